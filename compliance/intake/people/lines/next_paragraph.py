"""Reads whom the paragraph below a list of apologies names, where that list may go on in it."""

from __future__ import annotations

from typing import Final

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds

_SEVERAL: Final = 2


def named(row: Row, context: Context) -> list[Person]:
    """Those whom the next paragraph names, one behind the other, and of whom it says nothing: the list may go on."""
    text = row.filled[0]
    if not row.single or kinds.is_prose(text.text):
        return []
    people = entries.read(text, context).people
    if len(people) < _SEVERAL or not all(person.name and not person.notes for person in people):
        return []
    for person in people:
        person.doubts.add("odd")
    return people
