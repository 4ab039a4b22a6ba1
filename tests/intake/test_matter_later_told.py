"""Meetings to come that a sentence gives notice of below their heading, or that a signature or a resolution names."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import about, matter, parts
from tests.intake.test_matter_later import DECEMBER, HEAD, JUNE, SEPTEMBER, to_come


@pytest.mark.parametrize(
    "text",
    [
        "3. Date of next meeting\n\nIt was agreed to meet at the offices in Mill Lane on 3 June 2014.",
        "3. Next meeting\n\nMembers said that they would meet at 10.00 am on 3 June 2014 in the Guildhall.",
        "3. Any other business\n\nNone.\n\nChair at the meeting on\n\n3 June 2014",
        "3. Any other business\n\nAGREED – That the next meeting of the Board be held on 3 June 2014, at 9.30 a.m.",
        "3. Any other business\n\nAll to send in dates by 7 May The next Board Meeting will be held on 3 June 2014.",
        "3. Any other business\n\nAll to send in dates by 7 May\nThe next Board Meeting will be held on 3 June 2014.",
    ],
)
def test_a_sentence_or_a_signature(text: str) -> None:
    """Below the heading, and where the chair of the next meeting is to sign."""
    assert to_come(text) == [JUNE]


@pytest.mark.parametrize(
    "text",
    [
        "3. DATES OF MEETINGS IN 2014\n\n3.1 RESOLVED that the Board meet on 3 June, 2 September and 2 December 2014.",
        "3. Dates of Meetings\n\nTo note that the Board will meet on 3/6/2014, 2nd September 2014 and 2 December 2014.",
        "3. Dates\n\nAGREED that meetings be held on 3rd June, 2nd September and 2nd December, 2014, the last at 6pm.",
        "3. Future meetings\n\nRESOLVED to\n\nmeet on these Tuesdays at 2.00 pm:\n\n2014\n\n3 June\n\n2 Sept\n\n2 Dec",
    ],
)
def test_several_days_in_a_resolution(text: str) -> None:
    """In a sentence, and in a list that a resolution leads to, below the year of all of them."""
    assert to_come(text) == [JUNE, SEPTEMBER, DECEMBER]
    assert not about(matter(HEAD + text), "next_meetings")


@pytest.mark.parametrize(
    "text",
    [
        "3. AOB\n\nAnn Ash said that the Commissioner's public meeting will be held in the hall on 3 June 2014.",
        "3. AOB\n\nA meeting of the Rural Watch will be held on 3 June 2014.",
        "3. AOB\n\nThe Police Authority’s meeting will take place on 3 June 2014.",
        "3. Date of next meeting\n\nTo be told. Officers would meet residents of Mill Lane on 3 June 2014.",
        "3. Date of next meeting\n\nRESOLVED that the report of 3 June 2014 be read again.",
    ],
)
def test_days_on_which_somebody_else_meets(text: str) -> None:
    """Another body's, whose name stands before the meeting or behind it; nor a day on which officers see somebody."""
    assert to_come(text) == []


def test_its_own_meeting_by_its_own_name() -> None:
    """Or by what every body is called."""
    assert to_come("3. AOB\n\nThe Partnership's public meeting will be held on 3 June 2014.") == [JUNE]
    assert to_come("3. AOB\n\nThe Board’s meeting will be held on 3 June 2014.") == [JUNE]


def test_a_table_of_many_rows() -> None:
    """However many cells a row has."""
    rows = "\n".join(
        f"<tr><td>Board</td><td>Board meeting</td><td>{day}</td><td>7pm</td><td>Mill House</td></tr>"
        for day in ("1/4/14", "6/5/14", "3/6/14", "1/7/14", "5/8/14", "2/9/14", "7/10/14", "2/12/14")
    )
    page = (
        "<h1>Northam Community Safety Partnership</h1><p>Minutes of the meeting held on Tuesday 4 March 2014</p>"
        "<p>Present: Mary Ashdown (Chair), Paul Brindle</p><p><b>Dates of future meetings:</b></p>"
        f"<table><tr><th>Type</th><th>What</th><th>Date</th><th>Time</th><th>Place</th></tr>{rows}</table>"
        "<h2>1. Crime</h2><p>It was agreed to note it.</p>"
    )
    assert len(matter(page, "page.html").next_meetings) == 8


def test_the_day_on_which_a_page_was_changed() -> None:
    """It stands at the foot of the page, below the next meeting."""
    page = (
        "<h1>Northam Ward Panel MINUTES 4th March 2014</h1><h3>Present</h3><p>Ann Ash (Chair)<br>Bo Beech</p>"
        "<h3>Crime</h3><p>It was agreed to note it.</p><h3>Next Meeting</h3>"
        "<p>Tuesday 3rd June 2014, 7.30pm, by Zoom</p><p>Page updated 9 Nov 2014. Back to list of minutes</p>"
    )
    assert [each.date for each in matter(page, "page.html").next_meetings] == [JUNE]


def test_what_stands_in_earlier_minutes_begins_no_paper() -> None:
    """Where a word in them is put right."""
    text = HEAD + (
        "3. Record\n\nIn the minutes of the meeting held on 5 February 2014 the word ‘none’ was to be ‘one’.\n\n"
        "4. Attendance\n\nIt was good.\n\n5. Fire\n\nIt fell.\n\n6. Close\n\nNone."
    )
    assert len(parts(text)) == 1
    assert dt.date(2014, 2, 5) in [each.date for each in matter(text).previous_minutes]


@pytest.mark.parametrize(
    "text",
    [
        "3. Date of next meeting\n\n3 June 2014 (originally 20 May 2014)",
        "3. Date of next meeting\n\n3 June 2014 (was 20 May 2014)",
        "3. Next meeting\n\nThe next meeting will now be on 3 June 2014 instead of 20 May 2014.",
        "3. Next meeting\n\nThe next meeting is moved from 20 May 2014 to 3 June 2014.",
        "3. Next meeting\n\nThe next meeting has been rescheduled from its date of 20 May 2014 to 3 June 2014.",
    ],
)
def test_the_day_on_which_a_meeting_was_to_be(text: str) -> None:
    """It is none to come; the new one is."""
    assert to_come(text) == [JUNE]


@pytest.mark.parametrize("said", ["currently", "provisionally", "currently set for"])
def test_a_day_that_may_yet_be_changed(said: str) -> None:
    """It is asked about."""
    text = f"3. Any other business\n\nDate of the next meeting for the summer ({said} 3 June 2014). This was discussed."
    assert to_come(text) == [JUNE]
    assert ["as the day for now" in each for each in about(matter(HEAD + text), "next_meetings")] == [True]
    assert not about(matter(HEAD + "3. Next meeting\n\nIt is currently set for 3 June 2014."), "next_meetings")
