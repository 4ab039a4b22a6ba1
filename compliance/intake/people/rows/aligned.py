"""Puts the cells of rows that leave some of their columns empty below those of the other rows, by their left edges."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words.text import Text

_APART = 12.0
"""How far apart in points the left edges of two columns are at the least."""


def by_edges(rows: Sequence[Row]) -> list[Row]:
    """The rows with as many cells each, if their left edges show which of them are empty."""
    edges = [_edges(row) for row in rows]
    widest = max((len(each) for each in edges if each), default=0)
    known = sorted(edge for each in edges if each for edge in each)
    starts = [edge for index, edge in enumerate(known) if not index or edge - known[index - 1] >= _APART]
    if len(starts) != widest or any(each is None for each in edges) or all(len(row.cells) == widest for row in rows):
        return list(rows)
    held = [[max(at for at, start in enumerate(starts) if start <= edge) for edge in each or ()] for each in edges]
    return [_row(row, starts, each) for row, each in zip(rows, held, strict=True)]


def under(head: Row, rows: Sequence[Row]) -> list[Row]:
    """The rows with each cell below the heading that it stands under, if the left edges of all of them are known."""
    starts = _edges(head)
    if starts is None:
        return list(rows)
    made = []
    for row in rows:
        edges = _edges(row) if len(row.cells) < len(starts) else None
        held = [
            max((at for at, start in enumerate(starts) if start <= edge + _APART), default=0) for edge in edges or ()
        ]
        made.append(_row(row, starts, held) if edges and len(set(held)) == len(held) else row)
    return made


def _edges(row: Row) -> list[float] | None:
    """The left edges of the cells of a row, if it has all those of its line and the file says where they stand."""
    lefts = [cell.left for cell in row.line.cells]
    if len(lefts) != len(row.cells):
        return None
    found = [left for left in lefts if left is not None]
    return found if len(found) == len(lefts) else None


def _row(row: Row, starts: Sequence[float], held: Sequence[int]) -> Row:
    """A row with a cell for each column, those empty in which it has none."""
    cells = [Text("", ((0, row.line),)) for _ in starts]
    for index, cell in zip(held, row.cells, strict=True):
        cells[index] = cell
    return row.with_cells(cells)
