"""The place of a meeting above a list without a label, at which somebody works."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there


@pytest.mark.parametrize("works", ["Ed Fox – Harbourmaster, DP World Moor Gateway", "Ed Fox – Manager, Vale Homes"])
def test_the_place_above_a_list_without_a_label(works: str) -> None:
    """It is nobody, where somebody works for it, there or away."""
    place = works.rpartition(", ")[2]
    found = read(
        f"""
        Elmdale Business Board

        10.00 – 12.00 – Friday 4 May 2022

        {place}

        Ann Low – Head of Policy, Dale Council
        Bo Marr – Operations Director, Elm Fire & Security Ltd
        Cy Ray – Centre Manager, Lion Shopping Centre
        Di Orr – Chief Executive, Moor Homes

        1. Apologies for Absence:

        Gus Elm – Manager, Dale Council
        {works}
        Hal Oak – Director, Moor Homes
        Ida Ash – Officer, Dale Council

        2. Minutes
        """
    )
    assert there(found) == ["Ann Low", "Bo Marr", "Cy Ray", "Di Orr"]
    assert away(found) == ["Gus Elm", "Ed Fox", "Hal Oak", "Ida Ash"]
