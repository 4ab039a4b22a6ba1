"""Copies of plans and agreements: asked with the document, and recorded as sent to whoever held the office."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from tests.intake.readings import attendee, item, reading

TITLED = {"partnership-plan": "Partnership plan 2014-15", "community-safety-agreement": "Community safety agreement"}


def drafted(title: str, date: str = "2014-01-14", **given: Any) -> Draft:  # noqa: ANN401
    """A draft from minutes with one item, and the answers by their names (`__` for a dot, `_` for a hyphen)."""
    paper = reading("minutes", date, (attendee("A One", "Anytown Borough Council"),), items=(item("2", title),))
    answers = {key.replace("__", ".").replace("_", "-"): value for key, value in given.items()}
    return compose([paper], Answers(answers, "The secretary", dt.date(2026, 11, 27)))


def asks_for_copies(draft: Draft, kind: str) -> bool:
    """Whether the question about a document asks when a copy was sent."""
    (found,) = (each for each in draft.asks if each.id == f"documents.{kind}")
    assert ("sent" in found.fields) == ("sent to the elected local policing body" in found.what)
    assert ("sent" in found.fields) == ("sent:" in found.example)
    return "sent" in found.fields


@pytest.mark.parametrize(
    "group, kind, owed",
    [
        ("strategy_group", "partnership-plan", True),
        ("county_strategy_group", "partnership-plan", False),
        ("county_strategy_group", "community-safety-agreement", True),
        ("strategy_group", "community-safety-agreement", False),
        (None, "partnership-plan", True),
        (None, "community-safety-agreement", True),
    ],
)
def test_a_copy_is_asked_for_of_whoever_owes_one(group: str | None, kind: str, owed: bool) -> None:
    """Regulation 9A is for the county's agreement, 13A for a plan; until the group is known it may be either."""
    given = {"partnership__kind": group} if group else {}
    assert asks_for_copies(drafted(TITLED[kind], **given), kind) is owed


def test_the_example_of_a_plan_is_one_made_in_time() -> None:
    """Somebody who copies it does not record a plan that came on the first day of its year, and so late (reg 10(2))."""
    (found,) = (each for each in drafted(TITLED["partnership-plan"]).asks if each.id == "documents.partnership-plan")
    assert "from: 2013-04-01, to: 2014-03-31, prepared: 2013-03-12, sent: 2013-03-24" in found.example


def test_no_copy_is_asked_for_in_a_record_that_ends_before_there_was_anybody_to_send_it_to() -> None:
    """Regulations 9A and 13A came on 22 November 2012."""
    period = {"from": "2011-04-01", "to": "2012-11-21"}
    assert not asks_for_copies(drafted(TITLED["partnership-plan"], "2012-01-14", period=period), "partnership-plan")


PLAN = {"title": "Partnership plan 2014-15", "from": "2014-04-01", "to": "2015-03-31", "sent": "2 April 2014"}


def test_a_copy_goes_to_whoever_held_the_office_that_day() -> None:
    """The answer says when, and the office says to whom."""
    holder = {"name": "Police and Crime Commissioner for Anyshire", "from": "2012-11-22"}
    draft = drafted(
        "Partnership plan",
        partnership__kind="strategy_group",
        partnership__police_area="Anyshire",
        policing_body=[holder],
        documents__partnership_plan=[PLAN],
    )
    (document,) = draft.facts("documents")
    (event,) = draft.facts("events")
    assert "sent" not in document
    assert event == {
        "event": "copy_sent",
        "date": "2014-04-02",
        "document": document["id"],
        "to": "police-crime-commissioner-for-anyshire",
        "source": document["source"],
    }


def test_a_copy_is_sent_to_nobody_in_particular_while_nobody_says_who_held_the_office() -> None:
    """Nor where the one who is named came later."""
    late = {"name": "Police and Crime Commissioner for Anyshire", "from": "2014-05-01"}
    named: dict[str, Any] = {"policing_body": [late], "partnership__police_area": "Anyshire"}
    for more in ({}, named):
        (event,) = drafted("Partnership plan", documents__partnership_plan=[PLAN], **more).facts("events")
        assert (event["date"], "to" in event) == ("2014-04-02", False)


def test_a_document_of_an_answer_is_cited_with_the_paper_and_the_line_that_spoke_of_it() -> None:
    """Whoever reads the evidence can look up what the answer was about."""
    draft = drafted("Partnership plan", documents__partnership_plan=[PLAN])
    (document,) = draft.facts("documents")
    assert document["source"] == {
        "of": "answers-2026-11-27",
        "item": "documents.partnership-plan (minutes-2014-01-14.txt, line 20: “Partnership plan”)",
        "by": "The secretary",
    }


def test_an_answer_about_an_item_in_closed_session_is_marked_as_from_there() -> None:
    """The words of its title are cited with the answer."""
    paper = reading("minutes", "2014-01-14", items=(item("2", "Partnership plan", closed_session=True),))
    draft = compose([paper], Answers({"documents.partnership-plan": [PLAN]}, None, dt.date(2026, 11, 27)))
    for section in ("documents", "events"):
        assert draft.facts(section)[0]["source"]["closed_session"] is True


def test_a_document_whose_copy_is_not_spoken_of_has_none() -> None:
    """What is left out of the answer is not known."""
    plan = {key: value for key, value in PLAN.items() if key != "sent"}
    draft = drafted("Partnership plan", documents__partnership_plan=[plan])
    assert len(draft.facts("documents")) == 1
    assert not draft.facts("events")
