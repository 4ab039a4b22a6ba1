"""The numbers of pages that run into the text of a paper without pages."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_HEAD = "Notes of the Dale Community Safety Partnership, 4 March 2015\n\nPresent: Ann Ash, Bo Beech\n\n"


def numbers(text: str) -> list[str | None]:
    """The numbers of its items."""
    return [item.number for item in matter(text).items]


def test_number_of_a_page_before_that_of_an_item() -> None:
    """The item that begins a page keeps its number, and its decision."""
    found = matter(
        f"{_HEAD}DCSP 15/01 Welcome\n\nThe Chair welcomed all.\n\n1 DCSP 15/02 Plan\n\nIt was agreed that the plan be "
        "sent out.\n\nDCSP 15/03 Any other business\n\nNone.\n\n2"
    )
    assert [(each.number, each.title) for each in found.items] == [
        ("DCSP 15/01", "Welcome"),
        ("DCSP 15/02", "Plan"),
        ("DCSP 15/03", "Any other business"),
    ]
    assert [each.resolution for each in found.items] == [None, "It was agreed that the plan be sent out.", None]


def test_number_of_a_page_before_a_decision_or_alone() -> None:
    """Some stand before the word that says what was decided, others on a line of their own."""
    found = matter(
        f"{_HEAD}3/15 WELCOME\n\nThe Chair welcomed all.\n\n1\n\n4/15 PLAN\n\nBo Beech spoke of the plan.\n\n2 Agreed: "
        "That the plan be sent out.\n\n5/15 ANY OTHER BUSINESS\n\nNone.\n\n3"
    )
    assert [(each.number, each.resolution) for each in found.items] == [
        ("3/15", None),
        ("4/15", "Agreed: That the plan be sent out."),
        ("5/15", None),
    ]


@pytest.mark.parametrize("end", ["", "\n\n7", "\n\nSigned"])
def test_numbers_of_items_are_no_pages(end: str) -> None:
    """Bare numbers of items, of which none alone ends the paper as its last page."""
    text = (
        f"{_HEAD}1 Welcome\n\nThe Chair welcomed all.\n\n2 Plan\n\nBo Beech spoke of the plan.\n\n3 Any other "
        f"business\n\nNone.\n\n4 Date of next meeting\n\nTo be told.{end}"
    )
    assert numbers(text) == ["1", "2", "3", "4"]
