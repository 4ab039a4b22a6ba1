"""What is said of a recorded decision that does not count: on what it is, too."""

from __future__ import annotations

from datetime import date

import pytest

from compliance.assess.assess import assess
from compliance.report import wording
from compliance.report.common import leaves
from tests.samples import pack, read

BOARD = {
    "id": "board",
    "name": "Safer Board",
    "kind": "strategy_group",
    "area": {"id": "donford", "name": "Donford", "kind": "unitary_district"},
}


def test_an_answer_that_speaks_of_another_time_is_told_with_whom_it_is_on() -> None:
    """Of two authorities each with an answer of its own, which of them each answer is on."""
    record = read(
        {
            "record": 1,
            "partnership": BOARD,
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "bodies": [
                {"id": "council", "name": "Donford Council", "kind": "unitary_council",
                 "responsible_authority": [{"from": "2005-04-01"}]},
                {"id": "police", "name": "Chief Constable", "kind": "chief_officer_of_police",
                 "responsible_authority": [{"from": "2005-04-01"}]},
            ],
            "documents": [{"id": "protocol", "kind": "protocol", "prepared": "2010-05-01"}],
            "determinations": [
                {"question": "reg-4/3/comply#complied", "about": ["board", each], "answer": "yes",
                 "by": "strategy_group", "date": day}
                for each, day in (("council", "2012-03-31"), ("police", "2013-03-31"))
            ],
        }
    )  # fmt: skip
    findings = [
        each for each in assess(pack(), record, date(2014, 6, 30)).findings if each.rule.endswith("reg-4/3/comply")
    ]
    told = {
        wording.because(leaf.reason).partition(":")[0]
        for finding in findings
        for limb in finding.limbs
        for leaf in leaves(limb.ground)
        if leaf.reason.code == "decided_until_then"
    }
    assert told == {
        "a decision of 31 March 2012 on Donford Council is recorded, and none on the time since",
        "a decision of 31 March 2013 on Chief Constable is recorded, and none on the time since",
    }


@pytest.mark.parametrize(
    "decided, told",
    [
        ([], "no revision of it for the year is recorded, and the group was not there in the time for one"),
        (
            ["yes"],
            "decided, yes; but no revision of it for the year is recorded, and the group was not there in the time",
        ),
    ],
)
def test_that_nobody_was_there_to_revise_a_plan_is_not_told_as_declared(decided: list[str], told: str) -> None:
    """It said that the record is declared to hold all revisions, where it declares nothing."""
    record = read(
        {
            "record": 1,
            "partnership": BOARD | {"established": "2013-09-11"},
            "period": {"from": "2013-04-01", "to": "2014-03-31"},
            "documents": [{"id": "plan", "kind": "partnership_plan", "covers": {"from": "2012-04-01"}}],
            "determinations": [
                {"question": "reg-10/3#for-this-year", "about": ["plan", "2013-14"], "answer": each,
                 "by": "strategy_group", "date": "2014-02-03"}
                for each in decided
            ],
        }
    )  # fmt: skip
    findings = assess(pack(), record, date(2014, 6, 30), only={"reg-10/3"}).findings
    (finding,) = (each for each in findings if each.occasion.label == "2013-14")
    (limb,) = (each for each in finding.limbs if each.limb == "for-this-year")
    reasons = [leaf.reason for leaf in leaves(limb.ground) if leaf.reason.code.endswith("nobody_there")]
    assert [wording.because(each)[: len(told)] for each in reasons] == [told]
