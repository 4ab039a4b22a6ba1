"""Lists whose heading is no known label, and people whom no list holds, are found by what they are."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_LIST = "Cllr Ann Lowe, North Dale Council\nSupt Bob Marr, Dale Police\nFay Orme, Dale Fire and Rescue Service\n"
_NAMES = ["Cllr Ann Lowe", "Supt Bob Marr", "Fay Orme"]
_BUSINESS = "\n1. Burglary\n\nThe board noted the report on burglary and agreed to fund new locks.\n"


@pytest.mark.parametrize(
    "heading",
    [
        "Round the table",
        "Colleagues, partners and others in attendance",
        "Roll call",
        "Register",
        "With us today",
        "The Chair welcomed everyone. Those present were:",
        "The following officers were also there to give advice to the board:",
        "Attendance 4 March 2019",
    ],
)
def test_a_heading_of_those_there_needs_one_word_of_presence(heading: str) -> None:
    """Whatever else it says, with people right below it."""
    people = read(f"Notes of the Dale Board\n\n{heading}\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees] == _NAMES


@pytest.mark.parametrize(
    "heading", ["Away", "Missing this time", "Excused", "Members sending apologies", "Sent regrets"]
)
def test_a_heading_of_those_away_needs_one_word_of_absence(heading: str) -> None:
    """They are not among those there."""
    people = read(f"Present\n\nIan Dobbs, Dale Council\n\n{heading}\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees] == ["Ian Dobbs"]
    assert [each.name for each in people.apologies] == _NAMES


def test_a_form_signed_by_one_representative_lists_nobody() -> None:
    """A heading of one person is no heading of a list."""
    people = read("Feedback from the Dale Forum\n\nName of representative who filled this in:\n\nIan Dobbs\nManager\n")
    assert people.attendees == ()


def test_people_below_what_cut_their_list_off_are_unsure() -> None:
    """The foot of a page stood within the list."""
    people = read(
        f"Present\n\nIan Dobbs, Dale Council\n\nThis paper goes on over the page as before.\n\n{_LIST}{_BUSINESS}"
    )
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Ian Dobbs", True),
        *((name, False) for name in _NAMES),
    ]


def test_names_above_their_bodies_without_a_heading() -> None:
    """A line of its own for each, and nothing above them but the title."""
    people = read(
        "Notes of the Dale Board\n\nAnn Lowe\nNorth Dale Council\n\nBob Marr\nDale Police\n\nFay Orme\nDale Probation\n"
        + _BUSINESS
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lowe", "North Dale Council"),
        ("Bob Marr", "Dale Police"),
        ("Fay Orme", "Dale Probation"),
    ]
    assert not any(each.sure for each in people.attendees)
