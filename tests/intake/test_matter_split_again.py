"""Behind an agenda the minutes of the meeting before begin under the same head, with "Draft Minutes" on its own."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper as decoded
from tests.intake.printed import paper, parts

AGENDA = """
    Safer Elmdale Partnership
    6 October 2020
    AGENDA
    1. Welcome
    2. Minutes of 11 February 2020 meeting
    3. Any other business

"""
MINUTES = """
    Ann Low (Chair) - Elmdale Borough Council
    Bo Ray - Elmdale Voluntary Action
    Cy Dent - Northshire Police
    1. Welcome
    The Chair welcomed everybody.
    2. Minutes
    The minutes of 3 December 2019 were agreed.
"""
HEADS = {
    "name, day, draft minutes": """
    Safer Elmdale Partnership
    11 February 2020
    Draft Minutes
    Present:""",
    "day, time and place, minutes": """
    Safer Elmdale Partnership
    11 February 2020
    10:00-11:30
    Committee Room 1, Town Hall
    Minutes
    Present:""",
    "without the name": """
    11 February 2020
    Unconfirmed Minutes
    Attendees:""",
    "in capitals, and the list without a label": """
    SAFER ELMDALE PARTNERSHIP
    11 FEBRUARY 2020
    DRAFT MINUTES
    Board""",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_minutes_are_a_paper_of_their_own(head: str) -> None:
    """Their list, chair and day are not lost to the agenda, nor its items to them."""
    minutes, agenda = read(paper(AGENDA + head + MINUTES))
    assert minutes.kind in ("draft_minutes", "minutes")
    assert (minutes.date, agenda.date) == (dt.date(2020, 2, 11), dt.date(2020, 10, 6))
    assert [each.name for each in minutes.attendees] == ["Ann Low", "Bo Ray", "Cy Dent"]
    assert minutes.chair
    assert minutes.chair.name == "Ann Low"
    assert [each.title for each in minutes.items] == ["Welcome", "Minutes"]
    assert [each.number for each in agenda.items] == ["1", "2", "3"]
    assert (minutes.body or "").casefold() == "safer elmdale partnership"


def test_the_title_is_no_item() -> None:
    """Where it stands out and the page breaks off below the list."""
    page = """**11 February 2020**

10:00-11:30, Committee Room 1, Town Hall

**Draft Minutes**

**Board**

Ann Low (Chair), Elmdale Borough Council

Bo Ray, Elmdale Voluntary Action
"""
    (found,) = read(decoded(page, "page.md"))
    assert (found.kind, found.items) == ("draft_minutes", ())


@pytest.mark.parametrize(
    "below",
    [
        # the day of the meeting that is called, not of another
        "    6 October 2020\n    Minutes\n    Present: nobody yet\n    To be taken by the clerk.\n",
        # an item without a number, with a day of what it is about beside it
        "    Draft Minutes\n    The board is asked to agree them.\n    Any other business\n",
    ],
)
def test_a_line_of_the_agenda_begins_none(below: str) -> None:
    """No other day at the head, or no list: the line is one of the agenda."""
    assert len(parts(AGENDA + below)) == 1
