"""`check`, `explain` and `needs`: a record assessed, one finding explained, and what to ask whom."""

from __future__ import annotations

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
    Start,
    expand,
    give,
    in_colour,
    load_pack,
    load_record,
    reviewed,
    say,
    today,
)
from compliance.errors import InputError, Problem, quote, suggest
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.finding import Assessment, Finding
    from compliance.law.pack import RulePack
    from compliance.record.load import LoadedRecord


class Format(StrEnum):
    """The forms in which a report can be had."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    JSON = "json"
    JSONL = "jsonl"


class FailOn(StrEnum):
    """What makes the status 1."""

    NOT_MET = "not-met"
    OUTSTANDING = "outstanding"
    CANNOT_TELL = "cannot-tell"
    NEEDS_JUDGEMENT = "needs-judgement"
    NEVER = "never"


_SERIOUS = {
    FailOn.NOT_MET: (Outcome.NOT_MET,),
    FailOn.OUTSTANDING: (Outcome.NOT_MET, Outcome.OUTSTANDING),
    FailOn.CANNOT_TELL: (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL),
    FailOn.NEEDS_JUDGEMENT: (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT),
    FailOn.NEVER: (),
}
"""Each takes in those before it, in the order of the report."""


def add_to(app: typer.Typer) -> None:
    """Add the commands of this module."""
    app.command("check")(check)
    app.command("explain")(explain)
    app.command("needs")(needs)


def check(  # noqa: PLR0913  # one parameter an option
    records: Annotated[
        list[Path], typer.Argument(metavar="RECORD…", help="Record files, or folders of them.", show_default=False)
    ],
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    form: Annotated[Format | None, typer.Option("--format", "-f", help="Form of the report. [default: text, or jsonl for several records]", show_default=False)] = None,
    output: Output = None,
    only: Annotated[
        list[str] | None,
        typer.Option("--only", metavar="RULE", help="Only this rule, such as reg-13A; may be given more than once."),
    ] = None,
    fail_on: Annotated[
        FailOn, typer.Option("--fail-on", help="End with status 1 from this outcome on, in the order of the report.")
    ] = FailOn.NOT_MET,
    pack: Pack = None,
) -> None:
    """Assess records and report: what is met, what is not, and what nobody can tell.

    \b
    Examples:
      compliance check board.yaml
      compliance check board.yaml --as-at 2013-11-27 --format html --output report.html
      compliance check records/ --format jsonl --fail-on cannot-tell
    """
    rules = load_pack(pack)
    wanted = _only(only, rules)
    day = as_at or today()
    paths = list(expand(records))
    chosen = form or (Format.TEXT if len(paths) == 1 else Format.JSONL)
    if len(paths) > 1 and chosen is Format.JSON:
        raise InputError([Problem("--format json", None, "is one report, and there are several records", "use --format jsonl")])
    if len(paths) > 1 and chosen is Format.HTML:
        raise InputError([Problem("--format html", None, "is one report, and there are several records", "check them one by one, or use --format jsonl")])
    status, faulty, pieces = OK, 0, []
    for path in paths:
        try:
            assessment = _assessed(load_record(path), rules, day, start, end, wanted)
        except InputError as error:
            if len(paths) == 1:
                raise
            faulty += 1
            for problem in error.problems:
                say(str(problem))
            continue
        if any(finding.outcome in _SERIOUS[fail_on] for finding in assessment.findings):
            status = FOUND
        text = _rendered(assessment, chosen, colour=output is None and in_colour())
        if output is None and chosen is Format.JSONL:
            give(text, None)
        else:
            pieces.append(text)
        if len(paths) > 1:
            say(f"{path}: {_summary(assessment)}")
    if pieces or output is not None:
        give("\n".join(piece.rstrip("\n") for piece in pieces) + "\n", output, protect=[*paths])
    if faulty:
        say(f"{faulty} of {len(paths)} records could not be read.")
        status = FAULT
    if output is not None and len(paths) == 1:
        say(f"Written to {output}.")
    raise typer.Exit(status)


def _only(only: list[str] | None, rules: RulePack) -> set[str] | None:
    if not only:
        return None
    problems = []
    for name in only:
        if name not in rules.by_id:
            near = suggest(name, rules.by_id)
            remedy = f"did you mean {near}" if near else "compliance law lists them"
            problems.append(Problem("--only", None, f"there is no rule {quote(name)}", remedy))
    if problems:
        raise InputError(problems)
    return set(only)


def _assessed(  # noqa: PLR0913, PLR0917  # what one assessment takes
    loaded: LoadedRecord, rules: RulePack, day: date, start: date | None, end: date | None, only: set[str] | None = None
) -> Assessment:
    from compliance.assess.assess import assess  # noqa: PLC0415

    return assess(rules, loaded, day, period=reviewed(loaded, start, end), only=only)


def _rendered(assessment: Assessment, form: Format, *, colour: bool) -> str:
    match form:
        case Format.TEXT:
            from compliance.report import text  # noqa: PLC0415

            return text.render(assessment, colour=colour)
        case Format.MARKDOWN:
            from compliance.report import markdown  # noqa: PLC0415

            return markdown.render(assessment)
        case Format.HTML:
            from compliance.report import html  # noqa: PLC0415

            return html.render(assessment)
        case Format.JSON | Format.JSONL:
            from compliance.report import json_v1  # noqa: PLC0415

            return json_v1.render(assessment) if form is Format.JSON else json_v1.render_line(assessment)


def _summary(assessment: Assessment) -> str:
    from compliance.report.wording import OUTCOMES  # noqa: PLC0415

    counts = {outcome: 0 for outcome in Outcome}
    for finding in assessment.findings:
        counts[finding.outcome] += 1
    return ", ".join(f"{number} {OUTCOMES[outcome].lower()}" for outcome, number in counts.items() if number)


def explain(  # noqa: PLR0913, PLR0917  # one parameter an option
    record: RecordArgument,
    finding: Annotated[
        str,
        typer.Argument(
            metavar="FINDING",
            help="A finding's id, the rule's name, or the start of either: reg-13A, or 'reg-13A @ erewash/2013-14'.",
            show_default=False,
        ),
    ],
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    pack: Pack = None,
) -> None:
    """Show the whole tree of grounds behind a finding.

    \b
    Examples:
      compliance explain board.yaml reg-9A
      compliance explain board.yaml 'reg-13A @ erewash/2013-14' --as-at 2013-11-27
    """
    from compliance.report import explain as page  # noqa: PLC0415

    assessment = _assessed(load_record(record), load_pack(pack), as_at or today(), start, end)
    found = list(_named(assessment, finding))
    if not found:
        ids = [each.id for each in assessment.findings]
        near = suggest(finding, [*ids, *(each.rule for each in assessment.findings), *(each.rpartition("/")[2] for each in ids)])
        raise InputError(
            [Problem(str(record), None, f"there is no finding {quote(finding)}", f"did you mean {near}" if near else "compliance check lists them")]
        )
    give("\n\n".join(page.render_finding(each).rstrip("\n") for each in found) + "\n", None)


def _named(assessment: Assessment, name: str) -> Iterator[Finding]:
    exact = [each for each in assessment.findings if name in (each.id, _short(each))]
    if exact:
        yield from exact
        return
    for each in assessment.findings:
        if name in (each.rule, each.rule.partition("/")[2]):
            yield each


def _short(finding: Finding) -> str:
    """The id without its instrument: reg-13A @ erewash/2013-14."""
    return finding.id if finding.basis == "local" else finding.id.partition("/")[2]


def needs(  # noqa: PLR0913, PLR0917  # one parameter an option
    record: RecordArgument,
    as_at: AsAt = None,
    start: Start = None,
    end: End = None,
    form: Annotated[Format, typer.Option("--format", "-f", help="text or markdown.")] = Format.TEXT,
    output: Output = None,
    pack: Pack = None,
) -> None:
    """List what cannot be proved, whom to ask, and words to ask with.

    \b
    Example:
      compliance needs board.yaml --format markdown --output questions.md
    """
    from compliance.report import needs as page  # noqa: PLC0415

    if form not in (Format.TEXT, Format.MARKDOWN):
        raise InputError([Problem("--format", None, f"{quote(form.value)} is not a form of this list", "use text or markdown")])
    assessment = _assessed(load_record(record), load_pack(pack), as_at or today(), start, end)
    give(page.render(assessment, markdown=form is Format.MARKDOWN), output, protect=[record])
