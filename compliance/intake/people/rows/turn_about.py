"""Puts two tables that a page prints side by side, and whose rows come turn about, one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from compliance.intake.paper import Line

_FEWEST = 3
"""So many rows has each table, and so often the rows go from one to the other: fewer may be one table's."""
_TORN = 12
"""No more signs has what is torn off a cell."""


def parted(lines: Sequence[Line]) -> list[Line]:
    """The lines of a document, those of two tables that stand abreast in the order of the tables."""
    made: list[Line] = []
    run: list[Line] = []
    for line in lines:
        if _is_row(line) or (run and _is_torn(line)):
            run.append(line)
            continue
        made += [*_parted(run), line]
        run = []
    return made + _parted(run)


def _is_torn(line: Line) -> bool:
    """Whether a line is a word or two that the page tore off a cell, and no row by itself."""
    return line.kind == "text" and len(line.cells) == 1 and len(line.text) <= _TORN and line.cells[0].left is not None


def _is_row(line: Line) -> bool:
    """Whether a line is a row of a table whose place on the page is known."""
    return line.kind == "row" and len(line.cells) > 1 and all(each.left is not None for each in line.cells if each.text)


def _parted(run: list[Line]) -> list[Line]:
    """The rows of a run, those whose cells all stand to the right of all cells of the others at the end."""
    rows = [line for line in run if _is_row(line)]  # headings between tables stand left of them and are no table
    edge = _edge(rows)
    if edge is None:
        return run
    right = [_lefts(line)[0] >= edge for line in rows]
    switches = sum(one != other for one, other in itertools.pairwise(right))
    if switches < _FEWEST or min(sum(right), len(rows) - sum(right)) < _FEWEST:
        return run
    sides = [(line, _lefts(line)[0] >= edge) for line in run]
    return [line for line, is_right in sides if not is_right] + [line for line, is_right in sides if is_right]


def _edge(run: Sequence[Line]) -> float | None:
    """Where the right table begins: the least first edge that is right of every edge of the rows before it."""
    starts = sorted({_lefts(line)[0] for line in run})
    for start in starts[1:]:
        left = [line for line in run if _lefts(line)[0] < start]
        if all(_lefts(line)[-1] < start for line in left):
            return start
    return None


def _lefts(line: Line) -> list[float]:
    """The left edges of the cells of a row, from left to right."""
    return sorted(cell.left for cell in line.cells if cell.text and cell.left is not None)
