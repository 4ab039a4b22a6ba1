"""In one bracket the body of who was away and who came instead, the body first."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, read


@pytest.mark.parametrize(
    "bracket",
    [
        "Three Valleys ICB – Bo Marr attending for her",
        "Three Valleys ICB, Bo Marr attended in her place",
        "Three Valleys ICB - Bo Marr to attend",
        "Three Valleys ICB: Bo Marr attended instead",
    ],
)
def test_the_body_first(bracket: str) -> None:
    """It is hers, and no part of the name of whoever came; whoever stands before her is of nothing."""
    found = read(SENT.format(sent=f"Sgt Cy Dent and Dr Ann Low ({bracket})."))
    assert [(each.name, each.organisation, each.substitute, each.sure) for each in found.apologies] == [
        ("Sgt Cy Dent", None, None, True),
        ("Dr Ann Low", "Three Valleys ICB", "Bo Marr", True),
    ]


def test_the_name_first() -> None:
    """What stands behind whoever came is not hers for certain, and no part of a name."""
    (person,) = read(SENT.format(sent="Dr Ann Low (Bo Marr, Dale Homes, attending).")).apologies
    assert (person.organisation, person.substitute) == (None, "Bo Marr")


def test_of_both() -> None:
    """A bracket that says so is of both."""
    found = read(SENT.format(sent="Ann Low and Bo Ray (both Dale Council, Cy Dent attending)."))
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Ann Low", "Dale Council"),
        ("Bo Ray", "Dale Council"),
    ]
