"""Councillors listed by political group: a party is no body that somebody comes from."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


def organisations(text: str) -> list[tuple[str | None, str | None]]:
    """Who is there, and of which body."""
    people = read_people(lines(f"{text}\n\n1. Welcome\n"), "minutes").attendees
    return [(person.name, person.organisation) for person in people]


def test_groups_beside_councillors_are_no_bodies() -> None:
    """Where one is a party by its name, a residents' group is one too."""
    found = organisations("Present:\n\nConservative Group   Ann Low, Ben Moss\nElm Residents’ Group   Carl Nye")
    assert found == [("Ann Low", None), ("Ben Moss", None), ("Carl Nye", None)]


def test_a_group_of_residents_among_bodies_is_one() -> None:
    """Nothing in the list is a party."""
    found = organisations("Present:\nAnn Low, Elm Residents’ Group\nBen Moss, Dale Police")
    assert found == [("Ann Low", "Elm Residents’ Group"), ("Ben Moss", "Dale Police")]
