"""Each kind of condition turned, once, into a function from a scope to a ground.

The semantics are in `docs/conditions.md` and design section 7; there is one arm a kind, and
every answer names what it rests on. Nothing here knows a particular rule.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from dateutil.relativedelta import relativedelta

from compliance import truth
from compliance.assess import decisions, events, offices, ranging, standing
from compliance.assess.finding import Evidence, Ground, Need, Reason
from compliance.assess.order import ordered
from compliance.assess.quorum_facts import quorum_ground
from compliance.law import condition as c
from compliance.record.model import Document, Part
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.scope import Scope
    from compliance.vocabulary import AreaTest


def compiled(condition: c.Condition) -> Callable[[Scope], Ground]:  # noqa: C901  # one arm a kind
    """The function that evaluates a condition."""
    match condition:
        case c.AllOf():
            return _junction("all_of", condition.all_of, truth.all_of)
        case c.AnyOf():
            return _junction("any_of", condition.any_of, truth.any_of)
        case c.Not():
            return _not(condition)
        case c.Happened():
            return lambda scope: events.happened(condition.happened, scope)
        case c.Before():
            return lambda scope: _before(condition.before, scope)
        case c.Within():
            return lambda scope: _within(condition.within, scope)
        case c.Is():
            return _is(condition.is_)
        case c.States():
            return lambda scope: _states(condition.states, scope)
        case c.Holds():
            return lambda scope: _holds(condition.holds, scope)
        case c.Every():
            return ranging.every(condition.every, _perhaps(condition.every.where), compiled(condition.every.satisfy))
        case c.AtLeast():
            return ranging.at_least(condition.at_least, _perhaps(condition.at_least.where))
        case c.AreaIs():
            return lambda scope: _area_is(condition.area_is, scope)
        case c.Determined():
            return lambda scope: decisions.determined(condition.determined, scope)
        case c.FindingIs():
            return lambda scope: _finding_is(condition.finding_is, scope)
        case c.Quorate():
            return lambda scope: quorum_ground(condition.quorate, scope)
    raise AssertionError(condition)


def _perhaps(condition: c.Condition | None) -> Callable[[Scope], Ground] | None:
    return compiled(condition) if condition is not None else None


def _junction(
    kind: str, conditions: Sequence[c.Condition], fold: Callable[[list[Truth]], Truth]
) -> Callable[[Scope], Ground]:
    tests = [compiled(each) for each in conditions]
    reasons = [Reason(f"{kind}_{answer.word}") for answer in Truth]

    def test(scope: Scope) -> Ground:
        grounds = [each(scope) for each in tests]
        answer = fold([each.truth for each in grounds])
        return Ground(kind, answer, reasons[answer], tuple(grounds))

    return test


def _not(condition: c.Not) -> Callable[[Scope], Ground]:
    inner = compiled(condition.not_)

    def test(scope: Scope) -> Ground:
        ground = inner(scope.turned())
        return Ground("not", truth.negate(ground.truth), Reason("not"), (ground,))

    return test


def _day(value: date | c.From, scope: Scope) -> date | None:
    found = value if isinstance(value, date) else scope.value(value.from_)
    return found if isinstance(found, date) else None


def _evidence_for(reference: str, scope: Scope) -> tuple[Evidence, ...]:
    thing = scope.value(reference.partition(".")[0])
    return (scope.view.evidence(thing),) if isinstance(thing, Part) and scope.view.location(thing) else ()


def _before(args: c.BeforeArgs, scope: Scope) -> Ground:
    day, limit = scope.value(args.day), _day(args.limit, scope)
    what = {"field": args.day, "day": day, "limit": limit}
    if not isinstance(day, date) or limit is None:
        return Ground("before", UNKNOWN, Reason("day_not_recorded", what))
    earlier = day < limit or (args.or_same_day and day == limit)
    code = "earlier" if day < limit else "same_day" if day == limit else "later"
    return Ground("before", truth.of(earlier), Reason(code, what), evidence=_evidence_for(args.day, scope))


def _within(args: c.WithinArgs, scope: Scope) -> Ground:
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
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return getattr(value, "id", value)


def _is(args: c.IsArgs) -> Callable[[Scope], Ground]:
    if args.in_ is not None:
        return lambda scope: _is_in(args, _plain(scope.value(args.value)), scope)
    written = args.one_of if args.one_of is not None else (args.equals,)
    other = args.equals.from_ if isinstance(args.equals, c.From) else None

    def test(scope: Scope) -> Ground:
        value = _plain(scope.value(args.value))
        wanted = written if other is None else _one(_plain(scope.value(other)))
        if value is None or not wanted:
            return Ground("is", UNKNOWN, Reason("value_not_recorded", {"field": args.value}))
        answer = truth.of(value in wanted)
        what: dict[str, Any] = {"field": args.value, "value": str(value), "wanted": tuple(map(str, wanted))}
        return Ground("is", answer, Reason(f"is_{answer.word}", what), evidence=_evidence_for(args.value, scope))

    return test


def _one(value: Any) -> tuple[Any, ...]:  # noqa: ANN401  # as _plain gives it
    return () if value is None else (value,)


_LISTS = {"cites": "citation", "priorities": "priority"}
"""Lists of a document that are whole only where they are declared so."""


def _is_in(args: c.IsArgs, value: Any, scope: Scope) -> Ground:  # noqa: ANN401  # as _plain gives it
    assert args.in_ is not None  # noqa: S101  # the caller looked
    owner, _, name = args.in_.rpartition(".")
    thing = scope.value(owner) if owner else None
    listed = scope.value(args.in_)
    what = {"field": args.in_, "value": scope.view.name(value) if isinstance(value, str) else None}
    held = {_plain(each) for each in listed or ()}
    evidence = _evidence_for(args.in_, scope)
    if value is not None and value in held:
        return Ground("is", TRUE, Reason("listed", what), evidence=evidence)
    if name in _LISTS:
        closed = (
            scope.view.closed_on(_LISTS[name], (thing.id,), thing.prepared) if isinstance(thing, Document) else None
        )
        if value is None or closed is None:
            return Ground("is", UNKNOWN, Reason("not_listed_unknown", what), evidence=evidence)
        return Ground("is", FALSE, Reason("not_listed", what), evidence=closed)
    if value is None or listed is None or value in getattr(thing, f"perhaps_{name}", ()):
        return Ground("is", UNKNOWN, Reason("value_not_recorded", {"field": args.in_}))
    return Ground("is", FALSE, Reason("not_in_list", what), evidence=evidence)


def _states(args: c.StatesArgs, scope: Scope) -> Ground:
    document = scope.value(args.document)
    what: dict[str, Any] = {"item": args.item, "topics": args.topics, "authority": None}
    if not isinstance(document, Document):
        return Ground("states", UNKNOWN, Reason("no_document", what))
    authority = scope.value(args.authority) if args.authority else None
    if args.authority:
        what["authority"] = scope.view.name(authority) if isinstance(authority, str) else None
    contents = scope.view.kept.get(("contents", document.id), lambda: ordered(document.contents or ()))
    tagged = [
        each
        for each in contents
        if each.item == args.item and (args.authority is None or each.authority in (authority, None))
    ]
    certain = [each for each in tagged if args.authority is None or each.authority == authority]
    covered = {topic for each in certain for topic in each.topics or ()}
    unsaid = any(each.topics is None for each in tagged) or len(certain) < len(tagged)
    view = scope.view
    evidence = tuple(
        view.evidence_of_part(each, document) if not each.source else view.evidence(each) for each in certain
    )
    lacking = tuple(topic for topic in args.topics if topic not in covered)
    if certain and not lacking:
        return Ground("states", TRUE, Reason("stated", what), evidence=evidence)
    closed = view.closed_on("content", (document.id,), document.prepared)
    if closed is None or unsaid:
        code = "topics_not_recorded" if tagged else "content_not_recorded"
        return Ground("states", UNKNOWN, Reason(code, {**what, "topics": lacking}), evidence=evidence)
    code = "topics_missing" if certain else "not_stated"
    return Ground("states", FALSE, Reason(code, {**what, "topics": lacking}), evidence=closed)


def _holds(args: c.HoldsArgs, scope: Scope) -> Ground:
    of = scope.value(args.of)
    view, day = scope.view, scope.on
    what: dict[str, Any] = {"office": args.office, "of": view.name(of) if isinstance(of, str) else None, "day": day}
    holder = scope.value(args.holder) if args.holder else None
    may: Truth = TRUE
    body = view.bodies.get(str(holder)) if holder else None
    if holder is not None:
        what["holder"] = view.name(str(holder))
    if args.power and body is not None:
        where = body.police_area or (of if isinstance(of, str) else None)
        may = standing.power(args.power, body.kind, where, day, scope.definitions)
        if may == FALSE:  # also where the police area is not recorded: in none would it hold the power
            return Ground("holds", FALSE, Reason("no_such_power", what), evidence=(view.evidence(body),))
    if not isinstance(of, str) or (args.holder and holder is None):
        return Ground("holds", UNKNOWN, Reason("holder_not_recorded", what))
    answer, evidence = offices.holder(args.office, of, str(holder) if args.holder else None, day, scope)
    answer = min(answer, may)
    return Ground("holds", answer, Reason(f"holds_{answer.word}", what), evidence=evidence)


def _area_is(name: AreaTest, scope: Scope) -> Ground:
    kind = scope.group.area.kind
    what = {"area": scope.group.area.name, "kind": kind, "name": name}
    if kind is None:
        return Ground("area_is", UNKNOWN, Reason("area_kind_not_recorded", what))
    row = next(each for each in scope.definitions.areas if each.name == name)
    answer = truth.of(kind in row.kinds)
    evidence = _evidence_for("group.area", scope)
    return Ground("area_is", answer, Reason(f"area_{answer.word}", what), evidence=evidence)


def _finding_is(args: c.FindingIsArgs, scope: Scope) -> Ground:
    outcome = scope.outcome_of(args.rule, scope, 0)
    what = {"rule": args.rule, "outcome": outcome, "wanted": tuple(args.one_of)}
    if outcome is None:
        return Ground("finding_is", UNKNOWN, Reason("no_finding", what))
    if outcome in args.one_of:
        return Ground("finding_is", TRUE, Reason("finding", what))
    if outcome in (Outcome.NEEDS_JUDGEMENT, Outcome.CANNOT_TELL) and decisions.would_show(args, scope):
        if scope.favour:
            return Ground("finding_is", TRUE if scope.favour > 0 else FALSE, Reason("finding", what))
        need = Need(
            "decision",
            Reason("settle_finding", what),
            "whoever decides that finding",
            scope.limb.limb if scope.limb else "",
        )
        return Ground("finding_is", UNKNOWN, Reason("finding", what), decision=need)
    if outcome in (Outcome.NEEDS_JUDGEMENT, Outcome.CANNOT_TELL):
        return Ground("finding_is", UNKNOWN, Reason("finding", what))
    return Ground("finding_is", FALSE, Reason("finding", what))
