"""A word of a logo between the chair and the list, and letters behind whom somebody came for."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize("word", ["SAFER", "TOGETHER"])
def test_a_word_apart_from_the_chair_is_not_their_body(word: str) -> None:
    """The name stands beside its label, and the word by itself below it."""
    people = read(f"Chair:\tSharon Holt\n\n{word}\n\nAttendees:\nSharon Holt (Dale Council)\nBo Beech (Dale Police)")
    assert people.chair
    assert (people.chair.name, people.chair.organisation, people.chair.sure) == ("Sharon Holt", "Dale Council", True)
    assert with_bodies(people.attendees) == [("Sharon Holt", "Dale Council"), ("Bo Beech", "Dale Police")]


def test_letters_are_no_part_of_whom_somebody_came_for() -> None:
    """They are of whoever came, or of the one before them in that seat."""
    people = read(
        "Attendees:\n| Name | Role |\n| Ann Ash AA | Dale Council |\n| Carl Alsop for Andrew Low CA | Dale Homes |\n"
        "| Bo Beech BB | Dale Police |\n| Rachel Walk for Chris Price RP | Dale Trust |"
    )
    assert [(each.name, each.substitute_for) for each in people.attendees] == [
        ("Ann Ash", None),
        ("Carl Alsop", "Andrew Low"),
        ("Bo Beech", None),
        ("Rachel Walk", "Chris Price"),
    ]
