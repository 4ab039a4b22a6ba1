"""What was answered is not asked again: an answer that leaves no other trace is kept beside the statement."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.intake.decode import decode
from compliance.intake.draft import merge, page
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from compliance.intake.read import read
from compliance.record import load

if TYPE_CHECKING:
    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.draft.asking.question import Ask
    from compliance.intake.reading import Reading

MINUTES = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "minutes").glob("*.txt"))
PAPER = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on 12 June 2024 at 10.00am in the Civic Centre, Marlbridge

Present:
Councillor Ann Ash (Chair), Marlbridge District Council
Superintendent Bob Birch, Marlshire Police

1. Minutes
The minutes of 13 March 2024 were agreed, subject to the amendment that somebody from the fire service had been there.

2. Partnership plan
The partnership plan was approved.

3. Terms of reference
The group agreed that four members shall be a quorum, one of whom must be a police officer.
A representative of the fire service was given a seat.
"""


def answered(readings: list[Reading], given: dict[str, Any]) -> str:
    """The record that comes of some papers and answers."""
    answers = Answers(given, by="The secretary", day=dt.date(2026, 11, 29))
    draft = compose(readings, answers)
    text = page.page(draft, [])
    if keep_answered(draft, readings, answers, files.read_text(text, "draft").data):
        text = page.page(draft, [])
    load.from_loaded(files.read_text(text, "draft"))
    return text


def again(readings: list[Reading], text: str) -> Draft:
    """What the same papers bring beside the record."""
    return compose(readings, Answers(), files.read_text(text, "record").data)


def readings_of(path: Path, text: str | None = None) -> list[Reading]:
    """What is read of a paper."""
    if text is not None:
        path.write_text(text)
    return list(read(decode(path)))


def nothing(ask: Ask) -> str | None:
    """An answer that there is nothing of the kind, to a question that may be answered so."""
    try:
        ask.understood("none")
    except ValueError:
        return None
    return "none"


@pytest.mark.parametrize("path", MINUTES[::6], ids=lambda path: path.stem)
def test_no_question_that_was_answered_with_none_is_asked_again(path: Path) -> None:
    """Of whatever papers: the record keeps the answer where nothing else in it tells."""
    readings = readings_of(path)
    given = {ask.id: said for ask in compose(readings, Answers()).asks if (said := nothing(ask))}
    asked = {ask.id for ask in again(readings, answered(readings, given)).open}
    assert not asked & given.keys()


def test_the_same_question_about_another_paper_is_asked(tmp_path: Path) -> None:
    """That one paper spoke of no plan of the group's says nothing of what the next speaks of."""
    first = readings_of(tmp_path / "minutes.txt", PAPER)
    text = answered(first, {"documents.partnership-plan": "none", "policing-body": "none"})
    assert "documents.partnership-plan" not in {ask.id for ask in again(first, text).open}
    later = readings_of(tmp_path / "minutes.txt", PAPER.replace("12 June", "11 September"))
    asked = {ask.id for ask in again(later, text).open}
    assert "documents.partnership-plan" in asked
    assert "policing-body" not in asked, "this is a question about the record, and not about a paper"


def test_a_number_is_kept_as_what_it_meant(tmp_path: Path) -> None:
    """With more papers the same number is another choice; and nobody could read of the record what was answered."""
    readings = readings_of(tmp_path / "minutes.txt", PAPER.replace("of 13 March 2024", "of 13 March"))
    (ask,) = (each for each in compose(readings, Answers()).asks if "earlier-minutes" in each.id)
    kept = files.read_text(answered(readings, {ask.id: "1"}), "record").data["sources"]
    said = [each["answer"] for source in kept for each in source.get("answered", [])]
    assert said == [ask.choices[0].value]


def test_an_answer_given_later_goes_before_the_one_that_is_kept(tmp_path: Path) -> None:
    """Whoever finds the plan after all may say so."""
    readings = readings_of(tmp_path / "minutes.txt", PAPER)
    data = files.read_text(answered(readings, {"documents.partnership-plan": "none"}), "record").data
    plan = [{"title": "Plan", "from": "2024-04-01", "to": "2025-03-31"}]
    draft = compose(readings, Answers({"documents.partnership-plan": plan}), data)
    assert [each["title"] for each in draft.facts("documents")] == ["Plan"]


def test_what_is_answered_beside_a_record_is_kept_in_it_too(tmp_path: Path) -> None:
    """A statement is added for it, although no fact cites it."""
    readings = readings_of(tmp_path / "minutes.txt", PAPER)
    text = answered(readings, {})
    data = files.read_text(text, "record").data
    answers = Answers({"places.csp-2024-06-12.3": "none"}, by="The secretary", day=dt.date(2026, 11, 29))
    draft = compose(readings, answers, data)
    assert keep_answered(draft, readings, answers, data)
    grown = insert(text, merge.plan(draft, data).additions, "record")
    load.from_loaded(files.read_text(grown, "record"))
    assert "places.csp-2024-06-12.3" in {ask.id for ask in again(readings, text).open}
    assert "places.csp-2024-06-12.3" not in {ask.id for ask in again(readings, grown).open}
