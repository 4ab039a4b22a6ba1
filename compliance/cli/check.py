"""`check` and `explain`: records assessed, and one finding explained."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import bulk
from compliance.cli.baseline import read as read_baseline
from compliance.cli.common import (
    AsAt,
    End,
    Output,
    Pack,
    Publishable,
    RecordArgument,
    RecordArguments,
    Start,
    add,
    expand,
    give,
    in_colour,
    load_known,
    load_pack,
    on_terminal,
    reviewed,
    rule_names,
    today,
)
from compliance.cli.fail_on import USUAL, FailOn
from compliance.errors import InputError, Problem, quote, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.finding import Assessment, Finding
    from compliance.law.pack import RulePack

WIDEST = 100
"""The most columns of a text report; a narrower terminal gets as many as it has."""


class Format(StrEnum):
    """The forms in which a report can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"
    JUNIT = "junit"
    SARIF = "sarif"
    GITHUB = "github"
    SUMMARY = "summary"
    DOCX = "docx"
    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


_BINARY = (Format.DOCX, Format.PDF, Format.XLSX)
"""The forms that are no text."""
_SINGLE = (Format.HTML, Format.JSON, *_BINARY)
"""The forms that hold one report to a file."""


class Sheet(StrEnum):
    """The sheets of a spreadsheet, each of which can be had as CSV."""

    FINDINGS = "findings"
    ACTIONS = "actions"
    TIMELINE = "timeline"
    ATTENDANCE = "attendance"
    DECISIONS = "decisions"
    PROBLEMS = "problems"
    EVIDENCE = "evidence"
    PROVISIONS = "provisions"


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    add(
        app,
        check,
        "check",
        "Assess records and report.",
        "compliance check board.yaml",
        "compliance check board.yaml --as-at 2013-11-27 --format html --output report.html",
        "compliance check records/ --format jsonl --fail-on cannot-tell",
        "compliance check records/ --format summary --fail-on statute:outstanding,local:never",
        "compliance check board.yaml --write-baseline known.json",
        "compliance check board.yaml --publishable --format html --output published.html",
        "compliance check board.yaml --format pdf --output report.pdf",
        "compliance check board.yaml --format csv --sheet attendance --output attendance.csv",
    )
    add(
        app,
        explain,
        "explain",
        "Show every ground behind a finding.",
        "compliance explain board.yaml reg-9A",
        "compliance explain board.yaml 'reg-13A @ erewash/2013-14' --as-at 2013-11-27",
    )


def check(
    records: RecordArguments,
    *,
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    form: Annotated[
        Format | None,
        typer.Option(
            "--format", "-f", help="Form of the report. [default: text; for several records jsonl]", show_default=False
        ),
    ] = None,
    sheet: Annotated[
        Sheet | None,
        typer.Option("--sheet", help="With --format csv: which sheet. [default: findings]", show_default=False),
    ] = None,
    output: Output = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="RULE",
            autocompletion=rule_names,
            help="Only these rules, such as reg-13A or reg-13A,reg-14; may be given more than once.",
        ),
    ] = None,
    fail_on: FailOn = USUAL,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help="Do not count what was known: a written baseline, or a former JSON report.",
        ),
    ] = None,
    write_baseline: Annotated[
        Path | None,
        typer.Option("--write-baseline", metavar="FILE", help="Write what counts now to a baseline, and end with 0."),
    ] = None,
    jobs: Annotated[
        int | None,
        typer.Option(
            "--jobs",
            "-j",
            min=1,
            metavar="N",
            help="Processes at work. [default: all cores; for few records 1]",
            show_default=False,
        ),
    ] = None,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """Assess records and report: what is met, what is not, and what nobody can tell."""
    rules = load_pack(pack)
    question = Question(rules, as_at or today(), start, end, _only(only, rules), publishable)
    known = read_baseline(baseline) if baseline else None
    paths, problems = expand(records)
    several = len(paths) > 1
    chosen = form or (Format.JSONL if several else Format.TEXT)
    if several and chosen in _SINGLE:
        what = f"this form holds one report, and there are {len(paths)} records"
        raise InputError([Problem(f"--format {chosen}", None, what, "Use --format jsonl, or check one at a time")])
    _refuse(chosen, sheet, output)
    to_baseline = write_baseline is not None
    job = bulk.Job(question, chosen, fail_on, known, to_baseline, output is not None, sheet or Sheet.FINDINGS)
    status = bulk.run(job, paths, problems, output=output, jobs=jobs, write_baseline=write_baseline)
    raise typer.Exit(status)


def _refuse(form: Format, sheet: Sheet | None, output: Path | None) -> None:
    if sheet is not None and form is not Format.CSV:
        what = "only CSV is of one sheet"
        raise InputError([Problem("--sheet", None, what, "Use it with --format csv; a spreadsheet has every sheet")])
    if form in _BINARY and output is None and on_terminal():
        what = "this form cannot be shown on a terminal"
        raise InputError([Problem(f"--format {form}", None, what, f"Name a file: --output report.{form}")])


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of every record."""

    rules: RulePack
    as_at: date
    start: date | None
    end: date | None
    only: set[str] | None = None
    publishable: bool = False
    """Whether names and closed sessions are to be left out."""

    def ask(self, path: Path) -> Assessment:
        """The assessment of a record."""
        from compliance.assess.assess import assess

        loaded = load_known(path, publishable=self.publishable)
        period = reviewed(loaded, self.start, self.end)
        return assess(self.rules, loaded, self.as_at, period=period, only=self.only)


def _only(only: list[str] | None, rules: RulePack) -> set[str] | None:
    if not only:
        return None
    problems = []
    names = [name.strip() for each in only for name in each.split(",") if name.strip()]
    for name in names:
        if name not in rules.by_id:
            near = suggest(name, rules.by_id)
            remedy = f"Did you mean {near}?" if near else "See the list: compliance law"
            problems.append(Problem("--only", None, f"there is no rule {quote(name)}", remedy))
    if problems:
        raise InputError(problems)
    return set(names)


def rendered(assessment: Assessment, form: Format, *, to_file: bool, sheet: Sheet = Sheet.FINDINGS) -> str | bytes:
    """A report in a form that does not depend on what counts; `bulk` has the others."""
    match form:
        case Format.TEXT:
            from compliance.report import text

            narrow = on_terminal() and not to_file
            width = min(WIDEST, shutil.get_terminal_size().columns) if narrow else WIDEST
            return text.render(assessment, colour=in_colour() and not to_file, width=width)
        case Format.MARKDOWN:
            from compliance.report import markdown

            return markdown.render(assessment)
        case Format.HTML:
            from compliance.report import html

            return html.render(assessment)
        case Format.JSON | Format.JSONL:
            from compliance.report import json_v1

            return json_v1.render(assessment) if form is Format.JSON else json_v1.render_line(assessment)
        case Format.CSV:
            from compliance.report import csv

            return (csv.MARK if to_file else "") + csv.render(assessment, sheet=sheet.value)
        case Format.DOCX:
            from compliance.report import docx

            return docx.render(assessment)
        case Format.PDF:
            from compliance.report import pdf

            return pdf.render(assessment)
        case Format.XLSX:
            from compliance.report import xlsx

            return xlsx.render(assessment)
        case _:
            raise ValueError(f"{form} is not made here")


def explain(
    record: RecordArgument,
    finding: Annotated[
        str,
        typer.Argument(
            metavar="FINDING",
            help="A finding's id, or a rule's name for all of its findings: reg-13A.",
            show_default=False,
        ),
    ],
    *,
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """Show the whole tree of grounds behind a finding."""
    from compliance.report import explain as page

    question = Question(load_pack(pack), as_at or today(), start, end, publishable=publishable)
    assessment = question.ask(record)
    found = list(_named(assessment, finding))
    if not found:
        names = {name for each in assessment.findings for name in (each.id, _short(each), each.rule, _rule(each))}
        near = suggest(finding, names)
        remedy = f"Did you mean {near}?" if near else f"See the list: compliance check {record}"
        raise InputError([Problem(str(record), None, f"there is no finding {quote(finding)}", remedy)])
    give("\n\n".join(page.render_finding(each).rstrip("\n") for each in found))


def _named(assessment: Assessment, name: str) -> Iterator[Finding]:
    """The finding of that id, or else those of the rule of that name."""
    exact = [each for each in assessment.findings if name in (each.id, _short(each))]
    yield from exact or (each for each in assessment.findings if name in (each.rule, _rule(each)))


def _short(finding: Finding) -> str:
    """The id without its instrument: reg-13A @ erewash/2013-14."""
    return finding.id if finding.basis == "local" else finding.id.partition("/")[2]


def _rule(finding: Finding) -> str:
    """The rule without its instrument: reg-13A."""
    return finding.rule if finding.basis == "local" else finding.rule.partition("/")[2]
