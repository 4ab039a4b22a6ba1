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
