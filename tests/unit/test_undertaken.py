"""Actions and acceptances: carried to the report with how they stand, and of no effect on what is found."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from functools import lru_cache
from typing import Any

import jsonschema
import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment
from compliance.errors import InputError
from compliance.law import pack
from compliance.record import load
from compliance.report import compose, html, json_v1, markdown, text
from compliance.report.wording import problem
from tests.reports.test_json_v1 import SCHEMA, closed

RULES = lru_cache(pack.load)
PLAN = "reg-13A @ marl/2013-14"
AS_AT = date(2014, 4, 30)
BASE: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "marl",
        "name": "Marl Partnership",
        "kind": "strategy_group",
        "area": {"id": "marl-area", "name": "Marl", "kind": "district"},
        "police_area": {"id": "marlshire", "name": "Marlshire"},
    },
    "period": {"from": "2013-04-01", "to": "2014-03-31"},
    "bodies": [
        {"id": "pcc", "name": "Marlshire Commissioner", "kind": "police_and_crime_commissioner", "from": "2012-11-22"}
    ],
    "offices": [{"office": "elected_local_policing_body", "of": "marlshire", "holder": "pcc", "from": "2012-11-22"}],
    "documents": [{"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-01"}],
    "completeness": [
        {"every": "copy_sent", "of": "plan", "from": "2013-03-01", "to": "2014-04-30", "made": "2014-04-30"},
    ],
}
ACTION = {"finding": PLAN, "owner": "The secretary", "what": "Send the plan", "due": "2014-05-31"}
ACCEPTANCE = {
    "finding": PLAN,
    "reason": "The commissioner asked to have it after the election.",
    "by": "the strategy group",
    "made": "2014-04-01",
    "until": "2014-06-30",
}


def loaded(**parts: Any) -> load.LoadedRecord:  # noqa: ANN401
    """The record with whatever is given."""
    return load.from_loaded(files.read_text(json.dumps({**BASE, **parts}), "marl.json", is_json=True))


def assessed(as_at: date = AS_AT, **parts: Any) -> Assessment:  # noqa: ANN401
    """The record with whatever is given, as at a day."""
    return assess(RULES(), loaded(**parts), as_at)


def test_nothing_that_is_found_changes() -> None:
    """With an action and an acceptance every finding is letter for letter what it is without them."""
    bare = assessed()
    assert next(each for each in bare.findings if each.id.endswith(PLAN)).outcome == "outstanding"
    both = assessed(actions=[ACTION], acceptances=[ACCEPTANCE])
    assert both.findings == bare.findings
    assert both.problems == bare.problems


@pytest.mark.parametrize(
    "action,as_at,state",
    [
        ({}, date(2014, 5, 31), "open"),
        ({}, date(2014, 6, 1), "overdue"),
        ({"done": "2014-05-20"}, date(2014, 6, 1), "done"),
        ({"done": "2014-05-20"}, date(2014, 5, 19), "open"),
        ({"due": None}, date(2015, 6, 1), "open"),
    ],
)
def test_an_action_stands_as_its_days_say(action: dict[str, Any], as_at: date, state: str) -> None:
    """It is open to its last day, overdue from the next, and done from the day on which it was."""
    made = {name: value for name, value in {**ACTION, **action}.items() if value}
    (found,) = assessed(as_at, actions=[made]).actions
    assert found.state == state
    assert found.findings == (f"uksi-2007-1830/{PLAN}",)
    assert found.path == "/actions/0"


@pytest.mark.parametrize("as_at,state", [(date(2014, 6, 30), "current"), (date(2014, 7, 1), "expired")])
def test_an_acceptance_runs_out_after_its_last_day(as_at: date, state: str) -> None:
    """It stands on its last day and is shown as run out on the next; the finding is there on both."""
    assessment = assessed(as_at, acceptances=[ACCEPTANCE])
    (found,) = assessment.acceptances
    assert found.state == state
    said = " ".join(text.render(assessment).split())
    assert (
        "Accepted until 30 June 2014 by the strategy group: The commissioner asked to have it after the election. "
        in said
    ) is (state == "current")
    assert ("An acceptance by the strategy group ran out on 30 June 2014" in said) is (state == "expired")


def test_what_was_agreed_later_is_not_shown() -> None:
    """A report as at a day knows no action and no acceptance made after it, nor one whose source is later."""
    later: dict[str, Any] = {
        "actions": [{**ACTION, "made": "2014-05-01"}],
        "acceptances": [{**ACCEPTANCE, "made": "2014-05-01"}],
    }
    assessment = assessed(**later)
    assert not assessment.actions
    assert not assessment.acceptances
    sources = [{"id": "minutes", "title": "Minutes", "strength": "minutes", "date": "2014-05-07"}]
    assert not assessed(actions=[{**ACTION, "source": "minutes"}], sources=sources).actions


def test_a_start_names_every_finding_under_it() -> None:
    """Rule and group name all that the rule finds of that group; an id names that finding and no other."""
    assessment = assessed(actions=[{**ACTION, "finding": "uksi-2007-1830/reg-13A @ marl"}, ACTION])
    whole, one = sorted(assessment.actions, key=lambda each: each.finding, reverse=True)
    assert whole.findings == tuple(each.id for each in assessment.findings if each.rule.endswith("reg-13A"))
    assert one.findings == (f"uksi-2007-1830/{PLAN}",)


@pytest.mark.parametrize("finding", ["reg-99 @ marl", "reg-13A @ marl/2003-04", "local/quorum @ marl/june"])
def test_one_for_no_finding_is_a_problem_of_the_record(finding: str) -> None:
    """An action or acceptance that is beside no finding is reported, and still among the actions."""
    assessment = assessed(actions=[{**ACTION, "finding": finding}], acceptances=[{**ACCEPTANCE, "finding": finding}])
    told = [problem(each) for each in assessment.problems if each.what.code == "no_such_finding"]
    assert [each[:13] for each in told] == ["An action is ", "An acceptance"]
    assert all(finding in each for each in told)
    assert "Send the plan." in text.render(assessment)


def test_what_was_not_looked_at_is_no_problem() -> None:
    """With only some rules, or another period, under review, nothing is said of the findings that are not there."""
    record = loaded(actions=[ACTION])
    other = assess(RULES(), record, AS_AT, only={"reg-14"})
    assert not [each for each in other.problems if each.what.code == "no_such_finding"]
    view = assess(RULES(), record, AS_AT).start
    period = replace(RULES().rules[0].rule.law_span, start=view.replace(year=2009), end=view.replace(year=2010))
    assert not [
        each for each in assess(RULES(), record, AS_AT, period=period).problems if each.what.code == "no_such_finding"
    ]


def test_every_format_shows_both_beside_the_finding_and_among_the_actions() -> None:
    """The text, the Markdown, the HTML and the JSON have the action with owner and days, and the acceptance."""
    assessment = assessed(actions=[{**ACTION, "done": "2014-04-29"}], acceptances=[ACCEPTANCE])
    for said in (text.render(assessment), markdown.render(assessment), html.render(assessment)):
        flat = " ".join(said.split())
        assert "31 May 2014; done on 29 April 2014" in flat
        assert "Accepted until 30 June 2014 by the strategy group" in flat
        assert "Left as it is for a time: The commissioner asked" in flat
        assert "Until 30 June 2014" in flat
    report = json.loads(json_v1.render(assessment))
    jsonschema.Draft202012Validator(closed(SCHEMA)).validate(report)
    finding = next(each for each in report["findings"] if each["id"].endswith(PLAN))
    assert finding["actions"][0]["owner"] == "The secretary"
    assert finding["acceptances"][0]["state"] == "current"
    assert "Accepted" not in finding["statement"]
    assert report["actions"][0]["findings"] == [finding["id"]]
    assert report["acceptances"][0]["until"] == "2014-06-30"


def test_the_board_is_asked_to_agree_only_what_is_new() -> None:
    """Actions that the record has already are numbered after those that the board is asked to agree."""
    before = compose.compose(assessed())
    board = compose.compose(assessed(actions=[ACTION], acceptances=[ACCEPTANCE]))
    assert board.asks == before.asks
    assert board.actions[: len(before.actions)] == before.actions
    assert [each.kind for each in board.actions[len(before.actions) :]] == ["agreed", "accepted"]


def test_an_action_without_words_is_what_the_report_says_is_to_be_done() -> None:
    """Left out, what is to be done is the remedy of the finding."""
    made = {name: value for name, value in ACTION.items() if name != "what"}
    board = compose.compose(assessed(actions=[made]))
    assert board.actions[-1].text.startswith("Send the plan to the policing body")


@pytest.mark.parametrize(
    "parts,said",
    [
        ({"actions": [{**ACTION, "finding": "reg-13A"}]}, 'finding: "reg-13A" is not written as it must be'),
        (
            {"actions": [{**ACTION, "finding": "reg-13A @ moor/2013-14"}]},
            'finding names "moor", and no group has that id',
        ),
        ({"actions": [{"finding": PLAN}]}, "owner is missing"),
        ({"acceptances": [{**ACCEPTANCE, "until": "2014-03-01"}]}, "before it was made on 2014-04-01"),
        ({"acceptances": [{"finding": PLAN, "by": "x", "until": "2014-03-01"}]}, "reason is missing"),
    ],
)
def test_what_cannot_be_right_is_a_fault_of_the_file(parts: dict[str, Any], said: str) -> None:
    """Something that is no finding's id, a group that there is not, or a missing owner, reason or day is an error."""
    with pytest.raises(InputError) as fault:
        loaded(**parts)
    assert said in str(fault.value)
