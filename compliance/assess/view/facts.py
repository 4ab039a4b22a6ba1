"""The record as it was known on a day: what was in being when, and what is declared complete.

A view holds no law. It drops what is dated after the day that the report speaks of, and it
answers in three values: a period without a start, or one that runs past the record's own
period, is unknown there.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from compliance.assess.findings import describe, proofs
from compliance.assess.findings.finding import Evidence
from compliance.assess.findings.order import ordered
from compliance.assess.findings.places import Places
from compliance.assess.view import doubt
from compliance.assess.view.declarations import Declarations
from compliance.assess.view.group import SubjectGroup, Whose, before, life
from compliance.assess.view.kept import Kept
from compliance.assess.view.known import Known
from compliance.dates import DAY, Span, plain
from compliance.record import model
from compliance.record.model import Attendance, Body, Correction, Document, Meeting, Part, Period, Person
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.vocabulary import BodyKind, words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from compliance.record.model import Citation, Record

_BODIES = {kind: number for number, kind in enumerate(words(BodyKind))}


def _as_listed(body: Body) -> tuple[int, str, str]:
    """Bodies by their kind, as section 5(1) of the 1998 Act has them: councils first; those of one kind by name."""
    said = body.__dict__  # asking a model for its fields one by one is slow
    return _BODIES[said["kind"]], said["name"], said["id"]


class View(Known):
    """A record on a day."""

    written: Record | None = None
    """The record that this one was made of, by whose words its facts are told; None: they are told by its own."""

    def __init__(
        self,
        record: Record,
        as_at: date,
        line_of: Callable[[tuple[str | int, ...]], int | None],
        readings: Mapping[doubt.Doubt, Any] | None = None,
    ) -> None:
        """Take a record as it was known at the end of `as_at`.

        Args:
            record: the record.
            as_at: the day.
            line_of: the line on which a place of the record stands.
            readings: what to take for each field on which sources differ; left out, such a field is unknown.
        """
        super().__init__(record, as_at, readings)
        self.period = Span(record.period.from_, record.period.to + DAY)
        self._line_of = line_of
        self._places = Places(record)
        self._told: dict[int, Evidence] = {}
        self._named: dict[str, str] = {}
        self._groups: dict[int, str] = {}
        self._present: dict[int, tuple[tuple[Attendance, ...] | None, Correction | None]] = {}
        self.bodies: dict[str, Body] = {body.id: self._taken(body) for body in sorted(record.bodies, key=_as_listed)}
        self.kept = Kept()
        self.registered = sorted(record.groups, key=lambda each: each.id)
        """The entries of the other groups; `groups` has the same as what an occasion may be about."""
        self.groups = [self._group(each) for each in self.registered]
        self.declared = Declarations(record, as_at)

    @cached_property
    def people(self) -> dict[str, Person]:
        """The people, by id."""
        return {person.id: person for person in self.record.people}

    def let_go(self) -> None:
        """Forget what was looked up and told, which holds this view in turn; whoever still asks looks it up again."""
        self.kept.forget()
        self._told.clear()

    # -- what is declared complete ----------------------------------------------------------

    def closed(self, kind: str, subjects: Iterable[str], window: Span) -> tuple[Evidence, ...] | None:
        """The declarations by which the record holds everything of the kind over the window; None if it may not."""
        return self._proofs(self.declared.over(kind, subjects, window))

    def closed_on(self, kind: str, subjects: Iterable[str], day: date | None) -> tuple[Evidence, ...] | None:
        """The declarations by which everything of the kind that a thing of that day holds is recorded."""
        return self._proofs(self.declared.of_a_thing(kind, subjects, day))

    def closed_attendance(self, meeting: Meeting, corrected: date | None) -> tuple[Evidence, ...] | None:
        """Declarations that the list of those present is whole; after a correction they must be later than it."""
        return self._proofs(self.declared.of_a_thing("attendance", (meeting.id,), meeting.date, corrected))

    def _proofs(self, declared: Iterable[Part] | None) -> tuple[Evidence, ...] | None:
        return None if declared is None else tuple([self.evidence(each) for each in declared])

    # -- periods ----------------------------------------------------------------------------

    def on(self, lasting: Period, day: date, life: Period | None = None) -> Truth:
        """Whether something that lasts held on a day; `life` supplies the ends that it leaves out."""
        start = lasting.from_ or (life.from_ if life else None)
        last = lasting.to or (life.to if life else None)
        if last is not None and day > last:
            return FALSE
        if start is not None and day < start:
            return FALSE
        if start is None or (last is None and day >= self.period.end):
            return UNKNOWN
        return TRUE

    # -- groups and places ------------------------------------------------------------------

    @cached_property
    def partnership(self) -> SubjectGroup:
        """The partnership whose record it is."""
        return self._group(self.record.partnership)

    @property
    def every_group(self) -> tuple[SubjectGroup, ...]:
        """The partnership, and the other groups of the record."""
        return (self.partnership, *self.groups)

    def before(self, group: SubjectGroup) -> tuple[SubjectGroup, ...]:
        """The groups of the record that were there for the same area before a group began."""
        if not self.groups:
            return ()  # as in most records
        return self.kept.get(("before", group.id), lambda: before(group, self.every_group))

    def group(self, identifier: str) -> SubjectGroup | None:
        """The group with that id, if the record has it."""
        return next((each for each in self.every_group if each.id == identifier), None)

    def followed(self, thing: Any, group: SubjectGroup) -> SubjectGroup | None:  # noqa: ANN401  # whatever is looked at
        """The group whose paper a group's own says that it follows, where that is another of its kind."""
        document = self.document_by_id.get(thing.follows or "") if isinstance(thing, model.Document) else None
        if document is None:
            return None
        other = self.group(self.group_of(document))
        return other if other is not None and other.id != group.id and other.kind == group.kind else None

    @property
    def entries(self) -> Iterable[tuple[SubjectGroup, Part]]:
        """The same, each with its entry in the record."""
        return ((self.partnership, self.record.partnership), *zip(self.groups, self.registered, strict=True))

    def _group(self, it: Any) -> SubjectGroup:  # noqa: ANN401  # record.model.Partnership or Group
        own = self.record.partnership
        return SubjectGroup(
            it.id, it.name, it.kind, it.area, it.police_area or own.police_area, own.nation, it.established, it.ceased,
            life(it.established, it.ceased),
        )  # fmt: skip

    @cached_property
    def whose(self) -> Whose:
        """Whose a fact of the record is."""
        return Whose(self.record.partnership.id, self.document_by_id, self.all_meetings)

    def group_of(self, thing: Any) -> str:  # noqa: ANN401  # any fact that may name its group
        """The group that a fact belongs to: its own; an act's, that of its document or meeting; or the partnership."""
        known = self._groups.get(id(thing))
        if known is None:
            known = self._groups[id(thing)] = self.whose.group_of(thing)
        return known

    # -- meetings ---------------------------------------------------------------------------

    def attendance(self, meeting: Meeting) -> tuple[tuple[Attendance, ...] | None, Correction | None]:
        """Those present by the latest correction that was known, with the correction; None: not known."""
        if meeting.date is not None and meeting.date > self.as_at:
            return None, None
        found = self._present.get(id(meeting))
        if found is None:
            known = ordered(each for each in meeting.corrections if each.date <= self.as_at)
            listed = known[-1].attendance if known else meeting.attendance
            people = None if listed is None else tuple(ordered(listed))
            if any(each.date == known[-1].date and tuple(ordered(each.attendance)) != people for each in known):
                people = None  # two corrections of one day that differ: neither is the later one
            found = people, known[-1] if known else None
            self._present[id(meeting)] = found
        return found

    # -- evidence ---------------------------------------------------------------------------

    def location(self, thing: Part) -> tuple[str | int, ...]:
        """Where in the record a thing stands."""
        return self._places.of(self._moved.get(id(thing), thing))

    @cached_property
    def _withheld(self) -> frozenset[int]:
        """The parts that come from a closed session, in a version for publication."""
        return frozenset(map(id, model.withheld(self.record))) if self.record.left_out else frozenset()

    def withheld(self, thing: Part) -> bool:
        """Whether nothing may be told of a thing, since it comes from a closed session and this is to be published."""
        return bool(self._withheld) and id(self._moved.get(id(thing), thing)) in self._withheld

    def path(self, thing: Part) -> str:
        """The same as text, with ids for numbers where there are ids."""
        return self._places.text(self.location(thing))

    def place(self, thing: Part, whole: Part | None = None) -> tuple[str, int | None]:
        """Where a thing stands, as text and as a line; `whole` is what it is a part of, where that is known."""
        location = self._place(thing, whole)
        return self._places.text(location), self._line_of(location)

    def _place(self, thing: Part, whole: Part | None) -> tuple[str | int, ...]:
        return self.location(thing) if whole is None else self._places.within(thing, self._moved.get(id(whole), whole))

    def as_written(self, thing: Part, whole: Part | None = None) -> Part:
        """A thing as the record has it that this one was made of."""
        here: Any = self.written
        for step in self._place(thing, whole) if here is not None else ():
            here = here[step] if isinstance(step, int) else getattr(here, step)
        return thing if here is None else here

    def line(self, thing: Part) -> int | None:
        """The line of the record's file on which a thing stands."""
        return self._line_of(self.location(thing))

    def line_at(self, location: tuple[str | int, ...]) -> int | None:
        """The line of a place in the record's file."""
        return self._line_of(location)

    def cite(self, citation: Citation | None) -> str | None:
        """A source in words: its title, minute and page."""
        return describe.citation(citation, self._sources) if citation else None

    def in_doubt(self, identifier: str | None, field: str) -> str | None:
        """The day that the record has for a thing with those of other sources, where they differ and it matters."""
        about = (identifier, field)
        others = [each for each in self.unsettled if doubt.key(each) == about and not self.withheld(each)]
        if not others:
            return None
        own = self.own[doubt.key(others[0])]
        told = [f"by {self.cite(each.source)}, {doubt.written(each)}" for each in others]
        return " or, ".join([plain(own) if own else "a day not recorded", *told])

    def evidence(self, thing: Part) -> Evidence:
        """A fact with its source and its place in the record; told once, however often it is relied on."""
        told = self._told.get(id(thing))
        if told is None:
            told = self._told[id(thing)] = Evidence.later(partial(proofs.of, thing, self))
        return told

    def shown(self, thing: Part) -> tuple[Evidence, ...]:
        """The same as what shows a thing."""
        return (self.evidence(thing),)

    def proof(self, thing: object) -> tuple[Evidence, ...]:
        """The same for a thing that stands in the record; nothing for what does not."""
        if not isinstance(thing, Part):
            return ()
        known: tuple[Evidence, ...] | None = self.kept.known(("proof", id(thing)))
        if known is None:
            known = self.kept.keep(("proof", id(thing)), (self._in_place(thing),) if self.location(thing) else ())
        return known

    def _in_place(self, thing: Part) -> Evidence:
        """A part without a source of its own has that of what it stands in."""
        whole = None if getattr(thing, "source", None) else self._places.whole(self._moved.get(id(thing), thing))
        return self.evidence(thing) if whole is None else self.evidence_of_part(thing, whole)

    def evidence_of_part(self, part: Part, whole: Part) -> Evidence:
        """The same for a part without a source of its own: that of the whole it belongs to; told once too."""
        if self.withheld(part):
            return self.evidence(part)
        return self.kept.get(
            ("part", id(part), id(whole)), lambda: Evidence.later(partial(proofs.of_part, part, whole, self))
        )

    @cached_property
    def _rank(self) -> dict[str, int]:
        return {body: number for number, body in enumerate(self.bodies)}

    def rank(self, identifier: str) -> tuple[int, str]:
        """The place of a body among the others, and of anything else after them."""
        return self._rank.get(identifier, len(self._rank)), self.name(identifier)

    def names(self, identifiers: Iterable[str]) -> str:
        """What a person would call several things, in the one order in which they are told."""
        several = tuple(identifiers)
        if len(several) == 1:
            return self.name(*several)
        return ", ".join(self.name(each) for each in sorted(several, key=self._told_in_order))

    def _told_in_order(self, identifier: str) -> tuple[int, str, date, str]:
        """As `rank`; of documents that are called the same the earlier first."""
        rank, name = self.rank(identifier)
        document = self.document_by_id.get(identifier)
        if document is None:
            return rank, name, date.max, name
        return rank, describe.called(document), document.prepared or date.max, name

    def name(self, identifier: str) -> str:
        """What a person would call the thing with that id."""
        known = self._named.get(identifier)
        if known is None:
            known = self._named[identifier] = self._called(identifier)
        return known

    def _called(self, identifier: str) -> str:
        if identifier in self.bodies:
            return self.bodies[identifier].name
        if identifier in self.people:
            return self.people[identifier].name
        document = self.document_by_id.get(identifier)
        if document is not None:
            return self._called_apart(document)
        meeting = self.all_meetings.get(identifier)
        if meeting is not None:
            return describe.meeting(meeting)
        for group in self.every_group:
            if group.id == identifier:
                return group.name
            if group.area.id == identifier:
                return group.area.name
            if group.police_area is not None and group.police_area.id == identifier:
                return describe.police_area(group.police_area)
        thing = self._by_id.get(identifier)
        return describe.short(thing, self) if thing is not None else identifier

    def _called_apart(self, document: Document) -> str:
        """A document's title, or what it is and for when; of several that are called the same, with its day."""
        alike = self.kept.get(("called",), lambda: Counter(map(describe.called, self.documents)))
        name, day = describe.called(document), document.prepared
        if alike[name] < 2 or day is None or self.withheld(document) or self.in_doubt(document.id, "prepared"):
            return name
        return f"{name} of {plain(day)}"

    @cached_property
    def _by_id(self) -> dict[str, Part]:
        """The things of the record that have an id and no name."""
        return doubt.named(
            (self.appointments, self.arrangements, self.offices, self.events, self.requirements, self.money)
        )
