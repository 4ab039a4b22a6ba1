"""Decisions that are whole, or in doubt: set apart in bold, cut off, told within a paragraph, or none at all."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.reading import Item
from tests.intake.lines import lines


def item(text: str) -> Item:
    """The first item of minutes with a few lines."""
    found = paragraphs(lines(f"Present: Ann Ash\n\n1. Terms of reference\n\n{text}\n\n2. Close\n\nThe meeting closed."))
    return session(found, "minutes").items[0].item


@pytest.mark.parametrize(
    "mark", ["RESOLVED that", "RESOLVED:", "RESOLVED – that", "**RESOLVED that**", "Resolved that:", "AGREED to"]
)
@pytest.mark.parametrize("words", ["the terms of reference be noted.", "the terms be noted; and"])
def test_a_decision_that_stands_out_below_its_mark(mark: str, words: str) -> None:
    """It is set bold, as its mark may be, and is no heading of what comes next."""
    said = item(f"The Chair asked members to look at them.\n\n{mark}\n\n**{words}**").resolution
    assert (said or "").endswith(words)


def test_a_heading_below_a_decision_is_none_of_it() -> None:
    """Below a decision that has its words, what stands out is of something else."""
    assert item("RESOLVED that the terms be noted.\n\n**Dates of courses.**").resolution == (
        "RESOLVED that the terms be noted."
    )


@pytest.mark.parametrize("times", [1, 2])
def test_marks_whose_words_stand_elsewhere_are_in_doubt(times: int) -> None:
    """A page that lost its order has the number of the decision below its mark, and then that of the next item."""
    text = "\n\n".join(["ORDERED that:\n\n1.\n\n163\n\nThe report be approved.\n\nADDITIONAL CAMERAS"] * times)
    found = item(text)
    assert found.resolution is None or found.doubts


@pytest.mark.parametrize(
    "told",
    [
        "The background noise was generally accepted but the greatest trouble came from other sounds.",
        "Some smell is generally accepted by those who live near.",
    ],
)
def test_what_people_put_up_with_is_no_decision(told: str) -> None:
    """Generally accepted is what most think, or bear."""
    found = item(f"Mr Ash spoke of the survey. {told}")
    assert found.resolution is None


@pytest.mark.parametrize("what", ["The recommendations were", "The report was", "The proposal was", "The plan was"])
def test_what_was_put_and_generally_accepted_is_one(what: str) -> None:
    """A report, a plan or a proposal is taken so."""
    assert item(f"{what} generally accepted.").resolution == f"{what} generally accepted."


def test_agreed_that_within_a_paragraph_is_in_doubt() -> None:
    """Small letters behind a colon in a sentence are no mark: whether that is the decision is asked."""
    found = item(
        "There was a discussion about who does the review: agreed that it be an officer of another agency.\n\n"
        "The proposed threshold was agreed."
    )
    assert found.resolution
    assert found.doubts
