"""Nobody is asked three times whether three entries are one person, where two answers settle it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.intake.decode import decode
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft

PAPER = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on 12 June 2024

Present:
Ann Ash, Marlbridge District Council
Bob Birch, Marlshire Police
Bob Birch, Marlshire Fire and Rescue Authority
Bob Birch, Homestart

1. Crime
Noted.
"""
FIRE = "person.bob-birch.bob-birch.marlshire-fire-rescue-authority"
HOME = "person.bob-birch.bob-birch.homestart"
BOTH = "person.bob-birch-marlshire-fire-rescue-authority.bob-birch.homestart"


def drafted(tmp_path: Path, **given: str) -> Draft:
    """A draft of minutes that name one man for three bodies."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(PAPER, encoding="utf-8")
    names = {"fire": FIRE, "home": HOME}
    return compose(read(decode(paper)), Answers({names[each]: answer for each, answer in given.items()}))


def asked(draft: Draft) -> set[str]:
    """The questions who is who that are open."""
    return {each.id for each in draft.open if each.id.startswith("person.")}


def people(draft: Draft) -> set[str]:
    """Those of that name."""
    return {each["id"] for each in draft.facts("people") if each["name"] == "Bob Birch"}


def test_the_third_question_waits_for_the_two_that_may_settle_it(tmp_path: Path) -> None:
    """If both are the first of that name, they are each other too."""
    assert asked(drafted(tmp_path)) == {FIRE, HOME}
    draft = drafted(tmp_path, fire="yes", home="yes")
    assert (asked(draft), len(people(draft))) == (set(), 1)


def test_it_is_asked_once_they_do_not_settle_it(tmp_path: Path) -> None:
    """Neither is the first of that name: whether the two are one is still open."""
    draft = drafted(tmp_path, fire="no", home="no")
    assert asked(draft) == {BOTH}


def test_one_answer_leaves_the_other_question_and_brings_none(tmp_path: Path) -> None:
    """One of them is the first: of the other there is the one question."""
    draft = drafted(tmp_path, fire="yes")
    assert (asked(draft), len(people(draft))) == ({HOME}, 2)
