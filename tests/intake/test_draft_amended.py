"""Corrections of earlier minutes with several parts: each plain one is taken, and of the rest nothing is lost."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.meetings.amended import Amended, parted, plainly
from tests.intake.readings import attendee, confirmed, day, item, on_record, reading
from tests.intake.test_into_whole import into

COUNCIL = "Anytown Council"
JUNE = reading(
    "minutes", "2013-06-05", (attendee("A One", COUNCIL),), items=(item("3", "Terms", "The terms were agreed."),)
)
THERE = "subject to: B Two (Anytown Council) was present"
OBSERVED, LEFT = "C Three attended as an observer", "Ch Supt Dell left at 3.15pm"
WORDS = "item 3, delete ‘with immediate effect; at once’ and insert ‘from 1 January 2016’"


def drafted(*words: str, papers: tuple[Any, ...] = (JUNE,)) -> Draft:
    """The draft from June and from the minutes of September that correct it."""
    later = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", *words),))
    return compose((*papers, later), Answers({}), on_record("2014-03-31"))


def asked(draft: Draft) -> list[str]:
    """What is asked of corrections."""
    return [each.what for each in draft.open if ".correction." in each.id]


def test_a_plain_part_is_taken_and_the_others_are_told() -> None:
    """“Left at 3.15pm” and another wording of an item are nobody more or less, but were never mentioned."""
    draft = drafted(f"{THERE}; {LEFT}; {WORDS}.")
    (june,) = (each for each in draft.facts("meetings") if each["date"] == "2013-06-05")
    assert len(june["corrections"][0]["attendance"]) == 2
    assert not asked(draft)
    (told,) = (each for each in draft.remarks if "were corrected" in each)
    assert f"{LEFT}; {WORDS}" in told


def test_a_part_about_people_that_is_not_plain_is_asked_in_its_words() -> None:
    """All of what is not plain is one question, quoted whole."""
    more = "the organisation of D Four, who is of the Drug and Alcohol Team, should be given; " * 5
    (question,) = asked(drafted(f"{THERE}; {OBSERVED}; {more}{WORDS}."))
    assert OBSERVED in question
    assert WORDS in question
    assert "B Two" not in question


def test_words_that_only_announce_corrections_are_not_told() -> None:
    """What they announce follows."""
    for words in ("subject to the following amendments:", "with the following changes –", "subject to one amendment."):
        assert not [each for each in drafted(words).remarks if "were corrected" in each]


def test_corrected_words_of_minutes_that_are_not_here_are_not_told() -> None:
    """Nothing can rest on them."""
    assert not [each for each in drafted(WORDS, papers=()).remarks if "were corrected" in each]


def test_corrected_words_are_told_once() -> None:
    """They stand in the decision that confirmed the minutes when these are imported again."""
    said = (confirmed("2013-06-05", "confirmed", WORDS, line=21),)
    later = reading(
        "minutes", "2013-09-04", previous_minutes=said, items=(item("2", "Minutes", "Agreed."),), last_line=40
    )
    first, record = into(on_record("2014-03-31"), [JUNE, later], Answers(by="Secretary", day=day("2013-10-01")))
    assert [each for each in first.remarks if "were corrected" in each]
    again, same = into(record, [JUNE, replace(later)], Answers())
    assert same == record
    assert not [each for each in again.remarks if "were corrected" in each]


@pytest.mark.parametrize(
    "text, plain",
    [
        ("subject to (i) B Two being added to those present, (ii) Ch Supt Dell having left and (iii) item 3", 1),
        ("B Two was present; C Three sent apologies; D Four left early", 2),
        ("B Two was present; this was not agreed by all", 0),
        ("the addition of B Two; D Four, who left early, to those present", 0),
        ("with the following amendments: item 2 should read “a; B Two was present”; B Two was present.", 1),
    ],
)
def test_what_can_be_understood_by_itself_is_parted(text: str, plain: int) -> None:
    """A part that leans on another is left with it."""
    parts = parted(text)
    assert len(parts) == plain + 1
    assert "".join(parts).count("B Two") == text.count("B Two")


@pytest.mark.parametrize(
    "lead",
    [
        "with these corrections",
        "with the corrections below",
        "with two small changes",
        "with the following two amendments",
        "subject to some corrections",
    ],
)
def test_words_that_announce_corrections_hide_no_plain_one(lead: str) -> None:
    """Whoever was there is added without a question, and the other words are told."""
    draft = drafted(f"{lead}: B Two (Anytown Council) was present and should be added; {WORDS}.")
    assert not asked(draft)
    assert any("from 1 January 2016" in each for each in draft.remarks)


@pytest.mark.parametrize(
    "said",
    [
        "- Ann One was not present and should be removed.",
        "Ann One (Anytown Council) was not present and should be removed from the list of those present",
        "Ann One did not attend and is to be deleted",
        "Ann One had not attended the meeting, and his name should be removed",
        "Ann One was not in attendance; her name must be removed from the attendance list",
        "Ann One was not in attendance, so should be deleted",
    ],
)
def test_whoever_was_not_there_and_is_to_be_removed_is(said: str) -> None:
    """The plainest words were asked about, as if something else were said behind them."""
    assert plainly(said) == (Amended("removed", "Ann One", "Anytown Council" if "(" in said else None),)


@pytest.mark.parametrize(
    "behind",
    [" but his apologies should be removed", " for item 3 and should be removed", " and item 4 should be removed"],
)
def test_what_else_is_to_be_removed_is_nobody(behind: str) -> None:
    """It is for a person to say."""
    assert plainly(f"Ann One was not present{behind}") is None
