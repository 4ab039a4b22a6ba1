"""Plain text in columns in which a cell reaches to the edge of the next one: the room between them is put back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_SEAM: Final = re.compile(r"(?<=[a-zà-ÿ)\d])(?=[A-ZÀ-Þ])|(?<=[A-Z]{3})(?=[A-Z][a-z])")
_WORD: Final = re.compile(r"[\w'’-]*")
_COLUMN: Final = re.compile(r"(?<= {3})(?=\S)")
_GAP: Final = "   "
_NEAR: Final = 8
"""So many printed lines above and below show the columns of a line."""
_PLAIN: Final = 2
"""So many of them show one for certain; one is enough where both words are whole."""
_WHOLE: Final = 5
"""A word of so many letters is no prefix of a name, as in "FitzGerald"."""


def parted(lines: Sequence[str]) -> list[str]:
    """The lines, each with a gap at every seam of it where a column of the lines near it begins."""
    printed = [place for place, line in enumerate(lines) if line.strip()]
    begins = {place: {found.start() for found in _COLUMN.finditer(lines[place])} for place in printed}
    made = list(lines)
    for at, place in enumerate(printed):
        if "\t" in lines[place] or _SEAM.search(lines[place]) is None:
            continue
        near = [begins[each] for each in (*printed[max(0, at - _NEAR) : at], *printed[at + 1 : at + 1 + _NEAR])]
        for seam in reversed(list(_SEAM.finditer(lines[place]))):
            edge = seam.start()
            shown = sum(edge in each for each in near)
            if shown >= _PLAIN or (shown and _is_whole(lines[place], edge)):
                made[place] = _widened(made[place], edge)
    return made


def _is_whole(line: str, edge: int) -> bool:
    """Whether what stands on either side of a seam is long enough for a word."""
    before = re.search(r"[\w'’-]*$", line[:edge])
    after = _WORD.match(line, edge)
    return before is not None and after is not None and min(len(before[0]), len(after[0])) >= _WHOLE


def _widened(line: str, edge: int) -> str:
    """A line with a gap at a seam, taken from a wide one before or behind it, so that all else keeps its place."""
    before = line.rfind(_GAP * 2, 0, edge)
    if before >= 0:
        return f"{line[:before]}{line[before + len(_GAP) : edge]}{_GAP}{line[edge:]}"
    room = line.find(_GAP * 2, edge)
    rest = line[edge:] if room < 0 else f"{line[edge:room]}{line[room + len(_GAP) :]}"
    return f"{line[:edge]}{_GAP}{rest}"
