"""Puts together the paragraphs of a file in which every printed line became one of its own.

What turns a PDF into text, Markdown or a page often leaves a blank line below each line of it. Then a list of people
or the title of an item is torn at the edge of the page, and nothing else shows where a paragraph ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from compliance.intake.paper import Line

_FEWEST = 6
"""So many lines that go on below in small letters show that a file is of this kind."""
_PART = 4
"""Of the long lines, one in so many at the least goes on so."""
_WIDTHS = (45, 170)
"""No page is narrower or wider than so many letters."""
_FULL = 0.86
"""A line that would be so much of a full one with the first word below it had no room for that word."""
_BOLD = 0.75
"""The same of bold letters, of which fewer have room."""
_ENDS = re.compile(r"[.:;!?][\"'”’)*]*$")
_OPEN = re.compile(
    r"(?:[,&(]|\b(?:and|of|for|the|to|by|from|with|or|at|in|on)"
    r"|(?:^|[\s(])(?:[A-Z]|Mr|Mrs|Ms|Miss|Dr|Rev|Revd|Cllr|Supt|Insp|Sgt)\.?)$"
)
"""With what nothing ends that is whole: a comma, a small word, an initial, a title."""
_NEW = re.compile(r"(?:[•●▪■◦·∙➢►\uf0b7*§o-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s|[A-Z][^,.;()]{1,60}:(?:\s|$)")
"""How an entry of a list begins, and what is printed after a label."""


def mended(lines: Sequence[Line]) -> list[Line]:
    """The lines of a file, those of one paragraph in one block again where a file is of this kind."""
    width = _width(lines)
    if not _WIDTHS[0] <= width <= _WIDTHS[1] or not _is_spaced(lines, width):
        return list(lines)
    made: list[Line] = []
    for line in lines:
        if made and _goes_on(made[-1], line, width):
            made.append(replace(line, block=made[-1].block))
        else:
            made.append(line)
    return made


def _width(lines: Sequence[Line]) -> int:
    """How many letters a full line has: few are longer."""
    lengths = sorted(len(line.text) for line in lines if _is_plain(line))
    return lengths[int(len(lengths) * 0.95)] if lengths else 0


def _is_plain(line: Line) -> bool:
    return len(line.cells) == 1 and line.kind in {"text", "item"}


def _is_spaced(lines: Sequence[Line], width: int) -> bool:
    """Whether lines that a page's width ends go on, in small letters, in the paragraph below them again and again."""
    pairs = [(one, other) for one, other in pairwise(lines) if _is_plain(one) and other.kind == "text"]
    full = [(one, other) for one, other in pairs if _is_full(one.text, other.text, width) and not _ends(one)]
    torn = sum(one.block != other.block and other.text[:1].islower() for one, other in full)
    return torn >= _FEWEST and torn * _PART >= len(full)


def _goes_on(above: Line, line: Line, width: int) -> bool:
    """Whether a line goes on with the one above it, as far as the width of the page and the marks show."""
    if not _is_plain(above) or line.kind != "text" or len(line.cells) != 1 or _NEW.match(line.text):
        return False
    if _OPEN.search(above.text) or above.text.count("(") > above.text.count(")"):
        return above.cells[0].is_strong == line.cells[0].is_strong
    if line.text[:1].islower():
        return not _ends(above) or _is_full(above.text, line.text, width)
    if _ends(above) or above.cells[0].is_strong != line.cells[0].is_strong:
        return False
    return _is_full(above.text, line.text, width * (_BOLD / _FULL if above.cells[0].is_strong else 1))


def _is_full(above: str, below: str, width: float) -> bool:
    """Whether the first word below a line had no room on it."""
    return len(above) + 1 + len(below.split(maxsplit=1)[0]) >= _FULL * width


def _ends(line: Line) -> bool:
    return bool(_ENDS.search(line.text.rstrip()))
