"""What of a record was known on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.assess.view.facts import View
from compliance.dates import Span
from tests.samples import read


def view(more: dict[str, Any], as_at: str) -> View:
    """A record of a district with more in it, on a day."""
    data = {
        "record": 1,
        "partnership": {
            "id": "csp",
            "name": "Safer Donford Partnership",
            "kind": "strategy_group",
            "area": {"id": "donford", "name": "Donford", "kind": "unitary_district"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "people": [{"id": each, "name": each.upper()} for each in ("a", "b", "c")],
    }
    loaded = read(data | more)
    return View(loaded.record, date.fromisoformat(as_at), loaded.line_of)


@pytest.mark.parametrize(
    "as_at,present,corrected",
    [
        ("2013-06-09", None, None),
        ("2013-06-10", ["a"], None),
        ("2013-06-30", ["a"], None),
        ("2013-07-01", ["b"], "2013-07-01"),
        ("2013-07-31", ["b"], "2013-07-01"),
        ("2013-08-01", ["c"], "2013-08-01"),
    ],
)
def test_those_present_are_the_latest_list_that_was_known(
    as_at: str, present: list[str] | None, corrected: str | None
) -> None:
    """Each correction holds from its day until the next; before the meeting nobody was there."""
    corrections = [
        {"date": day, "attendance": [{"person": person}]} for day, person in (("2013-07-01", "b"), ("2013-08-01", "c"))
    ]
    meeting = {"id": "m", "date": "2013-06-10", "attendance": [{"person": "a"}], "corrections": corrections}
    seen = view({"meetings": [meeting]}, as_at)
    listed, correction = seen.attendance(seen.record.meetings[0])
    assert (None if listed is None else [each.person for each in listed]) == present
    assert (correction.date.isoformat() if correction else None) == corrected


@pytest.mark.parametrize(
    "as_at,known",
    [("2013-06-09", 0), ("2013-06-10", 1), ("2013-08-31", 1), ("2013-09-01", 0), ("2014-03-31", 0)],
)
def test_a_decision_counts_from_its_day_until_it_is_revoked(as_at: str, known: int) -> None:
    """A decision of a later day is not known yet, and one that was revoked counts no longer."""
    decision = {
        "question": "uksi-2007-1830/reg-15#guidance-given", "about": ["csp"], "answer": "yes",
        "by": "monitoring_officer", "date": "2013-06-10", "revoked": "2013-09-01",
    }  # fmt: skip
    assert len(view({"determinations": [decision]}, as_at).determinations) == known


@pytest.mark.parametrize(
    "later, whole",
    [({}, True), ({"to": "2013-05-01"}, False), ({"from": "2013-06-11"}, False), ({"made": "2013-06-30"}, False)],
)
def test_a_corrected_list_is_whole_by_what_was_declared_since(later: dict[str, str], whole: bool) -> None:
    """What was declared of another time, or before the correction, says nothing of the list as corrected."""
    meeting = {"id": "m", "date": "2013-06-10", "attendance": [{"person": "a"}]}
    meeting["corrections"] = [{"date": "2013-07-01", "attendance": [{"person": "b"}]}]
    first = {"every": "attendance", "of": "m", "made": "2013-06-20"}
    second = {"every": "attendance", "of": "m", "made": "2013-07-10", "from": "2013-04-01"} | later
    seen = view({"meetings": [meeting], "completeness": [first, second]}, "2014-03-31")
    (held,) = seen.record.meetings
    assert (seen.closed_attendance(held, date(2013, 7, 1)) is not None) is whole
    assert seen.closed_attendance(held, None) is not None


def test_declarations_of_a_thing_and_of_its_group_are_taken_together() -> None:
    """Each rules out on its own days what is sought, so that no day is left on which it could have been."""
    of_the_group = {"every": "considered", "of": "csp", "from": "2013-04-01", "to": "2013-09-30", "made": "2014-03-31"}
    of_the_plan = {"every": "considered", "of": "plan", "from": "2013-10-01", "made": "2014-03-31"}
    plan = {"id": "plan", "kind": "partnership_plan"}
    seen = view({"documents": [plan], "completeness": [of_the_group, of_the_plan]}, "2014-03-31")
    year = Span(date(2013, 4, 1), date(2014, 4, 1))
    found = seen.closed("considered", ("plan", "csp"), year)
    assert found is not None
    assert len(found) == 2
    assert seen.closed("considered", ("plan",), year) is None
    assert seen.closed("considered", ("csp",), year) is None


@pytest.mark.parametrize("second, known", [("b", True), ("c", False)])
def test_of_two_corrections_of_one_day_that_differ_neither_is_the_later(second: str, known: bool) -> None:
    """Who was there is not known then, whatever the order in which they are written."""
    listed = [{"date": "2013-07-01", "attendance": [{"person": person}]} for person in ("b", second)]
    for corrections in (listed, listed[::-1]):
        meeting = {"id": "m", "date": "2013-06-10", "attendance": [{"person": "a"}], "corrections": corrections}
        seen = view({"meetings": [meeting]}, "2014-03-31")
        people, _ = seen.attendance(seen.record.meetings[0])
        assert (people is not None) is known
