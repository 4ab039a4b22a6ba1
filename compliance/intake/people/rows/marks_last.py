"""Takes the tick off the end of a line that a column of marks left there: "Ann Low Dale Council √"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from compliance.intake.people.rows.rows import Row

TICK = re.compile(r"\s+[√✓✔☑✗✘☒](?:\s*[√✓✔☑✗✘☒])*$")
"""The tick, or the ticks, at the end of a line."""


def without(rows: Iterable[Row]) -> list[Row]:
    """The rows of a list without such ticks: none of them is a part of anybody's organisation."""
    return [_without(row) for row in rows]


def _without(row: Row) -> Row:
    found = TICK.search(row.first.text) if len(row.cells) == 1 else None
    return row.with_cells([row.first.part(0, found.start())]) if found else row
