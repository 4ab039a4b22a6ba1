"""Answers for all but some, and the short words for yes and no."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking import counted
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.compose import compose
from tests.intake.test_draft_capacity import TERMS
from tests.intake.test_draft_matching import drafted, list_of, minutes

ASK = "meeting.csp-2013-06-05.members"
PAPER = minutes(
    ("Ann Ash", "Anytown District Council"), ("Bob Birch", "Anyshire Police"), ("Cy Cole", "Food and Farm Trust")
)
WHO = Ask(
    "who",
    "Who?",
    "names",
    choices=(Choice("ann", "Ann Ash"), Choice("bob", "Bob Birch"), Choice("cy", "Cy Cole"), Choice("Food and Farm")),
)


@pytest.mark.parametrize(
    "answer, left",
    [
        ("all except Ann Ash", ["bob", "cy", "Food and Farm"]),
        ("All except for ann, bob", ["cy", "Food and Farm"]),
        ("everyone but Bob Birch", ["ann", "cy", "Food and Farm"]),
        ("all, except Bob Birch and Cy Cole", ["ann", "Food and Farm"]),
        ("all except 1-2, and 4", ["cy"]),
        ("everybody apart from Food and Farm", ["ann", "bob", "cy"]),
        (["all except ann", "Food and Farm"], ["bob", "cy"]),
        ("all of them", ["ann", "bob", "cy", "Food and Farm"]),
        ("Everyone", ["ann", "bob", "cy", "Food and Farm"]),
        ("none of them", []),
        ("nobody", []),
    ],
)
def test_all_but_some(answer: object, left: list[str]) -> None:
    """It was refused with "did you mean" and the name of whoever was to be left out."""
    assert WHO.understood(answer) == left


def test_whoever_is_excepted_has_to_be_one_of_them() -> None:
    """The remedy is about that name."""
    with pytest.raises(ValueError, match='"Ann Ashe" is not one of the choices'):
        WHO.understood("all except Ann Ashe")


def test_numbers_behind_all_but_stand_for_what_the_file_prints() -> None:
    """As any number does."""
    lists = counted.Lists(("bob (Bob Birch)", "ann (Ann Ash)"))
    assert WHO.understood(counted.in_words(WHO, "all except 2", lists)) == ["bob", "cy", "Food and Farm"]
    with pytest.raises(ValueError, match="none of the numbers printed above it"):
        counted.in_words(WHO, "all except 3", lists)


def test_days_of_all_but_some() -> None:
    """Which bodies were authorities may be answered so too."""
    ask = Ask("which", "Which?", "spans", choices=WHO.choices)
    assert ask.understood("all except cy, bob") == {"ann": {}, "Food and Farm": {}}


def test_all_but_some_is_of_those_who_were_asked_about() -> None:
    """Whoever comes by another answer is asked about anew, as with all."""
    asks = compose((PAPER, TERMS), Answers()).asks
    (ask,) = (each for each in asks if each.id == ASK)
    given: dict[str, Any] = {ASK: "all except 2"}
    shorter = counted.Lists(tuple(each.shown for each in ask.choices[:2]))
    draft = compose((PAPER, TERMS), Answers(given, path="a.yaml", lists={ASK: shorter}))
    assert [line.get("capacity") for line in list_of(draft)] == ["member", None, None]
    assert f"{ASK}.besides" in {each.id for each in draft.open}


@pytest.mark.parametrize("answer, whole", [("y", True), ("Y", True), ("yes", True), ("n", False), ("true", True)])
def test_short_words_for_yes_and_no_are_choices_too(answer: str, whole: bool) -> None:
    """`y` was refused for whether a list is complete, and taken elsewhere."""
    given = {"meeting.csp-2013-06-05.complete": answer}
    assert bool(drafted(PAPER, given=given).facts("completeness")) is whole


def test_a_word_that_is_neither_is_refused_still() -> None:
    """With what may be written."""
    with pytest.raises(InputError, match="yes, no"):
        drafted(PAPER, given={"meeting.csp-2013-06-05.complete": "x"})
