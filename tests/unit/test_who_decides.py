"""Who is asked for a decision: the group that the finding is of, where both kinds of group may answer."""

from datetime import date

import pytest

from compliance.assess.assess import assess
from tests.samples import pack, read


@pytest.mark.parametrize(
    "kind,area",
    [("strategy_group", "unitary_district"), ("county_strategy_group", "county")],
)
def test_a_group_of_the_other_kind_is_not_asked(kind: str, area: str) -> None:
    """Whether a seat has a vote is for the group itself."""
    record = read(
        {
            "record": 1,
            "partnership": {
                "id": "board",
                "name": "Safer Board",
                "kind": kind,
                "area": {"id": "donford", "name": "Donford", "kind": area},
            },
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "appointments": [{"id": "seat", "post": "Commissioner", "by": [], "from": "2013-05-01"}],
        }
    )
    findings = assess(pack(), record, date(2014, 6, 30)).findings
    asked = [need.of for each in findings if each.rule == "local/voting-seats" for need in each.needs]
    assert asked == [kind]


@pytest.mark.parametrize(
    "made,day,told",
    [
        ("2013-06-01", date(2013, 9, 30), None),
        ("2013-06-01", date(2013, 10, 1), "decided_revoked"),
        ("2013-06-01", date(2014, 6, 30), "decided_revoked"),
        ("2013-10-01", date(2013, 9, 30), None),
        ("2013-10-01", date(2013, 10, 1), "decided_revoked"),
    ],
    ids=["before it was withdrawn", "on that day", "after it", "before it was made", "made and withdrawn on that day"],
)
def test_a_decision_that_was_withdrawn_is_told_of(made: str, day: date, told: str | None) -> None:
    """The question is open again, and whoever is asked hears that it was answered once."""
    record = read(
        {
            "record": 1,
            "partnership": {
                "id": "board",
                "name": "Safer Board",
                "kind": "strategy_group",
                "area": {"id": "donford", "name": "Donford", "kind": "unitary_district"},
            },
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "documents": [{"id": "circular", "kind": "guidance", "prepared": "2013-05-01"}],
            "determinations": [
                {"question": "reg-15#guidance-given", "about": "circular", "answer": "no", "by": "monitoring_officer",
                 "date": made, "revoked": "2013-10-01"},
            ],
        }
    )  # fmt: skip
    (found,) = assess(pack(), record, day, only={"reg-15"}).findings
    refused = [need.refused.code for need in found.needs if need.refused is not None]
    assert refused == ([told] if told else [])
