"""Items of a second level, as `3.1` and `3.2` below `3`, where each has a title of its own and not only a paragraph."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from compliance.intake.matter.business import heading
from compliance.intake.matter.business.entries import Entry
from compliance.intake.matter.text.numbering import Number, number_of
from compliance.intake.matter.text.words import sentence

_SECOND: Final = re.compile(r"(?P<above>\d{1,3})\.(?P<n>[1-9]\d?)")
_WHOLE: Final = re.compile(r"\d{1,3}(?:\.0)?")
_TITLE: Final = 130


def beneath(found: Sequence[Entry], chosen: Mapping[int, Number], *, announced: bool = False) -> dict[int, Number]:
    """The entries that begin items of a second level: counted from 1 on below an item, each with a title.

    Args:
        found: the entries of the document.
        chosen: the items of the first level, by the entries that they begin with.
        announced: whether the document is an agenda, which has titles and tells nothing.
    """
    below: dict[int, Number] = {}
    above, last = None, 0
    for at, entry in enumerate(found):
        if at in chosen:
            above, last = (chosen[at].value if _WHOLE.fullmatch(chosen[at].words) else None), 0
            continue
        number = number_of(entry.text) if entry.role == "text" else None
        second = _SECOND.fullmatch(number.words) if number and number.style == "sub" else None
        if number is None or second is None or int(second["above"]) != above or int(second["n"]) != last + 1:
            continue
        if _titled(entry, number, announced=announced):
            below[at], last = number, last + 1
    return below


def _titled(entry: Entry, number: Number, *, announced: bool) -> bool:
    """Whether a title stands behind the number: in a cell of titles, as a heading, or all in letters that stand out."""
    title = entry.text[number.end :].strip()
    stands = announced or entry.title_cell or entry.passage.kind == "heading" or entry.passage.is_strong
    return (
        stands
        and 2 < len(title) < _TITLE
        and heading.plain(title) is not None
        and not sentence(title)
        and not title.endswith((".", ";", ","))
    )
