"""Whole minutes on the page of one item of an agenda, under which they were filed."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter, parts

_PAGE = "Agenda item\n\nPartnership papers\n\nMeeting of Policy Committee, Monday, 2 June 2014 6.00 pm (Item 4.)\n\n"
_MINUTES = (
    "{title}\n\n{day}\n\nTown Hall, Dale\n\nPresent:\n\nCllr Ann Ash (Chair)\n\nBo Beech\n\n1. Welcome\n\nAll were "
    "welcomed.\n\n2. Knife crime\n\nIt was agreed that a day of action be held.\n\n3. Date of next meeting\n\n"
    "4 June 2014\n"
)


@pytest.mark.parametrize(
    "title, day",
    [
        ("DALE COMMUNITY SAFETY PARTNERSHIP\n\nM I N U T E S", "7.30 pm Wednesday 5 March 2014"),
        ("DALE COMMUNITY SAFETY PARTNERSHIP\n\nMINUTES OF THE MEETING", "Held on 5 March 2014 at 7.30 pm"),
        ("MINUTES OF THE DALE COMMUNITY SAFETY PARTNERSHIP", "5 March 2014, 7.30 pm"),
    ],
)
def test_minutes_filed_under_an_item_are_read_for_themselves(title: str, day: str) -> None:
    """Their body, day and items are their own, not those of the page that shows them."""
    found = matter(_PAGE + "Minutes:\n\n" + _MINUTES.format(title=title, day=day))
    assert found.body is not None
    assert found.body.upper() == "DALE COMMUNITY SAFETY PARTNERSHIP"
    assert (found.date, found.time) == (dt.date(2014, 3, 5), "19:30")
    assert [(item.number, item.title) for item in found.items] == [
        ("1", "Welcome"),
        ("2", "Knife crime"),
        ("3", "Date of next meeting"),
    ]


def test_page_whose_minutes_only_speak_of_others_stays_one_of_an_item() -> None:
    """What is told of minutes is no title of them."""
    told = "Minutes:\n\nTHE MINUTES OF THE LAST MEETING\n\nThe Committee confirmed those of 5 March 2014.\n\nRESOLVED\n"
    (part,) = parts(_PAGE + told)
    assert part.lines[0].text == "Agenda item"
