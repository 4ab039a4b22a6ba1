"""Groups that follow one another in an area: the law does not say whether what the one did counts for the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, OPEN, YES
from benchmarks.reference.days import DAY, Span, year_of, year_span
from benchmarks.reference.law import MADE
from benchmarks.reference.verdicts import weigh

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from benchmarks.reference.base import Place, Val, Verdict
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Document


def predecessors(scope: Scope) -> tuple[str, ...]:
    """The groups of the same kind and area that had ended by the day on which this one was established."""
    begun, found = scope.group.established, []
    if begun is not None:
        for each in scope.facts.groups.values():
            same = each.kind == scope.kind and each.area.id == scope.group.area.id and each.id != scope.id
            if same and each.ceased is not None and each.ceased < begun:
                found.append(each.id)
    return tuple(found)


def either_way(scope: Scope, judged: Callable[[Scope], Verdict], document: Document | None = None) -> Verdict:
    """The verdict where it is the same whether what earlier groups did counts or not; else somebody has to say.

    Args:
        scope: the group.
        judged: the verdict as it is seen from a scope.
        document: what is looked at, if it is a paper: it may name the paper before it, and whose that was.
    """
    before = predecessors(scope)
    if document is None:
        return judged(scope) if not before else weighed(judged(scope), judged(scope.looking(before)))
    known = scope.facts.documents
    said = (document.follows, *(document.cites or ()))
    named = {one.id: whose(scope, one) for each in said if (one := known.get(each or ""))}
    links = frozenset(name for name, group in named.items() if group in before)
    group = named.get(document.follows or "")
    other = scope.facts.groups.get(group or "")
    if other is not None and other.id not in (scope.id, *before) and other.kind == scope.kind:
        before = (*before, other.id)  # of another area, perhaps one that was merged into this
    alone = judged(scope.looking((), links))
    return alone if not before else weighed(alone, judged(scope.looking(before, links)))


def in_each_county(scope: Scope, judged: Callable[[Scope], Verdict], days: Span) -> Verdict:
    """The verdict where the record has groups of several counties that were there on some days.

    In which of them a district lies it does not say: what is so in each is settled, and no fault in any is none.
    """
    boards = [each for each in scope.facts.groups.values() if each.kind == "county_strategy_group"]
    areas = sorted({each.area.id for each in boards if not scope.life_of(each.id).meet(days).empty})
    if len(areas) < 2:
        return judged(scope)
    told = [judged(scope.in_county(area)) for area in areas]
    outcomes = {each.outcome for each in told}
    if len(outcomes) == 1:
        return told[0]
    if outcomes == {"met", "not_applicable"}:
        return next(each for each in told if each.outcome == "met")
    return replace(told[0], outcome="cannot_tell", deciding=frozenset(), because="its county is not known")


def whose(scope: Scope, document: Document) -> str:
    """The group that a paper is of."""
    return document.by or scope.facts.group_of(document)


def weighed(alone: Verdict, counting: Verdict) -> Verdict:
    """The one verdict of the two, as `weigh` has it."""
    outcome, counts = weigh(alone.outcome, counting.outcome)
    return replace(counting if counts else alone, outcome=outcome)


def another(scope: Scope, rule: str, window: Span) -> tuple[Val, tuple[Place, ...]]:
    """Whether another group was there for the area on some days: by its own entry, or for a person to say."""
    entry = NO
    for each in scope.facts.groups.values():
        if each.kind == scope.kind and each.area.id == scope.group.area.id and each.id != scope.id:
            ended = each.ceased is not None and each.ceased < window.end - DAY
            if each.established is not None and each.established <= window.start and not ended:
                entry = YES
    deciders = ("monitoring_officer", "court")
    shown = YES if entry is YES else None
    said, where = scope.facts.decided(
        f"{rule}#earlier-group", (scope.id,), deciders, group=scope.id, since=MADE, shorthand=shown
    )
    # That nobody decided says nothing of groups which the record lacks.
    return (OPEN if said is NO and not where else said), where


def changes(scope: Scope) -> set[date]:
    """The days on which a group of the record begins, or is no more."""
    every = scope.facts.groups.values()
    return {each.established for each in every if each.established} | {
        each.ceased + DAY for each in every if each.ceased
    }


def taken_over(scope: Scope, last: date, *, by_a_day: bool = False) -> bool:
    """Whether a group began within the year for a duty, and there was another on the day before.

    While nobody has said, that is open of what may be done on any day of the year, of which the group had a part only.
    """
    begun, first = scope.group.established, year_span(year_of(last)).start
    if begun is None or not first < begun <= last or begun - DAY < MADE:
        return False
    county = scope.kind == "county_strategy_group"
    if county and scope.county_area is not YES:
        return False
    value, _ = another(scope, "reg-8/1" if county else "reg-3/1", Span(begun - DAY, begun))
    return value is YES or (value is OPEN and not by_a_day)


def without_districts(scope: Scope) -> date | None:
    """The first day on which every group of a county's districts was over, of a county group without a last day."""
    if scope.kind != "county_strategy_group" or scope.group.ceased is not None or not scope.districts:
        return None
    ends = [each.ceased for each in scope.districts]
    return None if None in ends else max(each for each in ends if each is not None) + DAY


def perhaps_over(scope: Scope, day: date) -> bool:
    """Whether a county group may be over: its districts' groups are, and unitary councils alone are authorities."""
    since = without_districts(scope)
    if since is None or day < since:
        return False
    councils = {"county_council", "district_council", "unitary_council"}
    there = {scope.facts.bodies[body].kind for body, sure in scope.authorities(day).items() if sure is not NO}
    return there & councils == {"unitary_council"}
