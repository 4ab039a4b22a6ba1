"""What of a record was known on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance.assess.findings import describe
from compliance.assess.sets.lasting import ByDay
from compliance.assess.view.facts import View
from compliance.assess.view.frame import framed
from compliance.assess.view.held import held
from compliance.assess.view.scope import Scope, Slot
from compliance.dates import DAY, Span
from compliance.record.model import LeftOut
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from tests.samples import pack, read


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
    [
        ({}, True),
        ({"to": "2013-05-01"}, False),
        ({"to": "2013-06-10"}, True),
        ({"from": "2013-06-11"}, False),
        ({"from": "2013-06-10"}, True),
        ({"made": "2013-06-30"}, False),
        ({"made": "2013-07-01"}, True),
    ],
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


TERMS: list[dict[str, str]] = [
    {},
    {"from": "2013-06-01"},
    {"to": "2013-07-31"},
    {"from": "2013-06-01", "to": "2013-06-30"},
    {"from": "2014-04-02"},
    {"from": "2014-03-31", "to": "2014-04-02"},
]


def test_what_lasts_is_in_its_set_on_the_days_on_which_it_holds_or_may() -> None:
    """Put in order once, things are found on each day as they are when each is looked at for itself."""
    data = [{"office": "chair", "of": "csp", "post": str(number)} | term for number, term in enumerate(TERMS)]
    seen = view({"offices": data}, "2014-04-30")
    by_day = ByDay(seen.offices, lambda each: str(each.post), seen)
    for number in range(400):
        day = date(2013, 5, 1) + number * DAY
        wanted = [(each.post, seen.on(each, day)) for each in seen.offices if seen.on(each, day) != FALSE]
        assert [(member.thing.post, member.truth) for member in by_day.on(day)] == wanted


SIGNS: list[dict[str, Any]] = [
    {"attendance": [{"post": "Clerk"}]},
    {"apologies": []},
    {"inquorate": False},
    {"inquorate": True},
    {"corrections": [{"date": "2013-07-01", "attendance": [{"post": "Clerk"}]}]},
    {"minutes": {"status": "draft"}},
    {"items": [{"number": "1", "resolution": "That the plan be adopted"}]},
]


def of_an_agenda(more: dict[str, Any], as_at: str) -> Truth:
    """Whether a meeting took place of which an agenda speaks, and the record says more."""
    agenda = {"id": "agenda", "title": "Agenda", "strength": "agenda", "date": "2013-06-01"}
    seen = view(
        {"meetings": [{"id": "m", "date": "2013-06-10", "source": "agenda"} | more], "sources": [agenda]}, as_at
    )
    (meeting,) = seen.meetings
    return held(meeting, seen)


@pytest.mark.parametrize("sign", SIGNS, ids=[next(iter(each)) for each in SIGNS])
def test_what_can_only_be_known_of_a_meeting_that_was_held_says_that_it_was(sign: dict[str, Any]) -> None:
    """Any one such thing will do, beside the agenda."""
    assert of_an_agenda(sign, "2013-07-01") == TRUE


@pytest.mark.parametrize(
    "more",
    [{}, {"attendance": []}, {"corrections": [{"date": "2013-07-01", "attendance": []}]},
     {"minutes": {"status": "not_known"}}, {"items": [{"number": "1", "title": "The plan"}]},
     {"corrections": [{"date": "2013-07-02", "attendance": [{"post": "Clerk"}]}]}],
    ids=["nothing", "nobody", "corrected to nobody", "minutes not known", "an item", "a correction to come"],
)  # fmt: skip
def test_what_may_be_known_before_a_meeting_does_not_say_that_it_was_held(more: dict[str, Any]) -> None:
    """An agenda has items too, minutes that nobody knows are none, and a list of nobody may be of one called off."""
    assert of_an_agenda(more, "2013-07-01") == UNKNOWN


def test_what_has_no_words_of_its_own_is_told_by_its_name_or_as_what_it_is() -> None:
    """A rule of somebody's own may rest on a thing on which no rule that came with the program rests."""
    seen = view({"meetings": [{"id": "m", "date": "2013-06-10", "items": [{"number": "1/13"}]}]}, "2014-03-31")
    assert describe.fact(seen.record.people[0], seen) == "A"
    assert describe.fact(seen.record.meetings[0].items[0], seen) == "Item"


def test_only_in_a_version_for_publication_is_anything_withheld() -> None:
    """There what comes from a closed session is, and all else stays."""
    notes = {"id": "notes", "title": "Notes", "strength": "minutes"}
    closed = {"of": "notes", "closed_session": True}
    events = [{"event": "published", "date": "2013-06-10", "source": each} for each in ({"of": "notes"}, closed)]
    whole = view({"events": events, "sources": [notes]}, "2014-03-31")
    assert [whole.withheld(each) for each in whole.events] == [False, False]
    published = View(whole.record.published(LeftOut(0, 0, 1)), date(2014, 3, 31), lambda _: None)
    assert [published.withheld(each) for each in published.events] == [
        each.source is not None and each.source.closed_session for each in published.events
    ]
    assert sum(published.withheld(each) for each in published.events) == 1


def test_what_is_favourable_turns_round_in_a_negation() -> None:
    """An open decision that is taken for a yes is taken for a no inside a negation; one that is left open stays so."""
    seen = view({}, "2014-03-31")
    day = date(2013, 6, 10)
    slot = Slot(day, day, None, None)
    rule = pack().by_id["uksi-2007-1830/reg-5/1"].rule
    scope = Scope(
        view=seen, definitions=pack().definitions, rule=framed(rule), limb=None, group=seen.partnership, kind="year",
        on=day, window=Span(day, day + DAY), slot=slot, names={}, about=(), terms=None, outcome_of=lambda *_: None,
        extra={},
    )  # fmt: skip
    asked = scope.inside(rule.limbs[0], 1)
    assert (asked.turned().favour, asked.turned().turned().favour) == (-1, 1)
    assert scope.turned().favour == 0
