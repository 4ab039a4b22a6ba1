"""Parts a pack that lost its lines where, behind an agenda, the minutes of a meeting begin with their own title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.paper import Line

_LONG: Final = 600
"""A line of more letters is a page, or several, that lost its lines."""
_TITLE: Final = re.compile(
    r"(?<=\S)\s+(?=(?:DRAFT\s+)?(?:MINUTES|NOTES)\s+(?:(?:of|OF)\s+)?(?:a|A|the|THE)\s+(?:\w+\s+)?(?:meeting|MEETING)\s+"
    r"(?:of|OF)\s+(?:the\s+|THE\s+)?[A-Z].{3,90}?\s(?:held|HELD)\s+(?:on|ON|at|AT|in|IN)\s)"
)
"""The title in capitals, which names the body and says that it met; an item of an agenda says less."""
_SHORT: Final = 120
_THERE = r"(?:PRESENT\b|Present\s*:|ATTENDEES\b|Attendees\s*:|(?:IN\s+)?ATTENDANCE\b|(?:In\s+[Aa]|A)ttendance\s*:)"
_NOT_ITEM = r"(?:(?!\s\d{1,2}[.)]\s).)"
_LISTED: Final = re.compile(
    r"(?<=\S)\s+(?=(?:(?:DRAFT|Draft|UNCONFIRMED|Unconfirmed)\s+)?(?:MINUTES|Minutes|NOTES|Notes)\s+(?:OF|of|FROM|from)\s"
    rf"{_NOT_ITEM}{{10,220}}?\b(?:19|20)\d\d\b{_NOT_ITEM}{{0,160}}?\b{_THERE})"
)
_WITHIN: Final = re.compile(rf"{_NOT_ITEM}{{20,400}}?\s{_THERE}")
"""The title, in any letters, with a day and the label of those there soon behind it, and no item between."""


def lists_people(text: str) -> bool:
    """Whether a text in one run goes on from its title to those who were there."""
    return len(text) > _SHORT and _WITHIN.match(text) is not None


def parted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each of one cell and many letters cut where such a title stands within it."""
    return tuple(part for line in lines for part in _parts(line))


def _parts(line: Line) -> Iterator[Line]:
    cell = line.cells[0]
    if len(line.cells) > 1 or len(cell.text) < _LONG:
        yield line
        return
    begin = {found.end() for form in (_TITLE, _LISTED) for found in form.finditer(cell.text)}
    edges = [0, *sorted(begin), len(cell.text)]
    for start, end in pairwise(edges):
        strong = tuple((max(a, start) - start, min(b, end) - start) for a, b in cell.strong if a < end and b > start)
        folds = tuple(at - start for at in cell.folds if start <= at < end)
        text = cell.text[start:end]
        yield replace(line, cells=(replace(cell, text=text.rstrip(), strong=strong, folds=folds),))
