"""Puts the cells of rows that leave some of their columns empty below those of the other rows, by their left edges."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds
from compliance.intake.people.words.text import Text

_NEAR = 3.0
"""How far in points the left edges of two lines of one column can be apart."""
_APART = 12.0
"""How far apart in points the left edges of two columns are at the least."""


def by_edges(rows: Sequence[Row]) -> list[Row]:
    """The rows with as many cells each, if their left edges show which of them are empty."""
    edges = [edges_of(row) for row in rows]
    widest = max((len(each) for each in edges if each), default=0)
    known = sorted(edge for each in edges if each for edge in each)
    starts = [edge for index, edge in enumerate(known) if not index or edge - known[index - 1] >= _APART]
    if len(starts) != widest or any(each is None for each in edges) or all(len(row.cells) == widest for row in rows):
        return list(rows)
    held = [[max(at for at, start in enumerate(starts) if start <= edge) for edge in each or ()] for each in edges]
    return [_row(row, starts, each) for row, each in zip(rows, held, strict=True)]


def under(head: Row, rows: Sequence[Row]) -> list[Row]:
    """The rows with each cell below the heading that it stands under, if the left edges of all of them are known."""
    starts = edges_of(head)
    if starts is None:
        return list(rows)
    made = []
    for row in rows:
        edges = edges_of(row) if len(row.cells) < len(starts) else None
        held = [
            max((at for at, start in enumerate(starts) if start <= edge + _APART), default=0) for edge in edges or ()
        ]
        made.append(_row(row, starts, held) if edges and len(set(held)) == len(held) else row)
    return made


def under_names(rows: Sequence[Row]) -> list[Row]:
    """The rows with an empty first cell in those that have nobody's body: a name below the names of a second column.

    Where a body may as well stand beside the middle of its names, none of them can be told to be below it.
    """
    start: float | None = None
    alone: set[int] = set()
    counts: list[int] = []
    before: list[float] = []
    for place, row in enumerate(rows):
        edges = edges_of(row) or []
        if len(edges) > 1 and row.first.text:
            start = edges[1] if _is_body_first(row) else None
            counts.append(0)
        elif (
            start is not None and len(edges) == 1 and abs(start - edges[0]) <= _NEAR and signs.is_person(row.first.text)
        ):
            alone.add(place)
            counts[-1] += 1
        elif not counts:
            before += edges
    centred = any(start is not None and abs(start - edge) <= _NEAR for edge in before)
    if not alone or centred or _are_centred(counts):
        return list(rows)
    return [
        row.with_cells([row.first.part(0, 0), row.first]) if place in alone else row for place, row in enumerate(rows)
    ]


def _are_centred(below: Sequence[int]) -> bool:
    """Whether bodies, with so many names below each before the next, can each have as many above as below them."""
    above = 0
    for count in below:
        above = count - above
        if above < 0:
            return False
    return above == 0


def _is_body_first(row: Row) -> bool:
    """Whether a row has a body in its first column and somebody in its second."""
    return kinds.kind(row.first.text) == "organisation" and signs.is_person(row.cells[1].text)


def edges_of(row: Row) -> list[float] | None:
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
