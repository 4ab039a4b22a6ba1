"""Regulation 4: arrangements for sharing information, the protocol, and what each authority does about it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Limb, Val, Verdict, each_of
from benchmarks.reference.contents import contains, requirement
from benchmarks.reference.days import FOREVER, Span
from benchmarks.reference.law import ALWAYS, MADE
from benchmarks.reference.members import some_provides
from benchmarks.reference.occasions import excused, none_recorded, standing, undated, unsure, verdict
from benchmarks.reference.succession import predecessors
from benchmarks.reference.yearly import in_order

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from benchmarks.reference.occasions import Judge
    from benchmarks.reference.scope import Scope
    from compliance.record.model import Document

RULES = ("reg-4/1", "reg-4/2", "reg-4/3/comply", "reg-4/3/nominate")


def judge(scope: Scope) -> Iterator[Verdict]:
    """Every rule of the regulation on one strategy group."""
    for rule, reads, judged in (
        ("reg-4/1", ("arrangements", "protocol"), _arrangements),
        ("reg-4/3/comply", ("authorities", "protocol", "decisions"), _complied),
        ("reg-4/3/nominate", ("authorities", "protocol", "offices"), _nominee),
    ):
        before = predecessors(scope)
        counting = judged(scope.looking(before)) if before else None
        yield from standing(scope, rule, ALWAYS, scope.cuts(*reads), judged(scope), counting=counting)
    yield from _contents(scope)


def protocol(scope: Scope, day: date, window: Span) -> tuple[Val, tuple[tuple[str | int, ...], ...]]:
    """Whether the group had prepared a protocol by a day."""
    most = NO
    where: tuple[tuple[str | int, ...], ...] = ()
    for each in scope.papers("protocol"):
        value = UNKNOWN if each.prepared is None else (YES if each.prepared <= day else NO)
        if value > most:
            most, where = value, (scope.facts.place(each),)
    if most is NO and not scope.whole("protocol", Span(MADE, window.end)):
        return UNKNOWN, ()
    return most, where


def _arrangements(scope: Scope) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        (shared,) = some_provides(
            scope, "information_sharing", ("sharing_between_responsible_authorities",), day, window
        )
        return [
            requirement("arrangements", shared, "arrangements for sharing information"),
            requirement("protocol", protocol(scope, day, window), "a protocol by that day"),
        ]

    return judge


_PARTS = (
    ("a", "sharing_under_section_17A"),
    ("b", "sharing_under_section_115"),
    ("c", "sharing_otherwise_for_assessment_and_plan"),
)


def _contents(scope: Scope) -> Iterator[Verdict]:
    rule, used = "reg-4/2", False
    documents = in_order(scope.facts.documents_of.get((scope.id, "protocol"), ()))
    for each in documents:
        if each.prepared is not None and each.prepared >= scope.facts.period.end:
            continue
        after = [one.prepared for one in scope.facts.documents.values() if one.supersedes == each.id and one.prepared]
        if after and min(after) <= scope.facts.period.start:
            continue  # replaced before the period under review began
        used = True
        if each.prepared is not None and each.prepared < MADE and not _serves_on(scope, each):
            yield excused(scope, rule, each.id, "it was made and replaced before the Regulations")
            continue
        limbs = [requirement(name, contains(scope, each, (item,)), item) for name, item in _PARTS]
        judged = verdict(scope, rule, each.id, limbs)
        if each.prepared is None:
            judged = undated(judged, "whether it was made before the Regulations is not known")
        yield judged
    if not used:
        yield _none(scope, rule)


def _serves_on(scope: Scope, document: Document) -> bool:
    """Whether a protocol from before the Regulations was there when they began, and under review then or later."""
    for each in scope.facts.documents.values():
        if each.supersedes == document.id and each.prepared is not None and each.prepared <= MADE:
            return False
    return min(scope.facts.period.end, scope.facts.tomorrow) > MADE


def _none(scope: Scope, rule: str) -> Verdict:
    """What is said of a group without a protocol of its own: one that was handed on to it may be its own."""
    judged = none_recorded(scope, rule, "protocol")
    before = predecessors(scope)
    if judged.outcome != "not_applicable" or not before or scope.elapsed.meet(scope.life).empty:
        return judged
    theirs = [each for group in before for each in scope.facts.documents_of.get((group, "protocol"), ())]
    days = [each.prepared for each in theirs]
    if any(each.prepared is not None and (each.prepared >= MADE or _serves_on(scope, each)) for each in theirs):
        return replace(judged, outcome="needs_judgement", because="an earlier group had one")
    lives = [scope.life_of(group).meet(Span(MADE, FOREVER)) for group in before]
    if None in days or not all(
        scope.facts.closed("protocol", (group,), life) for group, life in zip(before, lives, strict=True)
    ):
        return unsure(scope, rule, "", "an earlier group may have had one")
    return judged


def _complied(scope: Scope) -> Judge:
    def judge(day: date, window: Span) -> list[Limb]:
        there, where = protocol(scope, day, window)
        answers = []
        for body, sure in scope.authorities(day).items():
            value, _ = scope.facts.decided(
                "reg-4/3/comply#complied",
                (scope.id, body),
                ("strategy_group",),
                group=scope.id,
                since=_there(scope, body),
                next_after=day,
            )
            answers.append((sure, value))
        return [
            Limb("protocol-exists", "trigger", there, "a protocol by that day", where),
            Limb(
                "complied", "requirement", each_of(answers, closed=scope.authorities_closed(window)), "each authority"
            ),
        ]

    return judge


def _there(scope: Scope, body: str) -> date:
    """The first day on which anything can have been decided of a body: its own, or that of its status if earlier."""
    entry = scope.facts.bodies[body]
    if entry.from_ is None:
        return MADE
    return max(MADE, min([entry.from_, *(each.from_ for each in entry.responsible_authority if each.from_)]))


def _nominee(scope: Scope) -> Judge:
    facts = scope.facts

    def judge(day: date, window: Span) -> list[Limb]:
        there, where = protocol(scope, day, window)
        answers = []
        for body, sure in scope.authorities(day).items():
            held, vacant = facts.in_office("information_sharing_nominee", body, day)
            most = max((how for _, how in held), default=NO)
            if most is NO and not vacant and not facts.closed("office", (body,), window):
                most = UNKNOWN
            answers.append((sure, most))
        return [
            Limb("protocol-exists", "trigger", there, "a protocol by that day", where),
            Limb("nominee", "requirement", each_of(answers, closed=scope.authorities_closed(window)), "each authority"),
        ]

    return judge
