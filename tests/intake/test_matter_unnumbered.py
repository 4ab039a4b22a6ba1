"""Pages whose items lost their numbers: the title of the one on earlier minutes gives no day of this meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import about, matter

EARLIER = dt.date(2024, 5, 14)


def page(above: str, title: str, label: str = "", head: str = "Agenda and minutes") -> str:
    """A page of a meeting as it is pasted, its items without numbers."""
    return f"""{head}

Venue: Elm Room

{above}

{title}

{label}

Election of Vice-Chair

Minutes:

1. Mr Alan Dow proposed Ms Beth Orme, and Mr Cal Marr seconded.

2. Nobody else was proposed.

RESOLVED that Ms Beth Orme be elected Vice-Chair of the Dale Community Safety Partnership

Plan for the Year

Additional documents:

Minutes:

1. Mr Dow said that the plan was the second of its kind and that it was ready.

2. Ms Orme asked when it would be printed.
"""


@pytest.mark.parametrize(
    "above, title, label",
    [
        ("Introduction", "Notes of meeting held on 14 May 2024", ""),
        ("Apologies for Absence", "Minutes of the last meeting held on Tuesday 14 May 2024", ""),
        ("Declarations of Interest", "Notes of the meeting of 14 May 2024", "Minutes:"),
        ("Welcome and Introductions", "Minutes of the Meeting held on 14 May 2024", "Minutes:"),
    ],
)
def test_title_of_the_item_on_earlier_minutes(above: str, title: str, label: str) -> None:
    """Its day is that of the earlier meeting; the day of this one is asked for, and every item is found."""
    found = matter(page(above, title, label))
    assert found.date is None
    assert len(about(found, "date")) == 1
    assert [each.date for each in found.previous_minutes] == [EARLIER]
    assert [item.title for item in found.items] == [above, title, "Election of Vice-Chair", "Plan for the Year"]
    assert "that Ms Beth Orme be elected Vice-Chair" in str(found.items[2].resolution)


def test_title_of_the_document_itself() -> None:
    """A line with the day of the meeting below the kind of document is its title where no item stands about it."""
    found = matter("Agenda and minutes\n\nMinutes of the meeting held on 14 May 2024\n\nPresent: Ann Low (Chair)\n")
    assert found.date == EARLIER


@pytest.mark.parametrize(
    "head",
    [
        "DALE BOARD MEETING MINUTES HELD ON TUESDAY 14TH\nMAY 2024 AT 9:30AM, IN THE ELM ROOM, TOWN HALL,\nDALE",
        "Minutes of the Dale Safety Board held on Tuesday 14\nMAY 2024 at 9.30 am in the Elm Room",
        "DALE BOARD MINUTES OF MEETING HELD ON 14th\nMAY 2024",
    ],
)
def test_day_that_the_end_of_a_line_breaks_in_a_title(head: str) -> None:
    """It is whole again, and no other day that the text tells of is taken for it."""
    text = "Chair gave welcome.\nA meeting was held with the Service Manager on Monday 13th May 2024 on the plan.\n"
    found = matter(f"{head}\n\n{text}")
    assert found.date == EARLIER
    assert not found.items


@pytest.mark.parametrize("told", ["A meeting was held with the Service Manager on Monday 13th May 2024 on the plan."])
def test_day_of_a_meeting_with_others(told: str) -> None:
    """It is not that of this meeting."""
    found = matter(f"Dale Safety Board\nMinutes\n\nChair gave welcome.\n{told}\n")
    assert found.date is None
    assert len(about(found, "date")) == 1


@pytest.mark.parametrize(
    "purpose, leads",
    [
        ("To approve the minutes of the last meeting held on 3 May 2016", "Discussion and key points, included:-"),
        ("To note the minutes of 3 May 2016", "Members made the points below:-"),
        ("To confirm as correct the minutes", "Points raised in discussion:–"),
    ],
)
def test_what_an_agenda_says_below_a_title_is_no_title(purpose: str, leads: str) -> None:
    """Nor is what leads to a list; what was decided is of the item above."""
    found = matter(
        "Agenda and minutes\n\nDale Board - Wednesday 25th May, 2016 2.00 pm\n\nNo. Item\n\nDeclarations of interest"
        f"\n\nThere were none to declare.\n\nMinutes\n\n{purpose}\n\nRESOLVED that the minutes be confirmed."
        f"\n\nParks Report\n\nMembers considered a report on parks.\n\n{leads}\n\n-    There were ten parks in Dale.\n"
        "-    All of them were open.\n"
    )
    assert [each.title for each in found.items] == ["Declarations of interest", "Minutes", "Parks Report"]
    assert found.items[1].resolution == "RESOLVED that the minutes be confirmed."
