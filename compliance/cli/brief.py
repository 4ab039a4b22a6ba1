"""`brief`: the page before a board."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from compliance.cli.common import (
    AsAt,
    Output,
    Pack,
    Publishable,
    RecordArgument,
    a_day,
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
from compliance.errors import InputError, Problem


class Form(StrEnum):
    """The forms in which the page can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    DOCX = "docx"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    add(
        app,
        brief,
        "brief",
        "Print one page to prepare a board meeting with.",
        "compliance brief board.yaml --as-at 2013-11-27 --meeting 2014-03-05",
        "compliance brief board.yaml --as-at 2013-11-27 --meeting 2014-03-05 --format docx --output brief.docx",
    )


def brief(
    record: RecordArgument,
    *,
    meeting: Annotated[
        date, typer.Option("--meeting", metavar="DATE", parser=a_day, help="The day of the coming meeting.")
    ],
    as_at: AsAt = None,
    months: Annotated[
        int,
        typer.Option("--months", "-m", min=1, max=120, metavar="N", help="How many months after it to look ahead."),
    ] = 3,
    form: Annotated[
        Form | None,
        typer.Option(
            "--format",
            "-f",
            help="Form of the page. [default: as the name of --output ends, else text]",
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """Print one page before a meeting: what presses, what falls due, what is not shown, who was missing.

    With it go what is to be decided, and words for the covering report.
    """
    from compliance.assess.assess import assess
    from compliance.assess.due import diary
    from compliance.report import brief as page

    chosen = form_of(form, output, Form.TEXT)
    if chosen is Form.DOCX:
        refuse_on_terminal(output)
    day = as_at or today()
    if meeting < day:
        what = f"the meeting, on {meeting}, is over on the day of the page, {day}"
        raise InputError([Problem("--meeting", None, what, "Name the coming meeting, or an earlier day with --as-at")])
    rules, loaded = load_pack(pack), load_known(record, publishable=publishable)
    ahead = diary(rules, loaded, day, months, since=meeting)
    assessment = assess(rules, loaded, day)
    if chosen is Form.DOCX:
        from compliance.report import brief_docx

        give_pieces([brief_docx.render(assessment, ahead, meeting)], output, protect=[record])
    else:
        text = page.render(assessment, ahead, meeting, markdown=chosen is Form.MARKDOWN)
        give(text, output, protect=[record])
    if output is not None:
        say(f"Written to {output}.")
