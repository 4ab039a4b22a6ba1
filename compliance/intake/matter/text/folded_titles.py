"""Titles of numbered items that a column had no room for: which lines only go on with them, in the same column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.beside import FIGURE_ALONE
from compliance.intake.paper import Line

_LONG: Final = 40
"""A shorter title had room for another word."""
_EDGE: Final = 1.0
"""So far apart, in points, are left edges of one column at most."""
_LINES: Final = 2
_ENDED: Final = re.compile(r"[.:;?!–—-]\W*$")
_BEGINS: Final = re.compile(r"\W*$|[^\w(‘’'“\"&]|\(?\w{1,4}[.)]\s|\d|\w+\s*:")
"""How a line of its own begins: with a mark, a letter or a label."""


def goes_on_with_titles(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines go on with the title above them, that fills its column, right below it and as near as nothing else.

    Where the lines below a title are a sentence, they are the text of its item.
    """
    titled = [at for at, line in enumerate(lines) if _is_title(line)]
    widest = max((len(lines[at].cells[1].text) for at in titled), default=0)
    return frozenset(row for at in titled for row in _below(lines, at, widest))


def _is_title(line: Line) -> bool:
    """Whether a line has the number of an item and a title beside it, each with its place on a page."""
    placed = line.kind != "row" and len(line.cells) > 1 and line.cells[1].left is not None
    return placed and line.page is not None and FIGURE_ALONE.fullmatch(line.cells[0].text) is not None


def _below(lines: Sequence[Line], at: int, widest: int) -> Iterator[int]:
    """The lines that go on with one title."""
    line = lines[at]
    begun = at == 0 or lines[at - 1].block != line.block
    end = next((end for end in range(at + 1, len(lines)) if not _is_near(line, lines[end])), len(lines))
    more = lines[at + 1 : end]
    if not (begun and 0 < len(more) <= _LINES) or (end < len(lines) and lines[end].block == line.block):
        return
    if _ENDED.search(more[-1].text) or any(_BEGINS.match(each.text) for each in more):
        return
    texts = [line.cells[1].text, *(each.text for each in more)]
    for row, (text, after) in enumerate(pairwise(texts), start=at + 1):
        if len(text) < _LONG or _ENDED.search(text) or len(text) + 1 + len(after.split()[0]) <= widest:
            return
        yield row


def _is_near(title: Line, line: Line) -> bool:
    """Whether a line stands alone in the column of a title, in its block and as strong as it is."""
    left, of_title = line.cells[0].left, title.cells[1].left
    return (
        (line.block, line.page, len(line.cells), line.kind) == (title.block, title.page, 1, "text")
        and left is not None
        and of_title is not None
        and abs(left - of_title) <= _EDGE
        and bool(line.cells[0].is_strong) == bool(title.cells[1].is_strong)
    )
