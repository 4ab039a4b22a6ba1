"""Minutes of several earlier meetings that an item lists, one to a bullet."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter

HEAD = """Dale Police and Crime Panel
Minutes of the meeting held on 19 March 2013

Present: Cllr Ann Ash (Chair)

1. Welcome

Everybody was welcomed.

2. Minutes and matters arising

To confirm the minutes of the following meetings:

"""
DAYS = ("11 January 2013 – Hearing", "6 February 2013", "1 March 2013 – Extraordinary meeting")
DATES = [dt.date(2013, 1, 11), dt.date(2013, 2, 6), dt.date(2013, 3, 1)]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_each_is_one_of_its_own(between: str) -> None:
    """Those that no sentence says were confirmed are not."""
    listed = between.join(f"· {each}" for each in DAYS)
    said = "The minutes of the meeting held on 11 January 2013 were agreed as a correct record."
    found = matter(f"{HEAD}{listed}\n\n{said}\n").previous_minutes
    assert [(each.date, each.result) for each in found] == list(
        zip(DATES, ("confirmed", "not_said", "not_said"), strict=True)
    )


def test_all_are_confirmed() -> None:
    """By a sentence that names none of them."""
    listed = "\n".join(f"· {each}" for each in DAYS)
    found = matter(f"{HEAD}{listed}\n\nThe minutes were agreed as a correct record.\n").previous_minutes
    assert [(each.date, each.result) for each in found] == [(each, "confirmed") for each in DATES]
