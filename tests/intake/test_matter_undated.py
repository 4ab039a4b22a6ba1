"""The day of a meeting whose head does not give it whole, or gives another beside it."""

import datetime as dt

import pytest

from tests.intake.printed import about, matter

DAY = dt.date(2014, 3, 4)
REST = """
Present: Mary Ashdown (Chair), Paul Brindle

1. Welcome
{welcome}

2. Anti-social behaviour
Paul Brindle gave an update. It was agreed that a task group be set up.

3. Date of next meeting
Tuesday 3 June 2014
"""
BODY = "Northam Community Safety Partnership\n"


def paper(head: str, welcome: str = "Mary Ashdown welcomed everyone.") -> str:
    """Minutes below a head."""
    return BODY + head + "\n" + REST.format(welcome=welcome)


@pytest.mark.parametrize(
    "welcome",
    [
        "The Chair welcomed everyone to the meeting of 4 March 2014.",
        "Mary Ashdown opened the meeting on Tuesday 4th March 2014 at 10.00am.",
        "The meeting was held on 4 March 2014 in the Town Hall.",
    ],
)
def test_day_in_the_sentence_that_opens_the_meeting(welcome: str) -> None:
    """It is read where the head has none, and asked about."""
    found = matter(paper("Minutes", welcome))
    assert found.date == DAY
    assert len(about(found, "date")) == 1


@pytest.mark.parametrize(
    "welcome",
    [
        "The minutes of the meeting held on 4 March 2014 were agreed.",
        "Paul Brindle attended the cabinet meeting. The plan is of 4 March 2014.",
        "Mary Ashdown welcomed everyone to the meeting. At the last meeting, of 4 March 2014, a plan was agreed.",
    ],
)
def test_day_of_another_meeting_in_a_sentence(welcome: str) -> None:
    """It is no day of this one."""
    found = matter(paper("Minutes", welcome))
    assert found.date is None
    assert about(found, "date") == ["No date of the meeting is printed here. When was it?"]


@pytest.mark.parametrize(
    "name, date",
    [
        ("20140304_csp_minutes.txt", DAY),
        ("CSP minutes 04_03_2014.txt", DAY),
        ("csp-minutes-2014-03-04.txt", DAY),
        ("CSP minutes 310114.txt", dt.date(2014, 1, 31)),
        ("CSP minutes 140305.txt", dt.date(2014, 3, 5)),
        ("CSP minutes 040310.txt", None),
        ("CSP minutes 123456.txt", None),
    ],
)
def test_day_in_figures_in_the_name_of_the_file(name: str, date: dt.date | None) -> None:
    """It is read where it can be read in one way only, and asked about."""
    found = matter(paper("Minutes"), name)
    assert found.date == date
    assert len(about(found, "date")) == 1


def test_both_days_that_figures_can_mean_are_offered() -> None:
    """`040310` may begin with the day or with the year."""
    (asked,) = about(matter(paper("Minutes"), "CSP minutes 040310.txt"), "date")
    assert asked.endswith("Was it on 10 March 2004 or on 4 March 2010?")


def test_year_of_the_head() -> None:
    """With a weekday that agrees it leaves no doubt; without one it is asked about."""
    sure = matter(paper("Minutes 2014\n\nTuesday 4 March"))
    assert sure.date == DAY
    assert about(sure, "date") == []
    asked = matter(paper("Minutes 2014\n\n4 March"))
    assert asked.date == DAY
    assert len(about(asked, "date")) == 1


def test_weekday_that_agrees_with_no_year_of_the_document() -> None:
    """Nothing is read."""
    found = matter(paper("Minutes\n\nFriday 4 March"))
    assert found.date is None
    assert len(about(found, "date")) == 1


@pytest.mark.parametrize("printed", ["4.3.14", "04.03.14 10.00am", "4MAR2014", "04Mar2014", "Tues 4.3.14"])
def test_day_in_figures_on_a_line_of_its_own(printed: str) -> None:
    """Points between figures part the numbers of a paragraph only where text follows them."""
    assert matter(paper(f"Minutes\n\n{printed}")).date == DAY


@pytest.mark.parametrize(
    "other",
    [
        "For approval at the meeting on 3 June 2014",
        "Author: Jo Clerk  Date: 12 March 2014",
        "Minutes agreed: 3 June 2014",
        "Report of Jo Clerk, 12 March 2014",
    ],
)
def test_day_of_what_was_done_with_the_minutes(other: str) -> None:
    """It is not that of the meeting."""
    found = matter(paper(f"Minutes\n\nTuesday 4 March 2014 at 10.00am\n\n{other}"))
    assert found.date == DAY


def test_first_day_of_a_week_is_no_day_of_a_meeting() -> None:
    """`w/c` says that the day is not known."""
    found = matter(paper("Minutes of the meeting held in the w/c 3 March 2014"))
    assert found.date is None
    assert len(about(found, "date")) == 1


def test_day_on_which_a_page_was_posted() -> None:
    """Of two days at the head, the one with its weekday and a time is read, and asked about."""
    found = matter("CSP minutes March 2014\n\n12 March 2014\n\n" + paper("Tuesday 4 March 2014 | 10.30am | Town Hall"))
    assert found.date == DAY
    assert len(about(found, "date")) == 1


@pytest.mark.parametrize(
    "printed, time, choices",
    [
        ("10 o'clock", "10:00", ()),
        ("seven o'clock", None, ("07:00", "19:00")),
        ("7 o'clock", None, ("07:00", "19:00")),
        ("at 2.30", None, ("02:30", "14:30")),
    ],
)
def test_hour_without_its_half_of_the_day(printed: str, time: str | None, choices: tuple[str, ...]) -> None:
    """From eight on it is read as printed; an earlier one is asked about, in words as in figures."""
    found = matter(paper(f"Minutes\n\nTuesday 4 March 2014\n\nTown Hall, {printed}"))
    assert found.time == time
    assert tuple(choice for each in found.questions if each.about == "time" for choice in each.choices) == choices


def test_calendar_of_the_year_at_the_head_is_no_day_of_the_meeting() -> None:
    """A row of days says when the body meets; the day of this meeting stands alone."""
    found = matter(paper("04/10/2013 15/11/2013 04/03/2014 7/05/2014\nMinutes\n4 March 2014"))
    assert found.date == DAY
    assert not about(found, "date")


def test_a_following_meeting_is_none_of_this_day() -> None:
    """`(Following meeting: ...)` stands in a short paper near enough to its head to look like a label."""
    text = paper("Minutes\n4 March 2014, 2.00 p.m.") + "\nin the Town Hall. (Following meeting: 2 September 2014.)"
    found = matter(text)
    assert found.date == DAY
    assert not about(found, "date")


def test_first_day_of_a_head_that_runs_together_is_read_and_asked_about() -> None:
    """With its weekday or a time it is likely that of the meeting; without either it is not read."""
    run = (
        "MINUTES\n\nSAFER NORTHAM BOARD TOWN HALL, HIGH STREET {day} MEMBERS ATTENDING REPRESENTING Mary Ashdown Chair "
        "Paul Brindle Northam Council Carol Dawes Westshire Police APOLOGIES Tom Reed Probation Service "
        "1. Welcome Mary Ashdown welcomed everyone. 2. Burglary It was agreed that a group be set up."
    )
    found = matter(run.format(day="TUESDAY 4TH MARCH 2014 AT 6.45 PM"))
    assert found.date == DAY
    assert len(about(found, "date")) == 1
    assert matter(run.format(day="4 March 2014")).date is None


def test_day_of_minutes_that_the_paper_confirms_is_none_of_its_own() -> None:
    """An item that has lost its number looks like the title of minutes; what it says of them shows that it is none."""
    found = matter(
        "Venue: Dale Hall\n\nIntroduction\n\nNotes of meeting held on 10 October 2018\n\n"
        "Minutes: RESOLVED that the notes of the meeting held on 10 October were an accurate record and be signed.\n"
    )
    assert found.date is None
    assert "date" in {question.about for question in found.questions}
