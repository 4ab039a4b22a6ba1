"""Raised letters that a text has on a line of their own above their figures."""

from __future__ import annotations

import pytest

from compliance.intake.decode.text_raised import put_back
from tests.intake.printed import matter


@pytest.mark.parametrize(
    "raised, line, mended",
    [
        ("      nd", "Hall, 2 Floor, Dale", "Hall, 2nd Floor, Dale"),
        ("       th        st", "Dale, 19 October, 1 Floor", "Dale, 19th October, 1st Floor"),
        ("   rd", "  3 March 2010", "  3rd March 2010"),
        ("  th", "Room 2, on 4 May", "Room 2, on 4 May"),
    ],
)
def test_raised_letters(raised: str, line: str, mended: str) -> None:
    """They go behind the figures they stand above and fit; nothing is left of their line."""
    assert put_back(["", raised, line, ""]) == ["", "", mended, ""]
    assert put_back(["Above,", raised, line, ""]) == ["Above,", mended, "", ""]


def test_place_and_day_below_raised_letters() -> None:
    """Neither takes them for a word."""
    found = matter(
        "Dale Safety Partnership\n\n"
        "Minutes of the Board Meeting held in the Committee Room, Social Care,\n"
        "               nd                           th\n"
        "Elm Services, 2 Floor, Elm House, Dale, 19 October 2006,\n\n"
        "Present: Ann Low, Bo Orr\n"
    )
    assert str(found.date) == "2006-10-19"
    assert found.place is not None
    assert "2nd Floor" in found.place
    assert "nd," not in f"{found.place},".replace("2nd", "")
