"""Whoever is printed as the chair of a body may come as that: it is asked whether they had the chair here."""

from __future__ import annotations

import pytest

from tests.intake.who import read

OTHERS = "\nDan Ward (Dale Council)\nEve Sorrel (Dale Police)\n\n1. Welcome\nEverybody was welcomed."


@pytest.mark.parametrize(
    "entry",
    [
        "Cllr Kath Bull (Chair, Children's Trust)",
        "Cllr Kath Bull (Chair, Dale NHS Trust Board)",
        "Cllr Kath Bull (Chair, Dale Police Authority)",
        "Cllr Kath Bull (Chairman, Elm Parish Council)",
        "Chair, National Chief Officers' Council (Cllr Kath Bull)",
        "Chair, Dale Hospitals Trust – Cllr Kath Bull",
    ],
)
def test_chair_of_a_body_that_has_one(entry: str) -> None:
    """They are proposed, and it is asked."""
    people = read(f"Present:\n{entry}{OTHERS}")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr Kath Bull", False)
    assert [question.subject for question in people.questions if question.about == "chair"] == ["Cllr Kath Bull"]


@pytest.mark.parametrize("entry", ["Cllr Kath Bull (Chair, Dale Council)", "Cllr Kath Bull (Dale NHS Trust) (Chair)"])
def test_chair_who_comes_from_a_body(entry: str) -> None:
    """A council and the police send officers and members; a word by itself says who had the chair."""
    chair = read(f"Present:\n{entry}{OTHERS}").chair
    assert chair
    assert (chair.name, chair.sure) == ("Cllr Kath Bull", True)


@pytest.mark.parametrize(
    "post",
    [
        "Chair, Children and Young People Executive Group",
        "Chair – Health and Wellbeing Executive Group",
        "Chair, Dale CVS",
        "Chair, Dale Council for Voluntary Service CVS",
    ],
)
@pytest.mark.parametrize("line", ["| {} | {} |", "{}, {}"])
def test_chair_of_a_group_by_their_post(line: str, post: str) -> None:
    """Also where the group is part of what somebody is, in a column of posts."""
    rows = "\n".join(
        line.format(*each)
        for each in (("Cllr Kath Bull", post), ("Dan Ward", "Dale Council"), ("Eve Sorrel", "Dale Police"))
    )
    people = read(f"Safer Dale Partnership\n3 May 2012\n\nPresent:\n{rows}\n\n1. Welcome\nEverybody was welcomed.")
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr Kath Bull", False)
    assert [question.subject for question in people.questions if question.about == "chair"] == ["Cllr Kath Bull"]


def test_chair_of_the_body_that_met() -> None:
    """The head of the paper names it."""
    chair = read(
        f"Safer Dale Partnership\n3 May 2012\n\nPresent:\nChair, Safer Dale Partnership – Ann Holm{OTHERS}"
    ).chair
    assert chair
    assert (chair.name, chair.sure) == ("Ann Holm", True)


def test_chairs_of_several_bodies() -> None:
    """Of several that are printed alike none is proposed, be one of a body that seldom has a chair of its own."""
    people = read(
        "Present:\nAnn Holm (Chair, People and Places Group)\nCllr Kath Bull (Chair, Youth Service)\n"
        f"Mo Garn (Chair, Economy Group){OTHERS}"
    )
    assert people.chair is None
    asked = next(question for question in people.questions if question.about == "chair")
    assert asked.choices == ("Ann Holm", "Cllr Kath Bull", "Mo Garn")


def test_another_is_elected_than_is_printed() -> None:
    """It is asked who had the chair for most of the meeting, also where the vice-chair was elected beside them."""
    people = read(
        f"Present:\nCllr Kath Bull (Chair), Dale Council{OTHERS}\n\n2. Appointment of the Chair and Vice Chair\n"
        "It was agreed that Dan Ward be appointed chair and Cllr Kath Bull vice chair for the rest of the year."
    )
    assert people.chair
    assert not people.chair.sure
    asked = next(question for question in people.questions if question.about == "chair")
    assert asked.choices == ("Cllr Kath Bull", "Dan Ward")


def test_two_elected_respectively() -> None:
    """The last name before the word is the vice-chair's."""
    people = read(
        f"Present:\nCllr Kath Bull (Chair), Dale Council{OTHERS}\n\n2. Appointment of the Chair and Vice Chair\n"
        "Cllr Kath Bull and Dan Ward were appointed chair and vice chair respectively."
    )
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Cllr Kath Bull", True)


def test_word_run_on_to_a_heading() -> None:
    """Where the word stands before a heading with nothing between, it need not be of the name that comes next."""
    people = read(
        "Dale Partnership Board Minutes of 22 July 2013\n\n"
        "Chair Mo Ardley Local Service Board Councillor Kath Bull Hal Cater\n\n"
        "Community Safety Partnership Gary Hodge Sam Usher\n\nHealth and Wellbeing Board Councillor Mel Kane\n\n"
        "1 Welcome and Apologies\n\nEverybody was welcomed."
    )
    assert people.chair is None or not people.chair.sure
