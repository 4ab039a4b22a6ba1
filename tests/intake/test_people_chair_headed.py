"""A heading "Chair" of its own, with one person below it, first under the heading of all lists."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_HEAD = "Minutes of the group held on 4 May 2016\n\n# Attendees and apologies\n\n"
_REST = (
    "Group attendees\n\n• Dr Ben Cole\n• Cy Dunn\n\nSecretariat\n\n• Di Frost\n\nApologies\n\n• Eve Gray\n\n# Items\n"
)


def test_whoever_stands_below_it_was_in_the_chair() -> None:
    """Nobody is called "Chair", and the chair is one of those there."""
    people = read(f"{_HEAD}Chair\n\n• Ann Bone\n\n{_REST}")
    assert people.chair is not None
    assert people.chair.name == "Ann Bone"
    assert there(people) == ["Ann Bone", "Dr Ben Cole", "Cy Dunn", "Di Frost"]
    assert away(people) == ["Eve Gray"]


def test_a_post_below_a_name_heads_nothing() -> None:
    """The chair below somebody, or above several, is theirs or is asked about, and takes nobody out of the list."""
    people = read(
        "Minutes of the group held on 4 May 2016\n\nPresent\n\nAnn Bone\nChair\nBen Cole\nClerk\n\n1. Items\n"
    )
    assert there(people) == ["Ann Bone", "Ben Cole"]


@pytest.mark.parametrize(
    "told",
    [
        "Gwen Orr was thanked for all she did as Vice-\nChair. A new Vice-Chair will be chosen at the next meeting.",
        "Gwen Orr was thanked by the\nChair. Everybody will miss her.\n\nMore.",
        "It was for the\nChair: the Board will hear of it.",
    ],
)
def test_end_of_a_sentence_is_no_heading(told: str) -> None:
    """What a line begins with may end the sentence of the line above; what follows is nobody."""
    assert read(f"Summary of the meeting on 4 May 2016\n\nWhat was discussed\n{told}\n").chair is None
