"""`check` and `explain`: records assessed, and one finding explained."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compliance.cli import rings
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
    load_pack,
    on_terminal,
    rule_names,
    today,
)
from compliance.cli.fail_on import USUAL, FailOn
from compliance.cli.forms import BINARY, BOARD, SINGLE, Block, Format, Sheet
from compliance.cli.named import form_of
from compliance.errors import InputError, Problem, quote, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.law.pack import RulePack


_USUAL = (Format.TEXT, Format.JSONL)
"""The form of one report, and of several."""


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
        "compliance check board.yaml --format docx --prepared-by Team --final --output report.docx",
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
            "--format",
            "-f",
            help="Form of the report. [default: as the name of --output ends, else text; for several records jsonl]",
            show_default=False,
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
    prepared_by: Annotated[
        str | None,
        typer.Option(
            "--prepared-by", metavar="NAME", help="Who prepared the report, for its title block.", show_default=False
        ),
    ] = None,
    final: Annotated[
        bool, typer.Option("--final", help="The title block says that the report is final, and no draft.")
    ] = False,
    publishable: Publishable = False,
    pack: Pack = None,
) -> None:
    """Assess records and report: what is met, what is not, and what nobody can tell."""
    from compliance.cli import bulk  # help has no need of it
    from compliance.cli.baseline import read as read_baseline
    from compliance.cli.job import Job, Question

    rules = load_pack(pack)
    question = Question(rules, as_at or today(), start, end, _only(only, rules), publishable)
    known = read_baseline(baseline) if baseline else None
    paths, problems = expand(records)
    several = len(paths) > 1
    chosen = form or (Format.JSONL if several and _is_json(output) else form_of(None, output, _USUAL[several]))
    if several and chosen in SINGLE:
        what = f"this form holds one report, and there are {len(paths)} records"
        raise InputError([Problem(f"--format {chosen}", None, what, "Use --format jsonl, or check one at a time")])
    block = Block(prepared_by, final)
    _refuse(chosen, sheet, output, block)
    to_baseline = write_baseline is not None
    job = Job(question, chosen, fail_on, known, to_baseline, output is not None, sheet or Sheet.FINDINGS, block)
    status = bulk.run(job, paths, problems, output=output, jobs=jobs, write_baseline=write_baseline)
    raise typer.Exit(status)


def _is_json(output: Path | None) -> bool:
    """Whether a name ends in .json, as of the one report that it cannot be where there are several records."""
    return output is not None and output.suffix.lower() == ".json"


def _refuse(form: Format, sheet: Sheet | None, output: Path | None, block: Block) -> None:
    if sheet is not None and form is not Format.CSV:
        what = "only CSV is of one sheet"
        raise InputError([Problem("--sheet", None, what, "Use it with --format csv; a spreadsheet has every sheet")])
    if not block.empty and form not in BOARD:
        option = "--final" if block.final else "--prepared-by"
        what = f"a report as {form} has no title block to say it in"
        raise InputError([Problem(option, None, what, f"Use it with --format {', '.join(BOARD)}")])
    if form in BINARY and output is None and on_terminal():
        what = "this form cannot be shown on a terminal"
        raise InputError([Problem(f"--format {form}", None, what, f"Name a file: --output report.{form}")])


def _only(only: list[str] | None, rules: RulePack) -> set[str] | None:
    if not only:
        return None
    problems = []
    wanted: set[str] = set()
    names = [name.strip() for each in only for name in each.split(",") if name.strip()]
    for name in names:
        found = _rules_meant(rules, name)
        wanted |= found
        if not found:
            near = suggest(name, rules.by_id)
            remedy = f"Did you mean {near}?" if near else "See the list: compliance law"
            problems.append(Problem("--only", None, f"there is no rule {quote(name)}", remedy))
    if problems:
        raise InputError(problems)
    return wanted


def _rules_meant(rules: RulePack, name: str) -> set[str]:
    """The ids of the rules that a name or a provision means: of several, where it has several."""
    if name in rules.by_id:
        return {rules.by_id[name].id}
    from compliance.lawbook.lookup import meant

    return {each.id for each in meant(rules, name)}


def explain(
    record: RecordArgument,
    finding: Annotated[
        str,
        typer.Argument(
            metavar="FINDING",
            help="A finding's id, or a rule's name or provision for all of its findings: reg-13A, 12(4)(b), "
            "or for those of a group: reg-13A @ erewash.",
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
    from compliance.cli.job import Question
    from compliance.report import explain as page

    rules = load_pack(pack)
    question = Question(rules, as_at or today(), start, end, publishable=publishable)
    rings.from_here_on()
    assessment = question.ask(record)
    found = list(_named(assessment, finding, rules))
    if not found:
        names = {name for each in assessment.findings for name in (each.id, _short(each), each.rule, _rule(each))}
        near = min((name for name in names if name.startswith(finding)), default=None) or suggest(finding, names)
        remedy = f"Did you mean {near}?" if near else f"See the list: compliance check {record}"
        raise InputError([Problem(str(record), None, f"there is no finding {quote(finding)}", remedy)])
    give(page.render(assessment, found))


def _named(assessment: Assessment, name: str, rules: RulePack) -> Iterator[Finding]:
    """The finding of that id, or those of the rules of that name or provision: all, of an occasion, or of a group."""
    exact = [each for each in assessment.findings if name in (each.id, _short(each))]
    if exact:
        yield from exact
        return
    rule, _, key = (each.strip() for each in name.partition(" @ "))
    wanted = _rules_meant(rules, rule)
    for each in assessment.findings:
        of_group = each.occasion.key.startswith(f"{key}/")
        if each.rule in wanted and (of_group or key in ("", each.occasion.key)):
            yield each


def _short(finding: Finding) -> str:
    """The id without its instrument: reg-13A @ erewash/2013-14."""
    return finding.id if finding.basis == "local" else finding.id.partition("/")[2]


def _rule(finding: Finding) -> str:
    """The rule without its instrument: reg-13A."""
    return finding.rule if finding.basis == "local" else finding.rule.partition("/")[2]
