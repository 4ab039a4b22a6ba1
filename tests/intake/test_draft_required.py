"""Meetings that a commissioner required authorities to attend: asked about where minutes tell of one, and recorded."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.matter.beyond.spoken import REQUIRED, spoken
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines
from tests.intake.readings import item, on_record, reading, said

TOLD = "The PCC had written requiring the police and the council to attend a meeting on 20 February 2014."
NAME = "requirement.2014-01-14"
HOLDER = {"name": "Police and Crime Commissioner for Anyshire", "from": "2012-11-22"}
ANSWER = [{"required": "6 January 2014", "meeting_date": "20 February 2014"}]


def drafted(date: str = "2014-01-14", record: dict[str, Any] | None = None, **given: Any) -> Draft:  # noqa: ANN401
    """A draft of minutes that tell of one, and the answers: that on the requirement, and who held the office."""
    answers = {"partnership.police-area": "Anyshire"} if record is None else {}
    answers |= {NAME if key == "required" else "policing-body": value for key, value in given.items()}
    paper = reading("minutes", date, items=(item("2", "PCC"),), spoken=((REQUIRED, said(TOLD)),))
    return compose([paper], Answers(answers, "The secretary", dt.date(2026, 11, 27)), record)


def is_asked(draft: Draft) -> bool:
    """Whether it is asked if that was one under regulation 14A."""
    return any(each.id.startswith("requirement.") for each in draft.asks)


def test_the_minute_is_quoted_and_asked_about() -> None:
    """A report that none is recorded would else follow from minutes that tell of one."""
    (found,) = (each for each in drafted().asks if each.id == NAME)
    assert TOLD.rstrip(".") in found.what
    assert "regulation 14A" in found.what


def test_a_title_that_tells_of_one_is_not_quoted_as_nothing() -> None:
    """What is left of it without its number and its words is a full stop."""
    title = "Meeting required by the PCC"
    spoken_of = ((REQUIRED, said(f"3 {title}.")), (REQUIRED, said(TOLD)))
    paper = reading("minutes", "2014-01-14", items=(item("3", title, line=30),), spoken=spoken_of)
    (found,) = (each for each in compose([paper], Answers({}, None, dt.date(2026, 11, 27))).asks if each.id == NAME)
    assert "“”" not in found.what


def test_a_requirement_is_recorded_as_made_by_whoever_held_the_office() -> None:
    """On its day, with that of the meeting; whom it reached is left to be said."""
    draft = drafted(required=ANSWER, holder=[HOLDER])
    (made,) = draft.facts("requirements")
    assert (made["by"], made["date"], made["meeting_date"]) == (
        "police-crime-commissioner-for-anyshire",
        "2014-01-06",
        "2014-02-20",
    )
    assert "authorities" not in made
    assert made["source"]["item"].startswith(NAME)


def test_nothing_is_recorded_while_nobody_says_who_held_the_office() -> None:
    """That is told, and not dropped."""
    draft = drafted(required=ANSWER)
    assert not draft.facts("requirements")
    assert any("6 January 2014" in each and "policing body" in each for each in draft.remarks)


def test_none_is_no_requirement() -> None:
    """It may have been an invitation."""
    draft = drafted(required="none", holder=[HOLDER])
    assert not draft.facts("requirements")


def test_what_the_record_has_from_that_answer_is_not_asked_again_and_another_paper_is_told_of_it() -> None:
    """Later minutes may speak of the same meeting."""
    paper = {"of": "a", "item": f"{NAME} (x)"}
    record = on_record(
        "2015-03-31",
        requirements=[{"id": "it", "by": "pcc", "date": "2014-01-06", "source": paper}],
        sources=[{"id": "a", "title": "Answers", "strength": "statement"}],
    )
    assert not is_asked(drafted(record=record))
    (found,) = (each for each in drafted("2014-04-15", record).asks if each.id.startswith("requirement."))
    assert "besides those on record (of 6 January 2014)" in found.what


def test_before_the_regulation_there_was_nothing_to_ask() -> None:
    """It began on 22 November 2012."""
    assert not is_asked(drafted("2012-06-19"))


@pytest.mark.parametrize(
    "sentence, tells",
    [
        (TOLD, True),
        ("The Police and Crime Commissioner requires each authority to attend a meeting in May.", True),
        ("A meeting had been called by the PCC for 3 March, at which knife crime would be discussed.", True),
        ("Members were required by the Police and Crime Commissioner to send somebody to that meeting.", True),
        ("The meeting on 3 March would be one under regulation 14A of the Regulations.", True),
        ("The PCC attended the meeting and spoke of the budget.", False),
        ("A report is required for the next meeting of the Board.", False),
        ("The PCC asked for an update on burglary at a later meeting.", False),
    ],
)
def test_sentences_that_tell_of_a_required_meeting_are_found(sentence: str, tells: bool) -> None:
    """That a commissioner was there or asked for a paper is none."""
    found = spoken(paragraphs(lines(sentence)), "minutes")
    assert any(matter == REQUIRED for matter, _ in found) is tells
