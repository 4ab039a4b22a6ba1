"""The cells of a table that a PDF draws, as text: a line that only the width of its cell broke goes on with the next.

A line breaks for want of room where the first word of the next had none. A list in a cell can look so by chance, so
that a whole column has to: no line of it had room below, and some are cut short.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import clean, hanging, pdf_lines
from compliance.intake.decode.clean import BREAK, Run
from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.decode.pdf_grid import Box, Table
    from compliance.intake.decode.pdf_words import Word

_SPACE: Final = 0.25
"""How wide a space is, in sizes of its type."""
_SLACK: Final = 1.0
_MANY: Final = 60
"""A cell of more lines is left as it is printed."""
_SOME: Final = 4
"""Of so many breaks one at the least leaves an entry cut short, where it is the width that breaks them."""
_FEW: Final = 3
"""So many breaks of a whole table tell nothing of a column in which none is cut short."""
_WIDEST_EDGE: Final = 12.0
"""How far the text of a cell stands from its rules at most."""
_HYPHENED = re.compile(r"[A-Za-z]-$")
"""How a line ends that breaks a name at its own hyphen: "Ann Low-" above "Ashby"."""
_CAPITAL = re.compile(r"[A-Z][a-z]")
_ASIDE: Final = re.compile(r"\([^()]*\)?")
_BULLET: Final = re.compile(r"[\u2022\u25cf\u25aa\u25e6\u00b7\u2013*-](?:\s|$)|\(?(?:\d{1,3}|[a-z])[.)](?:\s|$)")


@dataclass(slots=True)
class _Break:
    """Where a line of a cell ends, and another follows.

    Attributes:
        can: whether it can be for want of room.
        is_cut: whether one of the two lines is no whole entry.
    """

    can: bool
    is_cut: bool


def cells(table: Table) -> list[list[Cell]]:
    """The cells of a table, row by row."""
    lines = [[pdf_lines.in_lines(box.words) for box in row] for row in table.rows]
    margin = _margin(box for row in table.rows for box in row)
    wide = max(map(len, table.rows), default=0)
    broken: list[list[_Break]] = [[] for _ in range(wide)]
    for row, boxes in zip(lines, table.rows, strict=True):
        for column, (cell, box) in enumerate(zip(row, boxes, strict=True)):
            broken[column] += [_broken(above, below, box, margin) for above, below in pairwise(cell)]
    folds = _folds(broken)
    return [[_cell(cell, folded=folds[column]) for column, cell in enumerate(row)] for row in lines]


def _margin(boxes: Iterable[Box]) -> float:
    """How far text stands from the rules around it."""
    found = (min(word.left for word in box.words) - box.left for box in boxes if box.words)
    return min(max(min(found, default=0.0), 0.0), _WIDEST_EDGE)


def _folds(broken: Sequence[Sequence[_Break]]) -> list[bool]:
    """For each column whether its lines are broken by nothing but its width."""
    whole = [each for column in broken for each in column]
    by_all = len(whole) > _FEW and _is_folded(whole)
    return [_is_folded(column) or (by_all and bool(column)) for column in broken]


def _is_folded(breaks: Sequence[_Break]) -> bool:
    """Whether all breaks can be for want of room, and some are within an entry."""
    cut = sum(each.is_cut for each in breaks)
    return bool(cut) and _SOME * cut >= len(breaks) and all(each.can for each in breaks)


def _broken(above: Sequence[Word], below: Sequence[Word], box: Box, margin: float) -> _Break:
    first, last = below[0], above[-1]
    one, other = (" ".join(word.text for word in line) for line in (above, below))
    indent = above[0].left - box.left
    is_middle = indent > margin + last.size and abs(indent - (box.right - last.right)) < last.size
    left = box.left + margin if is_middle else above[0].left
    end = left + (last.right - above[0].left) + _SPACE * last.size + first.right - first.left
    is_cut = hanging.is_cut(one, other)
    alike = round(2 * last.size) == round(2 * first.size) and last.strong == first.strong
    alike = alike and (is_cut or above[0].text != first.text)
    can = (is_cut or end > box.right - margin - _SLACK) and alike and _BULLET.match(other) is None
    return _Break(can, can and (is_cut or min(_words(one), _words(other)) < 2))


def _words(text: str) -> int:
    """How many words a line has, what stands in brackets aside."""
    return len(_ASIDE.sub(" ", text).split())


def _cell(lines: Sequence[Sequence[Word]], *, folded: bool) -> Cell:
    left = min((round(word.left, 1) for line in lines for word in line), default=None)
    if not folded or len(lines) > _MANY:
        runs: list[Run] = []
        for line in lines:
            runs += [*pdf_lines.runs_of(line), (BREAK, False)]
        return clean.cell(runs, left)
    made, folds = Cell("", (), left), []
    for line in lines:
        cell = clean.cell(pdf_lines.runs_of(line), left)
        hyphened = _HYPHENED.search(made.text) is not None and _CAPITAL.match(cell.text) is not None
        if made.text and not hyphened:
            folds.append(len(made.text))
        made = clean.joined(made, cell, "" if hyphened else " ") if made.text else cell
    return replace(made, folds=tuple(folds))
