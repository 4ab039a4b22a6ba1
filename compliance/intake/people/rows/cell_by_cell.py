"""Puts lines that a page prints in columns, and that come from their file one by one, back into columns."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text

_APART = 60.0
"""How far apart in points the left edges of columns are at the least."""
_SWITCHES = 3


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list, column after column, if its lines go from one to the other and back."""
    cells = [(edge, cell, row) for row in rows for edge, cell in _edges(row)]
    known = sorted({edge for edge, _, _ in cells if edge is not None})
    if not known or any(edge is None for edge, _, _ in cells):
        return list(rows)
    starts = [known[0], *(two for one, two in itertools.pairwise(known) if two - one >= _APART)]
    if len(starts) < 2:
        return list(rows)
    columns: list[list[tuple[Text, Row]]] = [[] for _ in starts]
    order = []
    for edge, cell, row in cells:
        index = max(at for at, start in enumerate(starts) if edge is not None and edge >= start)
        columns[index].append((cell, row))
        order.append(index)
    switches = sum(one != other for one, other in itertools.pairwise(order))
    single = all(len(row.filled) == 1 for row in rows)
    if len(columns) == 3 and not _all_single_columns(rows) and _apart(columns):
        columns = columns[:2]
    elif not (single and switches >= _SWITCHES and all(len(column) > 1 for column in columns[1:])) and not (
        not single and any(len(row.filled) == 1 for row in rows) and all(map(_is_list, columns))
    ):
        return list(rows)
    return [row.with_cells([cell]) for column in columns for cell, row in column]


def _edges(row: Row) -> list[tuple[float | None, Text]]:
    """The columns of a row with their left edges."""
    if len(row.cells) != len(row.line.cells):
        return [(None, cell) for cell in row.filled]
    pairs = zip(row.line.cells, row.cells, strict=True)
    return [(printed.left, cell) for printed, cell in pairs if cell.text]


def _all_single_columns(rows: Sequence[Row]) -> bool:
    """Whether every row has all the columns, as those of a table do."""
    return all(len(row.filled) == len(rows[0].filled) for row in rows)


def _apart(columns: Sequence[Sequence[tuple[Text, Row]]]) -> bool:
    """Whether names, what they are and their initials stand in columns of their own that are not level."""
    first, _, last = columns
    return (
        len(first) == len(last) > 1
        and all(kinds.kind(cell.text) in {"name", "plain"} for cell, _ in first)
        and all(cell.text.isupper() and len(cell.text) < 5 for cell, _ in last)
    )


def _is_list(column: Sequence[tuple[Text, Row]]) -> bool:
    """Whether a column has bodies and people of its own, and begins with one of them."""
    bodies = [cell for cell, _ in column if cell.strong or kinds.kind(cell.text) == "organisation"]
    people = [cell for cell, _ in column if names.begins_person(cell.text)]
    return bool(bodies) and any(cell not in bodies for cell in people)
