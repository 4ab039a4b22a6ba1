"""The two conditions that range over a named set: that every member satisfies something, and that so many fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import truth
from compliance.assess import sets
from compliance.assess.finding import Ground, Reason
from compliance.assess.member import judged
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TypeAlias

    from compliance.assess.member import Members
    from compliance.assess.scope import Scope
    from compliance.law.condition import AtLeastArgs, EveryArgs

    Test: TypeAlias = Callable[[Scope], Ground]


def _fitting(found: Members, name: str, where: Test | None, scope: Scope) -> Sequence[Ground]:
    """For each member, whether it is in the set and fits."""
    alone = found.grounds(scope.view)
    if where is None:
        return alone
    return [
        _narrowed(ground, where(scope.bind(name, member.thing)))
        for member, ground in zip(found.members, alone, strict=True)
    ]


def _narrowed(alone: Ground, inner: Ground) -> Ground:
    return judged(min(alone.truth, inner.truth), _name(alone), alone.evidence, (inner,))


def _name(member: Ground) -> str:
    return str(member.reason.args["name"])


def every(args: EveryArgs, where: Test | None, satisfy: Test) -> Test:
    """The function that evaluates an `every` condition, from those for what stands inside it."""

    def test(scope: Scope) -> Ground:
        found = sets.members(args.of, args.with_, scope)
        children, answers, lacking, unsure = [], [], [], []
        sure_of_one = False
        for member, fits in zip(found.members, _fitting(found, args.as_, where, scope.turned()), strict=True):
            if fits.truth == FALSE:
                continue
            sure_of_one = sure_of_one or fits.truth == TRUE
            inner = satisfy(scope.bind(args.as_, member.thing))
            answer = max(truth.negate(fits.truth), inner.truth)
            answers.append(answer)
            label = _name(fits)
            if answer == FALSE:
                lacking.append(label)
            elif answer == UNKNOWN:
                unsure.append(label)
            reason = Reason(f"each_{answer.word}", {"name": label})
            children.append(Ground("member", answer, reason, (*fits.children, inner), member.evidence))
        what = {"set": args.of, "names": tuple(lacking), "unsure": tuple(unsure), "count": len(answers)}
        if FALSE in answers:
            return Ground("every", FALSE, Reason("every_false", what), tuple(children))
        if not answers:
            return Ground("every", UNKNOWN, Reason(found.missing or "set_empty", what), tuple(children))
        if found.closed is None:
            return Ground("every", UNKNOWN, Reason("every_open", what), tuple(children))
        answer = min(answers)
        if not sure_of_one:  # perhaps there is none at all, and that is no vacuous yes
            answer, what["unsure"] = UNKNOWN, tuple(map(_name, children))
        return Ground("every", answer, Reason(f"every_{answer.word}", what), tuple(children), found.closed)

    return test


def at_least(args: AtLeastArgs, where: Test | None) -> Test:
    """The function that evaluates an `at_least` condition, from that for what stands inside it."""

    def test(scope: Scope) -> Ground:
        found = sets.members(args.of, args.with_, scope)
        n = scope.number(args.n)
        children = _fitting(found, args.as_, where, scope)
        certain, possible = _counted(found, children, once_each=args.distinct is not None)
        names = tuple(_name(child) for child in children if child.truth == TRUE)
        what = {"set": args.of, "n": n, "certain": certain, "possible": possible, "names": names}
        if n is None:
            return Ground("at_least", UNKNOWN, Reason("number_not_recorded", what), tuple(children))
        answer = truth.at_least(n, certain=certain, possible=possible, closed=found.closed is not None)
        code = f"at_least_{answer.word}"
        if answer == UNKNOWN and found.missing and not found.members:
            code = found.missing
        elif answer == FALSE and found.missing == "meeting_to_come":
            code = "meeting_to_come"
        shown = tuple(child for child in children if answer != TRUE or child.truth != FALSE)
        return Ground("at_least", answer, Reason(code, what), shown, (found.closed or ()) if answer == FALSE else ())

    return test


def _counted(found: Members, fitting: Sequence[Ground], *, once_each: bool) -> tuple[int, int]:
    """How many certainly fit and how many more may; each entry, or each person or body once."""
    if not once_each:
        truths = [each.truth for each in fitting]
        return truths.count(TRUE), truths.count(UNKNOWN)
    keyed = [(member.key, each.truth) for member, each in zip(found.members, fitting, strict=True)]
    certain = {key for key, how in keyed if how == TRUE}
    return len(certain), len({key for key, how in keyed if how == UNKNOWN} - certain)
