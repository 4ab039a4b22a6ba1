"""The engine against the hand-written reference: every rule over the fixtures and over records that were made.

Each record is assessed as one of many, which is what the program does with more than one: when it is done with, nothing
is left of it that Python would have to look for. The engine tells what explains an outcome when it is read. So it is
timed three times: all of it read, and as much of it as the reference tells, both against the reference with its
explanations; and outcomes alone, against the reference's outcomes alone.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.growth import loaded
from benchmarks.made import AS_AT, made
from benchmarks.measure import in_turn, milliseconds
from benchmarks.reference import local_rules, statute
from compliance.assess.assess import assessed
from compliance.law import pack
from compliance.record.load import load
from native.made import is_compiled

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager
    from datetime import date

    from compliance.assess.findings.finding import Assessment, Finding
    from compliance.record.load import LoadedRecord

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "records"
Cases = list[tuple["LoadedRecord", "date"]]


def fixtures() -> Cases:
    """The records of the fixtures, each three months after its period."""
    found = [load(path) for path in sorted(FIXTURES.glob("*.yaml"))]
    return [(each, each.record.period.to + timedelta(days=90)) for each in found]


def made_ones() -> Cases:
    """Records of two to four years."""
    return [(loaded(made(seed=seed, years=2 + seed % 3, meetings=8 + 4 * (seed % 3))), AS_AT) for seed in range(9)]


def _assessed(rules: pack.RulePack, record: LoadedRecord, day: date) -> AbstractContextManager[Assessment]:
    """One record of many, assessed by every rule over its own period."""
    return assessed(rules, record, day, period=None, only=None)


def read(findings: Iterable[Finding]) -> None:
    """Read whatever explains findings: their evidence and needs, and the grounds of every limb."""
    for finding in findings:
        waiting = [each for limb in finding.limbs for each in (limb.ground, limb.only_if) if each is not None]
        told: list[object] = [finding.needs, *(each.fact for each in finding.evidence)]
        while waiting:
            ground = waiting.pop()
            told += [ground.reason, *(each.fact for each in ground.evidence)]
            waiting += ground.children
        assert told is not None


def read_beside(assessment: Assessment) -> None:
    """Read what stands beside the findings: the problems of the record, and the table of attendance."""
    proofs = [proof.fact for each in assessment.meetings for one in each.present for proof in one.evidence]
    assert (assessment.problems, proofs) is not None


def _whole(rules: pack.RulePack, cases: Cases) -> None:
    for record, day in cases:
        with _assessed(rules, record, day) as assessment:
            read(assessment.findings)
            read_beside(assessment)


def _as_told_by_the_reference(rules: pack.RulePack, cases: Cases) -> None:
    """Of each limb what the reference says of it: how it stands, why, and which facts that rests on."""
    for record, day in cases:
        with _assessed(rules, record, day) as assessment:
            for finding in assessment.findings:
                told = [
                    (each.truth, each.ground.reason, [one.fact for one in each.ground.evidence])
                    for each in finding.limbs
                ]
                assert told is not None


def _told(rules: pack.RulePack, cases: Cases) -> None:
    for record, day in cases:
        with _assessed(rules, record, day) as assessment:
            assert all(each.outcome for each in assessment.findings)


def _explained(cases: Cases) -> None:
    for record, day in cases:
        local_rules.judge(record.record, day)


def _outcomes(cases: Cases) -> None:
    """Statutory outcomes alone; those of the local rules are explained anyway, and cheap."""
    for record, day in cases:
        statute.judge(record.record, day, explain=False)
        local_rules.judge_local(record.record, day)


def agreed(rules: pack.RulePack, cases: Cases) -> tuple[int, int]:
    """How many findings both have, and how many of them have one outcome."""
    both = same = 0
    for record, day in cases:
        with _assessed(rules, record, day) as assessment:
            engine = {each.id: each.outcome.value for each in assessment.findings}
        for each in local_rules.judge(record.record, day):
            if each.id in engine:
                both += 1
                same += engine[each.id] == each.outcome
    return both, same


def main() -> None:
    """Measure and print."""
    rules = pack.load()
    how = "The engine, compiled to C," if is_compiled() else "The engine"
    print(f"{how} against the hand-written reference, which Python runs; per record")
    for name, cases in (("fixtures", fixtures()), ("made", made_ones())):
        both, same = agreed(rules, cases)
        times = in_turn({
            "engine, all of it read": partial(_whole, rules, cases),
            "engine, as the reference": partial(_as_told_by_the_reference, rules, cases),
            "engine, outcomes only": partial(_told, rules, cases),
            "reference": partial(_explained, cases),
            "reference, outcomes only": partial(_outcomes, cases),
        })  # fmt: skip
        print(f"  {len(cases)} {name}: {same} of {both} findings alike")
        for each in times.values():
            print(f"    {each.name:26}{milliseconds(each.middle / len(cases))}")
        whole, alike, told = (
            times[f"engine, {each}"] for each in ("all of it read", "as the reference", "outcomes only")
        )
        print(f"    explained as the reference does {alike.over(times['reference']):.2f} (aim 1.5); "
              f"all of it read {whole.over(times['reference']):.2f}; "
              f"outcomes only {told.over(times['reference, outcomes only']):.2f} (aim 1.25)")  # fmt: skip


if __name__ == "__main__":
    main()
