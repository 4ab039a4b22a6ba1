"""`compare`: what changed between two records or two reports."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.common import (
    FOUND,
    OK,
    Output,
    Pack,
    Publishable,
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
from compliance.cli.fail_on import USUAL, FailOn
from compliance.cli.named import form_of
from compliance.cli.unread import told_as_json
from compliance.errors import FaultError, InputError, Problem, quote

if TYPE_CHECKING:
    from compliance.report.changes import Comparison
    from compliance.report.told import Report


class Form(StrEnum):
    """The forms in which a comparison can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    DOCX = "docx"
    JSON = "json"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    add(
        app,
        compare,
        "compare",
        "Show what changed between two records or reports.",
        "compliance compare board.yaml board.yaml --old-as-at 2012-12-12 --as-at 2013-11-27",
        "compliance compare board.yaml board.yaml --format html --output changes.html",
    )


def compare(
    old: Annotated[
        Path, typer.Argument(metavar="OLD", help="A record, or a report in JSON: the earlier one.", show_default=False)
    ],
    new: Annotated[
        Path, typer.Argument(metavar="NEW", help="A record, or a report in JSON: the later one.", show_default=False)
    ],
    *,
    as_at: Annotated[
        date | None,
        typer.Option("--as-at", metavar="DATE", parser=a_day, help="For records: the day to look at. [default: today]"),
    ] = None,
    old_as_at: Annotated[
        date | None,
        typer.Option(
            "--old-as-at", metavar="DATE", parser=a_day, help="The same for the earlier one. [default: --as-at]"
        ),
    ] = None,
    form: Annotated[
        Form | None,
        typer.Option(
            "--format",
            "-f",
            help="Form of the comparison. [default: as the name of --output ends, else text]",
            show_default=False,
        ),
    ] = None,
    output: Output = None,
    fail_on: FailOn = USUAL,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """Show what is new, settled, changed or gone between two records or two reports, and why.

    Ends with status 1 if something is newly at or above --fail-on, and was not, or was less so, before.
    """
    from compliance.report import changes

    chosen = form_of(form, output, Form.TEXT)
    if chosen is Form.DOCX:
        refuse_on_terminal(output)
    reader = _Reader(as_at or today(), pack, publishable=publishable)
    with told_as_json(output, old, new, wanted=chosen is Form.JSON, publishable=publishable):
        before, after = reader.read(old, old_as_at), reader.read(new, None)
    if old_as_at is not None and old in reader.reports:
        raise _of_its_own_day("--old-as-at", old)
    if as_at is not None and {old, new} <= reader.reports:
        raise _of_its_own_day("--as-at", new)
    if before.partnership != after.partnership:
        what = f"this is of {quote(after.partnership)}, and {old} is of {quote(before.partnership)}"
        raise InputError([Problem(str(new), None, what, "Compare two of one partnership")])
    comparison = changes.compare(before, after)
    if chosen is Form.DOCX:
        from compliance.report import compare_docx

        give_pieces([compare_docx.render(comparison)], output, protect=[old, new])
    else:
        give(_rendered(comparison, chosen), output, protect=[old, new])
    if output is not None:
        say(f"Written to {output}.")
    raise typer.Exit(FOUND if changes.worse(comparison, fail_on.takes) else OK)


def _of_its_own_day(option: str, path: Path) -> InputError:
    what = f"{path} is a report, and speaks of its own day"
    return InputError([Problem(option, None, what, "Leave the option out, or compare records")])


class _Reader:
    """Reads what is to be compared, the rules only if there is a record among it."""

    def __init__(self, day: date, pack: Path | None, *, publishable: bool) -> None:
        self.reports: set[Path] = set()
        self._day = day
        self._pack = pack
        self._publishable = publishable

    def read(self, path: Path, day: date | None) -> Report:
        """A report, or a record assessed."""
        from compliance import files
        from compliance.report import told

        if path.suffix.lower() in files.JSON_SUFFIXES and path.is_file():
            loaded = files.read(path)
            if told.is_report(loaded.data):
                self.reports.add(path)
                try:
                    report = told.of_data(loaded.data)
                except FaultError as error:
                    line = loaded.lines.of(error.at)
                    raise InputError([Problem(str(path), line, error.what, error.remedy)]) from None
                if self._publishable and not report.published:
                    what = "this report was not made for publication, and may have names in it"
                    raise InputError([Problem(str(path), None, what, "Make it again, with check --publishable")])
                return report
        from compliance.assess.assess import assess

        record = load_known(path, publishable=self._publishable)
        return told.of_assessment(assess(load_pack(self._pack), record, day or self._day))


def _rendered(comparison: Comparison, form: Form) -> str:
    if form is Form.HTML:
        from compliance.report import compare_html

        return compare_html.render(comparison)
    if form is Form.JSON:
        from compliance.report import compare_json

        return compare_json.render(comparison)
    from compliance.report import compare as page

    return page.markdown(comparison) if form is Form.MARKDOWN else page.text(comparison)
