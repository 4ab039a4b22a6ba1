"""What came of an item, in a word or two on the line below a title that fills its own."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter


@pytest.mark.parametrize(
    "came",
    [
        "Accepted as correct.",
        "Approved.",
        "Signed as correct.",
        "Confirmed.",
        "None.",
        "Received.",
        "Noted.",
        "Taken as read.",
        "Deferred.",
    ],
)
def test_no_part_of_the_title(came: str) -> None:
    """Such a line begins anew, in a capital, and ends in a full stop."""
    made = matter(
        "Dale Safety Board\nMinutes of the Board Meeting\n21 March 2012\nPresent: Ann Low (Chair), Dale Council\n"
        f"1. Minutes of the previous meeting, 18 January 2012\n{came}\n2. Budget\nThe overspend was noted.\n"
    )
    assert [each.title for each in made.items] == ["Minutes of the previous meeting, 18 January 2012", "Budget"]


def test_a_title_that_goes_on_below() -> None:
    """It has no word of what came of it there."""
    made = matter(
        "Dale Safety Board\nMinutes of the Board Meeting\n21 March 2012\nPresent: Ann Low (Chair), Dale Council\n"
        "1. Minutes of the previous meeting held on 18 January\n2012 at Dale Hall.\n2. Budget\nIt was noted.\n"
    )
    assert made.items[0].title == "Minutes of the previous meeting held on 18 January 2012 at Dale Hall"
