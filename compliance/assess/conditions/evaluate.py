"""Each kind of condition turned, once, into a function from a scope to a ground.

The semantics are in `docs/conditions.md` and design section 7; there is one arm a kind, and
every answer names what it rests on. Nothing here knows a particular rule.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess.conditions import comparing, decisions, events, ranging
from compliance.assess.conditions.each import of_each
from compliance.assess.findings.finding import Ground, Need, Reason
from compliance.assess.findings.order import ordered
from compliance.assess.quorum.facts import quorum_ground
from compliance.assess.view import offices
from compliance.law import condition as c
from compliance.record.model import Document
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.assess.conditions.ranging import OfEach
    from compliance.assess.findings.finding import Evidence, Particulars
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Content
    from compliance.vocabulary import AreaTest


def compiled(condition: c.Condition) -> Callable[[Scope], Ground]:  # noqa: C901  # one arm a kind
    """The function that evaluates a condition."""
    match condition:
        case c.AllOf():
            return _junction("all_of", condition.all_of, settles=FALSE)
        case c.AnyOf():
            return _junction("any_of", condition.any_of, settles=TRUE)
        case c.Not():
            return _not(condition)
        case c.Happened():
            return events.happened(condition.happened)
        case c.Before():
            return comparing.before(condition.before)
        case c.Within():
            return partial(comparing.within, condition.within)
        case c.Is():
            return comparing.is_(condition.is_)
        case c.States():
            return partial(_states, condition.states)
        case c.Holds():
            return partial(_holds, condition.holds)
        case c.Every():
            each = condition.every
            satisfy = of_each(each.satisfy, each.as_, compiled(each.satisfy))
            return ranging.every(each, _where(each.where, each.as_), satisfy)
        case c.AtLeast():
            return ranging.at_least(condition.at_least, _where(condition.at_least.where, condition.at_least.as_))
        case c.AreaIs():
            return partial(_area_is, condition.area_is)
        case c.Determined():
            return partial(decisions.determined, condition.determined)
        case c.FindingIs():
            return partial(_finding_is, condition.finding_is)
        case c.Quorate():
            return partial(quorum_ground, condition.quorate)
    raise AssertionError(condition)


def _where(condition: c.Condition | None, name: str) -> OfEach | None:
    return None if condition is None else of_each(condition, name, compiled(condition))


def _junction(kind: str, conditions: Sequence[c.Condition], *, settles: Truth) -> Callable[[Scope], Ground]:
    """All of several, or any: the least of their truths, or the greatest; they are looked at until one settles it."""
    tests = [compiled(each) for each in conditions]
    otherwise = truth.negate(settles)
    reasons = [Reason(f"{kind}_{answer.word}") for answer in Truth]

    def test(scope: Scope) -> Ground:
        answer, asks = otherwise, False
        grounds = []
        for each in tests:
            ground = each(scope)
            grounds.append(ground)
            if ground.truth is settles:
                answer = settles
                break
            if ground.truth is UNKNOWN:
                answer = UNKNOWN
            asks = asks or ground.asks
        return Ground.later(kind, answer, partial(tell, scope, grounds, answer), asks=asks and answer is UNKNOWN)

    def tell(scope: Scope, grounds: list[Ground], answer: Truth) -> Particulars:
        grounds.extend([each(scope) for each in tests[len(grounds) :]])
        return reasons[answer], tuple(grounds), (), None

    return test


def _not(condition: c.Not) -> Callable[[Scope], Ground]:
    inner = compiled(condition.not_)

    def test(scope: Scope) -> Ground:
        ground = inner(scope.turned())
        return Ground("not", truth.negate(ground.truth), _NOT, (ground,), asks=ground.asks)

    return test


_NOT = Reason("not")


def _states(args: c.StatesArgs, scope: Scope) -> Ground:
    document = scope.value(args.document)
    if not isinstance(document, Document):
        return Ground.later("states", UNKNOWN, partial(_told_of_contents, args, scope, "no_document", args.topics))
    authority = scope.value(args.authority) if args.authority else None
    contents = scope.view.kept.get(("contents", document.id), lambda: ordered(document.contents or ()))
    tagged = [
        each
        for each in contents
        if each.item == args.item and (args.authority is None or each.authority in (authority, None))
    ]
    certain = [each for each in tagged if args.authority is None or each.authority == authority]
    covered = {topic for each in certain for topic in each.topics or ()}
    unsaid = any(each.topics is None for each in tagged) or len(certain) < len(tagged)
    lacking = tuple(topic for topic in args.topics if topic not in covered)
    proof = partial(_proof, certain, document, scope)
    if certain and not lacking:
        return Ground.later("states", TRUE, partial(_told_of_contents, args, scope, "stated", args.topics, proof))
    closed = scope.view.closed_on("content", (document.id,), document.prepared)
    if closed is None or unsaid:
        code = "topics_not_recorded" if tagged else "content_not_recorded"
        return Ground.later("states", UNKNOWN, partial(_told_of_contents, args, scope, code, lacking, proof))
    code = "topics_missing" if certain else "not_stated"
    return Ground.later("states", FALSE, partial(_told_of_contents, args, scope, code, lacking, lambda: closed or ()))


def _proof(certain: Sequence[Content], document: Document, scope: Scope) -> tuple[Evidence, ...]:
    view = scope.view
    return tuple(view.evidence_of_part(each, document) if not each.source else view.evidence(each) for each in certain)


def _told_of_contents(
    args: c.StatesArgs,
    scope: Scope,
    code: str,
    topics: tuple[str, ...],
    proof: Callable[[], tuple[Evidence, ...]] = tuple,
) -> Particulars:
    authority = scope.value(args.authority) if args.authority and code != "no_document" else None
    named = scope.view.name(authority) if isinstance(authority, str) else None
    what: dict[str, Any] = {"item": args.item, "topics": topics, "authority": named}
    return Reason(code, what), (), proof(), None


def _holds(args: c.HoldsArgs, scope: Scope) -> Ground:
    of = scope.value(args.of)
    view, day = scope.view, scope.value(args.day) if args.day else scope.on
    holder = scope.value(args.holder) if args.holder else None
    tell = partial(_told_of_office, args, scope)
    may: Truth = TRUE
    by_its_office = False
    body = view.bodies.get(str(holder)) if holder else None
    if day is None:
        return Ground.later("holds", UNKNOWN, partial(tell, "holder_not_recorded", ()))
    if args.power and body is not None:
        there = of if isinstance(of, str) else None
        may = offices.can_hold(args.power, body, there, day, scope.definitions)
        by_its_office = offices.by_its_office(args.office, body, there, scope, power=args.power, day=day) != FALSE
        if may == FALSE and by_its_office:
            return Ground.later("holds", UNKNOWN, partial(tell, "by_its_office", (view.evidence(body),)))
        if may == FALSE:  # also where the police area is not recorded: in none would it hold the power
            return Ground.later("holds", FALSE, partial(tell, "no_such_power", (view.evidence(body),)))
    if not isinstance(of, str) or (args.holder and holder is None):
        return Ground.later("holds", UNKNOWN, partial(tell, "holder_not_recorded", ()))
    answer, evidence = offices.holder(args.office, of, str(holder) if args.holder else None, day, scope)
    answer = min(answer, may)
    if answer == FALSE and by_its_office and body is not None:  # of a kind that can hold it, which somebody else did
        return Ground.later("holds", UNKNOWN, partial(tell, "by_its_office", (view.evidence(body),)))
    asked = "holds" if args.holder else "held"  # whether this one held it, or anybody did
    return Ground.later("holds", answer, partial(tell, f"{asked}_{answer.word}", evidence))


def _told_of_office(args: c.HoldsArgs, scope: Scope, code: str, evidence: tuple[Evidence, ...]) -> Particulars:
    view, of = scope.view, scope.value(args.of)
    what: dict[str, Any] = {"office": args.office, "of": view.name(of) if isinstance(of, str) else None}
    what["day"] = scope.value(args.day) if args.day else scope.on
    holder = scope.value(args.holder) if args.holder else None
    if holder is not None:
        what["holder"] = view.name(str(holder))
    return Reason(code, what), (), evidence, None


def _area_is(name: AreaTest, scope: Scope) -> Ground:
    kind, definitions = scope.group.area.kind, scope.definitions
    if kind is None:
        return Ground.later("area_is", UNKNOWN, partial(_told_of_area, name, scope, "area_kind_not_recorded"))
    asked = ("kinds of area", name, id(definitions))
    kinds = scope.view.kept.get(asked, lambda: next(each.kinds for each in definitions.areas if each.name == name))
    answer: Truth = TRUE if kind in kinds else FALSE
    return Ground.later("area_is", answer, partial(_told_of_area, name, scope, f"area_{answer.word}"))


def _told_of_area(name: AreaTest, scope: Scope, code: str) -> Particulars:
    area = scope.group.area
    known = comparing.evidence_for("group.area", scope) if area.kind is not None else ()
    return Reason(code, {"area": area.name, "kind": area.kind, "name": name}), (), known, None


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
        return Ground("finding_is", UNKNOWN, Reason("finding", what), decision=need, asks=True)
    if outcome in (Outcome.NEEDS_JUDGEMENT, Outcome.CANNOT_TELL):
        return Ground("finding_is", UNKNOWN, Reason("finding", what))
    return Ground("finding_is", FALSE, Reason("finding", what))
