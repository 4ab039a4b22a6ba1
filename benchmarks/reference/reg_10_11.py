"""Regulations 10 and 11: the partnership plan, its revision before each year, and what it sets out."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, OPEN, UNKNOWN, YES, Limb, Val, Verdict, both, each_of, either, every, val
from benchmarks.reference.contents import (
    THREE,
    TWO,
    citations_closed,
    considered,
    contains,
    deals_with,
    only_if,
    requirement,
)
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_of, year_span
from benchmarks.reference.groups import ended
from benchmarks.reference.law import ALWAYS, FIRST_PLAN, MADE, REOFFENDING, SIMPLER
from benchmarks.reference.occasions import (
    absent,
    day_unknown,
    excused,
    perhaps_late,
    possible_days,
    slots,
    standing,
    verdict,
)
from benchmarks.reference.plans import (
    AGREEMENT,
    PLAN,
    all_or_decided,
    first_year,
    in_time,
    lawful,
    may_revise,
    not_replaced,
    plan_prepared,
    revised_for,
    revised_in,
    there_by,
    under_the_regulations,
)
from benchmarks.reference.reg_05_07 import KIND
from benchmarks.reference.succession import either_way, in_each_county, predecessors, whose
from benchmarks.reference.yearly import filled, made_in_year, may_be_for, not_over, perhaps_before, years_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.reference.contents import Found
    from benchmarks.reference.occasions import Judge, Slot
    from benchmarks.reference.scope import Scope
    from benchmarks.reference.yearly import Filled
    from compliance.record.model import Document

RULES = ("reg-10/1", "reg-10/2", "reg-10/3", "reg-11/1")
_DECIDERS = ("strategy_group", "monitoring_officer", "court")


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the two regulations on one strategy group."""
    # What is to be revised before a year was prepared by then, and so before the first year of a group.
    # One of which the first day is not recorded is at least as old as its record.
    known = scope.facts.groups[scope.id].established is not None
    owed, surely = (
        year_span(year_of(max(MADE, begun)) + 1).start
        for begun in (scope.life.start, scope.life.start if known else scope.facts.covered.start)
    )
    cuts = scope.cuts("partnership_plan")
    before = predecessors(scope)
    counting = _there_is(scope.looking(before)) if before else None
    yield from standing(scope, "reg-10/1", ALWAYS, cuts, _there_is(scope), owed=owed, surely=surely, counting=counting)
    years = slots(scope, before=True)
    for slot in years:
        yield either_way(scope, partial(_revised, slot=slot))
    if not years:
        yield excused(scope, "reg-10/2", "", "no year under review")
    occasions = list(filled(scope, PLAN, ahead=True))
    for rule in ("reg-10/3", "reg-11/1"):
        for it in occasions:
            if it.document is None:
                yield _on_plan(scope, rule, it)
            else:
                looked_at = partial(either_way, judged=partial(_on_plan, rule=rule, it=it), document=it.document)
                prior = year_span(it.slot.first - 1)
                yield in_each_county(scope, looked_at, prior) if rule == "reg-10/3" else looked_at(scope)
        if not occasions:
            yield excused(scope, rule, "", "no year under review")


def _there_is(scope: Scope) -> Judge:
    """10(1): a plan."""
    facts = scope.facts

    def judge(day: date, window: Span) -> list[Limb]:
        most = NO
        where: tuple[tuple[str | int, ...], ...] = ()
        for each in under_the_regulations(scope, PLAN):
            value = UNKNOWN if each.prepared is None else val(each.prepared <= day)
            if value > most:
                most, where = value, (facts.place(each),)
        if most is NO:
            most = NO if scope.whole(PLAN, Span(MADE, window.end)) else UNKNOWN
        return [Limb("prepared", "requirement", most, "a plan by that day", where)]

    return judge


def _revised(scope: Scope, slot: Slot) -> Verdict:
    """10(2): revised before the start of each year; the first one prepared (reg 16(2))."""
    rule = "reg-10/2"
    if slot.last < scope.life.start:
        return excused(scope, rule, slot.label, "the group was not in being by the last day for it")
    if slot.last < MADE:
        return excused(scope, rule, slot.label, "the Regulations were not in force")
    most, perhaps, covering = in_time(scope, PLAN, slot.first, slot.last, lambda each: _revised_for(scope, slot, each))
    for each in under_the_regulations(scope, PLAN):
        if each in covering:
            value = _revised_for(scope, slot, each)
            most = either(most, value)
        elif slot.last >= FIRST_PLAN and (each.prepared is None or each.prepared > slot.last):
            # One that was revised was there by then, whenever it was adopted.
            years, revised = years_of(scope, each), revised_in(scope, each, slot.acting, slot.first)
            if years is not None and slot.first in years:
                most = either(most, revised)
            elif may_be_for(scope, each, slot.first):
                most = either(most, min(revised, UNKNOWN))
    if most is NO:
        window = lawful(slot.acting.meet(Span(EARLIEST, scope.facts.tomorrow)))
        if perhaps or not scope.whole(PLAN, window):
            most = UNKNOWN
    name = "first-plan" if slot.last < FIRST_PLAN else "revised"
    limbs = [Limb(name, "requirement", most, "a plan for the year")]
    return ended(scope, rule, slot.label, limbs, slot.last, late=slot.year.start >= scope.life.end, handed_on=True)


def _revised_for(scope: Scope, slot: Slot, document: Document) -> Val:
    if slot.last < FIRST_PLAN:  # the first plan was to be prepared: one that was revised may be older than the law
        return UNKNOWN if document.prepared is None else val(document.prepared <= slot.last)
    if document.prepared is not None:
        if document.prepared > slot.last:
            return revised_in(scope, document, slot.acting, slot.first)
        if document.prepared in slot.acting:
            return YES
    value = revised_in(scope, document, slot.acting, slot.first)
    return UNKNOWN if value is NO and document.prepared is None else value


def _on_plan(scope: Scope, rule: str, it: Filled) -> Verdict:
    document = it.document
    if document is None:
        if it.slot.last < MADE:
            return excused(scope, rule, it.key, "the Regulations were not in force")
        return verdict(scope, rule, it.key, [plan_prepared(scope, it, "prepared"), *absent("for-this-year")])
    if document.prepared is not None and document.prepared < MADE:
        return excused(scope, rule, it.key, "it was made before the Regulations")
    limbs = [plan_prepared(scope, it, "prepared")]
    if rule == "reg-10/3":
        limbs += [_for_this_year(scope, it, document), *_prior(scope, it, document)]
    else:
        limbs.append(first_year(it))
        if document.prepared is None:
            days = possible_days(scope, perhaps_late(scope, it.slot), (REOFFENDING, SIMPLER))
            made = [document.model_copy(update={"prepared": day}) for day in days]
            told = [[*limbs, *_contents(scope, it, each)] for each in made]
            like = max(sum(day <= it.slot.last for day in days), 1) - 1
            return perhaps_before(day_unknown(scope, rule, it.key, told, like), it)
        limbs += _contents(scope, it, document)
    return perhaps_before(verdict(scope, rule, it.key, limbs, not_yet=not_over(scope, it, it.slot.acting.last)), it)


def _for_this_year(scope: Scope, it: Filled, document: Document) -> Limb:
    if not it.later:
        return Limb("for-this-year", "trigger", YES, "its time begins in the year")
    # That it was revised for the year, on a day that is recorded, or certainly was not, needs no decision.
    again = revised_for(scope, it, it.slot.acting)
    revised = again[0] if again else NO
    if revised is NO and _perhaps_before_the_group(scope, it, document):
        revised = UNKNOWN
    there = document.prepared is None or document.prepared < it.slot.acting.meet(scope.life).end
    decided, where = scope.facts.decided(
        "reg-10/3#for-this-year", (document.id, it.slot.label), _DECIDERS, group=scope.id,
        since=document.prepared or MADE, shorthand=revised if there or revised is YES else None,
    )  # fmt: skip
    if decided is NO and not where and not (there and revised is NO):
        decided = OPEN  # a revision answers it, which the record may lack, or has without its day
    return Limb("for-this-year", "trigger", decided, "its time began in an earlier year", where)


def _perhaps_before_the_group(scope: Scope, it: Filled, document: Document) -> bool:
    """Whether a late revision for the year is recorded of a day before the group was there: a person has to say."""
    after = year_span(year_of(it.slot.acting.end))
    return any(
        may_revise(scope, each, document)
        and each.for_year == it.slot.first
        and each.date is not None
        and each.date in after
        for each in scope.facts.events.get("revised", ())
    )


def _prior(scope: Scope, it: Filled, document: Document) -> Iterator[Limb]:
    """10(3): the assessment, and in a county area the agreement, produced during the year before."""
    before = year_span(it.slot.first - 1)
    last, again = document.prepared, None
    revised = revised_for(scope, it, it.slot.acting)
    if revised is not None:  # the plan may have been finished late, and no other day is set than its own
        again = revised[1]
        last = max(before.end - DAY, again, last or EARLIEST)
    value = _produced(scope, document, KIND, (scope.id, *scope.before), (before, last, again))
    if value is not None:
        yield Limb("a", "requirement", value, "the assessment of the year before")
    own = [(each, _of_the_year(each, before)) for each in scope.facts.documents_of.get((scope.id, KIND), ())]
    yield from _the_others(scope, it, document, "a", own)
    groups = tuple(
        each.id
        for each in scope.facts.groups.values()
        if each.kind != "county_strategy_group" or scope.county in {None, each.area.id}
    )
    if scope.county_area is not NO:
        value = _produced(scope, document, AGREEMENT, groups, (before, last, again))
        if value is not None:
            if scope.county_area is UNKNOWN and value is not YES:
                value = UNKNOWN
            yield Limb("b", "requirement", value, "the agreement of the year before")
        theirs = [
            (each, _of_the_year(each, before))
            for group in groups
            for each in scope.facts.documents_of.get((group, AGREEMENT), ())
            if each.by in (None, scope.facts.group_of(each))
            or scope.facts.groups[group].kind == "county_strategy_group"
        ]
        for limb in _the_others(scope, it, document, "b", theirs):
            value = only_if(scope.county_area, limb.value)
            if value is not None:
                yield Limb(limb.limb, "requirement", value, limb.because, limb.evidence)


def _of_the_year(document: Document, year: Span) -> Val:
    """Whether a document was made in a year, under the Regulations."""
    return UNKNOWN if document.prepared is None else val(document.prepared in year and document.prepared >= MADE)


def _the_others(
    scope: Scope, it: Filled, document: Document, name: str, made: list[tuple[Document, Val]]
) -> Iterator[Limb]:
    """10(3) where several of the year before are recorded: each was considered, or it is decided which was meant.

    The text has one of them. What a later one had replaced, or what came later, is not asked for.
    """
    day = document.prepared
    if it.later:
        revised = revised_for(scope, it, it.slot.acting)
        day = revised[1] if revised else None
    whole = citations_closed(scope, document)
    named = it.slot.first - 1 if name == "a" else None
    there = there_by(made, day, assessments=named)
    members = [
        (
            sure,
            either(
                YES if each.id in (document.cites or ()) else (NO if whole else UNKNOWN),
                considered(scope, document, what=(each.id,), by=day)[0],
            ),
        )
        for each, sure in not_replaced(there)
    ]
    decided, where = scope.facts.decided(
        f"reg-10/3#{name}-others", (document.id, it.slot.label), _DECIDERS, group=scope.id,
        since=document.prepared or MADE,
    )  # fmt: skip
    value = all_or_decided(there, members, decided)
    if value is not None:
        yield Limb(f"{name}-others", "requirement", value, "several of the year before", where)


def _produced(
    scope: Scope,
    document: Document,
    kind: str,
    groups: tuple[str, ...],
    days: tuple[Span, date | None, date | None],
) -> Val | None:
    """Whether a document of the year before was cited or considered; None where there certainly was none."""
    before, last, again = days
    facts, most, there = scope.facts, NO, NO
    whole = citations_closed(scope, document)
    named = [each for each in facts.documents.values() if each.id in scope.links and each.kind == kind == KIND]
    for group in (*groups, None):
        for each in facts.documents_of.get((group, kind), ()) if group else named:
            said_to_be = kind == AGREEMENT and each.by is not None and each.by != facts.group_of(each)
            if said_to_be and group and facts.groups[group].kind != "county_strategy_group":
                continue  # a district's own, whatever it is put down for
            within = UNKNOWN if each.prepared is None else val(each.prepared in before and each.prepared >= MADE)
            if kind == KIND and each.prepared is None:
                within = made_in_year(each, year_of(before.start))
            if within is NO:
                continue
            there = either(there, within)
            if last is not None and (each.prepared or before.start) > last:
                continue  # made after it; and so was whatever the year has brought, if the plan is older than that
            cited = _cited(document, each, before.start, whole=whole)
            if again is not None:  # the reference may have come in with the revision
                there_by_then = UNKNOWN if each.prepared is None else val(each.prepared <= again)
                cited = either(cited, both(there_by_then, _listed(document, each, whole=whole)))
            # The making of it, unless it is older than the year, and its revision for a later year.
            acts: set[date | None] = {
                day for day in (document.prepared, again) if day is not None and day >= before.start
            } or {last}
            looked = either(*(considered(scope, document, what=(each.id,), by=day)[0] for day in acts))
            most = either(most, both(within, either(cited, looked), YES if last is not None else UNKNOWN))
    sought = before.meet(Span(MADE, facts.tomorrow))
    lives = [_life(scope, group, sought) for group in groups]
    whole_lists = [
        facts.closed(kind, (group,), life)
        for group, life in zip(groups, lives, strict=True)
        if kind != AGREEMENT or facts.groups[group].kind == "county_strategy_group"
    ]
    closed = sought.empty or (bool(whole_lists) and all(whole_lists))
    if closed and there is NO:
        return None
    if most is NO and (not closed or there is UNKNOWN or document.prepared is None):
        return UNKNOWN  # what was not done for a plan without a day is not claimed
    return most


def _cited(document: Document, other: Document, earliest: date, *, whole: bool) -> Val:
    """Whether a plan refers to a document, of a day known or not before another: not to one made after the plan."""
    if document.prepared is not None and (other.prepared or earliest) > document.prepared:
        return NO
    listed = _listed(document, other, whole=whole)
    return listed if document.prepared is not None else min(listed, UNKNOWN)  # it may have been made before the other


def _listed(document: Document, other: Document, *, whole: bool) -> Val:
    """Whether a plan refers to a document, whenever either was made."""
    if other.id in (document.cites or ()):
        return YES
    return NO if whole else UNKNOWN


def _life(scope: Scope, group: str, window: Span) -> Span:
    entry = scope.facts.groups[group]
    return window.meet(Span(entry.established or EARLIEST, entry.ceased + DAY if entry.ceased else FOREVER))


def _contents(scope: Scope, it: Filled, document: Document) -> Iterator[Limb]:
    """11(1): what the plan sets out."""
    day = document.prepared
    topics = TWO if day is not None and day < REOFFENDING else THREE
    if day is not None and day < SIMPLER:
        # The strategy had to run for three years: parts of which one only does so are none.
        parts = [deals_with(scope, document, (item,), topics) for item in ("strategy", "three_year_strategy")]
        yield requirement("a-2007" if day < REOFFENDING else "a-2010", max(parts, key=lambda each: each[0]))
    else:
        yield requirement("a", deals_with(scope, document, ("strategy", "three_year_strategy"), topics))
    if day is not None and day < SIMPLER:
        yield requirement("a-three-years", _for_three_years(scope, document))
    value = _priorities(scope, it, document)
    if value is not None:
        yield Limb("b", "requirement", value, "the priorities of the assessment of the year before")
    before = year_span(it.slot.first - 1)
    own = [(each, _of_the_year(each, before)) for each in scope.facts.documents_of.get((scope.id, KIND), ())]
    there = there_by(own, day, assessments=it.slot.first - 1)
    decided, where = scope.facts.decided(
        "reg-11/1#b-others", (document.id,), _DECIDERS, group=scope.id, since=day or MADE
    )
    value = all_or_decided(
        there, [(sure, _taken_up(scope, each, document)) for each, sure in not_replaced(there)], decided
    )
    if value is not None:  # the text has one: whose priorities are meant is for a person to say
        yield Limb("b-others", "requirement", value, "several of the year before", where)
    yield requirement("c", contains(scope, document, ("necessary_steps",)))
    yield requirement("d", contains(scope, document, ("resources",)))
    yield Limb("e", "requirement", _measures(scope, it, document), "how each authority measures its success")
    for number in ("12", "13", "14"):
        yield requirement(f"f{int(number) - 11}", contains(scope, document, (f"steps_to_comply_with_reg_{number}",)))


def _for_three_years(scope: Scope, document: Document) -> Found:
    """11(1)(a) of 2007: a strategy that is said to run for three years, or that of a plan which is for as many."""
    said = contains(scope, document, ("three_year_strategy",))
    period, runs = document.covers, UNKNOWN
    if period is None:
        runs = UNKNOWN if document.for_year is None else NO
    elif period.from_ is not None and period.to is not None:
        first = year_of(period.from_) if document.for_year is None else document.for_year
        runs = both(val(year_of(period.from_) <= first), val(period.to >= date(first + 3, 3, 31)))
    plain, where = contains(scope, document, ("strategy",))
    its_own = both(runs, plain), where
    return max(said, its_own, key=lambda each: each[0])


def _measures(scope: Scope, it: Filled, document: Document) -> Val:
    """11(1)(e): of each authority of the day of the plan, or of the first of its year that was still to come."""
    day = document.prepared
    if day is None:
        return UNKNOWN
    return either(*(_measured(scope, document, each) for each in {day, max(day, it.slot.year.start)}))


def _measured(scope: Scope, document: Document, day: date) -> Val:
    answers = []
    for body, sure in scope.authorities(day).items():
        value, _ = contains(scope, document, ("measures_of_success",), authority=body)
        answers.append((sure, value))
    return each_of(answers, closed=scope.authorities_closed(Span(day, day + DAY)))


def _taken_up(scope: Scope, assessment: Document, document: Document) -> Val:
    """Whether each priority of an assessment is one of a plan's."""
    own = {each.id for each in document.priorities or ()}
    own_closed = scope.facts.closed_inside("priority", (document.id,), document.prepared)
    wanted = [YES if one.id in own else (NO if own_closed else UNKNOWN) for one in assessment.priorities or ()]
    return every(wanted, closed=scope.facts.closed_inside("priority", (assessment.id,), assessment.prepared))


def _priorities(scope: Scope, it: Filled, document: Document) -> Val | None:
    """11(1)(b): each priority of the assessment prepared during the year before is one of the plan's."""
    facts, before = scope.facts, year_span(it.slot.first - 1)
    values: list[Val] = []
    cited: list[Val] = []
    perhaps = False
    sought = before.meet(Span(MADE, facts.tomorrow))
    of_the_year = [
        (each, within)
        for each in scope.papers(KIND)
        if (within := made_in_year(each, it.slot.first - 1)) is not NO
        if each.prepared is None or each.prepared >= MADE
    ]
    theirs = [each for each in of_the_year if whose(scope, each[0]) == scope.id]
    for each, within in theirs or of_the_year:  # one of before is the one meant only where the group has none itself
        perhaps = perhaps or within is UNKNOWN
        value = _taken_up(scope, each, document)
        if each.prepared is None:
            value = UNKNOWN  # nobody can tell that it is the one of the year before
        if document.cites is not None and each.id in document.cites:
            cited.append(value)
        values.append(value)
    if not values:
        return None if scope.whole(KIND, sought) else UNKNOWN
    whole = facts.closed(KIND, (scope.id,), sought.meet(scope.life)) if theirs else scope.whole(KIND, sought)
    if cited:
        return cited[0] if len(cited) == 1 else UNKNOWN
    if perhaps or not whole:
        return UNKNOWN  # there may be another assessment of the year, and it may be the one
    return values[0] if len(values) == 1 else UNKNOWN  # of several, nobody says which is meant


__all__ = ["FOREVER", "RULES", "judge"]
