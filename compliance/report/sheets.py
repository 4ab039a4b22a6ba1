"""A report as sheets of rows, for a spreadsheet and for CSV: what can be sorted, filtered and counted."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, TypeAlias

from compliance.report import board, common, compose, matters, wording
from compliance.report.wording import board as words
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from compliance.assess.findings.finding import Assessment
    from compliance.report.entry import Fact

Value: TypeAlias = str | int | date | None
Row: TypeAlias = tuple[Value, ...]

_FORMULA: Final = re.compile(r"[\W_]*[=+\-@＝＋－＠]")


@value()
class Sheet:
    """Rows under their heads."""

    name: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    """About how many letters wide each column is."""
    rows: tuple[Row, ...]
    links: tuple[str | None, ...] = ()
    """The address of each row's provision, where it has one."""


@value()
class Book:
    """All the sheets, and what stands before them."""

    title: str
    day: date
    particulars: tuple[tuple[str, str], ...]
    warning: str
    asks: tuple[str, ...]
    summaries: tuple[tuple[str, str], ...]
    about: tuple[tuple[str, str], ...]
    partnership: str
    sheets: tuple[Sheet, ...]
    by: str | None = None
    """Who prepared it, where that is said."""

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name, in small letters."""
        return next(each for each in self.sheets if each.name.lower() == name)


NAMES: Final = (
    "findings",
    "actions",
    "timeline",
    "authorities",
    "attendance",
    "decisions",
    "problems",
    "evidence",
    "provisions",
)
"""The sheets, in their order; every report has them all."""


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might take the text for something to work out: it starts as a formula would.

    Marks that a spreadsheet may pass over before a formula are passed over here too.
    """
    return _FORMULA.match(text) is not None


def lay_out(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> Book:
    """The report as sheets."""
    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    closed = wording.CLOSED_NOTE.format(common.counted(report.closed, "fact")) if report.closed else ""
    makers: tuple[Callable[[Assessment, board.Board], Sheet], ...] = (
        _findings,
        _actions,
        _timeline,
        _authorities,
        _attendance,
        _decisions,
        _problems,
        _evidence,
        _provisions,
    )
    return Book(
        title=report.title,
        day=assessment.as_at,
        particulars=report.particulars,
        warning=closed,
        asks=report.asks,
        summaries=tuple((basis.heading, basis.summary) for basis in report.bases),
        about=(("Not legal advice", report.disclaimer), *report.instruments, *report.made_from),
        partnership=report.name,
        sheets=tuple(make(assessment, report) for make in makers),
        by=prepared_by,
    )


def _findings(assessment: Assessment, report: board.Board) -> Sheet:
    findings = {common.clean(each.id): each for each in assessment.findings}
    asked = _asked(assessment)
    entries = [entry for basis in report.bases for group in basis.groups for row in group.rows for entry in row.entries]
    rows = []
    for entry in entries:
        finding = findings[entry.id]
        actions = asked.get(finding.id, ())
        rows.append(
            (
                entry.status,
                wording.BASES[entry.basis],
                entry.provision,
                entry.title,
                entry.group or report.name,
                entry.label,
                entry.statement,
                common.day(finding.since),
                common.day(finding.due),
                _refs(entry.facts),
                " ".join(lack.sentence for lack in entry.lacks),
                ", ".join(str(number) for number, _ in actions),
                "; ".join(dict.fromkeys(owner for _, owner in actions)) or entry.bearer,
                entry.version,
                entry.id,
            )
        )
    return Sheet(
        name="Findings",
        heads=(
            "Outcome",
            "Under",
            "Provision",
            "Duty or power",
            "Group",
            "Occasion",
            words.RECORD_SHOWS,
            "Since",
            words.LAST_DAY,
            "Evidence",
            words.WOULD_SETTLE,
            "Actions",
            "Owner",
            words.VERSION,
            "Finding",
        ),
        widths=(16, 18, 14, 34, 26, 20, 55, 16, 16, 20, 50, 10, 28, 30, 40),
        rows=tuple(rows),
        links=tuple(entry.url for entry in entries),
    )


def _asked(assessment: Assessment) -> dict[str, tuple[tuple[int, str], ...]]:
    """The actions that bear on each finding: number and owner."""
    findings = sorted(assessment.findings, key=common.order)
    actions = matters.actions(assessment, findings)
    actions |= matters.recorded(assessment, findings, len(actions) + 1)
    asked: dict[str, tuple[tuple[int, str], ...]] = {}
    for action, items in actions.items():
        for identifier in dict.fromkeys(each for settled in items.values() for each in sorted(settled)):
            asked[identifier] = (*asked.get(identifier, ()), (action.number, action.owner))
    return asked


def _refs(facts: Iterable[Fact]) -> str:
    return ", ".join(fact.ref for fact in sorted(facts, key=lambda fact: fact.number))


def _actions(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Actions",
        heads=("Number", "Action", "Owner", "For", "By when"),
        widths=(9, 80, 36, 50, 18),
        rows=tuple(
            (
                action.number,
                " ".join((action.text, *action.listed)),
                action.owner,
                "; ".join(action.subjects),
                action.due or "To be agreed",
            )
            for action in report.actions
        ),
    )


def _timeline(_: Assessment, report: board.Board) -> Sheet:
    events = report.timeline.events if report.timeline else ()
    return Sheet(
        name="Timeline",
        heads=("Day", "Kind", "Act or duty", "Outcome", "Evidence", "For"),
        widths=(20, 20, 80, 26, 12, 50),
        rows=tuple(
            (
                event.on,
                event.label,
                event.text,
                event.status,
                event.fact.ref if event.fact else "",
                "; ".join(event.subjects),
            )
            for event in events
        ),
    )


def _authorities(assessment: Assessment, _: board.Board) -> Sheet:
    return Sheet(
        name="Authorities",
        heads=("Body", "From", "To", "Certain", "1998 Act"),
        widths=(50, 18, 18, 12, 24),
        rows=tuple(
            (
                common.clean(each.name),
                common.day(each.start),
                common.last_day(each.end),
                "Yes" if each.certain else "Perhaps",
                common.listed(each.limbs) or words.NO_PARAGRAPH,
            )
            for each in assessment.authorities
        ),
    )


def _attendance(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Attendance",
        heads=("Meeting", "Authority", "Represented", "People"),
        widths=(30, 44, 24, 60),
        rows=tuple(_present(report.attendance)),
    )


def _present(attendance: board.Attendance) -> Iterator[Row]:
    """A row for each authority at each meeting, so that either can be filtered: facts, not findings."""
    others = dict(attendance.others)
    for index, meeting in enumerate(attendance.meetings):
        for name, cells in attendance.rows:
            yield common.capital(meeting), name, cells[index].word, ", ".join(cells[index].people)
        if meeting in others:
            yield common.capital(meeting), words.FOR_NO_AUTHORITY, "Present", ", ".join(others[meeting])
    for meeting in attendance.unlisted:
        yield common.capital(meeting), "", words.NOBODY_LISTED, ""


def _decisions(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Decisions",
        heads=(
            "Number",
            "Question",
            "Who decides",
            "For",
            "About",
            words.RECORD_SHOWS,
            words.RECORD_LACKS,
            "To record it",
        ),
        widths=(9, 60, 30, 34, 40, 24, 60, 50),
        rows=tuple(
            (
                number,
                each.text,
                each.of,
                "; ".join(each.subjects),
                "; ".join(each.names),
                _refs(each.shown),
                " ".join(each.not_shown),
                each.cited,
            )
            for number, each in enumerate(report.decisions, start=1)
        ),
    )


def _problems(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Problems",
        heads=(words.PROBLEM, "Where"),
        widths=(100, 30),
        rows=tuple((each.text, common.capital(each.place)) for each in report.problems),
    )


def _evidence(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Evidence",
        heads=("Number", words.RECORD_SAYS, "Words quoted", "Date", "Source", "Kind of source", "Where", "Closed"),
        widths=(9, 70, 40, 20, 50, 26, 20, 16),
        rows=tuple(
            (
                fact.ref,
                fact.text,
                fact.words,
                fact.date,
                fact.source,
                common.capital(fact.strength or "Not recorded"),
                common.capital(fact.place),
                common.capital(wording.CLOSED) if fact.closed else "",
            )
            for fact in report.evidence
        ),
    )


def _provisions(_: Assessment, report: board.Board) -> Sheet:
    return Sheet(
        name="Provisions",
        heads=("Under", "Provision", "Duty or power", "Version used", "Address", "What it says", "Notes"),
        widths=(18, 18, 44, 44, 50, 80, 60),
        rows=tuple(
            (
                wording.BASES[each.basis],
                each.provision,
                each.title,
                each.version,
                each.url or "",
                " ".join(f"{phrase.label}: {_phrase(phrase)}" for phrase in each.phrases),
                " ".join(common.sentence(f"{words.NOTES[kind]}: {text}") for kind, text in each.notes),
            )
            for each in report.provisions
        ),
        links=tuple(each.url for each in report.provisions),
    )


def _phrase(phrase: board.Phrase) -> str:
    return f"“{phrase.text}”" if phrase.quoted else f"{common.sentence(phrase.text)} (This project’s reading.)"
