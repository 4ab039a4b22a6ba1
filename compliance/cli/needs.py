"""`needs`: what cannot be proved, and whom to ask."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from compliance.cli.common import (
    AsAt,
    End,
    Output,
    Pack,
    Publishable,
    RecordArgument,
    Start,
    add,
    give,
    give_pieces,
    load_pack,
    refuse_on_terminal,
    say,
    today,
)
from compliance.cli.named import form_of


class ListFormat(StrEnum):
    """The forms in which the list of needs can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    DOCX = "docx"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    add(
        app,
        needs,
        "needs",
        "List what cannot be proved, and whom to ask.",
        "compliance needs board.yaml --format markdown --output questions.md",
        "compliance needs board.yaml --format docx --output questions.docx",
    )


def needs(
    record: RecordArgument,
    *,
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    form: Annotated[
        ListFormat | None,
        typer.Option(
            "--format",
            "-f",
            help="Form of the list. [default: as the name of --output ends, else text]",
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """List what cannot be proved, whom to ask, and words to ask with."""
    from compliance.cli.job import Question
    from compliance.report import needs as page

    chosen = form_of(form, output, ListFormat.TEXT)
    if chosen is ListFormat.DOCX:
        refuse_on_terminal(output)
    question = Question(load_pack(pack), as_at or today(), start, end, publishable=publishable)
    assessment = question.ask(record)
    if chosen is ListFormat.DOCX:
        give_pieces([page.render_docx(assessment)], output, protect=[record])
    else:
        give(page.render(assessment, markdown=chosen is ListFormat.MARKDOWN), output, protect=[record])
    if output is not None:
        say(f"Written to {output}.")
