"""Regulation 3: the strategy group, as made and as it is since 1 June 2011."""

from __future__ import annotations

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
    same,
    val,
)
from benchmarks.reference.contents import on_matter
from benchmarks.reference.days import FOREVER, Span
from benchmarks.reference.groups import chair_arrangements, existence, met_as_appropriate, outsiders, yearly_of_2007
from benchmarks.reference.law import FIRST_PLAN, MADE, NEW, OLD, OLD_AND_NEW, REOFFENDING, SIMPLER
from benchmarks.reference.members import (
    arranged,
    arrangements_closed,
    jointly_appointed,
    members,
    members_closed,
    person_is_member,
    provides_as_decided,
    some_provides,
    two_appointed,
)
from benchmarks.reference.occasions import excused, standing, verdict
from benchmarks.reference.plans import PLAN, plan_prepared, running_on
from benchmarks.reference.yearly import filled, first_of, perhaps_before

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from benchmarks.reference.occasions import Judge
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Event

_COUNCILS = frozenset(
    {"district_council", "unitary_council", "london_borough_council", "common_council", "council_of_isles_of_scilly"}
)
_NAMED = frozenset({"district_council", "unitary_council"})
"""Those that reg 3(3) as made is about; of the others a person has to say."""
COUNTY = "county_council"
PROVIDER = "provider_of_probation_services"
PROBATION = (Span(REOFFENDING, SIMPLER), Span(SIMPLER, FOREVER))
CHANGED_2010 = (Span(MADE, REOFFENDING), Span(REOFFENDING, SIMPLER))


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the regulation on one strategy group."""
    yield from existence(scope, "reg-3/1", (), OLD_AND_NEW)
    yield from _implemented(scope)
    yield from standing(scope, "reg-3/2", NEW, scope.cuts("authorities", "appointments"), _two(scope))
    yield from standing(scope, "reg-3/3", PROBATION, scope.cuts("authorities", "appointments"), _joint(scope))
    yield from outsiders(scope, "reg-3/4", ())
    yield from standing(scope, "reg-3/5", OLD_AND_NEW, scope.cuts("arrangements", "money"), _money(scope))
    yield from standing(
        scope, "reg-3/2@2007", CHANGED_2010, scope.cuts("authorities", "appointments"), _from_each(scope)
    )
    yield from standing(
        scope, "reg-3/3@2007", OLD, scope.cuts("authorities", "appointments", "offices"), _portfolio(scope)
    )
    yield from chair_arrangements(scope, "reg-3/4@2007", (), OLD)
    yield from met_as_appropriate(scope, "reg-3/5@2007", (), "strategy_group")
    yield from yearly_of_2007(scope, "reg-3/7@2007", (), _skills(scope))


RULES = (
    "reg-3/1", "reg-3/1/b", "reg-3/2", "reg-3/3", "reg-3/4", "reg-3/5",
    "reg-3/2@2007", "reg-3/3@2007", "reg-3/4@2007", "reg-3/5@2007", "reg-3/7@2007",
)  # fmt: skip


def _implemented(scope: Scope) -> Iterator[Verdict]:
    """3(1)(b): implementing the plan, which includes keeping it under review, is judged by the group."""
    rule, any_slot = "reg-3/1/b", False
    for it in filled(scope, "partnership_plan"):
        any_slot = True
        limbs = [plan_prepared(scope, it)]
        if it.document is None:
            if it.slot.first < FIRST_PLAN.year:
                yield excused(scope, rule, it.key, "the Regulations were not in force")
                continue
            limbs.append(Limb("implemented", "requirement", UNKNOWN, "no plan is recorded"))
        else:
            if it.document.prepared is not None and it.document.prepared < MADE:
                yield excused(scope, rule, it.key, "it was made before the Regulations")
                continue
            # Of a plan for several years, what is said while a later one runs may be on the year before.
            begun = it.slot.year.last if it.later and first_of(it.document) is not None else it.slot.year.start
            value, where = scope.facts.decided(
                f"{rule}#implemented", (it.document.id,), ("strategy_group",), group=scope.id,
                since=it.document.prepared or MADE, earliest=max(it.document.prepared or MADE, begun),
            )  # fmt: skip
            limbs.append(Limb("implemented", "requirement", value, "a decision of the group's", where))
        judged = running_on(scope, verdict(scope, rule, it.key, limbs, not_yet=True), it, PLAN, limbs)
        yield perhaps_before(judged, it)
    if not any_slot:
        yield excused(scope, rule, "", "no year under review")


def _two(scope: Scope) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        value, where = two_appointed(scope, day, window)
        return [Limb("two-appointed", "requirement", value, "people appointed by responsible authorities", where)]

    return judge


def _joint(scope: Scope) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        providers = scope.of_kind(PROVIDER, day)
        closed = scope.authorities_closed(window)
        several = count_at_least(2, providers.values(), closed=closed)
        value, where = jointly_appointed(scope, providers, day, window, closed=closed)
        return [
            Limb("more-than-one-provider", "trigger", several, f"{len(providers)} providers are recorded"),
            Limb("jointly-appointed", "requirement", value, "a joint appointment", where),
        ]

    return judge


def _money(scope: Scope) -> Judge:
    facts = scope.facts

    def judge(day: date, window: Span) -> list[Limb]:
        spent = [
            both(facts.holds(each, day), UNKNOWN if each.partnership_monies is None else val(each.partnership_monies))
            for each in facts.money
        ]
        recorded = max(spent, default=NO)
        if recorded is NO and not facts.closed("money", (scope.id,), window):
            recorded = UNKNOWN
        all_the_same, where = facts.decided(
            "reg-3/5#partnership-monies", (scope.id,), ("strategy_group", "monitoring_officer"),
            group=scope.id, since=MADE,
        )  # fmt: skip
        reviews, economy = some_provides(
            scope, "spending", ("review_of_expenditure", "economy_efficiency_effectiveness"), day, window
        )
        judged = _economy(scope, day, window)
        return [
            Limb("partnership-monies", "trigger", either(recorded, all_the_same), "partnership monies", where),
            Limb("review-of-expenditure", "requirement", reviews[0], "arrangements for spending", reviews[1]),
            Limb("economy", "requirement", judged, "arrangements for spending", economy[1]),
        ]

    return judge


def _economy(scope: Scope, day: date, window: Span) -> Val:
    """Whether arrangements in force provide for judging economy, and the group has decided that they do."""
    most = NO
    for each, holds in arranged(scope, "spending", day):
        about = (each.id, scope.id) if each.id else (scope.id,)
        since = max(each.from_ or MADE, MADE)  # a decision holds for as long as what it is about
        decided, _ = scope.facts.decided("reg-3/5#economy", about, ("strategy_group",), group=scope.id, since=since)
        item = provides_as_decided(scope, each, "economy_efficiency_effectiveness", day, decided)
        most = either(most, both(holds, item))
    return UNKNOWN if most is NO and not arrangements_closed(scope, window) else most


def _from_each(scope: Scope) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        authorities = scope.authorities(day)
        closed, whole = scope.authorities_closed(window), members_closed(scope, window)
        present, senior = [], []
        providers = scope.of_kind(PROVIDER, day)
        several = count_at_least(2, providers.values(), closed=closed) if day >= REOFFENDING else NO
        for body, sure in authorities.items():
            left_out = several if body in providers else NO  # to appoint jointly, under reg 3(3A)
            if left_out is YES:
                continue
            counts = sure if left_out is NO else UNKNOWN
            there, ranking = _of_authority(scope, body, day, whole=whole and left_out is NO)
            present.append((counts, there))
            senior.append((counts, ranking))
        return [
            Limb("from-each", "requirement", each_of(present, closed=closed), f"{len(authorities)} authorities"),
            Limb("senior", "requirement", each_of(senior, closed=closed), "who is senior is for the group to judge"),
        ]

    return judge


def _of_authority(scope: Scope, body: str, day: date, *, whole: bool) -> tuple[Val, Val]:
    there = ranking = NO
    for each, holds in members(scope, day):
        comes = both(holds, same(each.from_authority, body))
        if comes is NO:
            continue
        there = either(there, comes)
        flag = None
        judged = each.judged_on is None or each.judged_on <= scope.facts.as_at
        if each.senior is not None and each.judged_by == "strategy_group" and judged:
            flag = val(each.senior)
        about = (each.id or each.person or each.post or "",)
        since = max(each.from_ or MADE, MADE)
        value, _ = scope.facts.decided(
            "reg-3/2@2007#senior", about, ("strategy_group",), group=scope.id, shorthand=flag, since=since
        )
        ranking = either(ranking, both(comes, value))
    if not whole:
        there, ranking = max(there, UNKNOWN), max(ranking, UNKNOWN)
    return there, ranking


def _portfolio(scope: Scope) -> Judge:
    facts = scope.facts

    def judge(day: date, window: Span) -> list[Limb]:
        councils = [body for body in scope.authorities(day) if facts.bodies[body].kind in _COUNCILS]
        became = _county_that_became_it(scope, councils, day)
        council, where = _kind_of_council(scope, councils, day, window, max(became.values(), default=NO))
        has, answers = NO, []
        for body in councils:
            held, member = _has_holder(scope, body, day, window), NO
            for office, holds in facts.in_office("community_safety_portfolio", body, day)[0]:
                member = either(member, both(holds, person_is_member(scope, office.holder, day, window, body)))
            if member is NO and not members_closed(scope, window):
                member = UNKNOWN
            there = both(scope.authorities(day)[body], held)  # a council that may be no authority has no such duty
            has = either(has, there)
            if there is not NO:
                answers.append((there, member))
        for body, value in became.items():
            has = either(has, both(value, _has_holder(scope, body, day, window)))
        if has is NO and not scope.authorities_closed(window):
            has = UNKNOWN
        appointed = each_of(answers, closed=scope.authorities_closed(window))
        return [
            Limb("kind-of-council", "trigger", council, "by the kind of the area", where),
            Limb("has-such-a-member", "trigger", has, "who holds the portfolio"),
            Limb("member-appointed", "requirement", appointed, "whether that member is on the group"),
        ]

    return judge


def _county_that_became_it(scope: Scope, councils: list[str], day: date) -> dict[str, Val]:
    """The county councils that may have become the council of a unitary area; not where it certainly has another."""
    kind, named = scope.group.area.kind, [each for each in councils if scope.facts.bodies[each].kind in _NAMED]
    if kind in {"district", "county"} or any(scope.authorities(day)[body] is YES for body in named):
        return {}
    counties = {
        each: value for each, value in scope.authorities(day).items() if scope.facts.bodies[each].kind == COUNTY
    }
    return {each: both(value, UNKNOWN) for each, value in counties.items()}


def _has_holder(scope: Scope, council: str, day: date, window: Span) -> Val:
    """Whether a council had somebody in charge of community safety."""
    holders, vacant = scope.facts.in_office("community_safety_portfolio", council, day)
    held = max((holds for _, holds in holders), default=NO)
    if held is NO and not vacant and not scope.facts.closed("office", (council,), window):
        return UNKNOWN
    return held


def _kind_of_council(
    scope: Scope, councils: list[str], day: date, window: Span, became: Val
) -> tuple[Val, tuple[tuple[str | int, ...], ...]]:
    """Whether the council is a district council or a unitary authority; of some kinds a person has to say."""
    kinds = [(scope.facts.bodies[body].kind, scope.authorities(day)[body]) for body in councils]
    plain = max((value for kind, value in kinds if kind in _NAMED), default=NO)
    other = max((value for kind, value in kinds if kind not in _NAMED), default=NO)
    where: tuple[tuple[str | int, ...], ...] = ()
    if plain is not YES and other is not NO:
        decided, where = scope.facts.decided(
            "reg-3/3@2007#kind-of-council", (scope.id,), ("monitoring_officer",), group=scope.id, since=MADE
        )
        plain = either(plain, both(other, decided))
    plain = either(plain, became)
    if plain is NO and not scope.authorities_closed(window):
        return UNKNOWN, ()
    return plain, where


def _skills(scope: Scope) -> Callable[[Span, str], Limb]:
    def judge(year: Span, _: str) -> Limb:
        def match(event: Event) -> Val:
            own = both(scope.facts.done_by(event, scope.id), scope.own_act(event))
            return both(own, on_matter(scope, event, "knowledge_and_skills"))

        value, where = scope.facts.happened("considered", year, match, closing=(scope.id,))
        return Limb("considered", "requirement", value, "knowledge and skills", where)

    return judge
