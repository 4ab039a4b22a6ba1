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
