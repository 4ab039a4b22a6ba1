"""A ratification is looked at by the terms of the day of the meeting that ratified, not of the one that resolved."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.vocabulary import Outcome
from tests.samples import pack, read

if TYPE_CHECKING:
    from compliance.record.load import LoadedRecord


def version(name: str, members: int, **days: str) -> dict[str, Any]:
    """Terms by which so many are a quorum, and what is resolved without one is ratified at the next meeting."""
    quorum = {"term": {"members": members}, "if_inquorate": "ratify_at_next"}
    return {"id": name, "kind": "terms_of_reference", "terms": {"quorum": quorum}, **days}


CAME = [{"person": f"of-{each}", "represents": each, "capacity": "member"} for each in ("council", "police")]


def ratified_on(day: str, terms: list[dict[str, Any]], later: list[dict[str, Any]]) -> LoadedRecord:
    """A record of a meeting in June without a quorum, of those after it, and of the ratification."""
    return read(
        {
            "record": 1,
            "partnership": {
                "id": "wexbury",
                "name": "Safer Wexbury",
                "kind": "strategy_group",
                "area": {"id": "city", "name": "Wexbury", "kind": "unitary_district"},
            },
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "bodies": [
                {"id": "council", "name": "Council", "kind": "unitary_council"},
                {"id": "police", "name": "Chief Constable", "kind": "chief_officer_of_police"},
            ],
            "people": [{"id": "of-council", "name": "the leader"}, {"id": "of-police", "name": "the commander"}],
            "arrangements": [
                *terms,
            ],
            "meetings": [
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "attendance": CAME,
                    "items": [{"number": "1", "resolution": "That the bids be approved"}],
                },
                *later,
            ],
            "events": [{"event": "ratified", "date": day, "meeting": "june"}],
            "completeness": [
                {"every": "attendance", "of": ["june", "september"], "made": "2014-04-10"},
                {"every": "meeting", "of": "wexbury", "from": "2013-04-01", "to": "2014-03-31", "made": "2014-04-10"},
            ],
        }
    )


@pytest.mark.parametrize("needed, outcome", [(2, Outcome.MET), (3, Outcome.NEEDS_JUDGEMENT)])
def test_the_quorum_of_the_next_meeting_is_that_of_its_own_day(needed: int, outcome: Outcome) -> None:
    """Two came to both meetings, when three and then so many were a quorum."""
    old = version("old", 3, **{"from": "2011-06-01", "to": "2013-07-31"})
    new = version("new", needed, **{"from": "2013-08-01"})
    september = {"id": "september", "date": "2013-09-04", "attendance": CAME}
    record = ratified_on("2013-09-04", [old, new], [september])
    assessment = assess(pack(), record, date(2014, 6, 30), only={"local/inquorate/ratified"})
    assert {each.outcome for each in assessment.findings if each.occasion.key == "wexbury/june"} == {outcome}


def test_whether_the_next_meeting_took_place_is_asked() -> None:
    """A meeting of whose list it is declared that it is whole, and that has nobody in it, may have been called off."""
    terms = version("terms", 3, **{"from": "2011-06-01"})
    later: list[dict[str, Any]] = [
        {"id": "september", "date": "2013-09-04", "attendance": []},
        {"id": "december", "date": "2013-12-04"},
    ]
    record = ratified_on("2013-11-20", [terms], later)
    assessment = assess(pack(), record, date(2014, 6, 30), only={"local/inquorate/ratified"})
    found = {each.occasion.key: each for each in assessment.findings}
    asked = {key: [str(need.what.args["what"]) for need in each.needs] for key, each in found.items()}
    assert any("the day of the ratification" in each and "that it took place" in each for each in asked["wexbury/june"])
    assert any("that the meeting took place" in each for each in asked["wexbury/september"])
