"""What falls due in the months to come, as text, Markdown and JSON: the Regulations and the group's own terms apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from compliance import dates
from compliance.abbreviation import once
from compliance.nouns import OFFICES
from compliance.report import common, matters, wording
from compliance.report.common import clean
from compliance.report.json_v1 import TOOL, indented, published
from compliance.report.markdown import escape, link, table
from compliance.report.page import Page
from compliance.report.wording.board import ABOUT
from compliance.report.wording.due import (
    BY_PEOPLE,
    HEADINGS,
    INTROS,
    NO_TERMS,
    NOT_MET,
    NOTHING,
    OWN_TERMS,
    PLANNED,
    PLANNED_FOR,
    PROVISIONS,
    REASONS,
    RECORD,
    STANDING,
    TITLE,
    TITLES,
    UNSAID,
)
from compliance.report.wording.nouns import OCCASIONS
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.due import Coming, Diary, State
    from compliance.assess.findings.finding import Reason

FORMAT = "compliance-due"
VERSION = 1


@value()
class Item:
    """One thing to do, on one or several occasions with the same day."""

    state: State
    day: str
    """The last day in words; empty where there is none."""
    title: str
    provision: str
    url: str | None
    occasions: str
    status: str
    """The outcome in words; empty where nothing can be said yet."""
    statement: str
    entries: tuple[Coming, ...]

    @property
    def duty(self) -> str:
        """The duty with its occasions."""
        return f"{self.title} ({self.occasions})" if self.occasions else self.title


@value()
class Part:
    """What falls due under the Regulations, or under the group's own terms."""

    heading: str
    intro: str
    states: tuple[tuple[State, tuple[Item, ...]], ...]


def items(diary: Diary) -> tuple[Item, ...]:
    """The things to do in words, those that differ in nothing but their occasion told once."""
    return tuple(
        _item(diary, list(under))
        for _, under in common.grouped(diary.entries, lambda each: _alike(each, diary.assessment.partnership))
    )


def _alike(entry: Coming, own: str) -> tuple[object, ...]:
    if entry.finding is None:
        return (entry.id,)
    one_group = entry.finding.occasion.group if entry.finding.occasion.group == own else ""
    return entry.state, entry.finding.rule, entry.day, entry.opens, _status(entry), _statement(entry), one_group


def _item(diary: Diary, entries: list[Coming]) -> Item:
    first = entries[0]
    day = dates.plain(first.day) if first.day else ""
    if first.finding is None:
        code = first.reason.code if first.reason else ""
        words = _words(first.reason)
        title, provision = common.capital(TITLES[code].format_map(words)), PROVISIONS[code].format_map(words)
        return Item(first.state, day, title, provision, None, "", "", _statement(first), tuple(entries))
    finding = first.finding
    return Item(
        state=first.state,
        day=day,
        title=common.ours(finding.title),
        provision=clean(finding.provision),
        url=common.safe_url(finding.url),
        occasions=matters.occasions(diary.assessment, (each.finding for each in entries if each.finding), most=50),
        status=_status(first),
        statement=_statement(first),
        entries=tuple(entries),
    )


def _status(entry: Coming) -> str:
    """Nothing is said of what has not begun: its outcome on a later day is not known."""
    if entry.finding is None or (entry.reason is not None and entry.reason.code in ("not_begun", "planned")):
        return ""
    return wording.OUTCOMES[entry.finding.outcome]


def _statement(entry: Coming) -> str:
    """Why it is listed, and how it stands; its occasion and its day stand beside it."""
    why = REASONS[entry.reason.code].format_map(_words(entry.reason)).strip() if entry.reason else ""
    if entry.finding is None or not _status(entry):
        return clean(why)
    reason = replace(entry.finding.reason, args={**entry.finding.reason.args, "due": None})
    if entry.finding.reason.code in ("outstanding_due", "outstanding_first_year"):
        reason = entry.finding.reason
    said = wording.statement(replace(entry.finding, reason=reason), occasion=False)
    return clean(f"{said} {why}".strip())


def _words(reason: Reason | None) -> dict[str, str]:
    words: dict[str, str] = {}
    for name, said in (reason.args if reason else {}).items():
        match name:
            case "office":
                words[name] = OFFICES.get(str(said), str(said))
            case "kind":
                words[name] = OCCASIONS.get(str(said), str(said))
            case "months" if isinstance(said, int):
                words[name] = common.counted(said, "month")
            case "planned":
                words[name] = PLANNED_FOR.format(dates.plain(said)) if isinstance(said, date) else ""
            case "what" if said is None:
                words[name] = UNSAID
            case _:
                words[name] = dates.plain(said) if isinstance(said, date) else clean(said)
    return words


def parts(diary: Diary) -> tuple[Part, ...]:
    """The Regulations, then the group's own terms, then what people set; each in the order of the states, by day."""
    every = items(diary)
    intros = {"statute": "", "local": NO_TERMS if diary.without_terms else OWN_TERMS, "record": BY_PEOPLE}
    found = []
    for basis, intro in intros.items():
        own = [each for each in every if each.entries[0].basis == basis]
        states = tuple((state, tuple(each for each in own if each.state == state)) for state in HEADINGS)
        found.append(Part(heading(basis), intro, tuple((state, under) for state, under in states if under)))
    return tuple(each for each in found if each.states or each.intro == NO_TERMS)


def heading(basis: str) -> str:
    """Who set the days."""
    return wording.BASES.get(basis, RECORD)


def title(diary: Diary) -> str:
    """Of whom, and of which days."""
    span = common.period(diary.assessment.as_at, diary.until + dates.DAY)
    return TITLE.format(name=clean(diary.assessment.partnership_name), span=span)


def closing(diary: Diary) -> Iterator[str]:
    """What stands under the lists."""
    if diary.planned:
        meetings = common.meetings(clean(label) for _, label in diary.planned)
        yield PLANNED.format(meetings)
    yield STANDING
    not_met = sum(each.outcome is Outcome.NOT_MET for each in diary.assessment.findings)
    if not_met:
        yield NOT_MET.format(common.counted(not_met, "finding is", "findings are"))
    yield clean(wording.closing(diary.assessment.published))


def render(diary: Diary, *, markdown: bool = False, width: int = 100) -> str:
    """What falls due, as text or as Markdown."""
    return once("\n".join(_markdown(diary)).rstrip() + "\n") if markdown else _text(diary, width)


def _text(diary: Diary, width: int) -> str:
    page = Page(width)
    page.heading(title(diary), 1)
    listed = parts(diary)
    if not any(part.states for part in listed):
        page.paragraph(NOTHING)
    for part in listed:
        page.heading(part.heading, 1)
        if part.intro:
            page.paragraph(part.intro)
        for state, under in part.states:
            page.heading(HEADINGS[state], 2)
            if state in INTROS:
                page.paragraph(INTROS[state])
                page.blank()
            for item in under:
                page.labelled(item.day, f"{item.duty}, {item.provision}", to=_DAY) if item.day else page.paragraph(
                    f"{item.duty}, {item.provision}", hang=2
                )
                said = f"{item.status}: {item.statement}" if item.status else item.statement
                page.paragraph(said, _DAY if item.day else 2)
                page.blank()
    page.heading(ABOUT, 1)
    for line in closing(diary):
        page.paragraph(line)
        page.blank()
    return page.text(colour=False)


_DAY = 19
"""How far what stands beside a day is set in."""


def _markdown(diary: Diary) -> Iterator[str]:
    yield from (f"# {escape(title(diary))}", "")
    listed = parts(diary)
    if not any(part.states for part in listed):
        yield from (NOTHING, "")
    for part in listed:
        yield from (f"## {escape(part.heading)}", "")
        if part.intro:
            yield from (escape(part.intro), "")
        for state, under in part.states:
            yield from (f"### {HEADINGS[state]}", "")
            if state in INTROS:
                yield from (escape(INTROS[state]), "")
            yield from table(
                ("Last day", "Duty", "Provision", "How it stands"),
                (
                    [
                        escape(item.day or HEADINGS["no_date"]),
                        escape(item.duty),
                        link(item.provision, item.url),
                        (f"**{escape(item.status)}**: " if item.status else "") + escape(item.statement),
                    ]
                    for item in under
                ),
            )
    yield from (f"## {ABOUT}", "")
    for line in closing(diary):
        yield from (escape(line), "")


def as_json(diary: Diary) -> str:
    """What falls due, as JSON of a format of its own, version 1."""
    return indented(contents(diary))


def contents(diary: Diary) -> dict[str, Any]:
    """The same as plain data."""
    it = diary.assessment
    of = {id(entry): item for item in items(diary) for entry in item.entries}
    return {
        "format": FORMAT,
        "version": VERSION,
        "tool": {"name": TOOL, "version": it.tool_version},
        "as_at": it.as_at.isoformat(),
        "until": diary.until.isoformat(),
        "months": diary.months,
        "record": {
            "path": it.record_path,
            "sha256": it.record_sha256,
            "partnership": it.partnership,
            "partnership_name": it.partnership_name,
        },
        "pack": {"sha256": it.pack_sha256},
        "entries": [_entry(entry, of[id(entry)]) for entry in diary.entries],
        "planned": [{"date": day.isoformat(), "label": label} for day, label in diary.planned],
        "terms_known": not diary.without_terms,
        "published": published(it.published),
    }


def _entry(entry: Coming, item: Item) -> dict[str, Any]:
    finding = entry.finding
    return {
        "id": entry.id,
        "basis": entry.basis,
        "state": entry.state,
        "due": entry.day.isoformat() if entry.day else None,
        "opens": entry.opens.isoformat() if entry.opens else None,
        "rule": finding.rule if finding else None,
        "provision": item.provision,
        "title": item.title,
        "url": item.url,
        "group": finding.occasion.group if finding else None,
        "occasion": finding.occasion.label if finding else None,
        "outcome": finding.outcome.value if finding and item.status else None,
        "statement": item.statement,
    }
