"""The days on which an act would count for what a rule asks, and over which its absence has to be declared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from compliance.dates import DAY, EARLIEST, Span, year_of, year_span
from compliance.record.model import Document, Meeting, Requirement, Specification

if TYPE_CHECKING:
    from compliance.assess.conditions.asked import Asked
    from compliance.assess.view.scope import Scope

BEFOREHAND = frozenset(
    {
        "invited",
        "considered",
        "regard_had",
        "consulted",
        "views_received",
        "other_consultation_held",
        "information_provided",
    }
)
"""Acts that are done before the thing they bear on."""


def window(args: Asked, scope: Scope) -> Span | None:
    """The days on which the act would count; None where its bounds are not recorded."""
    view = scope.view
    start: date | None = None
    last = view.as_at
    if args.in_slot:
        days = scope.slot.span.meet(scope.rule.law_span)
        start, last = days.start, min(days.last, view.as_at, scope.group.life.last)
    if args.since is not None:
        start = _as_day(scope.value(args.since))
        if start is None:
            return None
    if args.until is not None:
        until = _as_day(scope.value(args.until))
        if until is None:
            return None
        last = min(last, until)
    if args.months is not None:
        months = scope.number(args.months)
        if months is None:
            return None
        start = _months_before(last, months)
    if start is None:
        start = _default_start(args, scope, last)
    if start is None:
        return None
    if args.in_slot or args.event == "revised":  # no group did anything before it was there, or after it ended
        life = scope.group.life
        start, last = max(start, life.start), min(last, life.last)
    return Span(start, last + DAY)


def _months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the first day of the calendar."""
    try:
        return day - relativedelta(months=months)
    except (OverflowError, ValueError):
        return EARLIEST


def _as_day(value: object) -> date | None:
    return value if isinstance(value, date) else None


def _default_start(args: Asked, scope: Scope, last: date) -> date | None:
    if args.event in BEFOREHAND:
        looked_at = scope.value(args.considered) if args.considered and not args.document else None
        made = None
        if isinstance(looked_at, Document):  # one without a day may be as old as the rule
            made = looked_at.prepared or scope.rule.law_span.start
            if looked_at.prepared and (args.event == "regard_had" or looked_at.kind == "guidance"):
                return looked_at.prepared  # as in `events`: not before it was there
        return min(scope.view.period.start, year_span(year_of(last)).start, made or last)
    for reference in (args.document, args.requirement, args.meeting):
        if reference is None:
            continue
        thing = scope.value(reference)
        if isinstance(thing, Document):
            return thing.prepared
        if isinstance(thing, Meeting | Requirement | Specification):
            return min(thing.date, scope.view.period.start) if thing.date else None
    return scope.view.period.start
