"""Titles in capitals that a column of pages parts from their second line, or that end in the day of other minutes."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.matter.text.days import days_in
from tests.intake.printed import matter

PAPER = """\
Elm Community Safety Board
Minutes of the meeting of 4 May 2018

Present: Ann Ash (Dale Council)

1   APOLOGIES

None.

2   {title}

Page 2 should read “thirteen”. The minutes were agreed.

3   STRATEGY

Done.
"""


@pytest.mark.parametrize(
    "title",
    [
        "MINUTES OF THE PREVIOUS MEETING – 7th September 2017",
        "NOTES OF THE LAST MEETING (7 September 2017)",
        "MINUTES OF THE MEETING HELD ON 7 September 2017",
    ],
)
def test_day_at_the_end_of_a_title(title: str) -> None:
    """It is of the title, though its month is in small letters, and no more stands on the line."""
    assert matter(PAPER.format(title=title)).items[1].title == title


def test_day_of_a_meeting_to_come_is_told_below_its_title() -> None:
    """It is what the item says."""
    made = matter(PAPER.format(title="DATE OF NEXT MEETING: Monday 10 September 2018"))
    assert made.items[1].title == "DATE OF NEXT MEETING"
    assert [each.date for each in made.next_meetings] == [dt.date(2018, 9, 10)]


def test_second_line_behind_a_column() -> None:
    """A line in capitals is full before one in small letters is."""
    text = """\
Elm Police and Crime Panel
Agenda, 4 May 2018

1   APOLOGIES
    To receive apologies.

2   POLICE AND CRIME COMMISSIONER’S PROPOSED      (Pages 9 - 34)
    PRECEPT 2016/17
    The Panel will consider it.

3   BUDGET      (Pages 35 - 40)
    The Panel will look at it.
"""
    assert [each.title for each in matter(text).items] == [
        "APOLOGIES",
        "POLICE AND CRIME COMMISSIONER’S PROPOSED PRECEPT 2016/17",
        "BUDGET",
    ]


@pytest.mark.parametrize("weekday", ["WED.", "Weds.", "wed. "])
def test_weekday_that_a_full_stop_sticks_to_the_day(weekday: str) -> None:
    """Clerks who write by hand leave no room."""
    (day,) = days_in(f"STEERING GROUP {weekday}8 OCTOBER 2008")
    assert (day.date, day.weekday) == (dt.date(2008, 10, 8), 2)


@pytest.mark.parametrize("day", ["10 NOVEMBER", "10th November", "3 Dec"])
def test_year_on_a_line_of_its_own_ends_the_title(day: str) -> None:
    """A page or a gap parts it from its day."""
    titles = [
        each.title
        for each in matter(PAPER.format(title=f"MINUTES OF THE MEETING HELD ON {day}\n\n2016"), "a.txt").items
    ]
    assert titles[1] == f"MINUTES OF THE MEETING HELD ON {day} 2016"


@pytest.mark.parametrize(
    "title",
    [
        "Reform of probation – where are we now?",
        "Reform of probation – what has changed",
        "Reform of probation: how the courts are coping",
        "Knife crime – is it rising?",
    ],
)
def test_a_question_behind_a_dash_is_of_the_title(title: str) -> None:
    """A question names what was spoken of and tells nothing, whether it stands out or not."""
    for form in ("<p><b>4. {}</b></p>", "<h3>4. {}</h3>", "<p>4. {}</p>"):
        items = matter(
            "<h1>Dale Safety Partnership</h1><p>Minutes of the meeting held on 3 March 2015</p>"
            "<p>Present: Ann Low (Chair), Bo Ray</p><p><b>3. Action tracker</b></p><p>Nothing is outstanding.</p>"
            + form.format(title)
            + "<p>Bo Ray gave an update.</p><p><b>5. Any other business</b></p><p>None.</p>",
            "a.html",
        ).items
        assert [each.title for each in items] == ["Action tracker", title, "Any other business"]


def test_what_was_told_behind_a_dash_is_none_of_the_title() -> None:
    """It is told, though it begins as a question does."""
    items = matter(
        """
        Dale Safety Partnership

        Minutes of the meeting held on 3 March 2015

        Present: Ann Low (Chair), Bo Ray

        1. Apologies – none were received. The clerk had asked everybody.

        2. Budget – how it was spent was shown by Bo Ray. It will be sent round.

        3. Minutes – these were agreed. They will be sent round.
        """
    ).items
    assert [each.title for each in items] == ["Apologies", "Budget", "Minutes"]
