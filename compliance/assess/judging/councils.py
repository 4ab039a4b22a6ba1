"""What is said of an occasion where it is not known which of several councils the fire authority of a record is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compliance.assess.findings.finding import Ground, Need, Reason
from compliance.assess.judging.needs import SECRETARY
from compliance.truth import FALSE, TRUE, UNKNOWN
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.assess.findings.finding import Finding, LimbResult
    from compliance.truth import Truth


def alike(ways: Sequence[Sequence[Finding]], which: Reason) -> Iterator[Finding]:
    """What comes out alike whichever council it is; of the rest, that nobody can tell.

    Args:
        ways: the findings with each of the councils taken for it.
        which: what to ask: which of them it is.
    """
    others = [{each.id: each for each in way} for way in ways[1:]]
    for each in ways[0]:
        found = [each, *(way[each.id] for way in others if each.id in way)]
        if len({one.outcome for one in found}) == 1 and len(found) == len(ways):
            if each.outcome in (Outcome.NOT_MET, Outcome.OUTSTANDING):
                yield _failed(each, found)
            elif each.outcome is Outcome.CANNOT_TELL and any(_stands(one) != _stands(each) for one in found):
                yield _open(each, found, which)
            else:
                yield each
            continue
        reason = Reason("council_unknown")
        told = _open(each, found, which)
        yield replace(told, outcome=Outcome.CANNOT_TELL, reason=reason, since=None, needs=told.needs[-1:])


def _stands(each: Finding) -> list[tuple[str, Truth, Truth]]:
    """How each part of a finding stands."""
    return [(limb.limb, limb.applies, limb.truth) for limb in each.limbs]


def _open(each: Finding, found: Sequence[Finding], which: Reason) -> Finding:
    """What is open whichever of the councils it is, by the parts that are or that turn on it, and what to ask then."""
    limbs = tuple(_limb(limb, found) for limb in each.limbs)
    first = next((limb.limb for limb in limbs if limb.truth == UNKNOWN), "occasion")
    asked = tuple(need for need in each.needs if all(need in one.needs for one in found))
    return replace(each, limbs=limbs, needs=(*asked, Need("fact", which, SECRETARY, first)))


def _failed(each: Finding, found: Sequence[Finding]) -> Finding:
    """A failure with each of the councils, by the parts that were missing with each of them."""
    limbs = tuple(_limb(limb, found) for limb in each.limbs)
    still = {limb.plain for limb in limbs if limb.truth is FALSE}
    missing = tuple(limb.plain for limb in each.unfulfilled if limb.plain in still)
    return replace(each, limbs=limbs, reason=Reason(each.reason.code, {**each.reason.args, "limbs": missing}))


def _limb(limb: LimbResult, found: Sequence[Finding]) -> LimbResult:
    """A limb of the occasion: not known where it turns on which council it is.

    One that does not arise with some of the councils, and is so with all the others, is so wherever it arises. Where
    which council it is changes only of whom it is not so, nobody is named.
    """
    several = [one for each in found for one in each.limbs if one.limb == limb.limb]
    open_ = Ground("sources", UNKNOWN, _DIFFERS)
    if any(one.applies is not limb.applies for one in several):
        arising = [one for one in several if one.applies is not FALSE]
        if all(one.truth is TRUE for one in arising):
            return replace(arising[0], applies=UNKNOWN, only_if=open_)
        return replace(limb, applies=UNKNOWN, only_if=open_, truth=UNKNOWN, ground=open_)
    if any(one.truth is not limb.truth for one in several):
        return replace(limb, truth=UNKNOWN, ground=open_)
    if limb.truth is not FALSE or all(one.ground.reason == limb.ground.reason for one in several):
        return limb
    return replace(limb, ground=Ground("sources", FALSE, _DIFFERS, evidence=limb.ground.evidence))


_DIFFERS: Final = Reason("council_differs_there")
