"""Regulations 9 and 9A: the community safety agreement of each year, and the copy of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference.base import (
    NO,
    UNKNOWN,
    YES,
    Limb,
    Val,
    Verdict,
    both,
    count_at_least,
    each_of,
    either,
    every,
    opposite,
    val,
)
from benchmarks.reference.contents import THREE, TWO, citations_closed, contains, deals_with, only_if, requirement
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span, year_label, year_span
from benchmarks.reference.groups import county, ended, of_a_group_perhaps_over
from benchmarks.reference.law import MADE, POLICING, REOFFENDING
from benchmarks.reference.occasions import (
    absent,
    day_unknown,
    excused,
    perhaps_late,
    possible_days,
    slots,
    undated,
    verdict,
)
from benchmarks.reference.plans import (
    AGREEMENT,
    copies_sent,
    first_year,
    in_time,
    lawful,
    made_before_policing,
    named_year,
    not_replaced,
    plan_prepared,
    reissue,
    revised_for,
    revised_in,
    running_on,
    there_by,
    under_the_regulations,
)
from benchmarks.reference.reg_05_07 import KIND, made_in
from benchmarks.reference.succession import either_way
from benchmarks.reference.yearly import filled, made_in_year, may_be_for, not_over, perhaps_before, years_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.reference.occasions import Slot
    from benchmarks.reference.scope import Scope
    from benchmarks.reference.yearly import Filled
    from compliance.record.model import Document

RULES = ("reg-9/1", "reg-9/2", "reg-9/3", "reg-9A")
_DECIDERS = ("county_strategy_group", "monitoring_officer", "court")


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the two regulations on one county strategy group."""
    gates = county(scope)
    years = slots(scope)
    if not years:
        for rule in RULES:
            yield excused(scope, rule, "", "no year under review")
        return
    for slot in years:
        if slot.last < MADE:
            yield excused(scope, "reg-9/1", slot.label, "the Regulations were not in force")
        else:
            judged = either_way(scope, partial(_made, slot=slot, gates=gates))
            yield of_a_group_perhaps_over(scope, judged, slot.last)
    occasions = list(filled(scope, AGREEMENT))
    for it in occasions:
        yield _on_agreement(scope, "reg-9/2", it, gates)
    for it in occasions:
        yield _on_agreement(scope, "reg-9/3", it, gates)
    for it in occasions:
        yield _copy(scope, it, gates)


def _made(scope: Scope, slot: Slot, gates: list[Limb]) -> Verdict:
    return ended(scope, "reg-9/1", slot.label, [*gates, _prepared(scope, slot)], slot.last, handed_on=True)


def _prepared(scope: Scope, slot: Slot) -> Limb:
    """9(1): before the end of each year, for that year."""
    most, perhaps, covering = in_time(
        scope, AGREEMENT, slot.first, slot.last, lambda each: _for_that_year(scope, slot, each)
    )
    for each in covering:
        most = either(most, _for_that_year(scope, slot, each))
    for each in under_the_regulations(scope, AGREEMENT):
        days = slot.year.meet(Span(MADE, FOREVER))
        years, revised = years_of(scope, each), revised_in(scope, each, days, slot.first)
        if each.prepared is not None and each.prepared <= slot.last:
            continue
        # What was revised within the year had been prepared by then.
        if years is not None and slot.first == named_year(each, years):
            most = either(most, revised)
        elif may_be_for(scope, each, slot.first):
            most = either(most, min(revised, UNKNOWN))
    if most is NO:
        window = lawful(Span(year_span(slot.first - 1).start, slot.year.end).meet(_by_now(scope)))
        if perhaps or not scope.whole(AGREEMENT, window):
            most = UNKNOWN
    return Limb("prepared", "requirement", most, "an agreement for the year")


def _by_now(scope: Scope) -> Span:
    return Span(EARLIEST, scope.facts.tomorrow)


def _for_that_year(scope: Scope, slot: Slot, document: Document) -> Val:
    """Whether an agreement that covers several years counts for one that is not its first."""
    if document.prepared is not None and document.prepared in slot.year:
        return YES
    if document.prepared is not None and document.prepared > slot.last:
        return revised_in(scope, document, slot.year.meet(Span(MADE, FOREVER)), slot.first)
    revised = revised_in(scope, document, slot.year.meet(Span(MADE, FOREVER)), slot.first)
    decided, _ = scope.facts.decided(
        "reg-9/1#prepared", (document.id, slot.label), _DECIDERS, group=scope.id, since=slot.year.start
    )
    if document.prepared is None:
        return max(revised, UNKNOWN)  # what was revised was there by then; what was only decided may have come too late
    return either(revised, decided)


def _on_agreement(scope: Scope, rule: str, it: Filled, gates: list[Limb]) -> Verdict:
    document = it.document
    if document is None:
        if it.slot.last < MADE:
            return excused(scope, rule, it.key, "the Regulations were not in force")
        trigger = plan_prepared(scope, it, "prepared", AGREEMENT)
        return verdict(scope, rule, it.key, [*gates, trigger, *absent("for-this-year")])
    if document.prepared is not None and document.prepared < MADE:
        return excused(scope, rule, it.key, "it was made before the Regulations")
    limbs = [*gates, plan_prepared(scope, it, "prepared", AGREEMENT)]
    if rule == "reg-9/2":
        limbs += [_for_this_year(scope, it, document), *_based_on(scope, it, document)]
    else:
        limbs.append(first_year(it))
        if document.prepared is None:
            days = possible_days(scope, perhaps_late(scope, it.slot), (REOFFENDING,))
            made = [document.model_copy(update={"prepared": day}) for day in days]
            like = max(sum(day <= it.slot.last for day in days), 1) - 1
            told = day_unknown(scope, rule, it.key, [[*limbs, *_contents(scope, each)] for each in made], like)
            return perhaps_before(told, it)
        limbs += _contents(scope, document)
    judged = verdict(scope, rule, it.key, limbs, not_yet=not_over(scope, it, it.slot.last))
    judged = perhaps_before(judged, it)
    # For a later year that it covers, the time was over with that year, whenever it was made.
    no_day = document.prepared is None and not it.later
    return undated(judged, "the day of the agreement is not known") if no_day else judged


def _for_this_year(scope: Scope, it: Filled, document: Document) -> Limb:
    if not it.later:
        return Limb("for-this-year", "trigger", YES, "its time begins in the year")
    decided, where = scope.facts.decided(
        "reg-9/2#for-this-year",
        (document.id, it.slot.label),
        _DECIDERS,
        group=scope.id,
        since=document.prepared or MADE,
    )
    return Limb("for-this-year", "trigger", decided, "its time began in an earlier year", where)


def _based_on(scope: Scope, it: Filled, document: Document) -> list[Limb]:
    """9(2): the assessments for the year of each group in the county area."""
    facts, year = scope.facts, it.slot.year
    answers: list[tuple[Val, Val]] = []
    without: list[Val] = []
    last = document.prepared
    whole = citations_closed(scope, document)
    by_now = year.meet(Span(MADE, facts.tomorrow))
    for group in scope.districts:
        life = Span(group.established or EARLIEST, group.ceased + DAY if group.ceased else FOREVER)
        if life.meet(by_now).empty:
            continue
        most, strange = NO, False
        for each in facts.documents_of.get((group.id, KIND), ()):
            within = made_in_year(each, it.slot.first)
            if each.prepared is not None:
                beyond = each.prepared not in life  # who made it then is not known
                strange = strange or (beyond and each.prepared in by_now)
                before = UNKNOWN if last is None else val(MADE <= each.prepared <= last)
                within = both(within, before, UNKNOWN if beyond else YES)
            elif last is not None and last < year.start:
                continue  # one for the year was made in it, and so after the agreement
            cited = document.cites is not None and each.id in document.cites
            most = either(most, min(within, YES if cited else (NO if whole else UNKNOWN)))
        made, _ = made_in(scope, group.id, year.meet(Span(MADE, FOREVER)))
        without.append(opposite(either(made, UNKNOWN if strange else NO)))
        if without[-1] is YES:
            continue  # that group prepared none, and there is none to rest on
        if most is NO and not facts.closed(KIND, (group.id,), by_now.meet(life)):
            most = UNKNOWN
        if last is not None and last not in life:
            most = either(most, _left_out(scope, document, group.id))
        answers.append((either(made, UNKNOWN), most))
    decided, where = facts.decided(
        "reg-9/2#based-on",
        (document.id,),
        ("county_strategy_group",),
        group=scope.id,
        since=last or MADE,
        earliest=last,
    )
    closed = facts.closed("group", (scope.id,), by_now)
    cites = each_of(answers, closed=closed)
    return [
        # An agreement cannot be based on what is not there; where no group is recorded, nobody can tell.
        Limb("assessments", "requirement", opposite(every(without, closed=closed)), "a district's assessment"),
        Limb(
            "cites-each", "requirement", cites, f"assessments of {len(answers)} groups for {year_label(it.slot.first)}"
        ),
        *_others_cited(scope, it, document, closed=closed),
        Limb("based-on", "requirement", decided, "a decision of the group's", where),
    ]


def _others_cited(scope: Scope, it: Filled, document: Document, *, closed: bool) -> list[Limb]:
    """Of the groups that had prepared several by the day: whether each is cited, or need not be."""
    day = document.prepared
    if it.later:
        again = revised_for(scope, it, it.slot.year)
        day = again[1] if again else None
    whole, answers = citations_closed(scope, document), []
    for group in scope.districts:
        life = Span(group.established or EARLIEST, group.ceased + DAY if group.ceased else FOREVER)
        made = [
            (each, both(made_in_year(each, it.slot.first), YES if (each.prepared or life.start) in life else UNKNOWN))
            for each in scope.facts.documents_of.get((group.id, KIND), ())
            if (each.prepared or MADE) >= MADE
        ]
        there = there_by(made, day, assessments=it.slot.first)
        members = [
            (sure, YES if each.id in (document.cites or ()) else (NO if whole else UNKNOWN))
            for each, sure in not_replaced(there)
        ]
        decided, _ = scope.facts.decided(
            "reg-9/2#cites-others", (document.id, group.id), _DECIDERS, group=scope.id, since=document.prepared or MADE
        )
        asked = count_at_least(2, [sure for _, sure in there], closed=True)
        if asked is not NO and not life.meet(it.slot.year.meet(Span(MADE, scope.facts.tomorrow))).empty:
            answers.append((asked, either(each_of(members, closed=True), decided)))
    value = only_if(count_at_least(1, [asked for asked, _ in answers], closed=closed), each_of(answers, closed=closed))
    return [] if value is None else [Limb("cites-others", "requirement", value, "groups that had several")]


def _left_out(scope: Scope, document: Document, group: str) -> Val:
    """Whether it was decided that the assessment of a group not in being on the agreement's day could be left out."""
    decided, _ = scope.facts.decided(
        "reg-9/2#cites-each", (document.id, group), _DECIDERS, group=scope.id, since=document.prepared or MADE
    )
    return decided


def _contents(scope: Scope, document: Document) -> list[Limb]:
    """9(3): what the agreement identifies."""
    old = document.prepared is not None and document.prepared < REOFFENDING
    item = ("otherwise_through_joint_working",)
    found = deals_with(scope, document, item, TWO if old else THREE, all_topics=False)
    return [
        requirement("a", contains(scope, document, ("priorities_through_joint_working",))),
        requirement("b-2007" if old else "b", found),
    ]


def _copy(scope: Scope, it: Filled, gates: list[Limb]) -> Verdict:
    """9A: a copy to the elected local policing body."""
    rule, document = "reg-9A", it.document
    if document is None:
        if it.slot.year.end <= POLICING or scope.facts.as_at < POLICING:
            return excused(scope, rule, it.key, "it was not in force")
        trigger = plan_prepared(scope, it, "prepared", AGREEMENT, older=True)
        limbs = [*gates, trigger, *absent("made-before")]
        return running_on(scope, verdict(scope, rule, it.key, limbs, not_yet=True), it, AGREEMENT, limbs, older=True)
    revised = revised_for(scope, it, it.slot.year)
    before = made_before_policing(scope, rule, it, ("monitoring_officer", "court"), revised)
    if isinstance(before, str):
        return excused(scope, rule, it.key, before)
    again = reissue(scope, rule, it, ("county_strategy_group", "monitoring_officer"))
    limbs = [
        *gates,
        plan_prepared(scope, it, "prepared", AGREEMENT, older=True),
        before,
        *again,
        *copies_sent(scope, it, revised),
    ]
    return verdict(scope, rule, it.key, limbs, not_yet=True)
