"""Decisions that stand behind one thing of several; and members who were appointed, which is none."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.telling import decided, tells
from compliance.intake.read import read
from tests.intake.printed import paper

_HEAD = "DALE COMMUNITY COUNCIL\n\nMinutes of the meeting held on 29 October 2018\n\nPresent: Ann Low, Bo Ray\n\n"


def test_all_approved_is_not_only_the_last_of_them() -> None:
    """It was read as that one payment was approved, and nothing was asked."""
    (found,) = read(
        paper(
            f"{_HEAD}1. Accounts for payment:\nMarl Waste - £30.00 (Ch. 97)\nHall hire - £40 (Ch. 98)\n"
            "S. Ewart - £12.80 (Ch. 99) – all approved.\n\n2. Planning\n\nNothing was discussed.\n"
        )
    )
    assert [each.resolution for each in found.items] == ["all approved.", None]
    assert [doubt.about for each in found.items for doubt in each.doubts] == ["resolution"]


@pytest.mark.parametrize(
    "sentence", ["The invoices for £12.80 – all approved.", "The grant of £30, and £40 for the hall – all agreed."]
)
def test_a_sentence_that_names_all_of_them_is_kept_whole(sentence: str) -> None:
    """What was approved stands in it."""
    assert decided(sentence) == sentence


def test_members_who_were_appointed_by_others_decided_nothing() -> None:
    """It was the decision of an item of which a report is told."""
    assert not tells("Guidance was given on a Convener from the members appointed by the two Councils.")
    assert tells("Members elected Cllr Low as Chair.")
    assert tells("Cllr Low was appointed by the Board.")
