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


@pytest.mark.parametrize(
    "priorities, code", [([], "no_priorities"), (None, "no_priorities"), ([{"id": "burglary"}], "every_false")]
)
def test_it_is_said_where_an_assessment_has_no_priorities(priorities: list[dict[str, str]] | None, code: str) -> None:
    """Whether none are recorded or none is there, that is the reason; else, that the plan does not have them."""
    sa: dict[str, Any] = {"id": "sa", "kind": "strategic_assessment", "prepared": "2012-11-09"}
    record = read(
        {
            "record": 1,
            "partnership": {
                "id": "csp",
                "name": "Safer Donford Partnership",
                "kind": "strategy_group",
                "area": {"id": "donford", "name": "Donford", "kind": "unitary_district"},
            },
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "documents": [
                sa | ({} if priorities is None else {"priorities": priorities}),
                {
                    "id": "plan",
                    "kind": "partnership_plan",
                    "for_year": "2013-14",
                    "prepared": "2013-03-12",
                    "cites": ["sa"],
                    "priorities": [{"id": "robbery"}],
                },
            ],
            "completeness": [{"every": "priority", "of": ["sa", "plan"], "made": "2014-03-31"}],
        }
    )
    (finding,) = assess(pack(), record, date(2014, 3, 31), only={"uksi-2007-1830/reg-11/1"}).findings
    limb = next(each for each in finding.limbs if each.limb == "b")
    assert limb.ground.reason.code == code
