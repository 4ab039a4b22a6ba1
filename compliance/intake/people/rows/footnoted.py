"""Takes the numbers of notes from beside the names of a list, where the notes stand below it: "(1) | Mrs Ann Low"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names

_NUMBER = re.compile(r"\(\d{1,2}\)")
_NOTE = re.compile(r"(?P<number>\(\d{1,2}\))\s+\S")
_AHEAD = re.compile(r"(?:\(\d{1,2}\)\s*){1,12}")
"""The numbers of a whole column, which a run has before its first name."""
_FEWEST = 2


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document without the cells that only number a note, and without those numbers before a run."""
    notes = {
        found["number"]
        for row in rows
        if row.single
        and (found := _NOTE.match(row.filled[0].text))
        and not _somebody(row.filled[0].text[found.end() - 1 :])
    }
    beside = [row for row in rows if any(_numbers(row, at, notes) for at in range(len(row.cells)))]
    if len(beside) >= _FEWEST:
        plain = {id(row) for row in beside}
        return [
            row.with_cells([cell for at, cell in enumerate(row.cells) if not _numbers(row, at, notes)])
            if id(row) in plain
            else row
            for row in rows
        ]
    return [_led(row) for row in rows]


def _numbers(row: Row, at: int, notes: set[str]) -> bool:
    """Whether a cell holds the number of a note, and the next one the name of somebody."""
    number = row.cells[at].text
    return number in notes and at + 1 < len(row.cells) and _somebody(row.cells[at + 1].text)


def _somebody(text: str) -> bool:
    return bool(text) and (signs.is_person(text) or names.leading(text) is not None)


def _led(row: Row) -> Row:
    """A row whose label is followed by the numbers of a column and by somebody with a title: without the numbers."""
    label = labels.read(row.first.text) if row.first.text else None
    found = _AHEAD.match(row.first.text, label.end) if label and not label.whole else None
    lead = names.leading(row.first.text[found.end() :]) if found else None
    if label is None or found is None or lead is None or not lead.formal:
        return row
    cut = row.first.without(label.end, found.end())
    return row.with_cells([cut, *row.cells[1:]])
