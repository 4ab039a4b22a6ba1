"""Regulations 13, 13A, 14, 14A and 15: the public's help, copies, the summary, required meetings, guidance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.reference.base import (
    NO,
    OPEN,
    UNKNOWN,
    YES,
    Limb,
    Val,
    Verdict,
    among,
    both,
    count_at_least,
    each_of,
    either,
    every,
    opposite,
    same,
)
from benchmarks.reference.contents import before_it_was_there, considered, lead, looked_at_it, only_if, requirement
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span
from benchmarks.reference.law import (
    FIRE_BY_ORDER,
    FIRST_PLAN,
    MADE,
    MAYOR_DAYS,
    POLICING,
    can_hold_power,
    may_be_a_commissioners,
)
from benchmarks.reference.occasions import absent, excused, none_recorded, undated, unsure, verdict
from benchmarks.reference.plans import (
    PLAN,
    copies_sent,
    done_again,
    made_before_policing,
    plan_prepared,
    reissue,
    revised_before,
    revised_for,
    running_on,
)
from benchmarks.reference.yearly import filled, in_order, not_over, perhaps_before

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from benchmarks.reference.scope import Scope
    from benchmarks.reference.yearly import Filled
    from compliance.record.model import Body, Document, Event, Meeting, Requirement, Specification

ON_PLANS = ("reg-13", "reg-13A", "reg-14")
ACTS_OF_REGARD = ("regard_had", "considered")
ON_REQUIREMENTS = ("reg-14A/1", "reg-14A/2", "reg-14A/1/attend")


def on_plans(scope: Scope) -> Iterator[Verdict]:
    """Regs 13, 13A and 14 on one strategy group."""
    occasions = list(filled(scope, PLAN, ahead=True))
    for rule in ON_PLANS:
        for it in occasions:
            yield _on_plan(scope, rule, it)
        if not occasions:
            yield excused(scope, rule, "", "no year under review")


def _on_plan(scope: Scope, rule: str, it: Filled) -> Verdict:
    document, not_yet = it.document, rule != "reg-13"
    since = POLICING if rule == "reg-13A" else MADE
    gates = [Limb("city-of-london", "exception", scope.in_city)] if rule == "reg-13A" else []
    gates.append(plan_prepared(scope, it, older=rule == "reg-13A"))
    if document is None:
        over = it.slot.first < FIRST_PLAN.year if rule != "reg-13A" else it.slot.year.end <= POLICING
        if over or scope.facts.as_at < since:
            return excused(scope, rule, it.key, "it was not in force")
        more = absent(*{"reg-13A": ("made-before",), "reg-13": ("for-this-year",)}.get(rule, ()))
        limbs = [*gates, *more]
        judged = verdict(scope, rule, it.key, limbs, not_yet=not_yet)
        if rule == "reg-13":
            return judged
        return running_on(scope, judged, it, PLAN, limbs, older=rule == "reg-13A")
    revised = revised_for(scope, it, it.slot.acting)
    if rule == "reg-13A":
        before = made_before_policing(scope, rule, it, ("monitoring_officer", "court"), revised)
        if isinstance(before, str):
            return excused(scope, rule, it.key, before)
        again = reissue(scope, rule, it, ("strategy_group", "monitoring_officer"))
        return verdict(scope, rule, it.key, [*gates, before, *again, *copies_sent(scope, it, revised)], not_yet=True)
    if document.prepared is not None and document.prepared < MADE:
        return excused(scope, rule, it.key, "it was made before the Regulations")
    if rule == "reg-13":
        gates.append(Limb("for-this-year", "trigger", YES if revised is None else revised[0], "or revised for it"))
        days = (it.slot.acting.start, revised[1]) if revised else (None, None)
        found = considered(scope, document, topic="how_public_might_assist", since=days[0], by=days[1])
        not_yet = not_over(scope, it, it.slot.acting.last)
        limbs = [*gates, requirement("considered", found)]
        return perhaps_before(verdict(scope, rule, it.key, limbs, not_yet=not_yet), it)
    later = _summary(scope, document, revised[1]) if revised else None
    again = done_again("summary-of-revision", revised, later.value, later.evidence) if later else []
    earlier = revised_before(scope, it, revised)
    if earlier is not None:
        since_then = _summary(scope, document, earlier[1])
        again += done_again("summary-of-earlier-revision", earlier, since_then.value, since_then.evidence)
    return perhaps_before(verdict(scope, rule, it.key, [*gates, _summary(scope, document), *again], not_yet=True), it)


def _summary(scope: Scope, plan: Document, revised: date | None = None) -> Limb:
    """14: a summary of the plan, published; or one of the plan as revised for a later year."""
    facts, most = scope.facts, NO
    where: tuple[tuple[str | int, ...], ...] = ()
    for each in facts.documents_of.get((scope.id, "summary"), ()):
        of_it = same(each.summary_of, plan.id)
        if of_it is NO:
            continue
        window = Span(max(plan.prepared or EARLIEST, revised or EARLIEST), facts.tomorrow)

        def match(event: Event, summary: Document = each) -> Val:
            # Put up before its own day: one of its days is wrong, and it came out all the same.
            early = summary.prepared is not None and event.date is not None and event.date < summary.prepared
            return both(same(event.document, summary.id), scope.own_act(event), UNKNOWN if early else YES)

        over = Span(revised or plan.prepared or EARLIEST, facts.tomorrow)
        published, places = facts.happened(
            "published", window, match, closing=(each.id, scope.id), over=over, asked="document"
        )
        value = both(of_it, published)
        if plan.prepared is None and revised is None and value is YES:
            value = UNKNOWN
        if value > most:
            most, where = value, places
    if most is NO:
        since = plan.prepared or scope.life.start
        if not facts.closed("summary", (scope.id,), Span(since, facts.tomorrow)):
            most = UNKNOWN
    return Limb("summary-published", "requirement", most, "a summary, and its publication", where)


# 14A


def on_requirements(scope: Scope) -> Iterator[Verdict]:
    """Reg 14A on one group: each requirement, each later specification, and who came."""
    period = scope.facts.period
    made = [
        each for each in scope.facts.requirements_of.get(scope.id, ()) if each.date is None or each.date < period.end
    ]
    made.sort(key=lambda each: (each.date is None, each.date or EARLIEST, each.id))
    first = {each.id: _power(scope, "reg-14A/1", each, each) for each in made}
    yield from first.values()
    later = [
        (each, one)
        for each in scope.facts.requirements_of.get(scope.id, ())
        for one in each.specifications
        if one.date is None or one.date < scope.facts.tomorrow
    ]
    for each, one in later:
        yield _power(scope, "reg-14A/2", each, one)
    for each in made:
        yield _attended(scope, each, first[each.id])
    empty = {"reg-14A/1": not made, "reg-14A/2": not later, "reg-14A/1/attend": not made}
    for rule, nothing in empty.items():
        if nothing:
            yield excused(scope, rule, "", "no requirement is recorded")


def _power(scope: Scope, rule: str, asked: Requirement, it: Requirement | Specification) -> Verdict:
    """14A(1) and (2): only after consulting, and only so far as is reasonable and proportionate."""
    day = it.date
    if day is not None and day < POLICING:
        return excused(scope, rule, it.id, "the power was not in force")
    # What is specified of a meeting comes no earlier than the requirement to attend it.
    since = max(POLICING, asked.date or POLICING)
    affected = tuple(dict.fromkeys((*(it.affected or ()), *(it.authorities or ()))))  # who is to come is affected too
    whole = it.affected is not None
    told = [_consulted(scope, asked, it, each) for each in affected]
    by_them = every(_of_authorities(scope, affected, [each for each, _ in told], day), closed=whole)
    consulted = every(_of_authorities(scope, affected, [each for _, each in told], day), closed=whole)
    decided, where = scope.facts.decided(
        f"{rule}#reasonable-and-proportionate", (it.id,), ("police_and_crime_commissioner",),
        group=scope.id, until=day, since=day or POLICING, earliest=_consulted_from(scope, it),
    )  # fmt: skip
    if day is None and where:
        decided = UNKNOWN  # whether that was decided by the day nobody can tell
    limbs = [
        Limb("holder", "trigger", _made_by_holder(scope, asked, it, since), "whether they hold the power"),
        Limb("consulted", "precondition", consulted, "each authority affected"),
        *_earlier_holder(scope, rule, it, by_them),
        Limb("views-taken", "precondition", _views(scope, rule, asked, it), "their views taken into account"),
        Limb("reasonable-and-proportionate", "precondition", decided, "the commissioner's own decision", where),
    ]
    judged = verdict(scope, rule, it.id, limbs)
    if day is None and asked.date is not None and asked.date < POLICING and judged.outcome == "not_applicable":
        return excused(scope, rule, it.id, "the power was not in force when the meeting was required")
    older = asked.date is None or asked.date < POLICING
    older = older and judged.outcome not in {"not_applicable", "needs_judgement"}
    if day is None and (older or judged.outcome == "cannot_tell"):
        return unsure(scope, rule, it.id, "its day is not known")
    return judged


def _maker(asked: Requirement, it: Requirement | Specification) -> str:
    """Who made a requirement or what was specified later; left out of that, whoever made the requirement."""
    return it.by or asked.by


def _made_by_holder(scope: Scope, asked: Requirement, it: Requirement | Specification, since: date) -> Val:
    """Whether it was made by a holder of the power: of what nobody is named for, perhaps by a successor."""
    value = _holder(scope, _maker(asked, it), it.date, since)
    if it.by is not None or value is YES:
        return value
    then = UNKNOWN if asked.date is None else _holder(scope, asked.by, asked.date, since)
    return either(value, both(then, UNKNOWN))


def _holder(scope: Scope, body: str, day: date | None, since: date) -> Val:
    """Whether somebody held the power on a day; of one that nobody knows, on any since one from which it must be."""
    area = scope.police_area
    known = scope.facts.bodies.get(body)
    if known is not None and known.kind not in {"police_and_crime_commissioner", "mayor"} and not _an_office(known):
        return NO  # wherever it was: nobody else holds the power anywhere
    if known is None:
        return UNKNOWN
    if day is None:
        changes = (FIRE_BY_ORDER, *MAYOR_DAYS, *scope.cuts("offices"))
        days = {since, *(each for each in changes if since < each <= scope.facts.as_at)}
        found = {_holder(scope, body, each, since) for each in days}
        return found.pop() if len(found) == 1 else UNKNOWN
    if known.kind not in {"police_and_crime_commissioner", "mayor"} or (
        area and not can_hold_power(known.kind, area, day)
    ):
        return UNKNOWN if _for_a_holder(scope, known, day) else NO
    if area is None:
        return UNKNOWN if day >= min(MAYOR_DAYS) or known.kind != "mayor" else NO
    # A body of another police area's office used no power for whoever held it in this.
    elsewhere = known.police_area not in {None, area}
    held = scope.holds_policing(body, area, day) if elsewhere else scope.is_policing_body(body, day)
    return both(can_hold_power(known.kind, area, day), held)


def _an_office(known: Body) -> bool:
    """Whether a body may be the office of a commissioner, or of a mayor who is treated as one."""
    if known.of_policing_body is not None:
        return known.of_policing_body
    if known.kind == "fire_and_rescue_authority":
        return may_be_a_commissioners(known, None)
    return known.kind in {"other", "combined_authority"}


def _for_a_holder(scope: Scope, known: Body, day: date) -> bool:
    """Whether the office of whoever held the power may have used it for them: nobody has said that it did."""
    area = known.police_area or scope.police_area
    if not _an_office(known) or known.police_area not in {None, scope.police_area or known.police_area}:
        return False
    if known.of_policing_body is None and known.kind == "combined_authority":
        if area is None and day < min(MAYOR_DAYS):
            return False
        if area is not None and can_hold_power("mayor", area, day) is NO:
            return False
    if known.of_policing_body is None and known.kind == "fire_and_rescue_authority":
        if not may_be_a_commissioners(known, day):
            return False
        if area is not None and can_hold_power("police_and_crime_commissioner", area, day) is NO:
            return False
    if area is None:
        return True
    if can_hold_power("police_and_crime_commissioner", area, day) is NO and can_hold_power("mayor", area, day) is NO:
        return False
    return scope.police_area is None or scope.had_policing_body(area, day)


def _may_be_asked(scope: Scope, body: str, day: date | None) -> bool:
    return day is None or scope.can_be_required(body, day, Span(day, day + DAY)) is not NO


def _is_certain(scope: Scope, body: str, day: date | None) -> bool:
    return day is not None and scope.can_be_required(body, day, Span(day, day + DAY)) is YES


def _of_authorities(scope: Scope, bodies: tuple[str, ...], values: list[Val], day: date | None) -> list[Val]:
    """What is so of those bodies that are responsible authorities on a day: nobody else can be required to come."""
    kept, certain = [], False
    for body, value in zip(bodies, values, strict=True):
        sure = UNKNOWN if day is None else scope.can_be_required(body, day, Span(day, day + DAY))
        if sure is not NO:
            kept.append(value if sure is YES or value is YES else UNKNOWN)
            certain = certain or sure is YES
    return kept if certain else [UNKNOWN if value is YES else value for value in kept]  # perhaps it is asked of nobody


def _by_day(scope: Scope, day: date | None) -> tuple[Span, Span]:
    window = Span(EARLIEST, day + DAY if day else FOREVER)
    return window, lead(scope, day) if day else Span(EARLIEST, scope.facts.tomorrow)


def _consulted(scope: Scope, asked: Requirement, it: Requirement | Specification, authority: str) -> tuple[Val, Val]:
    """Whether an authority was consulted by whoever asks; and whether by them or by an earlier holder of the office."""
    window, over = _by_day(scope, it.date)
    days = {EARLIEST, *(each for each in (*MAYOR_DAYS, *scope.cuts("offices")) if each <= scope.facts.as_at)}

    def by_them(event: Event) -> Val:
        return both(
            same(event.requirement, it.id), among(event.by, (_maker(asked, it),)), among(event.to, (authority,))
        )

    def by_a_holder(event: Event) -> Val:
        who = [
            either(*(scope.is_policing_body(each, day) for each in event.by))
            for day in ([event.date] if event.date else days)
            if event.by
        ]
        held = either(*who) if event.by else UNKNOWN
        held = held if event.date else both(held, UNKNOWN)
        return both(same(event.requirement, it.id), held, among(event.to, (authority,)))

    found = []
    for match in (by_them, by_a_holder):
        value, _ = scope.facts.happened(
            "consulted", window, match, closing=(it.id, scope.id), over=over, asked="requirement"
        )
        found.append(UNKNOWN if it.date is None and value is YES else value)
    return found[0], either(*found)


def _earlier_holder(scope: Scope, rule: str, it: Requirement | Specification, by_them: Val) -> list[Limb]:
    """Whether it counts that somebody consulted who held the office before, where nobody else did: for a person."""
    counts, where = scope.facts.decided(
        f"{rule}#by-an-earlier-holder", (it.id,), ("monitoring_officer", "court"), group=scope.id, since=it.date
    )
    value = only_if(opposite(by_them), counts)
    return [] if value is None else [Limb("by-an-earlier-holder", "precondition", value, "consulted by another", where)]


def _consulted_from(scope: Scope, it: Requirement | Specification) -> date | None:
    """The first day on which somebody was consulted on it, or gave views, if each of those days is recorded."""
    came = [*scope.facts.events.get("consulted", ()), *scope.facts.events.get("views_received", ())]
    days = [each.date for each in came if each.requirement in {None, it.id}]
    return None if None in days else min((each for each in days if each), default=None)


def _views(scope: Scope, rule: str, asked: Requirement, it: Requirement | Specification) -> Val:
    came = [*scope.facts.events.get("consulted", ()), *scope.facts.events.get("views_received", ())]
    days = [each.date for each in came if each.requirement in {None, it.id}]

    def match(event: Event) -> Val:
        # Views that came after the act, by the day of the requirement, cannot have been taken account of in it.
        seen = scope.facts.documents.get(event.considered or "")
        # Guidance is not considered before it is there: what was looked at instead nobody can tell.
        there = UNKNOWN if seen is not None and before_it_was_there(event, seen) else YES
        more = it.date and event.date and any(event.date < day <= it.date if day else len(days) > 1 for day in days)
        return both(same(event.requirement, it.id), among(event.by, (_maker(asked, it),)), UNKNOWN if more else there)

    window, over = _by_day(scope, it.date)
    value, _ = scope.facts.happened(
        "considered", window, match, closing=(it.id, scope.id), over=over, asked="requirement"
    )
    if it.date is None and value is YES:
        value = UNKNOWN
    decided, _ = scope.facts.decided(
        f"{rule}#views-taken", (it.id,), ("police_and_crime_commissioner", "court"),
        group=scope.id, since=it.date, earliest=_consulted_from(scope, it),
    )  # fmt: skip
    return either(value, decided)


def _attended(scope: Scope, it: Requirement, power: Verdict) -> Verdict:
    """14A(1): that each authority so required sends its representatives."""
    rule = "reg-14A/1/attend"
    meeting, to_come = _meeting(scope, it)
    held = meeting or scope.facts.to_come.get(_named(scope, it) or "")
    day = (held.date if held is not None else None) or it.meeting_date or it.date
    if day is not None and day < POLICING:
        return excused(scope, rule, it.id, "the power was not in force")
    valid = {"met": YES, "not_met": NO, "not_applicable": NO, "needs_judgement": OPEN}.get(power.outcome, UNKNOWN)
    gate = Limb("valid", "trigger", valid, f"the requirement itself: {power.outcome}")
    undated = meeting is not None and meeting.date is None and it.meeting_date is None
    days = {day}
    if undated and it.date is not None:
        # It was held after it was required, on whichever day: the answer has to be the same on each.
        days |= {each for each in scope.cuts("authorities") if it.date < each <= scope.facts.as_at}
    told = [
        verdict(
            scope, rule, it.id, [gate, *_representatives(scope, it, meeting, each, to_come=to_come)], not_yet=to_come
        )
        for each in sorted(days, key=lambda each: each or EARLIEST)
    ]
    open_day = it.date is None or len({each.outcome for each in told}) > 1
    if undated and open_day and any(each.outcome in {"met", "not_met", "needs_judgement"} for each in told):
        return unsure(scope, rule, it.id, "the day of the meeting is not known")
    if held is None and it.meeting_date is None and told[0].outcome == "not_met":
        return unsure(scope, rule, it.id, "the meeting may be still to come")
    return told[0]


def _representatives(
    scope: Scope, it: Requirement, meeting: Meeting | None, day: date | None, *, to_come: bool
) -> Iterator[Limb]:
    """Whether those required on a day sent as many as they were asked for: each of them, or all together."""
    known = meeting or scope.facts.to_come.get(_named(scope, it) or "")
    if _specified_later(scope, it, meeting):
        sent, where = scope.facts.decided(
            "reg-14A/1/attend#as-specified-later", (it.id,), ("police_and_crime_commissioner", "court"),
            group=scope.id, since=day, earliest=None if known is None else known.date,
        )  # fmt: skip
        yield Limb("as-specified-later", "requirement", sent, "as many as were asked for later", where)
        return
    ended = _ended(scope, it, day)
    gone = either(*(was for _, was in ended))
    if it.number_each is not None or it.number_together is None:
        number, value, anybody = it.number_each or 1, UNKNOWN, UNKNOWN
        if it.authorities is not None:
            came = [_came(scope, meeting, (each,), number, to_come=to_come) for each in it.authorities]
            value = every(_of_authorities(scope, it.authorities, came, day), closed=True)
            anybody = either(*_of_authorities(scope, it.authorities, [YES for _ in it.authorities], day))
        counts = only_if(either(opposite(gone), anybody), value)
        if counts is not None:
            yield Limb("each", "requirement", counts, f"{number} from each")
    if it.number_together is not None:
        counts = only_if(opposite(gone), _together(scope, it, meeting, it.number_together, day, to_come=to_come))
        if counts is not None:
            yield Limb("together", "requirement", counts, f"{it.number_together} together")
        if it.number_each is None:
            yield from _one_of_each(scope, it, meeting, day, gone, to_come=to_come)
    instead = [
        (was, scope.facts.decided(
            "reg-14A/1/attend#for-one-that-ended", (it.id, body), ("police_and_crime_commissioner", "court"),
            group=scope.id, since=day, earliest=None if known is None else known.date,
        )[0])
        for body, was in ended
    ]  # fmt: skip
    counts = only_if(gone, each_of(instead, closed=True))
    if counts is not None:
        yield Limb("for-one-that-ended", "requirement", counts, "whoever was to come in its place")


def _ended(scope: Scope, it: Requirement, day: date | None) -> list[tuple[str, Val]]:
    """Those asked that were authorities then, or may have been, and on the day of the meeting are certainly none."""
    if it.date is None or day is None or it.date >= day:
        return []
    then = [(each, scope.can_be_required(each, it.date, Span(it.date, it.date + DAY))) for each in it.authorities or ()]
    return [(each, was) for each, was in then if was is not NO and not _may_be_asked(scope, each, day)]


def _together(
    scope: Scope, it: Requirement, meeting: Meeting | None, number: int, day: date | None, *, to_come: bool
) -> Val:
    """Whether so many came from those required, all together."""
    if it.authorities is None:
        return _came(scope, meeting, None, number, to_come=to_come)
    able = tuple(each for each in it.authorities if _may_be_asked(scope, each, day))
    value = _came(scope, meeting, able, number, to_come=to_come)
    sure = tuple(each for each in able if _is_certain(scope, each, day))
    if value is YES and _came(scope, meeting, sure, number, to_come=to_come) is not YES:
        return UNKNOWN  # some came for a body that may have been no authority
    return value


def _one_of_each(
    scope: Scope, it: Requirement, meeting: Meeting | None, day: date | None, gone: Val, *, to_come: bool
) -> Iterator[Limb]:
    """14A(2)(a): those named "are to send representatives"; whether one may send none, a person has to say."""
    value = anybody = UNKNOWN
    if it.authorities is not None:
        came = [_came(scope, meeting, (each,), 1, to_come=to_come) for each in it.authorities]
        value = every(_of_authorities(scope, it.authorities, came, day), closed=True)
        anybody = either(*_of_authorities(scope, it.authorities, [YES for _ in it.authorities], day))
    decided, where = scope.facts.decided(
        "reg-14A/1/attend#none-of-its-own", (it.id,), ("police_and_crime_commissioner", "court"),
        group=scope.id, since=day,
    )  # fmt: skip
    counts = only_if(either(opposite(gone), anybody), either(value, decided))
    if counts is not None:
        yield Limb("none-of-its-own", "requirement", counts, "one from each that is named", where)


def _specified_later(scope: Scope, it: Requirement, meeting: Meeting | None) -> bool:
    """Whether more was said later, and perhaps by the day of the meeting, of who or how many are to come."""
    known = meeting or scope.facts.to_come.get(_named(scope, it) or "")
    meets = (known.date if known is not None else None) or it.meeting_date
    last = min(meets or scope.facts.as_at, scope.facts.as_at)
    return any(
        each.authorities is not None or each.number_each is not None or each.number_together is not None
        for each in it.specifications
        if each.date is None or each.date <= last
    )


def _meeting(scope: Scope, it: Requirement) -> tuple[Meeting | None, bool]:
    """The meeting, if it was held and is recorded; and whether it is still to come."""
    facts, named = scope.facts, _named(scope, it)
    if named is not None:
        if named in facts.to_come:
            return None, True
        meeting = facts.meetings.get(named)
        if meeting is not None and meeting.date is not None:
            return meeting, False
        if meeting is not None:
            return meeting, it.meeting_date is not None and it.meeting_date > facts.as_at
    return None, it.meeting_date is not None and it.meeting_date > facts.as_at


def _named(scope: Scope, it: Requirement) -> str | None:
    """The meeting that a requirement names, or the only one that says that it was held for it."""
    for_it = [each.id for each in scope.facts.record.meetings if each.requirement == it.id]
    return it.meeting or (for_it[0] if len(for_it) == 1 else None)


def _came(scope: Scope, meeting: Meeting | None, bodies: tuple[str, ...] | None, number: int, *, to_come: bool) -> Val:
    """Whether so many came for some bodies; None: for whichever were asked, which nobody can tell."""
    if to_come:
        return NO
    if meeting is None:
        return UNKNOWN
    listed, whole = scope.facts.present(meeting)
    people: dict[str, Val] = {}
    again: list[Val] = []
    named = {_post(each.post) for each in listed or () if each.person and each.post}
    for each in listed or ():
        comes = UNKNOWN
        if bodies is not None and each.represents is not None and not set(bodies) & set(each.represents):
            if not set(bodies) & set(each.perhaps_represents):
                continue
        elif bodies is not None and each.represents is not None:
            comes = YES
        if each.person is None and _post(each.post) in named:
            comes = UNKNOWN  # perhaps the very person who is also listed by name
        who = each.person or f"post {_post(each.post)}"
        if each.person is None and who in people:
            again.append(UNKNOWN)  # the same person twice, or two who have that post
        people[who] = either(comes, people.get(who, NO))
    return count_at_least(number, [*people.values(), *again], closed=whole)


def _post(words: str | None) -> str:
    """A post as it is compared: capitals and spaces make no other post."""
    return " ".join((words or "").casefold().split())


# 15


def on_guidance(scope: Scope) -> Iterator[Verdict]:
    """Reg 15 on one group: each guidance document."""
    rule, facts = "reg-15", scope.facts
    given = [
        each
        for each in in_order(facts.documents.values())
        if each.kind == "guidance"
        and facts.group_of(each) == scope.id
        and _dated(scope, each, facts.period.start) < facts.period.end
        and not _replaced(scope, each)
    ]
    for each in given:
        if _dated(scope, each, MADE) < MADE:
            yield excused(scope, rule, each.id, "it was given before the Regulations")
            continue
        decided, where = facts.decided(
            "reg-15#guidance-given", (each.id,),
            ("monitoring_officer", "strategy_group", "county_strategy_group", "court"),
            group=scope.id, since=_dated(scope, each, MADE),
        )  # fmt: skip
        limbs = [
            Limb("guidance-given", "trigger", decided, "whether it is guidance", where),
            Limb("regard", "requirement", _regard(scope, each), "by the group, or by each authority"),
        ]
        judged = verdict(scope, rule, each.id, limbs, not_yet=True)
        dated = each.prepared is not None or _day_given(scope, each) is not None
        yield judged if dated else undated(judged, "it may have been given before the Regulations")
    if not given:
        yield none_recorded(scope, rule, "guidance")


def _replaced(scope: Scope, guidance: Document) -> bool:
    """Whether other guidance took its place before the period under review."""
    later = [each for each in scope.facts.documents.values() if each.supersedes == guidance.id]
    return any(each.prepared is not None and each.prepared <= scope.facts.period.start for each in later)


def _regard(scope: Scope, guidance: Document) -> Val:
    """Whether the group had regard for all of them, or each that exercises functions when it is asked.

    The duty goes on, so that it is one of those who are authorities on the last day looked at; one that was so earlier
    in the time looked at, and is not any more, may have had to have regard too, and can do so no longer.
    """
    by_group = _by(scope, guidance, scope.id)
    begun = max(_dated(scope, guidance, MADE), MADE)
    last = max(begun, min(scope.facts.period.end - DAY, scope.facts.as_at))
    start = min(max(begun, scope.facts.period.start), last)
    there = dict(scope.authorities(last))
    for day in (start, *(each for each in scope.cuts("authorities") if start < each < last)):
        for body in scope.authorities(day):
            there.setdefault(body, UNKNOWN)
    closed = scope.authorities_closed(Span(start, last + DAY))
    by_each = each_of([(sure, _by(scope, guidance, body)) for body, sure in there.items()], closed=closed)
    return either(by_group, by_each)


def _day_given(scope: Scope, guidance: Document) -> date | None:
    """The first day on which somebody is recorded as having given it."""
    acts = [each for each in scope.facts.events.get("guidance_given", ()) if each.document == guidance.id]
    return min((each.date for each in acts if each.date is not None), default=None)


def _dated(scope: Scope, guidance: Document, unless: date) -> date:
    """The day of guidance: its own, or that on which it was given; neither known, another."""
    return guidance.prepared or _day_given(scope, guidance) or unless


def _by(scope: Scope, guidance: Document, who: str) -> Val:
    given = _day_given(scope, guidance)

    def match(event: Event) -> Val:
        # Whether it was guidance already, before it was given, to which regard was had, the text does not say.
        early = given is not None and event.date is not None and event.date < given
        return both(looked_at_it(scope, event, guidance.id), among(event.by, (who,)), UNKNOWN if early else YES)

    window = Span(guidance.prepared or EARLIEST, scope.facts.tomorrow)
    over, closing = Span(guidance.prepared or MADE, scope.facts.tomorrow), (guidance.id, scope.id)
    found = [
        scope.facts.happened(kind, window, match, closing=closing, over=over, asked="considered")[0]
        for kind in ACTS_OF_REGARD
    ]
    return either(*found)


RULES = (*ON_PLANS, *ON_REQUIREMENTS, "reg-15")
