"""Lists in plain text of bodies with their people below, where a body's name does not show by itself that it is one."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.decode_made import paper

_LIST = """\
Minutes of the Dale Community Safety Board held on 4 May 2016
PRESENT
Dale Council
Councillor A Low
B Orr
Moor Police
Supt C Dent
{body}
D Ash
{after}
1. Minutes
Agreed.
"""


def _people(body: str, after: str = "") -> People:
    return read_people(paper(_LIST.format(body=body, after=after)).lines, "minutes")


@pytest.mark.parametrize("body", ["Voices Together", "Elm Tree Lives", "Forward Steps", "Moor Mencap"])
@pytest.mark.parametrize("after", ["", "Dale Fire Service\nE Hale"])
def test_words_among_initials_are_a_body(body: str, after: str) -> None:
    """All others are printed by title or initials; whoever stands below is asked about."""
    found = _people(body, after)
    named = {each.name: each.organisation for each in found.attendees}
    assert named["D Ash"] == body
    assert body not in named
    assert [each.name for each in found.attendees if not each.sure] == ["D Ash"]
    assert found.questions


def test_the_chair_may_stand_above_all() -> None:
    """Whose body stands in a bracket, and who is in no group."""
    chair = "Councillor Mrs E Fair – in the Chair\n(Dale County Council)\nDale Council\n"
    made = _LIST.format(body="Voices Together", after="").replace("Dale Council\n", chair, 1)
    found = read_people(paper(made).lines, "minutes")
    assert {each.name: each.organisation for each in found.attendees}["D Ash"] == "Voices Together"
    assert "Voices Together" not in {each.name for each in found.attendees}


@pytest.mark.parametrize("name", ["Yusuf Demir", "Ms Wren", "Ann Low-Hale"])
def test_a_whole_name_among_initials_is_somebody(name: str) -> None:
    """A forename or a title shows it."""
    found = _people(f"{name}")
    assert name in {each.name for each in found.attendees}
