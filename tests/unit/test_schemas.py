from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from compliance import schemas
from compliance.law.sources import default_root, rule_files
from compliance.record.starter import starter

ROOT = Path(__file__).resolve().parents[2]
RECORDS = sorted((ROOT / "fixtures" / "records").glob("*.yaml"))
RULES = rule_files(default_root())


@cache
def validator(name: str) -> jsonschema.Draft202012Validator:
    """What holds data to one of the schemas."""
    schema = schemas.record_schema() if name == "record" else schemas.rule_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def faults(name: str, data: object) -> list[str]:
    """What a schema finds wrong."""
    return [f"{list(fault.absolute_path)}: {fault.message[:200]}" for fault in validator(name).iter_errors(data)]


def with_days_as_text(data: Any) -> Any:  # noqa: ANN401  # plain data
    """What an editor makes of a file: numbers and truth values, with a day as text."""
    if isinstance(data, dict):
        return {str(key): with_days_as_text(value) for key, value in data.items()}
    if isinstance(data, list):
        return [with_days_as_text(value) for value in data]
    return str(data) if isinstance(data, date) else data


def in_editor(text: str) -> Any:  # noqa: ANN401  # plain data
    """The file as a program reads it that guesses what plain scalars are."""
    return with_days_as_text(yaml.safe_load(text))


def as_text(text: str) -> Any:  # noqa: ANN401  # plain data
    """The file as this program reads it: every scalar is text."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506  # makes text of everything and runs nothing


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
@pytest.mark.parametrize("read", [in_editor, as_text])
def test_an_editor_accepts_the_records_that_the_program_reads(path: Path, read: Any) -> None:  # noqa: ANN401
    """Whether a plain scalar is taken for text, a number or a truth value, the shipped records are in order."""
    assert faults("record", read(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
@pytest.mark.parametrize("read", [in_editor, as_text])
def test_an_editor_accepts_the_rules_that_the_program_reads(path: Path, read: Any) -> None:  # noqa: ANN401
    """The same of the rule files, recursion of conditions included."""
    assert faults("rule", read(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize("kind", ["strategy_group", "county_strategy_group"])
def test_an_editor_accepts_a_starter(kind: Any) -> None:  # noqa: ANN401  # one of two words
    """What `compliance new` writes is in order from the first."""
    assert faults("record", in_editor(starter(kind))) == []


RECORD: dict[str, Any] = {
    "record": 1,
    "partnership": {"id": "g", "name": "G", "kind": "strategy_group", "area": {"id": "a", "name": "A"}},
    "period": {"from": "2013-04-01", "to": "2014-03-31"},
}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"record": "1"},
        {"meetings": [{"id": 12, "public": True, "place": 7, "source": {"of": "s", "page": 3}}]},
        {"meetings": [{"id": "m", "public": "true", "attendance": [{"post": "P", "represents": "b"}]}]},
        {
            "determinations": [
                {"question": "reg-1#a", "about": "g", "answer": True, "by": "court", "date": "2013-06-05"}
            ]
        },
        {"completeness": [{"every": "meeting", "of": "g", "made": "2013-06-05"}]},
        {"money": [{"title": "T", "amount": 500}]},
    ],
)
def test_what_the_program_would_read_is_accepted(changes: dict[str, Any]) -> None:
    """Numbers, truth values and single items where a list may stand are no faults to an editor."""
    assert faults("record", RECORD | changes) == []


@pytest.mark.parametrize(
    "changes",
    [
        {"recrod": 1},
        {"record": 2},
        {"period": {"from": "2013-04-01"}},
        {"period": {"from": 2013, "to": "2014-03-31"}},
        {"period": {"from": "1 April 2013", "to": "2014-03-31"}},
        {"bodies": [{"id": "b", "name": "B", "kind": "borough"}]},
        {"bodies": [{"id": "B b", "name": "B", "kind": "other"}]},
        {"bodies": [{"id": "b", "name": "B", "kind": "other", "head": "X"}]},
        {"documents": [{"id": "d", "kind": "report", "for_year": 2013}]},
        {"meetings": [{"id": "m", "public": "maybe"}]},
        {"bodies": "none"},
    ],
)
def test_what_the_program_would_refuse_is_refused(changes: dict[str, Any]) -> None:
    """A misspelt field, an unknown word and a date in another form are shown while they are typed."""
    assert faults("record", RECORD | changes)


@pytest.mark.parametrize(
    "when, is_right",
    [
        ({"area_is": "england"}, True),
        ({"all_of": [{"not": {"area_is": "england"}}]}, True),
        ({"at_least": {"of": "meetings", "as": "m", "n": 2, "with": {"kinds": "chair"}}}, True),
        ({"area": "england"}, False),
        ({"area_is": "england", "not": {"area_is": "england"}}, False),
        ({"all_of": [{"not": {"area_is": "atlantis"}}]}, False),
        ({"happened": {"event": "sent"}}, False),
        ("area_is", False),
    ],
)
def test_a_condition_is_one_of_its_kinds(when: object, is_right: bool) -> None:
    """However deep it lies, a condition has one kind and the fields of that kind."""
    limb = {"limb": "l", "role": "requirement", "plain": "p", "when": when}
    rule = {"rule": "r", "title": "t", "done": "d", "not_done": "n", "deontic": "duty", "bearer": "b", "provision": "p"}
    rule |= {"applies_to": "strategy_group", "for_each": "year", "time_limit": "none", "remedy": "r", "limbs": [limb]}  # type: ignore[dict-item]  # a rule file's data
    file = {"regulation": "x", "heading": "h", "source": "s", "rules": [rule]}
    assert (faults("rule", file) == []) is is_right


@pytest.mark.parametrize("name", ["record", "rule"])
def test_a_schema_says_what_each_thing_is(name: str) -> None:
    """Every definition is closed, described and free of an id; nothing in it is left raw from the models' names."""
    schema = validator(name).schema
    assert isinstance(schema, dict)
    assert schema["$schema"] == schemas.DIALECT
    assert schema["title"]
    assert '"$id"' not in json.dumps(schema)
    for key, each in schema["$defs"].items():
        if key != "Condition" and each.get("type") == "object":
            assert each["additionalProperties"] is False, key
            assert each["description"], key
            assert each["title"], key


def test_the_schema_of_reports_is_the_one_that_is_shipped() -> None:
    """The report has a schema of its own, written by hand and kept apart from the classes."""
    schema = schemas.report_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["properties"]["format"] == {"const": "compliance-report"}


def test_a_schema_is_printed_the_same_each_time() -> None:
    """Generated files can be compared byte for byte."""
    assert schemas.as_text(schemas.record_schema()) == schemas.as_text(schemas.record_schema())
    assert schemas.as_text({"a": "é"}) == '{\n  "a": "é"\n}\n'
