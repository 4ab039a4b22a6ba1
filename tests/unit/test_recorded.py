"""What two records have beside findings, compared; and things whose id is another."""

from __future__ import annotations

import json
import re

import jsonschema
import pytest

from compliance import schemas
from compliance.report import compare, compare_html, compare_json
from compliance.report.changes import Comparison
from tests.reports.test_html import Page
from tests.reports.test_json_v1 import closed
from tests.unit.test_changes import FIXTURES, TIDY, assessed, between

DERBYSHIRE = (FIXTURES / "derbyshire-scb.yaml").read_text()
NEVER = (FIXTURES / "never-sent.yaml").read_text()
DAY = "2013-11-27"
ACTION = """
actions:
  - {finding: 'reg-13A @ brackendale/2013-14', what: Send the plan, owner: the secretary, due: 2015-03-01}
acceptances:
  - {finding: 'reg-13A @ brackendale/2013-14', reason: sent by hand, by: the board, until: 2015-06-30}
"""


def changed(old: str, new: str, day: str = DAY) -> Comparison:
    """What changed between two texts of a record."""
    return between(assessed(old, day), assessed(new, day))


def told(comparison: Comparison) -> list[tuple[str, str, str | None, str | None]]:
    """What is said beside findings."""
    return [(each.about, each.kind, each.old, each.new) for each in comparison.recorded]


@pytest.mark.parametrize("identifier", ["scb-2012-06-19", "scb-2013-06-05", "minutes-2013-06-05", "a-charles"])
def test_another_id_for_the_same_thing_is_no_change(identifier: str) -> None:
    """A meeting, a source or a person that is called otherwise within the record is what it was."""
    other = re.sub(rf"(?<![\w-]){identifier}(?![\w-])", "called-otherwise", DERBYSHIRE)
    assert other != DERBYSHIRE
    found = changed(DERBYSHIRE, other)
    assert not found.changes
    assert not found.recorded


def test_two_things_of_which_the_same_is_said_are_not_taken_for_each_other() -> None:
    """Two meetings on one day could be either, so both are gone and both are new."""
    twice = TIDY.replace(
        "\nmeetings:\n",
        "\nmeetings:\n"
        "  - {id: extra-a, date: 2013-09-11, kind: public, public: true}\n"
        "  - {id: extra-b, date: 2013-09-11, kind: public, public: true}\n",
    )
    found = changed(twice, twice.replace("extra-a", "first-of-two").replace("extra-b", "second-of-two"), "2014-06-30")
    kinds = {(each.kind, each.told.id.rpartition("/")[2]) for each in found.changes}
    assert {("gone", "extra-a"), ("new", "first-of-two"), ("gone", "extra-b"), ("new", "second-of-two")} <= kinds


def test_an_action_and_an_acceptance_are_new_changed_and_gone() -> None:
    """They are facts of the record, and no finding changes by them."""
    assert told(changed(NEVER, NEVER + ACTION, "2015-01-31")) == [
        ("action", "new", None, "Send the plan; owner: the secretary; by 1 March 2015"),
        ("acceptance", "new", None, "sent by hand; by the board, until 30 June 2015"),
    ]
    other = ACTION.replace("the secretary", "the chair").replace("2015-06-30", "2015-07-31")
    found = changed(NEVER + ACTION, NEVER + other, "2015-01-31")
    assert told(found) == [
        (
            "action",
            "changed",
            "Send the plan; owner: the secretary; by 1 March 2015",
            "Send the plan; owner: the chair; by 1 March 2015",
        ),
        (
            "acceptance",
            "changed",
            "sent by hand; by the board, until 30 June 2015",
            "sent by hand; by the board, until 31 July 2015",
        ),
    ]
    assert not found.changes
    assert not found.empty
    assert {each[1] for each in told(changed(NEVER + ACTION, NEVER, "2015-01-31"))} == {"gone"}


def test_attendance_that_changed_is_told_authority_by_authority() -> None:
    """Somebody was there after all, or was not: the authority, how it was represented, and by whom."""
    lines = DERBYSHIRE.splitlines()
    at = next(i for i, line in enumerate(lines) if "person: a-goodwin" in line and "represents" in line)
    found = changed(DERBYSHIRE, "\n".join([*lines[:at], *lines[at + 1 :]]))
    (one,) = [each for each in found.recorded if each.about == "attendance"]
    assert one.kind == "changed"
    assert one.old is not None
    assert "Goodwin" in one.old
    assert one.new is not None
    assert "Goodwin" not in one.new


def test_whoever_was_there_for_no_authority_is_told_when_they_are_added() -> None:
    """A correction that adds somebody of a voluntary body changes no finding, and is told all the same."""
    lines = DERBYSHIRE.splitlines()
    at = next(i for i, line in enumerate(lines) if "person: l-allison" in line and "represents" in line)
    (one,) = changed("\n".join([*lines[:at], *lines[at + 1 :]]), DERBYSHIRE).recorded
    assert one.what == "Meeting of 19 June 2012: For no responsible authority"
    assert "Allison" not in str(one.old)
    assert "Allison" in str(one.new)


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_each_form_has_what_is_beside_the_findings(form: str) -> None:
    """The JSON keeps to its schema, and the page is well formed."""
    found = changed(NEVER, NEVER + ACTION, "2015-01-31")
    made = {
        "text": compare.text,
        "markdown": compare.markdown,
        "html": compare_html.render,
        "json": compare_json.render,
    }[form](found)
    assert "owner: the secretary" in " ".join(made.split())
    if form == "html":
        Page(made)
    if form == "json":
        jsonschema.Draft202012Validator(closed(schemas.comparison_schema())).validate(json.loads(made))
