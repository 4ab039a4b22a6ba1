"""Puts a line that closes the bracket of the last cell above it back to that: "Clerk (Dale DC," / "joint post)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words.text import join

_CLOSES = re.compile(r"[^()]{1,60}\)[^()]{0,30}")
_OPEN = re.compile(r"\([^()]{1,80}$")
_LEVEL = 3.0
"""So many points apart two lines of one column may begin."""


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows, each that closes a bracket of the one above in its last cell."""
    made: list[Row] = []
    for row in rows:
        if made and _goes_on(made[-1], row):
            *cells, last = made[-1].cells
            made[-1] = made[-1].with_cells([*cells, join((last, *row.filled))])
        else:
            made.append(row)
    return made


def _goes_on(above: Row, row: Row) -> bool:
    """Whether a row is nothing but the end of the last cell of the one above, of several."""
    if len(above.filled) < len(above.cells) or len(above.cells) == 1 or not row.single:
        return False
    edges = above.line.cells[-1].left, row.line.cells[-1].left
    level = None not in edges and abs((edges[0] or 0.0) - (edges[1] or 0.0)) <= _LEVEL
    return level and bool(_OPEN.search(above.cells[-1].text) and _CLOSES.fullmatch(row.filled[0].text))
