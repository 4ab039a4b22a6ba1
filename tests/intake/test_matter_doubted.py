"""What gives reason to doubt a decision is told with it; what speaks for itself is not doubted."""

from __future__ import annotations

import pytest

from compliance.intake.reading import Doubt, Item
from tests.intake.printed import TOLD, matter


def _item(told: str) -> Item:
    return matter(TOLD.format(told=told)).items[1]


def _doubts(told: str) -> list[Doubt]:
    item = _item(told)
    assert item.resolution
    return list(item.doubts)


@pytest.mark.parametrize(
    "told",
    [
        "RESOLVED: That the bus be kept.",
        "AGREED that the bus be kept.",
        "Decision: The bus is to be kept.",
        "It was agreed that the bus be kept. Ann Low will write to the firm.",
        "The Partnership agreed to keep the bus.",
        "a) It was resolved that the bus be kept.",
        "The report was noted. AGREED: to keep the bus.",
        "It was agreed that Bo Ray is appointed to the panel.",
        "RESOLVED not to keep the bus.",
        "RESOLVED that the public be excluded for the following items:-",
    ],
)
def test_what_speaks_for_itself_is_sure(told: str) -> None:
    """A label, or the words of a decision at the start of a paragraph."""
    assert _doubts(told) == []


@pytest.mark.parametrize(
    "told, why",
    [
        ("The bus was seldom full. It was agreed that the bus be kept.", "within a paragraph"),
        ("Bo Ray spoke of the bus and said that few used it. This was agreed.", "does not say what"),
        ("It was agreed to keep the bus and to", "seems to be missing"),
        ("The following were agreed:", "announce is left out"),
        ("AGREED that the bus is very well liked by all in the town.", "somebody thinks"),
        ("The Partnership could not agree on the bus and it was agreed to speak of it again.", "not agreed or"),
    ],
)
def test_a_doubtful_decision_says_why(told: str, why: str) -> None:
    """It stays, with its words, its line, and every reason."""
    (doubt,) = _doubts(told)
    assert why in doubt.why
    assert doubt.said == _item(told).resolution
    assert doubt.at.line == 12
    assert not doubt.likely_wrong


@pytest.mark.parametrize(
    "told",
    [
        "It was agreed by the Council in May that the bus be kept.",
        "AGREED at the last meeting that the bus be kept.",
        "AGREED that the bus should be agreed with the firm, as had been agreed by all in May.",
        "RESOLVED as the panel had resolved.",
    ],
)
def test_what_was_decided_elsewhere_is_likelier_wrong(told: str) -> None:
    """So is what was not agreed, or is still to be."""
    item = _item(told)
    assert item.resolution is None or item.doubts[0].likely_wrong


def test_short_words_below_the_title_of_minutes_say_all() -> None:
    """That they were agreed."""
    text = TOLD.format(told="Agreed and signed.").replace("2. Transport", "2. Minutes of the last meeting")
    assert matter(text).items[1].doubts == ()
