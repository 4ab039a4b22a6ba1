"""The first hour of a range without minutes, with spaces about its dash: "5 – 7pm" begins at five."""

from __future__ import annotations

import pytest

from compliance.intake.matter.text.clock import clocks_in
from tests.intake.printed import matter


@pytest.mark.parametrize(
    "printed, start",
    [
        ("5 – 7pm, Monday 16th March 2009", "17:00"),
        ("Monday 16 March 2009 10 - 12pm", "10:00"),
        ("Tuesday 2 – 4 pm in the Elm Room", "14:00"),
        ("Elm Room, 6 — 8 p.m.", "18:00"),
        ("from 9 – 11am", "09:00"),
    ],
)
def test_first_hour_of_a_range(printed: str, start: str) -> None:
    """It is the time, and not the hour at which the meeting ended."""
    assert [clock.time for clock in clocks_in(printed)] == [start]


@pytest.mark.parametrize("printed", ["Committee Room 2 – 9am", "Item 4 – 9am", "Elm Room 12 – 9am", "Suite 3 – 9.00am"])
def test_number_of_a_room_before_a_time(printed: str) -> None:
    """It begins no range."""
    assert [clock.time for clock in clocks_in(printed)] == ["09:00"]


def test_body_before_a_range() -> None:
    """It does not take the first hour into its name."""
    head = (
        "Notes of the Safer Dale Board, 5 – 7pm, Monday 16th March 2009\nTown Hall\n\nPresent: Ann Low (Dale Council)\n"
    )
    found = matter(head)
    assert (found.body, found.time) == ("Safer Dale Board", "17:00")
