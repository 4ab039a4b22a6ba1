"""Regulation 12: arrangements for the views of people in the area, and the public meetings."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Val, Verdict, both, each_of, either, same, val
from benchmarks.reference.contents import lead, on_matter, requirement
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span
from benchmarks.reference.groups import ended, held
from benchmarks.reference.law import ALWAYS, MADE, REOFFENDING
from benchmarks.reference.members import arranged, arrangements_closed, provides_as_decided, some_provides
from benchmarks.reference.occasions import excused, none_recorded, slots, standing, verdict
from benchmarks.reference.succession import either_way

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from benchmarks.reference.base import Place
    from benchmarks.reference.occasions import Judge, Slot
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Arrangement, Attendance, Event, Meeting

RULES = (
    "reg-12/1", "reg-12/2", "reg-12/3", "reg-12/4", "reg-12/4/a", "reg-12/4/b", "reg-12/4/c/i", "reg-12/4/c/ii",
)  # fmt: skip
_CHANGED = (Span(MADE, REOFFENDING), Span(REOFFENDING, FOREVER))


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the regulation on one strategy group."""
    cuts = scope.cuts("arrangements")
    yield from standing(
        scope, "reg-12/1", _CHANGED, cuts,
        _provided(scope, (("a", "views_on_levels_and_patterns"), ("b", "views_on_priorities"))),
    )  # fmt: skip
    yield from standing(scope, "reg-12/2", ALWAYS, cuts, _consultation(scope))
    yield from standing(scope, "reg-12/3", ALWAYS, cuts, _regard(scope))
    yield from standing(
        scope, "reg-12/4", ALWAYS, cuts,
        _provided(
            scope, (("public-meetings", "public_meetings_each_year"), ("senior-attendance", "senior_attendance"))
        ),
    )  # fmt: skip
    years = slots(scope)
    for slot in years:
        yield either_way(scope, partial(_public_meeting, slot=slot))
    if not years:
        yield excused(scope, "reg-12/4/a", "", "no year under review")
    for rule in RULES[5:]:
        yield from _at_meetings(scope, rule)


def _provided(scope: Scope, parts: tuple[tuple[str, str], ...]) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        found = some_provides(scope, "engagement", [item for _, item in parts], day, window)
        return [requirement(name, each, item) for (name, item), each in zip(parts, found, strict=True)]

    return judge


def _consultation(scope: Scope) -> Judge:
    """12(2): the arrangements provide for it, and the group has decided that they do so far as is reasonable."""
    parts = (("a", "consult_representatives_of_groups"), ("b", "consult_those_particularly_affected"))

    def judge(day: date, window: Span) -> list[Limb]:
        engaged = arranged(scope, "engagement", day)
        limbs = []
        for name, item in parts:
            most = NO
            for each, holds in engaged:
                about = (each.id or "",)  # nobody can have decided on one that has no id
                since = max(each.from_ or MADE, MADE)
                decided, _ = scope.facts.decided(
                    f"reg-12/2#{name}", about, ("strategy_group",), group=scope.id, since=since
                )
                most = either(most, both(holds, provides_as_decided(scope, each, item, day, decided)))
            if most is NO and not arrangements_closed(scope, window):
                most = UNKNOWN
            limbs.append(Limb(name, "requirement", most, item))
        return limbs

    return judge


def _regard(scope: Scope) -> Judge:
    """12(3): other consultation, where any was held, when the arrangements were made."""

    def judge(day: date, window: Span) -> list[Limb]:
        engaged = arranged(scope, "engagement", day)
        made = max((holds for _, holds in engaged), default=NO)
        if made is NO and not arrangements_closed(scope, window):
            made = UNKNOWN
        limbs = [Limb("arrangements-made", "trigger", made, "arrangements for engagement")]
        closed = arrangements_closed(scope, window)
        values = [
            value if holds is YES else max(value, UNKNOWN)
            for each, holds in engaged
            if (value := _had_regard(scope, each)) is not None
        ]
        if values:
            least = min(values) if closed else min(*values, UNKNOWN)
            limbs.append(Limb("regard-had", "requirement", least, "other consultation"))
        elif not engaged or not closed:
            limbs.append(Limb("regard-had", "requirement", UNKNOWN, "other consultation"))
        return limbs

    return judge


def _had_regard(scope: Scope, arrangement: Arrangement) -> Val | None:
    last = arrangement.from_

    def match(event: Event) -> Val:
        return scope.facts.done_by(event, scope.id)

    def on_topic(event: Event) -> Val:
        about = scope.facts.documents.get(event.considered or event.document or "")
        then = about.prepared if about is not None else None
        # Regard to a paper that was not yet there contradicts itself, and may have been regard to something else.
        there = UNKNOWN if then is not None and event.date is not None and event.date < then else YES
        return both(match(event), on_matter(scope, event, "other_consultation"), there, scope.own_act(event))

    window = Span(EARLIEST, last + DAY if last else FOREVER)
    over = lead(scope, last) if last else Span(EARLIEST, scope.facts.tomorrow)

    def held(event: Event) -> Val:
        return both(match(event), scope.of_authorities(event))

    was, _ = scope.facts.happened("other_consultation_held", window, held, closing=(scope.id,), over=over)
    had, _ = scope.facts.happened("regard_had", window, on_topic, closing=(scope.id,), over=over)
    if last is None and had is YES:
        had = UNKNOWN
    if was is NO:
        return None
    return had if was is YES or had is YES else UNKNOWN


# Public meetings


def _public_meeting(scope: Scope, slot: Slot) -> Verdict:
    """12(4)(a): one or more in each year."""
    rule = "reg-12/4/a"
    if slot.last < MADE:
        return excused(scope, rule, slot.label, "the Regulations were not in force")
    most = NO
    where: tuple[tuple[str | int, ...], ...] = ()
    for group in (scope.id, *scope.before):
        held, place = _held_in_public(scope, group, Span(max(slot.year.start, MADE), slot.year.end))
        if held > most:
            most, where = held, place
    limb = Limb("meeting-held", "requirement", most, "a public meeting in the year", where)
    return ended(scope, rule, slot.label, [limb], slot.last, handed_on=True)


def _held_in_public(scope: Scope, group: str, days: Span) -> tuple[Val, tuple[Place, ...]]:
    """Whether a group held a meeting in public on some days, as far as it was in being."""
    facts, within, most = scope.facts, days.meet(scope.life_of(group)), NO
    where: tuple[Place, ...] = ()
    for each in facts.meetings_of.get(group, ()):
        day = UNKNOWN if each.date is None else val(each.date in within)
        value = both(day, val(each.public), facts.took_place(each))
        if value > most:
            most, where = value, (facts.place(each),)
    for each in facts.perhaps_public_of.get(group, ()):
        # The group's own it was not, by its kind; one of the group's public meetings it was, by what else is recorded.
        if most is NO and (each.date is None or each.date in within):
            most, where = UNKNOWN, (facts.place(each),)
    if most is NO:
        sought = within.meet(Span(EARLIEST, facts.tomorrow))
        gone = sought.empty and group in scope.before  # it held none in days after its last
        most = NO if gone or (not sought.empty and facts.closed("meeting", (group,), sought)) else UNKNOWN
    return most, where


def _at_meetings(scope: Scope, rule: str) -> Iterator[Verdict]:
    own = [each for each in held(scope) if each.public is not False]
    period = scope.facts.period
    others = [
        each for each in scope.facts.perhaps_public_of.get(scope.id, ()) if each.date is None or each.date in period
    ]
    meetings = [each for each in (*own, *others) if each.date is None or each.date in scope.life]
    for each in meetings:
        if each.date is not None and each.date < MADE:
            yield excused(scope, rule, each.id, "the Regulations were not in force")
            continue
        public = UNKNOWN if each in others else val(each.public)
        limbs = [
            Limb("public", "trigger", public, "whether it was public", (scope.facts.place(each),)),
            Limb("held", "trigger", scope.facts.took_place(each), "whether it took place"),
        ]
        if rule == "reg-12/4/b":
            limbs.append(Limb("senior", "requirement", _senior(scope, each), "each authority of the day"))
        elif rule == "reg-12/4/c/i":
            limbs.append(_notice(scope, each))
        else:
            limbs.append(_discussion(scope, each))
        yield verdict(scope, rule, each.id, limbs, not_yet=rule == "reg-12/4/c/ii")
    if not meetings:
        yield none_recorded(scope, rule, "meeting")


def _senior(scope: Scope, meeting: Meeting) -> Val:
    """12(4)(b): somebody senior within each responsible authority attended."""
    day = meeting.date
    if day is None:
        return UNKNOWN
    listed, whole = scope.facts.present(meeting)
    answers = []
    for body, sure in scope.authorities(day).items():
        most = NO if whole else UNKNOWN
        for each in listed or ():
            comes = _represents(each, body)
            if comes is not NO:
                most = either(most, both(comes, _is_senior(scope, meeting, body, each)))
        answers.append((sure, most))
    return each_of(answers, closed=scope.authorities_closed(Span(day, day + DAY)))


def _represents(each: Attendance, body: str) -> Val:
    if each.represents is None:
        return UNKNOWN
    if body in each.represents:
        return YES
    return UNKNOWN if body in each.perhaps_represents else NO


def _is_senior(scope: Scope, meeting: Meeting, body: str, each: Attendance) -> Val:
    flag = None
    judged = each.judged_on is None or each.judged_on <= scope.facts.as_at
    if each.senior is not None and each.judged_by == "strategy_group" and judged:
        flag = val(each.senior)
    value, _ = scope.facts.decided(
        "reg-12/4/b#senior", (meeting.id, body), ("strategy_group",),
        group=scope.id, shorthand=flag, since=meeting.date, earliest=meeting.date,
    )  # fmt: skip
    return value


def _notice(scope: Scope, meeting: Meeting) -> Limb:
    """12(4)(c)(i): by the day of the meeting."""

    def match(event: Event) -> Val:
        return both(same(event.meeting, meeting.id), scope.own_act(event))

    last = meeting.date
    window = Span(EARLIEST, last + DAY if last else FOREVER)
    over = Span(min(scope.facts.covered.start, last), last + DAY) if last else Span(EARLIEST, scope.facts.tomorrow)
    value, where = scope.facts.happened(
        "notice_given", window, match, closing=(meeting.id, scope.id), over=over, asked="meeting"
    )
    if last is None and value is YES:
        value = UNKNOWN
    return Limb("notice-given", "requirement", value, "notice by the day of the meeting", where)


def _discussion(scope: Scope, meeting: Meeting) -> Limb:
    """12(4)(c)(ii): what was discussed, from the day of the meeting on."""

    def match(event: Event) -> Val:
        return both(same(event.meeting, meeting.id), scope.own_act(event))

    window = Span(meeting.date or EARLIEST, scope.facts.tomorrow)
    value, where = scope.facts.happened(
        "discussion_published", window, match, closing=(meeting.id, scope.id), asked="meeting"
    )
    if meeting.date is None and value is YES:
        value = UNKNOWN
    return Limb("discussion-published", "requirement", value, "what was discussed", where)
