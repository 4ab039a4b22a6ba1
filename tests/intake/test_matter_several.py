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


def test_days_in_figures_of_two_meetings() -> None:
    """The second of two such days in one sentence was taken for one of matters arising."""
    made = matter(
        "Dale Parish Council\nMinutes of the meeting held on 13 May 2019\n\nPresent: Ann Ash\n\n1. Minutes\n\n"
        "The minutes of the meeting held on 04.03.19 were confirmed as a true record. "
        "Minutes of the meetings held on 28.01.19 and 12.02.19 were also confirmed. Sums of 12.10.18 were paid.\n"
    )
    assert [each.date for each in made.previous_minutes] == [
        dt.date(2019, 3, 4),
        dt.date(2019, 1, 28),
        dt.date(2019, 2, 12),
    ]
