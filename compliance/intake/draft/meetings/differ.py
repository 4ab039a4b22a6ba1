"""Papers that contradict each other on the day of a meeting: asked, and then recorded as a contradiction."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.asking.known import source_of
from compliance.intake.draft.asking.question import Ask, choices
from compliance.intake.draft.meetings.meetings import recorded
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.matter.text.days import days_in, in_year

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meetings
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.draft.papers.sources import Sources

_NEAR: Final = 14
"""So many days apart, two days in different files may be one that was printed wrongly once."""
_MINUTES: Final = re.compile(r"\bminutes\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Called:
    """Minutes that an agenda calls for by their day."""

    group: str
    day: dt.date
    before: dt.date | None
    """The day for which they are called."""
    file: str | None
    """The paper; None for an agenda that is only on record."""
    place: str
    source: dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Minuted:
    """A meeting of which there are minutes."""

    id: str
    group: str
    day: dt.date
    file: str | None
    place: str


def contradictions(
    papers: Sequence[tuple[Settled, str]], meetings: Meetings, sources: Sources, desk: Desk, known: Known, *, own: str
) -> list[Any]:
    """Minutes that an agenda calls for by one day and that are themselves of another, in the papers or on record."""
    found: list[Any] = []
    listed = {(group, each.date) for paper, group in papers for each in paper.reading.previous_minutes}
    called = [*_of_papers(papers, sources), *_of_record(known, own)]
    listed |= {(each.group, each.day) for each in called}
    minuted = [*_in_papers(meetings), *_on_record(meetings, known, own)]
    for each in called:
        if (each.group, each.day) in meetings.all or recorded(known, each.group, own, each.day):
            continue
        others = [
            one
            for one in minuted
            if one.group == each.group
            and (one.group, one.day) not in listed
            and (each.before is None or one.day < each.before)
            and (each.file is not None or one.file is not None)
        ]
        beside = [one for one in others if each.file is not None and one.file == each.file]
        beside = beside or [one for one in others if _is_near(one.day, each.day)]
        if len({one.id for one in beside}) == 1 and not _is_settled(beside[0], each, known):
            found += _asked(each, beside[0], desk)
    return found


def _of_papers(papers: Sequence[tuple[Settled, str]], sources: Sources) -> Iterator[_Called]:
    for paper, group in papers:
        reading = paper.reading
        for each in reading.previous_minutes:
            if each.result == "listed" and each.date is not None:
                source = sources.cite(reading, each.at)
                yield _Called(group, each.date, reading.date, reading.path, where(reading.path, each.at), source)


def _of_record(known: Known, own: str) -> Iterator[_Called]:
    """What the agendas on record call for: an item on minutes without a decision, with a day in its title."""
    files = {str(each["id"]): each for each in known.section("sources")}
    for meeting in known.section("meetings"):
        agenda = next(
            (
                each
                for each in files.values()
                if each["strength"] == "agenda"
                and (str(each.get("date")) == meeting.get("date") or each["id"] == source_of(meeting.get("source")))
            ),
            None,
        )
        for item in meeting.get("items") or [] if agenda else []:
            title = str(item.get("title") or "")
            days = {in_year(each, each.year) for each in days_in(title) if each.year is not None}
            day = next(iter(days)) if len(days) == 1 else None
            if agenda and day is not None and _MINUTES.search(title) and not item.get("resolution"):
                before = dt.date.fromisoformat(meeting["date"]) if meeting.get("date") else None
                source = {"of": agenda["id"], "item": str(item["number"]), "words": title}
                place = f"{agenda.get('file') or agenda['title']}: “{title}”"
                yield _Called(meeting.get("group", own), day, before, None, place, source)


def _in_papers(meetings: Meetings) -> Iterator[_Minuted]:
    for (group, day), meeting in meetings.all.items():
        of = [each.reading for each in meeting.papers if each.reading.kind != "agenda"]
        for each in dict.fromkeys(one.path for one in of):
            minutes = next(one for one in of if one.path == each)
            yield _Minuted(meeting.id, group, day, each, where(each, minutes.places.get("date")))


def _on_record(meetings: Meetings, known: Known, own: str) -> Iterator[_Minuted]:
    files = {str(each["id"]): each for each in known.section("sources")}
    for each in known.section("meetings"):
        if each.get("date") is None or not (each.get("attendance") or each.get("minutes")):
            continue
        group, day = each.get("group", own), dt.date.fromisoformat(each["date"])
        if not any(one.reading.kind != "agenda" for one in getattr(meetings.all.get((group, day)), "papers", [])):
            source = files.get(str(source_of(each.get("source"))), {})
            place = str(source.get("file") or source.get("title") or f"the record, meeting {each['id']}")
            yield _Minuted(str(each["id"]), group, day, None, place)


def _is_near(one: dt.date, other: dt.date) -> bool:
    """Whether one of two days may be the other, printed wrongly."""
    same_month = (one.year, one.month) == (other.year, other.month)
    return same_month or abs((one - other).days) <= _NEAR or (one.month, one.day) == (other.month, other.day)


def _is_settled(meeting: _Minuted, each: _Called, known: Known) -> bool:
    """Whether the record has the contradiction, or keeps the answer that there is none."""
    says = each.day.isoformat()
    answered = {str(one["question"]) for source in known.section("sources") for one in source.get("answered") or []}
    return _name(meeting, each) in answered or any(
        (one["about"], one["field"], one["says"]) == (meeting.id, "date", says)
        for one in known.section("contradictions")
    )


def _name(meeting: _Minuted, each: _Called) -> str:
    return f"meeting.{meeting.id}.date.{each.day.isoformat()}"


def _asked(each: _Called, meeting: _Minuted, desk: Desk) -> list[Any]:
    said_day, own_day = dates.plain(each.day), dates.plain(meeting.day)
    beside = "that are with it" if each.file is not None and each.file == meeting.file else "that are here"
    ask = Ask(
        _name(meeting, each),
        f"The agenda calls for the minutes of {said_day}; the minutes {beside} are of {own_day}. Are they "
        "the minutes of one meeting?",
        "choice",
        (each.place, meeting.place),
        choices({"same": "one meeting, and the two papers differ on its day", "two": "two meetings"}),
    )
    said = desk.put(ask)
    if said == "two":
        return []
    entry = {"about": meeting.id, "field": "date", "says": each.day.isoformat(), "source": each.source}
    return [entry if said else Noted(entry, (ask.id,), held=True)]
