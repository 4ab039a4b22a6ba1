"""What is said of an occasion of which two sources tell differently: only what comes out alike whichever is right."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from compliance.assess.findings.finding import Ground, Need, Reason
from compliance.assess.judging.merge import merged
from compliance.assess.judging.needs import SECRETARY
from compliance.truth import UNKNOWN
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from compliance.assess.findings.finding import Finding, LimbResult
    from compliance.assess.view.doubt import Doubt

_OPEN: Final = (Outcome.CANNOT_TELL, Outcome.NEEDS_JUDGEMENT)
_IN_SLICES: Final = ("standing", "terms")
"""Occasions that are runs of days, put together only when each of their slices is settled."""


def weighed(
    blank: Sequence[Finding],
    ways: Sequence[Sequence[Finding]],
    readings: Sequence[Mapping[Doubt, Any]],
    ask: Callable[[Sequence[Doubt]], tuple[Need, ...]],
) -> tuple[Finding, ...]:
    """The findings of a record whose sources differ.

    Args:
        blank: with each field in doubt left out, standing duties in slices at all the days that the sources have.
        ways: the same with one choice of sources each, first with the record's own.
        readings: what each of those takes for the fields in doubt.
        ask: how to ask which of the sources is right on some of the fields.
    """
    by_id = [{each.id: each for each in way} for way in ways]
    told = []
    for each in blank:
        found = [way.get(each.id) for way in by_id]
        made = _settled(each, found)
        if made.outcome is Outcome.CANNOT_TELL and (fields := _turns_on(found, readings)):
            made = replace(made, needs=ask(fields))
        told.append(made)
    return tuple(joined(told))


def _settled(blank: Finding, found: Sequence[Finding | None]) -> Finding:
    """What the record has where all come to the same; else that nobody can tell."""
    own = found[0]
    if own is not None and len({each.outcome if each else None for each in found}) == 1:
        return own
    if blank.outcome in _OPEN:
        return blank
    # A last day that is left out reads as one that has not come: that is one of the ways, and no doubt.
    limbs = tuple(_limb(each, found) for each in blank.limbs)
    need = Need("fact", Reason("ask_sources"), SECRETARY, _first_open(limbs))
    reason = Reason("sources_differ")
    return replace(blank, outcome=Outcome.CANNOT_TELL, reason=reason, since=None, limbs=limbs, needs=(need,))


def _turns_on(found: Sequence[Finding | None], readings: Sequence[Mapping[Doubt, Any]]) -> list[Doubt]:
    """The fields each of which by itself changes an outcome, where that is settled by each source that can be read."""
    outcomes = [each.outcome if each else None for each in found]
    own = readings[0]
    fields: dict[Doubt, None] = {}
    for outcome, reading in zip(outcomes, readings, strict=True):
        others = [field for field, value in reading.items() if value != own[field]]
        if (outcome is None or outcome in _OPEN) and all(reading[field] is not None for field in others):
            return []
        if len(others) == 1 and outcome != outcomes[0]:
            fields[others[0]] = None
    return list(fields)


def _limb(limb: LimbResult, found: Sequence[Finding | None]) -> LimbResult:
    """A limb of the occasion: not known where the sources come to different answers, or one of them to none."""
    others = [next((each for each in way.limbs if each.limb == limb.limb), None) if way else None for way in found]
    if all(each is not None and (each.applies, each.truth) == (limb.applies, limb.truth) for each in others):
        return limb
    return replace(limb, truth=UNKNOWN, ground=Ground("sources", UNKNOWN, Reason("sources_differ_there")))


def _first_open(limbs: Sequence[LimbResult]) -> str:
    return next((each.limb for each in limbs if each.truth == UNKNOWN), "occasion")


def joined(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The same with the slices of standing duties put together to runs of days."""
    for _, together in groupby(findings, lambda each: (each.rule, each.occasion.group)):
        run = list(together)
        yield from merged(run) if run[0].occasion.kind in _IN_SLICES else run
