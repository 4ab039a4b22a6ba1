"""A column of posts, with nothing above it, behind several of which the letters of one body stand in brackets."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.rows import closed_below, rows
from tests.intake.who import read

_PAPER = """
Minutes of the Elmdale Board, 4 May 2022

Officers present

| Jon Ash | Town Clerk and Chief Executive (DBC) |
| Kay Lee | Executive Director, Environmental Services (DBC) |
| Len Nye | {post} |
| Meg Orr | Community Safety Officer (DBC) – Secretary |

1. Minutes

They were agreed.
"""


@pytest.mark.parametrize(
    "post, body",
    [
        ("Head of Community Safety (DBC)", "DBC"),
        ("Head of Community Safety (DBC and Metropolitan Police)", "DBC and Metropolitan Police"),
        ("Head of Community Safety (DBC and Metropolitan Police, joint post)", "DBC and Metropolitan Police"),
        ("Licensing Officer", None),
        ("Head of Community Safety (DBC and Others)", None),
    ],
)
def test_the_letters_are_the_body(post: str, body: str | None) -> None:
    """It was lost, since what else stands in the column is posts."""
    found = read(_PAPER.format(post=post)).attendees
    assert [(each.name, each.organisation) for each in found] == [
        ("Jon Ash", "DBC"),
        ("Kay Lee", "DBC"),
        ("Len Nye", body),
        ("Meg Orr", "DBC"),
    ]


def test_letters_of_a_field_of_work_are_no_body() -> None:
    """Nor are those of the ones who met."""
    found = read(_PAPER.format(post="Clerk").replace("DBC", "ASB")).attendees
    assert {each.organisation for each in found} == {None}


def _lines(*printed: tuple[tuple[str, float], ...]) -> list[Line]:
    return [
        Line(at, 1, 1 if at < len(printed) else 2, "text", 0, tuple(Cell(text, (), left, ()) for text, left in cells))
        for at, cells in enumerate(printed, 1)
    ]


@pytest.mark.parametrize(
    "below, left, count",
    [
        ("joint post)", 250.0, 1),
        ("Police) – Secretary", 250.0, 1),
        ("joint post)", 60.0, 2),
        ("Bo Ray (Clerk)", 250.0, 2),
    ],
)
def test_a_bracket_that_closes_below(below: str, left: float, count: int) -> None:
    """Only what begins level with the cell and opens no bracket goes on with it."""
    lines = _lines((("Ann Low", 60.0), ("Head of Safety (DBC and the Police,", 250.0)), ((below, left),))
    assert len(closed_below.joined(rows.read(lines))) == count
