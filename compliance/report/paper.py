"""A board report as blocks, in the order of a report: what its Word and PDF forms have in common.

The opening and the appendices are on upright pages, the tables between them on wide ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import board, common, compose, entry, paper_annex, wording
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
    once,
    plain,
)
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.assess.findings.finding import Assessment
    from compliance.report.blocks import Block, Line
    from compliance.report.timeline_parts import Event, Timeline

MOST_SPARED = 12
"""How many duties that do not apply stand in one row of a table."""
MEETINGS_ACROSS = 6
"""How many meetings fit beside each other in a table of attendance."""


def lay_out(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> Paper:
    """The report as blocks."""
    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    return Paper(
        title=report.title,
        subject=words.SUBJECT,
        foot=f"{report.name}, as at {report.as_at} ({'final' if final else 'draft'})",
        day=assessment.as_at,
        blocks=tuple(once(_blocks(report))),
        by=prepared_by,
    )


def _blocks(report: board.Board) -> Iterator[Block]:
    yield from _opening(report)
    across = (
        *(block for basis in report.bases for block in _basis(basis)),
        *_actions(report.actions),
        *_timeline(report.timeline),
        *_authorities(report.authorities),
        *_attendance(report.attendance),
    )
    if across:
        yield from (Turn(wide=True), *across, Turn(wide=False))
    yield from _decisions(report.decisions)
    yield from _problems(report.problems)
    yield from paper_annex.evidence(report.evidence)
    yield from paper_annex.provisions(report.provisions)
    if report.instruments:
        yield Heading(1, words.LAW)
        yield Items(tuple((Run(f"{title}.", "bold"), Run(f" {currency}")) for title, currency in report.instruments))
    yield Heading(1, words.ABOUT)
    yield Paragraph(plain(report.disclaimer))
    yield Pairs(tuple((label, (Run(text, "code" if "SHA" in label else "plain"),)) for label, text in report.made_from))


def _opening(report: board.Board) -> Iterator[Block]:
    yield Pairs(tuple((label, plain(text)) for label, text in report.particulars))
    if report.closed:
        yield Paragraph(bold(wording.CLOSED_NOTE.format(common.counted(report.closed, "fact"))), warns=True)
    yield Heading(1, words.ASKED)
    yield Items(tuple(plain(ask) for ask in report.asks), numbered=True)
    yield Heading(1, "Summary")
    for basis in report.bases:
        yield Paragraph((Run(f"{basis.heading}.", "bold"), Run(f" {basis.summary}")))
    if report.bases:
        yield _counts(report.bases)
    else:
        yield Paragraph(plain(words.NO_FINDINGS))
    yield Paragraph(bold("In this report"))
    yield Contents()


def _counts(bases: Sequence[board.Basis]) -> Table:
    return Table(
        says=words.COUNTS,
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
                rows=tuple(row for cause in group.causes for row in _causes(cause)),
            )
        else:
            yield Table(
                says=says,
                heads=("Duty", "Provision", "Status", "Evidence", "Action", "Owner"),
                widths=(17, 10, 29, 29, 9, 15),
                rows=tuple(_row(group, row) for row in group.rows),
            )


def _causes(cause: board.Cause) -> Iterator[Row]:
    """A row, or several where it would be so high that a page could begin without the cause."""
    every = tuple(_spared(cause))
    for start in range(0, len(every), MOST_SPARED):
        said = cause.statement if start == 0 else words.CONTINUED.format(cause.statement)
        yield Row(((plain(said),), every[start : start + MOST_SPARED]))


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
            yield plain(f"{common.capital(said.occasions)}: {said.statement}" if said.occasions else said.statement)


def _fact(fact: entry.Fact) -> Line:
    start = (Run(fact.ref, to=fact.ref), Run(f": {fact.text} "), Run(f"({fact.cited}; {fact.place})", "quiet"))
    return (*start, Run(f" {common.capital(wording.CLOSED)}", "bold")) if fact.closed else start


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
        says=words.ACTIONS,
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


def _timeline(time: Timeline | None) -> Iterator[Block]:
    if time is None or not time.events:
        return
    yield Heading(1, words.TIMELINE)
    yield Paragraph(plain(words.TIMELINE_INTRO))
    yield Table(
        says=words.TIMELINE_ROWS,
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


def _event(event: Event) -> Iterator[Line]:
    ref = (Run(" "), Run(event.fact.ref, to=event.fact.ref)) if event.fact else ()
    yield (Run(event.text), *ref)
    if event.status:
        yield bold(event.status)


def _authorities(authorities: board.Authorities) -> Iterator[Block]:
    if authorities.rows:
        yield Heading(1, words.AUTHORITIES)
        yield Paragraph(plain(authorities.lead))
        yield Table(
            says=words.AUTHORITIES_SAYS,
            heads=words.AUTHORITIES_HEADS,
            widths=(4, 5, 2),
            rows=tuple(Row(tuple((plain(each),) for each in row)) for row in authorities.rows),
        )


def _attendance(attendance: board.Attendance) -> Iterator[Block]:
    if not attendance.meetings and not attendance.unlisted:
        return
    yield Heading(1, words.ATTENDANCE)
    yield Paragraph(plain(words.FACTS_NOT_FINDINGS))
    every = len(attendance.meetings) if attendance.rows else 0
    for start in range(0, every, MEETINGS_ACROSS):
        some = slice(start, start + MEETINGS_ACROSS)
        meetings = attendance.meetings[some]
        yield Table(
            says=words.REPRESENTED,
            heads=("Authority", *(common.capital(meeting) for meeting in meetings)),
            widths=(4, *(3 for _ in meetings)),
            rows=tuple(Row(((plain(name),), *map(_cell, cells[some]))) for name, cells in attendance.rows),
        )
    for meeting, others in attendance.others:
        yield Paragraph(plain(words.ALSO_AT.format(meeting, ", ".join(others))))
    if attendance.unlisted:
        listed = common.the_meetings(attendance.unlisted)
        yield Paragraph(plain(words.NO_LIST.format(listed)))


def _cell(cell: board.Cell) -> tuple[Line, ...]:
    people = ", ".join(cell.people)
    return (plain(cell.word), (Run(people, "quiet"),)) if people else (plain(cell.word),)


def _decisions(decisions: Sequence[board.Decision]) -> Iterator[Block]:
    if not decisions:
        return
    yield Heading(1, words.DECISIONS)
    for number, decision in enumerate(decisions, start=1):
        of = common.listed(dict.fromkeys(subject.partition(" (")[0] for subject in decision.subjects))
        yield Heading(2, f"Matter {number}: {of}" if of else f"Matter {number}")
        yield Paragraph(bold(decision.text))
        yield Pairs(tuple(_about(decision)))
        yield Heading(3, words.RECORD_SHOWS)
        yield _list(map(_fact, entry.shown(decision.shown).told), words.NOTHING_SHOWN)
        yield Heading(3, words.RECORD_LACKS)
        yield _list(map(plain, decision.not_shown), words.ONLY_THIS)


def _about(decision: board.Decision) -> Iterator[tuple[str, Line]]:
    yield "Who decides", plain(decision.of)
    yield "For", plain("; ".join(decision.subjects))
    if decision.names:
        yield "About", plain("; ".join(decision.names))
    if decision.cited:
        yield "To record it", (Run(decision.cited, "code"),)


def _list(lines: Iterable[Line], otherwise: str) -> Block:
    some = tuple(lines)
    return Items(some) if some else Paragraph(plain(otherwise))


def _problems(problems: Sequence[board.Problem]) -> Iterator[Block]:
    if problems:
        yield Heading(1, words.PROBLEMS)
        yield Items(tuple((Run(f"{each.text} "), Run(f"See {each.place}.", "quiet")) for each in problems))
