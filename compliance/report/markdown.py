"""A report in Markdown (GitHub's), to paste into a covering report or keep in a repository."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compliance.abbreviation import once
from compliance.report import board, common, compose, entry, timeline, wording
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.assess.findings.finding import Assessment
    from compliance.report.timeline_parts import Event, Timeline

_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_SPECIAL = re.compile(r"([\\`*_{}\[\]|~#$^])")
_LINKED = re.compile(r"(?i)(:)(?=//)|(?<=\bwww)(\.)")
_OPENING = re.compile(r"(?:[-+=](?=[\s=-]|$)|\d+(?=[.)]))")


def escape(text: str) -> str:
    """Clean text that Markdown and HTML take for nothing but text, wherever on a line it stands."""
    text = text.translate(_ENTITIES)
    text = _SPECIAL.sub(r"\\\1", text)
    text = _LINKED.sub(r"\\\g<0>", text)
    opening = _OPENING.match(text)
    if not opening:
        return text
    marker = opening[0]
    return f"{marker}\\{text[len(marker) :]}" if marker[0].isdigit() else f"\\{text}"


def link(text: str, url: str | None) -> str:
    """The text, leading to the address if there is one."""
    return f"[{escape(text)}]({url})" if url else escape(text)


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> str:
    """The report as Markdown."""
    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    return once("\n".join(_lines(report)).rstrip() + "\n")


def _lines(report: board.Board) -> Iterator[str]:
    yield from _opening(report)
    for basis in report.bases:
        yield from _basis(basis)
    yield from _actions(report.actions)
    yield from _timeline(report.timeline)
    yield from _authorities(report.authorities)
    yield from _attendance(report.attendance)
    yield from _decisions(report.decisions)
    yield from _problems(report.problems)
    yield from _evidence(report.evidence)
    yield from _provisions(report.provisions)
    yield from _instruments(report.instruments)
    yield from (f"## {words.ABOUT}", "", escape(report.disclaimer), "")
    yield from (f"- {escape(label)}: {escape(text)}" for label, text in report.made_from)


def _opening(report: board.Board) -> Iterator[str]:
    yield f"# {escape(report.title)}"
    yield ""
    yield from table(("Particular", "Detail"), ([escape(label), escape(text)] for label, text in report.particulars))
    if report.closed:
        yield f"**{escape(wording.CLOSED_NOTE.format(common.counted(report.closed, 'fact')))}**"
        yield ""
    yield f"## {words.ASKED}"
    yield ""
    yield from (f"{number}. {escape(ask)}" for number, ask in enumerate(report.asks, start=1))
    yield ""
    yield "## Summary"
    yield ""
    for basis in report.bases:
        yield f"**{escape(basis.heading)}.** {escape(basis.summary)}"
        yield ""


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table of cells that are already escaped, and the empty line after it."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'|'.join(' --- ' for _ in heads)}|"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""


def _basis(basis: board.Basis) -> Iterator[str]:
    yield f"## {escape(basis.heading)}"
    yield ""
    if basis.intro:
        yield escape(basis.intro)
        yield ""
    for group in basis.groups:
        yield f"### {escape(group.status)} ({group.findings})"
        yield ""
        if group.outcome == "not_applicable":
            yield from table(("Why", "Provisions"), map(_cause, group.causes))
        else:
            heads = ("Duty", "Provision", "Status", "Evidence", "Action", "Owner")
            yield from table(heads, (_row(group, row) for row in group.rows))


def _cause(cause: board.Cause) -> list[str]:
    duties = (
        f"{link(row.provision, row.url)}: {escape(row.title)}"
        + (f" ({escape(said.occasions)})" if said.occasions else "")
        for row, said in cause.duties
    )
    return [escape(cause.statement), "<br>".join(duties)]


def _said(row: board.Row) -> Iterator[str]:
    for said in row.said:
        yield (f"{escape(common.capital(said.occasions))}: " if said.occasions else "") + escape(said.statement)


def _row(group: board.Group, row: board.Row) -> list[str]:
    shown = entry.shown(row.facts)
    facts = [_fact(fact) for fact in shown.told]
    if shown.rest:
        facts.append(("and " if facts else "") + shown.refs)
    actions = [f"Action {action.number}" for action in row.actions]
    return [
        escape(row.title),
        link(row.provision, row.url),
        "<br>".join([f"**{escape(group.status)}**", *_said(row)]),
        "<br>".join(facts) or "None recorded",
        "<br>".join(actions) or "None",
        "<br>".join(escape(owner) for owner in row.owners),
    ]


def _fact(fact: entry.Fact) -> str:
    closed = f"; {wording.CLOSED}" if fact.closed else ""
    return escape(f"{fact.ref}: {fact.text} ({fact.cited}; {fact.place}{closed})")


def _action(action: board.Action) -> str:
    return "<br>".join([escape(action.text), *(f"– {escape(item)}" for item in action.listed)])


def _actions(actions: Sequence[board.Action]) -> Iterator[str]:
    if not actions:
        return
    yield "## Actions"
    yield ""
    yield from table(
        ("Number", "Action", "Owner", "For", "By when"),
        (
            [
                str(action.number),
                _action(action),
                escape(action.owner),
                "<br>".join(escape(subject) for subject in action.subjects),
                escape(action.due or "To be agreed"),
            ]
            for action in actions
        ),
    )


def _timeline(days: Timeline | None) -> Iterator[str]:
    """The timeline as a table, where it is short enough to read; the HTML report has it whole."""
    if days is None or len(days.events) > timeline.SHORT:
        return
    yield f"## {words.TIMELINE}"
    yield ""
    yield from table(("Date", "Kind", "What", "Duties"), map(_event, days.events))


def _event(event: Event) -> list[str]:
    after = [f"({event.fact.ref})"] if event.fact else []
    after += [f"**{wording.CLOSED}**"] if event.fact and event.fact.closed else []
    after += [f"**{escape(event.status)}**"] if event.status else []
    text = " ".join([escape(event.text), *after])
    return [event.day, event.label, text, "<br>".join(map(escape, event.subjects)) or "None"]


def _authorities(authorities: board.Authorities) -> Iterator[str]:
    if authorities.rows:
        yield from (f"## {words.AUTHORITIES}", "", authorities.lead, "")
        yield from table(list(words.AUTHORITIES_HEADS), (list(map(escape, row)) for row in authorities.rows))


def _attendance(attendance: board.Attendance) -> Iterator[str]:
    if not attendance.meetings and not attendance.unlisted:
        return
    yield f"## {words.ATTENDANCE}"
    yield ""
    yield words.FACTS_NOT_FINDINGS
    yield ""
    if attendance.rows:
        heads = ["Authority", *(escape(common.capital(each)) for each in attendance.meetings)]
        yield from table(heads, ([escape(name), *map(_cell, cells)] for name, cells in attendance.rows))
    for meeting, others in attendance.others:
        yield words.ALSO_AT.format(escape(meeting), escape(", ".join(others)))
        yield ""
    if attendance.unlisted:
        yield words.NO_LIST.format(escape(common.the_meetings(attendance.unlisted)))
        yield ""


def _cell(cell: board.Cell) -> str:
    return escape(f"{cell.word}: {', '.join(cell.people)}" if cell.people else cell.word)


def _decisions(decisions: Sequence[board.Decision]) -> Iterator[str]:
    if not decisions:
        return
    yield f"## {words.DECISIONS}"
    yield ""
    for number, decision in enumerate(decisions, start=1):
        yield f"### {number}. {escape(decision.text)}"
        yield ""
        yield f"- Who decides: {escape(decision.of)}"
        yield f"- For: {escape('; '.join(decision.subjects))}"
        if decision.names:
            yield f"- About: {escape('; '.join(decision.names))}"
        if decision.cited:
            yield f"- To record it: {escape(decision.cited)}"
        yield ""
        yield from table(
            (words.RECORD_SHOWS, words.RECORD_LACKS),
            [
                [
                    "<br>".join(map(_fact, entry.shown(decision.shown).told)) or words.NOTHING_SHOWN,
                    "<br>".join(map(escape, decision.not_shown)) or words.ONLY_THIS,
                ]
            ],
        )


def _problems(problems: Sequence[board.Problem]) -> Iterator[str]:
    if not problems:
        return
    yield f"## {words.PROBLEMS}"
    yield ""
    yield from (f"- {escape(problem.text)} See {escape(problem.place)}." for problem in problems)
    yield ""


def _evidence(evidence: Sequence[entry.Fact]) -> Iterator[str]:
    if not evidence:
        return
    yield "## Appendix: evidence"
    yield ""
    yield from table(
        ("Number", words.RECORD_SAYS, "Source", "Kind of source", "In the record"),
        (
            [
                fact.ref,
                escape(fact.text)
                + (f" “{escape(fact.words)}”" if fact.words else "")
                + (f" **{wording.CLOSED}**" if fact.closed else ""),
                escape(fact.source),
                escape(fact.strength or "Not recorded"),
                escape(fact.place),
            ]
            for fact in evidence
        ),
    )


def _provisions(provisions: Sequence[board.Provision]) -> Iterator[str]:
    if not provisions:
        return
    yield f"## {words.PROVISIONS}"
    yield ""
    for provision in provisions:
        yield f"### {escape(provision.provision)}: {escape(provision.title)}"
        yield ""
        read = f" {link(f'Read {provision.provision} at {provision.site}', provision.url)}." if provision.url else ""
        yield (escape(provision.version) + read).strip()
        yield ""
        for phrase in provision.phrases:
            text = f"“{escape(phrase.text)}”" if phrase.quoted else f"{escape(phrase.text)} (this project's reading)"
            yield f"- {escape(phrase.label)}: {text}"
        yield from (f"- {words.NOTES[kind]}: {escape(text)}" for kind, text in provision.notes)
        yield ""


def _instruments(instruments: Sequence[tuple[str, str]]) -> Iterator[str]:
    if not instruments:
        return
    yield f"## {words.LAW}"
    yield ""
    yield from (f"- {escape(title)}. {escape(currency)}" for title, currency in instruments)
    yield ""
