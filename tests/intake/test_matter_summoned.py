"""Agendas that call their own meeting the next one, and whose items bear `Minutes:` behind a number."""

from __future__ import annotations

from datetime import date

import pytest

from tests.intake.printed import about, matter, parts

_CALLED = """
    Agenda July 2016
    ANYTOWN PARISH COUNCIL
    {next}
    Meeting called by: The Parish Clerk In the Chair: Cllr. Ann Low
    Attendees: All Parish Councillors
    AGENDA
    You are hereby summoned to attend

    1. Apologies: To receive apologies and to approve reasons for absence.

    2. Declarations of Interest.

    3. Minutes: To consider the approval of the minutes of the meeting of the Council held on 14 June 2016.

    4 Police Report (verbal). There has also been a request to discuss a meeting with the local officers of the police

    5 Clerk’s report on decisions taken since the last meeting.

    6 Finance

    7 Correspondence for Information.

    To note the enclosed appendix of items, which will be available, should anyone request any of them, from the Clerk.

    8 To discuss the situation with regard to the agency's plans to turn off pumps and to risk floods here
"""


@pytest.mark.parametrize(
    "printed",
    [
        "The next meeting will be held on Tuesday 12 July 2016, at 7.15 pm at Elm Community Centre, Green Lane.",
        "The next Council meeting is to be held on Tuesday 12 July 2016 at 7pm at Elm Community Centre, Green Lane.",
        "Our next meeting will take place on Tuesday 12 July 2016 at 7.15 pm at Elm Community Centre, Green Lane.",
    ],
)
def test_the_next_meeting_at_the_head_of_an_agenda(printed: str) -> None:
    """It is the one that the agenda is for, and somebody is asked whether it is."""
    read = matter(_CALLED.format(next=printed))
    assert (read.date, read.place) == (date(2016, 7, 12), "Elm Community Centre, Green Lane")
    assert read.time in {"19:15", "19:00"}
    assert read.next_meetings == ()
    assert any("next meeting" in each for each in about(read, "date"))


def test_titles_before_what_is_to_be_done() -> None:
    """`Minutes:` behind a number is the title of the item, and a title may end with a bracket."""
    read = matter(_CALLED.format(next="The next meeting will be held on Tuesday 12 July 2016, at 7.15 pm at Elm Hall."))
    assert [(item.number, item.title) for item in read.items] == [
        ("1", "Apologies"),
        ("2", "Declarations of Interest"),
        ("3", "Minutes"),
        ("4", "Police Report (verbal)"),
        ("5", "Clerk’s report on decisions taken since the last meeting"),
        ("6", "Finance"),
        ("7", "Correspondence for Information"),
        (
            "8",
            "To discuss the situation with regard to the agency's plans to turn off pumps and to risk floods here",
        ),
    ]
    assert [each.date for each in read.previous_minutes] == [date(2016, 6, 14)]


def test_the_next_meeting_below_a_day_of_its_own() -> None:
    """Where the agenda has its day, the next meeting is another."""
    text = _CALLED.format(next="14 June 2016\n    The next meeting will be held on Tuesday 12 July 2016 at 7.15 pm.")
    read = matter(text.replace("July 2016\n    ANY", "\n    ANY").replace("14 June 2016.", "10 May 2016."))
    assert read.date == date(2016, 6, 14)
    assert [each.date for each in read.next_meetings] == [date(2016, 7, 12)]


def test_a_page_that_only_lists_the_business() -> None:
    """The labels have their values below them, the columns a heading, and members are asked to do something."""
    text = """
    10 October 2018

    Date:

    Wednesday, 10 October, 2018

    Time:

    14:00

    Location:

    Headquarters, Elmbury

    Item no. Agenda Item Details Status
    01 Apologies for Absence
    02 Vote of Thanks and Welcome

    There will be a vote of thanks for Councillor Ann Low who left the Authority in September.

    03 Minutes

    Members are asked to agree the minutes, attached marked 3, of the Annual Meeting, held on 20 June 2018.

    AttachmentSize
    PDF icon 3 - Fire Authority Annual Meeting Minutes 20 June 2018271.08 KB
    For decision
    04 Audit Committee Minutes

    Members are asked to receive the minutes of the Audit Committee meeting, held on 19 July 2018.

    AttachmentSize
    PDF icon 4a - Audit and Performance Management Committee Minutes 19 July 2018254.63 KB
    """
    (part,) = parts(text)
    assert part.kind == "agenda"
    read = matter(text)
    assert (read.date, read.time, read.place) == (date(2018, 10, 10), "14:00", "Headquarters, Elmbury")
    assert read.body is None
    assert about(read, "body")
    assert [(item.number, item.title) for item in read.items] == [
        ("01", "Apologies for Absence"),
        ("02", "Vote of Thanks and Welcome"),
        ("03", "Minutes"),
        ("04", "Audit Committee Minutes"),
    ]
    assert [each.date for each in read.previous_minutes] == [date(2018, 6, 20)]


def test_the_next_meeting_beside_days_that_only_tell() -> None:
    """Why members are asked to come, and when the notice was sent, are no days of this meeting."""
    told = "As the meeting of 14 June 2016 was not quorate, members are asked to send deputies."
    text = _CALLED.format(
        next=f"The next meeting will be on Tuesday 12 July 2016 at 4pm.\n    {told}\n    Issued on 4 July 2016"
    )
    assert matter(text.replace("Agenda July 2016", "NOTICE OF MEETING")).date == date(2016, 7, 12)
