"""One group under review: its days, its area, its responsible authorities, and who is its policing body."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Facts, Val, both, either, val
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span
from benchmarks.reference.law import (
    AUTHORITY_DAYS,
    COUNCILS,
    can_be_authority,
    can_be_policing_body,
    ever_an_authority,
    may_be_a_commissioners,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from compliance.record.model import AuthorityStatus, Body, Document, Event, Group, Partnership, Period

_DONE_FOR = frozenset({"copy_sent", "published", "notice_given", "discussion_published"})
"""What others may do for a group."""
_DONE_ITSELF = frozenset({"considered", "regard_had", "revised", "invited", "elected"})
"""What it does itself."""


class Scope:
    """A group with the record that speaks of it."""

    def __init__(self, facts: Facts, group: Partnership | Group, *, explain: bool = True) -> None:
        """Look at one group.

        Args:
            facts: the record as at a day.
            group: the group.
            explain: whether to say what each limb rests on.
        """
        self.facts = facts
        self.group = group
        self.id = group.id
        self.kind = group.kind
        self.explain = explain
        police_area = group.police_area or facts.record.partnership.police_area
        self.police_area = police_area.id if police_area else None
        start = group.established or EARLIEST
        self.life = Span(start, group.ceased + DAY if group.ceased else FOREVER)
        """The days of the group, as far as its entry says."""
        self.elapsed = facts.period.meet(Span(EARLIEST, facts.tomorrow))
        """The days under review that are over, the day spoken of included."""
        self.before: tuple[str, ...] = ()
        """Earlier groups of which what they did is supposed to count as this one's."""
        self.links: frozenset[str] = frozenset()
        """Their papers that the one looked at names, and which count for it whatever else of theirs does."""
        self.county: str | None = None
        """The area of the county in which the district is supposed to lie; None: the record leaves no doubt."""
        self._authorities: dict[date, dict[str, Val]] = {}
        self._cuts: dict[str, set[date]] = {}

    # Papers

    def looking(self, before: tuple[str, ...], links: frozenset[str] = frozenset()) -> Scope:
        """The same where papers of earlier groups count as its own: all of some groups, and those that are named."""
        other = copy(self)
        other.before, other.links = before, links
        return other

    def in_county(self, area: str) -> Scope:
        """The same where a district lies in a county of several."""
        other = copy(self)
        other.county = area
        return other

    def papers(self, kind: str) -> list[Document]:
        """The documents of a kind that count for the group."""
        known = self.facts.documents_of
        found = [each for group in (self.id, *self.before) for each in known.get((group, kind), ())]
        if self.links:
            there = {each.id for each in found}
            linked = [each for each in self.facts.documents.values() if each.id in self.links and each.kind == kind]
            found += [each for each in linked if each.id not in there]
        return found

    def whole(self, kind: str, window: Span) -> bool:
        """Whether there certainly are no others, made in a window by a group that was in being."""
        return all(
            self.facts.closed(kind, (group,), window.meet(self.life_of(group))) for group in (self.id, *self.before)
        )

    def life_of(self, group: str) -> Span:
        """The days of a group of the record."""
        entry = self.facts.groups[group]
        return Span(entry.established or EARLIEST, entry.ceased + DAY if entry.ceased else FOREVER)

    # The area

    @property
    def county_area(self) -> Val:
        """Whether it is, or lies in, a county with a district council that is not unitary (reg 2)."""
        kind = self.group.area.kind
        return UNKNOWN if kind is None else val(kind in {"county", "district"})

    @property
    def in_city(self) -> Val:
        """Whether it is the City of London."""
        kind = self.group.area.kind
        return UNKNOWN if kind is None else val(kind == "city_of_london")

    @cached_property
    def _areas(self) -> dict[str, str | None]:
        """The areas of which a responsible authority is one for this group, each with its kind."""
        areas: dict[str, str | None] = {self.group.area.id: self.group.area.kind}
        if self.kind == "county_strategy_group":
            areas.update((each.area.id, each.area.kind) for each in self.districts)
        return areas

    @property
    def districts(self) -> list[Group]:
        """The groups of the county's districts: a unitary district lies in no county area (reg 2)."""
        groups = (each for each in self.facts.record.groups if each.kind == "strategy_group")
        return [each for each in groups if each.area.kind in {None, "district", "county"}]

    # Responsible authorities

    def authorities(self, day: date) -> dict[str, Val]:
        """The bodies that are, or may be, responsible authorities on a day."""
        found = self._authorities.get(day)
        if found is None:
            found = self._authorities[day] = {}
            for body in self.facts.record.bodies:
                if body.responsible_authority and (value := self._is_authority(body, day)) is not NO:
                    found[body.id] = value
        return found

    def _is_authority(self, body: Body, day: date) -> Val:
        own, most = self.facts.record.partnership.area.id, NO
        for each in body.responsible_authority:
            area = each.area or own
            if area in self._areas:
                able = can_be_authority(body.kind, body.police_area or self.police_area, self._areas[area], day)
                if able is NO and self._perhaps_its_council(body, each, self._areas[area], day):
                    able = UNKNOWN
                most = either(most, both(able, self._in_status(body, each, day)))
        return most

    def _perhaps_its_council(self, body: Body, status: AuthorityStatus, kind: str | None, day: date) -> bool:
        """Whether a county council may have become the one council of an area, by another name of its kind.

        s.5(1)(a) speaks of the council for the area, whatever a record calls it; but an area has one, and no more.
        """
        if body.kind != "county_council" or kind is None:
            return False
        own = self.facts.record.partnership.area.id
        there = self._same_area(status.area or own)
        for other in self.facts.record.bodies:
            if other.kind not in COUNCILS or other is body:
                continue
            for each in other.responsible_authority:
                if (each.area or own) in there and self._in_status(other, each, day) is YES:
                    able = can_be_authority(other.kind, other.police_area or self.police_area, kind, day)
                    if able is YES:
                        return False
        return True

    def _same_area(self, name: str) -> set[str]:
        """The names of an area: its own, and that of the group there."""
        record = self.facts.record
        groups: tuple[Partnership | Group, ...] = (record.partnership, *record.groups)
        for group in groups:
            if name in {group.area.id, group.id}:
                return {group.area.id, group.id}
        return {name}

    def _in_status(self, body: Body, status: Period, day: date) -> Val:
        """Whether a status runs on a day; the body's own days fill in for what it leaves out."""
        start, last = status.from_ or body.from_, status.to or body.to
        if last is not None and day > last:
            return NO
        if start is None:
            return UNKNOWN
        if day < start or start > self.facts.as_at:
            return NO
        return YES if last is not None or day in self.facts.covered or day < self.facts.covered.end else UNKNOWN

    def is_authority(self, body: str, day: date, window: Span) -> Val:
        """Whether a body is a responsible authority on a day."""
        value = self.authorities(day).get(body)
        if value is not None:
            return value
        known = self.facts.bodies.get(body)
        police_area = (known.police_area if known else None) or self.police_area
        if known is None or not any(
            can_be_authority(known.kind, police_area, area, day) for area in self._areas.values()
        ):
            return NO
        return NO if self.authorities_closed(window) else UNKNOWN

    def can_be_required(self, body: str, day: date, window: Span) -> Val:
        """Whether a body is an authority on a day for any area in the police area: 14A(1) speaks of all of them."""
        known, facts = self.facts.bodies.get(body), self.facts
        if known is None or (known.to and day > known.to) or (known.from_ and day < known.from_):
            return NO
        police_area, own, most = known.police_area or self.police_area, facts.record.partnership, NO
        groups: tuple[Partnership | Group, ...] = (own, *facts.record.groups)
        if can_be_authority(known.kind, police_area, None, day) is NO:
            return NO
        for status in known.responsible_authority:
            for group in groups:
                if (status.area or own.area.id) in {group.area.id, group.id}:
                    able = can_be_authority(known.kind, police_area, group.area.kind, day)
                    if able is NO and self._perhaps_its_council(known, status, group.area.kind, day):
                        able = UNKNOWN
                    most = either(
                        most, both(self._in_its_police_area(group), able, self._in_status(known, status, day))
                    )
        # What is declared of this group's authorities says nothing of those of the areas beside it.
        told = known.responsible_authority and self.authorities_closed(window)
        return most if told else either(most, UNKNOWN)

    def _in_its_police_area(self, other: Partnership | Group) -> Val:
        """Whether another group lies in the same police area."""
        there = other.police_area or self.facts.record.partnership.police_area
        if there is None or self.police_area is None:
            return YES if there is None and self.police_area is None else UNKNOWN
        return val(there.id == self.police_area)

    def authorities_closed(self, window: Span) -> bool:
        """Whether the list of responsible authorities is declared whole."""
        return self.facts.closed("responsible_authority", (self.id, self.group.area.id), window)

    def of_kind(self, kind: str, day: date) -> dict[str, Val]:
        """The responsible authorities of one kind on a day."""
        bodies = self.facts.bodies
        return {body: value for body, value in self.authorities(day).items() if bodies[body].kind == kind}

    # Who did a thing

    def own_act(self, event: Event) -> Val:
        """Whether what a duty asks of the group was done by it, or for it, as the entry says who did it.

        A letter is sent and a paper put up for whoever asked for that. What the group is to consider, to revise, to
        decide on or to ask for, it does itself: of one of its authorities, or of a person, the entry does not say that
        they did it as the group, unless it gives the group as whose act it was.
        """
        if event.event not in {*_DONE_FOR, *_DONE_ITSELF}:
            return YES
        then = UNKNOWN if event.date is not None and event.date >= self.life.end else YES
        if event.by is None:
            return then
        most = either(*(self._did(who, event) for who in event.by)) if event.by else UNKNOWN
        return both(then, either(most, UNKNOWN) if event.group == self.id else most)

    def _did(self, who: str, event: Event) -> Val:
        if who == self.id:
            return YES
        as_one = YES if event.event in _DONE_FOR or event.group == self.id else UNKNOWN
        other = self.facts.groups.get(who)
        if other is not None:  # the group of that very area, as it was called before or after, or a neighbour
            same = (other.kind, other.area.id) == (self.kind, self.group.area.id)
            return UNKNOWN if same else NO
        body = self.facts.bodies.get(who)
        if body is None or body.kind in {"other", "county_council_fire_authority"}:
            return as_one  # a person; an office that is no body of the law; the county council by its other name
        if event.date is None:
            return UNKNOWN if ever_an_authority(body.kind) else NO
        return both(as_one, self.is_authority(who, event.date, Span(event.date, event.date + DAY)))

    def of_authorities(self, event: Event) -> Val:
        """Whether what 6(a) and 12(3) speak of was done by one of the responsible authorities, as its entry says.

        The group acts on their behalf, an officer or a contractor may, and those of a district are all among those of
        the county's group: of such nobody can tell. Unless something else is said, it was one of them.
        """
        if event.by is None:
            return YES
        return either(*(self._one_of_them(who, event.date) for who in event.by)) if event.by else UNKNOWN

    def _one_of_them(self, who: str, day: date | None) -> Val:
        other, body = self.facts.groups.get(who), self.facts.bodies.get(who)
        if other is not None and other.kind == self.kind and other.area.id != self.group.area.id:
            return NO  # a neighbour
        if body is None or body.kind in {"other", "county_council_fire_authority"}:
            return UNKNOWN
        if day is None:
            return UNKNOWN if ever_an_authority(body.kind) else NO
        return self.is_authority(who, day, Span(day, day + DAY))

    # The elected local policing body

    def is_policing_body(self, someone: str, day: date) -> Val:
        """Whether a body or person is the elected local policing body for the police area on a day."""
        area, facts = self.police_area, self.facts
        if area is None:
            return UNKNOWN
        most = self.holds_policing(someone, area, day)
        body = facts.bodies.get(someone)
        it = body or next((each for each in facts.record.people if each.id == someone), None)
        of_its_staff = it is not None and (body is None or body.kind == "other")
        if body is not None and body.kind == "combined_authority":
            of_its_staff = can_be_policing_body("mayor", area, day) is not NO  # whose staff are the authority's
        if body is not None and body.kind == "mayor":
            of_its_staff = can_be_policing_body("mopac", area, day) is not NO  # whether that is the mayor's is not told
        if body is not None and body.kind == "fire_and_rescue_authority":
            commissioner = can_be_policing_body("police_and_crime_commissioner", area, day)
            of_its_staff = commissioner is not NO and may_be_a_commissioners(body, day)
        if it is not None and it.of_policing_body is not None:
            of_its_staff = it.of_policing_body
        if most is NO and of_its_staff and self.had_policing_body(area, day):
            return UNKNOWN  # whether it was the policing body's office, and got it for that body, nobody has said
        return most

    def had_policing_body(self, area: str, day: date) -> bool:
        """Whether there may have been a policing body on a day, whoever it was."""
        kinds = ("police_and_crime_commissioner", "mopac", "mayor")
        if all(can_be_policing_body(kind, area, day) is NO for kind in kinds):
            return False
        most, vacant, taken = NO, False, False
        for office in self.facts.offices_of.get(("elected_local_policing_body", area), ()):
            if office.vacant:
                vacant = vacant or self.facts.holds(office, day) is YES
            else:
                holds = self.facts.holds_office(office, day)
                most = either(most, both(holds, self._may_hold(office.holder, area, day)))
                # That it was vacant too is doubted only by somebody who could hold it.
                taken = taken or (
                    self.facts.holds(office, day) is YES and self._may_hold(office.holder, area, day) is not NO
                )
        vacant = vacant and not taken
        if most is NO and not self.facts.closed("office", (area,), Span(day, day + DAY)):
            most = UNKNOWN
        return most is YES or (most is UNKNOWN and not vacant)

    def holds_policing(self, someone: str, area: str, day: date) -> Val:
        """Whether a body or person itself held the office on a day: nobody of its staff did."""
        facts = self.facts
        body = facts.bodies.get(someone)
        able = can_be_policing_body(body.kind, area, day) if body is not None else val(area != "city-of-london")
        if able is NO or someone in facts.groups:
            return NO
        most, taken, vacant, somebody = NO, False, False, False
        for office in facts.offices_of.get(("elected_local_policing_body", area), ()):
            holds = facts.holds(office, day)
            another = office.holder is not None and office.holder != someone
            if another and office.holder and self._person_for_body(someone, office.holder, area, day):
                somebody = somebody or (holds is YES and self._could_hold(office.holder, area, day))
                most = either(most, both(holds, UNKNOWN))
            elif office.vacant or another:
                taken = taken or (holds is YES and self._could_hold(office.holder, area, day))
                vacant = vacant or (office.vacant and holds is YES)
            else:
                somebody = somebody or holds is YES
                most = either(most, both(holds, YES if office.holder else UNKNOWN))
        if somebody and vacant:
            return UNKNOWN  # both held, by them or by nobody that is named, and vacant
        if most is not YES and taken:
            return NO  # an office has one holder, or none
        if most is NO and not facts.closed("office", (area,), Span(day, day + DAY)):
            return UNKNOWN
        return both(able, most)

    def _person_for_body(self, one: str, other: str, area: str, day: date) -> bool:
        """Whether one is a person and the other the kind of body that the office was there: perhaps the same holder.

        In law the office is a body; whoever was elected is named just as often.
        """
        facts = self.facts
        people = {each.id: each for each in facts.record.people}
        for someone, body in ((one, other), (other, one)):
            person, known = people.get(someone), facts.bodies.get(body)
            if person is not None and known is not None:
                elsewhere = known.police_area is not None and known.police_area != area
                denied = person.of_policing_body is False or known.of_policing_body is False
                return not elsewhere and not denied and can_be_policing_body(known.kind, area, day) is not NO
        return False

    def _could_hold(self, holder: str | None, area: str, day: date) -> bool:
        return self._may_hold(holder, area, day) is YES

    def _may_hold(self, holder: str | None, area: str, day: date) -> Val:
        body = self.facts.bodies.get(holder) if holder else None
        return can_be_policing_body(body.kind, area, day) if body is not None else YES

    # Where a standing duty may change

    def cuts(self, *names: str) -> set[date]:
        """The days on which a fact of these lists, or a declaration about them, begins or is over."""
        days: set[date] = {self.facts.covered.end}
        for name in names:
            if name not in self._cuts:
                self._cuts[name] = set(self._cut(name))
            days |= self._cuts[name]
        return days

    def _cut(self, name: str) -> Iterable[date]:
        facts, record = self.facts, self.facts.record
        if name == "authorities":
            yield from AUTHORITY_DAYS
            for body in record.bodies:
                if body.responsible_authority:
                    yield from _ends(body, *body.responsible_authority)
        elif name in {"protocol", "partnership_plan"}:
            for document in facts.documents.values():  # those of a group before it may count too
                if document.kind == name and document.prepared:
                    yield document.prepared
        elif name == "decisions":  # on whether the protocol was complied with
            yield from (each.date + DAY for each in record.determinations if "reg-4/3/comply#" in each.question)
        elif name == "groups":
            yield from (each.established for each in record.groups if each.established)
            yield from (each.ceased + DAY for each in record.groups if each.ceased)
        else:
            yield from _ends(*getattr(record, name))
        for kind in _DECLARED[name]:
            yield from facts.declared_days(kind)


_DECLARED = {
    "authorities": ("responsible_authority",),
    "protocol": ("protocol",),
    "decisions": (),
    "partnership_plan": ("partnership_plan",),
    "groups": ("group",),
    "appointments": ("appointment",),
    "arrangements": ("arrangement", "arrangement_item"),
    "offices": ("office",),
    "money": ("money",),
}
"""What declarations bear on each of the lists that standing duties read."""


def _ends(*periods: Period) -> Iterable[date]:
    for period in periods:
        if period.from_ is not None:
            yield period.from_
        if period.to is not None:
            yield period.to + DAY
