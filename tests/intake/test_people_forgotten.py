"""Brackets that a clerk forgot to close at the end of a line."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

WANTED = [("Carrie Reed", "Vale Council"), ("Alex Oakes", "Moor Council"), ("Insp. Ross Wick", "Vale Police")]


@pytest.mark.parametrize(
    "printed",
    [
        "• CR Carrie Reed (Vale Council\n• AO Alex Oakes (Moor Council)\n• RW Insp. Ross Wick (Vale Police)",
        "Carrie Reed (Vale Council\nAlex Oakes (Moor Council)\nInsp. Ross Wick (Vale Police)",
        "Carrie Reed (Vale\nCouncil)\nAlex Oakes (Moor Council)\nInsp. Ross Wick (Vale Police)",
    ],
)
def test_a_bracket_left_open_ends_with_its_line(printed: str) -> None:
    """The next line begins with somebody who has a bracket of their own."""
    people = read(f"Attendees:\n{printed}\n\n1. Welcome\n\nAll were welcomed.")
    assert with_bodies(people.attendees) == WANTED
    assert not [each for each in people.questions if each.about == "attendees"]
