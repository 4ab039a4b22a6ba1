from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from compliance.assess.assess import assess
from compliance.law.condition import AtLeastArgs
from compliance.vocabulary import Outcome
from tests.samples import pack, read


def test_groups_are_asked_for_in_the_year_of_the_occasion_only() -> None:
    """The year before means something for documents; that a rule cannot ask it of groups is told when it is loaded."""
    asked = {"of": "groups", "with": {"year": "this"}, "as": "district"}
    assert AtLeastArgs.model_validate(asked).with_.year == "this"
    with pytest.raises(ValidationError, match="groups are those of the occasion's year"):
        AtLeastArgs.model_validate(asked | {"with": {"year": "before"}})
    assert AtLeastArgs.model_validate(asked | {"of": "documents", "with": {"year": "before"}}).with_.year == "before"


@pytest.mark.parametrize("also", [[], ["reg-5/1"], ["reg-5/1", "reg-7", "reg-10/3", "reg-11/1"]])
def test_a_set_is_as_sure_whichever_rules_were_looked_at_before(also: list[str]) -> None:
    """The district's assessment is from before its group: 9(2) cannot tell, whatever was told of 5(1) first."""
    ashdale: dict[str, Any] = {
        "id": "ashdale",
        "name": "Ashdale Community Safety Partnership",
        "area": {"id": "ashdale-district", "name": "Ashdale", "kind": "district"},
        "established": "2014-02-02",
        "report_on": also,
    }
    record = read(
        {
            "record": 1,
            "partnership": {
                "id": "board",
                "name": "Northshire Safer Communities Board",
                "kind": "county_strategy_group",
                "area": {"id": "northshire", "name": "Northshire", "kind": "county"},
            },
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "groups": [ashdale],
            "documents": [
                {"id": "sa", "kind": "strategic_assessment", "group": "ashdale", "prepared": "2013-10-04"},
                {
                    "id": "csa",
                    "kind": "community_safety_agreement",
                    "for_year": "2013-14",
                    "prepared": "2014-03-05",
                    "cites": ["sa"],
                },
            ],
            "determinations": [
                {
                    "question": "reg-9/2#based-on",
                    "about": ["csa"],
                    "answer": "yes",
                    "by": "county_strategy_group",
                    "date": "2014-03-05",
                }
            ],
            "completeness": [
                {"every": ["group"], "of": ["board"], "from": "2007-08-01", "made": "2014-04-30"},
                {"every": ["strategic_assessment"], "of": ["ashdale"], "from": "2013-04-01", "made": "2014-04-30"},
            ],
        }
    )
    found = assess(pack(), record, date(2014, 4, 30)).findings
    assert [each.outcome for each in found if each.rule == "uksi-2007-1830/reg-9/2"] == [Outcome.CANNOT_TELL]
