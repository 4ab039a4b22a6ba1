"""`validate`, `new` and `schema`: records held to their shape, a starter, and the shapes themselves."""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.common import FAULT, OK, Output, RecordArguments, add, expand, give, load_record, say, say_all
from compliance.dates import plain
from compliance.errors import InputError, Problem, visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.record.load import LoadedRecord


class Kind(StrEnum):
    """The kind of group that a starter record is for."""

    STRATEGY_GROUP = "strategy_group"
    COUNTY_STRATEGY_GROUP = "county_strategy_group"


class Shape(StrEnum):
    """What a schema can be had of."""

    RECORD = "record"
    RULE = "rule"
    REPORT = "report"
    DUE = "due"
    COMPARISON = "comparison"
    UNREAD = "unread"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    add(
        app,
        validate,
        "validate",
        "Say what is wrong with records, line by line.",
        "compliance validate board.yaml",
        "compliance validate records/",
    )
    add(
        app,
        new,
        "new",
        "Write a starter record.",
        "compliance new board.yaml",
        "compliance new --kind county_strategy_group county.yaml",
    )
    add(
        app,
        schema,
        "schema",
        "Print the JSON Schema of records, rules or reports.",
        "compliance schema record --output record.schema.json",
    )


def validate(records: RecordArguments) -> None:
    """Say whether records can be read: each fault with its line and what to do about it."""
    paths, problems = expand(records)
    say_all(problems)
    status = FAULT if problems else OK
    for path in paths:
        try:
            loaded = load_record(path)
        except InputError as error:
            status = FAULT
            say_all(error.problems)
        else:
            give(visible(f"{path}: can be read"))
            say_all(_only_meant(loaded))
            say_all(_not_read(loaded))
    raise typer.Exit(status)


def _only_meant(loaded: LoadedRecord) -> Iterator[Problem]:
    """What can be read, and has no source yet that could show it."""
    from compliance.record import meant

    for place, day, before in meant.in_record(loaded.record):
        what = f"the only source of this is an agenda of {plain(before)}, from before its day ({plain(day)})"
        remedy = "It shows what was meant to be done, and not that it was: add the paper that shows it"
        yield Problem(loaded.path, loaded.line_of(place), what, remedy)


def _not_read(loaded: LoadedRecord) -> Iterator[Problem]:
    """What another source says of a day, or of whether a meeting was public, where nobody can tell what that is."""
    from compliance.assess.view import doubt

    for number, each in enumerate(loaded.record.contradictions):
        if doubt.said(each) is None:
            public = each.field == "public"
            what = "this is read neither as yes nor as no" if public else "this is read as no day"
            write = "yes or no" if public else "the day alone, like 2013-06-05 or 5 June 2013"
            remedy = f"What it is about counts as wholly unknown. Write {write}, and the rest under note"
            yield Problem(loaded.path, loaded.line_of(("contradictions", number, "says")), what, remedy)


def new(
    path: Annotated[
        Path | None,
        typer.Argument(metavar="PATH", help="Where to write it. Left out: standard output.", show_default=False),
    ] = None,
    kind: Annotated[
        Kind, typer.Option("--kind", help="A district's or unitary area's group, or a county's.")
    ] = Kind.STRATEGY_GROUP,
) -> None:
    """Write a starter record, with comments that say what goes where."""
    from compliance import files
    from compliance.record import starter

    if path is not None and path.suffix.lower() not in files.YAML_SUFFIXES:
        what = "a starter record is YAML, and the name does not say so"
        raise InputError([Problem(str(path), None, what, "End it in .yaml")])
    if path is not None and os.path.lexists(path):
        what = "there is already something of this name"
        raise InputError([Problem(str(path), None, what, "Choose another; nothing was written")])
    give(starter.starter(kind.value), path)
    if path is not None:
        say(f"Written to {path}. Edit it, then: compliance validate {path}")


def schema(
    shape: Annotated[
        Shape,
        typer.Argument(metavar="SHAPE", help="record, rule, report, due, comparison or unread.", show_default=False),
    ],
    output: Output = None,
) -> None:
    """Print the JSON Schema of records or rule files, for an editor, or of what the program writes in JSON."""
    from compliance import schemas

    made = {
        Shape.RECORD: schemas.record_schema,
        Shape.RULE: schemas.rule_schema,
        Shape.REPORT: schemas.report_schema,
        Shape.DUE: schemas.due_schema,
        Shape.COMPARISON: schemas.comparison_schema,
        Shape.UNREAD: schemas.unread_schema,
    }
    give(json.dumps(made[shape](), ensure_ascii=False, indent=2) + "\n", output)
    if output is not None:
        say(f"Written to {output}.")
