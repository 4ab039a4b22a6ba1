"""A ratification is looked at by the terms of the day of the meeting that ratified, not of the one that resolved."""

from datetime import date
from typing import Any

import pytest

from compliance.assess.assess import assess
from compliance.vocabulary import Outcome
from tests.samples import pack, read


def version(name: str, members: int, **days: str) -> dict[str, Any]:
    """Terms by which so many are a quorum, and what is resolved without one is ratified at the next meeting."""
    quorum = {"term": {"members": members}, "if_inquorate": "ratify_at_next"}
    return {"id": name, "kind": "terms_of_reference", "terms": {"quorum": quorum}, **days}


@pytest.mark.parametrize("needed, outcome", [(2, Outcome.MET), (3, Outcome.NEEDS_JUDGEMENT)])
def test_the_quorum_of_the_next_meeting_is_that_of_its_own_day(needed: int, outcome: Outcome) -> None:
    """Two came to both meetings, when three and then so many were a quorum."""
    came = [{"person": each, "represents": each, "capacity": "member"} for each in ("council", "police")]
    came = [{**each, "person": f"of-{each['person']}"} for each in came]
    record = read(
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
                version("old", 3, **{"from": "2011-06-01", "to": "2013-07-31"}),
                version("new", needed, **{"from": "2013-08-01"}),
            ],
            "meetings": [
                {
                    "id": "june",
                    "date": "2013-06-05",
                    "attendance": came,
                    "items": [{"number": "1", "resolution": "That the bids be approved"}],
                },
                {"id": "september", "date": "2013-09-04", "attendance": came},
            ],
            "events": [{"event": "ratified", "date": "2013-09-04", "meeting": "june"}],
            "completeness": [
                {"every": "attendance", "of": ["june", "september"], "made": "2014-04-10"},
                {"every": "meeting", "of": "wexbury", "from": "2013-04-01", "to": "2014-03-31", "made": "2014-04-10"},
            ],
        }
    )
    assessment = assess(pack(), record, date(2014, 6, 30), only={"local/inquorate/ratified"})
    assert {each.outcome for each in assessment.findings if each.occasion.key == "wexbury/june"} == {outcome}
