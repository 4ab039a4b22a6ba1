"""`validate`, `new` and `schema`: records held to their shape, a starter, and the shapes themselves."""

from __future__ import annotations

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from compliance.cli.common import FAULT, Output, expand, give, load_record, say
from compliance.errors import InputError, Problem


class Kind(StrEnum):
    """The kind of group that a starter record is for."""

    STRATEGY_GROUP = "strategy_group"
    COUNTY_STRATEGY_GROUP = "county_strategy_group"


class Shape(StrEnum):
    """What a schema can be had of."""

    RECORD = "record"
    RULE = "rule"
    REPORT = "report"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("validate")(validate)
    app.command("new")(new)
    app.command("schema")(schema)


def validate(
    records: Annotated[
        list[Path], typer.Argument(metavar="RECORD…", help="Record files, or folders of them.", show_default=False)
    ],
) -> None:
    """Say whether records can be read: each fault with its line and what to do about it.

    \b
    Examples:
      compliance validate board.yaml
      compliance validate records/
    """
    faulty = 0
    paths = list(expand(records))
    for path in paths:
        try:
            load_record(path)
        except InputError as error:
            faulty += 1
            for problem in error.problems:
                say(str(problem))
        else:
            give(f"{path}: can be read", None)
    if faulty:
        raise typer.Exit(FAULT)


def new(
    path: Annotated[
        Path | None,
        typer.Argument(metavar="[PATH]", help="Where to write it. Left out: standard output.", show_default=False),
    ] = None,
    kind: Annotated[Kind, typer.Option("--kind", help="A district's or unitary area's group, or a county's.")] = Kind.STRATEGY_GROUP,
) -> None:
    """Write a starter record, with comments that say what goes where.

    \b
    Examples:
      compliance new board.yaml
      compliance new --kind county_strategy_group county.yaml
    """
    from compliance.record import starter  # noqa: PLC0415

    if path is not None and path.exists():
        raise InputError([Problem(str(path), None, "there is already a file of this name", "choose another; nothing was written")])
    give(starter.starter(kind.value), path)
    if path is not None:
        say(f"Written to {path}. Edit it, then: compliance validate {path}")


def schema(
    shape: Annotated[Shape, typer.Argument(metavar="record|rule|report", help="Of what.", show_default=False)],
    output: Output = None,
) -> None:
    """Print the JSON Schema of records, rule files or reports; an editor completes and checks against it.

    \b
    Example:
      compliance schema record --output record.schema.json
    """
    from compliance import schemas  # noqa: PLC0415

    made = {Shape.RECORD: schemas.record_schema, Shape.RULE: schemas.rule_schema, Shape.REPORT: schemas.report_schema}
    give(json.dumps(made[shape](), ensure_ascii=False, indent=2) + "\n", output)
