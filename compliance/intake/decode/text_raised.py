"""Puts back behind their figures the letters that a text made of a printed paper has above them: "nd", "th"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_RAISED: Final = re.compile(r"[ \t]*(?:(?:st|nd|rd|th)[ \t]*)+")
_ONE: Final = re.compile(r"st|nd|rd|th")
_FIGURES: Final = re.compile(r"(?<![\d/.:£])\d{1,2}(?=[ ,;.)]|$)")
_FITS: Final = {"1": "st", "2": "nd", "3": "rd"}
_NEAR: Final = 2
"""So many letters from the end of its figures may it stand."""


def put_back(lines: Sequence[str]) -> list[str]:
    """The lines, each with what stood above its figures; where that stood nothing is left but a line moved up."""
    made = list(lines)
    for at, line in enumerate(lines):
        if not _RAISED.fullmatch(line):
            continue
        made[at] = ""
        if at + 1 < len(lines) and lines[at + 1].strip():
            mended = _with(line, lines[at + 1])
            above = at > 0 and made[at - 1].strip()  # a blank between them would end the paragraph
            made[at : at + 2] = [mended, ""] if above else ["", mended]
    return made


def _with(raised: str, line: str) -> str:
    """A line with what was raised behind the figures that it stands above, where it fits those."""
    for found in reversed(list(_ONE.finditer(raised))):
        ends = [each.end() for each in _FIGURES.finditer(line) if _of(each[0]) == found[0]]
        near = [end for end in ends if abs(end - found.start()) <= _NEAR]
        if near:
            end = min(near, key=lambda each: abs(each - found.start()))
            line = line[:end] + found[0] + line[end:]
    return line


def _of(figures: str) -> str:
    return "th" if figures[:-1] == "1" else _FITS.get(figures[-1], "th")
