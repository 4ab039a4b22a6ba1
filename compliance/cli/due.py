"""`due`: what falls due in the months to come, or a calendar of it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from compliance.cli.common import (
    AsAt,
    Output,
    Pack,
    Publishable,
    RecordArgument,
    add,
    give,
    give_pieces,
    load_known,
    load_pack,
    refuse_on_terminal,
    say,
    today,
)
from compliance.cli.named import form_of
from compliance.cli.unread import told_as_json


class Form(StrEnum):
    """The forms in which the list can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    DOCX = "docx"
    JSON = "json"
    ICS = "ics"


Months = Annotated[int, typer.Option("--months", "-m", min=1, max=120, metavar="N", help="How many months ahead.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    add(
        app,
        due,
        "due",
        "List what falls due in the coming months.",
        "compliance due board.yaml",
        "compliance due board.yaml --as-at 2013-11-27 --months 6 --format ics --output board.ics",
    )


def due(
    record: RecordArgument,
    *,
    months: Months = 6,
    as_at: AsAt = None,
    form: Annotated[
        Form | None,
        typer.Option(
            "--format",
            "-f",
            help="Form of the list; ics is a calendar. [default: as the name of --output ends, else text]",
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """List what falls due in the coming months, under the Regulations and by the group's own terms apart.

    A duty for which nothing sets a day is listed as that. A calendar (ics) holds only what has a day and is open.
    """
    from compliance.assess.due import diary

    chosen = form_of(form, output, Form.TEXT)
    if chosen is Form.DOCX:
        refuse_on_terminal(output)
    with told_as_json(output, record, wanted=chosen is Form.JSON, publishable=publishable):
        loaded = load_known(record, publishable=publishable)
    found = diary(load_pack(pack), loaded, as_at or today(), months)
    made: str | bytes
    match chosen:
        case Form.DOCX:
            from compliance.report import due_docx

            made = due_docx.render(found)
        case Form.ICS:
            from compliance.report import ics

            made = ics.render(found).decode()
        case Form.JSON:
            from compliance.report import due as page

            made = page.as_json(found)
        case _:
            from compliance.report import due as page

            made = page.render(found, markdown=chosen is Form.MARKDOWN)
    if isinstance(made, bytes):
        give_pieces([made], output, protect=[record])
    else:
        give(made, output, protect=[record])
    if output is not None:
        say(f"Written to {output}.")
