"""Regulation 8: the county strategy group, as made and as it is since 1 June 2011."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Val, Verdict, both, each_of, either, every
from benchmarks.reference.days import DAY, EARLIEST, FOREVER, Span
from benchmarks.reference.groups import chair_arrangements, county, existence, met_as_appropriate, outsiders
from benchmarks.reference.law import MADE, NEW, OLD, OLD_AND_NEW, REOFFENDING
from benchmarks.reference.local_chair import elected_and_left_out
from benchmarks.reference.members import (
    appointed_by,
    jointly_appointed,
    members_closed,
    person_is_member,
    two_appointed,
)
from benchmarks.reference.occasions import standing
from benchmarks.reference.reg_03 import CHANGED_2010, PROVIDER

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from benchmarks.reference.occasions import Judge
    from benchmarks.reference.scope import Scope

RULES = ("reg-8/1", "reg-8/2", "reg-8/3", "reg-8/2@2007", "reg-8/3@2007", "reg-8/4@2007")


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the regulation on one county strategy group."""
    gates = county(scope)
    yield from existence(scope, "reg-8/1", gates, OLD_AND_NEW)
    yield from standing(scope, "reg-8/2", NEW, scope.cuts("authorities", "appointments"), _two(scope, gates))
    yield from outsiders(scope, "reg-8/3", gates)
    yield from standing(
        scope,
        "reg-8/2@2007",
        CHANGED_2010,
        scope.cuts("authorities", "appointments", "offices", "groups"),
        _listed(scope, gates),
    )
    yield from chair_arrangements(scope, "reg-8/3@2007", gates, OLD)
    yield from met_as_appropriate(scope, "reg-8/4@2007", gates, "county_strategy_group")


def _two(scope: Scope, gates: list[Limb]) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        value, where = two_appointed(scope, day, window)
        return [
            *gates,
            Limb("two-appointed", "requirement", value, "people appointed by responsible authorities", where),
        ]

    return judge


def _listed(scope: Scope, gates: list[Limb]) -> Judge:
    """8(2) as made: each of the members that it lists."""

    def judge(day: date, window: Span) -> list[Limb]:
        closed = scope.authorities_closed(window)
        limbs = [*gates, _chairs(scope, day, window)]
        found = {
            "b-elected-member": _elected_member(scope, day, window, closed=closed),
            "c-police": _by_each(scope, "chief_officer_of_police", day, window, closed=closed),
            "d-police-authority": _by_each(scope, "police_authority", day, window, closed=closed),
            "e-fire": _by_each(scope, "fire_and_rescue_authority", day, window, closed=closed),
            "e-county-council-fire": _council_fire(scope, day, closed=closed),
            "f-health": _jointly(scope, "primary_care_trust", day, window, closed=closed),
        }
        if day >= REOFFENDING:
            found["g-probation"] = _jointly(scope, PROVIDER, day, window, closed=closed)
        limbs += [Limb(name, "requirement", value) for name, value in found.items() if value is not None]
        return limbs

    return judge


def _chairs(scope: Scope, day: date, window: Span) -> Limb:
    facts, answers = scope.facts, []
    for group in scope.districts:
        there = Span(group.established or EARLIEST, group.ceased + DAY if group.ceased else FOREVER)
        if day not in there:
            continue
        value = _chair_is_member(scope, group.id, day, window)
        if value is not None:
            answers.append(value)
    return Limb("a-chairs", "requirement", every(answers, closed=facts.closed("group", (scope.id,), window)))


def _chair_is_member(scope: Scope, group: str, day: date, window: Span) -> Val | None:
    """Whether the chair of a district's group is on the county's; None where there certainly is no chair."""
    facts, has, member = scope.facts, NO, NO
    holders, vacant = facts.in_office("chair", group, day)
    for office, holds in holders:
        has = either(has, holds)
        member = either(member, both(holds, person_is_member(scope, office.holder, day, window)))
    if has is NO:
        whole = facts.closed("office", (group,), window) and not elected_and_left_out(facts, group, "chair")
        return None if vacant or whole else UNKNOWN
    return member if has is YES else UNKNOWN


def _elected_member(scope: Scope, day: date, window: Span, *, closed: bool) -> Val | None:
    facts = scope.facts
    councils = scope.of_kind("county_council", day)
    has, answers = NO, []
    for body, sure in councils.items():
        holding = member = NO
        holders, vacant = facts.in_office("community_safety_portfolio", body, day)
        for office, holds in holders:
            holding = either(holding, holds)
            member = either(member, both(holds, person_is_member(scope, office.holder, day, window)))
        if holding is NO and not vacant and not facts.closed("office", (body,), window):
            holding = UNKNOWN
        if member is NO and not members_closed(scope, window):
            member = UNKNOWN
        there = both(sure, holding)
        has = either(has, there)
        if there is not NO:
            answers.append((there, member))
    if has is NO:
        return None if closed else UNKNOWN
    return each_of(answers, closed=closed) if has is YES else UNKNOWN


def _by_each(scope: Scope, kind: str, day: date, window: Span, *, closed: bool) -> Val | None:
    """A member appointed by each authority of a kind; left out where there certainly is none."""
    bodies = scope.of_kind(kind, day)
    if not bodies:
        return None if closed and kind == "fire_and_rescue_authority" else UNKNOWN
    answers = []
    for body, sure in bodies.items():
        value = appointed_by(scope, body, day, window)
        answers.append((sure, value))
    return each_of(answers, closed=closed)


def _jointly(scope: Scope, kind: str, day: date, window: Span, *, closed: bool) -> Val | None:
    bodies = scope.of_kind(kind, day)
    if not bodies and closed and kind == PROVIDER:
        return None
    value, _ = jointly_appointed(scope, bodies, day, window, closed=closed and YES in bodies.values())
    if kind == PROVIDER and YES not in bodies.values():
        return max(value, UNKNOWN)  # perhaps there is none, and then nobody was to be appointed
    return value


def _council_fire(scope: Scope, day: date, *, closed: bool) -> Val | None:
    """Where the county has no fire authority apart from a council: a decision."""
    fire = scope.of_kind("fire_and_rescue_authority", day)
    if YES in fire.values():
        return None
    decided, _ = scope.facts.decided(
        "reg-8/2@2007#e-county-council-fire", (scope.id,), ("county_strategy_group", "monitoring_officer"),
        group=scope.id, since=MADE,
    )  # fmt: skip
    if closed and not fire:
        return decided
    return YES if decided is YES else UNKNOWN
