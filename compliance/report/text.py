"""A report for a terminal or an email: plain lines, with colour only when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import board, common, compose, entry, timeline, wording
from compliance.report.page import LABEL, Page
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.findings.finding import Assessment
    from compliance.report.timeline_parts import Timeline

MOST_IDS = 3
"""How many ids of findings stand under one duty."""


def render(
    assessment: Assessment,
    *,
    colour: bool = False,
    width: int = 100,
    prepared_by: str | None = None,
    final: bool = False,
) -> str:
    """The report as text, no line longer than the width."""
    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    page = Page(width)
    _opening(page, report)
    for basis in report.bases:
        _basis(page, basis)
    _actions(page, report.actions)
    _timeline(page, report.timeline)
    _authorities(page, report.authorities)
    _attendance(page, report.attendance)
    _decisions(page, report.decisions)
    _problems(page, report.problems)
    _evidence(page, report.evidence)
    _provisions(page, report.provisions)
    _instruments(page, report.instruments)
    page.heading(words.ABOUT, 1)
    page.paragraph(report.disclaimer)
    page.blank()
    for label, text in report.made_from:
        page.labelled(label, text, to=17)
    return page.text(colour=colour)


def _opening(page: Page, report: board.Board) -> None:
    page.heading(report.title, 1)
    for label, text in report.particulars:
        page.labelled(label, text, to=13)
    if report.closed:
        page.blank()
        page.paragraph(wording.CLOSED_NOTE.format(common.counted(report.closed, "fact")))
    page.heading(words.ASKED, 2)
    for number, ask in enumerate(report.asks, start=1):
        page.paragraph(f"{number}. {ask}", hang=3)
    page.heading("Summary", 2)
    for basis in report.bases:
        page.paragraph(f"{basis.heading}: {basis.summary}")
        page.blank()


def _basis(page: Page, basis: board.Basis) -> None:
    page.heading(basis.heading, 1)
    if basis.intro:
        page.paragraph(basis.intro)
    for group in basis.groups:
        page.heading(f"{group.status} ({group.findings})", 2, group.outcome)
        if group.outcome == "not_applicable":
            for cause in group.causes:
                _cause(page, cause)
        else:
            for row in group.rows:
                _row(page, row)
                page.blank()


def _cause(page: Page, cause: board.Cause) -> None:
    page.paragraph(cause.statement, hang=2)
    for row, said in cause.duties:
        on = f" ({said.occasions})" if said.occasions else ""
        page.paragraph(f"{row.provision}: {row.title}{on}", 2, 4)
    page.blank()


def _row(page: Page, row: board.Row) -> None:
    page.paragraph(row.title, style="heading")
    versions = "; then ".join(filter(None, dict.fromkeys(entry.version for entry in row.entries)))
    page.labelled("Law", ", ".join(filter(None, (row.provision, versions))), 2)
    every = row.said
    alike = len({said.lacks for said in every}) == 1
    for said in every:
        on = f"{common.capital(said.occasions)}: " if said.occasions else ""
        page.labelled("Finding", f"{on}{said.statement}", 2)
        _facts(page, said.facts)
        if not alike or said is every[-1]:  # what all of it lacks is said once, below
            _lacks(page, said)
    if row.actions:
        numbers = common.listed(str(action.number) for action in row.actions)
        page.labelled("Actions" if len(row.actions) > 1 else "Action", numbers, 2)
    page.labelled("Id", _ids(row), 2)


def _lacks(page: Page, said: entry.Said) -> None:
    for occasions, lacks in said.lacks:
        for lack in lacks:
            only = f" (for {occasions})" if occasions else ""
            page.labelled("Missing" if lack.kind == "fact" else "To decide", lack.sentence + only, 2)


def _ids(row: board.Row) -> str:
    """The ids that `compliance explain` takes, without saying the rule twice."""
    first, *others = (entry.id for entry in row.entries)
    rest = [each.partition(" @ ")[2] for each in others]
    named = "; ".join([first, *rest[: MOST_IDS - 1]])
    return f"{named}; and {len(rest) - MOST_IDS + 1} more" if len(rest) >= MOST_IDS else named


def _facts(page: Page, facts: Sequence[entry.Fact], indent: int = 2) -> None:
    shown = entry.shown(facts)
    for fact in shown.told:
        page.labelled("Evidence", f"{fact_line(fact)} [{fact.ref}]", indent)
    if shown.rest:
        also = "and " if shown.told else ""
        page.labelled("" if shown.told else "Evidence", f"{also}{shown.refs} in the appendix", indent)


def fact_line(fact: entry.Fact) -> str:
    """A fact, where it was read and where the record has it."""
    closed = f"; {wording.CLOSED}" if fact.closed else ""
    return f"{fact.text} ({fact.cited}; {fact.place}{closed})"


def _actions(page: Page, actions: Sequence[board.Action]) -> None:
    if not actions:
        return
    page.heading("Actions", 1)
    for action in actions:
        page.labelled(f"{action.number}.", action.text, 0, 5)
        for item in action.listed:
            page.paragraph(f"- {item}", 5, 7)
        page.labelled("Owner", action.owner, 5)
        page.labelled("For", "; ".join(action.subjects), 5)
        if action.due:
            page.labelled("By when", action.due, 5)


def _timeline(page: Page, days: Timeline | None) -> None:
    """The days in their order, where they are few enough to read; the other forms have them all."""
    if days is None or not days.events or len(days.events) > timeline.SHORT:
        return
    page.heading(words.TIMELINE, 1)
    page.paragraph(words.TIMELINE_INTRO)
    page.blank()
    for event in days.events:
        ref = f" [{event.fact.ref}]" if event.fact else ""
        closed = f" ({wording.CLOSED})" if event.fact and event.fact.closed else ""
        status = f" {event.status}." if event.status else ""
        on = f" For {'; '.join(event.subjects)}." if event.subjects else ""
        page.labelled(event.day, f"{event.label}: {common.sentence(event.text)}{ref}{closed}{status}{on}", to=_DAY)


_DAY = 19
"""How far what stands beside a day is set in."""


def _authorities(page: Page, authorities: board.Authorities) -> None:
    if not authorities.rows:
        return
    page.heading(words.AUTHORITIES, 1)
    page.paragraph(authorities.lead)
    page.blank()
    for name, days, provision in authorities.rows:
        page.paragraph(f"{name}: {days} ({provision})", 2, 4)


def _attendance(page: Page, attendance: board.Attendance) -> None:
    if not attendance.meetings and not attendance.unlisted:
        return
    page.heading(words.ATTENDANCE, 1)
    page.paragraph(words.FACTS_NOT_FINDINGS)
    for name, cells in attendance.rows:
        page.blank()
        page.paragraph(name, style="heading")
        for meeting, cell in zip(attendance.meetings, cells, strict=True):
            people = f": {', '.join(cell.people)}" if cell.people else ""
            page.paragraph(f"{common.capital(meeting)}: {cell.word}{people}", 2, 4)
    for meeting, others in attendance.others:
        page.blank()
        page.paragraph(words.ALSO_AT.format(meeting, ", ".join(others)))
    if attendance.unlisted:
        page.blank()
        page.paragraph(words.NO_LIST.format(common.the_meetings(attendance.unlisted)))


def _decisions(page: Page, decisions: Sequence[board.Decision]) -> None:
    if not decisions:
        return
    page.heading(words.DECISIONS, 1)
    for number, decision in enumerate(decisions, start=1):
        page.labelled(f"{number}.", decision.text, 0, 5)
        page.labelled("Who", decision.of, 5)
        page.labelled("For", "; ".join(decision.subjects), 5)
        if decision.names:
            page.labelled("About", "; ".join(decision.names), 5)
        if decision.cited:
            page.labelled("To record it", decision.cited, 5, LABEL + 1)
        for fact in entry.shown(decision.shown).told:
            page.labelled("Shown", f"{fact_line(fact)} [{fact.ref}]", 5)
        for text in decision.not_shown:
            page.labelled("Not shown", text, 5)


def _problems(page: Page, problems: Sequence[board.Problem]) -> None:
    if not problems:
        return
    page.heading(words.PROBLEMS, 1)
    for problem in problems:
        page.paragraph(f"- {problem.text} See {problem.place}.", hang=2)


def _evidence(page: Page, evidence: Sequence[entry.Fact]) -> None:
    if not evidence:
        return
    page.heading("Appendix: evidence", 1)
    for (source, strength), facts in common.grouped(evidence, lambda fact: (fact.source, fact.strength)):
        page.paragraph(common.sentence(f"{source} ({strength})" if strength else source), style="heading")
        for fact in facts:
            closed = f"; {wording.CLOSED}" if fact.closed else ""
            words = f" Words: “{fact.words}”." if fact.words else ""
            page.labelled(fact.ref, f"{fact.text} ({fact.place}{closed}).{words}", 2, 6)
        page.blank()


def _provisions(page: Page, provisions: Sequence[board.Provision]) -> None:
    if not provisions:
        return
    page.heading(words.PROVISIONS, 1)
    for provision in provisions:
        page.paragraph(f"{provision.provision}: {provision.title}", hang=2, style="heading")
        if provision.version:
            page.paragraph(provision.version, 2)
        if provision.url:
            page.paragraph(provision.url, 2)
        for phrase in provision.phrases:
            text = f"“{phrase.text}”" if phrase.quoted else f"{phrase.text} (this project's reading)"
            page.paragraph(f"- {phrase.label}: {text}", 2, 4)
        for kind, text in provision.notes:
            page.paragraph(f"- {words.NOTES[kind]}: {text}", 2, 4)
        page.blank()


def _instruments(page: Page, instruments: Sequence[tuple[str, str]]) -> None:
    if not instruments:
        return
    page.heading(words.LAW, 1)
    for title, currency in instruments:
        page.paragraph(title, style="heading")
        page.paragraph(currency, 2)
        page.blank()
