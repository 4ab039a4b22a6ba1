"""The conditions that hold one value against another: two days, or a field and what it is to be.

Each gives the truth at once, and what explains it when that is read.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

from compliance import truth
from compliance.assess.findings.finding import Evidence, Ground, Reason
from compliance.law import condition as c
from compliance.record.model import Document
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable

    from compliance.assess.findings.finding import Particulars
    from compliance.assess.view.scope import Scope


def evidence_for(reference: str, scope: Scope) -> tuple[Evidence, ...]:
    """The thing of which a reference names a field, if it stands in the record."""
    return scope.view.proof(scope.value(reference.partition(".")[0]))


def _evidence_of_day(field: str, scope: Scope) -> tuple[Evidence, ...]:
    """The same of a day; that of the group's own beginning stands where the record speaks of the group."""
    if field == "group.established":
        return scope.view.proof(next(entry for group, entry in scope.view.entries if group.id == scope.group.id))
    return evidence_for(field, scope)


def before(args: c.BeforeArgs) -> Callable[[Scope], Ground]:
    """The function that evaluates a `before` condition."""
    field, or_same_day = args.day, args.or_same_day
    fixed, other = (None, args.limit.from_) if isinstance(args.limit, c.From) else (args.limit, "")

    def test(scope: Scope) -> Ground:
        day, limit = scope.value(field), scope.value(other) if fixed is None else fixed
        if day is None and field == "this.prepared" and isinstance(limit, date):
            earliest = scope.value("this.earliest")
            if earliest is not None and earliest >= limit:
                return Ground.later("before", FALSE, partial(_not_so_early, field, earliest, limit, scope))
        if not isinstance(day, date) or not isinstance(limit, date):
            return Ground.later("before", UNKNOWN, partial(_not_compared, field, day, limit))
        earlier = day < limit or (or_same_day and day == limit)
        return Ground.later("before", TRUE if earlier else FALSE, partial(_compared, field, day, limit, scope))

    return test


def _not_compared(field: str, day: Any, limit: Any) -> Particulars:  # noqa: ANN401  # whatever stands there
    limit = limit if isinstance(limit, date) else None
    return Reason("day_not_recorded", {"field": field, "day": day, "limit": limit}), (), (), None


def _not_so_early(field: str, earliest: date, limit: date, scope: Scope) -> Particulars:
    reason = Reason("not_so_early", {"field": field, "day": earliest, "limit": limit})
    return reason, (), evidence_for(field, scope), None


def _compared(field: str, day: date, limit: date, scope: Scope) -> Particulars:
    code = "earlier" if day < limit else "same_day" if day == limit else "later"
    return Reason(code, {"field": field, "day": day, "limit": limit}), (), _evidence_of_day(field, scope), None


def within(args: c.WithinArgs, scope: Scope) -> Ground:
    """The ground of a `within` condition."""
    day, after = scope.value(args.day), scope.value(args.after)
    length = scope.number(args.days if args.days is not None else args.months)
    unit = "days" if args.days is not None else "months"
    what = {"field": args.day, "day": day, "after": after, "length": length, "unit": unit}
    if not isinstance(day, date) or not isinstance(after, date) or length is None:
        return Ground("within", UNKNOWN, Reason("day_not_recorded", {"field": args.day, "day": None, "limit": None}))
    try:
        limit = after + (relativedelta(days=length) if unit == "days" else relativedelta(months=length))
    except (OverflowError, ValueError):  # beyond the end of the calendar
        limit = date.max
    return Ground("within", truth.of(day <= limit), Reason("within", {**what, "limit": limit}))


def _plain(value: Any) -> Any:  # noqa: ANN401  # a value of the record, made comparable
    if value is None or isinstance(value, str):
        return value
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return getattr(value, "id", value)


def is_(args: c.IsArgs) -> Callable[[Scope], Ground]:
    """The function that evaluates an `is` condition."""
    if args.in_ is not None:
        return lambda scope: _is_in(args, _plain(scope.value(args.value)), scope)
    if args.one_of is None and isinstance(args.equals, c.From):
        return _is_as(args.value, args.equals.from_)
    field, wanted = args.value, args.one_of if args.one_of is not None else (args.equals,)

    def test(scope: Scope) -> Ground:
        value = _plain(scope.value(field))
        answer = UNKNOWN if value is None else TRUE if value in wanted else FALSE
        return Ground.later("is", answer, partial(_told_of_value, field, value, wanted, scope))

    return test


def _is_as(field: str, other: str) -> Callable[[Scope], Ground]:
    """The same, held against another value of the record."""

    def test(scope: Scope) -> Ground:
        value, wanted = scope.value(field), scope.value(other)
        if type(value) is not int or type(wanted) is not int:  # years are compared as they are
            value, wanted = _plain(value), _plain(wanted)
        answer = UNKNOWN if value is None or wanted is None else TRUE if value == wanted else FALSE
        told = () if wanted is None else (wanted,)
        return Ground.later("is", answer, partial(_told_of_value, field, value, told, scope))

    return test


def _told_of_value(field: str, value: Any, wanted: tuple[Any, ...], scope: Scope) -> Particulars:  # noqa: ANN401
    if value is None or not wanted:
        return Reason("value_not_recorded", {"field": field}), (), (), None
    what: dict[str, Any] = {"field": field, "value": str(value), "wanted": tuple(map(str, wanted))}
    code = "is_true" if value in wanted else "is_false"
    return Reason(code, what), (), evidence_for(field, scope), None


_LISTS = {"cites": "citation", "priorities": "priority"}
"""Lists of a document that are whole only where they are declared so."""


def _is_in(args: c.IsArgs, value: Any, scope: Scope) -> Ground:  # noqa: ANN401  # as _plain gives it
    assert args.in_ is not None  # noqa: S101  # the caller looked
    owner, _, name = args.in_.rpartition(".")
    thing = scope.value(owner) if owner else None
    listed = scope.value(args.in_)
    closed: tuple[Evidence, ...] | None = None
    if value is not None and any(_plain(each) == value for each in listed or ()):
        answer, code = TRUE, "listed"
    elif name in _LISTS:
        if value is not None and isinstance(thing, Document):
            closed = scope.view.closed_on(_LISTS[name], (thing.id,), thing.prepared)
        answer, code = (UNKNOWN, "not_listed_unknown") if closed is None else (FALSE, "not_listed")
    elif value is None or listed is None or value in getattr(thing, f"perhaps_{name}", ()):
        answer, code = UNKNOWN, "value_not_recorded"
    else:
        answer, code = FALSE, "not_in_list"
    return Ground.later("is", answer, partial(_told_of_list, args.in_, value, code, closed, scope))


def _told_of_list(
    field: str,
    value: Any,  # noqa: ANN401  # as _plain gives it
    code: str,
    closed: tuple[Evidence, ...] | None,
    scope: Scope,
) -> Particulars:
    if code == "value_not_recorded":
        return Reason(code, {"field": field}), (), (), None
    what = {"field": field, "value": scope.view.name(value) if isinstance(value, str) else None}
    return Reason(code, what), (), evidence_for(field, scope) if closed is None else closed, None
