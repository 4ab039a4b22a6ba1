"""Takes what the officers of one body work in for a part of their posts, where a list prints it of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries import employer
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies, lexicon, names

_FEWEST = 2
_PART = 2
"""One in so many of those with a post has to have a field of work behind it."""


def put_right(people: Sequence[Person]) -> None:
    """Give the people of a list no field of work for a body, if it prints one of several and no body of any by name.

    Args:
        people: of one list; those of whom it prints a post, and what could be a body behind that, are looked at.
    """
    told = [person for person in people if person.post and person.organisation and person.origin == "own"]
    fields = [person for person in told if _is_field(person.organisation or "")]
    named = any(bodies.strength(person.organisation or "") == bodies.NAMED for person in told)
    if named or len(fields) < _FEWEST or len(fields) * _PART < len(told):
        return
    for person in told:
        if person in fields or employer.is_field_of_work(person.organisation or ""):
            person.post, person.organisation = f"{person.post}, {person.organisation}", None
            person.doubts.discard("place")
            person.doubts.discard("place")


def _is_field(text: str) -> bool:
    """Whether words are a field of work and can hardly be a body: "Housing Development", "Customer Services"."""
    tokens = names.tokens(text)
    if not employer.is_field_of_work(text) or any(map(bodies.is_own, text.split())):
        return False
    return lexicon.BODY_NOUNS.isdisjoint(set(tokens) - {"services", "service", "housing", "support", "department"})
