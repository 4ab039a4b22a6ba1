"""Earlier minutes below a heading that is read as no item."""

import datetime as dt

import pytest

from tests.intake.printed import matter

TEXT = """
Dale Roads Committee

Meeting held at the Town Hall on Tuesday 14 September 2010

MINUTES

Present: Ann Low, Bo Ray

**{title}**

{told}

**Matters Arising**

3.22. After the last meeting Bo has been asked to write to the council on the road.

**3.29. Survey.**

Copies were handed round and will go to the members of the committee.
"""
JUNE = dt.date(2010, 6, 15)


@pytest.mark.parametrize(
    "told", ["These were confirmed", "The minutes were agreed as a true record.", "Agreed as a correct record."]
)
def test_what_became_of_them_stands_right_below(told: str) -> None:
    """The heading has a number of a second level, and the day."""
    found = matter(TEXT.format(title="3.28 Minutes of the Meeting held on 15 June, 2010.", told=told), "paper.md")
    assert [(each.date, each.result) for each in found.previous_minutes] == [(JUNE, "confirmed")]


@pytest.mark.parametrize("told", ["These were not ready.", "Bo will send them round.", "A list was confirmed."])
def test_minutes_that_nothing_is_said_of_are_not_confirmed(told: str) -> None:
    """Only what says it of the minutes confirms them."""
    found = matter(TEXT.format(title="3.28 Minutes of the Meeting held on 15 June, 2010.", told=told), "paper.md")
    assert "confirmed" not in [each.result for each in found.previous_minutes]
