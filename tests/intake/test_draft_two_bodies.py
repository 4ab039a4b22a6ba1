"""Somebody printed in part for one body and whole for another: one person or two, which is asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.intake.readings import apology, attendee, reading
from tests.intake.test_draft_matching import drafted, minutes

FIRE = "Anyshire Fire and Rescue Service"
HOMES = "Anytown Homes"
EARLIER = "2013-05-01"


def people_asked(*papers: Any) -> set[str]:  # noqa: ANN401
    """What is asked of people."""
    return {each.id for each in drafted(*papers).open if each.id.startswith("person.")}


@pytest.mark.parametrize("short", ["D Poole", "David Poole"])
def test_it_is_asked_where_two_papers_print_two_bodies(short: str) -> None:
    """They stayed two people without a word; one name for two bodies was asked about all along."""
    papers = (minutes(("Dave Poole", FIRE), date=EARLIER), minutes((short, HOMES)))
    (ask,) = people_asked(*papers)
    made = drafted(*papers, given={ask: "yes"})
    assert [each["name"] for each in made.facts("people")] == ["Dave Poole"]
    assert len(drafted(*papers, given={ask: "no"}).facts("people")) == 2


def test_two_in_one_paper_are_two() -> None:
    """There nobody is printed twice, once in part."""
    assert not people_asked(minutes(("Dave Poole", FIRE), ("D Poole", HOMES)))
    sorry = (apology("Dave Poole", FIRE),)
    assert not people_asked(minutes(("D Poole", HOMES), apologies=sorry))


def test_an_officer_is_no_councillor_of_the_letters() -> None:
    """A rank tells them apart, and a title."""
    first = reading("minutes", EARLIER, (attendee("Cllr D Poole", "Anytown District Council", councillor=True),))
    then = reading("minutes", "2013-06-05", (attendee("Inspector Dave Poole", "Anyshire Police", councillor=False),))
    assert not people_asked(first, then)


def test_another_given_name_is_somebody_else() -> None:
    """Nothing is asked of whoever only has the surname."""
    assert not people_asked(minutes(("Ray Poole", FIRE), date=EARLIER), minutes(("D Poole", HOMES)))
