"""Puts the cells of rows that leave some of their columns empty below those of the other rows, by their left edges."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows import Row
from compliance.intake.people.text import Text

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
    return [_row(row, each or [], starts) for row, each in zip(rows, edges, strict=True)]


def _edges(row: Row) -> list[float] | None:
    """The left edges of the cells of a row, if it has all those of its line and the file says where they stand."""
    lefts = [cell.left for cell in row.line.cells]
    if len(lefts) != len(row.cells):
        return None
    found = [left for left in lefts if left is not None]
    return found if len(found) == len(lefts) else None


def _row(row: Row, edges: Sequence[float], starts: Sequence[float]) -> Row:
    """A row with a cell for each column, those empty in which it has none."""
    cells = [Text("", ((0, row.line),)) for _ in starts]
    for edge, cell in zip(edges, row.cells, strict=True):
        cells[max(index for index, start in enumerate(starts) if start <= edge)] = cell
    return row.with_cells(cells)
