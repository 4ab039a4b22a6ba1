"""Two papers of one meeting: what the one that is not followed says otherwise is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.reading import DocumentKind
from tests.intake.readings import apology, attendee, chair, item, on_record, reading

COUNCIL = "Anytown Council"
FINAL = replace(
    reading("minutes", "2013-06-05", (attendee("Ann One", COUNCIL), attendee("Bo Two", COUNCIL)), path="final.txt"),
    place="Town Hall, Anytown",
    chair=chair("Ann One", COUNCIL),
    apologies=(apology("Cy Three", COUNCIL),),
    items=(item("1", "Plan", "RESOLVED: that the plan be approved."), item("2", "Crime", None)),
)


def told(kind: DocumentKind, **other: object) -> list[str]:
    """What is told of a second paper of the meeting that differs from the first in something."""
    second = replace(FINAL, kind=kind, path="other.txt", **other)  # type: ignore[arg-type]
    remarks = compose((FINAL, second), Answers({}), on_record("2014-03-31")).remarks
    return [each for each in remarks if "second paper" in each]


@pytest.mark.parametrize("kind", ["draft_minutes", "notes", "summary", "minutes"])
@pytest.mark.parametrize(
    "other, words",
    [
        ({"place": "Library"}, "“Library” for its place, not “Town Hall, Anytown”"),
        ({"chair": chair("Bo Two", COUNCIL)}, "Bo Two in the chair, not Ann One"),
        ({"apologies": (apology("Cy Three", COUNCIL), apology("Di Four", COUNCIL))}, "apologies of Di Four."),
    ],
)
def test_another_place_chair_or_apology_is_told(kind: DocumentKind, other: dict[str, object], words: str) -> None:
    """Only the paper that counts for more was followed, and the other said nothing."""
    (remark,) = told(kind, **other)
    assert remark.startswith("other.txt: ")
    assert "than final.txt" in remark
    assert words in remark


@pytest.mark.parametrize(
    "number, decision",
    [("1", "RESOLVED: that the plan be refused."), ("2", "RESOLVED: that a camera be bought."), ("3", "Agreed.")],
)
def test_another_decision_or_one_more_is_told(number: str, decision: str) -> None:
    """Draft minutes may have what the final ones have not."""
    (remark,) = told("draft_minutes", items=(item(number, "Any", decision),))
    assert f"item {number}, “{decision}”" in remark
    assert not told("summary", items=(item(number, "Any", decision),))  # which tells it in its own words


@pytest.mark.parametrize(
    "other",
    [
        {},
        {"place": "Town Hall"},
        {"place": None, "chair": None, "apologies": (), "items": ()},
        {"chair": chair("A One", COUNCIL), "apologies": (apology("C Three", COUNCIL),)},
        {"items": (item("1", "Plan", "That the plan be approved"),)},
    ],
)
def test_the_same_in_fewer_words_is_not_told(other: dict[str, object]) -> None:
    """Initials, a shorter place, or nothing at all."""
    assert not told("draft_minutes", **other)


def test_an_agenda_may_say_anything() -> None:
    """It tells what was meant."""
    assert not told("agenda", place="Library", chair=chair("Bo Two", COUNCIL))
