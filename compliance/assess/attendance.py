"""How each responsible authority was represented at each meeting: facts for a table, not findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from compliance.assess.findings import describe
from compliance.assess.findings.finding import MeetingFacts, Present
from compliance.assess.findings.order import ordered
from compliance.assess.occasions import recorded
from compliance.assess.sets.sets import came_for
from compliance.assess.view import standing
from compliance.assess.view.held import held
from compliance.dates import FOREVER
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.view.facts import View
    from compliance.dates import Span
    from compliance.law.instrument import Definitions
    from compliance.record.model import Attendance, Body, Meeting


def facts(view: View, definitions: Definitions, period: Span) -> Iterator[MeetingFacts]:
    """Each recorded meeting in the period, with the authorities of its day, in order of time."""
    own = {each.id for each in recorded.group_meetings(view, view.partnership)}
    meetings = sorted(view.meetings, key=lambda each: (each.date or FOREVER, each.id))
    for meeting in meetings:
        if meeting.date is not None and meeting.date not in period:
            continue
        people, _ = view.attendance(meeting)
        present = tuple(_present(meeting, people, view, definitions)) if meeting.id in own else ()
        yield MeetingFacts(
            id=meeting.id,
            date=meeting.date,
            kind=meeting.kind,
            label=describe.meeting(meeting),
            list_known=people is not None,
            present=present,
            others=_others(people or (), present, view),
            held=held(meeting, view) == TRUE,
        )


def _present(
    meeting: Meeting, people: tuple[Attendance, ...] | None, view: View, definitions: Definitions
) -> Iterator[Present]:
    group, day = view.partnership, meeting.date
    for body in sorted(view.bodies.values(), key=lambda each: (each.name, each.id)):
        if not standing.claims(body, group, view, definitions):
            continue
        if day is not None and standing.authority(body, group, day, view, definitions)[0] == FALSE:
            yield Present(body.id, body.name, meeting.id, "not_authority", ())
            continue
        one = _one(body, meeting, people, view)
        closed = any(each.fact == describe.WITHHELD for each in one.evidence)
        yield Present(body.id, body.name, meeting.id, "not_recorded", ()) if closed else one


def _one(body: Body, meeting: Meeting, people: tuple[Attendance, ...] | None, view: View) -> Present:
    certain = [each for each in people or () if came_for(each, body.id) == TRUE]
    perhaps = [each for each in people or () if body.id in each.perhaps_represents]
    names = tuple(describe.person(each, view) for each in certain or perhaps)
    evidence = tuple(view.evidence_of_part(each, meeting) for each in certain or perhaps)
    if certain:
        own = any(each.capacity != "substitute" for each in certain)
        how: Literal["present", "substitute"] = "present" if own else "substitute"
        instead = tuple((describe.person(each, view), each.substitute_for) for each in certain if each.substitute_for)
        return Present(body.id, body.name, meeting.id, how, names, evidence, instead)
    if perhaps:
        return Present(body.id, body.name, meeting.id, "unsure", names, evidence)
    sent = ordered(each for each in meeting.apologies or () if each.body == body.id)
    if sent:
        who = tuple(describe.person(each, view) for each in sent)
        told = tuple(view.evidence_of_part(each, meeting) for each in sent)
        return Present(body.id, body.name, meeting.id, "apology", who, told, _for_others(who, people or (), view))
    whole = people is not None and view.closed_attendance(meeting, None) is not None
    unsaid = any(came_for(each, body.id) == UNKNOWN for each in people or ())
    return Present(body.id, body.name, meeting.id, "absent" if whole and not unsaid else "not_recorded", ())


def _for_others(missing: tuple[str, ...], people: tuple[Attendance, ...], view: View) -> tuple[tuple[str, str], ...]:
    """Those who came in place of somebody who sent apologies, though the record does not say for that body."""
    names = {each.casefold() for each in missing}
    return tuple(
        (describe.person(each, view), each.substitute_for)
        for each in people
        if each.substitute_for and each.substitute_for.casefold() in names and not view.withheld(each)
    )


def _others(people: tuple[Attendance, ...], present: tuple[Present, ...], view: View) -> tuple[str, ...]:
    authorities = {each.authority for each in present if each.how != "not_authority"}
    return tuple(
        _who(each, view)
        for each in people
        if not view.withheld(each)
        if not authorities & {*(each.represents or ()), *each.perhaps_represents}
    )


def _who(attendance: Attendance, view: View) -> str:
    who = describe.person(attendance, view)
    bodies = ", ".join(view.name(each) for each in attendance.represents or ())
    return f"{who} ({bodies})" if bodies and not describe.told_from(who, bodies) else who
