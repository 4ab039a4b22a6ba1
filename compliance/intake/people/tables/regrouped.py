"""Puts a table back in rows whose cells came one by one, each a paragraph of its own, below those of its headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import headers
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels, names
from compliance.intake.people.words.text import Text

_VACANT = re.compile(r"\(?(?:vacant|vacancy|to\s+be\s+(?:confirmed|appointed)|tbc)\b", re.IGNORECASE)
_BODY = re.compile(
    r"(?:council|department|services?|team|business|charity|company|division|directorate|firm|authority)", re.IGNORECASE
)
"""What heads a column of bodies beside "Name", and below "Present" rather those who came from there."""
_SORT = re.compile(r".*\b(?:partners|agencies|organisations|bodies|authorities|members)\W*", re.IGNORECASE)
"""What heads a sort of those present, below "Present" and beside nothing."""
_MOST = 4
"""No more columns of this kind are put together: names, bodies, posts and initials."""
_LEAST = 2
"""How many rows with a name at their head show that it was such a table."""


def regrouped(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, those of such tables with all their columns."""
    made: list[Row] = []
    index = 0
    while index < len(rows):
        width = _headings(rows, index)
        said = _says_who_came(rows[index : index + width])
        table = _table(rows, index + width, width, said) if width else []
        if len(table) < _LEAST:
            made.append(rows[index])
            index += 1
            continue
        made.append(rows[index].with_cells([row.first for row in rows[index : index + width]]))
        made += [_row(cells, width) for cells in table]
        index += width + sum(map(len, table))
    return made


def _row(cells: Sequence[Row], width: int) -> Row:
    """One row of its cells, and empty ones where they are fewer than the columns."""
    empty = [Text("", ((0, cells[0].line),))] * (width - len(cells))
    return cells[0].with_cells([*(row.first for row in cells), *empty])


def _headings(rows: Sequence[Row], start: int) -> int:
    """How many single rows from here on are the headings of columns, that of names the first; 0: it is none."""
    count = 0
    while count < _MOST and start + count < len(rows):
        row = rows[start + count]
        column = headers.column(row.first.text) if len(row.cells) == 1 else None
        first = column == "name" or (_lists(row) and not (count and column == "status"))
        if (
            count
            and _lists(rows[start])
            and (_BODY.fullmatch(row.first.text.strip(" :")) or _SORT.fullmatch(row.first.text))
        ):
            return 0
        if (column is None and count > 0) or first != (count == 0):
            break
        count += 1
    return count if count > 1 else 0


def _says_who_came(headings: Sequence[Row]) -> int | None:
    """Which of the columns says of each whether they were there, if one does."""
    columns = [headers.column(row.first.text) for row in headings]
    return columns.index("status") if "status" in columns else None


def _table(rows: Sequence[Row], start: int, width: int, said: int | None) -> list[list[Row]]:
    """The cells of each row of the table: one without the others where the next name follows at once.

    Where a column says who was there, its cells have the form of labels of lists: each row has all its cells then.
    """
    made: list[list[Row]] = []
    index = start
    while index < len(rows) and _begins_row(rows[index]):
        whole = rows[index : index + width]
        if (
            said is not None
            and len(whole) == width
            and _lists(whole[said])
            and all(len(row.cells) == 1 for row in whole)
        ):
            made.append(list(whole))
            index += width
            continue
        end = index + 1
        while end < min(index + width, len(rows)) and _is_further_cell(rows[end]):
            end += 1
        made.append(list(rows[index:end]))
        index = end
    return made


def _begins_row(row: Row) -> bool:
    text = row.first.text
    if len(row.cells) != 1 or _is_label(text):
        return False
    return bool(_VACANT.match(text)) or names.begins_person(text)


def _is_further_cell(row: Row) -> bool:
    text = row.first.text
    return len(row.cells) == 1 and not _is_label(text) and kinds.kind(text) != "name" and not kinds.is_prose(text)


def _is_label(text: str) -> bool:
    """Whether it heads another list, and is nobody's post."""
    label = labels.read(text)
    return label is not None and label.whole and not kinds.is_post(text)  # "Portfolio Holder" heads lists too


def _lists(row: Row) -> bool:
    """Whether the label of a list heads the names: "Apologies", above "Organisation"."""
    label = labels.read(row.first.text) if len(row.cells) == 1 else None
    return label is not None and label.whole and label.role in {"present", "apologies", "absent"} and label.strict
