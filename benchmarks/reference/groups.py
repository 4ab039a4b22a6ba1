"""What regs 3 and 8 say alike of a strategy group and of a county strategy group."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, OPEN, UNKNOWN, YES, Limb, Place, Val, Verdict, among, both, either, same, val
from benchmarks.reference.contents import lead
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_of, year_span
from benchmarks.reference.law import MADE, SIMPLER
from benchmarks.reference.members import some_provides
from benchmarks.reference.occasions import excused, slots, standing, undated, verdict
from benchmarks.reference.succession import another, changes, perhaps_over, predecessors, taken_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from benchmarks.reference.scope import Scope
    from compliance.record.model import Attendance, Event, Meeting

OUTSIDERS = frozenset({"co_operating_body", "participating_body", "invited", "uninvited", "observer"})
"""Capacities of those who are not of the group."""
BY_RIGHT = frozenset({"co_operating_body", "participating_body", "parish_council"})
"""Bodies of section 5(2) and (3) of the 1998 Act, whose representatives need no invitation."""
Gates = "Sequence[Limb]"


def existence(scope: Scope, rule: str, gates: Sequence[Limb], versions: Iterable[Span]) -> Iterator[Verdict]:
    """That there is a group: from its establishment on; before, whether there was another is for a person to say."""
    established = scope.group.established
    cuts = changes(scope)
    life = Span(EARLIEST, scope.life.end)

    def judge(day: date, window: Span) -> list[Limb]:
        if established is not None and day < established:
            value, where = another(scope, rule, window)
            return [*gates, Limb("earlier-group", "requirement", value, "it was established later", where)]
        if established is None:
            value, where = another(scope, rule, window)
            earlier = Limb("earlier-group", "requirement", YES if value is YES else UNKNOWN, "another group", where)
            return [*gates, Limb("group-exists", "requirement", UNKNOWN, "its establishment"), earlier]
        return [*gates, Limb("group-exists", "requirement", YES, "by the day of its establishment")]

    yield from standing(scope, rule, versions, cuts, judge, life=life)


def chair_arrangements(scope: Scope, rule: str, gates: Sequence[Limb], versions: Iterable[Span]) -> Iterator[Verdict]:
    """Arrangements for a chair: appointment, period, removal (regs 3(4) and 8(3) as made)."""
    names = ("appointment", "period", "removal")
    items = ("appointment_of_chair", "period_of_chair", "removal_of_chair")

    def judge(day: date, window: Span) -> list[Limb]:
        found = some_provides(scope, "chair", items, day, window)
        return [
            *gates,
            *(
                Limb(name, "requirement", value, "arrangements for a chair", where)
                for name, (value, where) in zip(names, found, strict=True)
            ),
        ]

    yield from standing(scope, rule, versions, scope.cuts("arrangements"), judge)


def yearly_of_2007(
    scope: Scope, rule: str, gates: Sequence[Limb], judge: Callable[[Span, str], Limb]
) -> Iterator[Verdict]:
    """A duty of each year that SI 2011/1230 took away: it had no effect in a year in which it was repealed."""
    years = slots(scope, until=SIMPLER)
    for slot in years:
        if slot.last < MADE or slot.last >= SIMPLER:
            yield excused(scope, rule, slot.label, "it was not in force on the last day of the year")
            continue
        limb = judge(Span(max(slot.year.start, MADE), slot.year.end).meet(scope.life), slot.label)
        yield ended(scope, rule, slot.label, [*gates, limb], slot.last)
    if not years:
        yield excused(scope, rule, "", "it was not in force in any year under review")


def ended(
    scope: Scope,
    rule: str,
    key: str,
    limbs: Sequence[Limb],
    last: date,
    *,
    late: bool = False,
    handed_on: bool = False,
) -> Verdict:
    """The verdict on a yearly duty, which a group that ended before the last day may not have had to perform.

    No rule for groups that end was found, nor for those that take over from another: what such a group did not do is
    for a person to judge.

    Args:
        scope: the group.
        rule: the duty.
        key: its year.
        limbs: how its limbs stand.
        last: the last day for it.
        late: whether the group had ended before the year began for which it is.
        handed_on: whether what an earlier group that is recorded did is looked at too, and weighed by the caller.
    """
    if scope.life.end <= MADE:
        return excused(scope, rule, key, "the group had ended before the Regulations began")
    left = [each for each in limbs if each.role == "requirement" and each.value is not YES]
    if left and (last >= scope.life.end or late):
        limbs = [
            Limb(each.limb, each.role, OPEN, "the group had ended", each.evidence)
            if each in left and each.value is NO
            else each
            for each in limbs
        ]
    judged = verdict(scope, rule, key, limbs, not_yet=scope.facts.as_at <= last)
    weighed = handed_on and predecessors(scope)
    if judged.outcome == "not_met" and not weighed and taken_over(scope, last, by_a_day=rule == "reg-10/2"):
        return replace(judged, outcome="needs_judgement")
    return judged if weighed else of_a_group_perhaps_over(scope, judged, last)


def of_a_group_perhaps_over(scope: Scope, judged: Verdict, last: date) -> Verdict:
    """The verdict on a yearly duty, unless the group that did not perform it may have been over by then."""
    if judged.outcome != "not_met" or not perhaps_over(scope, last):
        return judged
    return replace(judged, outcome="cannot_tell", deciding=frozenset())


def met_as_appropriate(scope: Scope, rule: str, gates: Sequence[Limb], decider: str) -> Iterator[Verdict]:
    """That the group met from time to time as it considered appropriate: for itself to say."""

    def judge(year: Span, label: str) -> Limb:
        whole = year_span(year_of(year.start))
        # Whether it met throughout the year is said when that is over, or the group.
        over = min(whole.last, scope.life.last)
        value, where = scope.facts.decided(
            f"{rule}#met-as-appropriate", (label,), (decider,), group=scope.id, since=whole.last, earliest=over
        )
        return Limb("met-as-appropriate", "requirement", value, "a decision of the group's", where)

    yield from yearly_of_2007(scope, rule, gates, judge)


def outsiders(scope: Scope, rule: str, gates: Sequence[Limb]) -> Iterator[Verdict]:
    """The power of those from outside to attend: used at each meeting at which one of them was."""
    used = False
    for meeting in held(scope):
        listed, whole = scope.facts.present(meeting)
        guests = [(index, each) for index, each in enumerate(listed or ()) if each.capacity in OUTSIDERS]
        if meeting.date is not None and meeting.date < MADE:
            used = True
            yield excused(scope, rule, meeting.id, "the Regulations were not in force")
            continue
        if not guests and all(each.value is not NO for each in gates):
            continue
        used = True
        open_to_all = val(meeting.public) if rule == "reg-3/4" else NO
        values = [either(open_to_all, _entitled(scope, meeting, each)) for _, each in guests]
        # Perhaps from outside, and not invited; whoever has a place is a member.
        doubtful = [each for each in listed or () if each.capacity is None and not _seated(scope, meeting, each)]
        values += [either(open_to_all, UNKNOWN, _for_those_who_may(scope, each)) for each in doubtful]
        least = min(values, default=UNKNOWN)
        nobody = whole and not doubtful
        there = YES if guests else NO if nobody else UNKNOWN
        where = tuple((*scope.facts.place(meeting), "attendance", index) for index, _ in guests)
        limbs = [
            *gates,
            Limb("others-attended", "trigger", there, "whether somebody from outside attended", where),
            Limb("represents-or-invited", "precondition", least if whole or least is NO else both(least, UNKNOWN)),
        ]
        judged = verdict(scope, rule, meeting.id, limbs)
        if meeting.date is None:
            judged = undated(judged, "the day of the meeting is not known")
        yield judged
    if not used:
        yield excused(scope, rule, "", "no use of the power is recorded")


def _seated(scope: Scope, meeting: Meeting, guest: Attendance) -> bool:
    """Whether somebody certainly has a place on the group: by name, or by post and the authority that they came for."""
    if meeting.date is None:
        return False
    for place in scope.facts.appointments_of.get(scope.id, ()):
        if scope.facts.holds(place, meeting.date) is not YES:
            continue
        if guest.person is not None:
            found = place.person == guest.person
        else:
            found = (
                guest.post is not None and place.post == guest.post and place.from_authority in (guest.represents or ())
            )
        if found:
            return True
    return False


def _entitled(scope: Scope, meeting: Meeting, guest: Attendance) -> Val:
    """Whether somebody from outside represents such a body, or was invited."""
    for_them = _for_those_who_may(scope, guest)
    if for_them is YES or guest.capacity not in {"observer", "uninvited"}:
        return YES
    if guest.capacity == "uninvited":
        return for_them

    listed = scope.facts.present(meeting)[0] or ()

    def match(event: Event) -> Val:
        who = (*(guest.represents or ()), *((guest.person,) if guest.person else ()))
        to = among(event.to, who)
        bodies = scope.facts.bodies.keys() & set(event.to or ())
        # A line of the list is one person: whoever has one of their own is nobody in it by another post.
        elsewhere = {each.person for each in listed if _post(each) != _post(guest)}
        unnamed = guest.person is None and not (event.to and elsewhere.issuperset(event.to))
        if unnamed or (bodies and guest.represents is None) or set(guest.perhaps_represents) & bodies:
            to = either(to, UNKNOWN)  # who this was, or whom they came for, is not recorded
        return both(same(event.meeting, meeting.id), to, scope.own_act(event))

    last = meeting.date
    window = Span(EARLIEST, last + DAY if last else FOREVER)
    over = lead(scope, last) if last else Span(EARLIEST, scope.facts.tomorrow)
    value, _ = scope.facts.happened(
        "invited", window, match, closing=(meeting.id, scope.id), over=over, asked="meeting"
    )
    return either(value, for_them)


def _post(line: Attendance) -> str:
    """A post as it is compared: capitals and spaces make no other post."""
    return " ".join((line.post or "").casefold().split())


def _for_those_who_may(scope: Scope, guest: Attendance) -> Val:
    """Whether somebody came for a body that may send whom it likes, as far as the list says for whom."""

    def one_of(bodies: Iterable[str]) -> bool:
        known = (scope.facts.bodies.get(each) for each in bodies)
        return any(each is not None and each.kind in BY_RIGHT for each in known)

    if one_of(guest.represents or ()):
        return YES
    return UNKNOWN if guest.represents is None or one_of(guest.perhaps_represents) else NO


def held(scope: Scope) -> list[Meeting]:
    """The group's meetings under review, in the order of their days; those without one last."""
    period = scope.facts.period
    meetings = [each for each in scope.facts.meetings_of.get(scope.id, ()) if each.date is None or each.date in period]
    return sorted(meetings, key=lambda each: (each.date is None, each.date or EARLIEST, each.id))


def county(scope: Scope) -> list[Limb]:
    """The trigger of every duty of a county group."""
    return [Limb("county-area", "trigger", scope.county_area, "by the kind of its area")]


__all__ = ["Place", "chair_arrangements", "county", "ended", "existence", "held", "met_as_appropriate", "outsiders"]
