"""JSON Schemas of records, of rule files and of reports, for editors and for programs that write them.

Those of records and rules are generated from the models, with what an editor needs on top: a program that
reads YAML by its own lights takes `page: 3` for a number and `answer: yes` for a truth value, where ours
reads text, so wherever text may stand such a value may too.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic.json_schema import GenerateJsonSchema

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import core_schema

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_SEVERAL: Final = frozenset({"several", "_several"})
"""The validators by which one item may be written without brackets (`law.condition`, `record.model`)."""


def record_schema() -> dict[str, Any]:
    """What may be written in a record."""
    from compliance.record.model import Record

    return _schema(Record, "A record of a community safety partnership")


def rule_schema() -> dict[str, Any]:
    """What may be written in a rule file."""
    from compliance.law.rule import RuleFile

    return _schema(RuleFile, "The rules of one regulation")


def report_schema() -> dict[str, Any]:
    """What stands in a report in JSON, version 1."""
    path = Path(__file__).parent / "report" / "schemas" / "compliance-report-1.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def as_text(schema: dict[str, Any]) -> str:
    """A schema as it is printed and kept."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _schema(model: type[BaseModel], title: str) -> dict[str, Any]:
    made = model.model_json_schema(by_alias=True, mode="validation", schema_generator=_Generator)
    made = {"$schema": DIALECT, **made, "title": title}
    return {key: _loosened(value) for key, value in made.items()}


class _Generator(GenerateJsonSchema):
    """Takes a single item where a list of one may be written so, and gives no field a title made of its name."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        made = super().function_before_schema(schema)
        function = schema["function"]["function"]
        if getattr(function, "__name__", "") in _SEVERAL and "items" in made:
            return {"anyOf": [made["items"], made]}
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002  # as the base class has it
        return False


def _loosened(schema: Any) -> Any:  # noqa: ANN401  # any part of a schema
    """The same, open to what other programs make of plain text."""
    if isinstance(schema, list):
        return [_loosened(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    loosened = {key: _loosened(value) for key, value in schema.items()}
    if loosened.get("type") != "string":
        return loosened
    if "enum" not in loosened and "const" not in loosened:
        return {**loosened, "type": ["string", "number", "boolean"]}
    if set(loosened.get("enum", ())) == {"yes", "no"}:
        return {**loosened, "type": ["string", "boolean"], "enum": [*loosened["enum"], True, False]}
    return loosened
