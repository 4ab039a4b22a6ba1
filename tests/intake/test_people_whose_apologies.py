"""A label of apologies that says whose they are: they were not there, whoever else is listed below."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.who import there, with_bodies


@pytest.mark.parametrize(
    "label",
    [
        "Councillor’s Apology:",
        "Councillors’ Apologies:",
        "Members' apologies for absence",
        "Member Apologies:",
        "Officer apologies",
    ],
)
def test_apologies_are_of_whom_the_label_says(label: str) -> None:
    """They are kept apart from those present above and below."""
    text = f"Councillors Present:\nB Chad, Dale Council\nT Lunn, Dale Council\n\n{label}\nH Guigan, Moor Council\n\n"
    people = read_people(lines(f"{text}Also in attendance:\nL Cring, Dale Police\n\n1. Welcome\n"), "minutes")
    assert there(people) == ["B Chad", "T Lunn", "L Cring"]
    assert with_bodies(people.apologies) == [("H Guigan", "Moor Council")]


@pytest.mark.parametrize("when", ["19:10 to 19:15", "7.10pm – 7.15pm", "10:00-10:05", "5 minutes"])
def test_the_time_of_an_item_is_nobody(when: str) -> None:
    """What stands behind its title says when it is taken; whoever welcomed the others sent no apologies."""
    text = f"1. Welcome and Apologies for Absence - {when}\nThe Chair, Mo Chander, welcomed members to the meeting.\n\n"
    people = read_people(lines(f"{text}Apologies were received from Ann Ash.\n\n2. Police update\nNoted.\n"), "minutes")
    assert [each.name for each in people.apologies] == ["Ann Ash"]
    assert not [each for each in people.questions if when in each.what]


NAMES = ("Ann", "Bo", "Cy", "Dee", "Ed", "Flo", "Gus", "Hal", "Ida")


@pytest.mark.parametrize("many, sure", [(9, False), (3, True)])
def test_far_more_apologies_than_came_are_asked_about(many: int, sure: bool) -> None:
    """The label of a list of others who were there may have been lost between them."""
    present = "Councillors Present:\nB Chad, Dale Council\nT Lunn, Dale Council"
    away = "\n".join(f"{name} Low, Dale Police" for name in NAMES[:many])
    text = f"{present}\n\nCouncillors’ apologies:\n{away}\n\n1. Welcome\n"
    people = read_people(lines(text), "minutes")
    assert {each.sure for each in people.apologies} == {sure}
