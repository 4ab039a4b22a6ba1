"""Who acted as chair until an election, and the one elected: both are told, and which had the meeting is asked."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_LIST = "Present: Cllrs Regina Doe; Maria Murphy; Ed Carey.\nIn attendance: Bill Sweet Senior Executive Officer.\n"


@pytest.mark.parametrize(
    "told",
    [
        "B Sweet acted as chairman. There being no other candidates Cllr Doe was declared elected and took the chair.",
        "Mr Sweet took the chair. Regina Doe was elected chair for the year. She then took the chair.",
    ],
)
def test_who_acted_until_the_election_is_not_surely_the_chair(told: str) -> None:
    """The first of the two was taken for the chair, and nothing was asked."""
    people = read(f"{_LIST}\n1. Election of Chair\n\n{told}\n\n2. Minutes\n\nThey were agreed.\n")
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Cllr Regina Doe", False)
    assert [each.about for each in people.questions] == ["chair"]


def test_whoever_is_appointed_to_chair_something_later_is_not_asked_about() -> None:
    """The meeting of another group is not this one."""
    people = read(
        f"{_LIST}\n1. Welcome\n\nMaria Murphy took the chair.\n\n2. Roads\n\n"
        "Ed Carey was appointed to chair the meeting of the task group.\n"
    )
    assert people.chair is not None
    assert people.chair.sure


@pytest.mark.parametrize("mark", ["\n", " "])
def test_a_convener_above_the_list_was_there_and_is_asked_about(mark: str) -> None:
    """It was no label, and whoever stood behind it was lost without a word."""
    people = read(f"Convener:{mark}Councillor B Marr\n\nPresent:\nAnn Low, Bo Ray\n\n1. Minutes\n\nThey were agreed.\n")
    assert there(people) == ["Councillor B Marr", "Ann Low", "Bo Ray"]
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Councillor B Marr", False)
