"""Plurals that are printed with an apostrophe, and a body that is joined to the last of a list."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there


@pytest.mark.parametrize(
    "label", ["Parish Councillor’s:", "Councillor's:", "Ward Councillor’s:", "Cllr's", "Councillors'", "Councillors:"]
)
def test_councillors_with_an_apostrophe(label: str) -> None:
    """They are councillors, and the word is nobody's organisation."""
    people = read(f"Present: {label} J Marl, K Hall and S Johns.\nClerk: Mrs G Sim.\n\n1. Welcome")
    assert there(people) == ["J Marl", "K Hall", "S Johns", "Mrs G Sim"]
    assert [each.councillor for each in people.attendees] == [True, True, True, False]
    assert not any(each.organisation for each in people.attendees)


def test_what_is_a_councillors() -> None:
    """Where something is theirs, it stays so."""
    people = read("Present: Ann Low, Ben Moss\n\n1. Councillor’s reports\n\nCouncillor’s Fund was spent.")
    assert there(people) == ["Ann Low", "Ben Moss"]


@pytest.mark.parametrize("body", ["Police", "the Police", "Eastshire Fire Service"])
def test_a_body_joined_to_the_last(body: str) -> None:
    """It is not the organisation of whoever stands before it, and somebody is asked who was meant."""
    people = read(f"Present: Ann Low\n\nApologies: Cllr D Gold, District Cllr N Rush and {body}.\n\n1. Welcome")
    assert away(people) == ["Cllr D Gold", "District Cllr N Rush"]
    assert not any(each.organisation for each in people.apologies)
    assert any(f"“{body}”" in each.what for each in people.questions)
