"""Meetings to come that are said in passing, and days near them that are of something else."""

import pytest

from tests.intake.test_matter_later import DECEMBER, JUNE, SEPTEMBER, to_come


@pytest.mark.parametrize(
    "text",
    [
        "3. Forward plan and dates\n\n3 June 2014 and 2 September 2014, 9.30am, Town Hall.",
        "3. Work programme and dates\n\nThe plan was seen.\n\nMeetings would be held on 3 June and 2 September 2014.",
        "3. Any other business and dates\n\nTuesday 3 June and Tuesday 2 September 2014.",
    ],
)
def test_days_below_a_title_of_two_matters(text: str) -> None:
    """The title has another matter first, or the sentence says what would be."""
    assert to_come(text) == [JUNE, SEPTEMBER]


@pytest.mark.parametrize(
    "text",
    [
        "3. Meetings\n\nThe call worked well. Next one is Tuesday 3 June at 11.30, then we go back to quarterly.",
        "CSP 48 DATE OF NEXT MEETING\n\nTuesday 3 June 2014 at 2.00 p.m. It was noted that this is late.",
        "NEXT TIME: Tues 3 June 2014, 1pm, Town Hall",
        "3. Close\n\nThe Chair closed the meeting. The quarterly meeting on 3 June 2014 is not affected.",
        "3. Close\n\nThe meeting arranged for 3 June 2014 will go ahead as planned.",
    ],
)
def test_next_meeting_in_passing(text: str) -> None:
    """As plain notes and short meetings say it."""
    assert to_come(text) == [JUNE]


@pytest.mark.parametrize(
    "text",
    [
        "3. Training\n\nThe first course went well. Next one is Tuesday 3 June at 11.30.",
        "3. Crime\n\nThe quarterly meeting on 3 June 2014 of the Burglary Panel is open to all.",
        "3. Parks\n\nShe said that meetings would be held on 3 June 2014 with residents.",
        "3. Parks\n\nThe walk was good. Meetings would be held on 3 June 2014 with residents.",
        "3. Burglary\n\nCalls are down. The open day went well. Next one is Tuesday 3 June.",
        "3. Deadlines and dates\n\nBids: 3 June 2014",
    ],
)
def test_something_else_to_come_is_no_meeting(text: str) -> None:
    """A course, a panel, residents, bids."""
    assert to_come(text) == []


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_lines_with_labels_of_their_own(gap: str) -> None:
    """What stands below the one next meeting behind a label is of something else."""
    text = gap.join(
        (
            "Next Partnership meeting: Tuesday 3 June 2014, 10.00am, Dale Lodge, Northam",
            "Public Question Time (with the Commissioner): 2 September 2014, 7.00pm, Elm Hall",
            "Deadline for items for the next bulletin: 20 October",
        )
    )
    assert to_come(f"DATES\n\n{text}") == [JUNE]
    more = gap.join(("Next meeting: 3 June 2014", "Following meeting: 2 September 2014", "Then: 2 December 2014"))
    assert to_come(more) == [JUNE, SEPTEMBER, DECEMBER]


@pytest.mark.parametrize("signed", ["SM 02/09/14", "BT/MA 2.9.14", "Paul Brindle, 02/09/2014", "Notes: PB 02/09/14"])
def test_who_wrote_the_notes_and_when(signed: str) -> None:
    """Initials or a name and a day in figures below the days of meetings are of the notes themselves."""
    assert to_come(f"3. Dates for 2014\n\nTues 3 June, Tues 2 December - all 3pm\n\n{signed}") == [JUNE, DECEMBER]


def test_bodies_with_a_day_each() -> None:
    """Of several lines with letters and a day none is of whoever wrote the notes."""
    assert to_come("3. Dates of meetings\n\nCSP 03/06/14\n\nJAG 02/09/14") == [JUNE, SEPTEMBER]
