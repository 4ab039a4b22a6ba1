from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from compliance.assess.findings.finding import Assessment
from compliance.errors import Problem
from compliance.report import sarif
from compliance.report.machine import Marks
from tests.published import schema
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, NOT_MET

SCHEMA = schema("https://json.schemastore.org/sarif-2.1.0.json")


def checked(text: str) -> dict[str, Any]:
    """The one run of a file that keeps to the published schema."""
    log = json.loads(text)
    assert SCHEMA["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    jsonschema.Draft7Validator(SCHEMA).validate(log)
    (run,) = log["runs"]
    return dict(run)


@pytest.mark.parametrize("assessment", [ASSESSMENT, ASSESSMENT_POISONED], ids=["plain", "poisoned"])
def test_the_file_keeps_to_the_published_schema(assessment: Assessment) -> None:
    """With and without a baseline, and holding nothing that a terminal would obey."""
    for marks in (None, Marks(frozenset(), frozenset({NOT_MET.id}))):
        text = sarif.render(assessment, marks)
        assert len(checked(text)["results"]) == 5
        assert not UNSEEN & set(text)


def test_the_schema_refuses_what_is_wrong() -> None:
    """The schema is not so loose that anything fits."""
    log = json.loads(sarif.render(ASSESSMENT))
    log["runs"][0]["results"][0]["kind"] = "wrong"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft7Validator(SCHEMA).validate(log)


def test_each_outcome_has_its_kind_and_no_level_that_the_standard_forbids() -> None:
    """3.27.10: a level other than none only where the kind is fail; what is settled is counted and left out."""
    run = checked(sarif.render(ASSESSMENT))
    kinds = {each["properties"]["outcome"]: (each["kind"], each.get("level")) for each in run["results"]}
    assert kinds == {
        "not_met": ("fail", "error"),
        "outstanding": ("fail", "warning"),
        "cannot_tell": ("open", None),
        "needs_judgement": ("review", None),
    }
    assert sum(run["properties"]["summary"].values()) == len(ASSESSMENT.findings)


def test_each_result_has_a_line_and_a_rule_that_is_described() -> None:
    """A code host shows a result at its line, and needs to know its rule."""
    run = checked(sarif.render(ASSESSMENT))
    rules = {each["id"]: each for each in run["tool"]["driver"]["rules"]}
    for each in run["results"]:
        (place,) = each["locations"]
        assert place["physicalLocation"]["artifactLocation"]["uri"] == "records/amber-vale.yaml"
        assert place["physicalLocation"]["region"]["startLine"] >= 1
        assert each["ruleId"] in rules
    assert rules["uksi-2007-1830/reg-5/1"]["helpUri"].startswith("https://www.legislation.gov.uk/")
    found = next(each for each in run["results"] if each["properties"]["outcome"] == "cannot_tell")
    assert found["message"]["text"].startswith("reg 12(4)(b): ")
    assert found["locations"][0]["physicalLocation"]["region"]["startLine"] == 57


def test_other_facts_are_related_locations() -> None:
    """Each fact besides the first has its line and its words."""
    extra = replace(CANNOT_TELL, evidence=(*CANNOT_TELL.evidence, *NOT_MET.evidence))
    run = checked(sarif.render(replace(ASSESSMENT, findings=(extra,))))
    (related,) = run["results"][0]["relatedLocations"]
    assert related["physicalLocation"]["region"]["startLine"] == 88
    assert related["message"]["text"].startswith("Declared complete")


def test_a_finding_is_known_by_itself_and_not_by_its_line() -> None:
    """The fingerprint stays when lines are put in, and differs between partnerships."""
    first = checked(sarif.render(ASSESSMENT))["results"][0]["partialFingerprints"]
    moved = replace(ASSESSMENT, findings=tuple(replace(each, evidence=(), limbs=()) for each in ASSESSMENT.findings))
    assert checked(sarif.render(moved))["results"][0]["partialFingerprints"] == first
    other = replace(ASSESSMENT, partnership="other")
    assert checked(sarif.render(other))["results"][0]["partialFingerprints"] != first


def test_a_baseline_says_what_is_new() -> None:
    """The standard has a word for it; without a baseline nothing is said."""
    run = checked(sarif.render(ASSESSMENT, Marks(frozenset(), frozenset({NOT_MET.id}))))
    states = {each["properties"]["id"]: each["baselineState"] for each in run["results"]}
    assert states.pop(NOT_MET.id) == "unchanged"
    assert set(states.values()) == {"new"}
    assert "baselineState" not in sarif.render(ASSESSMENT)


def test_several_records_make_one_run_and_a_faulty_one_a_notice() -> None:
    """Rules stand once, counts are added up, and the run says that it did not read everything."""
    whole = sarif.Run()
    pieces = [sarif.OPENING, whole.add(sarif.part(ASSESSMENT)), whole.add(sarif.part(replace(ASSESSMENT, findings=())))]
    whole.fault([Problem("b.yaml", 3, "there is no field {x}", "Did you mean {y}?")])
    pieces.append(whole.add(sarif.part(replace(ASSESSMENT, record_path="c.yaml", partnership="c"))))
    run = checked("".join([*pieces, whole.closing()]))
    assert len(run["results"]) == 10
    ids = [each["id"] for each in run["tool"]["driver"]["rules"]]
    assert len(ids) == len(set(ids)) == 5
    (invocation,) = run["invocations"]
    assert invocation["executionSuccessful"] is False
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["message"]["text"] == "there is no field {{x}}. Did you mean {{y}}?"
    assert run["properties"]["summary"]["not_met"] == 2


@pytest.mark.parametrize(
    "path, wanted",
    [
        ("records/a.yaml", "records/a.yaml"),
        ("./a b:c%.yaml", "a%20b%3Ac%25.yaml"),
        ("/tmp/ä.yaml", "file:///tmp/%C3%A4.yaml"),  # noqa: S108  # nothing is written there
        ("a\udcff?#.yaml", "a%ED%B3%BF%3F%23.yaml"),
    ],
)
def test_a_path_is_a_reference(path: str, wanted: str) -> None:
    """A relative path stays one, and nothing in it ends the address early."""
    assert sarif.uri(path) == wanted


def test_no_link_and_no_placeholder_comes_from_a_record() -> None:
    """3.11.5 and 3.11.6: braces are doubled, and no text of a record makes a link."""
    for each in checked(sarif.render(ASSESSMENT_POISONED))["results"]:
        assert "](" not in each["message"]["text"]
        assert "{{{{ 7*7 }}}}" in each["message"]["text"]


def test_the_order_of_the_assessment_does_not_matter() -> None:
    """The same findings in another order make the same file."""
    assert sarif.render(replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1])) == sarif.render(ASSESSMENT)
