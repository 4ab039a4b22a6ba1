"""The named sets that `every` and `at_least` range over: who is in them, how surely, and whether that is all.

One function a set; `docs/conditions.md` has the table that this module makes true.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess.sets import authority_sets, document_sets, holders, meeting_sets, named, required
from compliance.assess.sets.lasting import ByDay
from compliance.assess.sets.member import Member, Members, group_id, known_by
from compliance.assess.view import standing
from compliance.dates import DAY, EARLIEST, Span
from compliance.record.model import Attendance, Correction, Meeting
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.scope import Scope


def members(name: str, with_: Chosen, scope: Scope) -> Members:
    """The named set as it stands in a scope; looked up once for all conditions that ask for the same."""
    read = _READ.get(name)
    if read is None:
        return _SETS[name](with_, scope)
    key = (name, *read(with_, scope))
    return scope.view.kept.get(key, lambda: _SETS[name](with_, scope))


def _person_key(thing: Any) -> str:  # noqa: ANN401  # appointment or attendance
    return known_by(thing.person, thing.post)


def _appointments(with_: Chosen, scope: Scope) -> Members:
    view = scope.view
    group = group_id(with_, scope)
    return Members(_places(view, group).on(scope.on), view.closed("appointment", (group,), scope.window))


def _places(view: View, group: str) -> ByDay:
    """The places on a group, by their days."""
    return view.kept.get(("places", group), lambda: _places_of(view, group))


def _places_of(view: View, group: str) -> ByDay:
    return ByDay((each for each in view.appointments if view.group_of(each) == group), _person_key, view)


def _arrangements(with_: Chosen, scope: Scope) -> Members:
    view = scope.view
    found, denied = [], []
    for each in view.arrangements:
        if view.group_of(each) != scope.group.id or (with_.kinds and each.kind not in with_.kinds):
            continue
        how, proof = view.on(each, scope.on), (view.evidence(each),)
        if how == FALSE:
            continue
        lacking = any(item not in each.items for item in with_.items)
        listed = view.closed_on("arrangement_item", (each.id,), scope.on) if lacking and each.id is not None else None
        if listed is not None:
            denied.append(Member(each, UNKNOWN, view.path(each), (*proof, *listed), "decided_against_its_items"))
        else:
            found.append(Member(each, UNKNOWN if lacking else how, view.path(each), proof))
    return Members(found, view.closed("arrangement", (scope.group.id,), scope.window), denied=denied)


def meeting_of(with_: Chosen, scope: Scope) -> Meeting | None:
    """The meeting whose attendance is looked at."""
    name = (with_.meeting or "this").removesuffix(".id")
    thing = scope.value(name)
    return thing if isinstance(thing, Meeting) else None


def came_for(attendance: Attendance, body: str) -> Truth:
    """Whether somebody came for a body: for certain, perhaps, or not."""
    if attendance.represents is not None and body in attendance.represents:
        return TRUE
    if attendance.represents is None or body in attendance.perhaps_represents:
        return UNKNOWN
    return FALSE


def came_for_one_of(guest: Attendance, ids: Sequence[str], view: View) -> Truth:
    """Whether somebody came for one of those named, of whom only bodies send anybody."""
    return max((came_for(guest, each) for each in ids if each in view.bodies), default=FALSE)


def _attendances(with_: Chosen, scope: Scope) -> Members:
    view = scope.view
    meeting = meeting_of(with_, scope)
    requirement = scope.names.get("requirement")
    known = meeting if meeting is not None else requirement
    day = meeting.date if meeting is not None else getattr(requirement, "meeting_date", None)
    if day is not None and day > view.as_at and known is not None:
        # Nobody has attended a meeting that is still to come.
        return Members((), (view.evidence(known),), "meeting_to_come")
    if meeting is None:
        return Members((), None, "no_meeting")
    people, correction = view.attendance(meeting)
    if people is None:
        return Members((), None, "attendance_not_known")
    came = view.kept.get(("came", id(meeting)), lambda: _came(people, correction or meeting, view))
    body = scope.value(with_.for_) if with_.for_ else None
    found = came.of(body) if isinstance(body, str) else came.everybody
    if with_.capacities:
        found = _in_capacities(found, with_.capacities, meeting, view)
    return Members(found, view.closed_attendance(meeting, correction.date if correction else None))


@dataclass(slots=True, eq=False)
class _Came:
    """Those on the list of a meeting, and for which bodies each came or may have come."""

    everybody: list[Member]
    for_body: dict[str, list[Member]]
    for_any: list[Member]
    """Those who may have come for a body for which nobody is on the list."""

    def of(self, body: str) -> list[Member]:
        """Those who came for a body, or may have."""
        return self.for_body.get(body, self.for_any)


def _came(people: Sequence[Attendance], told_by: Meeting | Correction, view: View) -> _Came:
    """Those on the list of a meeting, each with where that was read: the list's own place where it has none itself."""
    everybody, for_any = [], []
    bodies = {body for each in people for body in (*(each.represents or ()), *each.perhaps_represents)}
    for_body: dict[str, list[Member]] = {body: [] for body in bodies}
    read = partial(_read, told_by, view)
    for each in people:
        member = Member(each, TRUE, _person_key(each), read)
        everybody.append(member)
        if each.represents is None:
            perhaps = member.unsure()
            for_any.append(perhaps)
            for several in for_body.values():
                several.append(perhaps)
            continue
        for body in dict.fromkeys(each.represents):
            for_body[body].append(member)
        for body in dict.fromkeys(each.perhaps_represents):
            if body not in each.represents:
                for_body[body].append(member.unsure())
    return _Came(everybody, for_body, for_any)


def _read(told_by: Meeting | Correction, view: View, each: Attendance) -> tuple[Evidence, ...]:
    return (view.evidence(each) if each.source is not None else view.evidence_of_part(each, told_by),)


_GUESTS = frozenset({"co_operating_body", "participating_body", "invited", "uninvited", "observer"})
"""In what capacity people come who are from outside the group; a member may have come as another's substitute."""


def _in_capacities(
    members: Sequence[Member], capacities: tuple[str, ...], meeting: Meeting, view: View
) -> list[Member]:
    """Those of them who came in one of the capacities, or may have: as a guest not whoever has a place of their own."""
    found = []
    for member in members:
        capacity = member.thing.capacity
        if capacity is None and not (_GUESTS.issuperset(capacities) and _has_a_place(member.thing, meeting, view)):
            found.append(member.unsure())
        elif capacity in capacities:
            found.append(member)
    return found


def _has_a_place(guest: Attendance, meeting: Meeting, view: View) -> bool:
    """Whether somebody certainly has a place on the group whose meeting it was: by name, or by post and authority."""
    if meeting.date is None:
        return False
    held = [each.thing for each in _places(view, view.group_of(meeting)).on(meeting.date) if each.truth is TRUE]
    if guest.person is not None:
        return any(place.person == guest.person for place in held)
    came_for = guest.represents or ()
    return guest.post is not None and any(
        place.post == guest.post and place.from_authority in came_for for place in held
    )


def _resolutions(with_: Chosen, scope: Scope) -> Members:
    """The items of a meeting's minutes at which something was resolved."""
    view = scope.view
    meeting = meeting_of(with_, scope)
    if meeting is None:
        return Members((), None, "no_meeting")
    proof = (view.evidence(meeting),)
    found = [Member(each, TRUE, each.number, proof) for each in meeting.items if each.resolution is not None]
    of_the_group = view.closed("resolution", (scope.group.id,), scope.window) if meeting.date else None
    return Members(found, view.closed_on("resolution", (meeting.id,), meeting.date) or of_the_group)


_OPEN_OF_MONIES = {
    (UNKNOWN, TRUE): "monies_when",
    (TRUE, UNKNOWN): "monies_which",
    (UNKNOWN, UNKNOWN): "monies_which_and_when",
}
"""What is not known of a line, by whether it was there on the day, and whether it is partnership monies."""


def _monies(_: Chosen, scope: Scope) -> Members:
    view = scope.view
    found = []
    for each in view.money:
        there, theirs = view.on(each, scope.on), truth.of(each.partnership_monies)
        how = min(there, theirs)
        if how != FALSE:
            why = _OPEN_OF_MONIES.get((there, theirs))
            found.append(Member(each, how, view.path(each), (view.evidence(each),), why))
    return Members(found, view.closed("money", (scope.group.id,), scope.window))


def _groups(with_: Chosen, scope: Scope) -> Members:
    """The strategy groups in being on the day; of a year, those in being on any day of it up to that of the report."""
    view, days = scope.view, scope.window
    if with_.year is not None:
        days = scope.slot.span.meet(scope.rule.law_span).meet(Span(EARLIEST, view.as_at + DAY))
    one = group_id(with_, scope) if with_.group else None
    found, closed = [], () if days.empty else view.closed("group", (scope.group.id,), days)
    for each, entry in zip(view.groups, view.registered, strict=True):
        if one not in (None, each.id) or not standing.in_county_area(each, scope.definitions):
            continue
        proof = (view.evidence(entry),)
        if one is not None:
            closed = proof  # its own entry says when it was in being
        if scope.on in each.life if with_.year is None else not each.life.meet(days).empty:
            found.append(Member(each, TRUE, each.id, proof))
    return Members(found, closed)


_SETS: dict[str, Callable[[Chosen, Scope], Members]] = {
    "responsible_authorities": authority_sets.responsible_authorities,
    "appointments": _appointments,
    "arrangements": _arrangements,
    "offices": holders.holders,
    "documents": document_sets.documents,
    "priorities": document_sets.priorities,
    "meetings": meeting_sets.meetings,
    "attendances": _attendances,
    "resolutions": _resolutions,
    "addressees": required.addressees,
    "ended_addressees": required.ended_addressees,
    "affected": required.affected,
    "monies": _monies,
    "groups": _groups,
    "bodies": named.bodies,
}


def _by_day(read: Callable[[Chosen, Scope], Hashable]) -> Callable[[Chosen, Scope], tuple[Hashable, ...]]:
    """What is read, with the day and the window of the scope (a span is slower to look up by than its ends)."""
    return lambda with_, scope: (
        read(with_, scope), scope.group.id, scope.on, scope.window.start, scope.window.end,
    )  # fmt: skip


_READ: dict[str, Callable[[Chosen, Scope], tuple[Hashable, ...]]] = {
    "responsible_authorities": _by_day(
        lambda with_, scope: (
            id(scope.definitions),
            with_.kinds,
            with_.among,
            scope.value(with_.among) if with_.among else None,
            (scope.slot.start, scope.slot.last) if with_.in_slot else scope.slot.start if with_.from_start else None,
        )
    ),
    "appointments": _by_day(group_id),
    "arrangements": _by_day(lambda with_, _: (with_.kinds, with_.items)),
    "offices": _by_day(lambda with_, scope: (with_.kinds, scope.value(with_.of) if with_.of else scope.group.id)),
    "attendances": lambda with_, scope: (
        id(meeting_of(with_, scope)),
        id(scope.names.get("requirement")),
        with_.for_,
        scope.value(with_.for_) if with_.for_ else None,
        with_.capacities,
    ),
}
"""All that those sets depend on that many conditions ask for."""
KEPT = frozenset(_READ)
"""Those sets: what is found of them is kept with the record."""
