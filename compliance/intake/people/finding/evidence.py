"""Weighs whether a printed row is of people by its own form, whatever stands above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import entries, marks, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.lines import unbroken
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels, names

COLUMNS = 2
_MANY = 3
"""So many people with titles on one line are a list by themselves."""
_LETTERED = re.compile(
    r"(?P<name>[A-Z][^()]{3,40}?)\s*(?:\((?P<letters>[A-Z][A-Za-z]{1,3})\)|\s(?P<bare>[A-Z][A-Za-z]{1,3}))"
)
"""Somebody with their own initials behind them, by which the minutes go on to call them."""
_BULLET = re.compile(r"^[•●▪◦·]\s+")
_PLACE = re.compile(
    r"\b(?:Town\s+Hall|Civic\s+(?:Hall|Centre|Suite)|Village\s+Hall|Committee\s+Room|Council\s+(?:Chamber|Offices?)"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2})\b"
)
"""What a line that says where the meeting was has, and no line of a list of people."""


def is_person(row: Row) -> bool:
    """Whether a row is clearly somebody, or a body with somebody of it."""
    if len(row.filled) > COLUMNS and marks.is_mark(row.filled[0].text):
        row = row.with_cells(row.filled[1:])  # who was there is marked before the name
    text = row.filled[0].text
    if _is_body_first(row):
        return True
    if (
        kinds.is_prose(text)
        or _PLACE.search(" ".join(cell.text for cell in row.filled))
        or signs.dated(text)
        or signs.tells_who_did(text)
        or labels.read(text)
    ):
        return False
    lettered = _LETTERED.fullmatch(text) if row.single else None
    letters = lettered["letters"] or lettered["bare"] if lettered else ""
    if lettered and names.read(lettered["name"]) and remarks.is_initials(letters, lettered["name"]):
        return True
    entry = entries.read(row.filled[0], Context())
    if entry.unread or not entry.people:
        return False
    named = [person for person in entry.people if person.name and not person.doubts - {"cut", "rank"}]
    if len(named) != len(entry.people):
        return False
    others = [kinds.kind(cell.text) for cell in row.filled[1:]]
    shown = any(kind in {"organisation", "post", "short"} for kind in others)
    return shown or all(
        person.organisation or person.post or person.chair or kinds.kind(person.name or "") == "name"
        for person in named
    )


def is_list(row: Row) -> bool:
    """Whether one row is a list by itself: several people, the first with a title, or a run that nothing parts."""
    text = row.filled[0].text
    if not row.single or kinds.is_prose(text) or signs.dated(text) or labels.read(text):
        return False
    if unbroken.read(row.filled[0], Context()) is not None:
        return True
    if not names.is_titled(text):
        return False
    entry = entries.read(row.filled[0], Context())
    return len(entry.people) >= _MANY and not entry.unread


def may_belong(row: Row) -> bool:
    """Whether a row can stand among people: a body, a post or a name by itself, in each of its columns."""
    if row.single and (labels.read(row.filled[0].text) or row.filled[0].text.endswith(":")):
        return False
    return all(
        kinds.kind(_BULLET.sub("", cell.text)) in {"organisation", "short", "post", "name", "plain", "single"}
        and not signs.dated(cell.text)
        for cell in row.filled
    ) and not _PLACE.search(row.line.text)


def people_below(rows: Sequence[Row]) -> bool:
    """Whether one of the first rows below a heading is somebody, and none before it is anything else."""
    for row in rows:
        if signs.is_person(row.filled[0].text) or is_person(row) or is_list(row):
            return True
        if not may_belong(row):
            return False
    return False


def _is_body_first(row: Row) -> bool:
    """Whether a row is a body, and in the next column who came from it: "Dale Police | Supt Ann Lime, PC B Orr"."""
    if len(row.filled) != COLUMNS or kinds.kind(row.filled[0].text) not in {"organisation", "short"}:
        return False
    entry = entries.read(row.filled[1], Context())
    return bool(entry.people) and not entry.unread and all(person.name for person in entry.people)
