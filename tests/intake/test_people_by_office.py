"""Offices whose words begin as a rank does: "PCC Link Officer"."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


@pytest.mark.parametrize("post", ["PCC Link Officer", "PCC Policy Officer", "PC Link Officer", "PCSO Team Leader"])
def test_an_office_that_begins_as_a_rank_does(post: str) -> None:
    """It is the post of whoever stands before it, and nobody else of that rank."""
    text = f"Minutes\nPRESENT: Cllr Ann Low\nAPOLOGIES: Mr D Thorne, {post}, Cllr Cy Dee"
    people = read_people(lines(text), "minutes")
    assert [(each.name, each.post) for each in people.apologies] == [("Mr D Thorne", post), ("Cllr Cy Dee", None)]


@pytest.mark.parametrize("name", ["PCC Ann Low", "Sgt Warden", "Cllr Ann Porter", "Cllr Sandy Driver", "Mr J Clerk"])
def test_somebody_of_such_a_surname(name: str) -> None:
    """A forename, an initial or a surname that is a post too makes nobody of that rank an office."""
    people = read_people(lines(f"Minutes\nPRESENT: Cllr Bo Ray, {name}"), "minutes")
    assert [each.name for each in people.attendees] == ["Cllr Bo Ray", name]
