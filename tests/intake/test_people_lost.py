"""Whoever stands in a list and could not be read as somebody is asked about, and never left out without a word."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there


@pytest.mark.parametrize("body", ["the Dale Fire Service", "Dale Fire Service"])
@pytest.mark.parametrize(
    "told", ["Apologies were received from Cllr Ann Ash and {}.", "Apologies: Cllr Ann Ash and {}"]
)
def test_body_behind_an_and(told: str, body: str) -> None:
    """A body that sent apologies is no note of whoever stands before it."""
    people = read(f"Present: Cy Cole\n\n{told.format(body)}\n\n1. Welcome")
    assert away(people)[0] == "Cllr Ann Ash"
    assert any("Dale Fire Service" in each.what for each in people.questions)


def test_body_behind_an_and_among_those_there() -> None:
    """The same in the list of those who were there."""
    people = read("Present: Cllr Ann Ash and Dale Fire Service, Bo Beech\n\n1. Welcome")
    assert there(people) == ["Cllr Ann Ash", "Bo Beech"]
    assert any("Dale Fire Service" in each.what for each in people.questions)


@pytest.mark.parametrize(
    "told, first",
    [
        ("Redfern (Public Health), Sgt Ian Ash and Cllr Bo Beech (Dale Council)", ("Sgt Ian Ash", None)),
        ("Redfern (Public Health), Sgt Ian Ash (Dale Police)", ("Sgt Ian Ash", "Dale Police")),
    ],
)
def test_surname_with_a_bracket(told: str, first: tuple[str, str | None]) -> None:
    """A surname alone, whose body its bracket gives, is no body of those behind it."""
    people = read(f"Present: Cy Cole\n\nApologies were received from {told}.\n\n1. Welcome")
    assert (people.apologies[0].name, people.apologies[0].organisation) == first
    assert any("Redfern (Public Health)" in each.what for each in people.questions)
