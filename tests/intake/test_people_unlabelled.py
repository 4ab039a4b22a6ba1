"""Lists without a heading: whether the rest of the paper leaves them nothing to be but those who were there."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies

LIST = """
Minutes of the Dale Partnership Board held on 5 November 2007

Ann Ash / Dale Fire Service{chair}
Bo Beech / Dale Police
Cy Cedar / Dale Chamber
Di Dogwood / Dale Probation

1. Apologies
{away}

2. Plan
It was agreed that the plan be noted.
"""


@pytest.mark.parametrize("away", ["Ed Elder, Flo Fern", "Apologies were received from Ed Elder and Flo Fern."])
def test_chair_in_the_list_and_apologies_beside_it(away: str) -> None:
    """Those of a list that shows the chair, where others sent apologies, were there."""
    people = read(LIST.format(chair=" (Chair)", away=away))
    assert there(people) == ["Ann Ash", "Bo Beech", "Cy Cedar", "Di Dogwood"]
    assert all(each.sure for each in people.attendees)
    assert people.attendees_complete
    assert not [each for each in people.questions if each.about == "attendees"]


@pytest.mark.parametrize(
    "chair, away",
    [
        pytest.param(" (Chair)", "Ed Elder, Di Dogwood", id="of all who belong to it"),
        pytest.param(" (Chair)", "None", id="no apologies"),
        pytest.param("", "Ed Elder, Flo Fern", id="no chair"),
    ],
)
def test_list_that_may_be_of_something_else(chair: str, away: str) -> None:
    """A list that may be of the members, or of whoever got the minutes, is asked about."""
    people = read(LIST.format(chair=chair, away=away))
    assert not any(each.sure for each in people.attendees)
    assert not people.attendees_complete
    assert any("has no heading" in each.what for each in people.questions)


@pytest.mark.parametrize("by", [" / ", " - "])
def test_two_entries_stuck_together(by: str) -> None:
    """Where a row lost its end, the one who stands behind the body before is read, and both are unsure."""
    people = read(
        "\n".join(
            (
                "Present:",
                f"Ann Ash{by}Dale Fire Service",
                f"Bo Beech{by}Dale Council HousingCy Cedar{by}Dale Chamber",
                f"Di Dogwood{by}Dale Probation",
                f"Ed McElder{by}Dale Police",
            )
        )
    )
    assert with_bodies(people.attendees) == [
        ("Ann Ash", "Dale Fire Service"),
        ("Bo Beech", "Dale Council Housing"),
        ("Cy Cedar", "Dale Chamber"),
        ("Di Dogwood", "Dale Probation"),
        ("Ed McElder", "Dale Police"),
    ]
    assert [each.sure for each in people.attendees] == [True, False, False, True, True]


def test_body_written_in_one_with_capitals_within() -> None:
    """A capital within the name of a body begins nobody."""
    people = read("Present:\nAnn Ash - HomeStart Dale - Moor office\nBo Beech - Dale Police\nCy Cedar - Dale Council")
    assert there(people) == ["Ann Ash", "Bo Beech", "Cy Cedar"]


def test_initials_in_brackets_and_ranks_of_two_meanings_are_of_people() -> None:
    """A list without a heading goes on with whoever bears their own initials, known by their forename or not."""
    people = read("""
Accountability Board notes 10th August 2021

1. Welcome and introductions

PFCC Stewart Moule (SM)

Nina Marchant (NM)

CC Noel Adder (NA)

Quill Ratcliffe (QR)

Zorah Joynes (ZJ)

Apologies were accepted from ACC Blackley

SM welcomed everyone to the meeting.
""")
    assert [each.name for each in people.attendees] == [
        "PFCC Stewart Moule", "Nina Marchant", "CC Noel Adder", "Quill Ratcliffe", "Zorah Joynes",
    ]  # fmt: skip
    assert [each.organisation for each in people.attendees] == [None] * 5
