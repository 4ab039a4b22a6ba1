"""Titles of items that can hardly be whole titles: whoever keeps the minutes is asked whether these are the items."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter

_MINUTES = """
    DALE SAFETY BOARD

    Minutes of the meeting held on 5 June 2013

    Present: Ann Low (Chair), Cy Dent, Bo Ash

    1. Apologies
    There were none.

    2. {title}
    The board noted what was said.

    3. Crime
    The report was noted.
"""


@pytest.mark.parametrize(
    "title",
    [
        "Apologies • Ed Tull CD",
        "Minutes of the Meeting held on 10",
        "Minutes of the meeting on Monday 3rd",
        "Mr A B Low",
    ],
)
def test_titles_that_are_none(title: str) -> None:
    """A cell of the next column in it, a day whose month is below, or somebody's name alone."""
    found = matter(_MINUTES.format(title=title))
    assert [each.title for each in found.items] == ["Apologies", title, "Crime"]
    (asked,) = about(found, "items")
    assert asked.startswith(f"“{title}” looks more like a part of the text")


@pytest.mark.parametrize(
    "title", ["Minutes of the Meeting held on 10 March", "Report of Mr A B Low", "Burglary in Ward 10"]
)
def test_titles_that_are_whole(title: str) -> None:
    """Nothing is asked of them."""
    assert not about(matter(_MINUTES.format(title=title)), "items")
