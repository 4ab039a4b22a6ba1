"""Reads a table with a body to each row, who was there for it in one column and who was away in another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.people.entries import cells
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names, words

_STATES: Final[frozenset[Column | None]] = frozenset({"name", "present", "apologies", "absent"})
_MOST = 0.8
"""So many of what stands in these columns begins with somebody: the rest is no mark, but could not be read."""
_DASH = re.compile(r"[-–—/\s.]*")


def is_named(rows: Sequence[Row], columns: Sequence[Column | None]) -> bool:
    """Whether columns of those there and those away hold names, and not marks: "Agency | Present | Apologies"."""
    states = [index for index, column in enumerate(columns) if column in _STATES]
    if columns.count("organisation") != 1 or len(states) < 2 or {"post", "status"} & set(columns):
        return False
    held = [[text for row in rows if len(row.cells) <= len(columns) and (text := _said(row, at))] for at in states]
    texts = [text for each in held for text in each]
    if not all(any(map(names.begins_person, each)) for each in held):
        return False  # "Name | Agency | Present", with "Apologies" beside those who were away
    return sum(map(names.begins_person, texts)) >= len(texts) * _MOST


def read(rows: Sequence[Row], columns: Sequence[Column | None], context: Context) -> Listed:
    """Read the rows; a body holds for the rows below it that have none."""
    listed, body = Listed(), ""
    at = columns.index("organisation")
    for row in rows:
        if len(row.cells) > len(columns):
            break  # another table
        body = _said(row, at) or body
        for index, column in enumerate(columns):
            if column not in _STATES or not _said(row, index):
                continue
            alone: list[Column | None] = ["name" if other == index else None for other in range(len(columns))]
            people = cells.people(row, alone, context, listed)
            for person in people:
                _come_from(person, body)
            if column == "apologies":
                listed.apologies += people
            elif column != "absent":
                listed.people += people
    return listed


def _said(row: Row, index: int) -> str:
    """What a column of a row says, if it says anything."""
    text = row.cells[index].text.strip() if index < len(row.cells) else ""
    return "" if words.NOBODY.fullmatch(text) or _DASH.fullmatch(text) else text


def _come_from(person: Person, body: str) -> None:
    """Give somebody the body of the row, unless their own stands beside them; "Guests" is no body."""
    label = labels.read(body)
    if label and label.whole and label.capacity:
        person.capacity = person.capacity or label.capacity
    elif person.organisation is None and body:
        person.organisation, person.origin = body, "column"
