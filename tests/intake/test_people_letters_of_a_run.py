"""Two letters in a bracket behind the last of a run show nothing of a body, however many they may be of."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize("run", ["Mr Moss, Mrs Allen (CE)", "Mr Moss and Mrs Allen (CE)", "Mr Moss, , Mrs Allen, (CE)"])
def test_letters_that_may_be_an_office(run: str) -> None:
    """They may be of who stands before them alone, or say what they are: nobody's body is sure."""
    found = read(f"Minutes\n\nPresent: Cllr Ann Low, Bo Ray\n\nOfficials:\n{run}\n\n1. Minutes\n")
    assert [(each.name, each.sure) for each in found.attendees][2:] == [("Mr Moss", False), ("Mrs Allen", False)]


def test_letters_behind_several() -> None:
    """Where they stand behind two people, each with a bracket, they are those of a body, as before."""
    found = read("Minutes\n\nPresent: Ann Low (AB), Bo Ray (AB), Cy Orr (Elm Homes)\n\n1. Minutes\n")
    assert [(each.organisation, each.sure) for each in found.attendees][:2] == [("AB", True), ("AB", True)]
