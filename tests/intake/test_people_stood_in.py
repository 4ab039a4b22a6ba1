"""Sentences among apologies on who came for whom, and on who came by the way, where no list is printed."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_PAPER = """
Minutes of the Elmdale Board, 4 May 2022
{listed}
1. Apologies

Apologies were received from Ann Low.

{told}

2. Police

Ivy Ash attended on behalf of Jon Ash.
"""


@pytest.mark.parametrize(
    "told, sent",
    [
        ("Liz Gill attended as substitute for Bo Ray.", [("Bo Ray", "Liz Gill")]),
        ("Liz Gill deputised for Bo Ray.", [("Bo Ray", "Liz Gill")]),
        (
            "Liz Gill attended as the substitute for BJ Ray and Ida Joy.",
            [("BJ Ray", "Liz Gill"), ("Ida Joy", "Liz Gill")],
        ),
        ("Bo Ray sent apologies and Liz Gill attended as substitute.", [("Bo Ray", "Liz Gill")]),
        ("Bo Ray had sent his apologies, but Liz Gill came in his place.", [("Bo Ray", "Liz Gill")]),
    ],
)
def test_who_was_away_by_who_came_for_them(told: str, sent: list[tuple[str, str]]) -> None:
    """Among apologies it tells of both; of the item on the police it does not."""
    people = read(_PAPER.format(told=told, listed=""))
    assert [(each.name, each.substitute) for each in people.apologies if each.name != "Ann Low"] == sent
    (asked,) = [each.what for each in people.questions]
    assert "“Liz Gill”" in asked


@pytest.mark.parametrize(
    "told",
    [
        "Liz Gill attended on behalf of Dale Council.",
        "Liz Gill attended in place of the Director of Housing at the board in May.",
        "The figures were noted.\n\nLiz Gill attended as substitute for Bo Ray.",
    ],
)
def test_nobody_is_made_of_a_body_or_of_business(told: str) -> None:
    """A body sent no apologies, nor did anybody named below another matter."""
    assert away(read(_PAPER.format(told=told, listed=""))) == ["Ann Low"]


@pytest.mark.parametrize("how", ["virtually", "online", "via Teams", "by MS Teams", "remotely"])
def test_those_who_attended_online_are_there_and_are_not_all(how: str) -> None:
    """Where no list is printed it is asked who else was."""
    people = read(_PAPER.format(told=f"Emily Wren, Liz Gill and Guy Hay attended {how}.", listed=""))
    assert [(each.name, each.remote) for each in people.attendees] == [
        ("Emily Wren", True), ("Liz Gill", True), ("Guy Hay", True)
    ]  # fmt: skip
    assert not people.attendees_complete
    (asked,) = [each.what for each in people.questions]
    assert "“Emily Wren”, “Liz Gill”, “Guy Hay”. Who else was there" in asked


def test_those_who_attended_online_stand_beside_a_list() -> None:
    """They are added to it, and it is whole."""
    listed = "\nPresent: Cllr Jo Fox (Dale Council), Tim Ash (Dale Police)\n"
    people = read(_PAPER.format(told="Emily Wren and Guy Hay joined online.", listed=listed))
    assert there(people) == ["Cllr Jo Fox", "Tim Ash", "Emily Wren", "Guy Hay"]
    assert people.attendees_complete
    assert not people.questions


def test_a_list_of_one_told_of_by_the_way_names_them_in_the_question() -> None:
    """They were missed without a word."""
    people = read(_PAPER.format(told="Emily Wren attended virtually.", listed=""))
    assert there(people) == []
    assert "“Emily Wren”" in people.questions[0].what


@pytest.mark.parametrize("name", ["Finola O’ Driscoll", "Cllr F O' Hara", "Mrs O’ Neill"])
def test_a_space_within_a_surname(name: str) -> None:
    """Whoever was last in a run was lost by it."""
    people = read(_PAPER.format(told=f"Emily Wren, Liz Gill and {name} attended virtually.", listed=""))
    assert there(people) == ["Emily Wren", "Liz Gill", name]


def test_a_line_without_a_stop_is_an_entry_and_no_sentence() -> None:
    """What stands below it is another's name."""
    people = read("Apologies:\nCllr Ben Beech deputising for Cllr Ann Ash\nDi Elm\n")
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Cllr Ann Ash", "Cllr Ben Beech"),
        ("Di Elm", None),
    ]
