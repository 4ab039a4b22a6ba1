"""A finding that something is owing names for whom, and sets out first what shows it."""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.report import deciding, wording
from compliance.vocabulary import Outcome
from tests.reports.test_fixtures import RECORDS, RULES, assessed
from tests.samples import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Finding
    from compliance.assess.findings.ground import Ground

BY_NAME = {path.stem: path for path in RECORDS}


def finding(record: str, rule: str) -> Finding:
    """The one finding on a rule of the Regulations that is not met."""
    (found,) = (
        each
        for each in assessed(BY_NAME[record]).findings
        if each.rule == f"uksi-2007-1830/{rule}" and each.outcome is Outcome.NOT_MET
    )
    return found


def test_the_authority_that_was_not_consulted_is_named() -> None:
    """Of two authorities affected the one that was not asked in time is told, and the other is not."""
    said = wording.statement(finding("called-no-consultation", "reg-14A/1"))
    assert said.endswith(" It is lacking for Ashmoor District Council.")
    assert "Larkshire" not in said


def test_the_authority_that_sent_too_few_is_named() -> None:
    """Two were asked of each; one authority sent two, the other one."""
    said = wording.statement(finding("called-fewer-sent", "reg-14A/1/attend"))
    assert said.endswith(" It is lacking for Larkshire Fire and Rescue Authority.")


def test_each_part_of_a_list_that_is_missing_is_named() -> None:
    """A plan has some of what regulation 11(1) lists: the rest is told part by part, and what it has is not."""
    assessment = assess(RULES(), read(_SHORT_PLAN), date(2014, 6, 30))
    (found,) = (each for each in assessment.findings if each.rule == "uksi-2007-1830/reg-11/1")
    assert found.outcome is Outcome.NOT_MET
    _, told = wording.statement(found).split(" These parts are missing: ")
    parts = told.removesuffix(".").split("; ")
    assert parts[0] == "the plan sets out the steps that the group thinks the responsible authorities need to take"
    assert parts[1].endswith("to measure its success (for Donford Council and Chief Constable)")
    assert len(parts) == 2


def test_one_part_of_a_list_that_is_missing_is_named_as_one() -> None:
    """Where only the measures are missing, the sentence speaks of one part."""
    data = copy.deepcopy(_SHORT_PLAN)
    data["documents"][0]["contents"].append({"item": "necessary_steps"})
    assessment = assess(RULES(), read(data), date(2014, 6, 30))
    (found,) = (each for each in assessment.findings if each.rule == "uksi-2007-1830/reg-11/1")
    assert " This part is missing: the plan sets out the steps that each" in wording.statement(found)
    assert "It is lacking for" not in wording.statement(found)


def test_the_one_part_that_is_asked_of_several_is_named() -> None:
    """Of what regulation 10(3) names only an assessment was produced: the sentence says that it was that."""
    data = copy.deepcopy(_SHORT_PLAN)
    data["documents"].append({"id": "of-2012", "kind": "strategic_assessment", "prepared": "2012-11-07"})
    data["completeness"] += _CITED_AND_CONSIDERED
    assert _said_of(data, "reg-10/3").endswith(
        " This part is missing: the strategic assessment produced in the year before was considered."
    )
    assert "missing" not in _said_of(data, "reg-10/2")  # what there is one of needs no name


def test_which_of_several_documents_was_left_out_is_named() -> None:
    """Two assessments stand side by side, and the plan cites the first; somebody said that it had to cite both."""
    data = copy.deepcopy(_SHORT_PLAN)
    data["documents"][0]["cites"] = ["of-2012"]
    data["documents"] += [
        {"id": "of-2012", "kind": "strategic_assessment", "title": "Assessment of November", "prepared": "2012-11-07"},
        {"id": "added", "kind": "strategic_assessment", "title": "Assessment of January", "prepared": "2013-01-30"},
    ]
    answer = {"question": "reg-10/3#a-others", "about": ["plan", "2013-14"], "answer": "no", "by": "court"}
    data["determinations"] = [answer | {"date": "2014-02-12"}]
    data["completeness"] += _CITED_AND_CONSIDERED
    said = _said_of(data, "reg-10/3")
    assert " This part is missing: " in said
    assert said.endswith(" (for Assessment of January).")


def _said_of(data: dict[str, Any], rule: str) -> str:
    """What is said of the plan for 2013-14 by a rule."""
    found = assess(RULES(), read(data), date(2014, 6, 30), only={f"uksi-2007-1830/{rule}"}).findings
    return next(wording.statement(each) for each in found if each.occasion.label == "2013-14")


def _below(ground: Ground) -> Iterator[Ground]:
    """Every ground below one, however deep."""
    for child in ground.children:
        yield child
        yield from _below(child)


def test_what_was_done_too_late_is_told_and_stands_first() -> None:
    """The council was asked on 18 September, two days after the requirement: that is what a reader looks for."""
    found = finding("called-no-consultation", "reg-14A/1")
    required, asked = deciding.foremost(found)[:2]
    assert required.path == "/requirements/burglary-strategy"
    assert asked.fact.endswith("to Ashmoor District Council, on 18 September 2013")
    (limb,) = (each for each in found.limbs if each.limb == "consulted")
    told = [wording.because(below.reason) for below in _below(limb.ground)]
    assert any(each.startswith("not done in the time for it, but on 18 September 2013: consulted") for each in told)


def test_what_is_met_keeps_the_order_of_its_evidence() -> None:
    """Nothing was against it, so nothing is brought forward."""
    for each in assessed(BY_NAME["called-properly"]).findings:
        if each.outcome is Outcome.MET:
            before = [fact for fact in each.evidence if not fact.path.startswith(("/bodies/", "/completeness/"))]
            assert deciding.foremost(each)[: len(before)] == before


def test_a_police_area_is_called_by_its_name() -> None:
    """A reader sees the name of the police area and not its id."""
    facts = {each.fact for each in finding("called-no-consultation", "reg-14A/1").evidence}
    assert any("of the Larkshire police area: " in each for each in facts)


def test_what_may_have_been_done_for_another_is_not_told_as_done_too_late() -> None:
    """Of an act out of time that does not say for whom it was done nobody knows that it was the one looked for."""
    data = copy.deepcopy(files.read(BY_NAME["called-no-consultation"]).data)
    (late,) = (each for each in data["events"] if each["date"] == "2013-09-18")
    told = []
    for more in ({"to": "council"}, {}):
        late.pop("to", None)
        late |= more
        assessment = assess(RULES(), read(data), date(2013, 12, 31))
        (found,) = (each for each in assessment.findings if each.rule == "uksi-2007-1830/reg-14A/1")
        assert found.outcome is Outcome.NOT_MET
        told.append(late["date"] in {str(each.date) for each in found.evidence})
    assert told == [True, False]


def test_a_plan_that_was_prepared_for_the_first_time_is_not_said_to_have_been_revised() -> None:
    """Of regulation 10(2) and (3) the plan of a year may be a new one: the words have to fit both."""
    rules = assess(RULES(), read(_FIRST_PLAN), date(2013, 6, 30)).findings
    plan = [each for each in rules if each.occasion.label == "2013-14"]
    said = {each.rule.rpartition("/reg-")[2]: wording.statement(each) for each in plan if "/reg-10/" in each.rule}
    assert said["10/2"] == "The record shows that a partnership plan was prepared or revised for the year (2013-14)."
    assert "prepared or revised" in said["10/3"]


def test_which_of_several_matters_a_passage_does_not_deal_with_is_named() -> None:
    """A strategy on two of three is not lacking as a whole; one that is not there at all is."""
    said = []
    for items in ([{"item": "strategy", "topics": ["crime_and_disorder", "substance_misuse"]}], []):
        data = copy.deepcopy(_SHORT_PLAN)
        data["documents"][0]["contents"][:1] = items
        findings = assess(RULES(), read(data), date(2014, 4, 30)).findings
        (found,) = (each for each in findings if each.rule == "uksi-2007-1830/reg-11/1" and each.unfulfilled)
        said.append(wording.statement(found))
    assert "for combating substance misuse (as to re-offending);" in said[0]
    assert "for combating substance misuse;" in said[1]


def test_a_priority_that_is_left_out_is_named_by_its_title() -> None:
    """Its id is the document's own, and may be that of a body too."""
    data = copy.deepcopy(_SHORT_PLAN)
    assessment: dict[str, Any] = {"id": "sa", "kind": "strategic_assessment", "prepared": "2012-11-07"}
    assessment["priorities"] = [{"id": "police", "title": "Attacks on officers"}, {"id": "theft"}]
    data["documents"].append(assessment)
    data["documents"][0]["priorities"] = []
    data["completeness"].append({"every": "priority", "of": ["sa", "plan"], "made": "2014-04-30"})
    data["completeness"] += _CITED_AND_CONSIDERED
    findings = assess(RULES(), read(data), date(2014, 4, 30)).findings
    (found,) = (each for each in findings if each.rule == "uksi-2007-1830/reg-11/1" and each.unfulfilled)
    assert "during the year before (for Attacks on officers and theft);" in wording.statement(found)


_ENDED = {"id": "trust", "name": "Old Trust", "kind": "primary_care_trust", "to": "2013-03-31",
          "responsible_authority": [{"from": "2009-04-01"}]}  # fmt: skip
_BEGAN = {"id": "ccg", "name": "New Group", "kind": "clinical_commissioning_group", "from": "2013-04-01",
          "responsible_authority": [{"from": "2013-04-01"}]}  # fmt: skip


@pytest.mark.parametrize(
    "measured,others,lacking",
    [
        (["council", "police"], [_ENDED, _BEGAN], "New Group"),
        (["council"], [_ENDED, _BEGAN], "Chief Constable and New Group"),
        (["council"], [_ENDED], "Chief Constable"),
        (["council"], [_BEGAN], "Chief Constable"),
        (["police", "ccg"], [_ENDED, _BEGAN], "Donford Council"),
        (["police", "trust"], [_ENDED, _BEGAN], "Donford Council"),
        (["council", "police"], [_ENDED, _BEGAN, _BEGAN | {"id": "other", "name": "Other Group"}],
         "New Group and Other Group"),
    ],
    ids=["one each way", "two each way", "ended, and nobody followed", "began, and followed nobody",
         "those of the plan’s time", "those of its day", "fewer of its day"],
)  # fmt: skip
@pytest.mark.parametrize("declared", [True, False], ids=["not met", "cannot tell"])
def test_no_measures_are_said_to_be_lacking_of_who_had_ended_by_the_plans_time(
    measured: list[str], others: list[dict[str, Any]], lacking: str, declared: bool
) -> None:
    """Measures of those of the day of the plan would do, and so would those of the first day of its year (11(1)(e))."""
    data = copy.deepcopy(_SHORT_PLAN)
    data["bodies"] += copy.deepcopy(others)
    contents = data["documents"][0]["contents"]
    contents += [
        {"item": "necessary_steps"},
        *({"item": "measures_of_success", "authority": each} for each in measured),
    ]
    if not declared:
        del data["completeness"][0]
    findings = assess(RULES(), read(data), date(2014, 4, 30)).findings
    (found,) = (each for each in findings if each.rule == "uksi-2007-1830/reg-11/1")
    if declared:
        assert wording.statement(found).endswith(f"to measure its success (for {lacking}).")
    else:
        (need,) = (each for each in found.needs if each.limb == "e")
        assert wording.need(need).endswith(f" ({lacking})")


@pytest.mark.parametrize("whole", [True, False])
def test_of_who_may_be_no_authority_any_more_that_is_asked(whole: bool) -> None:
    """The record ends on 31 March, and the plan is for the year that follows: whether they still were is not known."""
    data = copy.deepcopy(_SHORT_PLAN)
    data["period"] = {"from": "2012-04-01", "to": "2013-03-31"}
    contents = data["documents"][0]["contents"]
    contents += [{"item": "necessary_steps"}, {"item": "measures_of_success", "authority": "council"}]
    data["completeness"][1] |= {"to": "2014-03-31" if whole else "2013-03-31"}
    findings = assess(RULES(), read(data), date(2014, 4, 30)).findings
    (found,) = (each for each in findings if each.id == "uksi-2007-1830/reg-11/1 @ donford/2013-14")
    (need,) = (each for each in found.needs if each.limb == "e")
    asked = "since when and until when these were responsible authorities: Chief Constable"
    assert wording.need(need) == asked + (
        "" if whole else "; and the full list of responsible authorities on the day of the plan"
    )


def test_a_requirement_that_is_declared_not_to_have_been_made_is_said_to_be_none() -> None:
    """Where that is not declared, there may have been one."""
    data = copy.deepcopy(_SHORT_PLAN)
    said = []
    for declared in ([], [{"every": "requirement", "of": "donford", "made": "2014-04-30"}]):
        data["completeness"] += declared
        findings = assess(RULES(), read(data), date(2014, 4, 30)).findings
        (found,) = (each for each in findings if each.rule == "uksi-2007-1830/reg-14A/1/attend")
        assert found.outcome is Outcome.NOT_APPLICABLE
        said.append(wording.statement(found))
    assert "That is not to say that there was none." in said[0]
    assert "is declared to hold every requirement" in said[1]


_SHORT_PLAN: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "donford", "name": "Safer Donford Partnership", "kind": "strategy_group",
        "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"},
    },
    "period": {"from": "2013-04-01", "to": "2014-03-31"},
    "bodies": [
        {"id": "council", "name": "Donford Council", "kind": "unitary_council",
         "responsible_authority": [{"from": "2009-04-01"}]},
        {"id": "police", "name": "Chief Constable", "kind": "chief_officer_of_police",
         "responsible_authority": [{"from": "2009-04-01"}]},
    ],
    "documents": [
        {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-12",
         "contents": [
            {"item": "strategy", "topics": ["re_offending", "crime_and_disorder", "substance_misuse"]},
            {"item": "resources"},
            {"item": "steps_to_comply_with_reg_12"},
            {"item": "steps_to_comply_with_reg_13"},
            {"item": "steps_to_comply_with_reg_14"},
        ]},
    ],
    "completeness": [
        {"every": "content", "of": "plan", "made": "2014-04-30"},
        {"every": "responsible_authority", "of": "donford", "from": "2012-04-01", "made": "2014-04-30"},
    ],
}  # fmt: skip
_CITED_AND_CONSIDERED = [
    {"every": ["strategic_assessment", "considered"], "of": "donford", "from": "2012-04-01", "made": "2014-04-30"},
    {"every": "citation", "of": "plan", "made": "2014-04-30"},
]
_FIRST_PLAN = {
    "record": 1,
    "partnership": {
        "id": "donford", "name": "Safer Donford Partnership", "kind": "strategy_group",
        "area": {"id": "donford-borough", "name": "Donford", "kind": "unitary_district"},
    },
    "period": {"from": "2013-04-01", "to": "2014-03-31"},
    "documents": [{"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-12"}],
}  # fmt: skip
