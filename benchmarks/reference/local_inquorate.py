"""What a group's own terms ask for where there is no quorum, and its places that no authority made, as plain Python."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Val, Verdict, both, either, opposite, val
from benchmarks.reference.contents import only_if
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span
from benchmarks.reference.local_quorum import not_quorate, quorate
from benchmarks.reference.local_terms import (
    HELD,
    Rule,
    at_meeting,
    held,
    in_force,
    met_again,
    neighbour,
    on_day,
    on_meetings,
    own,
    since_meeting,
    verdict,
)

if TYPE_CHECKING:
    from benchmarks.reference.base import Facts
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Appointment, Meeting, Terms

QUORUM = Rule("local/quorum", "quorum")
INQUORATE = Rule("local/inquorate", "quorum", "if_inquorate")
EMAIL = Rule("local/inquorate/email", "quorum", "if_inquorate")
RATIFIED = Rule("local/inquorate/ratified", "quorum", "if_inquorate")
SEATS = "local/voting-seats"
DECIDERS = ("strategy_group", "county_strategy_group", "monitoring_officer")


def quorum(scope: Scope) -> list[Verdict]:
    """Have the quorum that the terms set, at each meeting."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        limbs = (
            Limb("own-meeting", "trigger", own(meeting)),
            Limb(HELD, "trigger", held(facts, meeting)),
            Limb("quorate", "requirement", quorate(scope, meeting, terms)),
        )
        return verdict(QUORUM, group.id, meeting.id, limbs)

    return on_meetings(facts, group, QUORUM, judged)


def _then(terms: Terms) -> str:
    assert terms.quorum is not None
    assert terms.quorum.if_inquorate is not None
    return terms.quorum.if_inquorate


def _without(scope: Scope, meeting: Meeting, terms: Terms) -> Limb:
    there = both(own(meeting), held(scope.facts, meeting))
    # Of one that may not have been held the quorum is not told, whoever is said to have been in the chair.
    value = UNKNOWN if there is UNKNOWN else both(there, not_quorate(scope, meeting, terms))
    return Limb("without-quorum", "trigger", value)


def inquorate(scope: Scope) -> list[Verdict]:
    """Adjourn, or decide nothing, where the terms say so."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        then = _then(terms)
        limbs = [
            Limb("at-the-meeting", "trigger", val(then in {"adjourn", "no_decisions", "notes_only"})),
            _without(scope, meeting, terms),
        ]
        if then == "adjourn":
            limbs.append(Limb("adjourned", "requirement", at_meeting(facts, "adjourned", group.id, meeting)))
        if then in {"no_decisions", "notes_only"}:
            limbs.append(Limb("no-decisions", "requirement", opposite(_resolved(facts, group.id, meeting))))
        return verdict(INQUORATE, group.id, meeting.id, limbs)

    return on_meetings(facts, group, INQUORATE, judged)


def email(scope: Scope) -> list[Verdict]:
    """Agree by email what was put to a meeting without a quorum."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        limbs = (
            Limb("by-email", "trigger", val(_then(terms) == "agree_by_email")),
            _without(scope, meeting, terms),
            Limb("something-resolved", "trigger", _resolved(facts, group.id, meeting)),
            Limb("agreed", "requirement", since_meeting(facts, "agreed_by_email", group.id, meeting)),
        )
        return verdict(EMAIL, group.id, meeting.id, limbs, not_yet=True)

    return on_meetings(facts, group, EMAIL, judged)


def ratified(scope: Scope) -> list[Verdict]:
    """Ratify at the next meeting what was resolved without a quorum."""
    facts, group = scope.facts, scope.group

    def judged(meeting: Meeting, terms: Terms) -> Verdict:
        following = neighbour(facts, group.id, meeting, later=True)
        limbs = [
            Limb("at-the-next", "trigger", val(_then(terms) == "ratify_at_next")),
            _without(scope, meeting, terms),
            Limb("something-resolved", "trigger", _resolved(facts, group.id, meeting)),
            Limb("ratified", "requirement", since_meeting(facts, "ratified", group.id, meeting)),
            Limb(
                "by-the-next",
                "requirement",
                UNKNOWN
                if following is None
                else since_meeting(facts, "ratified", group.id, meeting, until=following.date),
            ),
            *_by_one_with_a_quorum(scope, meeting, following),
        ]
        return verdict(RATIFIED, group.id, meeting.id, limbs, not_yet=not met_again(facts, group.id, meeting))

    return on_meetings(facts, group, RATIFIED, judged)


def _by_one_with_a_quorum(scope: Scope, meeting: Meeting, following: Meeting | None) -> list[Limb]:
    """Where the next meeting ratified it and had no quorum by the terms of its own day: whether that counts."""
    facts, group, asked = scope.facts, scope.group, UNKNOWN
    if following is not None and following.date is not None:
        certain, _ = in_force(facts, group.id, following.date)
        terms = certain[0].terms if len(certain) == 1 else None
        without = not_quorate(scope, following, terms) if terms is not None and terms.quorum is not None else UNKNOWN
        asked = both(on_day(facts, "ratified", group.id, meeting, following.date), without)
    said, _ = facts.decided(
        "local/inquorate/ratified#ratified-with-quorum", (meeting.id,), DECIDERS, group=group.id, since=meeting.date
    )
    value = only_if(asked, said)
    return [] if value is None else [Limb("ratified-with-quorum", "requirement", value)]


def _resolved(facts: Facts, group: str, meeting: Meeting) -> Val:
    """Whether something was resolved at a meeting."""
    if any(each.resolution for each in meeting.items):
        return YES
    closed = meeting.date is not None and facts.closed_inside("resolution", [meeting.id, group], meeting.date)
    return NO if closed else UNKNOWN


# Places that no authority made


def seats(scope: Scope) -> list[Verdict]:
    """Settle whether a member whom no responsible authority appointed has a vote: one verdict a place."""
    facts, group = scope.facts, scope.group
    filled = []
    for place in facts.appointments_of.get(group.id, ()):
        if place.by != ():
            continue
        span = Span(place.from_ or EARLIEST, place.to + DAY if place.to else FOREVER)
        here = span.meet(scope.elapsed).meet(scope.life)
        if not here.empty:
            name = place.id or place.person or "-".join((place.post or "").casefold().split())
            filled.append((here.start, name, place))
    found, names = [], []
    for day, name, place in sorted(filled, key=lambda each: (*each[:2], _whole(each[2]))):
        names.append(name)
        key = name if names.count(name) == 1 else f"{name}-{names.count(name)}"  # a second place of the same name
        limbs = (Limb("vote-settled", "precondition", _settled(facts, group.id, place, name, day)),)
        found.append(verdict(Rule(SEATS, "voting"), group.id, key, limbs))
    return found or [
        Verdict(f"{SEATS} @ {group.id}", SEATS, "not_applicable", frozenset(), "no such place is recorded")
    ]


def _whole(place: Appointment) -> str:
    """All that an entry says: of two alike in name and day the order must not be that of the record."""
    return repr([(name, repr(value)) for name, value in place.__dict__.items()])


def _settled(facts: Facts, group: str, place: Appointment, name: str, day: date) -> Val:
    """Whether the record, the terms' lists of the day or a decision say if the place has a vote."""
    if place.voting is not None:
        return YES
    certain, _ = in_force(facts, group, day)
    lists = certain[0].terms.voting if len(certain) == 1 and certain[0].terms else None
    named = (*(lists.voting or ()), *(lists.non_voting or ())) if lists is not None else ()
    if place.from_authority in named:
        return YES
    said, _ = facts.decided("local/voting-seats#vote-settled", (name,), DECIDERS, group=group, since=day)
    return either(UNKNOWN, said)
