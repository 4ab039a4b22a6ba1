"""Puts marks that stand on lines of their own, as in a table that lost its columns, to the names below them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people import signs
from compliance.intake.people.rows import Row
from compliance.intake.people.text import join

_MARK = re.compile(r"[+*†‡#✓✔✗✘-]")
_FEWEST = 2


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows, each mark with the name that follows it; one mark alone may be anything."""
    pairs = {index for index in range(len(rows) - 1) if _is_mark(rows[index]) and _is_name(rows[index + 1])}
    if len(pairs) < _FEWEST:
        return list(rows)
    made: list[Row] = []
    for index, row in enumerate(rows):
        if index in pairs:
            continue
        if index - 1 in pairs:
            made.append(row.with_cells([join((rows[index - 1].filled[0], row.filled[0])), *row.filled[1:]]))
        else:
            made.append(row)
    return made


def _is_mark(row: Row) -> bool:
    return row.single and bool(_MARK.fullmatch(row.filled[0].text))


def _is_name(row: Row) -> bool:
    return signs.is_person(row.filled[0].text)
