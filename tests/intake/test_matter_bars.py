"""Items whose number a bar or a slash parts from the title, below lists of people in everyday words."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_NOTES = """
Dale Community Safety Partnership

Meeting notes

When: Thursday 30 November 2017, 2pm to 4pm
Where: Dale Library, room 3

{came}

{people}

{sorry}

Bo Marsh - Dale Council

{one} Hello and last time’s notes

Notes from 7 September were fine. Ann has put them on the website.

{two} What’s happening where you are

Police had two calls in October.

{three} Hotspot: Canal Road

We walked round on 9 November. The trust wants us to share the cost of lights (£600).

Decided: we’ll pay half if the trust pays the other half.

{four} Anything else

Ann is away in May.

{more}

Next one: Thursday 1 March 2018, 2pm, same place
"""
_NAMES = (
    "Ann Low",
    "Bo Ray",
    "Cy Dent",
    "Di Holt",
    "Ed Nash",
    "Flo Orr",
    "Gil Pym",
    "Hal Quin",
    "Ivy Rudd",
    "Jo Sands",
)


@pytest.mark.parametrize("came", ["Who came", "Who was there", "Those there", "Present"])
@pytest.mark.parametrize("mark", ["{} |", "{} /", "{}."])
def test_first_items_are_not_of_the_title_block(came: str, mark: str) -> None:
    """However many came, and whatever their list is called, the first items are read as the last are."""
    people = "\n\n".join(f"{name} - Dale {at} Services" for at, name in enumerate(_NAMES))
    more = "\n\n".join(f"Somebody else told of the work of service {at}." for at in range(14))
    numbers = dict(zip(("one", "two", "three", "four"), map(mark.format, range(1, 5)), strict=True))
    text = _NOTES.format(came=came, people=people, sorry="Sorry they couldn’t make it", more=more, **numbers)
    items = matter(text).items
    assert [(each.number, each.title) for each in items] == [
        ("1", "Hello and last time’s notes"),
        ("2", "What’s happening where you are"),
        ("3", "Hotspot: Canal Road"),
        ("4", "Anything else"),
    ]
