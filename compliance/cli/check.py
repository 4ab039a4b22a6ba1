"""`check`, `explain` and `needs`: a record assessed, one finding explained, and what to ask whom."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli.common import (
    FAULT,
    FOUND,
    OK,
    AsAt,
    End,
    Output,
    Pack,
    RecordArgument,
    RecordArguments,
    Start,
    add,
    expand,
    give,
    in_colour,
    load_pack,
    load_record,
    on_terminal,
    reviewed,
    rule_names,
    say,
    say_all,
    today,
)
from compliance.errors import InputError, Problem, quote, suggest
from compliance.vocabulary import Outcome

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


class ListFormat(StrEnum):
    """The forms in which the list of needs can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"


class FailOn(StrEnum):
    """What makes the status 1."""

    NOT_MET = "not-met"
    OUTSTANDING = "outstanding"
    CANNOT_TELL = "cannot-tell"
    NEEDS_JUDGEMENT = "needs-judgement"
    NEVER = "never"


_SERIOUS: dict[FailOn, tuple[Outcome, ...]] = {
    FailOn.NOT_MET: (Outcome.NOT_MET,),
    FailOn.OUTSTANDING: (Outcome.NOT_MET, Outcome.OUTSTANDING),
    FailOn.CANNOT_TELL: (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL),
    FailOn.NEEDS_JUDGEMENT: (
        Outcome.NOT_MET,
        Outcome.OUTSTANDING,
        Outcome.CANNOT_TELL,
        Outcome.NEEDS_JUDGEMENT,
    ),
    FailOn.NEVER: (),
}
"""Each takes in those before it, in the order of the report."""


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
    )
    add(
        app,
        explain,
        "explain",
        "Show every ground behind a finding.",
        "compliance explain board.yaml reg-9A",
        "compliance explain board.yaml 'reg-13A @ erewash/2013-14' --as-at 2013-11-27",
    )
    add(
        app,
        needs,
        "needs",
        "List what cannot be proved, and whom to ask.",
        "compliance needs board.yaml --format markdown --output questions.md",
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
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="End with status 1 from this outcome on, in the order of the report.")
    ] = FailOn.NOT_MET,
    pack: Pack = None,
) -> None:
    """Assess records and report: what is met, what is not, and what nobody can tell."""
    rules = load_pack(pack)
    question = _Question(rules, as_at or today(), start, end, _only(only, rules))
    paths, problems = expand(records)
    several = len(paths) > 1
    chosen = form or (Format.JSONL if several else Format.TEXT)
    if several and chosen in (Format.JSON, Format.HTML):
        what = f"this form holds one report, and there are {len(paths)} records"
        raise InputError([Problem(f"--format {chosen}", None, what, "Use --format jsonl, or check one at a time")])
    say_all(problems)
    status, faulty, kept, written = OK, 0, [], 0
    for path in paths:
        try:
            assessment = question.ask(path)
        except InputError as error:
            faulty += 1
            say_all(error.problems)
            continue
        if any(finding.outcome in _SERIOUS[fail_on] for finding in assessment.findings):
            status = FOUND
        text = _rendered(assessment, chosen, to_file=output is not None).rstrip("\n") + "\n"
        text = f"\n{text}" if written and chosen is not Format.JSONL else text
        written += 1
        if output is None:
            give(text)
        else:
            kept.append(text)
        if several:
            say(f"{path}: {_summary(assessment)}")
    if output is not None and kept:
        give("".join(kept), output, protect=paths)
        say(f"Written to {output}.")
    if faulty and several:
        say(f"{faulty} of {len(paths)} records could not be read.")
    raise typer.Exit(FAULT if faulty or problems else status)


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked of every record."""

    rules: RulePack
    as_at: date
    start: date | None
    end: date | None
    only: set[str] | None = None

    def ask(self, path: Path) -> Assessment:
        from compliance.assess.assess import assess

        loaded = load_record(path)
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


def _rendered(assessment: Assessment, form: Format, *, to_file: bool) -> str:
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


def _summary(assessment: Assessment) -> str:
    from compliance.report.wording import OUTCOMES

    counts = dict.fromkeys(Outcome, 0)
    for finding in assessment.findings:
        counts[finding.outcome] += 1
    return ", ".join(f"{number} {OUTCOMES[outcome].lower()}" for outcome, number in counts.items() if number)


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
    pack: Pack = None,
) -> None:
    """Show the whole tree of grounds behind a finding."""
    from compliance.report import explain as page

    assessment = _Question(load_pack(pack), as_at or today(), start, end).ask(record)
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


def needs(
    record: RecordArgument,
    *,
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    form: Annotated[ListFormat, typer.Option("--format", "-f", help="Form of the list.")] = ListFormat.TEXT,
    output: Output = None,
    pack: Pack = None,
) -> None:
    """List what cannot be proved, whom to ask, and words to ask with."""
    from compliance.report import needs as page

    assessment = _Question(load_pack(pack), as_at or today(), start, end).ask(record)
    give(page.render(assessment, markdown=form is ListFormat.MARKDOWN), output, protect=[record])
    if output is not None:
        say(f"Written to {output}.")
