"""Two columns of a list that a text has one after the other: names and bodies go together only if there are as many."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

_PAPER = "Minutes of the Elmdale Partnership, 4 May 2022\n\nPresent:\n\n{listed}\n\n1. Minutes\n\nThey were agreed.\n"
NAMES = "Cllr Ann Low\nSupt Bo Ray\nCy Dent"
BODIES = "Elmdale Council\nElmdale Police\nElm Homes"


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("first, second", [(NAMES, BODIES), (BODIES, NAMES)])
def test_as_many_names_as_bodies_are_put_together_and_asked_about(first: str, second: str, between: str) -> None:
    """Whichever column comes first."""
    people = read(_PAPER.format(listed=first + between + second))
    assert with_bodies(people.attendees) == [
        ("Cllr Ann Low", "Elmdale Council"), ("Supt Bo Ray", "Elmdale Police"), ("Cy Dent", "Elm Homes")
    ]  # fmt: skip
    assert not any(each.sure for each in people.attendees)
    assert len(people.questions) == 3


@pytest.mark.parametrize("more", ["\nFay Orr", "\nFay Orr\nJo Hall", "\nFay Orr\nJo Hall\nKim Orme\nIda Moss"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("bodies_first", [False, True])
def test_of_unequal_numbers_nobody_is_given_a_body(*, bodies_first: bool, between: str, more: str) -> None:
    """Which organisation they are from is asked."""
    columns = [NAMES + more, BODIES]
    people = read(_PAPER.format(listed=between.join(reversed(columns) if bodies_first else columns)))
    assert [each.organisation for each in people.attendees] == [None] * (3 + more.count("\n"))
    assert not any(each.sure for each in people.attendees)
    (asked,) = [each.what for each in people.questions if "which is whose" in each.what]
    assert "Which organisation is each of them from?" in asked


def test_a_body_above_those_who_came_from_it_is_theirs() -> None:
    """One for which nobody came may stand among such."""
    people = read(_PAPER.format(listed="Elmdale Council\nAnn Low\nElmdale Police\nElm Homes\nFay Orr\nBo Ray"))
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Elmdale Council"), ("Fay Orr", "Elm Homes"), ("Bo Ray", "Elm Homes")
    ]  # fmt: skip
    assert all(each.sure for each in people.attendees)


def test_honours_between_two_names_on_a_line_are_those_of_the_first() -> None:
    """They were taken for initials of the second: "MBE S Dent", and "Z Ash" without them, both sure."""
    people = read(_PAPER.format(listed="Councillors\nA Low (Vice-Chair) B Orr\nF Di Santo M Hale\nZ Ash MBE S Dent"))
    assert [each.name for each in people.attendees] == ["A Low", "B Orr", "F Di Santo", "M Hale", "Z Ash MBE", "S Dent"]
