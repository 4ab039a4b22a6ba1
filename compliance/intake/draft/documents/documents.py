"""Documents that minutes speak of, and copies of them: which there were is asked, with what the minutes say of them."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.asking.quoted import places, quotation, spoken
from compliance.intake.draft.documents import revised
from compliance.intake.draft.documents.on_record import is_current, is_on_record
from compliance.intake.draft.meetings.meetings import items
from compliance.intake.draft.names.wording import slug
from compliance.intake.matter.beyond.spoken import DOCUMENTS, SENT, THE_DOCUMENT

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.reading import Item, Reading, Said

POLICING: Final = "elected_local_policing_body"
POLICING_FROM: Final = "2012-11-22"
_QUOTED: Final = 200
"""So many letters of a decision say what it was."""
_OWED_BY_A_COUNTY: Final = {"community_safety_agreement": True, "partnership_plan": False}
"""Documents of which a copy goes to the policing body (regs 9A, 13A), and whether a county's group owes it."""
_NAMED: Final = {"community_safety_agreement": r"(?i)\bagreement|\bCSA\b", "partnership_plan": r"(?i)\bplan|\bstrategy"}
_UNDER: Final = {"community_safety_agreement": "9A", "partnership_plan": "13A"}
_ASKED: Final = {
    "community_safety_agreement": (
        "a community safety agreement or its action plan",
        "community safety agreements",
        " (an action plan is not one)",
    ),
    "partnership_plan": (
        "a partnership plan or its action plan",
        "partnership plans",
        " (an action plan is not one)",
    ),
    "strategic_assessment": ("a strategic assessment", "strategic assessments", ""),
    "protocol": ("an information sharing protocol", "protocols", ""),
}
"""What is spoken of, what there may be several of, and what is none."""
_BEFORE_THE_YEAR: Final = 20 * dates.DAY
_LATER_IN_THE_YEAR: Final = 200 * dates.DAY
_SENT_AFTER: Final = 12 * dates.DAY
"""Days of the example of an answer."""
_MADE: Final = "and when was each completed?"
_MADE_AND_SENT: Final = "when was each completed, and when was a copy sent to the elected local policing body?"


def policing_bodies(holders: Sequence[Mapping[str, Any]], day: str) -> list[str]:
    """Whoever held the office of elected local policing body on a day, as far as is known."""
    return [
        each["holder"]
        for each in holders
        if each["office"] == POLICING
        and each.get("holder")
        and str(each.get("from") or day) <= day <= str(each.get("to") or day)
    ]


class Documents:
    """Asks about the documents of which the items of minutes speak."""

    def __init__(self, group: Group, known: Known, desk: Desk, holders: Sequence[Mapping[str, Any]], last: str) -> None:
        """Take the registers, who held which office, and the last day of the record."""
        self._group, self._known, self._desk = group, known, desk
        self._holders = holders
        self._after = last >= POLICING_FROM
        self._there = known.section("documents")

    def asked(self, meetings: Sequence[Meeting]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """The documents that there are, a question for each kind that minutes speak of, and what was done to them."""
        papers = [paper.reading for each in meetings for paper in each.papers]
        entries, copies = [], []
        for kind, pattern in DOCUMENTS.items():
            found = [
                (reading, item)
                for reading, item in items(meetings)
                if (words := _words(reading, item, kind, pattern))
                and not is_on_record(reading, item, kind, words, self._there)
            ]
            if not found:
                continue
            ask, closed = self._ask(kind, found, papers)
            if not self._desk.has(ask) and (settled := self._settled(ask, kind, found, papers)):
                found = [each for each in found if each[0].date not in settled]
                if not found:
                    continue
                ask, closed = self._ask(kind, found, [each for each in papers if each.date not in settled])
            for each in self._desk.put(ask) or []:
                source = self._desk.on(ask, closed=closed)
                entries.append(self._document(kind, each) | {"source": source})
                if "sent" in each:
                    copies.append(self._copy(entries[-1]["id"], each["sent"]) | {"source": source})
        there = [each for each in (*self._there, *entries) if self._is_owed(each["kind"])]
        changed = revised.asked(there, _told_of(meetings), self._known.section("events"), self._desk)
        return entries, [*changed, *copies, *self._sent(papers, changed)]

    def _ask(self, kind: str, found: Sequence[tuple[Reading, Item]], papers: Sequence[Reading]) -> tuple[Ask, bool]:
        """The question on documents of a kind, and whether any of what it is about was closed to the public."""
        sent = self._after and self._is_owed(kind)
        told = [(reading, said) for reading, item in found for said in _told(reading, item, kind)]
        told += [each for each in _sent_of(kind, papers) if each not in told] if sent else []
        told = [each for each in told if not _is_decided(each[1], found)]
        ask = Ask(
            f"documents.{kind.replace('_', '-')}",
            f"{_spoken(kind, found, told, self._there)}, for which days, {_MADE_AND_SENT if sent else _MADE}",
            "entries",
            _each_line([*(where(reading.path, item.at) for reading, item in found[:4]), *places(told)]),
            fields=("title", "from", "to", "prepared", *(("sent",) if sent else ())),
            example=_example(kind, found[0][0].date, sent=sent),
            days_of=_days_of_all(reading for reading, _ in found),
        )
        return ask, any(item.closed_session for _, item in found[:4])

    def _settled(
        self, ask: Ask, kind: str, found: Sequence[tuple[Reading, Item]], papers: Sequence[Reading]
    ) -> set[dt.date | None]:
        """The days of whose meeting it was answered that there was none, and of which nothing is quoted."""
        quoted = {reading.date for reading, item in found if _decision(reading, item) or _told(reading, item, kind)}
        quoted |= {reading.date for reading, _ in _sent_of(kind, papers)} if self._is_owed(kind) else set()
        settled: set[dt.date | None] = set()
        settled |= {reading.date for reading, _ in found if reading.date and self._desk.is_none(ask.id, reading.date)}
        return settled - quoted

    def _is_owed(self, kind: str) -> bool:
        """Whether the group may owe a copy of such a document; of either while nobody has said what group it is."""
        return kind in _OWED_BY_A_COUNTY and self._group.is_county in (None, _OWED_BY_A_COUNTY[kind])

    def _sent(self, papers: Sequence[Reading], changed: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
        """Copies of documents on record that minutes say were sent: of which, and on which day, is asked.

        One that was revised since its copy was sent is to be sent again.
        """
        events = [*self._known.section("events"), *changed]
        copied, anew = _days_of(events, "copy_sent"), _days_of(events, "revised")
        found = []
        for each in self._there if self._after else ():
            sent, since = copied.get(each["id"]), anew.get(each["id"], "")
            if (sent is not None and sent >= since) or not self._is_owed(each["kind"]):
                continue
            told = [
                (reading, said)
                for reading, said in _sent_of(each["kind"], papers)
                if is_current(each, reading) and not _is_asked_of(each, reading)
            ]
            if not told:
                continue
            ask = Ask(
                f"copies.{each['id']}" + (f".{since}" if sent is not None else ""),
                f'{quotation(told)} On which day was a copy of "{each.get("title") or each["id"]}" sent to the elected '
                f"local policing body (regulation {_UNDER[each['kind']]})?",
                "day",
                places(told),
                (Choice("none", "it was not, or another document is meant"),),
                example=_soon_after(told[0][0].date),
            )
            said = self._desk.put(ask)
            if said not in (None, "none"):
                found.append(self._copy(each["id"], said) | {"source": self._desk.on(ask)})
        return found

    def _copy(self, document: str, day: str) -> dict[str, Any]:
        """That a copy was sent on a day to whoever held the office then, if that is known."""
        to = policing_bodies(self._holders, day)
        event: dict[str, Any] = {"event": "copy_sent", "date": day, "document": document}
        return event | ({"to": to[0]} if len(to) == 1 else {})

    def _document(self, kind: str, answer: dict[str, str]) -> dict[str, Any]:
        entry: dict[str, Any] = {"id": self._known.fresh(slug(answer["title"])), "kind": kind, "title": answer["title"]}
        covers = {key: answer[key] for key in ("from", "to") if key in answer}
        if covers:
            entry["covers"] = covers
        if "prepared" in answer:
            entry["prepared"] = answer["prepared"]
        return entry


def _words(reading: Reading, item: Item, kind: str, pattern: str) -> str:
    """The words of an item that speak of a kind of document, its title and decision first; empty where none do."""
    own = f"{item.title or ''} {item.resolution or ''}".strip()
    return own if re.search(pattern, own) else " ".join(said.text for said in spoken(reading, kind, item))


def _told(reading: Reading, item: Item, kind: str) -> list[Said]:
    """What is said of a kind of document at an item; at one headed so "the plan" is that plan."""
    told = spoken(reading, kind, item)
    if re.search(DOCUMENTS[kind], item.title or ""):
        told += [each for each in spoken(reading, THE_DOCUMENT, item) if each not in told]
    return sorted(told, key=lambda said: said.at.line)


def _told_of(meetings: Sequence[Meeting]) -> dict[str, list[tuple[Reading, Said]]]:
    """What is said of each kind of document of which a copy is owed."""
    return {
        kind: [(reading, said) for reading, item in items(meetings) for said in _told(reading, item, kind)]
        for kind in _OWED_BY_A_COUNTY
    }


def _days_of_all(readings: Iterable[Reading]) -> tuple[str, ...]:
    """The days of papers; none where one of them has none."""
    days = {reading.date for reading in readings}
    return tuple(sorted(day.isoformat() for day in days if day)) if None not in days else ()


def _each_line(places: Sequence[str]) -> tuple[str, ...]:
    """Places to look, each line once."""
    first: dict[str, str] = {}
    for each in places:
        first.setdefault(each.partition(": “")[0], each)
    return tuple(first.values())


def _sent_of(kind: str, papers: Sequence[Reading]) -> list[tuple[Reading, Said]]:
    """What papers say of copies sent to the policing body, but for what plainly is of the other kind of document."""
    others = [form for other, form in _NAMED.items() if other != kind]
    return [
        (reading, said)
        for reading in papers
        for said in spoken(reading, SENT)
        if re.search(_NAMED[kind], said.text) or not any(re.search(form, said.text) for form in others)
    ]


def _is_decided(said: Said, found: Sequence[tuple[Reading, Item]]) -> bool:
    """Whether a sentence is what was decided, which is quoted as such."""
    text = " ".join(said.text.split()).rstrip(".")
    return any(text in " ".join((item.resolution or "").split()) for _, item in found)


def _days_of(events: Sequence[Mapping[str, Any]], kind: str) -> dict[str, str]:
    """The last day on which something of the kind was done to each document; empty where no day is known."""
    days: dict[str, str] = {}
    for each in events:
        if each["event"] == kind and (document := each.get("document")):
            days[document] = max(days.get(document, ""), str(each.get("date") or ""))
    return days


def _is_asked_of(document: Mapping[str, Any], reading: Reading) -> bool:
    """Whether somebody told of a document when asked about this very paper, and so of its copy if there was one."""
    source = document.get("source")
    return isinstance(source, dict) and PurePath(reading.path).name in str(source.get("item", ""))


def _spoken(
    kind: str,
    found: Sequence[tuple[Reading, Item]],
    said: Sequence[tuple[Reading, Said]],
    there: Sequence[Mapping[str, Any]],
) -> str:
    """What the minutes say of a kind of document, in their own words, and the question."""
    named, several, none = _ASKED[kind]
    decided = [(reading, item) for reading, item in found if item.resolution and not item.closed_session]
    told = ""
    if decided:
        told = f" {_decision(*decided[-1])}"
    told += f" {quotation(said)}" if said else ""
    on_record = [str(each.get("title") or each["id"]) for each in there if each["kind"] == kind]
    besides = f" besides those on record ({'; '.join(on_record)})" if on_record else ""
    return f"The minutes speak of {named}.{told} Which {several} did the group itself have{none}{besides}"


def _decision(reading: Reading, item: Item) -> str:
    """What was decided at an item, quoted; empty where nothing was, or the public could not be there."""
    if not item.resolution or item.closed_session:
        return ""
    day = f" of {dates.plain(reading.date)}" if reading.date else ""
    words = printed(item.resolution, _QUOTED).rstrip(".")
    return f'{f"Item {item.number}" if item.number else "An item"}{day} has: "{words}".'


def _example(kind: str, near: dt.date | None, *, sent: bool) -> str:
    """How such a document is written, with days close to those of the papers."""
    year = dates.year_of(near) if near else dates.year_of(dates.parse_day("2025-04-01"))
    span = dates.year_span(year)
    title = _ASKED[kind][0].partition(" ")[2].partition(" or ")[0].capitalize()
    # A plan is made before its year (reg 10(2)), an assessment within it (reg 5(1)): an example shows what is in time.
    prepared = span.start + (_LATER_IN_THE_YEAR if kind == "strategic_assessment" else -_BEFORE_THE_YEAR)
    copied = f", sent: {prepared + _SENT_AFTER}" if sent else ""
    return f"[{{title: {title}, from: {span.start}, to: {span.last}, prepared: {prepared}{copied}}}], or none"


def _soon_after(day: dt.date | None) -> str:
    """A day on which a copy may have been sent, for an example."""
    return (day + _SENT_AFTER).isoformat() if day else "2013-06-05"
