"""Puts lines that a page prints in two columns, and that come from their file one by one, back into columns."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from compliance.intake.people.rows import Row

_APART = 100.0
"""How far apart in points the left edges of columns are at the least."""
_SWITCHES = 3


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list, the left column before the right, if its lines go from one to the other and back."""
    edges = [_left(row) for row in rows]
    known = [edge for edge in edges if edge is not None]
    if len(known) < len(rows) or not known:
        return list(rows)
    middle = min(known) + _APART
    right = [edge >= middle for edge in known]
    switches = sum(one != other for one, other in itertools.pairwise(right))
    if switches < _SWITCHES or sum(right) < 2:
        return list(rows)
    return [row for row, is_right in zip(rows, right, strict=True) if not is_right] + [
        row for row, is_right in zip(rows, right, strict=True) if is_right
    ]


def _left(row: Row) -> float | None:
    """The left edge of a row of one column."""
    return row.line.cells[0].left if len(row.cells) == 1 else None
