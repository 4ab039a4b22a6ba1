import datetime as dt

import pytest

from tests.intake.printed import about, matter

HEAD = "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n"
AGENDA = "SAFER NORTHAM BOARD\n\nWednesday 5 June 2013\n\nAGENDA\n\n1. Apologies\n\n"
FOOT = "\n\n2. Crime\n\nIt fell.\n\n3. Any other business\n\nThere was none.\n"


@pytest.mark.parametrize(
    "text, result",
    [
        (
            "RESOLVED that the minutes of the meeting held on 6 March 2013 be confirmed as a correct record.",
            "confirmed",
        ),
        ("The minutes of 6 March 2013 were agreed.", "confirmed"),
        (
            "The minutes of the meeting held on 6 March 2013 were taken as read and signed as a correct record.",
            "confirmed",
        ),
        ("None of the minutes of 6 March 2013 could be agreed.", "not_confirmed"),
        ("The minutes of 6 March 2013 were not agreed, as the Chair was away.", "not_confirmed"),
        ("The minutes of the meeting held on 6 March 2013 will be presented at the next meeting.", "not_confirmed"),
        ("The minutes of 6 March 2013 were tabled.", "not_said"),
    ],
)
def test_minutes_of_the_meeting_before_are_confirmed_or_not(text: str, result: str) -> None:
    """What became of them is told apart."""
    (earlier,) = matter(f"{HEAD}1. Minutes\n\n{text}{FOOT}").previous_minutes
    assert (earlier.date, earlier.result) == (dt.date(2013, 3, 6), result)


def test_agenda_only_calls_for_minutes() -> None:
    """Nothing is confirmed by an agenda."""
    found = matter(
        AGENDA + "2. To confirm the minutes of the meetings held on 6 March 2013 and 10 April 2013\n\n3. Crime\n"
    )
    assert [(each.date, each.result) for each in found.previous_minutes] == [
        (dt.date(2013, 3, 6), "listed"),
        (dt.date(2013, 4, 10), "listed"),
    ]


def test_dates_of_matters_arising_are_not_those_of_minutes() -> None:
    """Reviews of actions, reports and events have days of their own."""
    found = matter(
        f"{HEAD}1. Minutes of 6 March 2013 and matters arising\n\nPrevious minutes were agreed, and the actions "
        "from 9 January "
        f"2013 were reviewed. The summit is on 27 June 2013.{FOOT}"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2013, 3, 6)]


def test_minutes_of_another_body_for_information_are_not_this_one_s() -> None:
    """A group's minutes are presented to be noted, not confirmed."""
    found = matter(
        f"{HEAD}1. Minutes\n\nThe minutes of 6 March 2013 were agreed.\n\n2. Partnership minutes\n\nThe minutes of the "
        "Tasking Group of 1 May 2013 were presented to the Board for information.\n\n3. Close\n\nNone.\n"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2013, 3, 6)]


def test_corrections_are_kept_as_printed() -> None:
    """An amendment of attendance is what a record has to take up later."""
    (earlier,) = matter(
        f"{HEAD}1. Minutes\n\nThe minutes of 6 March 2013 were agreed, subject to the following amendments:\n\n"
        "- B Ward to be added to the list of those present\n\n- apologies from C Fox should have been recorded\n\n"
        f"The Chair signed them.{FOOT}"
    ).previous_minutes
    assert earlier.result == "confirmed"
    assert earlier.corrections == (
        "subject to the following amendments:",
        "- B Ward to be added to the list of those present",
        "- apologies from C Fox should have been recorded",
    )


def test_correction_in_the_sentence_itself_is_kept() -> None:
    """`with the addition of …` stands in the resolution."""
    (earlier,) = matter(
        f"{HEAD}1. Minutes\n\nRESOLVED that the minutes of 6 March 2013 be confirmed, with the addition of D Ash "
        f"to those present.{FOOT}"
    ).previous_minutes
    assert earlier.corrections == ("with the addition of D Ash to those present.",)


@pytest.mark.parametrize(
    "text",
    [
        "It was noted that Inspector Dell was present at the previous meeting; however, this had not been recorded.",
        "D Ash should also be listed as an attendee.",
        "An amendment is to be made to the minutes of the last meeting.",
        "DA asked that her organisation be shown as Northam County Council, not the Borough.",
        "Mr Ash pointed out that his apologies had been sent but not recorded.",
    ],
)
def test_correction_told_beside_the_agreement_is_kept(text: str) -> None:
    """The sentence is kept whole."""
    (earlier,) = matter(f"{HEAD}1. Minutes\n\n{text} The minutes of 6 March 2013 were agreed.{FOOT}").previous_minutes
    assert earlier.result == "confirmed"
    assert earlier.corrections == (text,)


def test_save_that_leads_a_correction() -> None:
    """Whom somebody represented is a matter of the record too."""
    text = "The minutes of 6 March 2013 were approved, save that D Ash was shown as representing NVA in error."
    (earlier,) = matter(f"{HEAD}1. Minutes\n\n{text}{FOOT}").previous_minutes
    assert earlier.corrections == ("save that D Ash was shown as representing NVA in error.",)


def test_a_day_of_two_figures_is_a_day_where_a_meeting_was_held_on_it() -> None:
    """Elsewhere it may be the number of a paragraph."""
    (earlier,) = matter(
        f"{HEAD}1. Minutes\n\nThe minutes of the meeting held on 06.03.13 were agreed.{FOOT}"
    ).previous_minutes
    assert earlier.date == dt.date(2013, 3, 6)


def test_what_should_be_done_in_the_world_is_no_correction() -> None:
    """Only what speaks of the record corrects it."""
    text = "The minutes of 6 March 2013 were agreed. The shops should be closed earlier."
    (earlier,) = matter(f"{HEAD}1. Minutes\n\n{text}{FOOT}").previous_minutes
    assert earlier.corrections == ()


def test_minutes_agreed_without_correction_have_none() -> None:
    """`without amendment` is no amendment."""
    (earlier,) = matter(
        f"{HEAD}1. Minutes\n\nThe minutes of 6 March 2013 were agreed without amendment.{FOOT}"
    ).previous_minutes
    assert earlier.corrections == ()


def test_year_of_earlier_minutes_is_inferred_and_asked() -> None:
    """The last 6 March before the meeting is proposed, and not in silence."""
    found = matter(f"{HEAD}1. Minutes\n\nThe minutes of 6 March were agreed.{FOOT}")
    assert [each.date for each in found.previous_minutes] == [dt.date(2013, 3, 6)]
    assert "without a year" in about(found, "previous_minutes")[0]


def test_earlier_minutes_after_this_meeting_are_asked_about() -> None:
    """A slip of the pen is not put right here."""
    found = matter(f"{HEAD}1. Minutes\n\nThe minutes of 6 March 2014 were agreed.{FOOT}")
    assert "after this meeting" in about(found, "previous_minutes")[0]


def test_title_and_text_that_name_two_meetings_are_asked_about() -> None:
    """Both dates are given to choose from."""
    found = matter(
        f"{HEAD}1. Minutes of 15 March 2013\n\nThe minutes of the meeting held on 18 March 2013 were agreed.{FOOT}"
    )
    (question,) = [each for each in found.questions if each.about == "previous_minutes"]
    assert question.choices == ("15 March 2013", "18 March 2013")


@pytest.mark.parametrize(
    "text",
    [
        "Date of next meeting: 4 September 2013",
        "4. Date of next meeting\n\nWednesday 4 September 2013",
        "The next meeting will be held on 4 September 2013 in Room 4.",
        "Next meeting – 4 September 2013 at 2.00 pm",
        "The Board will meet again on 4 September 2013.",
        "| Date of next meeting | 4 September 2013 |",
    ],
)
def test_next_meeting_is_read(text: str) -> None:
    """In a label, an item or a sentence."""
    assert [each.date for each in matter(f"{HEAD}1. Minutes\n\nAgreed.{FOOT}\n{text}\n", "paper.md").next_meetings] == [
        dt.date(2013, 9, 4)
    ]


def test_list_of_future_meetings_has_times_and_places() -> None:
    """Each line is a meeting."""
    found = matter(
        f"{AGENDA}2. Crime\n\nDates of future meetings:\n\n4 September 2013 – 9.30am New Conference Room, Police HQ\n\n"
        "04 December 2013 – 9.30am New Conference Room, Police HQ\n"
    )
    assert [(each.date, each.time, each.place) for each in found.next_meetings] == [
        (dt.date(2013, 9, 4), "09:30", "New Conference Room, Police HQ"),
        (dt.date(2013, 12, 4), "09:30", "New Conference Room, Police HQ"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "There had been a request at the next SCTAG meeting on 4 September 2013 for data.",
        "Consultation closes on 4 September 2013.",
        "SG to set dates for future meetings. Councillors cannot come before 4 September 2013.",
        "The last meeting was on 6 March 2013.",
    ],
)
def test_other_days_are_no_next_meetings(text: str) -> None:
    """Deadlines, events and the meetings of other groups are left alone."""
    found = matter(f"{HEAD}1. Minutes\n\nAgreed.\n\n{text}{FOOT}")
    assert found.next_meetings == ()


def test_next_meeting_before_this_one_is_asked_about() -> None:
    """It is not a meeting to come."""
    found = matter(f"{HEAD}1. Minutes\n\nAgreed.{FOOT}\nDate of next meeting: 4 September 2012\n")
    assert found.next_meetings == ()
    assert "before this one" in about(found, "next_meetings")[0]


def test_next_meeting_without_a_year_is_inferred_and_asked() -> None:
    """Only one year fits, and still a person is asked."""
    found = matter(f"{HEAD}1. Minutes\n\nAgreed.{FOOT}\nDate of next meeting: Wednesday 4 September\n")
    assert [each.date for each in found.next_meetings] == [dt.date(2013, 9, 4)]
    assert about(found, "next_meetings")


def test_year_of_meetings_to_come_in_their_heading() -> None:
    """The days below have none of their own; who is to do what by when, below them, is no meeting."""
    text = "2. Meetings in 2014\n\n4 March, 3 June - 9.30am\n\nACTIONS\n\n1 Send the plan AB 14 Feb\n"
    found = matter(f"{HEAD}1. Minutes\n\nAgreed.\n\n{text}{FOOT}")
    assert [each.date for each in found.next_meetings][:2] == [dt.date(2014, 3, 4), dt.date(2014, 6, 3)]
    assert dt.date(2014, 2, 14) not in [each.date for each in found.next_meetings]
    assert not about(found, "next_meetings")


def test_group_that_comes_together_again() -> None:
    """Not every clerk says that it meets; the month may stand before the day."""
    found = matter(f"{HEAD}1. Minutes\n\nAgreed. The group will come together again on 4 September 2013.{FOOT}")
    assert [each.date for each in found.next_meetings] == [dt.date(2013, 9, 4)]
    found = matter(f"{HEAD}1. Minutes\n\nAgreed.{FOOT}\nDate of next meeting: Wednesday September 4 at 6.30pm\n")
    assert [each.date for each in found.next_meetings] == [dt.date(2013, 9, 4)]


def test_notes_of_the_meeting_before_without_items() -> None:
    """A page of notes that has no items says what became of earlier ones in a sentence."""
    found = matter(
        "Notes of the Elm Chairs Group Meeting\nHeld at Elm on 22/10/15\n\nAttendees:\nAnn Low, Elm Homes\n\n"
        "The Notes of the last meeting held on 17/9/14 were accepted. There was a long talk about parking.\n"
    )
    assert [(str(each.date), each.result) for each in found.previous_minutes] == [("2014-09-17", "confirmed")]


@pytest.mark.parametrize("title", ["Events since the last meeting", "Progress Since Our Previous Meeting"])
def test_what_came_after_the_meeting_before_is_no_minutes(title: str) -> None:
    """The days told there are of other things."""
    found = matter(
        f"{HEAD}1. {title}\n\nThe open meeting took place on 26 April 2013.\nNotes of it were sent out.{FOOT}"
    )
    assert found.previous_minutes == ()
