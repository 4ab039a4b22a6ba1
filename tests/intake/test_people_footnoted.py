"""Numbers of notes beside the names of a list, those who came for one item, and labels broken over three lines."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import names
from tests.intake.who import read, there, with_bodies

_HEAD = "MINUTES OF THE DALE BOARD HELD ON 6 FEBRUARY 2020\n\n"
_NOTES = "\n\n(1) Item 6 to item 15 (arrived at 2pm)\n\n(2) Present for item 6 only\n\n1 APOLOGIES\n\nNone.\n"
_ALL = ["Mrs Ann Ash", "Ms Di Beech", "Mr Cy Cole", "Dr Ed Dunn"]


def test_numbers_of_notes_in_a_column() -> None:
    """Whoever has a number is in the list as those who have none are, and the notes are nobody."""
    people = read(f"{_HEAD}PRESENT:    (1)    Mrs Ann Ash (Chair)\nMs Di Beech\n(2)    Mr Cy Cole\nDr Ed Dunn{_NOTES}")
    assert there(people) == _ALL
    assert people.attendees_complete


def test_numbers_of_notes_before_a_run() -> None:
    """A column of numbers that is read before the names is none of theirs."""
    people = read(f"{_HEAD}PRESENT: (1) (2) Mrs Ann Ash (Chair) Ms Di Beech Mr Cy Cole Dr Ed Dunn{_NOTES}")
    assert there(people) == _ALL


def test_numbered_people_keep_their_numbers() -> None:
    """A list that numbers its people has no notes below it."""
    people = read(f"{_HEAD}Present:\n(1) Ann Ash, Dale Police\n(2) Di Beech, Dale Council\n\n1 APOLOGIES\n\nNone.\n")
    assert with_bodies(people.attendees) == [("Ann Ash", "Dale Police"), ("Di Beech", "Dale Council")]


def test_label_over_three_lines_beside_its_list() -> None:
    """A label in capitals in a narrow column, whose first line alone is the body, begins a list of its own."""
    people = read(
        f"{_HEAD}PRESENT:    Mrs Ann Ash (Chair)\nMs Di Beech\nPOLICE SERVICE OF    Mr Cy Cole, Chief Constable\n"
        "NORTH DALE AND FELL IN\nATTENDANCE:\nSgt Ed Dunn, Staff Office\n\n1 APOLOGIES\n\nNone.\n"
    )
    assert there(people) == ["Mrs Ann Ash", "Ms Di Beech", "Mr Cy Cole", "Sgt Ed Dunn"]
    assert [each.capacity for each in people.attendees][2:] == ["in_attendance", "in_attendance"]


@pytest.mark.parametrize("item", ["Item 3:", "Items 3 and 5 –", "Agenda item 3:"])
def test_who_came_for_one_item(item: str) -> None:
    """Those named behind an item within the list are of it, and the list goes on behind them."""
    people = read(
        f"{_HEAD}Present:\nMrs Ann Ash (Chair)\n\nAlso in attendance:\nMr Bo Birch, Dale Fire Service\n"
        f"{item} Ms Cy Cole and Mr Di Dunn\nItem 7: Mr Ed Elm, Curator, Dale Museum\n\n1 APOLOGIES\n\nNone.\n"
    )
    assert there(people) == ["Mrs Ann Ash", "Mr Bo Birch", "Ms Cy Cole", "Mr Di Dunn", "Mr Ed Elm"]


@pytest.mark.parametrize("title", ["Plan", "Mr Birch's plan", "Mr Birch told the board of the plan."])
def test_item_of_business_is_nobody(title: str) -> None:
    """An item that is called after somebody, or tells of them, ends the list."""
    people = read(
        f"{_HEAD}Present:\nMrs Ann Ash (Chair)\nMr Bo Birch, Dale Fire Service\nItem 3: {title}\nIt was noted.\n"
    )
    assert there(people) == ["Mrs Ann Ash", "Mr Bo Birch"]


@pytest.mark.parametrize("text", ["Deputy Chief Constable Designate", "Chief Constable Mr Bo Birch"])
def test_post_is_no_name(text: str) -> None:
    """A post to which somebody is to come, and one that ends before the title of the next, are nobody's name."""
    assert names.leading(text) is None
