"""Apologies of which only initials are printed, and the names that bear them elsewhere in the paper."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

HEAD = "Present: Ann Low (AL), Ben Moss (BM), Cy Dent (CD)\n\n"


@pytest.mark.parametrize(
    "apologies",
    [
        "1. Apologies\nApologies were received from AL and CD.\n",
        "Apologies: AL, CD\n",
        "Apologies\n\nAL, CD\n\n1. Plan\n",
    ],
)
def test_initials_of_whoever_is_listed_as_there(apologies: str) -> None:
    """It is asked which of the two holds."""
    people = read(f"{HEAD}{apologies}")
    assert there(people) == ["Ann Low", "Ben Moss", "Cy Dent"]
    assert away(people) == ["Ann Low", "Cy Dent"]
    assert [each.sure for each in people.attendees] == [False, True, False]


@pytest.mark.parametrize("letters", ["XY", "XY and PQ"])
def test_initials_of_nobody(letters: str) -> None:
    """They are asked about."""
    people = read(f"{HEAD}1. Welcome\nThe Chair had received apologies from {letters}.\n")
    asked = [each.what for each in people.questions if each.about == "apologies"]
    assert [what.partition("”")[0].strip("“") for what in asked] == letters.split(" and ")


def test_letters_of_bodies() -> None:
    """They are nobody's initials, and whoever an “and” joins to them is not of theirs."""
    people = read("Present: Ann Low, Ben Moss\n\n1. Apologies\nApologies were received from the CPS and Fay Hart.\n")
    assert [(each.name, each.organisation) for each in people.apologies] == [("Fay Hart", None), (None, "CPS")]


def test_apologies_of_another_meeting() -> None:
    """Nobody is away by them."""
    people = read(f"{HEAD}1. Plan\nAL sent apologies for the next meeting, as had apologies from CD.\n")
    assert away(people) == []
