"""A place whose postcode stands on the next line, and titles with where people are listed."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_REST = (
    "Present:\nAnn Low, Dale Council\nBen Orr, North Police\n\n1. Welcome\n\nAnn opened it.\n\n2. Crime\n\nIt fell.\n"
)


@pytest.mark.parametrize(
    "head, place",
    [
        (
            "Minutes of the Meeting held\non Wednesday 21st January 2015\nin the Elm Room, Marr House, Wick\nNR18 0WW",
            "Elm Room, Marr House, Wick NR18 0WW",
        ),
        (
            "Minutes of the Meeting held on Wednesday 21st January 2015 in the Elm Room, Marr House,\nWick NR18 0WW",
            "Elm Room, Marr House, Wick NR18 0WW",
        ),
        (
            "Minutes\n\nThursday 11th February 2016\n10am - 12noon\nRose Ballroom, Elm Shopping Park, Elm Street, Wick",
            "Rose Ballroom, Elm Shopping Park, Elm Street, Wick",
        ),
    ],
    ids=["postcode", "town", "ballroom"],
)
def test_the_place_is_whole(head: str, place: str) -> None:
    """It ended with its line, or was not found."""
    assert matter(f"Dale Adults Board\n{head}\n\n{_REST}").place == place


@pytest.mark.parametrize("told", ["As listed above.", "See above", "As noted below."])
def test_where_those_away_are_listed_is_no_title(told: str) -> None:
    """Nothing but the stop parted the two in one cell."""
    text = (
        "Dale Adults Board\nMinutes of the meeting held on 5 June 2013\n\nPresent:\nAnn Low, Dale Council\n\n"
        f"1. Welcome\nAnn welcomed everybody.\n2. Apologies\n{told}\n3. Crime\nIt fell by half.\n"
    )
    assert [each.title for each in matter(text).items] == ["Welcome", "Apologies", "Crime"]
