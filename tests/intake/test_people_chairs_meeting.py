"""A meeting of chairs has chairs in its name, and nobody in the chair by that."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


@pytest.mark.parametrize(
    "group", ["Great Dale LPA NAG Chairs Meeting", "Ash Elm Chairs Meeting", "PACT Team Chair Meeting"]
)
def test_title_of_a_meeting_of_chairs(group: str) -> None:
    """The words before `Chairs Meeting` are the name of the groups."""
    text = f"Notes of the {group}\n\nHeld at Dale Police Station on 22/10/15\n\nAll were thanked for turning out."
    assert read_people(lines(text), "notes").chair is None


def test_somebody_chairs_the_meeting() -> None:
    """In a sentence it is what somebody does."""
    found = read_people(
        lines("Notes\n\nPresent:\n\nAnn Ash\n\nVera Elm\n\nKen Yew\n\nAnn Ash chairs the meeting."), "notes"
    )
    assert found.chair is not None
    assert found.chair.name == "Ann Ash"


LISTED = "Notes\n\nPresent:\n\nMr A Ash\n\nMrs V Elm\n\nMr K Yew\n\n1. Report\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "He had attended a North West Chairs meeting.",
        "Mr Ash had been at the West Midlands chairs meeting.",
        "The East Midlands chaired the meeting in the last round.",
        "Members heard that the Elm Vale chaired the meeting of the region.",
    ],
)
def test_region_that_chairs_meet_of(told: str) -> None:
    """A region is nobody, nor is anything behind an article that no title begins."""
    assert read_people(lines(LISTED + told), "notes").chair is None


def test_somebody_in_no_list() -> None:
    """Whoever is said to have had the chair and is in no list is proposed."""
    found = read_people(lines(f"{LISTED}Tolven Heck chaired the meeting."), "notes")
    assert found.chair is not None
    assert (found.chair.name, found.chair.sure) == ("Tolven Heck", False)
    assert any(question.about == "chair" for question in found.questions)
