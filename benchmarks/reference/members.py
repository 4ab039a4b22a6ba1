"""Who is on a group, and what arrangements it has: what the standing duties of regs 3, 4, 8 and 12 look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, OPEN, UNKNOWN, YES, Place, Val, both, count_at_least, either, same

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from benchmarks.reference.days import Span
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Appointment, Arrangement

Found = tuple[Val, tuple[Place, ...]]


def members(scope: Scope, day: date) -> list[tuple[Appointment, Val]]:
    """The places on the group that are, or may be, filled on a day."""
    facts = scope.facts
    held = ((each, facts.holds(each, day)) for each in facts.appointments_of.get(scope.id, ()))
    return [(each, value) for each, value in held if value is not NO]


def members_closed(scope: Scope, window: Span) -> bool:
    """Whether who is on the group is declared complete."""
    return scope.facts.closed("appointment", (scope.id,), window)


def two_appointed(scope: Scope, day: date, window: Span) -> Found:
    """Whether two or more different people are on the group whom a responsible authority appointed."""
    found: dict[str, Val] = {}
    again: list[Val] = []
    where: list[Place] = []
    named = {_post(each) for each, _ in members(scope, day) if each.person and each.post}
    for each, holds in members(scope, day):
        value = both(holds, _by_an_authority(scope, each, day, window))
        if value is NO:
            continue
        who = each.person or f"post {_post(each)}"
        if each.person is None and _post(each) in named:
            value = both(value, UNKNOWN)  # perhaps the very person who is also entered by name
        if each.person is None and who in found:
            again.append(UNKNOWN)  # the same person under two entries, or two who have that post
        found[who] = either(value, found.get(who, NO))
        where.append(scope.facts.place(each))
    return count_at_least(2, [*found.values(), *again], closed=members_closed(scope, window)), tuple(where)


def _post(appointment: Appointment) -> str:
    """A post as it is compared: capitals and spaces make no other post."""
    return " ".join((appointment.post or "").casefold().split())


def _by_an_authority(scope: Scope, appointment: Appointment, day: date, window: Span) -> Val:
    if appointment.by is None:
        return UNKNOWN
    return either(*(scope.is_authority(body, day, window) for body in appointment.by))


def jointly_appointed(scope: Scope, bodies: dict[str, Val], day: date, window: Span, *, closed: bool) -> Found:
    """Whether somebody is on the group whom all these bodies appointed together.

    Args:
        scope: the group.
        bodies: the bodies that have to join, or may have to.
        day: the day.
        window: the days over which the members have to be declared complete for a no.
        closed: whether `bodies` are certainly all that there are.
    """
    most = NO
    where: list[Place] = []
    for each, holds in members(scope, day):
        if each.by is None:
            value = both(holds, UNKNOWN)
        else:
            joined = [YES if body in each.by else (NO if sure is YES else UNKNOWN) for body, sure in bodies.items()]
            value = both(holds, *joined, YES if closed else UNKNOWN)
        if value is not NO:
            where.append(scope.facts.place(each))
        most = either(most, value)
    if most is NO and not members_closed(scope, window):
        return UNKNOWN, ()
    return most, tuple(where)


def appointed_by(scope: Scope, body: str, day: date, window: Span) -> Val:
    """Whether somebody is on the group whom a body appointed."""
    most = NO
    for each, holds in members(scope, day):
        most = either(most, both(holds, UNKNOWN if each.by is None else (YES if body in each.by else NO)))
    return UNKNOWN if most is NO and not members_closed(scope, window) else most


def person_is_member(scope: Scope, person: str | None, day: date, window: Span, source: str | None = None) -> Val:
    """Whether one certain person is on the group, and comes from an authority if one is named."""
    most = NO
    for each, sure in members(scope, day):
        holds = both(sure, same(each.from_authority, source)) if source else sure
        if person is None or each.person is None:
            most = either(most, both(holds, UNKNOWN))
        elif each.person == person:
            most = either(most, holds)
    return UNKNOWN if most is NO and not members_closed(scope, window) else most


# Arrangements


def arranged(scope: Scope, kind: str, day: date) -> list[tuple[Arrangement, Val]]:
    """The arrangements of a kind that are, or may be, in force on a day."""
    facts = scope.facts
    held = ((each, facts.holds(each, day)) for each in facts.arrangements_of.get((scope.id, kind), ()))
    return [(each, value) for each, value in held if value is not NO]


def arrangements_closed(scope: Scope, window: Span) -> bool:
    """Whether the arrangements of the group are declared complete."""
    return scope.facts.closed("arrangement", (scope.id,), window)


def provides(scope: Scope, arrangement: Arrangement, item: str, day: date) -> Val:
    """Whether an arrangement provides for something."""
    if item in arrangement.items:
        return YES
    subjects = (arrangement.id,) if arrangement.id else ()
    return NO if scope.facts.closed_of_lasting("arrangement_item", subjects, arrangement.from_, day) else UNKNOWN


def provides_as_decided(scope: Scope, arrangement: Arrangement, item: str, day: date, decided: Val) -> Val:
    """Whether an arrangement provides for something, and the group has found that it does.

    That it does, as the group found, and that it does not, as its whole list has it, contradict each other; what
    nobody has decided contradicts nothing.
    """
    provided = provides(scope, arrangement, item, day)
    if provided is NO:
        return NO if decided in {NO, OPEN} else UNKNOWN
    return both(provided, decided)


def some_provides(scope: Scope, kind: str, items: Iterable[str], day: date, window: Span) -> list[Found]:
    """For each item, whether an arrangement in force provides for it."""
    held = arranged(scope, kind, day)
    closed = arrangements_closed(scope, window)
    found: list[Found] = []
    for item in items:
        values = [(each, both(holds, provides(scope, each, item, day))) for each, holds in held]
        most = max((value for _, value in values), default=NO)
        if most is NO:
            most = NO if closed else UNKNOWN
        where = tuple(scope.facts.place(each) for each, value in values if value is most and most is not NO)
        found.append((most, where))
    return found
