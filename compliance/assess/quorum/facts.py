"""What the record says on the day of a meeting that a quorum may turn on, gathered for `quorum.py`."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import Ground, Reason
from compliance.assess.quorum.meeting import DECIDERS, QUESTION
from compliance.assess.quorum.person import Attender, QuorumFacts
from compliance.assess.quorum.quorum import evaluate_quorum, turns_on_decisions
from compliance.assess.sets import sets
from compliance.assess.sets.chosen import Chosen
from compliance.assess.view.terms import terms_on
from compliance.dates import DAY, Span
from compliance.record.model import Meeting
from compliance.truth import TRUE, UNKNOWN

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.view.scope import Scope
    from compliance.law.condition import QuorateArgs
    from compliance.record.model import Office
    from compliance.vocabulary import OfficeKind


_PRESENT, _PLACES, _AUTHORITIES = Chosen(meeting="meeting"), Chosen(), Chosen()
_OFFICES: dict[OfficeKind, Chosen] = {kind: Chosen(kinds=(kind,)) for kind in ("chair", "deputy_chair")}


def quorum_ground(args: QuorateArgs, scope: Scope) -> Ground:
    """The ground of a `quorate` condition: the terms of the meeting's day applied to those present."""
    meeting = scope.value(args.meeting)
    if isinstance(meeting, Meeting) and meeting.date is not None and meeting.date != scope.on:
        scope = _on_day(meeting.date, scope)
    terms = scope.terms.terms if scope.terms else None
    quorum = terms.quorum if terms else None
    if quorum is None or not isinstance(meeting, Meeting):
        return Ground("quorate", UNKNOWN, Reason("no_terms", {"matter": "quorum"}))
    if turns_on_decisions(quorum):
        return evaluate_quorum(quorum, _facts(meeting, scope), favour=scope.favour)
    window = scope.window
    asked = ("quorum", id(meeting), id(quorum), scope.group.id, scope.on, window.start, window.end)
    return scope.view.kept.get(asked, lambda: evaluate_quorum(quorum, _facts(meeting, scope)))


def _on_day(day: date, scope: Scope) -> Scope:
    """The same on the day of another meeting than the occasion's: with the terms, and the members, of that day."""
    return replace(scope, on=day, window=Span(day, day + DAY), terms=terms_on(scope.view, scope.group, day))


def _facts(meeting: Meeting, scope: Scope) -> QuorumFacts:
    view = scope.view
    here = scope.bind("meeting", meeting)
    listed, correction = view.attendance(meeting)
    present = sets.members("attendances", _PRESENT, here)
    places = sets.members("appointments", _PLACES, here)
    members = [member.thing for member in places.members if member.truth is TRUE]
    authorities = sets.members("responsible_authorities", _AUTHORITIES, here)
    chairs, chairs_complete = _office("chair", scope)
    deputies, deputies_complete = _office("deputy_chair", scope)
    return QuorumFacts(
        meeting=meeting.id,
        attenders=None
        if listed is None
        else tuple([Attender(member.thing, partial(getattr, member, "evidence")) for member in present.members]),
        attendance_complete=view.closed_attendance(meeting, correction.date if correction else None) is not None,
        members=tuple(members),
        members_complete=places.closed is not None and len(members) == len(places.members),
        authorities=frozenset([member.key for member in authorities.members if member.truth is TRUE]),
        perhaps_authorities=frozenset([member.key for member in authorities.members if member.truth is UNKNOWN]),
        authorities_complete=authorities.closed is not None,
        ended=_ended(meeting, scope),
        chairs=chairs,
        chairs_complete=chairs_complete,
        deputies=deputies,
        deputies_complete=deputies_complete,
        chaired_by=meeting.chair,
        terms=scope.terms.terms if scope.terms else None,
        minutes_say=None if meeting.inquorate is None else not meeting.inquorate,
        decided=_decided(meeting, scope),
        as_at=view.as_at,
        names=view.kept.get(("names",), lambda: {each: view.name(each) for each in (*view.people, *view.bodies)}),
        settled=view.kept.get(("quorum people",), dict),
    )


def _ended(meeting: Meeting, scope: Scope) -> frozenset[str]:
    """The bodies that had ended by the day of a meeting."""
    view = scope.view
    last = view.kept.get(("last days",), lambda: [(each.to, each.id) for each in view.bodies.values() if each.to])
    day = meeting.date
    return frozenset([body for to, body in last if day is not None and to < day])


def _office(kind: OfficeKind, scope: Scope) -> tuple[tuple[Office, ...], bool]:
    found = sets.members("offices", _OFFICES[kind], scope)
    sure = tuple([member.thing for member in found.members if member.truth is TRUE])
    # An entry that may run on the day leaves open who held the office, unless all that it says is that nobody did.
    holders = [member for member in found.members if member.truth is not TRUE and not member.thing.vacant]
    return sure, found.closed is not None and not holders


def _decided(meeting: Meeting, scope: Scope) -> dict[str, bool | None]:
    """What those who may have decided on one person at the meeting; None where two answers differ."""
    found: dict[str, bool | None] = {}
    for each in scope.view.determinations:
        whom = set(each.about) - {meeting.id, scope.group.id}
        if each.question != QUESTION or each.by not in DECIDERS or meeting.id not in each.about or len(whom) != 1:
            continue
        person, answer = whom.pop(), each.answer == "yes"
        found[person] = answer if found.get(person, answer) is answer else None
    return found
