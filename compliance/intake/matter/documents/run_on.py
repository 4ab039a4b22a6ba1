"""Parts a pack that lost its lines where, behind an agenda, the minutes of a meeting begin with their own title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.paper import Line

_LONG: Final = 1200
"""A line of more letters is a page, or several, that lost its lines."""
_TITLE: Final = re.compile(
    r"(?<=\S)\s+(?=(?:DRAFT\s+)?(?:MINUTES|NOTES)\s+(?:(?:of|OF)\s+)?(?:a|A|the|THE)\s+(?:\w+\s+)?(?:meeting|MEETING)\s+"
    r"(?:of|OF)\s+(?:the\s+|THE\s+)?[A-Z].{3,90}?\s(?:held|HELD)\s+(?:on|ON|at|AT|in|IN)\s)"
)
"""The title in capitals, which names the body and says that it met; an item of an agenda says less."""


def parted(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, each of one cell and many letters cut where such a title stands within it."""
    return tuple(part for line in lines for part in _parts(line))


def _parts(line: Line) -> Iterator[Line]:
    cell = line.cells[0]
    if len(line.cells) > 1 or len(cell.text) < _LONG:
        yield line
        return
    edges = [0, *(found.end() for found in _TITLE.finditer(cell.text)), len(cell.text)]
    for start, end in pairwise(edges):
        strong = tuple((max(a, start) - start, min(b, end) - start) for a, b in cell.strong if a < end and b > start)
        folds = tuple(at - start for at in cell.folds if start <= at < end)
        text = cell.text[start:end]
        yield replace(line, cells=(replace(cell, text=text.rstrip(), strong=strong, folds=folds),))
