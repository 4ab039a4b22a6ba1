"""`law` and `coverage`: the rulebook, one rule in plain English, and how each provision is dealt with."""

from __future__ import annotations

import json
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.common import Pack, a_day, give, load_pack, today

if TYPE_CHECKING:
    pass
from datetime import date  # typer reads the annotation


class Form(StrEnum):
    """How to print it."""

    TEXT = "text"
    JSON = "json"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("law")(law)
    app.command("coverage")(coverage)


def law(
    provision: Annotated[
        str | None,
        typer.Argument(
            metavar="[PROVISION]", help="A rule, such as reg-13A; or 'definitions'. Left out: list them all.", show_default=False
        ),
    ] = None,
    on: Annotated[
        date | None, typer.Option("--on", metavar="DATE", parser=a_day, help="As the law stood on this day. [default: today]")
    ] = None,
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print it.")] = Form.TEXT,
    pack: Pack = None,
) -> None:
    """Print the rulebook: the list, or one rule in plain English as in force on a day.

    \b
    Examples:
      compliance law
      compliance law reg-13A --on 2013-01-01
      compliance law definitions --on 2012-06-19
    """
    from compliance.law import page  # noqa: PLC0415

    rules, day = load_pack(pack), on or today()
    if provision == "definitions":
        give(page.definitions_page(rules, day), None)
    elif provision is None:
        give(page.listing(rules, day) if form is Form.TEXT else _json(page.listing_json(rules, day)), None)
    else:
        found = page.find(rules, provision)
        give(page.page(rules, found.id, day) if form is Form.TEXT else _json(page.page_json(rules, found.id, day)), None)


def coverage(
    form: Annotated[Form, typer.Option("--format", "-f", help="How to print it.")] = Form.TEXT,
    pack: Pack = None,
) -> None:
    """Print every provision and how it is dealt with: which limb models it, or why none does.

    \b
    Example:
      compliance coverage
    """
    from compliance.law import coverage as table  # noqa: PLC0415

    rows = table.coverage(load_pack(pack))
    give(table.render(rows) if form is Form.TEXT else _json(table.contents(rows)), None)


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2)
