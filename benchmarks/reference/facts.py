"""The record as it is known on a day: what is dated later is left out, and what is left over is found fast."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from benchmarks.reference.days import DAY, Span
from benchmarks.reference.declarations import Declarations
from benchmarks.reference.verdicts import NO, OPEN, UNKNOWN, YES, Place, Val, both, val
from compliance.record.model import Lasting

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Sequence
    from datetime import date

    from compliance.record.model import (
        Appointment,
        Arrangement,
        Attendance,
        Body,
        Citation,
        Correction,
        Determination,
        Document,
        Event,
        Group,
        Meeting,
        Money,
        Office,
        Partnership,
        Period,
        Record,
        Requirement,
    )

_F = TypeVar("_F")
_K = TypeVar("_K", bound="Hashable")
_Lasting = TypeVar("_Lasting", bound=Lasting)


class _OfGroup(Protocol):
    """A fact that says whose it is."""

    @property
    def group(self) -> str | None: ...


class Facts(Declarations):
    """A record as it is known on a day: what is dated later is left out, and what is left over is found fast."""

    def __init__(self, record: Record, as_at: date, period: Span | None = None) -> None:
        """Sift the record.

        Args:
            record: the record.
            as_at: the day that is spoken of; nothing dated after it is used.
            period: what is under review, half-open; left out, the record's own period.
        """
        super().__init__(record, as_at)
        self.record = record
        self.as_at = as_at
        self.tomorrow = as_at + DAY
        self.period = period or self.covered
        self._undated = {each.id: each.date for each in record.sources if each.date and each.date > as_at}
        """Sources that did not exist yet, with their day."""
        self._strength = {each.id: each.strength for each in record.sources}
        self.groups: dict[str, Partnership | Group] = {record.partnership.id: record.partnership}
        self.groups.update((each.id, each) for each in record.groups)
        self.explain = True
        """Whether places are looked up at all."""
        self.apart: frozenset[date] = frozenset()
        """The days that sources which differ have: standing duties are cut at them."""
        self.in_slices = False
        """Whether standing duties are told in slices, since several readings of the record are held together."""
        self._places: dict[int, Place] = {}
        self._own = record.partnership.id
        self.bodies: dict[str, Body] = {each.id: each for each in record.bodies}
        known = [each for each in record.documents if self._known(each.prepared, each.source)]
        self.documents: dict[str, Document] = {each.id: each for each in known}
        """Those that exist by the day, or whose day is not known."""
        self.documents_of: dict[tuple[str, str], list[Document]] = _by(
            known, lambda each: (each.by or self.group_of(each), each.kind)
        )
        """The same by whose they are and by kind: what `by` names, if it is there, or the group (docs/record.md)."""
        held = [each for each in record.meetings if self._known(each.date, each.source)]
        self.meetings: dict[str, Meeting] = {each.id: each for each in held}
        """Those held by the day, and those whose day is not known."""
        self.meetings_of: dict[str, list[Meeting]] = _by(
            (each for each in held if each.kind in {"group", "public"}), self.group_of
        )
        """The same by group; those called by a commissioner and others are not meetings of the group."""
        self.perhaps_public_of: dict[str, list[Meeting]] = _by(
            (each for each in held if each.kind not in {"group", "public"} and self._said_public(each)), self.group_of
        )
        """Those others of which it is said all the same that they were the group's public meetings."""
        self.to_come: dict[str, Meeting] = {
            each.id: each for each in record.meetings if each.date and each.date > as_at
        }
        """Meetings that are set down for a day still to come."""
        self.events: dict[str, list[Event]] = _by(
            (each for each in record.events if self._known(each.date, each.source)), lambda each: each.event
        )
        """By kind: those done by the day, or on a day that is not known."""
        self.appointments_of: dict[str, list[Appointment]] = _by(self._begun(record.appointments), self.group_of)
        self.arrangements_of: dict[tuple[str, str], list[Arrangement]] = _by(
            self._begun(record.arrangements), lambda each: (self.group_of(each), each.kind)
        )
        """By group and kind."""
        self.offices_of: dict[tuple[str, str], list[Office]] = _by(
            self._begun(record.offices), lambda each: (each.office, each.of)
        )
        """By office and by whose it is."""
        self.money: list[Money] = list(self._begun(record.money))
        self.requirements_of: dict[str, list[Requirement]] = _by(
            (each for each in record.requirements if self._known(each.date, each.source)), self.group_of
        )
        self._decisions: dict[str, list[Determination]] = _by(
            (each for each in record.determinations if each.date <= as_at and not self._revoked(each)),
            lambda each: each.question.rpartition("uksi-2007-1830/")[2],
        )

    # What is known by the day

    def group_of(self, fact: _OfGroup) -> str:
        """Whose a fact is: the partnership's, where nothing else is written."""
        return fact.group or self._own

    def _said_public(self, meeting: Meeting) -> bool:
        """Whether a meeting is recorded as public, or sources differ on that."""
        if meeting.public is not None:
            return meeting.public
        return any(each.about == meeting.id and each.field == "public" for each in self.record.contradictions)

    def done_by(self, event: Event, group: str) -> Val:
        """Whether an act was a group's. Left out, it is that of its meeting, or the partnership's.

        Where its document is another group's than that, it may be of the one or of the other.
        """
        if event.group is not None:
            return val(event.group == group)
        meeting = self.meetings.get(event.meeting) if event.meeting else None
        usual = self.group_of(meeting) if meeting is not None else self._own
        document = self.documents.get(event.document) if event.document else None
        if document is None or document.group in (None, usual):
            return val(usual == group)
        return UNKNOWN if group in (document.group, usual) else NO

    def _begun(self, facts: Iterable[_Lasting]) -> Iterable[_Lasting]:
        return (each for each in facts if self._known(each.from_, each.source))

    def _revoked(self, decision: Determination) -> bool:
        return decision.revoked is not None and decision.revoked <= self.as_at

    def _known(self, day: date | None, source: Citation | None) -> bool:
        if day is not None:
            return day <= self.as_at
        return source is None or source.of not in self._undated

    def place(self, fact: object) -> Place:
        """Where a fact stands in the record: the list it is in and its number there."""
        if not self.explain:
            return ()
        if not self._places:
            for name in (
                "groups", "bodies", "people", "offices", "appointments", "arrangements", "documents", "meetings",
                "requirements", "events", "money", "determinations", "completeness",
            ):  # fmt: skip
                for index, each in enumerate(getattr(self.record, name)):
                    self._places[id(each)] = (name, index)
        return self._places.get(id(fact), ())

    # Periods

    def holds(self, fact: Period, day: date) -> Val:
        """Whether something lasting is so on a day (docs/record.md, "Periods")."""
        if fact.to is not None and day > fact.to:
            return NO
        if fact.from_ is None:
            return UNKNOWN
        if day < fact.from_:
            return NO
        return YES if fact.to is not None or day < self.covered.end else UNKNOWN

    def holds_office(self, entry: Office, day: date) -> Val:
        """Whether an entry of an office is so on a day; where another has it the other way, nobody knows."""
        how = self.holds(entry, day)
        same = self.offices_of.get((entry.office, entry.of), ())
        if how is YES and any(each.vacant is not entry.vacant and self.holds(each, day) is YES for each in same):
            return UNKNOWN
        return how

    def in_office(self, office: str, of: str, day: date) -> tuple[list[tuple[Office, Val]], bool]:
        """The entries of those who held an office on a day, or may have, and whether it certainly was vacant.

        Where it was, whoever has no day held it on another.
        """
        found = [(each, self.holds_office(each, day)) for each in self.offices_of.get((office, of), ())]
        vacant = any(each.vacant and how is YES for each, how in found)
        held = [(each, how) for each, how in found if not each.vacant and how is not NO]
        return [(each, how) for each, how in held if how is YES or not vacant], vacant

    # What was done

    def happened(
        self,
        kind: str,
        window: Span,
        match: Callable[[Event], Val],
        *,
        closing: Sequence[str],
        over: Span | None = None,
        asked: str = "",
    ) -> tuple[Val, tuple[Place, ...]]:
        """Whether an act was done within a window of days.

        Args:
            kind: the kind of event.
            window: the days that count, half-open.
            match: how far an event is the one meant; a field that it leaves out does not rule it out (`same`).
            closing: the ids of which such events may be declared complete (the document, meeting or group).
            over: the days for which they have to be, where those are fewer than the ones that count.
            asked: the field that says what the act was about; where it is left out, another group's act is no such act.

        Returns:
            yes, with where it stands; no, if the record is declared complete over the window; else unknown.
        """
        most = NO
        where: list[Place] = []
        for event in self.events.get(kind, ()):
            if event.date is not None and event.date not in window:
                continue
            if asked and getattr(event, asked) is None and event.group not in {None, closing[-1]}:
                continue
            value = match(event) if event.date is not None else both(match(event), UNKNOWN)
            if value is not NO:
                if value > most:
                    most, where = value, []
                if value is most:
                    where.append(self.place(event))
        if most is NO:
            sought = over or window
            reach = Span(sought.start, min(sought.end, self.tomorrow))
            return (NO if self.closed(kind, closing, reach) else UNKNOWN), ()
        return most, tuple(where)

    # Decisions

    def decided(
        self,
        question: str,
        about: Iterable[str],
        by: Iterable[str],
        *,
        group: str,
        until: date | None = None,
        since: date | None = None,
        earliest: date | None = None,
        next_after: date | None = None,
        shorthand: Val | None = None,
    ) -> tuple[Val, tuple[Place, ...]]:
        """What a person has decided on a question.

        Args:
            question: `reg-9/2#based-on`.
            about: the ids it has to be about, no more and no fewer; the group's own may be left out or added
                where there is another.
            by: the offices that may answer.
            group: the group whose matter it is.
            until: the last day on which an answer counts; None: any day up to the one spoken of.
            since: the first day from which decisions would have to be declared complete for silence to be a no.
            earliest: the first day on which it can have been answered; None: whichever.
            next_after: where an answer speaks of the days up to its own only: the first of those asked about.
            shorthand: what an entry says by itself (`senior: true`), where that counts as an answer.

        Returns:
            yes, no, unknown where two answers differ, or open; and where the answers stand.
        """
        wanted = frozenset(about) - {group} or frozenset({group})
        deciders = frozenset(by)
        answers: list[Val] = [] if shorthand is None or shorthand is UNKNOWN else [shorthand]
        places: list[Place] = []
        found = []
        for each in self._decisions.get(question, ()):
            said = frozenset(each.about) - {group} or frozenset({group})
            if each.about and said == wanted and each.by in deciders and (until is None or each.date <= until):
                found.append(each)
        found = [each for each in found if earliest is None or each.date >= earliest]
        if next_after is not None and found:
            days = sorted(each.date for each in found if each.date >= next_after)
            if not days:
                return OPEN, ()  # answered once, and not since
            found = [each for each in found if each.date == days[0]]
        for each in found:
            answers.append(val(each.answer == "yes"))
            places.append(self.place(each))
        if answers:
            agreed = answers[0] if min(answers) == max(answers) else UNKNOWN
            return agreed, tuple(places)
        last = min(self.as_at, until) if until else self.as_at
        window = Span(min(since or last, last), last + DAY)
        return (NO if self.closed("determination", (*wanted, group), window) else OPEN), ()

    # Meetings

    def took_place(self, meeting: Meeting) -> Val:
        """Whether a recorded meeting was held: an agenda or an inference alone says what was intended or supposed.

        A list of those present with nobody in it does not say that it was: it may have been called off.
        """
        there, _ = self.present(meeting)
        empty = there is not None and not there and (meeting.date is None or meeting.date <= self.as_at)
        weak = meeting.source is not None and self._strength.get(meeting.source.of) in {"agenda", "inference"}
        if not weak and not empty:
            return YES
        told = (meeting.inquorate,) if empty else (meeting.attendance, meeting.apologies, meeting.inquorate)
        written = meeting.minutes is not None and meeting.minutes.status != "not_known"
        resolved = any(each.resolution is not None for each in meeting.items) or self._spoken_of(meeting)
        corrected = not empty and any(each.date <= self.as_at for each in meeting.corrections)
        return YES if written or resolved or corrected or any(each is not None for each in told) else UNKNOWN

    def _spoken_of(self, meeting: Meeting) -> bool:
        """Whether something was done afterwards that only a meeting that was held leaves to do."""
        return any(
            event.meeting == meeting.id
            for kind in ("discussion_published", "minutes_confirmed", "ratified", "agreed_by_email")
            for event in self.events.get(kind, ())
        )

    def present(self, meeting: Meeting) -> tuple[tuple[Attendance, ...] | None, bool]:
        """Those present as last corrected by the day, None if no list is known; and whether that list is whole."""
        listed = meeting.attendance
        known = [each for each in reversed(meeting.corrections) if each.date <= self.as_at]
        latest = max(known, key=_day_of, default=None)
        if latest is not None:
            same_day = [sorted(map(repr, each.attendance)) for each in known if each.date == latest.date]
            listed = latest.attendance if all(each == same_day[0] for each in same_day) else None  # neither is later
        corrected = latest.date if latest is not None else None
        whole = self.closed_inside("attendance", (meeting.id,), meeting.date, corrected)
        return listed, listed is not None and whole


def _day_of(correction: Correction) -> date:
    return correction.date


def _by(facts: Iterable[_F], key: Callable[[_F], _K]) -> dict[_K, list[_F]]:
    """Facts gathered under a key, each list in the record's order."""
    gathered: dict[_K, list[_F]] = {}
    for each in facts:
        gathered.setdefault(key(each), []).append(each)
    return gathered


def same(said: str | None, meant: str) -> Val:
    """Whether a field names the thing that is meant; left out, it may."""
    return UNKNOWN if said is None else val(said == meant)


def among(said: Iterable[str] | None, meant: Iterable[str]) -> Val:
    """Whether a list of ids names one of those that are meant; left out, it may."""
    return UNKNOWN if said is None else val(bool(frozenset(said) & frozenset(meant)))
