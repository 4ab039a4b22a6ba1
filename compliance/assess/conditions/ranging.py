"""The two conditions that range over a named set: that every member satisfies something, and that so many fit.

Members are looked at one after another for as long as the truth turns on them; the rest when the ground is read.
"""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, Any

from compliance import truth
from compliance.assess.findings.finding import Ground, Reason
from compliance.assess.sets import sets
from compliance.assess.sets.chosen import chosen
from compliance.assess.sets.member import alike, apart, counted
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from compliance.assess.findings.finding import Particulars
    from compliance.assess.sets.member import Member, Members
    from compliance.assess.view.scope import Scope
    from compliance.law.condition import AtLeastArgs, EveryArgs

    Test: TypeAlias = Callable[[Scope], Ground]
    OfEach: TypeAlias = Callable[[Scope, Any], Ground]
    """What is asked of a member of a set."""
    Fit: TypeAlias = tuple[Member, Truth, Ground | None]
    """A member, whether it is in the set and fits, and by what it does if that is asked."""
    Satisfied: TypeAlias = tuple[Truth, Fit, Ground]
    """Whether a member satisfies what it has to, how it fits, and by what it satisfies."""


def _fitting(found: Members, where: OfEach | None, scope: Scope) -> Iterator[Fit]:
    """For each member, whether it is in the set and fits."""
    for member in found.members:
        if where is None:
            yield member, member.truth, None
        else:
            inner = where(scope, member.thing)
            yield member, min(member.truth, inner.truth), inner


def _denied(found: Members, where: OfEach | None, scope: Scope) -> Iterator[Fit]:
    """Those of whom it was decided that they fit, against a list that has it otherwise: one of the two is wrong."""
    if where is None or scope.limb is None:
        return
    for member in found.denied:
        inner = where(scope.inside(scope.limb, -1), member.thing)  # what nobody decided contradicts nothing
        if inner.truth is not FALSE:
            yield member, UNKNOWN, inner


def _satisfying(fitting: Iterator[Fit], satisfy: OfEach, scope: Scope) -> Iterator[Satisfied]:
    """For each member that may be in the set, whether it satisfies; one that is not need not."""
    for fit in fitting:
        if fit[1] is not FALSE:
            inner = satisfy(scope, fit[0].thing)
            yield max(truth.negate(fit[1]), inner.truth), fit, inner


def every(args: EveryArgs, where: OfEach | None, satisfy: OfEach) -> Test:
    """The function that evaluates an `every` condition, from those for what stands inside it."""
    of, with_ = args.of, chosen(args.with_)

    def test(scope: Scope) -> Ground:
        found = sets.members(of, with_, scope)
        rest = _satisfying(_fitting(found, where, scope.turned()), satisfy, scope)
        seen: list[Satisfied] = []
        least, sure_of_one, asks = TRUE, args.if_any, False
        for answer, fit, inner in rest:
            seen.append((answer, fit, inner))
            least = min(least, answer)
            if answer is FALSE:
                break
            sure_of_one = sure_of_one or fit[1] is TRUE
            asks = asks or (answer is UNKNOWN and (inner.asks or (fit[2] is not None and fit[2].asks)))
        if least is not FALSE and not (seen and sure_of_one and found.closed is not None):
            least = UNKNOWN  # there may be others, or perhaps there is none at all, and that is no vacuous yes
        told_by = partial(tell, found, seen, rest, scope, least)
        return Ground.later("every", least, told_by, asks=asks and least is UNKNOWN)

    def tell(
        found: Members, seen: list[Satisfied], rest: Iterator[Satisfied], scope: Scope, answer: Truth
    ) -> Particulars:
        seen.extend(rest)
        named = [(how, fit[0].label(scope.view), fit, inner) for how, fit, inner in seen]
        children = tuple(
            _member(how, label, (inner,) if by is None else (by, inner), member)
            for how, label, (member, _, by), inner in named
        )
        what: dict[str, Any] = {
            "set": of,
            "names": tuple(label for how, label, _, _ in named if how is FALSE),
            "unsure": tuple(label for how, label, _, _ in named if how is UNKNOWN),
            "count": len(named),
        }
        if answer is FALSE:
            return Reason("every_false", what), children, (), None
        if not named:
            return Reason(found.missing or "set_empty", what), children, (), None
        if found.closed is None:
            return Reason("every_open", what), children, (), None
        if answer is UNKNOWN and not any(fit[1] is TRUE for _, _, fit, _ in named):
            what["unsure"] = tuple(label for _, label, _, _ in named)
        return Reason(f"every_{answer.word}", what), children, found.closed, None

    return test


def _member(how: Truth, label: str, below: tuple[Ground, ...], member: Member) -> Ground:
    return Ground("member", how, Reason(f"each_{how.word}", {"name": label}), below, member.evidence)


_OF_PEOPLE = ("appointments", "attendances")
"""The sets of which a member may be entered by a post and no name."""


def at_least(args: AtLeastArgs, where: OfEach | None) -> Test:
    """The function that evaluates an `at_least` condition, from that for what stands inside it."""
    once_each, of, with_, number = args.distinct is not None, args.of, chosen(args.with_), args.n
    of_people = once_each and of in _OF_PEOPLE

    def test(scope: Scope) -> Ground:
        found = sets.members(of, with_, scope)
        if of_people:
            found = apart(found)
        n = scope.number(number)
        rest = chain(_fitting(found, where, scope), _denied(found, where, scope))
        seen: list[Fit] = []
        answer, asks = UNKNOWN, False
        if n is not None:
            if where is None:
                certain, possible = counted(found.members, [each.truth for each in found.members], once_each=once_each)
            else:
                certain, possible, asks = _looked_through(rest, seen, n, once_each=once_each)
            answer = truth.at_least(n, certain=certain, possible=possible, closed=found.closed is not None)
        told_by = partial(tell, found, seen, rest, scope, answer)
        return Ground.later("at_least", answer, told_by, asks=asks and answer is UNKNOWN)

    def tell(found: Members, seen: list[Fit], rest: Iterator[Fit], scope: Scope, answer: Truth) -> Particulars:
        view = scope.view
        members = found.members
        if where is None:
            children = [member.alone(view) for member in members]
        else:
            seen.extend(rest)
            members = [member for member, _, _ in seen]
            children = [
                member.alone(view) if inner is None else member.fitting(how, inner, view) for member, how, inner in seen
            ]
        truths = [child.truth for child in children]
        certain, possible = counted(members, truths, once_each=once_each)
        names = tuple([str(child.reason.args["name"]) for child in children if child.truth is TRUE])
        what: dict[str, Any] = {
            "set": of,
            "n": scope.number(number),
            "certain": certain,
            "possible": possible,
            "names": names,
        }
        if what["n"] is None:
            return Reason("number_not_recorded", what), tuple(children), (), None
        code = f"at_least_{answer.word}"
        if answer is UNKNOWN and found.missing and not found.members:
            code = found.missing
        elif answer is FALSE and found.missing == "meeting_to_come":
            code = "meeting_to_come"
        elif answer is UNKNOWN and once_each:
            keys = [member.key for member, how in zip(members, truths, strict=True) if how is TRUE]
            one = alike(keys)
            if one and certain - len({keys[place] for place in one}) + len(one) >= what["n"]:
                code, what["alike"] = "at_least_alike", tuple([names[place] for place in one])
        whole = answer is not TRUE or FALSE not in truths
        shown = children if whole else [child for child in children if child.truth is not FALSE]
        return Reason(code, what), tuple(shown), (found.closed or ()) if answer is FALSE else (), None

    return test


def _looked_through(rest: Iterator[Fit], seen: list[Fit], n: int, *, once_each: bool) -> tuple[int, int, bool]:
    """How many fit and how many may, as far as has to be looked to find `n`, and whether that waits for a decision."""
    sure: set[str] = set()
    certain, asks = 0, False
    for fit in rest:
        seen.append(fit)
        member, how, inner = fit
        if how is TRUE:
            sure.add(member.key)
            certain += 1
            if (len(sure) if once_each else certain) >= n:
                break
        elif how is UNKNOWN and inner is not None and inner.asks:
            asks = True
    return *counted([member for member, _, _ in seen], [how for _, how, _ in seen], once_each=once_each), asks
