"""What single conditions make of a small record, at the days and the gaps on which their answer turns."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.vocabulary import Outcome
from tests.unit.test_occasions import told

COUNCIL = {
    "id": "council",
    "name": "Council",
    "kind": "district_council",
    "responsible_authority": [{"from": "2005-04-01"}],
}
ALL_AUTHORITIES = {
    "every": "responsible_authority",
    "of": "csp",
    "from": "2007-08-01",
    "to": "2014-06-30",
    "made": "2014-06-30",
}


def assessed(*documents: dict[str, Any], established: str, every: bool = False, year: int = 2013) -> Outcome:
    """What is said of the assessment of a year, for a group that was established on a day."""
    partnership = {
        "id": "csp",
        "name": "Erewash Community Safety Partnership",
        "kind": "strategy_group",
        "area": {"id": "erewash", "name": "Erewash", "kind": "district"},
        "established": established,
    }
    declared = {
        "every": "strategic_assessment",
        "of": "csp",
        "from": "2007-08-01",
        "to": "2014-06-30",
        "made": "2014-06-30",
    }
    (found,) = told(
        "reg-5/1",
        "2014-06-30",
        partnership=partnership,
        period={"from": f"{year}-04-01", "to": f"{year + 1}-03-31"},
        documents=[
            {"kind": "strategic_assessment", "for_year": f"{year}-{(year + 1) % 100:02}"} | each for each in documents
        ],
        completeness=[declared] if every else [],
    )
    return found.outcome


class TestAnAssessmentOfItsYear:
    """An assessment that was prepared on a day which does not count."""

    def test_one_from_before_the_regulations_says_nothing_of_others(self) -> None:
        """That of May 2007 is none under them, and another may have followed it within the year."""
        early = {"id": "early", "prepared": "2007-05-01"}
        assert assessed(early, established="1998-09-30", year=2007) is Outcome.CANNOT_TELL

    def test_one_from_before_the_group_is_not_enough_where_there_is_no_other(self) -> None:
        """Another without a day may have been prepared in time; whether there was a group before is for a person."""
        early = {"id": "early", "prepared": "2013-04-15"}
        assert assessed(early, established="2013-06-01", every=True) is Outcome.NEEDS_JUDGEMENT
        assert assessed(early, {"id": "undated"}, established="2013-06-01", every=True) is Outcome.CANNOT_TELL


@pytest.mark.parametrize("day,answer", [("2013-06-03", UNKNOWN), ("2013-06-04", TRUE)])
def test_regard_may_be_had_to_guidance_on_the_day_on_which_it_is_given(day: str, answer: Truth) -> None:
    """The day before there was none."""
    (found,) = told(
        "reg-15",
        "2014-06-30",
        documents=[{"id": "guidance", "kind": "guidance", "prepared": "2013-06-04"}],
        events=[{"event": "regard_had", "considered": "guidance", "by": "csp", "date": day}],
    )
    (regard,) = [each for each in found.limbs if each.plain.endswith("had regard to the guidance")]
    assert regard.truth is answer


@pytest.mark.parametrize("judged_on,outcome", [("2014-06-30", Outcome.MET), ("2014-07-01", Outcome.NEEDS_JUDGEMENT)])
def test_seniority_may_be_judged_on_the_day_of_the_report(judged_on: str, outcome: Outcome) -> None:
    """What is judged later is not known yet."""
    leader = {"post": "Leader", "represents": ["council"], "senior": True,
              "judged_by": "strategy_group", "judged_on": judged_on}  # fmt: skip
    (found,) = told(
        "reg-12/4/b",
        "2014-06-30",
        bodies=[COUNCIL],
        meetings=[{"id": "public", "kind": "public", "public": True, "date": "2013-10-02", "attendance": [leader]}],
        completeness=[ALL_AUTHORITIES],
    )
    assert found.outcome is outcome


@pytest.mark.parametrize(
    "authority,whole,answer",
    [
        ({"authority": "council"}, True, TRUE),
        ({}, True, UNKNOWN),
        ({"authority": "police"}, True, FALSE),
        ({"authority": "police"}, False, UNKNOWN),
    ],
    ids=["for it", "for somebody", "for another", "for another, and perhaps more"],
)
def test_a_measure_of_success_is_one_of_the_authority_for_which_it_is_recorded(
    authority: dict[str, str], whole: bool, answer: Truth
) -> None:
    """Where it is not recorded for whom it is, it may be for the one that is looked at."""
    measure = {"item": "measures_of_success", "topics": ["crime_and_disorder", "substance_misuse", "re_offending"]}
    (found,) = told(
        "reg-11/1",
        "2014-06-30",
        period={"from": "2013-04-01", "to": "2014-03-31"},
        bodies=[COUNCIL, {"id": "police", "name": "Police", "kind": "chief_officer_of_police"}],
        documents=[{"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-01",
                    "contents": [measure | authority]}],
        completeness=[ALL_AUTHORITIES, *([{"every": "content", "of": "plan", "made": "2014-05-01"}] if whole else [])],
    )  # fmt: skip
    (limb,) = [each for each in found.limbs if "measure" in each.plain and "authority" in each.plain]
    assert limb.truth is answer
    of_its_day, _ = limb.ground.children  # the other is of the first day of its year
    assert [child.truth for child in of_its_day.children] == [answer]
    codes = {"stated", "topics_not_recorded", "content_not_recorded", "not_stated"}
    leaf = of_its_day.children[0].children[0]
    assert leaf.reason.code in codes
    assert (leaf.reason.code == "not_stated") == (answer is FALSE)


def test_nothing_is_satisfied_by_each_authority_where_of_none_is_known_that_it_is_one() -> None:
    """The one body whose standing is not recorded has its nominee, and perhaps there is no authority at all."""
    found = told(
        "reg-4/3/nominate",
        "2014-06-30",
        bodies=[{"id": "body", "name": "Body", "kind": "district_council", "responsible_authority": [{}]}],
        documents=[{"id": "protocol", "kind": "protocol", "prepared": "2010-05-01"}],
        offices=[{"office": "information_sharing_nominee", "of": "body", "post": "Manager", "from": "2010-05-01"}],
        completeness=[ALL_AUTHORITIES],
    )
    assert {each.outcome for each in found} == {Outcome.CANNOT_TELL}
    assert [need.what.args["which"] for each in found for need in each.needs] == [("Body",)]
