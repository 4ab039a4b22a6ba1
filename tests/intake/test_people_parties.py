"""Councillors listed by political group: a party is no body that somebody comes from."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize("letters", ["LD", "LDS"])
def test_letters_of_a_party_or_a_department(letters: str) -> None:
    """They are proposed for the body of an officer, and asked about, where nobody of the list is of a party."""
    read = read_people(lines(f"Present:\nMary Dale (DNS), Fay Orr ({letters}).\n\n1. Welcome\n"), "minutes")
    assert [(each.name, each.organisation, each.sure) for each in read.attendees] == [
        ("Mary Dale", "DNS", True),
        ("Fay Orr", letters, False),
    ]
    assert [question.subject for question in read.questions] == ["Fay Orr"]
    assert letters in read.questions[0].what


@pytest.mark.parametrize(
    "printed",
    ["Fay Orr (LD), Mary Dale (Lab)", "Cllr Fay Orr (LD), Mary Dale (DNS)", "Fay Orr (LD), Mary Dale (Conservative)"],
)
def test_letters_that_the_list_shows_to_be_a_party(printed: str) -> None:
    """Others of it have the mark of another party, or they stand beside a councillor."""
    read = read_people(lines(f"Present: {printed}\n\n1. Welcome\n"), "minutes")
    assert read.attendees[0].organisation is None
    assert not read.questions
