"""Heads that say how a meeting is held, that begin with the first of a month, and that print their day twice."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter

BUSINESS = """
Present: Ann Low (Chair), Bo Ray

1. Minutes

The minutes of 9 December 2020 are to come back.

2. Burglary

It was noted.
"""


@pytest.mark.parametrize(
    "line, place",
    [
        ("Held remotely by MS Teams on Friday 1 January 2021 at 13:30", "MS Teams"),
        ("1 January 2021, 1.30 pm, Dale Leisure Centre", "Dale Leisure Centre"),
        ("1 January 2021 – virtual – 13:30 to 14:40", None),
        ("1 January 2021, 1.30 pm, Dale Hub and Teams (link in the invitation)", "Dale Hub and Teams"),
    ],
)
def test_head_of_a_meeting(line: str, place: str | None) -> None:
    """`by MS Teams on` leads to the day, `1 January 2021` is no first item, and what nobody can go to is no place."""
    read = matter(f"DALE COMMUNITY SAFETY BOARD\n\n{line}\n{BUSINESS}")
    assert (read.date, read.time, read.place) == (dt.date(2021, 1, 1), "13:30", place)
    assert not [each for each in read.questions if each.about == "date"]


def test_place_stands_below_the_second_line_with_the_day() -> None:
    """Where a running head gives the day above the title, the place is below that of the title."""
    read = matter(
        "Safer Dale Group – 18 June 2025\n\nDale Council\n\nSafer Dale Group\n\nWednesday 18 June 2025 at 9.00am\n\n"
        f"Room 3.04, Dale Tower\n{BUSINESS}"
    )
    assert (read.date, read.place) == (dt.date(2025, 6, 18), "Room 3.04, Dale Tower")


def test_when_a_body_meets_again_is_not_when_it_met() -> None:
    """A page that tells of a meeting in brief gives the next day too; a price is no place."""
    read = matter(
        "Dale Partnership\n\nSummary of the meeting on 9 July 2009\n\nBurglary fell.\n\nPaid out since April:\n\n"
        "- Bank Mill Residents – £150\n\nThe Partnership will meet again on 8 October 2009 at 6pm in Dale Hall.\n"
    )
    assert (read.date, read.place) == (dt.date(2009, 7, 9), None)
    assert [each.date for each in read.next_meetings] == [dt.date(2009, 10, 8)]
    assert not [each for each in read.questions if each.about == "date"]
