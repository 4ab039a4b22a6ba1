"""Which occasions a record gives a rule, at the edges of the period under review."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.assess.assess import assess
from compliance.assess.conditions import cuts
from compliance.assess.conditions.ready import ready
from compliance.assess.view.facts import View
from tests.samples import pack, read


@pytest.mark.parametrize(
    "day,there", [("2014-03-31", True), ("2014-04-01", False), (None, True)], ids=["last day", "day after", "no day"]
)
def test_a_requirement_after_the_period_is_not_looked_at(day: str | None, there: bool) -> None:
    """A requirement is looked at if it was made by the last day of the period, or if nobody wrote down when."""
    requirement = {"id": "summons", "by": "commissioner", "meeting_date": "2014-05-01", "affected": ["council"]}
    data = {
        "record": 1,
        "partnership": {
            "id": "csp",
            "name": "Erewash Community Safety Partnership",
            "kind": "strategy_group",
            "area": {"id": "erewash", "name": "Erewash", "kind": "district"},
            "police_area": {"id": "derbyshire", "name": "Derbyshire"},
        },
        "period": {"from": "2012-04-01", "to": "2014-03-31"},
        "bodies": [
            {"id": "council", "name": "Council", "kind": "district_council",
             "responsible_authority": [{"from": "2005-04-01"}]},
            {"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
        ],
        "requirements": [requirement | ({"date": day} if day else {})],
    }  # fmt: skip
    found = assess(pack(), read(data), date(2014, 6, 30), only={"reg-14A/1", "reg-14A"}).findings
    assert any("summons" in each.id for each in found) == there


def test_a_standing_duty_is_divided_by_no_document_that_its_rule_does_not_look_at() -> None:
    """The duty to have a protocol is looked at afresh on the day of a protocol, and not on that of a plan."""
    loaded = read({
        "record": 1,
        "partnership": {
            "id": "csp",
            "name": "Erewash Community Safety Partnership",
            "kind": "strategy_group",
            "area": {"id": "erewash", "name": "Erewash", "kind": "district"},
        },
        "period": {"from": "2012-04-01", "to": "2014-03-31"},
        "documents": [
            {"id": "sharing", "kind": "protocol", "prepared": "2012-05-01"},
            {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-01"},
        ],
    })  # fmt: skip
    view = View(loaded.record, date(2014, 6, 30), loaded.line_of)
    rules = ready(pack())
    of_protocols = cuts.record_days(rules["reg-4/1"].reads, view.partnership, view)
    of_plans = cuts.record_days(rules["reg-10/1"].reads, view.partnership, view)
    assert date(2012, 5, 1) in of_protocols - of_plans
    assert date(2013, 3, 1) in of_plans - of_protocols
