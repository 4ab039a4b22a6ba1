"""In which ways a record is read whose sources differ (decision 0006)."""

from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.view import doubt
from compliance.dates import EARLIEST
from compliance.record.model import Contradiction, Meeting
from compliance.vocabulary import Outcome
from tests.samples import pack, read
from tests.unit.test_facts import view


def differing(*said: tuple[str, str]) -> list[Contradiction]:
    """Other sources, each with the thing that it is about and the day that it has for it."""
    return [
        Contradiction.model_validate({"about": about, "field": "date", "says": day, "source": "letter"})
        for about, day in said
    ]


@pytest.mark.parametrize("things, ways", [(1, 2), (2, 4), (5, 32), (6, 2)])
def test_sources_may_be_right_together(things: int, ways: int) -> None:
    """Each choice among the sources is one way; where there are too many, the days are left out."""
    live = differing(*((f"meeting-{number}", "2012-06-20") for number in range(things)))
    own = {doubt.key(each): date(2013, 6, 19) for each in live}
    readings = list(doubt.readings(live, own))
    assert len(readings) == ways
    assert readings[0] == own
    other = None if things > 5 else date(2012, 6, 20)
    assert readings[-1] == dict.fromkeys(own, other)


def test_two_others_of_one_day() -> None:
    """Of three sources for one day each may be right, and only one of them is."""
    live = differing(("june", "2012-06-20"), ("june", "soon"), ("june", "2012-06-20"))
    own = {("june", "date"): date(2013, 6, 19)}
    days = [reading["june", "date"] for reading in doubt.readings(live, own)]
    assert days == [date(2013, 6, 19), date(2012, 6, 20), None]


def test_an_end_that_nobody_can_read() -> None:
    """It may not have come yet, and may have been before anything; of so many that all are left out likewise."""
    (other,) = differing(("first", "in the spring"))
    ended = other.model_copy(update={"field": "to"})
    last = [reading["first", "to"] for reading in doubt.readings([ended], {("first", "to"): date(2013, 5, 31)})]
    assert last == [date(2013, 5, 31), None, EARLIEST]
    many = [ended.model_copy(update={"about": f"place-{number}"}) for number in range(6)]
    own = {doubt.key(each): date(2013, 5, 31) for each in many}
    assert list(doubt.readings(many, own)) == [own, dict.fromkeys(own), dict.fromkeys(own, EARLIEST)]


@pytest.mark.parametrize(
    "says, meant", [("true", True), ("Yes", True), ("FALSE", False), ("no", False), ("perhaps", None)]
)
def test_whether_a_meeting_was_public_is_told_by_a_yes_or_a_no(says: str, meant: bool | None) -> None:
    """Another source says that it was, or was not, in either way of writing that; or something that is neither."""
    other = Contradiction.model_validate({"about": "june", "field": "public", "says": says, "source": "letter"})
    assert doubt.said(other) is meant


@pytest.mark.parametrize(
    "own, says, doubtful",
    [
        ("2013-06-19", "2012-06-20", True),
        ("2013-06-19", "2013-06-19", False),
        ("2013-06-19", "soon", True),
        (None, "soon", True),
    ],
)
def test_a_source_that_says_the_same_leaves_nothing_in_doubt(own: str | None, says: str, doubtful: bool) -> None:
    """One that says something else does, and one of which nobody can tell what day it means."""
    (other,) = differing(("june", says))
    june = Meeting.model_validate({"id": "june"} | ({"date": own} if own else {}))
    assert doubt.unsettles(other, june, "letter") is doubtful


def test_what_comes_out_alike_is_told_as_the_record_has_it() -> None:
    """Where every source leads to one outcome, the evidence is the record's own; else the finding is left unknown."""
    plan = {"id": "plan", "kind": "partnership_plan", "for_year": "2014-15", "prepared": "2014-03-11"}
    data: dict[str, Any] = {
        "record": 1,
        "partnership": {
            "id": "csp", "name": "Safer Donford Partnership", "kind": "strategy_group",
            "area": {"id": "donford", "name": "Donford", "kind": "unitary_district"},
        },
        "period": {"from": "2014-04-01", "to": "2015-03-31"},
        "documents": [plan],
        "sources": [{"id": each, "title": each, "strength": "letter"} for each in ("one", "two")],
        "contradictions": [
            {"about": "plan", "field": "prepared", "says": day, "source": source}
            for day, source in (("2014-03-12", "one"), ("2014-03-13", "two"))
        ],
    }  # fmt: skip
    only = {"uksi-2007-1830/reg-10/2"}
    finding, _ = assess(pack(), read(data), date(2015, 3, 31), only=only).findings  # and that for the year ahead
    assert (finding.outcome, finding.evidence[0].date) == (Outcome.MET, date(2014, 3, 11))
    data["contradictions"][1]["says"] = "2014-04-02"
    finding, _ = assess(pack(), read(data), date(2015, 3, 31), only=only).findings
    assert finding.outcome == Outcome.CANNOT_TELL


@pytest.mark.parametrize(
    "source, doubtful",
    [
        ({"strength": "letter"}, True),
        ({"strength": "agenda"}, False),
        ({"strength": "letter", "date": "2014-04-02"}, False),
        ({"strength": "letter", "date": "2014-04-01"}, True),
    ],
    ids=["a letter", "an agenda", "a letter to come", "a letter of the day"],
)
def test_only_a_source_that_is_known_and_not_weak_leaves_a_doubt(source: dict[str, str], doubtful: bool) -> None:
    """An agenda outweighs nothing, and of a letter of a later day nobody knows yet."""
    seen = view(
        {
            "meetings": [{"id": "june", "date": "2013-06-19"}],
            "sources": [{"id": "other", "title": "Other"} | source],
            "contradictions": [{"about": "june", "field": "date", "says": "2013-06-20", "source": "other"}],
        },
        "2014-04-01",
    )
    assert bool(seen.unsettled) is doubtful
    assert (seen.meetings[0].date is None) is doubtful
