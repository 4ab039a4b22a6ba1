"""Tells the place of a meeting from who was there: the organisation of somebody, where a name would stand."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names


def without(people: Sequence[Person], away: Sequence[Person]) -> list[Person]:
    """Those of a list without a label, less the place above them, at which somebody works.

    Anybody else of it who is called as an organisation is may be one, and is in doubt.

    Args:
        people: of the list.
        away: those who sent apologies.
    """
    bodies = {_plain(person.organisation) for person in (*people, *away) if person.organisation}
    kept: list[Person] = []
    for person in people:
        same = _is_bare(person) and _plain(person.name or "") in bodies
        if same and not kept:
            continue
        person.doubts |= {"odd"} if same else set()
        kept.append(person)
    return kept


def _is_bare(person: Person) -> bool:
    """Whether nothing is printed of somebody but words without a title."""
    said = person.organisation or person.post or person.chair or person.notes or person.capacity
    return bool(person.name) and not said and not names.titles(person.name or "")


def _plain(text: str) -> str:
    return text.removeprefix("The ").removeprefix("the ").casefold()
