"""Whoever had the chair by title and surname alone has the whole name that the paper prints elsewhere."""

from __future__ import annotations

import pytest

from compliance.intake.reading import People
from tests.intake.who import read


def paper(told: str, present: str = "") -> People:
    """Minutes with something told below the apologies."""
    return read(
        f"""
        Minutes of the Elmdale Board, 4 May 2022

        {present}

        1. Election

        {told}

        2. Apologies

        Apologies were received from Mr Bo Ray.
        """
    )


@pytest.mark.parametrize(
    "told, name",
    [
        ("That Councillor Ann Farn be elected Chair. Councillor Farn in the chair.", "Councillor Ann Farn"),
        ("Councillor Farn took the chair. Cllr A Farn, with Cllr Ann Farn's hat, spoke.", "Cllr Ann Farn"),
        ("Mrs Farn took the chair. It was reported that Mr Tim Farn had left.", "Mrs Farn"),
        ("Councillor Farn took the chair. Councillor Ann Farnley spoke.", "Councillor Farn"),
    ],
)
def test_the_whole_name(told: str, name: str) -> None:
    """It is of the same title and surname, and the only one."""
    chair = paper(told).chair
    assert chair is not None
    assert (chair.name, chair.sure) == (name, True)


def test_of_two_who_may_be_meant() -> None:
    """It is asked which."""
    found = paper(
        "Councillor Farn took the chair. Councillors spoke, as Councillor Ann Farn and Councillor Tim Farn did."
    )
    assert found.chair is not None
    assert (found.chair.name, found.chair.sure) == ("Councillor Farn", False)
    assert [each.choices for each in found.questions if each.about == "chair"] == [
        ("Councillor Ann Farn", "Councillor Tim Farn")
    ]


def test_somebody_listed() -> None:
    """The name is as the list has it."""
    found = paper("Councillor Farn took the chair. Councillor Ann Farn spoke.", "Present: Councillor Farn, Ms Cy Orr")
    assert found.chair is not None
    assert found.chair.name == "Councillor Farn"
