"""A paper with its own day for that of the last minutes; what "took place" is no place; numbers with years first."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.matter.text.numbering import number_of
from tests.intake.printed import about, matter

_PAGE = """
# Agenda and draft minutes

Dale Community Safety Partnership - Thursday 12 May 2022 10.00 am

Venue: Elm Room, Dale Hall

Items
No. Item

1.

Welcome

Minutes:

The Chair welcomed all.

2.

Minutes

To confirm the minutes of the meeting held on 3 March 2022.

Minutes:

{said}

3.

Plan

Minutes:

The plan was noted.
"""


@pytest.mark.parametrize(
    "said",
    [
        "The board approved the minutes of the previous meeting held on 12 May 2022 as a true record.",
        "The minutes of the last meeting held on 12 May 2022 were agreed as an accurate record.",
    ],
)
def test_own_day_is_not_lost_to_a_slip(said: str) -> None:
    """What is printed at the head as a meeting is called stays its day; of which the minutes are is asked."""
    found = matter(_PAGE.format(said=said))
    assert found.date == dt.date(2022, 5, 12)
    assert dt.date(2022, 5, 12) not in [each.date for each in found.previous_minutes]
    assert any("the day of this meeting" in each for each in about(found, "previous_minutes"))


def test_minutes_below_the_day_of_the_meeting_before() -> None:
    """A day that stands at the head without a time, and whose minutes are confirmed, is that of the meeting before."""
    found = matter(
        "# Dale Partnership\n\nMinutes of 3 March 2022\n\n1. Minutes\n\nThe minutes of 3 March 2022 were agreed as a "
        "true record.\n\n2. Plan\n\nNoted.\n"
    )
    assert found.date is None


@pytest.mark.parametrize("said", ["had taken place - all was in order", "took place – nobody was hurt"])
def test_what_took_place_is_no_place(said: str) -> None:
    """The place of a meeting is not in a sentence about something that took place."""
    found = matter(
        "# Minutes of the Dale Partnership held in the Elm Hall at 7.30pm on Wednesday 18 May 2011\n\nPresent: Ann Ash"
        f"\n\n1. Audit\n\nThe clerk said that the audit {said}.\n"
    )
    assert found.place == "Elm Hall"


@pytest.mark.parametrize(
    "text, words", [("18-19/CSP/1", "18-19/CSP/1"), ("2018-19/CSP/12 Apologies", "2018-19/CSP/12")]
)
def test_number_with_the_years_first(text: str, words: str) -> None:
    """The years of office and the letters of the body stay the same; the last figure counts."""
    number = number_of(text)
    assert number is not None
    assert (number.words, number.value) == (words, int(words.rsplit("/", 1)[1]))


def test_minutes_of_the_public_meeting_of_the_partnership() -> None:
    """They are those of no other body, whatever sort of meeting it was."""
    found = matter(
        "# Minutes of the Dale Policing Partnership\n\n17 August 2004\n\nPresent: Ann Ash\n\n1. Minutes\n\n"
        "It was agreed that the minutes of the Public Meeting of the Partnership held on 15 June 2004 be confirmed.\n\n"
        "2. Plan\n\nNoted.\n"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2004, 6, 15)]
