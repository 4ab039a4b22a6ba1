"""A board report as blocks, in the order of a report: what its Word and PDF forms have in common.

The opening and the appendices are on upright pages, the tables between them on wide ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import board, common, compose, entry, timeline
from compliance.report.blocks import (
    Contents,
    Heading,
    Items,
    Pairs,
    Paper,
    Paragraph,
    Row,
    Run,
    Table,
    Turn,
    bold,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.assess.finding import Assessment
    from compliance.report.blocks import Block, Line

SUBJECT = "The duties of a community safety partnership, and what its record shows"
MEETINGS_ACROSS = 6
"""How many meetings fit beside each other in a table of attendance."""


def lay_out(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> Paper:
    """The report as blocks."""
    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    return Paper(
        title=report.title,
        subject=SUBJECT,
        foot=f"{report.name}, as at {report.as_at} ({'final' if final else 'draft'})",
        day=assessment.as_at,
        blocks=tuple(_blocks(report)),
    )


def _blocks(report: board.Board) -> Iterator[Block]:
    yield from _opening(report)
    across = (
        *(block for basis in report.bases for block in _basis(basis)),
        *_actions(report.actions),
        *_timeline(report.timeline),
        *_attendance(report.attendance),
    )
    if across:
        yield from (Turn(wide=True), *across, Turn(wide=False))
    yield from _decisions(report.decisions)
    yield from _problems(report.problems)
    yield from _evidence(report.evidence)
    yield from _provisions(report.provisions)
    if report.instruments:
        yield Heading(1, "Appendix: how the law was read")
        yield Items(tuple((Run(f"{title}.", "bold"), Run(f" {currency}")) for title, currency in report.instruments))
    yield Heading(1, board.ABOUT)
    yield Paragraph(plain(report.disclaimer))
    yield Pairs(tuple((label, (Run(text, "code" if "SHA" in label else "plain"),)) for label, text in report.made_from))


def _opening(report: board.Board) -> Iterator[Block]:
    yield Pairs(tuple((label, plain(text)) for label, text in report.particulars))
    if report.closed:
        yield Paragraph(bold(common.CLOSED_NOTE.format(common.counted(report.closed, "fact"))), warns=True)
    yield Heading(1, board.ASKED)
    yield Items(tuple(plain(ask) for ask in report.asks), numbered=True)
    yield Heading(1, "Summary")
    for basis in report.bases:
        yield Paragraph((Run(f"{basis.heading}.", "bold"), Run(f" {basis.summary}")))
    if report.bases:
        yield _counts(report.bases)
    else:
        yield Paragraph(plain("There are no findings."))
    yield Paragraph(bold("In this report"))
    yield Contents()


def _counts(bases: Sequence[board.Basis]) -> Table:
    return Table(
        says="How many findings have each outcome",
        heads=("Outcome", *(basis.heading for basis in bases)),
        widths=(4, *(3 for _ in bases)),
        rows=tuple(
            Row(((plain(status),), *((plain(str(basis.number_of(outcome))),) for basis in bases)))
            for outcome, status, _ in bases[0].counts
        ),
    )


def _basis(basis: board.Basis) -> Iterator[Block]:
    yield Heading(1, basis.heading)
    if basis.intro:
        yield Paragraph(plain(basis.intro))
    for group in basis.groups:
        yield Heading(2, f"{group.status} ({group.findings})")
        says = f"{basis.heading}: {group.status[:1].lower()}{group.status[1:]}"
        if group.outcome == "not_applicable":
            yield Table(
                says=says,
                heads=("Why", "Duties and powers"),
                widths=(2, 3),
                rows=tuple(Row(((plain(cause.statement),), tuple(_spared(cause)))) for cause in group.causes),
            )
        else:
            yield Table(
                says=says,
                heads=("Duty", "Provision", "Status", "Evidence", "Action", "Owner"),
                widths=(17, 10, 29, 29, 9, 15),
                rows=tuple(_row(group, row) for row in group.rows),
            )


def _spared(cause: board.Cause) -> Iterator[Line]:
    for row, said in cause.duties:
        on = f" ({said.occasions})" if said.occasions else ""
        yield (Run(row.provision, url=row.url), Run(f": {row.title}{on}"))


def _row(group: board.Group, row: board.Row) -> Row:
    shown = entry.shown(row.facts)
    evidence = [_fact(fact) for fact in shown.told]
    if shown.rest:
        evidence.append((Run("and " if evidence else ""), *_refs(shown)))
    return Row(
        (
            (plain(row.title),),
            ((Run(row.provision, url=row.url),),),
            (bold(group.status), *_said(row)),
            tuple(evidence) or (plain("None recorded"),),
            tuple(_to_action(action) for action in row.actions) or (plain("None"),),
            tuple(plain(common.capital(owner)) for owner in row.owners),
        )
    )


def _said(row: board.Row) -> Iterator[Line]:
    for said in row.said:
        if len(said.groups) > 1:
            yield plain(said.statement)
            yield (Run(f"For {said.occasions}.", "quiet"),)
        else:
            yield plain(f"{said.occasions}: {said.statement}" if said.occasions else said.statement)


def _fact(fact: entry.Fact) -> Line:
    start = (Run(fact.ref, to=fact.ref), Run(f": {fact.text} "), Run(f"({fact.source}; {fact.place})", "quiet"))
    return (*start, Run(f" {common.capital(common.CLOSED)}", "bold")) if fact.closed else start


def _refs(shown: entry.Shown) -> Iterator[Run]:
    """The numbers of evidence: E2, E5 to E9."""
    for index, (first, last) in enumerate(shown.runs):
        if index:
            yield Run(" and " if index == len(shown.runs) - 1 else ", ")
        yield Run(first.ref, to=first.ref)
        if last is not first:
            yield from (Run(" to "), Run(last.ref, to=last.ref))


def _to_action(action: board.Action) -> Line:
    return (Run(f"Action {action.number}", to=f"action-{action.number}"),)


def _actions(actions: Sequence[board.Action]) -> Iterator[Block]:
    if not actions:
        return
    yield Heading(1, "Actions")
    yield Table(
        says="What is to be done, by whom, for what and by when",
        heads=("Number", "Action", "Owner", "For", "By when"),
        widths=(8, 45, 22, 22, 14),
        rows=tuple(
            Row(
                (
                    (plain(str(action.number)),),
                    (plain(action.text), *(plain(f"– {item}") for item in action.listed)),
                    (plain(action.owner),),
                    tuple(plain(subject) for subject in action.subjects),
                    (plain(action.due or "To be agreed"),),
                ),
                anchor=f"action-{action.number}",
            )
            for action in actions
        ),
    )


def _timeline(time: timeline.Timeline | None) -> Iterator[Block]:
    if time is None or not time.events:
        return
    yield Heading(1, timeline.HEADING)
    yield Paragraph(plain(timeline.INTRO))
    yield Table(
        says="What was due and what was done, in order of time",
        heads=("Day", "Kind", "Act or duty", "For"),
        widths=(16, 17, 50, 30),
        rows=tuple(
            Row(
                (
                    (plain(event.day),),
                    (plain(event.label),),
                    tuple(_event(event)),
                    tuple(plain(subject) for subject in event.subjects) or (plain("The whole group"),),
                )
            )
            for event in time.events
        ),
    )


def _event(event: timeline.Event) -> Iterator[Line]:
    ref = (Run(" "), Run(event.fact.ref, to=event.fact.ref)) if event.fact else ()
    yield (Run(event.text), *ref)
    if event.status:
        yield bold(event.status)


def _attendance(attendance: board.Attendance) -> Iterator[Block]:
    if not attendance.meetings and not attendance.unlisted:
        return
    yield Heading(1, board.ATTENDANCE)
    yield Paragraph(plain(board.FACTS_NOT_FINDINGS))
    every = len(attendance.meetings) if attendance.rows else 0
    for start in range(0, every, MEETINGS_ACROSS):
        some = slice(start, start + MEETINGS_ACROSS)
        meetings = attendance.meetings[some]
        yield Table(
            says="How each responsible authority was represented at each meeting",
            heads=("Authority", *(common.capital(meeting) for meeting in meetings)),
            widths=(4, *(3 for _ in meetings)),
            rows=tuple(Row(((plain(name),), *map(_cell, cells[some]))) for name, cells in attendance.rows),
        )
    for meeting, others in attendance.others:
        yield Paragraph(plain(f"Also at the {meeting}, for no responsible authority: {', '.join(others)}."))
    if attendance.unlisted:
        listed = common.listed(attendance.unlisted)
        yield Paragraph(plain(f"No list of those present is recorded for the {listed}."))


def _cell(cell: board.Cell) -> tuple[Line, ...]:
    people = ", ".join(cell.people)
    return (plain(cell.word), (Run(people, "quiet"),)) if people else (plain(cell.word),)


def _decisions(decisions: Sequence[board.Decision]) -> Iterator[Block]:
    if not decisions:
        return
    yield Heading(1, "Matters for decision")
    for number, decision in enumerate(decisions, start=1):
        of = common.listed(dict.fromkeys(subject.partition(" (")[0] for subject in decision.subjects))
        yield Heading(2, f"Matter {number}: {of}" if of else f"Matter {number}")
        yield Paragraph(bold(decision.text))
        yield Pairs(tuple(_about(decision)))
        yield Heading(3, "What the record shows")
        yield _list(map(_fact, entry.shown(decision.shown).told), "Nothing that bears on it.")
        yield Heading(3, "What it does not show")
        yield _list(map(plain, decision.not_shown), "Only this decision is missing.")


def _about(decision: board.Decision) -> Iterator[tuple[str, Line]]:
    yield "Who decides", plain(decision.of)
    yield "For", plain("; ".join(decision.subjects))
    if decision.names:
        yield "About", plain("; ".join(decision.names))
    yield "To record it", (Run(decision.cited, "code"),)


def _list(lines: Iterable[Line], otherwise: str) -> Block:
    some = tuple(lines)
    return Items(some) if some else Paragraph(plain(otherwise))


def _problems(problems: Sequence[board.Problem]) -> Iterator[Block]:
    if problems:
        yield Heading(1, "Problems in the record")
        yield Items(tuple((Run(f"{each.text} "), Run(f"See {each.place}.", "quiet")) for each in problems))


def _evidence(evidence: Sequence[entry.Fact]) -> Iterator[Block]:
    if not evidence:
        return
    yield Heading(1, "Appendix: evidence")
    yield Table(
        says="Every recorded fact that this report rests on, in order of date",
        heads=("Number", "Recorded fact", "Source", "Kind of source", "Where"),
        widths=(10, 35, 24, 19, 12),
        rows=tuple(
            Row(
                (
                    (plain(fact.ref),),
                    tuple(_recorded(fact)),
                    (plain(fact.source),),
                    (plain(common.capital(fact.strength or "Not recorded")),),
                    (plain(common.capital(fact.place.removeprefix("record "))),),
                ),
                anchor=fact.ref,
            )
            for fact in evidence
        ),
    )


def _recorded(fact: entry.Fact) -> Iterator[Line]:
    yield plain(fact.text)
    if fact.words:
        yield (Run(f"“{fact.words}”", "quiet"),)
    if fact.closed:
        yield bold(common.capital(common.CLOSED))


def _provisions(provisions: Sequence[board.Provision]) -> Iterator[Block]:
    if not provisions:
        return
    yield Heading(1, "Appendix: provisions and the versions used")
    for provision in provisions:
        yield Heading(2, f"{provision.provision}: {provision.title}")
        read = (
            (Run(" "), Run(f"Read {provision.provision} at {provision.site}", url=provision.url), Run("."))
            if provision.url
            else ()
        )
        if provision.version or read:
            yield Paragraph((Run(provision.version), *read))
        lines = (*map(_phrase, provision.phrases), *(_note(kind, text) for kind, text in provision.notes))
        if lines:
            yield Items(lines)


def _phrase(phrase: board.Phrase) -> Line:
    said = (
        (Run(f"“{phrase.text}”"),) if phrase.quoted else (Run(phrase.text), Run(" (this project’s reading)", "quiet"))
    )
    return (Run(f"{phrase.role} ({phrase.provision}): ", "bold"), *said)


def _note(kind: str, text: str) -> Line:
    return (Run(f"{board.NOTES[kind]}: ", "bold"), Run(text))
