"""Papers to meetings: one for each day and group, with what each paper says of it and what it says of others."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import Ask, choices
from compliance.intake.draft.meetings import decided, otherwise
from compliance.intake.draft.meetings.amended import parted
from compliance.intake.draft.papers import business, jointly
from compliance.intake.draft.papers.settle import OF_MEETINGS
from compliance.intake.draft.papers.sources import HELD_BY_ANSWER, IN_NOTE
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.matter.text.days import days_in

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.present import Cast
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.draft.papers.sources import Sources
    from compliance.intake.reading import Confirmed, Item, Reading

_RANK: Final = ("minutes", "notes", "draft_minutes", "summary", "agenda")
"""Papers of one meeting, the one that counts for most first."""
_MOST: Final = 3900


@dataclass(slots=True)
class Meeting:
    """A meeting with the papers that are about it and those that speak of it."""

    id: str
    group: str
    day: dt.date
    papers: list[Settled] = field(default_factory=list)
    confirmed: tuple[Meeting, Reading, Confirmed] | None = None
    """Where, in what paper and how its minutes were dealt with later."""
    mentioned: dict[str, Any] | None = None
    """The citation of a later paper, for a meeting that is known from it only."""
    corrections: list[tuple[Meeting, Reading, Confirmed, str]] = field(default_factory=list)

    @property
    def best(self) -> Settled | None:
        """The paper that counts for most."""
        return min(self.papers, key=lambda each: _RANK.index(each.reading.kind), default=None)


class Meetings:
    """All the meetings of which papers tell."""

    def __init__(self, group: Group, known: Known, desk: Desk, sources: Sources) -> None:
        """Take the group and what is there."""
        self._group, self._known, self._desk, self._sources = group, known, desk, sources
        self.all: dict[tuple[str, dt.date], Meeting] = {}
        self.undated: list[tuple[Settled, str]] = []
        """Papers from which nothing is taken until a question is answered, each with it."""

    def take(self, papers: Iterable[tuple[Settled, str]]) -> None:
        """Sort papers, each with the id of its group, by the meetings that they are about."""
        listed = [(paper, group) for paper, group in papers if paper.reading.kind in OF_MEETINGS]
        for paper, group in sorted(listed, key=lambda each: _RANK.index(each[0].reading.kind)):
            if paper.doubt is not None or paper.reading.date is None:
                self.undated.append((paper, paper.doubt or group))
            else:
                self._meeting(group, paper.reading.date).papers.append(paper)
        for meeting in list(self.all.values()):
            for paper in meeting.papers:
                for each in paper.reading.previous_minutes:
                    self._previous(meeting, paper.reading, each)

    def _meeting(self, group: str, day: dt.date) -> Meeting:
        if (group, day) not in self.all:
            there = recorded(self._known, group, self._group.id, day)
            made = there["id"] if there else self._known.fresh(f"{self._group.letters}-{day.isoformat()}")
            self.all[group, day] = Meeting(made, group, day)
        return self.all[group, day]

    def _previous(self, meeting: Meeting, reading: Reading, each: Confirmed) -> None:
        """Minutes of an earlier meeting that this one dealt with; what an agenda lists is only meant."""
        if each.result == "listed" or reading.kind == "agenda":
            return
        day = each.date
        if day is None:
            ask = Ask(
                f"meeting.{meeting.id}.previous",
                f"Of which day were the minutes that the meeting of {dates.plain(meeting.day)} dealt with?",
                "day",
                (where(reading.path, each.at),),
            )
            said = self._desk.put(ask)
            if said is None:
                return
            day = dates.parse_day(said)
        if day >= meeting.day:
            said_on, dealt = dates.plain(day), dates.plain(meeting.day)
            what = f"the minutes of {said_on} are said to have been dealt with on {dealt}, which is not later"
            self._desk.remark(f"{where(reading.path, each.at)}: {what}. Nothing was taken from this.")
            return
        earlier = self._meeting(meeting.group, day)
        if not earlier.papers and earlier.mentioned is None:
            earlier.mentioned = self._sources.cite(reading, each.at, minute=minute_of(reading, each))
        if (
            each.result == "confirmed" and (earlier.confirmed is None or earlier.confirmed[2].result != "confirmed")
        ) or earlier.confirmed is None:
            earlier.confirmed = (meeting, reading, each)
        parts = (part for text in each.corrections for part in parted(text))
        earlier.corrections += [(meeting, reading, each, part) for part in parts]

    # -- as entries -------------------------------------------------------------------------

    def entry(self, meeting: Meeting, cast: Cast) -> Any:  # noqa: ANN401  # plain data with what is open about it
        """A meeting as it is to be recorded; None if somebody says that it was never held."""
        best = meeting.best
        made: dict[str, Any] = {"id": meeting.id}
        if meeting.group != self._group.id:
            made["group"] = meeting.group
        made["date"] = meeting.day.isoformat()
        asks: tuple[str, ...] = ()
        if best is None:
            made["source"] = meeting.mentioned
        else:
            held = self._held(meeting, best.reading)
            if held is False:
                return None
            asks = (f"meeting.{meeting.id}.held",) if held is None else ()
            self._told(made, meeting, best, cast)
            if held == "yes":
                agenda = self._sources.of(best.reading)
                made["source"] = self._desk.source
                held = f"{HELD_BY_ANSWER}, {IN_NOTE.format(agenda)}"
                made["note"] = f"{made['note']} {held}" if made.get("note") else held
        minutes = self._minutes(meeting)
        if minutes:
            made["minutes"] = minutes
        return Noted(made, asks) if asks else made

    def _told(self, made: dict[str, Any], meeting: Meeting, best: Settled, cast: Cast) -> None:
        """What the papers of the meeting itself say."""
        reading = best.reading
        by_worth = sorted((each.reading for each in meeting.papers), key=lambda each: _RANK.index(each.kind))
        otherwise.tell(meeting.day, [each for each in by_worth if each.kind != "agenda"], self._desk)
        if place := next((each.place for each in by_worth if each.place), None):
            made["place"] = printed(place)
        if reading.chair is not None and (chair := cast.chair(best)):
            made["chair"] = chair
        elif best.chair is not None:
            label = best.chair.what.name or best.chair.what.post
            made["chair"] = Noted("somebody", (best.chair.ask,), held=True, remark=f"Read as: {label}")
        at = reading.places.get("date") or reading.places.get("body")
        made["source"] = self._sources.cite(reading, at)
        listed = next((each for each in meeting.papers if has_list(each)), None)
        notes = (jointly.told(by_worth, self._group.name), _note(by_worth, has_list=listed is not None))
        if note := " ".join(filter(None, notes)):
            made["note"] = business.with_actions(best.name, reading.items, note)
        if listed is not None:
            made["attendance"] = cast.attendance(listed)
        sorry = next((each for each in meeting.papers if each.reading.apologies or each.apologies), None)
        if sorry is not None:
            made["apologies"] = cast.apologies(sorry)
        there = recorded(self._known, meeting.group, self._group.id, meeting.day)
        items = decided.beside(_items(best), reading, there, self._desk)
        if items:
            made["items"] = items
        if reading.inquorate is not None and reading.kind != "agenda":
            made["inquorate"] = reading.inquorate

    def _held(self, meeting: Meeting, reading: Reading) -> str | bool | None:
        """Whether a meeting took place that only an agenda speaks of: "yes", False, or None while it is open."""
        today = self._desk.answers.day
        if reading.kind != "agenda" or meeting.confirmed is not None:
            return True
        if not self._known.is_new and recorded(self._known, meeting.group, self._group.id, meeting.day):
            return True
        if today is not None and meeting.day > today:
            return True
        ask = Ask(
            f"meeting.{meeting.id}.held",
            f"Only the agenda of the meeting of {dates.plain(meeting.day)} is here. Was the meeting held on that day?",
            "choice",
            (where(reading.path, reading.places.get("date")),),
            choices({"yes": "", "no": "it is left out of the record"}),
        )
        said = self._desk.put(ask)
        return None if said is None else "yes" if said == "yes" else False

    def _minutes(self, meeting: Meeting) -> dict[str, Any] | None:
        """What is known of the state of its minutes."""
        if meeting.confirmed is not None:
            later, reading, each = meeting.confirmed
            source = self._sources.cite(reading, each.at, minute=minute_of(reading, each))
            if each.result == "confirmed":
                return {"status": "confirmed", "confirmed_at": later.id, "confirmed_on": later.day.isoformat()} | {
                    "source": source
                }
            if each.result == "not_confirmed":
                return {"status": "draft", "source": source}
        best = meeting.best
        if best is None or best.reading.kind in ("agenda", "summary"):
            return None
        if said := self._passed(meeting, best.reading):
            return said
        status = "draft" if best.reading.kind == "draft_minutes" else "not_known"
        return {"status": status, "source": {"of": self._sources.of(best.reading)}}

    def _passed(self, meeting: Meeting, reading: Reading) -> dict[str, Any] | None:
        """That minutes say themselves on which day they were confirmed."""
        at = reading.places.get("confirmed")
        days = [each.date for each in days_in(at.words) if each.date and each.date > meeting.day] if at else []
        if not days or days[-1] is None:
            return None
        there = recorded(self._known, meeting.group, self._group.id, days[-1])
        later = self.all.get((meeting.group, days[-1]))
        known = there["id"] if there else later.id if later else None
        made = {"status": "confirmed"} | ({"confirmed_at": known} if known else {})
        made["confirmed_on"] = days[-1].isoformat()
        return made | {"source": self._sources.cite(reading, at)}


def has_list(paper: Settled) -> bool:
    """Whether a paper prints who was there."""
    reading = paper.reading
    return reading.kind != "agenda" and (reading.attendees_listed or bool(reading.attendees or paper.attendees))


def items(meetings: Iterable[Meeting]) -> Iterator[tuple[Reading, Item]]:
    """The items of minutes, each with its paper; an agenda says only what was to be spoken of."""
    for meeting in meetings:
        for paper in meeting.papers:
            if paper.reading.kind != "agenda":
                for item in paper.reading.items:
                    yield paper.reading, item


def recorded(known: Known, group: str, own: str, day: dt.date) -> dict[str, Any] | None:
    """The meeting of a group on a day that a record has."""
    for each in known.section("meetings"):
        if each.get("date") == day.isoformat() and each.get("group", own) == group and _is_own(each):
            return each
    return None


def _is_own(meeting: dict[str, Any]) -> bool:
    return meeting.get("kind", "group") in ("group", "public")


def minute_of(reading: Reading, each: Confirmed) -> str | None:
    """The number of the minute in which something stands: the last one that begins on its line or before."""
    before = [item for item in reading.items if item.number and item.at.line <= each.at.line]
    return before[-1].number if before else None


def _note(readings: list[Reading], *, has_list: bool) -> str:
    """What the record has no place for: days that are planned, and who was sent where no list is printed."""
    told = []
    planned = {each.date: each for reading in readings for each in reading.next_meetings}
    if planned:
        days = [
            dates.plain(each.date)
            + (f" at {each.time}" if each.time else "")
            + (f", {each.place}" if each.place else "")
            for each in planned.values()
        ]
        told.append("Planned, as printed: " + "; ".join(days) + ".")
    alone = [(item, item.actions) for item in readings[0].items if item.actions and not item.resolution]
    if alone and readings[0].kind != "agenda":
        actions = [f"{item.number or item.title or 'no number'}: {'; '.join(actions)}" for item, actions in alone]
        told.append("Actions at items without a resolution, as printed: " + " / ".join(actions).rstrip(".") + ".")
    sent = {
        f"{each.substitute} for {each.name or each.post}": None
        for reading in readings
        for each in reading.apologies
        if each.substitute
    }
    if sent and not has_list:
        told.append(
            "No list of those present is printed; sent in place of others, as printed: " + "; ".join(sent) + "."
        )
    return printed(" ".join(told), _MOST)


def _items(paper: Settled) -> list[dict[str, Any]]:
    entries, used = [], {"closed": 0, "open": 0}
    for each in paper.reading.items:
        number = each.number
        if number is None:
            kind = "closed" if each.closed_session else "open"
            used[kind] += 1
            number = f"{decided.UNNUMBERED[each.closed_session]} {used[kind]}"
        entry: dict[str, Any] = {"number": number}
        title = printed(each.title, _MOST) if each.title and each.title.strip() else None
        said = _resolution(each) if each.resolution and each.resolution.strip() else None
        entry["title"] = business.marked(paper.name, each, "title", title)
        if paper.reading.kind != "agenda":  # an agenda resolves nothing, and an action alone is no resolution
            entry["resolution"] = business.marked(paper.name, each, "resolution", said)
        if each.closed_session:
            entry["closed_session"] = True
        entries.append({key: value for key, value in entry.items() if value is not None})
    return entries


def _resolution(item: Item) -> str:
    actions = [each if each.casefold().startswith("action") else f"Action: {each}" for each in item.actions]
    return printed(" ".join([item.resolution or "", *actions]), _MOST)
