"""Revisions of plans and agreements for several years: asked about where minutes tell of one, and recorded."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from tests.intake.readings import item, on_record, reading, said

PLAN = {"id": "plan", "kind": "partnership_plan", "title": "Plan 2012-15"}
COVERS = {"from": "2012-04-01", "to": "2015-03-31"}
PREPARED = {"prepared": "2012-03-07", "covers": COVERS}
TOLD = "The plan was revised for 2014/15 and agreed by the Board."
SENT = "The plan was revised for 2014/15 and a copy of it was sent to the PCC."
NAME = "revised.plan.2014-01-14"


def beside(
    told: str = TOLD,
    document: dict[str, Any] | None = None,
    kind: str = "strategy_group",
    *,
    events: list[dict[str, Any]] | None = None,
    answer: str | None = None,
) -> Draft:
    """A draft beside a record with a plan, from minutes that say something of it."""
    document = PLAN | (PREPARED if document is None else document)
    record = on_record("2015-03-31", kind, documents=[document], events=events or [])
    paper = reading(
        "minutes",
        "2014-01-14",
        items=(item("2", "Refresh of the partnership plan"),),
        spoken=(("document", said(told)), ("copy_sent", said(told))),
    )
    given = {} if answer is None else {NAME: answer}
    return compose([paper], Answers(given, "The secretary", dt.date(2026, 11, 27)), record)


def is_asked(draft: Draft) -> bool:
    """Whether it is asked on which day the plan was revised."""
    return any(each.id == NAME for each in draft.asks)


def test_the_minute_that_tells_of_a_revision_is_quoted_and_asked_about() -> None:
    """The record would else ask the secretary for the very minute that was read."""
    (found,) = (each for each in beside().asks if each.id == NAME)
    assert TOLD.rstrip(".") in found.what
    assert "regulation 10(2)" in found.what
    assert [each.value for each in found.choices] == ["2014-01-14", "none"]


@pytest.mark.parametrize("answer, day", [("2014-01-14", "2014-01-14"), ("1", "2014-01-14"), ("7/1/2014", "2014-01-07")])
def test_an_answer_is_recorded_as_done_on_its_day(answer: str, day: str) -> None:
    """For the year to which the day leads; and it is not asked again."""
    (event,) = beside(answer=answer).facts("events")
    assert (event["event"], event["date"], event["document"]) == ("revised", day, "plan")
    assert not is_asked(beside(events=[event]))


def test_a_revision_of_another_day_leaves_the_question() -> None:
    """That of the year before does for that year only."""
    assert is_asked(beside(events=[{"event": "revised", "date": "2013-01-15", "document": "plan"}]))


def test_none_is_no_revision() -> None:
    """The minutes may have meant another plan."""
    assert not beside(answer="none").facts("events")


@pytest.mark.parametrize(
    "told, document",
    [
        ("The plan is to be revised in the spring.", None),
        ("The next refresh of the plan was noted as agreed.", None),
        ("The plan was adopted by the Board.", None),
        (TOLD, {"prepared": "2014-01-14", "covers": COVERS}),
        (TOLD, {"covers": {"from": "2013-04-01", "to": "2014-03-31"}}),
        (TOLD, {"for_year": "2013-14"}),
        (TOLD, {"covers": {"from": "2010-04-01", "to": "2013-03-31"}}),
    ],
)
def test_what_is_to_come_or_is_no_later_year_of_the_plan_is_not_asked_about(
    told: str, document: dict[str, Any] | None
) -> None:
    """A plan made that day, one for a single year, one whose time is over."""
    assert not is_asked(beside(told, document))


@pytest.mark.parametrize("kind", ["strategy_group", "county_strategy_group"])
def test_a_plan_is_asked_of_the_group_that_makes_one(kind: str) -> None:
    """A county's group has an agreement, and its districts have plans."""
    assert is_asked(beside(kind=kind)) is (kind == "strategy_group")


@pytest.mark.parametrize(
    "copied, name",
    [
        (None, "copies.plan"),
        ("2012-03-20", "copies.plan.2014-01-14"),
        ("2014-01-20", None),
    ],
)
def test_a_copy_is_asked_for_again_once_the_plan_is_revised(copied: str | None, name: str | None) -> None:
    """Regulation 13A is for the plan as revised too: a copy sent before is none of it."""
    events = [{"event": "copy_sent", "date": copied, "document": "plan"}] if copied else []
    asks = [each.id for each in beside(SENT, answer="2014-01-14", events=events).asks]
    assert [each for each in asks if each.startswith("copies.")] == ([name] if name else [])
