"""Those present at a meeting, and whether each counts towards the quorum of the group's terms.

Where the terms do not say whether some kind of attender counts, that puts in doubt only those whom the
record shows to be of that kind. Where they exclude a kind, somebody of whom the record does not say
whether they are of it is in doubt.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.quorum import stand_ins
from compliance.assess.quorum.person import Person
from compliance.assess.quorum.votes import said, voices, voting_step
from compliance.assess.sets.member import post_key
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, any_of, of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.quorum.person import Attender, QuorumFacts
    from compliance.record.model import Appointment, Attendance, QuorumCounts

_OPEN = {-1: FALSE, 0: UNKNOWN, 1: TRUE}
"""How a decision that is open is taken, by which way it is to be: against, not at all, or in favour."""


def people(counts: QuorumCounts, facts: QuorumFacts, *, favour: int) -> tuple[Person, ...]:
    """Those present, each once, however often the list has them."""
    merged: dict[object, Person] = {}
    nameless = [seat for seat in facts.members if seat.person is None]
    of_person: dict[str | None, list[Appointment]] = {}
    for seat in facts.members:
        of_person.setdefault(seat.person, []).append(seat)
    known = None
    if facts.settled is not None:
        meeting = (id(counts), id(facts.terms), facts.members_complete, not nameless, bool(facts.members), favour)
        known = facts.settled.setdefault(meeting, {})
    for number, attender in enumerate(facts.attenders or ()):
        attendance = attender.attendance
        name = attendance.person
        seats = [seat for seat in (facts.members if name is None else nameless) if _same_post(seat, attendance)]
        if name is not None:
            seats += of_person.get(name, ())
        person = _weighed(attender, seats, counts, facts, known, favour=favour)
        if name is not None:
            same = merged.get(name)
            merged[name] = person if same is None else _merge(same, person)
        else:
            # Two lines with the same post and bodies may be one person or two.
            key = (person.identity, person.all_bodies)
            before = merged.get(key)
            if before is not None and person.counts is TRUE:
                if before.counts is TRUE:
                    person = replace(person, counts=UNKNOWN, why="quorum_perhaps_twice")
                else:  # this one counts, whoever the other is
                    merged[key], person = person, before
            merged[key if before is None else number] = person
    everybody = tuple(merged.values())
    if any(each.attendance.substitute_for for each in facts.attenders or ()):
        return stand_ins.once_each(everybody, facts)
    return everybody


def _weighed(
    attender: Attender,
    seats: Sequence[Appointment],
    counts: QuorumCounts,
    facts: QuorumFacts,
    known: dict[tuple[object, ...], Person] | None,
    *,
    favour: int,
) -> Person:
    """Somebody on the list; of those who come to meeting after meeting in the same way, what counts is settled once."""
    it = attender.attendance
    decision = _decision(it, facts)
    placed = (
        it.capacity != "member"
        or not facts.members_complete
        or bool(seats)
        or any(_may_be_theirs(seat, it) for seat in facts.members)
    )
    if known is None:
        return _person(attender, seats, counts, facts, decision, placed=placed, favour=favour)
    asked = (
        it.person, it.post, it.represents, it.perhaps_represents, it.capacity, bool(it.substitute_for),
        it.remote, decision, placed, *map(id, seats),
    )  # fmt: skip
    settled = known.get(asked)
    if settled is None:
        settled = known[asked] = _person(attender, seats, counts, facts, decision, placed=placed, favour=favour)
    return settled.on(attender)


def _merge(first: Person, second: Person) -> Person:
    better = first if first.counts >= second.counts else second
    bodies = first.bodies | second.bodies
    return replace(
        better,
        present=any_of((first.present, second.present)),
        decision=any_of((first.decision, second.decision)),
        disputed=first.disputed or second.disputed,
        bodies=bodies,
        perhaps=(first.perhaps | second.perhaps) - bodies,
        voices=first.voices | second.voices,
        may_voice=first.may_voice | second.may_voice,
        bodies_recorded=first.bodies_recorded or second.bodies_recorded,
        lines=first.lines + second.lines,
    )


def _person(
    attender: Attender,
    seats: Sequence[Appointment],
    counts: QuorumCounts,
    facts: QuorumFacts,
    decision: Truth | None,
    *,
    placed: bool,
    favour: int,
) -> Person:
    attendance = attender.attendance
    label = facts.name(attendance.person) if attendance.person is not None else attendance.post or ""
    bodies = frozenset(attendance.represents or ())
    voiced, may_voice = voices(attendance, seats, counts, facts.terms)
    present, remote_code = _present(attendance, counts)
    steps = (
        _membership_step(attendance, seats, counts, facts, placed=placed),
        (present, remote_code),
        voting_step(attendance, seats, counts, facts.terms),
    )
    truth = min([step for step, _ in steps])
    code = next(code for step, code in steps if step is truth)
    return Person(
        label=label,
        identity=attendance.person or post_key(attendance.post) or "",
        named=attendance.person is not None,
        present=present,
        counts=truth,
        why=code,
        capacity=attendance.capacity,
        decision=UNKNOWN if decision is None else _OPEN[favour] if decision is UNKNOWN else decision,
        disputed=decision is None,
        rivals_decide=TRUE,
        bodies=bodies,
        perhaps=frozenset(attendance.perhaps_represents) - bodies,
        voices=voiced,
        may_voice=may_voice,
        bodies_recorded=attendance.represents is not None,
        lines=(attender,),
    )


def _same_post(seat: Appointment, attendance: Attendance) -> bool:
    """Whether the post of a place is that of somebody present, where not both are known by name.

    A chief executive of one body has not the post of another's.
    """
    if seat.post is None or post_key(seat.post) != post_key(attendance.post):
        return False
    own = {seat.from_authority} if seat.from_authority is not None else set(seat.by or ())
    came_for = {*(attendance.represents or ()), *attendance.perhaps_represents}
    return not own or attendance.represents is None or not own.isdisjoint(came_for)


def _may_be_theirs(seat: Appointment, attendance: Attendance) -> bool:
    """Whether a place that has neither their name nor their post may be theirs under another.

    Whoever appoints may appoint somebody of another body: it may be, where it is not recorded whence its holder comes.
    """
    if seat.person is not None and attendance.person is not None:
        return False
    came_for = {*(attendance.represents or ()), *attendance.perhaps_represents}
    return seat.from_authority is None or attendance.represents is None or seat.from_authority in came_for


def _membership_step(
    attendance: Attendance, seats: Sequence[Appointment], counts: QuorumCounts, facts: QuorumFacts, *, placed: bool
) -> tuple[Truth, str]:
    capacity = attendance.capacity or ("substitute" if attendance.substitute_for else None)
    substitutes = counts.substitutes
    if substitutes is None and facts.terms is not None and facts.terms.substitutes_allowed is False:
        substitutes = False
    if capacity == "member":
        return (TRUE, "quorum_member") if placed else (UNKNOWN, "quorum_member_without_place")
    if capacity == "substitute":
        return of(substitutes), said("quorum_substitute", says=substitutes)
    if capacity is not None:
        return FALSE, "quorum_not_member"
    if seats:
        return TRUE, "quorum_member_by_appointment"
    if facts.members_complete and substitutes is False:
        named = attendance.person is not None and all(seat.person is not None for seat in facts.members)
        if named or not facts.members:
            return FALSE, "quorum_not_appointed"
    return UNKNOWN, "quorum_capacity_not_recorded"


def _present(attendance: Attendance, counts: QuorumCounts) -> tuple[Truth, str]:
    if attendance.remote:
        return of(counts.remote), said("quorum_remote", says=counts.remote)
    if attendance.remote is None and counts.remote is False:
        return UNKNOWN, "quorum_remote_not_recorded"
    return TRUE, "quorum_in_the_room"


def _decision(attendance: Attendance, facts: QuorumFacts) -> Truth | None:
    """What was decided on somebody's power to decide, by the entry itself or a decision; None: two answers differ."""
    early = attendance.judged_on is None or facts.as_at is None or attendance.judged_on <= facts.as_at
    flag = attendance.decision_maker if early else None
    if attendance.person is None or attendance.person not in facts.decided:
        return of(flag)
    said = facts.decided[attendance.person]
    return None if said is None or flag is (not said) else of(said)
