"""Cuts a run of names with nothing at all between them ("Cllr Ann Low Ben Orr Cy Dent"), by the forenames in it."""

from __future__ import annotations

import re

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_WORD = re.compile(r"[A-Z][a-z][\w'’-]*|[A-Z]['’][A-Z]\w+")
_SURNAME = re.compile(r"(?:Mc|Mac|O['’]|De|Le)?[A-Z][a-z]+(?:-[A-Z][a-z]+)?")
_FEWEST = 3
_SHARE = 3
"""One forename in so many may be unknown."""


def read(text: Text, context: Context) -> list[Person] | None:
    """The people of such a run, or None if it is none. All are in doubt: a forename and a surname each is supposed."""
    spans: list[tuple[int, int]] = []
    known = at = 0
    while at < len(text.text):
        begin = at
        at = names.titles(text.text, at)
        forename = _WORD.match(text.text, at)
        surname = _SURNAME.match(text.text, forename.end() + 1) if forename else None
        if forename is None or surname is None or text.text[surname.end() : surname.end() + 1].strip():
            return None
        known += names.is_forename(forename[0])
        spans.append((begin, surname.end()))
        at = surname.end() + 1
    if len(spans) < _FEWEST or (len(spans) - known) * _SHARE > len(spans):
        return None
    people = [person for span in spans for person in entries.read(text.part(*span), context).people]
    if len(people) != len(spans) or not all(person.name for person in people):
        return None
    for person in people:
        person.doubts.add("cut")
    return people
