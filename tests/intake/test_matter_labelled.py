"""Forms on which a meeting is noted say by no title what they are; and of two years the weekday tells which."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake import printed

SHEET = """Dale Adults Partnership Board

Monday 7th December 2011

Action Sheet

1. / Training of trustees
Nina to draft a specification / Nina
2. / Send round the announcement / Carla

Date and Time of meeting / Tuesday 7th December 2010
10am to 12pm / Conference Room
Elm Hospital
People present
Names Present at Meeting / Role and organisation / Contact details
"""
FORM = """Dale Board meeting

Date: 25 July 2007

Time: 1pm 3pm

Location: Dale House

Chaired by: Denis Mays (RB Dale)

Points of discussion

1) Priorities

Rates of crime by ward
"""


def one(text: str) -> Reading:
    """The only document of a paper."""
    (made,) = read(printed.paper(text))
    return made


@pytest.mark.parametrize("text", [SHEET, FORM])
def test_labels_of_a_meeting_that_was_held(text: str) -> None:
    """With a day behind its label, and those present or who led it: notes, and it is asked."""
    made = one(text)
    assert made.kind == "notes"
    assert any(question.about == "kind" for question in made.questions)
    assert made.date is not None


def test_no_more_than_a_day() -> None:
    """A day alone makes no notes."""
    assert one("Dale Board\n\nDate: 25 July 2007\n\nApologies should be sent to the clerk.\n").kind != "notes"


def test_day_that_has_its_weekday() -> None:
    """It is proposed, and both are asked about."""
    made = one(SHEET)
    assert made.date == dt.date(2010, 12, 7)
    asked = next(question for question in made.questions if question.about == "date")
    assert set(asked.choices) == {"7 December 2010", "7 December 2011"}


def test_room_that_every_building_has() -> None:
    """The building stands below it."""
    made = one(SHEET)
    assert (made.place, made.time) == ("Conference Room, Elm Hospital", "10:00")


def test_template_of_notes() -> None:
    """Its title says what it is."""
    assert one("Meeting Notes Template\n\nDale Board\n\nDate: 25 July 2007\n\nPresent: Ann Low").kind == "notes"
