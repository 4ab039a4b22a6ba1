"""Names that a narrow first column has broken: behind a rank, a forename or a hyphen, with or without a cell beside."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.who import with_bodies

_HEAD = "Elm Safety Partnership\nMinutes of the meeting held on 4 May 2022\n\nPresent:\n"
_FOOT = "\n1. Minutes\nThey were agreed.\n"


@pytest.mark.parametrize(
    "rows, expected",
    [
        (["Chief Inspector       Dale Police", "Ben Moss"], ("Chief Inspector Ben Moss", "Dale Police")),
        (["Cy Anders-            Elm Homes", "Ray"], ("Cy Anders-Ray", "Elm Homes")),
        (["Jean-Luc              Dale Health", "Fabre"], ("Jean-Luc Fabre", "Dale Health")),
    ],
)
def test_line_below_in_the_first_column_is_the_rest_of_the_name(rows: list[str], expected: tuple[str, str]) -> None:
    """The name was cut, and whoever stood below had no body; neither was marked."""
    listed = ["Ann Low               Elm Council", *rows, "Flo Dunn              Dale Fire"]
    (found,) = read(paper(_HEAD + "\n".join(listed) + "\n" + _FOOT))
    assert with_bodies(found.attendees) == [("Ann Low", "Elm Council"), expected, ("Flo Dunn", "Dale Fire")]


def test_cells_beside_the_rest_of_a_name_go_on_too() -> None:
    """Of a table with its columns set by spaces: "Dr Jean-Luc" was somebody of "NHS Dale", for sure."""
    rows = [
        "Name                 Organisation        Position          Attendance",
        "Cllr Rowan           Dale                Chair             Present",
        "Ashdown              Council",
        "Superintendent       Wold Police         Area              Present",
        "Ife Lawal                                Commander",
        "Dr Jean-Luc          NHS Dale            Clinical Lead     Present",
        "Fabre                CCG",
        "Connie Ho            Dale                Community         Present",
        "                     Council             Safety Lead",
    ]
    (found,) = read(paper(_HEAD.replace("Present:\n", "") + "\n".join(rows) + "\n" + _FOOT))
    assert with_bodies(found.attendees) == [
        ("Cllr Rowan Ashdown", "Dale Council"),
        ("Superintendent Ife Lawal", "Wold Police"),
        ("Dr Jean-Luc Fabre", "NHS Dale CCG"),
        ("Connie Ho", "Dale Council"),
    ]


def test_rank_alone_in_a_bulleted_entry_is_that_of_the_line_below_it() -> None:
    """Which has no bullet of its own; the rank was somebody without a name, and took the body above it."""
    listed = (
        "• Ann Low, Elm Council\n• Detective Chief Inspector\nBen Moss, Dale Police\n• Police Constable\nZoe Kerr\n"
    )
    (found,) = read(paper(_HEAD + listed + _FOOT))
    assert with_bodies(found.attendees) == [
        ("Ann Low", "Elm Council"),
        ("Detective Chief Inspector Ben Moss", "Dale Police"),
        ("Police Constable Zoe Kerr", None),
    ]


def test_surname_below_a_title_and_a_forename_that_end_an_entry_is_theirs() -> None:
    """It was the body of the next, and "Councillor Flo" somebody."""
    (found,) = read(
        paper(f"{_HEAD}• Ann Low, Elm Council\n• Councillor Flo\nDunn, Dale Council\n• Zoe Kerr, Elm Homes\n{_FOOT}")
    )
    assert with_bodies(found.attendees) == [
        ("Ann Low", "Elm Council"),
        ("Councillor Flo Dunn", "Dale Council"),
        ("Zoe Kerr", "Elm Homes"),
    ]


def test_rank_that_is_the_post_of_who_stands_above_stays_theirs() -> None:
    """Where name and post take turns."""
    (found,) = read(paper(f"{_HEAD}Ann Low\nChief Inspector\nBen Moss\nSergeant\nCy Ray\nConstable\n{_FOOT}"))
    assert [each.name for each in found.attendees] == ["Ann Low", "Ben Moss", "Cy Ray"]
