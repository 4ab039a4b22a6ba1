"""The page before a board: one side, for whoever has to speak to it and write the covering report.

It names what presses and counts the rest; `check`, `needs` and `due` have all of it.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from compliance import dates
from compliance.abbreviation import once
from compliance.report import annex, common, compose, due, matters, wording
from compliance.report.common import clean
from compliance.report.markdown import escape
from compliance.report.page import Page
from compliance.report.wording import board as board_words
from compliance.report.wording import brief as words
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from compliance.assess.due import Diary
    from compliance.assess.findings.finding import Assessment, Finding, MeetingFacts, Present

WIDTH = 96
"""The columns of the text: with the limits below, one side of A4."""
MOST = {"owing": 5, "due": 5, "unproved": 4, "missing": 6, "decide": 4}
"""How many things each part names; more are counted."""
MEETINGS = 3
"""How many of the last meetings with a list of those present are looked at for who was missing."""
FEW = 6
"""How many provisions are named in one line."""
OPEN = frozenset({Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT})


@value()
class Part:
    """A part of the page."""

    id: str
    heading: str
    lines: tuple[str, ...]


@value()
class Sheet:
    """The page in words."""

    title: str
    about: str
    parts: tuple[Part, ...]
    words: tuple[str, ...]
    disclaimer: str


def render(assessment: Assessment, diary: Diary, meeting: date, *, markdown: bool = False) -> str:
    """The page for a meeting.

    Args:
        assessment: the record over its own period, on the day of the page.
        diary: what falls due from that day on.
        meeting: the day of the coming meeting.
        markdown: whether as Markdown; else as text.
    """
    sheet = compose_sheet(assessment, diary, meeting)
    return _markdown(sheet) if markdown else _text(sheet)


def compose_sheet(assessment: Assessment, diary: Diary, meeting: date) -> Sheet:
    """The same as plain values."""
    questions = list(_questions(assessment))
    owing, decide = list(_owing(assessment, diary)), [line for line, _ in questions]
    unproved = list(_unproved(assessment))
    lists = {
        "owing": owing,
        "due": [*_due(diary, meeting), *_later(assessment, diary)] or list(_next(assessment, diary)),
        "unproved": unproved,
        "missing": list(_missing(assessment)),
        "decide": decide,
    }
    return Sheet(
        title=words.TITLE.format(name=clean(assessment.partnership_name), day=dates.plain(meeting)),
        about=words.OF.format(
            day=dates.plain(assessment.as_at),
            period=common.period(assessment.start, assessment.end),
            until=dates.plain(diary.until),
        ),
        parts=tuple(Part(name, words.HEADINGS[name], tuple(_cut(name, lines))) for name, lines in lists.items()),
        words=tuple(_words(assessment, len(owing), len(unproved), [alone for _, alone in questions])),
        disclaimer=clean(wording.closing(assessment.published)),
    )


def _cut(name: str, lines: list[str]) -> Iterator[str]:
    if not lines:
        yield words.NONE[name]
    # One more than the limit takes no more room than the line that would count it.
    most = MOST[name] if len(lines) > MOST[name] + 1 else len(lines)
    yield from lines[:most]
    if len(lines) > most:
        yield words.MORE[name].format(f"{len(lines) - most} more")


def _duty(assessment: Assessment, findings: list[Finding]) -> str:
    """The duty, its provision and its occasions, groups counted where there are many."""
    first = findings[0]
    on = matters.occasions(assessment, findings)
    return f"{common.ours(first.title)} ({clean(first.provision)}{f'; {on}' if on else ''})"


def _grouped(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    """By duty and outcome, in the order of a report."""
    in_order = sorted(findings, key=common.order)
    for _, under in common.grouped(in_order, lambda each: (each.rule, each.outcome, each.provision)):
        yield under


def _owing(assessment: Assessment, diary: Diary) -> Iterator[str]:
    owing = (each for each in assessment.findings if each.outcome in (Outcome.NOT_MET, Outcome.OUTSTANDING))
    for under in _grouped(each for each in owing if each.due is None or each.due <= assessment.as_at):
        days = {each.since for each in under if each.since}
        since = words.SINCE[len(days) > 1].format(dates.plain(min(days))) if days else ""
        yield f"{wording.OUTCOMES[under[0].outcome]}{since}: {_duty(assessment, under)}."
    for item in due.items(diary):
        if item.state == "passed":
            yield words.PASSED.format(day=item.day, duty=item.duty, statement=item.statement)


def _due(diary: Diary, meeting: date) -> Iterator[str]:
    for item in due.items(diary):
        day = item.entries[0].day
        if item.state == "due" and day is not None:
            when = f"{item.day}, before the meeting" if day < meeting else item.day
            status = f" {item.status}." if item.status else ""
            provision = f"{item.provision}; {item.occasions}" if item.occasions else item.provision
            yield f"{when}: {item.title} ({provision}).{status}"


def _later(assessment: Assessment, diary: Diary) -> Iterator[str]:
    """What is still to be done by a day after these months, so that all that is outstanding stands on the page."""
    undone = (each for each in assessment.findings if each.outcome is Outcome.OUTSTANDING)
    later = [(each.due, each) for each in undone if each.due is not None and each.due > diary.until]
    for day, under in common.grouped(sorted(later, key=itemgetter(0)), itemgetter(0)):
        duties = "; ".join(_duty(assessment, alike) for alike in _grouped(each for _, each in under))
        yield words.LATER.format(day=dates.plain(day), duties=duties)


def _next(assessment: Assessment, diary: Diary) -> Iterator[str]:
    """The first last day after these months of what is open, where nothing else stands in this part."""
    after = [each for each in assessment.findings if each.outcome in OPEN and each.due and each.due > diary.until]
    if after:
        day = min(each.due for each in after if each.due)
        duties = "; ".join(_duty(assessment, alike) for alike in _grouped(each for each in after if each.due == day))
        yield words.NEXT.format(day=dates.plain(day), duties=duties)


def _unproved(assessment: Assessment) -> Iterator[str]:
    asked = [
        (matters.missing(assessment, finding, need), finding)
        for finding in sorted(assessment.findings, key=common.by_rule)
        if finding.outcome in OPEN
        for need in finding.needs
        if need.kind == "fact"
    ]
    alike = matters.together(assessment, {finding.id: finding for _, finding in asked}.values())
    asked = [(matters.put_once(it, alike), finding) for it, finding in asked]
    by_owner = [(of, list(pairs)) for of, pairs in common.grouped(asked, lambda pair: pair[0].of)]
    for of, pairs in sorted(by_owner, key=lambda each: -len({it.text for it, _ in each[1]})):
        things = common.counted(len({it.text for it, _ in pairs}), *words.PAPERS)
        provisions = list(dict.fromkeys(clean(finding.provision) for _, finding in pairs))
        named = provisions[:FEW]
        if len(provisions) > FEW:
            named.append(f"{len(provisions) - FEW} more")
        yield words.ASKED_FOR.format(of=common.capital(of), things=things, provisions=common.listed(named))


def _missing(assessment: Assessment) -> Iterator[str]:
    own = [
        each
        for each in assessment.meetings
        if each.kind in ("group", "public") and each.date is not None and each.date <= assessment.as_at
    ]
    held = sorted(own, key=lambda each: (str(each.date), each.id))
    if not held:
        yield words.NO_MEETINGS
        return
    listed = [each for each in held if each.list_known][-MEETINGS:]
    for name, told in _absences(listed):
        yield f"{name}: {'; '.join(told)}."
    after = held[held.index(listed[0]) :] if listed else held[-MEETINGS:]
    unlisted = [clean(each.label) for each in after if not each.list_known]
    if unlisted:
        yield board_words.NO_LIST.format(common.the_meetings(unlisted))


def _absences(meetings: list[MeetingFacts]) -> list[tuple[str, list[str]]]:
    """Each authority that did not come in its own person, with when; those most often missing first."""
    found: dict[tuple[str, str], list[str]] = {}
    for meeting in meetings:
        for present in meeting.present:
            if present.how in words.HOW and meeting.date is not None:
                name = (clean(present.authority_name), present.authority)
                found.setdefault(name, []).append(f"{dates.plain(meeting.date)}, {_how(present)}")
    in_order = sorted(found.items(), key=lambda each: (-len(each[1]), each[0]))
    return [(name, told) for (name, _), told in in_order]


def _how(present: Present) -> str:
    """How an authority was represented, and by whom where somebody came instead."""
    if present.how == "substitute":
        return f"{words.HOW[present.how]} ({', '.join(clean(each) for each in present.people)})"
    if present.how == "apology" and present.in_place:
        return f"{words.APOLOGY} ({', '.join(annex.for_others(present))})"
    return words.HOW[present.how]


def _questions(assessment: Assessment) -> Iterator[tuple[str, bool]]:
    """Each question, and whether something waits for decisions alone; else facts are missing there too."""
    asked = [
        (matters.missing(assessment, finding, need), finding)
        for finding in sorted(assessment.findings, key=common.by_rule)
        for need in matters.own_needs(assessment, finding)
        if need.kind == "decision"
    ]
    for (text, of), pairs in common.grouped(asked, lambda pair: (pair[0].text, pair[0].of)):
        provisions = common.listed(dict.fromkeys(clean(finding.provision) for _, finding in pairs))
        alone = any(finding.outcome is Outcome.NEEDS_JUDGEMENT for _, finding in pairs)
        yield f"{common.sentence(text)} For {of} ({provisions}).", alone


def _words(assessment: Assessment, owing: int, unproved: int, questions: list[bool]) -> Iterator[str]:
    """What can be pasted as it stands."""
    yield words.HELD_AGAINST.format(
        name=clean(assessment.partnership_name),
        period=common.period(assessment.start, assessment.end),
        day=dates.plain(assessment.as_at),
        law=annex.regulations(assessment) or words.NO_LAW,
    )
    for basis in compose.compose(assessment).bases:
        yield words.UNDER.format(heading=basis.heading[:1].lower() + basis.heading[1:], summary=basis.summary)
    asks = [words.ASKS[name] for name, there in (("note", True), ("owing", owing), ("unproved", unproved)) if there]
    if questions:
        also = words.facts_too(len(questions), questions.count(False))
        asks.append(words.ASKS["decide_one" if len(questions) == 1 else "decide"].format(len(questions), also))
    numbered = (f"({number}) {ask}" for number, ask in enumerate(asks, start=1))
    yield words.ASKED.format(asks=common.listed(numbered))


def _text(sheet: Sheet) -> str:
    page = Page(WIDTH)
    page.heading(sheet.title, 2)
    page.paragraph(sheet.about)
    for part in sheet.parts:
        page.heading(part.heading, 3)
        for line in part.lines:
            page.paragraph(f"- {line}", hang=2)
    page.heading(words.HEADINGS["words"], 3)
    for line in sheet.words:
        page.paragraph(line)
    page.blank()
    page.paragraph(sheet.disclaimer)
    return page.text(colour=False)


def _markdown(sheet: Sheet) -> str:
    lines = [f"# {escape(sheet.title)}", "", escape(sheet.about), ""]
    for part in sheet.parts:
        lines += [f"## {escape(part.heading)}", "", *(f"- {escape(line)}" for line in part.lines), ""]
    lines += [f"## {words.HEADINGS['words']}", ""]
    for line in sheet.words:
        lines += [escape(line), ""]
    lines.append(escape(sheet.disclaimer))
    return once("\n".join(lines) + "\n")
