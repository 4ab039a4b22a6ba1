"""Sentences of their own that tell who came for whom of those away."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_PAPER = """
    Minutes of the Elmdale Board, 4 May 2022

    Present: Cllr Ann Low (Chair), Ms Bo Marr (Dale Health), Cy Ray (Moor Fire)

    1. Apologies

    Apologies were received from Dr Di Orr and Mr Ed Fox. {told}

    2. Minutes

    {later}
"""


@pytest.mark.parametrize(
    "told, later",
    [
        ("Dr Orr's place was taken by Ms Marr.", ""),
        ("Dr Orr’s place had been taken by Ms Marr.", ""),
        ("", "Ms Marr joined by Teams for items 4 and 5 on behalf of Dr Orr."),
        ("", "Ms Marr attended the meeting on behalf of Dr Orr."),
    ],
)
def test_who_came(told: str, later: str) -> None:
    """The apology has who came, and whoever came for whom."""
    found = read(_PAPER.format(told=told, later=later))
    assert [(each.name, each.substitute) for each in found.apologies] == [("Dr Di Orr", "Ms Marr"), ("Mr Ed Fox", None)]
    assert [each.substitute_for for each in found.attendees] == [None, "Dr Di Orr", None]


def test_who_attended_instead_behind_a_semicolon() -> None:
    """It is for whoever the same sentence says sent apologies."""
    found = read(_PAPER.format(told="Gil Hart also sent apologies; Cy Ray attended instead.", later=""))
    assert [(each.name, each.substitute) for each in found.apologies][2:] == [("Gil Hart", "Cy Ray")]


@pytest.mark.parametrize(
    "later",
    [
        "Ms Marr gave the report on behalf of Dr Orr.",
        "Dr Orr's place on the housing panel was taken by Ms Marr.",
        "Dr Orr's seat was taken by Ms Marr at the election.",
        "Ms Marr attended a funeral on behalf of Dr Orr.",
    ],
)
def test_what_tells_of_something_else(later: str) -> None:
    """Nobody came for anybody by it."""
    found = read(_PAPER.format(told="", later=later))
    assert [each.substitute for each in found.apologies] == [None, None]
