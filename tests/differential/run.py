"""Many random records through both, over several processes: what each rule came to, and wherein the two differ."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import TYPE_CHECKING

from compliance import casebook
from compliance.law import pack as law
from compliance.vocabulary import Outcome
from tests.differential.build import built
from tests.differential.compare import Difference, differences, rule_of
from tests.differential.open_points import set_aside
from tests.differential.tidy import tidied
from tests.differential.vary import altered
from tests.samples import Sample, bases, loads, pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.law.pack import RulePack

FROM_NOTHING = 0.3
"""How many of the records are built, the others being altered records of cases and fixtures."""
FEW_RULES = 0.75
"""How many records are held to a few rules only, so that more records fit into the time."""


@dataclass
class Tally:
    """What came of a number of records."""

    records: int = 0
    reached: Counter[tuple[str, str]] = field(default_factory=Counter)
    """How many occasions of each rule had each outcome, by the engine."""
    aside: Counter[str] = field(default_factory=Counter)
    """How many disagreements are open points, by the point."""
    found: list[tuple[str, Sample, Difference]] = field(default_factory=list)
    """The disagreements, each with the name of its record."""

    def add(self, other: Tally) -> None:
        """Put what came of other records to it."""
        self.records += other.records
        self.reached += other.reached
        self.aside += other.aside
        self.found += other.found


def drawn(seed: int, number: int) -> tuple[Sample, set[str] | None]:
    """A random record, the same for the same seed and number, and the rules to hold it to (None: all)."""
    random = Random(f"{seed}/{number}")  # noqa: S311  # nothing secret: the same record each time is what is wanted
    fixtures, cases = bases()
    if random.random() < FROM_NOTHING:
        sample = altered(random, built(random), loads, most=3)
    else:
        sample = altered(random, random.choice(fixtures if random.random() < 0.05 else cases), loads)
    rules = [packed.rule.rule for packed in pack().rules]
    only = None if random.random() > FEW_RULES else {*random.sample(rules, 10), *([sample.rule] if sample.rule else [])}
    return tidied(sample), only


def of_case(number: int) -> tuple[Sample, set[str] | None]:
    """The record of a case as it is, for the case's own rule."""
    sample = bases()[1][number]
    return sample, sample.only


def hold(tally: Tally, name: str, sample: Sample, only: set[str] | None, rules: RulePack | None = None) -> None:
    """Put one record through both and add what comes of it."""
    against, engine = differences(sample, rules, only)
    tally.records += 1
    tally.reached.update((rule_of(finding), said.outcome) for finding, said in engine.items())
    for each in against:
        point = set_aside(sample, each)
        if point is None:
            tally.found.append((name, sample, each))
        else:
            tally.aside[point] += 1


def chunk(seed: int, first: int, last: int, rules: frozenset[str] | None = None) -> Tally:
    """What comes of the records from one number to another, for some rules only if so asked."""
    tally = Tally()
    for number in range(first, last):
        sample, only = drawn(seed, number)
        hold(tally, f"{seed}/{number}", sample, set(rules) if rules else only)
    return tally


def cases(first: int, last: int) -> Tally:
    """What comes of the cases' own records."""
    tally = Tally()
    for number in range(first, min(last, len(bases()[1]))):
        hold(tally, f"case {number}", *of_case(number))
    return tally


def run(
    seed: int, records: int, processes: int, rules: frozenset[str] | None = None, size: int = 500
) -> Iterator[Tally]:
    """The cases' own records and so many random ones, over so many processes: a tally each piece, in order."""
    starts = range(0, records, size)
    if processes == 1:
        yield cases(0, len(bases()[1]))
        yield from (chunk(seed, start, min(start + size, records), rules) for start in starts)
        return
    with ProcessPoolExecutor(processes) as pool:
        pieces = [pool.submit(cases, start, start + size) for start in range(0, len(bases()[1]), size)]
        pieces += [pool.submit(chunk, seed, start, min(start + size, records), rules) for start in starts]
        for piece in pieces:
            yield piece.result()


@cache
def wanted() -> frozenset[tuple[str, str]]:
    """Each rule with each outcome that some case of it expects."""
    found: set[tuple[str, Outcome]] = set()
    for path in law.rule_files(pack().root):
        for placed in casebook.read(casebook.case_path(path)):
            expect = placed.case.expect
            outcomes = [expect] if isinstance(expect, Outcome) else [each.outcome for each in expect]
            found.update((placed.case.rule, outcome) for outcome in outcomes)
    return frozenset((rule, outcome.value) for rule, outcome in found)


def table(tally: Tally) -> str:
    """How many occasions of each rule had each outcome, one line a rule."""
    outcomes = [each.value for each in Outcome]
    rows = [f"{'rule':<30}" + "".join(f"{each:>17}" for each in outcomes)]
    rows += [
        f"{packed.rule.rule:<30}" + "".join(f"{tally.reached[packed.rule.rule, each]:>17}" for each in outcomes)
        for packed in pack().rules
    ]
    return "\n".join(rows)
