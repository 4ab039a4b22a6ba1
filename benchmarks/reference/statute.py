"""The statutory rules of the reference on a whole record, with explanations or without."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference import reg_03, reg_04, reg_05_07, reg_08, reg_09, reg_10_11, reg_12, reg_13_15
from benchmarks.reference.base import Facts
from benchmarks.reference.contradictions import alike, blank, days, doubts, settled, ways
from benchmarks.reference.law import MADE, POLICING, SIMPLER
from benchmarks.reference.occasions import excused
from benchmarks.reference.one_council import as_one
from benchmarks.reference.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from datetime import date

    from benchmarks.reference.base import Verdict
    from benchmarks.reference.days import Span
    from compliance.record.model import Record

_STRATEGY: tuple[tuple[tuple[str, ...], Callable[[Scope], Iterator[Verdict]]], ...] = (
    (reg_03.RULES, reg_03.judge),
    (reg_04.RULES, reg_04.judge),
    (reg_05_07.RULES, reg_05_07.judge),
    (reg_10_11.RULES, reg_10_11.judge),
    (reg_12.RULES, reg_12.judge),
    (reg_13_15.ON_PLANS, reg_13_15.on_plans),
)
_COUNTY: tuple[tuple[tuple[str, ...], Callable[[Scope], Iterator[Verdict]]], ...] = (
    (reg_08.RULES, reg_08.judge),
    (reg_09.RULES, reg_09.judge),
)
_EITHER: tuple[tuple[tuple[str, ...], Callable[[Scope], Iterator[Verdict]]], ...] = (
    (reg_13_15.ON_REQUIREMENTS, reg_13_15.on_requirements),
    (("reg-15",), reg_13_15.on_guidance),
)
RULES = tuple(rule for table in (_STRATEGY, _COUNTY, _EITHER) for rules, _ in table for rule in rules)


def judge(
    record: Record,
    as_at: date,
    period: Span | None = None,
    *,
    explain: bool = True,
    only: Collection[str] | None = None,
) -> list[Verdict]:
    """Every statutory rule on every occasion of a record; or some of them."""
    asked = None if only is None else frozenset(only)
    found = doubts(record, as_at) if record.contradictions else []
    apart = days(record, found)
    of = as_one(record)
    in_slices = bool(found) or len(of) > 1
    once = partial(_once, as_at=as_at, period=period, only=asked, explain=explain, in_slices=in_slices)

    def whichever(change: Callable[[Record], Record]) -> list[Verdict]:
        """What comes out alike whichever council the fire authority of the record is."""
        several = [once(change(each), apart=apart) for each in of]
        return several[0] if len(several) == 1 else alike(several)

    if not found:
        told = whichever(lambda each: each)
        return told if len(of) == 1 else settled([told], told)
    number = len(ways(record, found))
    by_way = [whichever(lambda each, way=way: ways(each, found)[way]) for way in range(number)]  # type: ignore[misc]
    return settled(by_way, whichever(lambda each: blank(each, found)))


def _once(
    record: Record,
    *,
    as_at: date,
    period: Span | None,
    only: frozenset[str] | None,
    explain: bool,
    apart: frozenset[date],
    in_slices: bool,
) -> list[Verdict]:
    facts = Facts(record, as_at, period)
    facts.explain, facts.apart, facts.in_slices = explain, apart, in_slices
    verdicts = list(_group(Scope(facts, record.partnership, explain=explain), only))
    for group in record.groups:
        if group.report_on:
            wanted = frozenset(each.rpartition("uksi-2007-1830/")[2] for each in group.report_on)
            verdicts += _group(Scope(facts, group, explain=explain), wanted if only is None else wanted & only)
    return verdicts


def _group(scope: Scope, wanted: frozenset[str] | None) -> Iterator[Verdict]:
    wales = scope.facts.record.partnership.nation != "england"
    county = scope.kind == "county_strategy_group"
    for table, applies in ((_STRATEGY, not county), (_COUNTY, county), (_EITHER, True)):
        for rules, judged in table:
            asked = rules if wanted is None else tuple(rule for rule in rules if rule in wanted)
            if not asked:
                continue
            if wales or not applies:
                because = "the Regulations extend to England only" if wales else "it is for groups of the other kind"
                yield from (excused(scope, rule, "", because) for rule in asked)
                continue
            asked_in_vain = tuple(rule for rule in asked if _never(scope, rule))
            yield from (excused(scope, rule, "", "it was not in force under review") for rule in asked_in_vain)
            if asked == asked_in_vain:
                continue
            for each in judged(scope):
                if each.rule in asked_in_vain:
                    continue
                if wanted is None or each.rule in wanted:
                    yield each


_GONE = frozenset(rule for rules in (reg_03.RULES, reg_08.RULES) for rule in rules if rule.endswith("@2007"))
"""What SI 2011/1230 took away."""


def _never(scope: Scope, rule: str) -> bool:
    """Whether the period, as far as it is over, ends before the Regulations began, or begins after a rule was gone."""
    period = scope.facts.period
    if rule in reg_13_15.ON_REQUIREMENTS and (scope.facts.as_at < POLICING or period.end <= POLICING):
        return True
    early = min(period.end, scope.facts.tomorrow) <= MADE and rule not in {"reg-9A", "reg-13A"}
    return early or (rule in _GONE and period.start >= SIMPLER)
