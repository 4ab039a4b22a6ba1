"""The rules about a group's own terms on a whole record (`judge_local`), and both kinds of rules together (`judge`)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reference import local_chair as chair
from benchmarks.reference import local_inquorate as quorum
from benchmarks.reference import local_minutes as meetings
from benchmarks.reference import statute
from benchmarks.reference.base import Facts
from benchmarks.reference.contradictions import blank, doubts, settled, ways
from benchmarks.reference.one_council import perhaps_one
from benchmarks.reference.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from datetime import date

    from benchmarks.reference.base import Verdict
    from compliance.record.model import Record

LOCAL: Mapping[str, Callable[[Scope], list[Verdict]]] = {
    "local/chair": partial(chair.chosen, rule=chair.CHAIR),
    "local/chair/from": partial(chair.come_from, rule=chair.CHAIR_FROM),
    "local/deputy-chair": partial(chair.chosen, rule=chair.DEPUTY),
    "local/deputy-chair/from": partial(chair.come_from, rule=chair.DEPUTY_FROM),
    "local/frequency": meetings.frequency,
    "local/frequency/calendar-year": meetings.calendar,
    "local/frequency/gap": meetings.gap,
    "local/minutes": meetings.minutes,
    "local/minutes/next": meetings.minutes_next,
    "local/quorum": quorum.quorum,
    "local/inquorate": quorum.inquorate,
    "local/inquorate/email": quorum.email,
    "local/inquorate/ratified": quorum.ratified,
    "local/substitutes": meetings.substitutes,
    "local/voting-seats": quorum.seats,
}


def judge(record: Record, as_at: date, only: Collection[str] | None = None) -> list[Verdict]:
    """Every rule, statutory and local, on every occasion of a record; or some of them."""
    told: list[Verdict] = []
    if only is None or not LOCAL.keys() >= set(only):
        told += statute.judge(record, as_at, only=only)
    if only is None or LOCAL.keys() & set(only):
        told += judge_local(record, as_at, only)
    return told


def judge_local(record: Record, as_at: date, only: Collection[str] | None = None) -> list[Verdict]:
    """Every rule about the group's own terms on every occasion of a record; or some of them."""
    record = perhaps_one(record)
    found = doubts(record, as_at) if record.contradictions else []
    if not found:
        return _once(record, as_at, only)
    return settled([_once(each, as_at, only) for each in ways(record, found)], _once(blank(record, found), as_at, only))


def _once(record: Record, as_at: date, only: Collection[str] | None) -> list[Verdict]:
    facts = Facts(record, as_at)
    asked = [rule for rule in LOCAL if only is None or rule in only]
    verdicts = [each for rule in asked for each in LOCAL[rule](Scope(facts, record.partnership))]
    for group in record.groups:
        wanted = [LOCAL[rule] for rule in asked if rule in group.report_on]
        verdicts += [each for judged in wanted for each in judged(Scope(facts, group))]
    return verdicts
