from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.assess.findings.finding import Assessment
from compliance.report import json_v1
from tests.reports.hostile import ASSESSMENT_POISONED, POISON, UNSEEN
from tests.reports.sample import ASSESSMENT

SCHEMA_FILE = Path(json_v1.__file__).parent / "schemas" / "compliance-report-1.schema.json"
SCHEMA: dict[str, Any] = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))


def closed(schema: Any) -> Any:  # noqa: ANN401
    """The schema with every object closed to names that it does not give."""
    if isinstance(schema, list):
        return [closed(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    made = {name: closed(value) for name, value in schema.items()}
    if made.get("type") == "object" and "properties" in made:
        made["additionalProperties"] = False
    return made


@pytest.mark.parametrize("assessment", [ASSESSMENT, ASSESSMENT_POISONED], ids=["plain", "poisoned"])
def test_the_report_keeps_to_its_schema(assessment: Assessment) -> None:
    """Every name in the report is in the schema, and every name that the schema asks for is in the report."""
    validator = jsonschema.Draft202012Validator
    validator.check_schema(SCHEMA)
    report = json.loads(json_v1.render(assessment))
    validator(closed(SCHEMA), format_checker=validator.FORMAT_CHECKER).validate(report)


def test_a_reader_may_meet_a_new_name() -> None:
    """The published schema lets through names that a later release may add."""
    report = json.loads(json_v1.render(ASSESSMENT))
    report["findings"][0]["later"] = True
    jsonschema.Draft202012Validator(SCHEMA).validate(report)


def test_the_schema_refuses_a_wrong_outcome() -> None:
    """The schema is not so loose that anything fits."""
    report = json.loads(json_v1.render(ASSESSMENT))
    wrong = copy.deepcopy(report)
    wrong["findings"][0]["outcome"] = "pass"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(wrong)


def test_the_names_stand_in_the_order_of_the_contract() -> None:
    """The names of the contract come first and in its order; added ones follow."""
    report = json.loads(json_v1.render(ASSESSMENT))
    finding = report["findings"][0]
    assert list(report)[:9] == [
        "format", "version", "tool", "as_at", "period", "record", "pack", "summary", "findings",
    ]  # fmt: skip
    assert list(report["summary"]) == [
        "met", "not_met", "outstanding", "cannot_tell", "needs_judgement", "not_applicable",
    ]  # fmt: skip
    named = [
        "id", "rule", "basis", "occasion", "provision", "title", "url", "deontic", "bearer", "in_force", "outcome",
        "statement", "due", "since", "limbs", "evidence", "needs", "readings", "remedy",
    ]  # fmt: skip
    assert [name for name in finding if name in named] == named
    assert list(finding["limbs"][0])[:6] == ["limb", "role", "applies", "truth", "because", "grounds"]
    assert list(finding["evidence"][0])[:4] == ["fact", "source", "path", "line"]
    assert list(report["problems"][0]) == ["path", "line", "what"]
    assert list(finding["occasion"])[:4] == ["kind", "subject", "from", "to"]


def test_periods_end_on_their_last_day_and_versions_on_the_first_day_out() -> None:
    """A period and an occasion include both days; in_force.to is the first day no longer in force."""
    report = json.loads(json_v1.render(ASSESSMENT))
    meeting = next(each for each in report["findings"] if each["rule"] == "reg-12/4/b")
    assert report["period"] == {"from": "2012-04-01", "to": "2014-03-31"}
    assert (meeting["occasion"]["from"], meeting["occasion"]["to"]) == ("2013-06-05", "2013-06-05")
    assert meeting["in_force"]["to"] == "2030-01-01"


def test_the_summary_counts_every_finding() -> None:
    """The counts by outcome add up to the findings."""
    report = json.loads(json_v1.render(ASSESSMENT))
    assert sum(report["summary"].values()) == len(report["findings"]) == len(ASSESSMENT.findings)


def test_the_line_form_holds_the_same_on_one_line() -> None:
    """JSON Lines has the same report on one line that ends with a line break."""
    line = json_v1.render_line(ASSESSMENT_POISONED)
    assert line.count("\n") == 1
    assert line.endswith("\n")
    assert json.loads(line) == json.loads(json_v1.render(ASSESSMENT_POISONED))


def test_text_is_kept_and_nothing_unseen_is_written_raw() -> None:
    """What the record says can be read back letter for letter, though the file holds no character to fear."""
    written = json_v1.render(ASSESSMENT_POISONED)
    assert not UNSEEN & set(written)
    evidence = next(each for each in json.loads(written)["findings"] if each["rule"] == "reg-13A")["evidence"][0]
    assert evidence["fact"].startswith(POISON)


def test_half_a_surrogate_pair_can_be_written() -> None:
    """A broken character in a record does not stop the report from being encoded."""
    assert json.loads(json_v1.escaped(json.dumps("é\ud800", ensure_ascii=False))) == "é\ud800"
    written = json_v1.indented({"path": "é\ud800", "empty": [], "none": {}})
    assert written.encode().startswith(b'{\n  "path": "')
    assert json.loads(written) == {"path": "é\ud800", "empty": [], "none": {}}


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


@given(PLAIN)
def test_the_library_that_writes_writes_what_the_standard_library_would(data: object) -> None:
    """The bytes of a report are a contract: whoever writes them, they are these."""
    assert json_v1.indented(data) == json_v1.escaped(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
