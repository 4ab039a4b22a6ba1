"""Gives a table of marks, whose columns are headed by the days of meetings, a heading above its names as well."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries import marks
from compliance.intake.people.rows import headers, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_FEWEST = 2
"""So many days head such a table, and so many rows show what stands beneath."""
_BETWEEN = 2
"""So many lines with the title of the table may stand between the days and its rows."""
_AHEAD = 12


def headed(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, each such row of days with a heading for the names, right above the first of them."""
    made = list(rows)
    for at, row in enumerate(rows):
        days = [index for index, cell in enumerate(row.cells) if cell.text and _is_day(cell.text)]
        if len(days) < _FEWEST:
            continue
        if not row.first.text and _are_marked(rows[at + 1 : at + 1 + _AHEAD], days):
            made[at] = row.with_cells([_heading(row), *row.cells[1:]])
        elif len(days) == len(row.filled):
            _lowered(made, at, [index + 1 for index in days])
    return made


def _lowered(rows: list[Row], at: int, days: Sequence[int]) -> None:
    """Put a row that holds nothing but days above the first row of the table, one column further right."""
    row = rows[at]
    first = next((place for place in range(at + 1, len(rows)) if not rows[place].single), len(rows))
    below = rows[first : first + _AHEAD]
    if first - at - 1 > _BETWEEN or not below or len(below[0].cells) != len(row.cells) + 1:
        return
    if _are_marked(below, days):
        rows[at:first] = [*rows[at + 1 : first], row.with_cells([_heading(row), *row.cells])]


def _are_marked(rows: Sequence[Row], days: Sequence[int]) -> bool:
    """Whether the rows below begin with people, and have marks and nothing else beneath the days."""
    people = 0
    for row in rows:
        held = [row.cells[index].text for index in days if index < len(row.cells) and row.cells[index].text]
        if not row.first.text or not held:
            continue
        if not all(map(marks.is_short, held)) or not _is_name(row.first.text):
            break
        people += 1
    return people >= _FEWEST


def _is_name(text: str) -> bool:
    """Whether a cell begins with somebody, whose name may be in capitals."""
    return signs.is_person(text) or names.begins_person(text.title() if text.isupper() else text)


def _is_day(text: str) -> bool:
    """Whether a cell is a day with its month, and hardly more."""
    found = headers.day(text)
    return found is not None and found[0] > 0 and headers.column(text) == "meeting"


def _heading(row: Row) -> Text:
    return Text("Name", ((0, row.line),))
