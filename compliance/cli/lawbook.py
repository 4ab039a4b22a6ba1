"""`law` and `coverage`: the rulebook, one rule in plain English, and how each provision is dealt with."""

from __future__ import annotations

import json
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from compliance.cli.common import Pack, a_day, add, give, load_pack, rule_names, today


class Form(StrEnum):
    """How to print it."""

    TEXT = "text"
    JSON = "json"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    add(
        app,
        law,
        "law",
        "Print the rulebook, or one rule in plain English.",
        "compliance law",
        "compliance law reg-13A --on 2013-01-01",
        "compliance law definitions --on 2012-06-19",
    )
    add(app, coverage, "coverage", "Print every provision and how it is dealt with.", "compliance coverage")


def law(
    provision: Annotated[
        str | None,
        typer.Argument(
            metavar="PROVISION",
            autocompletion=rule_names,
            help="A rule, such as reg-13A; or 'definitions'. Left out: list them all.",
            show_default=False,
        ),
    ] = None,
    on: Annotated[
        date | None,
        typer.Option("--on", metavar="DATE", parser=a_day, help="As the law stood on this day. [default: today]"),
    ] = None,
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print it.")] = Form.TEXT,
    pack: Pack = None,
) -> None:
    """Print the rulebook: the list, or one rule in plain English as in force on a day."""
    from compliance.lawbook import page

    rules, day = load_pack(pack), on or today()
    if provision == "definitions":
        give(page.definitions_page(rules, day) if form is Form.TEXT else _json(page.definitions_json(rules, day)))
    elif provision is None:
        give(page.listing(rules, day) if form is Form.TEXT else _json(page.listing_json(rules, day)))
    else:
        found = page.find(rules, provision)
        give(page.page(rules, found.id, day) if form is Form.TEXT else _json(page.page_json(rules, found.id, day)))


def coverage(
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print it.")] = Form.TEXT,
    pack: Pack = None,
) -> None:
    """Print every provision and how it is dealt with: which limb models it, or why none does."""
    from compliance.lawbook import coverage as table

    rows = table.coverage(load_pack(pack))
    give(table.render(rows) if form is Form.TEXT else _json(table.contents(rows)))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
