"""The hours of the meeting where they stand only at its foot, from when to when."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

HEAD = (
    "Northam Community Safety Partnership\n\nMinutes of the meeting held on Tuesday 4 March 2014\n\n"
    "Present: Mary Ashdown (Chair), Paul Brindle\n\n1. Crime\n\nPaul Brindle spoke of it.\n\n"
)


@pytest.mark.parametrize(
    "foot, time",
    [
        ("10.00 - 11.20 am", "10:00"),
        ("2.00pm – 3.45pm\t\t\tCHAIRMAN", "14:00"),
        ("Duration of the meeting: 7.00 p.m. to 8.25 p.m.\n\nChair ………………", "19:00"),
        ("The meeting lasted from 14:00 to 15:30.", "14:00"),
        ("(Meeting held between 11.30 and 12.45 pm)", "11:30"),
    ],
)
def test_from_when_to_when(foot: str, time: str) -> None:
    """Alone on a line, or behind a word that says of what they are."""
    assert matter(HEAD + "2. Next meeting\n\nTuesday 3 June 2014 at 9.30 am.\n\n" + foot).time == time


@pytest.mark.parametrize(
    "foot",
    [
        "2. Next meeting\n\n3 June 2014\n\n10.00 - 12.00 am",
        "DATE AND TIME OF NEXT MEETING\n\nDate: Tuesday 3 June 2014\n\nTime: 9.30am to 11.15am\n\nVenue: Town Hall",
        "2. Next meeting\n\nTuesday 3 June 2014, 10.00 - 11.30 am",
        "2. Stall\n\nThe stall will be open 10.00 - 11.20 am.",
        "2. Close\n\n11.20 am",
    ],
)
def test_hours_of_something_else(foot: str) -> None:
    """Of the next meeting, of a stall, or when it ended."""
    assert matter(HEAD + foot).time is None
