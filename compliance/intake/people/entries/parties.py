"""Tells the political groups by which councillors are listed from the bodies that people come from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names

_PARTY = re.compile(
    r"(?:the\s+)?(?:conservatives?|labour(?:\s+(?:and|&)\s+co-operative)?|liberal\s+democrats?|lib(?:eral)?\s+dems?|greens?"
    r"|ukip|reform(?:\s+uk)?|plaid\s+cymru|independents?)(?:\s+(?:group|party|members|councillors))?\W*",
    re.IGNORECASE,
)
_GROUP = re.compile(r".*\b(?:group|residents[’']?|independents?|alliance)\W*", re.IGNORECASE)
"""What stands for a party where others of the list are of one: "Elm Residents’ Group"."""

_EITHER = re.compile(r"LD[Ss]?")
"""The letters of a party or of a department: Liberal Democrats, Law and Democracy."""


def is_party(body: str) -> bool:
    """Whether words are the name of a party, or of its group on a council."""
    return _PARTY.fullmatch(body) is not None


def may_be(body: str) -> bool:
    """Whether letters can be those of a party as well as of a body."""
    return _EITHER.fullmatch(body) is not None


def without(people: Sequence[Person]) -> None:
    """Take from the people of a list the parties under which they are listed, which are no bodies they come from.

    Letters that may be a party's or a body's are asked about, unless others of the list are of a party by its mark.
    """
    _ask_of_letters(people)
    if not any(is_party(person.organisation or "") for person in people):
        return
    for person in people:
        body = person.organisation
        if body and (is_party(body) or _GROUP.fullmatch(body)):
            person.notes.append(body)
            person.organisation = person.origin = None


def _ask_of_letters(people: Sequence[Person]) -> None:
    """Propose such letters for the body of whoever is no councillor, where nobody of the list has a party."""
    marks = [(person, note) for person in people for note in person.notes]
    if any(remarks.GROUP.fullmatch(note) and not may_be(note) for _, note in marks):
        return
    for person, note in marks:
        if may_be(note) and not (person.organisation or names.is_councillor(person.name or "")):
            person.organisation, person.origin = note, "own"
            person.doubts.add("place")
