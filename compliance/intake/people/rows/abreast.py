"""Puts cells below labels that stand side by side under the label of their own list, where other lists have ended."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows.aligned import edges_of
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels
from compliance.intake.people.words.text import Text

_LISTS = frozenset({"present", "apologies", "absent", "skip"})
_NEAR = 60.0
"""So far in points from the cells of its column, set left or in the middle, a cell begins at the most."""
_MOST = 60
"""No list beside another has more rows."""


def placed(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, those below such labels with a cell for each of them.

    A page that prints columns without rules leaves out what is empty. Below the last cell of the lists further right
    nothing is changed: the list on the left goes on alone, or has ended.
    """
    made: list[Row] = []
    at = 0
    while at < len(rows):
        made.append(rows[at])
        at += 1
        if (edges := _edges(made[-1])) is not None and len(edges) > 1 and _are_labels(made[-1]):
            below = _placed(edges, rows[at : at + _MOST])
            made += below
            at += len(below)
    return made


def _placed(edges: Sequence[float], rows: Sequence[Row]) -> list[Row]:
    """The rows as far down as the lists further right go, each cell in its column; none if that cannot be told."""
    reach = [[edge, edge] for edge in edges]
    held: list[tuple[Row, list[int]]] = []
    last = 0
    for row in rows:
        own = _edges(row)
        if own is None or len(own) > len(edges) or any(kinds.is_prose(cell.text) for cell in row.cells):
            break
        columns = list(range(len(own))) if len(own) == len(edges) else [_nearest(edge, reach) for edge in own]
        far = any(not low - _NEAR <= edge <= high + _NEAR for edge, (low, high) in _reached(own, columns, reach))
        if far or len(set(columns)) < len(columns):
            break
        for edge, column in zip(own, columns, strict=True):
            reach[column] = [min(edge, reach[column][0]), max(edge, reach[column][1])]
        held.append((row, columns))
        last = len(held) if columns[-1] else last
    return [_in_columns(row, columns, len(edges)) for row, columns in held[:last]]


def _reached(
    own: Sequence[float], columns: Sequence[int], reach: Sequence[Sequence[float]]
) -> list[tuple[float, Sequence[float]]]:
    """Each left edge with how far its column has reached."""
    return [(edge, reach[column]) for edge, column in zip(own, columns, strict=True)]


def _nearest(edge: float, reach: Sequence[Sequence[float]]) -> int:
    """The column whose cells begin nearest to a left edge."""
    return min(range(len(reach)), key=lambda at: max(reach[at][0] - edge, edge - reach[at][1], 0.0))


def _in_columns(row: Row, columns: Sequence[int], width: int) -> Row:
    """A row with a cell for each column, those empty in which it has none."""
    cells = [Text("", ((0, row.line),)) for _ in range(width)]
    for column, cell in zip(columns, row.cells, strict=True):
        cells[column] = cell
    return row.with_cells(cells)


def _are_labels(row: Row) -> bool:
    """Whether every cell of a row is the whole label of a list, of those there and of those away among them."""
    found = [labels.read(cell.text) for cell in row.cells]
    roles = [label.role for label in found if label is not None and label.whole]
    return len(roles) == len(row.cells) and set(roles) <= _LISTS and roles[0] == "present"


def _edges(row: Row) -> list[float] | None:
    """The left edges of the cells of a row, if none of them is empty and the file says where they stand."""
    return edges_of(row) if all(cell.text for cell in row.cells) else None
