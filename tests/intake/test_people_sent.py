"""Whom somebody sent to a meeting in their place."""

from __future__ import annotations

import pytest

from tests.intake.who import read

HEAD = "Present: Bo Beech (Vale Police)\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "Apologies were received from Tina Mack and Peter John who sent representative Ryan Kerr.",
        "Apologies were received from Tina Mack and Peter John (who sent his deputy, Ryan Kerr).",
        "Apologies: Tina Mack, Peter John who had sent a colleague Ryan Kerr",
    ],
)
def test_whoever_was_sent_stood_in(said: str) -> None:
    """And is no post of whoever sent them."""
    people = read(f"{HEAD}{said}\n\n1. Welcome")
    assert [(each.name, each.post) for each in people.apologies] == [("Tina Mack", None), ("Peter John", None)]
    assert people.apologies[1].substitute == "Ryan Kerr"


def test_a_second_post_may_be_anothers() -> None:
    """The body behind it need not be that of the first."""
    people = read(
        f"{HEAD}Apologies came from Tina Mack, Director of Social Care and the Borough Commander Vale Fire Brigade."
    )
    assert [(each.name, each.sure) for each in people.apologies] == [("Tina Mack", False)]
