"""Two forenames with one surname behind them, and whoever a bracket within a list says was there too."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies


def test_two_of_one_surname() -> None:
    """Each has it, and the first is asked about: they were lost, or taken for the body of whoever stands before."""
    people = read(
        "Present: Ann Low, Grace and Ben Moss, Cy Dent\n\nApologies: John and Alice Hart, Eve Ash\n\n1. Plan\n"
    )
    assert with_bodies(people.attendees) == [
        *(("Ann Low", None), ("Grace Moss", None), ("Ben Moss", None), ("Cy Dent", None)),
    ]
    assert [each.sure for each in people.attendees] == [True, False, True, True]
    assert away(people) == ["John Hart", "Alice Hart", "Eve Ash"]


@pytest.mark.parametrize("body", ["Florence and Victoria Homes", "Dale and Vale Trust"])
def test_bodies_with_an_and(body: str) -> None:
    """They are nobody's names."""
    people = read(f"Present:\nAnn Low, {body}\nBen Moss, Dale Council\n\n1. Plan\n")
    assert with_bodies(people.attendees)[0] == ("Ann Low", body)


def test_one_whose_forename_is_rare() -> None:
    """They are asked about as they are printed, and are not the body of whoever stands before."""
    people = read("Present: Ann Low, Ottobern and Alice Hart, Cy Dent\n\nApologies: Eve Ash\n\n1. Plan\n")
    assert with_bodies(people.attendees) == [
        *(("Ann Low", None), ("Ottobern and Alice Hart", None), ("Cy Dent", None)),
    ]
    assert [each.sure for each in people.attendees] == [True, False, True]


@pytest.mark.parametrize(
    "office, sure",
    [("Secretary and Archivist", False), ("Clerk and Responsible Financial Officer", True), ("Treasurer", True)],
)
def test_two_offices_of_one_person(office: str, sure: bool) -> None:
    """Whoever holds them was lost, and they became the post of whoever stands before."""
    people = read(f"Present: Chair Ann Low, Ben Moss, {office} Alice Hart, Cy Dent\n\nApologies: Eve Ash\n\n1. Plan\n")
    assert [(each.name, each.post) for each in people.attendees] == [
        *(("Ann Low", "Chair"), ("Ben Moss", None), ("Alice Hart", office), ("Cy Dent", None)),
    ]
    assert [each.sure for each in people.attendees] == [True, True, sure, True]


def test_an_office_behind_a_name() -> None:
    """It is the post of whoever stands before it, and nobody else."""
    people = read(
        "Present:\nAnn Low, Clerk and Archivist\nBen Moss, Chair and Treasurer, Dale Grace Trust\n\n1. Plan\n"
    )
    assert [(each.name, each.post) for each in people.attendees] == [
        *(("Ann Low", "Clerk and Archivist"), ("Ben Moss", "Chair and Treasurer")),
    ]


def test_somebody_in_a_bracket_who_was_there_too() -> None:
    """The sentence says so; whoever came in somebody's place is told by the name before it."""
    people = read(
        "Present: Cllrs Ann Low, Ben Moss and Cy Dent (Cllr Di Hale attended via Zoom, but had no vote)\n\n1. Plan\n"
    )
    assert there(people) == ["Ann Low", "Ben Moss", "Cy Dent", "Cllr Di Hale"]
    other = read(
        "Present: Ann Low, Ben Moss\n\nApologies: Cllr Cy Dent (Cllr Di Hale attended in his place)\n\n1. Plan\n"
    )
    assert [(each.name, each.substitute) for each in other.apologies] == [("Cllr Cy Dent", "Cllr Di Hale")]
