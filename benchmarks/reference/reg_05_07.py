"""Regulations 5 to 7: the strategic assessment of each year, what is considered in it, and what it contains."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Val, Verdict, both, either, val
from benchmarks.reference.contents import (
    THREE,
    TWO,
    Found,
    citations_closed,
    considered,
    contains,
    deals_with,
    only_if,
    requirement,
)
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_of, year_span
from benchmarks.reference.groups import ended
from benchmarks.reference.law import FIRST_PLAN, MADE, REOFFENDING, SCRUTINY
from benchmarks.reference.occasions import day_unknown, excused, perhaps_late, possible_days, slots, unsure, verdict
from benchmarks.reference.plans import (
    PLAN,
    all_or_decided,
    lawful,
    none_for,
    not_replaced,
    there_by,
    two_years,
    under_the_regulations,
)
from benchmarks.reference.succession import either_way
from benchmarks.reference.yearly import in_order, made_in_year, may_be_for, years_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from benchmarks.reference.occasions import Slot
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Document

RULES = ("reg-5/1", "reg-6", "reg-7")
KIND = "strategic_assessment"


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the three regulations on one strategy group."""
    years = slots(scope)
    for rule in RULES:
        if not years:
            yield excused(scope, rule, "", "no year under review")
        for slot in years:
            if slot.last < MADE and rule == "reg-5/1":
                yield excused(scope, rule, slot.label, "the Regulations were not in force")
            elif rule == "reg-5/1":
                yield either_way(scope, partial(_prepared, slot=slot))
            else:
                yield from _each(scope, rule, slot)


def _prepared(scope: Scope, slot: Slot) -> Verdict:
    """5(1): during each year."""
    within = Span(max(slot.year.start, MADE), slot.year.end)
    found, where = made_in(scope, scope.id, within)
    for group in scope.before:
        theirs, place = made_in(scope, group, within)
        dated = [each.prepared for each in scope.facts.documents_of.get((group, KIND), ()) if each.prepared]
        if theirs is NO and any(day in within and day not in scope.life_of(group) for day in dated):
            theirs = UNKNOWN  # of a day on which there was no such group
        if found is NO and theirs is not NO:
            found, where = theirs, place
    if found is NO and scope.life.start > scope.facts.as_at:
        recorded = scope.facts.documents_of.get((scope.id, KIND), ())
        if any(each.prepared is not None and each.prepared in within for each in recorded):
            found = UNKNOWN  # an assessment of a group that, by its entry, is not in being yet
    limb = requirement("prepared", (found, where), "an assessment prepared in the year")
    return ended(scope, "reg-5/1", slot.label, [limb], slot.last, handed_on=True)


def made_in(scope: Scope, group: str, within: Span) -> Found:
    """Whether a group prepared an assessment within some days."""
    facts, most = scope.facts, NO
    where: tuple[tuple[str | int, ...], ...] = ()
    entry, year = facts.groups[group], year_of(within.start)
    within = within.meet(Span(entry.established or EARLIEST, entry.ceased + DAY if entry.ceased else FOREVER))
    for each in facts.documents_of.get((group, KIND), ()):
        value = val(each.prepared in within) if each.prepared else made_in_year(each, year)
        if value > most:
            most, where = value, (facts.place(each),)
    if most is NO:
        sought = within.meet(Span(EARLIEST, facts.tomorrow))
        if not facts.closed(KIND, (group,), sought):
            return UNKNOWN, ()
    return most, where


def _each(scope: Scope, rule: str, slot: Slot) -> Iterator[Verdict]:
    documents = [
        each
        for each in in_order(scope.facts.documents_of.get((scope.id, KIND), ()))
        if (each.prepared in slot.year if each.prepared is not None else each.for_year == slot.first)
    ]
    for number, document in enumerate(documents, 1):
        key = slot.label if number == 1 else f"{slot.label}/{number}"
        day = document.prepared
        if slot.last < MADE or (day is not None and day < MADE):
            yield excused(scope, rule, key, "it was made before the Regulations")
            continue
        if day is None:
            yield either_way(scope, partial(_whenever, rule=rule, slot=slot, key=key, document=document), document)
            continue
        yield either_way(scope, partial(_of_the_day, rule=rule, key=key, document=document, day=day), document)
    if not documents and slot.last < MADE:
        yield excused(scope, rule, slot.label, "the Regulations were not in force")
    elif not documents:
        found, _ = made_in(scope, scope.id, Span(max(slot.year.start, MADE), slot.year.end))
        limbs = [Limb("prepared", "trigger", found, "no assessment is recorded for the year")]
        yield verdict(scope, rule, slot.label, limbs)


def _of_the_day(scope: Scope, rule: str, key: str, document: Document, day: date) -> Verdict:
    trigger = Limb("prepared", "trigger", YES, "it is recorded", (scope.facts.place(document),))
    looked_at = _considered(scope, document, year_of(day)) if rule == "reg-6" else _contents(scope, document)
    return verdict(scope, rule, key, [trigger, *looked_at])


def _whenever(scope: Scope, rule: str, slot: Slot, key: str, document: Document) -> Verdict:
    """The same of an assessment without a day: only what holds on each on which one so called may have been made."""
    if year_span(slot.first - 1).start < MADE:
        return unsure(scope, rule, key, "it may be older than the Regulations")
    if rule == "reg-6":
        return unsure(scope, rule, key, "whether anything was considered before it was finished nobody can tell")
    trigger = Limb("prepared", "trigger", YES, "it is recorded", (scope.facts.place(document),))
    days = possible_days(scope, perhaps_late(scope, slot), (MADE, REOFFENDING, year_span(FIRST_PLAN.year).end))
    made = [document.model_copy(update={"prepared": day}) for day in days]
    like = max(sum(day <= slot.last for day in days), 1) - 1
    return day_unknown(scope, rule, key, [[trigger, *_contents(scope, each, supposed=True)] for each in made], like)


_INFORMATION = (
    ("a", "information_from_responsible_authorities"),
    ("b", "information_from_co_operating_bodies"),
    ("c", "information_from_participating_bodies"),
    ("d", "information_from_crime_and_disorder_committee"),
    ("e", "partnership_plan"),
    ("f", "information_from_public"),
)


def _considered(scope: Scope, document: Document, first: int) -> Iterator[Limb]:
    """Reg 6: what was provided has to be considered, and the plan for the year in which the assessment was made."""
    for name, topic in _INFORMATION:
        if name == "e":
            yield from _plan_considered(scope, document, first)
            continue
        if name == "d" and document.prepared is not None and document.prepared < SCRUTINY:
            continue
        given, _ = considered(scope, document, topic=topic, kind="information_provided")
        done, where = considered(scope, document, topic=topic)
        value = only_if(given, done)
        if value is not None:
            yield Limb(name, "requirement", value, topic, where)


def _plan_considered(scope: Scope, document: Document, first: int) -> Iterator[Limb]:
    """6(e): the plan for the year of the assessment."""
    if first < FIRST_PLAN.year:
        return  # the first plan was for 2008-09
    plans = under_the_regulations(scope, PLAN)
    sure = [each.id for each in plans if (years := years_of(scope, each)) is not None and first in years]
    done, where = considered(scope, document, topic="partnership_plan", what=sure)
    cited = either(*(val(document.cites is not None and each in document.cites) for each in sure))
    perhaps = [each.id for each in plans if each.id not in sure and may_be_for(scope, each, first)]
    if cited is NO and (
        any(document.cites is not None and each in document.cites for each in perhaps)
        or not citations_closed(scope, document)
    ):
        cited = UNKNOWN
    if done is NO and perhaps and considered(scope, document, what=perhaps)[0] is not NO:
        done = UNKNOWN
    window = two_years(scope, first)
    looked_at = either(done, cited)
    if not sure:
        there = NO if none_for(scope, PLAN, first, window) else UNKNOWN
    else:
        there = YES
        if looked_at is NO and not scope.whole(PLAN, lawful(window)):
            looked_at = UNKNOWN  # another plan for the year may be the one that was considered
    value = only_if(there, looked_at)
    if value is not None:
        yield Limb("e", "requirement", value, "the plan for the year", where)
    yield from _other_plans(scope, document, first)


def _other_plans(scope: Scope, document: Document, first: int) -> Iterator[Limb]:
    """6(e) where several plans for the year were there by then: each was considered, or which is meant is decided."""
    if document.prepared is not None and document.prepared < FIRST_PLAN:
        return
    known = [each for each in scope.facts.documents_of.get((scope.id, PLAN), ()) if (each.prepared or MADE) >= MADE]
    made = [
        (each, YES if first in (years_of(scope, each) or ()) else (UNKNOWN if may_be_for(scope, each, first) else NO))
        for each in known
    ]
    whole, there = citations_closed(scope, document), there_by(made, document.prepared)
    members = [
        (
            sure,
            either(
                YES if each.id in (document.cites or ()) else (NO if whole else UNKNOWN),
                considered(scope, document, what=(each.id,))[0],
            ),
        )
        for each, sure in not_replaced(there, by_year=True)
    ]
    by_name, _ = considered(scope, document, topic="partnership_plan")
    decided, where = scope.facts.decided(
        "reg-6#e-others", (document.id,), ("strategy_group", "monitoring_officer", "court"),
        group=scope.id, since=document.prepared or MADE,
    )  # fmt: skip
    value = all_or_decided(there, members, by_name, decided)
    if value is not None:
        yield Limb("e-others", "requirement", value, "several plans for the year", where)


def _contents(scope: Scope, document: Document, *, supposed: bool = False) -> Iterator[Limb]:
    """Reg 7: what the assessment includes; where its day is only supposed, which year came before is not known."""
    day = document.prepared
    if day is None or day < REOFFENDING:
        yield requirement("a-2007", deals_with(scope, document, ("levels_and_patterns",), TWO))
    else:
        yield requirement("a", deals_with(scope, document, ("levels_and_patterns",), THREE))
    earlier = _earlier(scope, document)
    for name, item in (("b", "changes_since_previous"), ("c", "reasons_for_changes")):
        value, where = contains(scope, document, (item,))
        asked = only_if(earlier, value)
        if asked is not None:
            yield Limb(name, "requirement", asked, item, where)
    for name, item in (
        ("d", "matters_to_prioritise"),
        ("e", "public_view_of_priorities"),
    ):
        yield requirement(name, contains(scope, document, (item,)), item)
    value, where = contains(scope, document, ("extent_previous_plan_implemented",))
    looks_back = UNKNOWN if day is None else val(day >= year_span(FIRST_PLAN.year).end)
    asked = only_if(both(looks_back, _plan_before(scope, None if supposed else day)), value)
    if asked is not None:
        yield Limb("f", "requirement", asked, "how far the plan of the year before was implemented", where)
    value, where = contains(scope, document, ("matters_for_county_group",))
    asked = only_if(scope.county_area, value)
    if asked is not None:
        yield Limb("g", "requirement", asked, "matters for the county group", where)


def _plan_before(scope: Scope, day: date | None) -> Val:
    """Whether there was a plan for the year before that in which an assessment was made."""
    if day is None:
        return UNKNOWN
    first, plans = year_of(day) - 1, under_the_regulations(scope, PLAN)
    if any(first in (years_of(scope, each) or ()) for each in plans):
        return YES
    return NO if none_for(scope, PLAN, first, two_years(scope, first)) else UNKNOWN


def _earlier(scope: Scope, document: Document) -> Val:
    """Whether there was an assessment before this one."""
    day, perhaps = document.prepared, False
    for each in scope.papers(KIND):
        if each is not document and day is not None:
            if each.prepared is None:
                perhaps = True
            elif MADE <= each.prepared < day:
                return YES
    if perhaps or day is None:
        return UNKNOWN
    return NO if scope.whole(KIND, Span(MADE, day + DAY)) else UNKNOWN
