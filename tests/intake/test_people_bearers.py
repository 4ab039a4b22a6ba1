"""Officers of a society at the head of its minutes, and those there below them."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

HEAD = "Dale Network for Women\nMinutes of the meeting of 9 August 2014\n\n"


@pytest.mark.parametrize(
    "officers",
    [
        "OFFICERS: Ann Low, President, Bo Ray, Treasurer; Cy Dent, Secretary; Di Moss, President-Elect",
        "2014 - 2015 OFFICERS:\nPast President - Ann Low\nPresident - Bo Ray\nEditor - Di Moss\nSecretary - Cy Dent",
        "Office-bearers:\nAnn Low (President)\nBo Ray (Treasurer)\nCy Dent (Secretary)\nDi Moss (Editor)",
    ],
)
def test_officers_listed_again_below_are_no_list_of_those_there(officers: str) -> None:
    """Who is an officer and not among the attendees was not there, and nobody is asked about twice."""
    people = read(
        f"{HEAD}{officers}\n\nAttendees: Ann Low, Bo Ray, Ed Pike, Cy Dent, Fay Orr\n\n1. Secretary’s Report\n"
    )
    assert there(people) == ["Ann Low", "Bo Ray", "Ed Pike", "Cy Dent", "Fay Orr"]
    assert not [each for each in people.questions if each.about == "attendees"]


def test_proxies_below_the_list_were_not_there() -> None:
    """Whoever gave a proxy to another is neither there nor of a body called so."""
    people = read(f"{HEAD}Attendees: Ann Low, Bo Ray, Cy Dent,\n\nProxy: Di Moss and Ed Pike to Cy Dent\n\n1. Report\n")
    assert there(people) == ["Ann Low", "Bo Ray", "Cy Dent"]


def test_officers_of_a_council_above_its_members_were_there() -> None:
    """Where nobody is in both lists, both are of those there."""
    people = read(
        f"{HEAD}Officers: Ann Low (Clerk), Bo Ray (Surveyor)\n\nPresent: Cllr Cy Dent, Cllr Di Moss\n\n1. Report\n"
    )
    assert sorted(name or "" for name in there(people)) == ["Ann Low", "Bo Ray", "Cllr Cy Dent", "Cllr Di Moss"]
