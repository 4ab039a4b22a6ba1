"""Minutes in one run whose items bear letters and a number: `OS.51`, `Cou/285/07-08`."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.intake.people.read import read_people
from tests.intake.printed import matter, paper, parts

_DOTTED = (
    "ANYTOWN BOROUGH COUNCIL Minutes of a Meeting of the Scrutiny Committee held at the Council Offices, Garden Road, "
    "Anytown on Tuesday, 27 November 2018 commencing at 4:30 pm Present: Chair Councillor A B Low Vice Chair "
    "Councillor C Orr and Councillors: D E Fry, G Hall, J Ives and K L Marr also present: Councillors N Pask and P Ray "
    "OS.51 ANNOUNCEMENTS 51.1 The evacuation procedure was taken as read. 51.2 The Chair indicated that an inspector "
    "would speak. OS.52 APOLOGIES FOR ABSENCE 52.1 Apologies for absence were received from Councillors S Tull and U "
    "Vane. OS.53 DECLARATIONS OF INTEREST 53.1 There were no declarations. OS.54 MINUTES 54.1 The Minutes of the "
    "meeting held on 16 October 2018 were approved as a correct record and signed by the Chair."
)
_YEARED = (
    "(These minutes are published subject to approval by the Parish Council and to any amendments that will be "
    "recorded in the minutes of the Meeting at which they are approved) Elm Parish Council Minutes of a Meeting of Elm "
    "Parish Council held at 7.00pm on Monday 4 February 2008 at the Parish Rooms, Green Road, Elm Cou/285/07-08 "
    "Present Members: Cllr P Low (Chairman), Cllr Orr, Cllr Fry (arrived at 7.01pm) and Cllr Hall. Cou/286/07-08 "
    "Apologies for Absence Apologies for absence were received from Cllr Ives With the absence of the Vice Chairman it "
    "was proposed by Councillor P Low that Councillor Orr be elected Vice Chairman; the Council RESOLVED to elect "
    "Councillor Orr as Vice Chairman for the meeting. Cou/287/07-08 Declarations of Interest Cllr Orr Cllr Fry - "
    "Personal interest in item 7 (Borough Councillor Report) as Borough Councillor. Cou/288/07-08 Clerk's report The "
    "report was noted."
)


def test_a_number_with_a_stop_behind_the_letters() -> None:
    """The day is that of the head, and not that of the minutes that were approved."""
    read = matter(_DOTTED)
    assert (read.date, read.time, read.body) == (date(2018, 11, 27), "16:30", "Scrutiny Committee")
    assert [(item.number, item.title) for item in read.items] == [
        ("OS.51", "ANNOUNCEMENTS"),
        ("OS.52", "APOLOGIES FOR ABSENCE"),
        ("OS.53", "DECLARATIONS OF INTEREST"),
        ("OS.54", "MINUTES"),
    ]
    assert [each.date for each in read.previous_minutes] == [date(2018, 10, 16)]


def test_the_people_before_such_a_number() -> None:
    """The chair and the vice-chair are of the list, and what stands behind the number is not."""
    people = read_people(paper(_DOTTED).lines, "minutes")
    assert people.chair is not None
    assert people.chair.name == "Councillor A B Low"
    assert [(each.name, each.organisation, each.capacity) for each in people.attendees] == [
        ("Councillor A B Low", None, "present"),
        ("Councillor C Orr", None, "present"),
        ("D E Fry", None, "present"),
        ("G Hall", None, "present"),
        ("J Ives", None, "present"),
        ("K L Marr", None, "present"),
        ("N Pask", None, "in_attendance"),
        ("P Ray", None, "in_attendance"),
    ]
    assert [each.name for each in people.apologies] == ["S Tull", "U Vane"]


@pytest.mark.parametrize("page", ["", "1 "])
def test_a_number_with_the_years_behind_it(page: str) -> None:
    """What is printed above the title in brackets makes the minutes a draft, and hides nothing."""
    (part,) = parts(page + _YEARED)
    assert part.kind == "draft_minutes"
    read = matter(page + _YEARED)
    assert (read.date, read.time, read.body) == (date(2008, 2, 4), "19:00", "Elm Parish Council")
    assert [(item.number, item.title) for item in read.items[1:]] == [
        ("Cou/286/07-08", "Apologies for Absence"),
        ("Cou/287/07-08", "Declarations of Interest"),
        ("Cou/288/07-08", "Clerk's report"),
    ]
    people = read_people(part.lines, part.kind)
    assert [each.name for each in people.attendees] == ["Cllr P Low", "Cllr Orr", "Cllr Fry", "Cllr Hall"]
    assert [each.name for each in people.apologies] == ["Cllr Ives"]


def test_numbers_that_do_not_run_on() -> None:
    """What only speaks of other minutes begins no item."""
    read = matter(
        "Minutes of a Meeting of the Scrutiny Committee held on Tuesday, 27 November 2018 at 4 pm. Present: Cllrs "
        "A Low and B Orr. The Committee looked at OS.12 CRIME and OS.31 FIRE and at all that was said. It was "
        "agreed to look at OS.40 FLOODS at the next meeting, with the officers of the council and of the police, who "
        "would then have the figures of the whole year, and to tell the Cabinet of it beforehand."
    )
    assert [item.number for item in read.items] == []
