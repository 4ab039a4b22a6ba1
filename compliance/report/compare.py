"""What changed between two reports, in words: text and Markdown; `compare_html.py` and `compare_json.py` for more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import dates
from compliance.abbreviation import once
from compliance.report import common, wording
from compliance.report.common import clean
from compliance.report.markdown import escape, link, table
from compliance.report.page import Page
from compliance.report.wording import board as board_words
from compliance.report.wording import changes as words
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.report.changes import Change, Comparison
    from compliance.report.kinds import Kind
    from compliance.report.told import Finding, Report

MOST_IDS = 2
"""How many ids of findings stand under one change."""


@value()
class Row:
    """One change in words, on one or several occasions of which the same is said."""

    title: str
    provision: str
    url: str | None
    occasion: str
    was: str
    now: str
    statement: str
    """What is said of it now; of what is gone, what was said."""
    why: tuple[tuple[str, str], ...]
    """Each reason, with its kind."""
    ids: tuple[str, ...]
    applies: bool

    @property
    def duty(self) -> str:
        """The duty with its occasion."""
        return f"{self.title} ({self.occasion})" if self.occasion else self.title


@value()
class Section:
    """The changes of one kind."""

    kind: Kind
    heading: str
    intro: str
    rows: tuple[Row, ...]
    aside: tuple[Row, ...]
    """Those that do not apply, and are only named: new or gone, they ask nothing of anybody."""

    @property
    def number(self) -> int:
        """How many findings there are."""
        return sum(len(row.ids) for row in (*self.rows, *self.aside))


@value()
class Sheet:
    """A comparison in words."""

    title: str
    particulars: tuple[tuple[str, str, str], ...]
    """What a report depends on: as it was, and as it is."""
    summary: str
    sections: tuple[Section, ...]
    problems: tuple[tuple[str, tuple[str, ...]], ...]
    recorded: tuple[tuple[str, str, str], ...]
    """What the records have beside findings: what it is, how it was, and how it is."""
    disclaimer: str


def compose(comparison: Comparison) -> Sheet:
    """Put a comparison into words."""
    old, new = comparison.old, comparison.new
    both = old.published and new.published
    sections = tuple(
        _section(kind, [each for each in comparison.changes if each.kind == kind], new) for kind in words.HEADINGS
    )
    problems = (
        (words.PROBLEMS_NEW, tuple(clean(each) for each in comparison.problems_new)),
        (words.PROBLEMS_GONE, tuple(clean(each) for each in comparison.problems_gone)),
    )
    return Sheet(
        title=words.TITLE.format(name=clean(new.partnership_name)),
        particulars=tuple(_particulars(old, new)),
        summary=_summary(comparison),
        sections=tuple(each for each in sections if each.number),
        problems=tuple(each for each in problems if each[1]),
        recorded=tuple(
            (clean(each.what), clean(each.old or words.NOT_RECORDED), clean(each.new or words.NOT_RECORDED))
            for each in comparison.recorded
        ),
        disclaimer=clean(f"{wording.PUBLISHED} {wording.NOT_LEGAL_ADVICE}" if both else wording.NOT_LEGAL_ADVICE),
    )


def _particulars(old: Report, new: Report) -> Iterator[tuple[str, str, str]]:
    yield "As at", dates.plain(old.as_at), dates.plain(new.as_at)
    yield "Period", _period(old), _period(new)
    yield "Record", _made_of(old.path, old.record), _same(old.record, new.record, _made_of(new.path, new.record))
    yield "Rules", old.pack[:_SHORT], _same(old.pack, new.pack, new.pack[:_SHORT])
    yield "Program", clean(old.program), _same(old.program, new.program, clean(new.program))


_SHORT = 12
"""How much of a fingerprint is enough to tell two apart."""


def _made_of(path: str, sha256: str) -> str:
    return f"{clean(path)} ({clean(sha256[:_SHORT])})"


def _same(one: str, other: str, said: str) -> str:
    return words.SAME if one == other else said


def _period(report: Report) -> str:
    return common.period(report.start, report.last + dates.DAY if report.last else None)


def _summary(comparison: Comparison) -> str:
    if comparison.empty:
        return words.NOTHING
    counts = [(kind, sum(each.kind == kind for each in comparison.changes)) for kind in words.HEADINGS]
    parts = [f"{number} {words.COUNTED[kind][number != 1]}" for kind, number in counts if number]
    now = sum(
        each.new is not None
        and each.new.outcome is Outcome.NOT_MET
        and (each.old is None or each.old.outcome is not Outcome.NOT_MET)
        for each in comparison.changes
    )
    newly = words.NEWLY.format(common.counted(now, *words.FINDINGS)) if now else ""
    same = words.AS_BEFORE.format(common.counted(comparison.same, *words.FINDINGS))
    return words.SUMMARY.format(parts=common.listed(parts), newly=newly, same=same) if parts else same


def _section(kind: Kind, changes: list[Change], report: Report) -> Section:
    rows = [_row(under, report) for _, under in common.grouped(changes, _alike)]
    aside = [row for row in rows if kind in ("new", "gone") and not row.applies]
    return Section(
        kind, words.HEADINGS[kind], words.INTROS[kind], tuple(row for row in rows if row not in aside), tuple(aside)
    )


def _alike(change: Change) -> tuple[object, ...]:
    """All that is said of a change but its occasion."""
    it = change.told
    old = change.old.outcome if change.old else None
    new = change.new.outcome if change.new else None
    return it.rule, it.provision, it.title, old, new, it.statement, change.why


def _row(changes: list[Change], report: Report) -> Row:
    first = changes[0]
    it = first.told
    return Row(
        title=common.ours(it.title),
        provision=clean(it.provision),
        url=common.safe_url(it.url),
        occasion=common.occasions(_occasion(each, report) for each in changes),
        was=_outcome(first.old),
        now=_outcome(first.new),
        statement=clean(it.statement),
        why=tuple((words.CAUSES[why.cause], clean(why.text)) for why in first.why),
        ids=tuple(clean(each.told.id) for each in changes),
        applies=it.outcome is not Outcome.NOT_APPLICABLE,
    )


def _outcome(finding: Finding | None) -> str:
    return wording.OUTCOMES[finding.outcome] if finding is not None else words.NOT_THERE


def _occasion(change: Change, report: Report) -> tuple[str, str]:
    """The group, where the report is another's, and the occasion, or the days that two slices share."""
    occasion = change.told.occasion
    label = clean(occasion.label)
    if change.days is not None:
        first, last = change.days
        label = common.period(first, last + dates.DAY if last else None)
    group = clean(occasion.group_name) if occasion.group != report.partnership else ""
    return group, label


# -- text and Markdown -------------------------------------------------------------------------


def text(comparison: Comparison, *, width: int = 100) -> str:
    """What changed, as plain lines."""
    sheet, page = compose(comparison), Page(width)
    page.heading(sheet.title, 1)
    for label, was, now in sheet.particulars:
        page.labelled(label, f"{was} (in both)" if now in (was, words.SAME) else f"{was}; then {now}", to=13)
    page.heading("Summary", 2)
    page.paragraph(sheet.summary)
    for section in sheet.sections:
        page.heading(f"{section.heading} ({section.number})", 1)
        page.paragraph(section.intro)
        page.blank()
        for row in section.rows:
            page.paragraph(row.duty, hang=2, style="heading")
            page.labelled("Law", row.provision, 2)
            page.labelled("Outcome", row.now if row.was == row.now else f"Was: {row.was}. Now: {row.now}.", 2)
            page.labelled("It says", row.statement, 2)
            for cause, why in row.why:
                page.labelled("Why", f"{cause}: {why}", 2)
            page.labelled("Id", _ids(row), 2)
            page.blank()
        if section.aside:
            page.paragraph(f"{words.NOT_APPLYING}: {aside(section)}.", hang=2)
    if sheet.recorded:
        page.heading(words.RECORDED, 1)
        page.paragraph(words.RECORDED_INTRO)
        page.blank()
        for what, was, now in sheet.recorded:
            page.paragraph(what, hang=2, style="heading")
            page.labelled("Was", was, 2)
            page.labelled("Now", now, 2)
            page.blank()
    for heading, problems in sheet.problems:
        page.heading(heading, 1)
        for problem in problems:
            page.paragraph(f"- {problem}", hang=2)
    page.heading(board_words.ABOUT, 1)
    page.paragraph(sheet.disclaimer)
    return page.text(colour=False)


def _ids(row: Row) -> str:
    more = len(row.ids) - MOST_IDS
    return "; ".join(row.ids[:MOST_IDS]) + (f"; and {more} more" if more > 0 else "")


def aside(section: Section) -> str:
    """The provisions of those that are only named, each with its occasions."""
    return "; ".join(
        f"{provision} ({'; '.join(dict.fromkeys(row.occasion for row in rows if row.occasion))})"
        for provision, rows in common.grouped(section.aside, lambda row: row.provision)
    ).replace(" ()", "")


def markdown(comparison: Comparison) -> str:
    """What changed, as Markdown."""
    return once("\n".join(_markdown(compose(comparison))).rstrip() + "\n")


def _markdown(sheet: Sheet) -> Iterator[str]:
    yield from (f"# {escape(sheet.title)}", "")
    yield from table(("Particular", "Earlier", "Later"), ([escape(each) for each in row] for row in sheet.particulars))
    yield from ("## Summary", "", escape(sheet.summary), "")
    for section in sheet.sections:
        yield from (f"## {escape(section.heading)} ({section.number})", "", escape(section.intro), "")
        if section.rows:
            yield from table(
                ("Duty", "Provision", "Was", "Now", "Why"),
                (
                    [
                        escape(row.duty),
                        link(row.provision, row.url),
                        escape(row.was),
                        f"**{escape(row.now)}**<br>{escape(row.statement)}",
                        "<br>".join(f"{escape(cause)}: {escape(why)}" for cause, why in row.why),
                    ]
                    for row in section.rows
                ),
            )
        if section.aside:
            yield from (escape(f"{words.NOT_APPLYING}: {aside(section)}."), "")
    if sheet.recorded:
        yield from (f"## {words.RECORDED}", "", words.RECORDED_INTRO, "")
        yield from table(("What", "Was", "Now"), ([escape(each) for each in row] for row in sheet.recorded))
    for heading, problems in sheet.problems:
        yield from (f"## {heading}", "", *(f"- {escape(problem)}" for problem in problems), "")
    yield from (f"## {board_words.ABOUT}", "", escape(sheet.disclaimer))
