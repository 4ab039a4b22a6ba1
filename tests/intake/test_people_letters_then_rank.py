"""The letters of a council at the end of a line begin no rank on the next."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize("letters", ["TDC", "DDC", "CDC", "ADC"])
@pytest.mark.parametrize("rank", ["Supt", "Inspector", "Sgt"])
def test_letters_above_a_rank(letters: str, rank: str) -> None:
    """They are those of the one on their line: "T/DC" would be a rank by itself."""
    found = read(
        f"""
        Minutes of the Elmdale Board, 4 May 2022

        In attendance:
        Cllr Ann Low, Elmdale Council (Chairman)
        Miss Bo Marr, Partnership Manager, {letters}
        {rank} Cy Ray, Moor Police
        Mr Di Orr, Probation

        1. Minutes
        """
    )
    assert with_bodies(found.attendees)[1:3] == [("Miss Bo Marr", letters), (f"{rank} Cy Ray", "Moor Police")]


def test_a_rank_that_goes_on() -> None:
    """The first word of a rank at the end of a line is still that of the rank."""
    found = read(
        """
        Minutes of the Elmdale Board, 4 May 2022

        Present: Cllr Ann Low, Miss Bo Marr, Acting Detective
        Sergeant Cy Ray, Mr Di Orr

        1. Minutes
        """
    )
    assert "Acting Detective Sergeant Cy Ray" in [each.name for each in found.attendees]
