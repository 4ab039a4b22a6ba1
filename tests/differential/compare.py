"""One record through the engine and through the hand-written reference, and wherein the two differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from benchmarks.reference.local_rules import judge
from compliance.assess.assess import assess
from compliance.truth import FALSE, TRUE, UNKNOWN
from compliance.vocabulary import Outcome
from tests.samples import Sample, pack

if TYPE_CHECKING:
    from collections.abc import Collection

    from compliance.assess.findings.finding import Finding, LimbResult
    from compliance.law.pack import RulePack
    from compliance.record.load import LoadedRecord
    from compliance.truth import Truth


@dataclass(frozen=True)
class Said:
    """What one of the two says of an occasion."""

    outcome: str
    deciding: frozenset[str]
    """The limbs that decided it; of a standing duty, those of the last day of the run."""
    perhaps: frozenset[str] = frozenset()
    """Those of them of which it is open whether they count, so that it may not have turned on them."""


@dataclass(frozen=True)
class Difference:
    """One finding in which the two differ."""

    finding: str
    rule: str
    engine: Said | None
    """None: it has no such finding."""
    reference: Said | None

    def __str__(self) -> str:
        """In one line."""
        return f"{self.finding}: the engine {_told(self.engine)}, the reference {_told(self.reference)}"


def _told(said: Said | None) -> str:
    return "has no such finding" if said is None else f"{said.outcome} by {sorted(said.deciding)}"


def by_engine(loaded: LoadedRecord, sample: Sample, rules: RulePack, only: Collection[str] | None) -> dict[str, Said]:
    """What the engine says, by the findings' ids."""
    return {
        each.id: Said(each.outcome.value, _deciding(each), _may_not_count(each))
        for each in assess(rules, loaded, sample.as_at, only=only).findings
    }


def by_reference(loaded: LoadedRecord, sample: Sample, only: Collection[str] | None) -> dict[str, Said]:
    """What the reference says, by the findings' ids."""
    return {each.id: Said(each.outcome, each.deciding) for each in judge(loaded.record, sample.as_at, only)}


def differences(
    sample: Sample, rules: RulePack | None = None, only: Collection[str] | None = None
) -> tuple[list[Difference], dict[str, Said]]:
    """Wherein the two differ on a record, and all that the engine says of it."""
    loaded = sample.loaded
    engine = by_engine(loaded, sample, rules or pack(), only)
    return between(engine, by_reference(loaded, sample, only)), engine


def between(engine: dict[str, Said], reference: dict[str, Said]) -> list[Difference]:
    """Wherein two answers about one record differ."""
    found = []
    for name in sorted({*engine, *reference}):
        here, there = engine.get(name), reference.get(name)
        if here is None or there is None or not _alike(here, there):
            found.append(Difference(name, rule_of(name), here, there))
    return found


def rule_of(finding: str) -> str:
    """The rule of a finding's id, without the instrument of a regulation."""
    return finding.partition(" @ ")[0].removeprefix("uksi-2007-1830/")


def _alike(here: Said, there: Said) -> bool:
    """Whether outcome and limbs agree; of a run of days, those of the last.

    Where the day of a thing is what nobody can tell, the reference names no limb, or all that turn on it, and the
    engine those as on one day. Of what was done whichever day it was, the reference names the limbs that count on one.
    """
    if here.outcome == there.outcome == "cannot_tell":
        return not there.deciding or (bool(here.deciding) and here.deciding <= there.deciding)
    if here.outcome == there.outcome == "met":
        return here.deciding - here.perhaps <= there.deciding <= here.deciding
    return here.outcome == there.outcome and here.deciding == there.deciding


# The limbs that decided, from a finding's


def _deciding(finding: Finding) -> frozenset[str]:
    """The gates that took a duty out, or the limbs not performed, not settled or (where all were) performed."""
    limbs = [(each, _stands(each)) for each in finding.limbs if each.applies != FALSE]
    gates = [(each.limb, truth) for each, truth in limbs if each.role in ("trigger", "exception")]
    rest = [(each.limb, truth) for each, truth in limbs if each.role not in ("trigger", "exception")]
    if finding.outcome == Outcome.NOT_APPLICABLE:
        return frozenset(name for name, truth in gates if truth == FALSE)
    if any(truth != TRUE for _, truth in gates):
        return frozenset(name for name, truth in gates if truth != TRUE)
    least = min((truth for _, truth in rest), default=TRUE)
    return frozenset(name for name, truth in rest if truth == least)


def _may_not_count(finding: Finding) -> frozenset[str]:
    return frozenset(each.limb for each in finding.limbs if each.applies == UNKNOWN)


def _stands(limb: LimbResult) -> Truth:
    """How a limb bears on the outcome: an exception the other way round, one that may not arise not against."""
    if limb.role == "exception":
        return {TRUE: FALSE, FALSE: TRUE, UNKNOWN: UNKNOWN}[limb.truth]
    return limb.truth if TRUE in (limb.applies, limb.truth) else UNKNOWN
