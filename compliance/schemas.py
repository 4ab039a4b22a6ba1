"""JSON Schemas of records, of rule files and of reports, for editors and for programs that write them.

Those of records and rules are generated from the models, with what an editor needs on top: a program that
reads YAML by its own lights takes `page: 3` for a number and `answer: yes` for a truth value, where ours
reads text, so wherever text may stand such a value may too.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pydantic.json_schema import GenerateJsonSchema

from compliance.law.condition import KINDS

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
    return _written("compliance-report-1")


def due_schema() -> dict[str, Any]:
    """What stands in a list of what falls due in JSON, version 1."""
    return _written("compliance-due-1")


def comparison_schema() -> dict[str, Any]:
    """What stands in a comparison of two reports in JSON, version 1."""
    return _written("compliance-comparison-1")


def unread_schema() -> dict[str, Any]:
    """What stands in place of those where something could not be read, version 1."""
    return _written("compliance-unread-1")


def _written(name: str) -> dict[str, Any]:
    """A schema that is written by hand, and kept apart from the classes."""
    path = Path(__file__).parent / "report" / "schemas" / f"{name}.schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def as_text(schema: dict[str, Any]) -> str:
    """A schema as it is printed and kept."""
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


def _schema(model: type[BaseModel], title: str) -> dict[str, Any]:
    made = model.model_json_schema(by_alias=True, mode="validation", schema_generator=_Generator)
    made = {"$schema": DIALECT, **made, "title": title}
    shaped: dict[str, Any] = _shaped(made)
    if _SHARED in json.dumps(shaped):
        shaped["$defs"] = {"Condition": _CONDITION, **shaped["$defs"]}
    return shaped


class _Generator(GenerateJsonSchema):
    """Takes a single item where a list of one may be written so, and gives no field a title made of its name."""

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """The schema of what is written, before the validator has seen it."""
        made = super().function_before_schema(schema)
        function = schema["function"]["function"]
        if getattr(function, "__name__", "") in _SEVERAL and "items" in made:
            return {"anyOf": [made["items"], made]}
        return made

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """The schema of a part, each field with what its model says below it.

        Pydantic can do this itself, but then it reads the source whenever the program starts.
        """
        made = super().model_schema(schema)
        model: type[BaseModel] = schema["cls"]
        said = _docstrings(model)
        for name, info in model.model_fields.items():
            field = made.get("properties", {}).get(info.alias or name)
            if field is not None and name in said:
                field.setdefault("description", said[name])
        return made

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ANN401, ARG002  # as the base class has it
        """No: an editor shows the field's name anyway."""
        return False


def _docstrings(model: type[BaseModel]) -> dict[str, str]:
    """What stands below each field of a model, its own or one that it has from another."""
    found: dict[str, str] = {}
    for owner in reversed(model.__mro__):
        for field, below in pairwise(_classes(owner.__module__).get(owner.__name__, ())):
            if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
                match below:
                    case ast.Expr(value=ast.Constant(value=str() as said)):
                        found[field.target.id] = inspect.cleandoc(said)
    return found


@cache
def _classes(module: str) -> dict[str, list[ast.stmt]]:
    """The bodies of the classes of one of our modules."""
    if not module.startswith("compliance."):
        return {}
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: node.body for node in tree.body if isinstance(node, ast.ClassDef)}


_CONDITION: Final[dict[str, Any]] = {
    "description": "A condition: exactly one of its kinds (docs/conditions.md).",
    "oneOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in KINDS.values()],
}
_SHARED: Final = "#/$defs/Condition"


def _shaped(schema: Any) -> Any:  # noqa: ANN401  # any part of a schema
    """The same: conditions named once, nothing said of defaults, and open to what others make of plain text."""
    if isinstance(schema, list):
        return [_shaped(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("oneOf") == _CONDITION["oneOf"]:
        return {**{key: value for key, value in schema.items() if key != "oneOf"}, "$ref": _SHARED}
    shaped = {key: _named(key, value) for key, value in schema.items() if key != "default"}
    return _opened(shaped) if shaped.get("type") == "string" else shaped


def _named(key: str, value: Any) -> Any:  # noqa: ANN401  # any part of a schema
    """A part under its keyword; below some keywords the keys are names of fields, and no keywords."""
    if key in ("properties", "$defs"):
        return {name: _shaped(inner) for name, inner in value.items()}
    return _shaped(value)


def _opened(text: dict[str, Any]) -> dict[str, Any]:
    """A schema of text that takes a number or a truth value too, where those would do as text."""
    if "enum" in text or "const" in text:
        if set(text.get("enum", ())) == {"yes", "no"}:
            return {**text, "type": ["string", "boolean"], "enum": [*text["enum"], True, False]}
        return text
    pattern = text.get("pattern", "")
    also = [name for name, example in (("number", "1"), ("boolean", "true")) if re.search(pattern, example)]
    return {**text, "type": ["string", *also]} if also else text
