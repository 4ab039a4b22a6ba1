"""Titles that say who spoke, and the name of a panel that has a meeting in each place."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.heading import spoken_by, title_of
from compliance.intake.matter.business.items import session
from compliance.intake.matter.head.whose import whose
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines


def titles(text: str) -> list[str | None]:
    """The title of each item."""
    return [each.item.title for each in session(paragraphs(lines(text)), "minutes").items]


def test_titles_without_numbers_that_begin_with_somebody() -> None:
    """Among others that bear no number: with initials, a rank, or a title."""
    text = """
Present

Ann Ash, Dale Council
Bo Beech, Dale Homes

Welcome and Introductions

Everyone said who they were.

B.Orr – What the Panel is for

He spoke for a quarter of an hour and was thanked.

Chief Inspector Marl – policing in the Dale

There are now two teams and not three.

Any Other Business

Fred asked about parking.
"""
    assert titles(text) == [
        "Welcome and Introductions",
        "B.Orr – What the Panel is for",
        "Chief Inspector Marl – policing in the Dale",
        "Any Other Business",
    ]


def test_numbered_titles_that_begin_with_somebody() -> None:
    """The name is a part of the title there too."""
    text = """
Present: Ann Ash

1. Welcome
The Chair welcomed all.

2. Sgt Marl – speeding in the villages
He had been to four of them.

3. Any other business
None.
"""
    assert titles(text)[1] == "Sgt Marl – speeding in the villages"


@pytest.mark.parametrize(
    "text",
    [
        "Sgt Marl – reported on what had been done.",
        "Sgt Marl – to write to the school",
        "Sgt Marl – burglary. There were six.",
        "Burglary – what is new",
        "Ann Ash – what she wants",
        "Action – Sgt Marl to send a map",
        "Sgt Marl – present",
    ],
)
def test_what_is_no_such_title(text: str) -> None:
    """What somebody did or is to do, more than one sentence, no title or initials, or one word."""
    assert not spoken_by(text)


def test_a_title_with_somebody_is_not_cut_at_the_dash() -> None:
    """Though a clause stands behind it."""
    text = "J. Marl – how this is done"
    assert title_of(text, "", None) == (text, len(text))


@pytest.mark.parametrize(
    "head, name",
    [
        ("Safer Elm Panel Meeting – Dale District", "Safer Elm Panel"),
        ("Crime Reduction Board meetings - Upper Vale", "Crime Reduction Board"),
    ],
)
def test_the_panel_of_one_place(head: str, name: str) -> None:
    """What stands behind the dash is the place that the meeting was for."""
    text = f"{head}\n\nThursday 18th June 2015\n\nPresent\n\nAnn Ash, Dale Homes"
    assert whose(paragraphs(lines(text)), None)[0] == name
