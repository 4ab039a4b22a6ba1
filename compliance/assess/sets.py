"""The named sets that `every` and `at_least` range over: who is in them, how surely, and whether that is all.

One function a set; `docs/conditions.md` has the table that this module makes true.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess import standing
from compliance.assess.held import held
from compliance.assess.order import ordered
from compliance.dates import DAY, Span, year_span
from compliance.record.model import Attendance, Document, Meeting, Requirement, Specification
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.finding import Evidence
    from compliance.assess.scope import Scope
    from compliance.law.condition import Selector


YEARLY = frozenset({"strategic_assessment", "partnership_plan", "community_safety_agreement"})
"""Documents that the Regulations ask for each year."""


@dataclass(frozen=True, slots=True)
class Member:
    """Something that is, or may be, in a set."""

    thing: Any
    truth: Truth
    key: str
    """By which the same person or body is known when entries are counted once each."""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Members:
    """The members that the record knows, and the declarations by which there are no others."""

    members: Sequence[Member]
    closed: tuple[Evidence, ...] | None
    """None: there may be others."""
    missing: str | None = None
    """What is not recorded at all, as a reason code."""
    extra: dict[str, str] = field(default_factory=dict)


def members(name: str, with_: Selector, scope: Scope) -> Members:
    """The named set as it stands in a scope."""
    return _SETS[name](with_, scope)


def _group_id(with_: Selector, scope: Scope) -> str:
    if with_.group is None:
        return scope.group.id
    value = scope.value(with_.group)
    return value if isinstance(value, str) else getattr(value, "id", "") or ""


def _responsible_authorities(with_: Selector, scope: Scope) -> Members:
    view = scope.view
    listed = scope.value(with_.among) if with_.among else None
    if with_.among and listed is None:
        return Members((), None)
    found = []
    settled = with_.among is not None
    for body in view.bodies.values():
        if (with_.kinds and body.kind not in with_.kinds) or (listed is not None and body.id not in listed):
            continue
        how, evidence = standing.authority(body, scope.group, scope.on, view, scope.definitions)
        if how != FALSE:
            found.append(Member(body, how, body.id, evidence))
        elif standing.may_be_authority(body, scope.group, scope.on, scope.definitions):
            settled = False  # it may be one, and the record does not say so
    closed = view.closed("responsible_authority", (scope.group.id, scope.group.area.id), scope.window)
    if closed is None and settled:
        closed = ()  # bodies that no law made an authority, whatever else the record leaves out
    return Members(found, closed, None if found else "no_authorities")


def _person_key(thing: Any) -> str:  # noqa: ANN401  # appointment or attendance
    return thing.person or f"post:{thing.post}"


def _appointments(with_: Selector, scope: Scope) -> Members:
    view = scope.view
    group = _group_id(with_, scope)
    found = [
        Member(each, view.on(each, scope.on), _person_key(each), (view.evidence(each),))
        for each in view.appointments
        if view.group_of(each) == group and view.on(each, scope.on) != FALSE
    ]
    return Members(found, view.closed("appointment", (group,), scope.window))


def _arrangements(with_: Selector, scope: Scope) -> Members:
    view = scope.view
    found = []
    for each in view.arrangements:
        if view.group_of(each) != scope.group.id or (with_.kinds and each.kind not in with_.kinds):
            continue
        how = view.on(each, scope.on)
        if any(item not in each.items for item in with_.items):
            listed = each.id is not None and view.closed_on("arrangement_item", (each.id,), scope.on) is not None
            how = min(how, FALSE if listed else UNKNOWN)
        if how != FALSE:
            found.append(Member(each, how, view.path(each), (view.evidence(each),)))
    return Members(found, view.closed("arrangement", (scope.group.id,), scope.window))


def _offices(with_: Selector, scope: Scope) -> Members:
    view = scope.view
    of = scope.value(with_.of) if with_.of else scope.group.id
    found = [
        Member(each, view.on(each, scope.on), each.holder or f"post:{each.post}", (view.evidence(each),))
        for each in view.offices
        if each.of == of and (not with_.kinds or each.office in with_.kinds) and view.on(each, scope.on) != FALSE
    ]
    return Members(found, view.closed("office", (of,) if of else (), scope.window))


def _documents(with_: Selector, scope: Scope) -> Members:
    view = scope.view
    group = _group_id(with_, scope)
    year = scope.slot.year
    if with_.year == "before" and year is not None:
        year -= 1
    found = []
    for each in view.documents:
        if each.kind not in with_.kinds or (not with_.any_group and view.group_of(each) != group):
            continue
        how = view.covers_year(each, year) if with_.year and year is not None else TRUE
        if how != FALSE:
            found.append(Member(each, how, each.id, (view.evidence(each),)))
    window = _document_window(with_, scope, year)
    if window.empty:
        return Members(found, ())  # the group was not in being when such a document could have been made
    closed: list[Evidence] = []
    for kind in with_.kinds:
        declared = view.closed(kind, (group,), window) or (
            _closed_elsewhere(kind, scope, window) if with_.any_group else None
        )
        if declared is None:
            return Members(found, None)
        closed.extend(declared)
    return Members(found, tuple(closed))


def _closed_elsewhere(kind: str, scope: Scope, window: Span) -> tuple[Evidence, ...] | None:
    """Whether the documents of every other group that could have such a one are declared complete."""
    view = scope.view
    owner = "county_strategy_group" if kind == "community_safety_agreement" else "strategy_group"
    others = [each.id for each in (view.partnership, *view.groups) if each.kind == owner]
    declared = [view.closed(kind, (each,), window) for each in others]
    if not declared or None in declared:
        return None
    return tuple(proof for each in declared if each for proof in each)


def _document_window(with_: Selector, scope: Scope, year: int | None) -> Span:
    if with_.year is None or year is None:
        this = scope.names.get("this")
        if isinstance(this, Document) and YEARLY.isdisjoint(
            with_.kinds
        ):  # a summary of the plan, and the like: made at any time since
            return Span(this.prepared or scope.group.life.start, scope.view.as_at + DAY)
        # One made at any time since it was first asked for would do.
        return Span(max(scope.rule.law_span.start, scope.group.life.start), scope.window.end)
    # An assessment belongs to the year in which it is made; the others may be made in the year before.
    first = year_span(year if "strategic_assessment" in with_.kinds else year - 1).start
    last = scope.view.as_at
    if with_.year == "before":
        last = min(last, year_span(year).last)
    elif scope.rule.time_limit in ("slot_end", "year_start") and scope.slot.due is not None:
        last = min(last, scope.slot.due)
    elif "strategic_assessment" in with_.kinds:
        last = min(last, year_span(year).last)
    life = scope.group.life.meet(scope.rule.law_span)
    return Span(max(first, life.start), min(last + DAY, scope.group.life.end))


def _one_document(with_: Selector, scope: Scope) -> tuple[Document | None, Truth, tuple[Evidence, ...]]:
    """The document that priorities are read from, and how surely it is the one meant."""
    if with_.of is not None:
        thing = scope.value(with_.of)
        return (thing, TRUE, ()) if isinstance(thing, Document) else (None, UNKNOWN, ())
    candidates = _documents(with_, scope)
    link = scope.value(with_.linked_to) if with_.linked_to else None
    cited = getattr(link, "cites", None) or ()
    linked = [each for each in candidates.members if each.thing.id in cited]
    if len(linked) == 1:
        return linked[0].thing, TRUE, linked[0].evidence
    if candidates.closed is not None and len(candidates.members) == 1 and candidates.members[0].truth == TRUE:
        return candidates.members[0].thing, TRUE, candidates.members[0].evidence
    if len(candidates.members) == 1:
        return candidates.members[0].thing, UNKNOWN, candidates.members[0].evidence
    return None, UNKNOWN, ()


def _priorities(with_: Selector, scope: Scope) -> Members:
    document, sure, _ = _one_document(with_, scope)
    if document is None or document.priorities is None:
        return Members((), None, "no_priorities")
    proof = (scope.view.evidence(document),)
    found = [Member(each, sure, each.id, proof) for each in ordered(document.priorities)]
    closed = scope.view.closed_on("priority", (document.id,), document.prepared) if sure == TRUE else None
    return Members(found, closed, None if found else "no_priorities")


def _meetings(_: Selector, scope: Scope) -> Members:
    view = scope.view
    found = []
    for each in view.meetings:
        if (each.group or view.partnership.id) != scope.group.id or each.kind in ("other", "called_by_commissioner"):
            continue
        if each.date is None:
            found.append(Member(each, UNKNOWN, each.id, (view.evidence(each),)))
        elif each.date in scope.slot.span:
            found.append(Member(each, held(each, view), each.id, (view.evidence(each),)))
    window = scope.slot.span.meet(scope.group.life).meet(scope.rule.law_span)
    window = Span(window.start, min(window.end, view.as_at + DAY))
    return Members(found, view.closed("meeting", (scope.group.id,), window))


def meeting_of(with_: Selector, scope: Scope) -> Meeting | None:
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


def _attendances(with_: Selector, scope: Scope) -> Members:
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
    body = scope.value(with_.for_) if with_.for_ else None
    found = []
    for each in people:
        how = came_for(each, body) if with_.for_ and isinstance(body, str) else TRUE
        if with_.capacities:
            how = min(how, UNKNOWN if each.capacity is None else truth.of(each.capacity in with_.capacities))
        if how != FALSE:
            evidence = view.evidence(each)
            if evidence.source is None:
                evidence = view.evidence_of_part(each, correction or meeting)
            found.append(Member(each, how, _person_key(each), (evidence,)))
    return Members(found, view.closed_attendance(meeting, correction.date if correction else None))


def _resolutions(with_: Selector, scope: Scope) -> Members:
    """The items of a meeting's minutes at which something was resolved."""
    view = scope.view
    meeting = meeting_of(with_, scope)
    if meeting is None:
        return Members((), None, "no_meeting")
    proof = (view.evidence(meeting),)
    found = [Member(each, TRUE, each.number, proof) for each in meeting.items if each.resolution is not None]
    of_the_group = view.closed("resolution", (scope.group.id,), scope.window)
    return Members(found, view.closed_on("resolution", (meeting.id,), meeting.date) or of_the_group)


def _of_requirement(attribute: str) -> Callable[[Selector, Scope], Members]:
    def found(with_: Selector, scope: Scope) -> Members:
        thing = scope.value(with_.of or "this")
        listed = getattr(thing, attribute, None) if isinstance(thing, (Requirement, Specification)) else None
        if listed is None:
            return Members((), None, f"{attribute}_not_recorded")
        view = scope.view
        proof = (view.evidence(thing),)
        bodies = [
            Member(view.bodies[each], TRUE, each, proof)
            for each in sorted(listed, key=view.rank)
            if each in view.bodies
            and standing.may_be_authority(view.bodies[each], scope.group, scope.on, scope.definitions)
        ]
        return Members(bodies, proof)

    return found


def _monies(_: Selector, scope: Scope) -> Members:
    view = scope.view
    found = []
    for each in view.money:
        how = min(view.on(each, scope.on), truth.of(each.partnership_monies))
        if how != FALSE:
            found.append(Member(each, how, view.path(each), (view.evidence(each),)))
    return Members(found, view.closed("money", (scope.group.id,), scope.window))


def _groups(_: Selector, scope: Scope) -> Members:
    view = scope.view
    found = []
    for each, entry in zip(view.groups, view.registered, strict=True):
        if each.kind != "strategy_group" or scope.on not in each.life:
            continue
        found.append(Member(each, TRUE, each.id, (view.evidence(entry),)))
    return Members(found, view.closed("group", (scope.group.id,), scope.window))


_SETS: dict[str, Callable[[Selector, Scope], Members]] = {
    "responsible_authorities": _responsible_authorities,
    "appointments": _appointments,
    "arrangements": _arrangements,
    "offices": _offices,
    "documents": _documents,
    "priorities": _priorities,
    "meetings": _meetings,
    "attendances": _attendances,
    "resolutions": _resolutions,
    "addressees": _of_requirement("authorities"),
    "affected": _of_requirement("affected"),
    "monies": _monies,
    "groups": _groups,
}
