"""Tells the political groups by which councillors are listed from the bodies that people come from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person

_PARTY = re.compile(
    r"(?:the\s+)?(?:conservatives?|labour(?:\s+(?:and|&)\s+co-operative)?|liberal\s+democrats?|lib(?:eral)?\s+dems?|greens?"
    r"|ukip|reform(?:\s+uk)?|plaid\s+cymru|independents?)(?:\s+(?:group|party|members|councillors))?\W*",
    re.IGNORECASE,
)
_GROUP = re.compile(r".*\b(?:group|residents[’']?|independents?|alliance)\W*", re.IGNORECASE)
"""What stands for a party where others of the list are of one: "Elm Residents’ Group"."""


def is_party(body: str) -> bool:
    """Whether words are the name of a party, or of its group on a council."""
    return _PARTY.fullmatch(body) is not None


def without(people: Sequence[Person]) -> None:
    """Take from the people of a list the parties under which they are listed, which are no bodies they come from."""
    if not any(is_party(person.organisation or "") for person in people):
        return
    for person in people:
        body = person.organisation
        if body and (is_party(body) or _GROUP.fullmatch(body)):
            person.notes.append(body)
            person.organisation = person.origin = None
