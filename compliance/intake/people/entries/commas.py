"""Parts two of a list whom a lost comma made one: "Councillor Hale, Councillor Orrell Ann Low, Bo Ray"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries.person import Doubt, Person
from compliance.intake.people.words import names

_BOTH = 3
"""So many words have a surname, and a forename and a surname behind it."""


def restored(people: Sequence[Person]) -> list[Person]:
    """The people of a list, in doubt where a comma may have been lost.

    A title with a surname alone shows that the list prints councillors so: a known forename that stands second behind
    a title, after a word that is none, then rather begins somebody else.
    """
    if not any(_is_surname_alone(person.name or "") for person in people):
        return list(people)
    return [part for person in people for part in _parted(person)]


def _is_surname_alone(name: str) -> bool:
    return names.is_councillor(name) and len(name[names.titles(name) :].split()) == 1


def _parted(person: Person) -> list[Person]:
    name = person.name or ""
    begin = names.titles(name)
    words = name[begin:].split()
    if not names.is_councillor(name) or len(words) != _BOTH:
        return [person]
    first, forename, surname = words
    if names.is_forename(first) or not names.is_forename(forename) or names.is_forename(surname):
        return [person]
    doubts: set[Doubt] = {*person.doubts, "cut"}
    return [
        Person(person.at, f"{name[:begin]}{first}", councillor=True, capacity=person.capacity, doubts={"cut"}),
        replace(person, name=f"{forename} {surname}", councillor=None, doubts=doubts),
    ]
