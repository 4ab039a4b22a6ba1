"""What findings rest on: the evidence of all the grounds below their limbs, each recorded fact once, by its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.conditions.ready import APPLICABILITY
from compliance.dates import EARLIEST
from compliance.value import value
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from compliance.assess.findings.finding import Evidence, Finding, Ground, LimbResult, Need


@value()
class Explanation:
    """What is told of a finding when that is read."""

    limbs: tuple[LimbResult, ...]
    outcome: Outcome
    needs: Callable[[], tuple[Need, ...]]

    def __call__(self) -> tuple[tuple[Evidence, ...], tuple[Need, ...]]:
        """The evidence, and what would settle it."""
        return in_order(_below(self.limbs, self.outcome, frozenset())[0]), self.needs()


def of_a_run(run: Sequence[Finding]) -> tuple[tuple[Evidence, ...], list[Need]]:
    """What several slices of one duty rest on, and what would settle them.

    Most grounds of neighbouring slices are the same objects: each is looked below in the last slice that has it.
    """
    seen: set[int] = set()
    parts: list[list[Evidence]] = []
    for each in reversed(run):
        found, grounds = _below(each.limbs, each.outcome, seen)
        seen.update(map(id, grounds))
        parts.append(found)
    needs = [need for each in run for need in _needs(each)]
    return in_order([proof for part in reversed(parts) for proof in part]), needs


def _needs(finding: Finding) -> tuple[Need, ...]:
    told_by = getattr(finding, "told_by", None)
    return told_by.needs() if isinstance(told_by, Explanation) else finding.needs


def _below(limbs: tuple[LimbResult, ...], outcome: Outcome, seen: Iterable[int]) -> tuple[list[Evidence], list[Ground]]:
    """The evidence of the grounds of limbs and of all below them, and those grounds, without those seen before.

    Of a rule that does not apply, it is what says so.
    """
    if outcome is Outcome.NOT_APPLICABLE:
        limbs = tuple([each for each in limbs if each.role in APPLICABILITY]) or limbs
    found: list[Evidence] = []
    grounds: list[Ground] = []
    waiting = [top for limb in limbs for top in (limb.ground, limb.only_if) if top is not None]
    while waiting:
        ground = waiting.pop()
        if id(ground) in seen:
            continue
        grounds.append(ground)
        found += ground.evidence
        waiting += ground.children
    return found, grounds


def in_order(evidence: Sequence[Evidence]) -> tuple[Evidence, ...]:
    """Each recorded fact once, by its day."""
    once = {(each.path, each.fact): each for each in evidence}
    return tuple(sorted(once.values(), key=_by_day))


def _by_day(evidence: Evidence) -> tuple[date, str, str]:
    return evidence.date or EARLIEST, evidence.fact, evidence.path
