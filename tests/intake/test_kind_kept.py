"""Papers whose kind is not printed: whoever is listed as there, and what stands beside, is kept, and the kind asked."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake import printed

RUN = (
    "DCJP Reduce Crime Group Wednesday 4 May 2016 10:00-12:00 hrs Dale Police HQ, (Meeting Room) Notes"
    " 1. Introductions, Welcome and Apologies Attendees: Ann Low (Co Chair) Bo Reed (Co Chair) Cy Day Di Fell Eve Glenn"
    " Dale Police DLN CRC Youth Support Services Community Safety Manager HMPS (Dale) AL BR CD DF EG"
    " Apologies: Fay Hale Gil Orr Hal Platt Youth Support Service Dale Police NHS England FH GO HP"
    " AL welcomed members to the meeting. AL told them that the DCJP was chaired by Supt Ivo Quill with Jon Rowe as"
    " Vice Chair. 2. Terms of Reference The Terms were looked at."
)
RUN_ALONE = (
    "Dale Burglary Group Wednesday 4 May 2016 10:00 Town Hall, Dale Attendees: Ann Low (Dale Council), Bo Reed (Dale"
    " Police), Vera Elm (Elm Trust) Apologies: Cy Day (Fire Service). The figures were shown and were thought good."
)
FORM = """Meeting:                    Dale Safety Board meeting

Date and Time:       Wednesday 4 May 2016

Location:                  via Teams

Chair:                       Bo Reed



Ann Low AL

Chief Exec Dale CVS

Superintendent Bo Reed BR

Dale Police

Cy Day CD

Dale Fire & Rescue

Vera Elm /Di Fell DF

Elm Trust

Ken Yew

Head of Housing


Items and Decisions:


BR welcomed attendees to the first meeting. The minutes of the March meeting were agreed.
"""
CALL = """Dale Safety Board

Date: Wednesday 4 May 2016

Chair: Bo Reed

Members: Cllr Ann Low, Cllr Bo Reed, Cllr Cy Day, Cllr Di Fell

Apologies should be sent to the clerk.

1. Declarations of interest
2. Minutes of the meeting of 3 March 2016
"""


def one(text: str) -> Reading:
    """The only document of a paper."""
    (made,) = read(printed.paper(text))
    return made


def asked(made: Reading) -> set[str]:
    """What is asked about."""
    return {question.about for question in made.questions}


def test_word_at_the_end_of_a_head_in_one_run() -> None:
    """`Notes` before the first item says what the paper is; its lists and day are read."""
    made = one(RUN)
    assert (made.kind, made.date, made.time) == ("notes", dt.date(2016, 5, 4), "10:00")
    assert [each.name for each in made.attendees] == ["Ann Low", "Bo Reed", "Cy Day", "Di Fell", "Eve Glenn"]
    assert [each.name for each in made.apologies] == ["Fay Hale", "Gil Orr", "Hal Platt"]
    assert not any(each.organisation or each.sure for each in made.attendees)
    assert not any(each.organisation or each.sure for each in made.apologies)
    assert made.chair is None
    chair = next(question for question in made.questions if question.about == "chair")
    assert chair.choices == ("Ann Low", "Bo Reed")


def test_run_without_a_word_for_it() -> None:
    """Labels of those there and away make it a meeting's; what it is is asked."""
    made = one(RUN_ALONE)
    assert made.kind in ("minutes", "notes")
    assert [(each.name, each.organisation) for each in made.attendees] == [
        ("Ann Low", "Dale Council"),
        ("Bo Reed", "Dale Police"),
        ("Vera Elm", "Elm Trust"),
    ]
    assert (made.body, made.date) == ("Dale Burglary Group", dt.date(2016, 5, 4))
    assert "kind" in asked(made)


def test_form_whose_list_has_no_label() -> None:
    """A meeting's labels, and what was said there, make it one; names and what they are stand by turns below."""
    made = one(FORM)
    assert (made.kind, made.date, made.place) == ("notes", dt.date(2016, 5, 4), "Teams")
    assert [(each.name, each.organisation) for each in made.attendees] == [
        ("Ann Low", "Dale CVS"),
        ("Superintendent Bo Reed", "Dale Police"),
        ("Cy Day", "Dale Fire & Rescue"),
        ("Vera Elm", "Elm Trust"),
        ("Di Fell", "Elm Trust"),
        ("Ken Yew", None),
    ]
    assert not any(each.sure for each in made.attendees)
    assert made.chair is not None
    assert made.chair.name == "Superintendent Bo Reed"
    assert {"kind", "attendees"} <= asked(made)


def test_call_to_a_meeting_keeps_nobody() -> None:
    """Its members came to nothing yet."""
    made = one(CALL)
    assert made.kind not in ("notes", "minutes")
    assert not made.attendees


@pytest.mark.parametrize("label", ["Present:", "In attendance:", "Attendees:"])
def test_list_in_a_report(label: str) -> None:
    """Whatever a title says, those labelled as there beside apologies are a meeting's, and the kind is asked."""
    made = one(
        f"Report of the Head of Housing\n\n{label} Ann Low (Dale Council), Bo Reed (Elm Trust)\n\n"
        "Apologies: Cy Day (Dale Police)\n\nDamp\n\nThe flats are damp.\n"
    )
    assert [each.name for each in made.attendees] == ["Ann Low", "Bo Reed"]
    assert "kind" in asked(made)


def test_list_of_what_may_be_a_call_to_a_meeting() -> None:
    """Where nothing tells what was said, it may be an agenda; who leads an item sent no apologies."""
    made = one(
        "Dale Safety Board\n\nDate: Wednesday 4 May 2016\n\nAttendees: Ann Low, Bo Reed, Cy Day, Di Fell\n\n"
        "1. Welcome and apologies - Chair\n\n2. Burglary - Supt Reed\n\n3. Any other business\n"
    )
    kind = next(question for question in made.questions if question.about == "kind")
    assert "an agenda" in kind.choices
    assert not made.apologies


def test_sheet_that_those_who_came_signed() -> None:
    """A record of attendance is of a meeting, which is asked, as is whether those are all who came."""
    made = one(
        "Marldale CSP\n\nRecord of attendance - 8 July 2014\n\n"
        "Name                Organisation              Signature\n"
        "Ann Low             Marldale Council          A Low\n"
        "Bo Reed             Wessland Police           B Reed\n"
    )
    assert [(each.name, each.organisation) for each in made.attendees] == [
        ("Ann Low", "Marldale Council"),
        ("Bo Reed", "Wessland Police"),
    ]
    assert made.date == dt.date(2014, 7, 8)
    assert {"kind", "attendees"} <= asked(made)


def test_apologies_in_a_column_without_a_heading() -> None:
    """Who is marked so was not there; whoever was only expected is asked about."""
    made = one(
        "Minutes of the Marldale Board\n\nHeld on Tuesday 8 July 2014\n\nAttendance\n\n"
        "| Cllr Ann Low | Marldale Borough Council | Chair |\n"
        "| Supt Bo Reed | Wessland Police | Expected |\n"
        "| Cy Day | Fire and Rescue | Apologies |\n"
    )
    assert [each.name for each in made.attendees] == ["Cllr Ann Low"]
    assert [(each.name, each.organisation) for each in made.apologies] == [("Cy Day", "Fire and Rescue")]
    assert any(question.subject == "Supt Bo Reed" for question in made.questions)


def test_day_in_a_long_head_in_one_run() -> None:
    """The body, the pack's name and the place on its line do not hide it."""
    made = one(
        "MARLDALE COMMUNITY SAFETY PARTNERSHIP PUBLIC DOCUMENT PACK Tuesday 14 October 2014 at 10.00am Council Chamber,"
        " Marldale AGENDA 1. Apologies 2. Minutes of the last meeting 3. Performance 4. Date of next meeting 13 January"
        " 2015"
    )
    assert (made.kind, made.date, made.time) == ("agenda", dt.date(2014, 10, 14), "10:00")


def test_chair_and_apologies_without_a_list() -> None:
    """Who led it and who was away make it a meeting's; who was there is asked. The chair is no part of the place."""
    made = one(
        "Marldale CSP Board - Tuesday 8 July 2014 - 10am - Council Chamber\nIn the chair: Ann Low\n"
        "Couldn't make it: Vera Elm\n\n1 What happened since April\nBo Reed told us that burglary fell.\n"
        "2 Money\nWe agreed to spend the £4,000 on lights.\n"
    )
    assert (made.date, made.place) == (dt.date(2014, 7, 8), "Council Chamber")
    assert made.chair is not None
    assert made.chair.name == "Ann Low"
    assert [each.name for each in made.apologies] == ["Vera Elm"]
    assert {"kind", "attendees"} <= asked(made)
