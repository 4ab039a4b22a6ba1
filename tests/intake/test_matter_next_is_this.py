"""Minutes whose head has the day of the next meeting, which they print too: nothing is sure of the day then."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import about, matter

_PAPER = """
Dale Community Council

Minutes of the meeting held on {head}

Present: Ann Low, Bo Ray

1. Minutes of the May meeting

The minutes were agreed.

2. Matters arising

The gate was mended.

{last}
"""


@pytest.mark.parametrize(
    "last",
    [
        "3. NEXT MEETING MONDAY 3 JUNE at 7 p.m. in the library",
        "3. Date of next meeting\n\nMonday 3rd June 2024 at 7pm",
        "Next meeting: 3/6/2024",
        "3. Any other business\n\nThe next meeting will be on Monday 3 June.",
    ],
)
def test_a_next_meeting_on_the_day_of_this_one_is_asked_about(last: str) -> None:
    """The clerk may have put the next day into the head."""
    found = matter(_PAPER.format(head="Monday 3 June 2024 at 7 p.m.", last=last))
    assert found.date == dt.date(2024, 6, 3)
    (what,) = about(found, "date")
    assert "next meeting" in what
    assert "When was this meeting?" in what


@pytest.mark.parametrize(
    "last",
    [
        "3. Next meeting: Monday 1 July at 7 p.m.",
        "3. Dates of meetings in 2024\n\n4 March 2024\n\n3 June 2024\n\n2 September 2024",
        "3. Dates of next meetings: 3 June, 2 September and 2 December 2024",
        "3. Next meeting\n\nIt was agreed on 3 June 2024 that the next meeting be on 2 September 2024.",
    ],
)
def test_the_day_of_this_meeting_among_others_is_nothing_odd(last: str) -> None:
    """A list of the year has it too."""
    assert about(matter(_PAPER.format(head="Monday 3 June 2024 at 7 p.m.", last=last)), "date") == []


def test_an_agenda_may_call_its_own_meeting_the_next() -> None:
    """That is the one it calls."""
    found = matter("""
    Dale Community Council

    AGENDA

    Monday 3 June 2024

    The next meeting will be held on Monday 3 June 2024 at 7 p.m.

    1. Apologies

    2. Minutes of the last meeting

    3. Any other business
    """)
    assert about(found, "date") == []
