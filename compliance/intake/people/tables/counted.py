"""Tells a table of how often each was there, as at the meetings of a year, from one of who was at this meeting."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.reading import Question

_OF_WHOM: frozenset[Column | None] = frozenset({"name", "organisation", "post", "post_and_organisation", "initials"})
_FEWEST = 2
_HIGHEST = 99


def read(rows: Sequence[Row], columns: Sequence[Column | None], context: Context) -> Listed | None:
    """What to ask of a table whose marks are numbers of meetings; None if they are not, or count places."""
    marks = [
        cell.text.strip()
        for row in rows
        for column, cell in zip(columns, row.cells, strict=False)
        if column not in _OF_WHOM and cell.text.strip(" –-")
    ]
    figures = [int(mark) for mark in marks if mark.isdecimal()]
    if len(rows) < _FEWEST or len(figures) < max(_FEWEST, len(marks)) or not 1 < max(figures) <= _HIGHEST:
        return None
    example = " | ".join(cell.text for cell in rows[0].filled)
    what = f"The table of people counts how often each was there (“{example}”). Who of them was at this meeting?"
    return None if context.seats else Listed(partial=True, questions=[Question("attendees", what, rows[0].line.number)])
