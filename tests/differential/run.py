"""Many random records through both, over several processes: what each rule came to, and wherein the two differ."""

from __future__ import annotations

from collections import Counter, deque
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cache, partial
from random import Random
from resource import RUSAGE_SELF, getrusage
from typing import TYPE_CHECKING

from compliance import casebook
from compliance.law.sources import rule_files
from compliance.vocabulary import Outcome
from tests.differential import kept
from tests.differential.build import built
from tests.differential.compare import Difference, differences, rule_of
from tests.differential.focused import focused
from tests.differential.narrow import narrow
from tests.differential.open_points import set_aside
from tests.differential.tidy import tidied
from tests.differential.vary import altered
from tests.samples import Sample, bases, loads, pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from compliance.law.pack import RulePack

FROM_NOTHING = 0.3
"""How many of the records are built, the others being altered records of cases and fixtures."""
FEW_RULES = 0.75
"""How many records are held to a few rules only, so that more records fit into the time."""
PIECE = 100
"""How many records a process takes at a time."""


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
    memory: int = 0
    """The most that a process needed, in kilobytes."""

    def add(self, other: Tally) -> None:
        """Put what came of other records to it."""
        self.records += other.records
        self.reached += other.reached
        self.aside += other.aside
        self.found += other.found
        self.memory = max(self.memory, other.memory)


def drawn(seed: int, number: int) -> tuple[Sample, set[str] | None]:
    """A random record, the same for the same seed and number, and the rules to hold it to (None: all)."""
    random = Random(f"{seed}/{number}")  # noqa: S311  # nothing secret: the same record each time is what is wanted
    fixtures, cases = kept.bases()
    if random.random() < FROM_NOTHING:
        sample = altered(random, built(random), loads, most=3)
    else:
        sample = altered(random, random.choice(fixtures if random.random() < 0.05 else cases), loads)
    return tidied(sample), _rules(seed, number, sample.rule)


def narrowed(seed: int, number: int) -> tuple[Sample, set[str] | None]:
    """A small record, the same for the same seed and number, and the rules to hold it to (None: all).

    Those with even numbers are at the edges of one matter, those with odd ones of one question.
    """
    if number % 2:
        sample, only = focused(Random(f"focused/{seed}/{number}"))  # noqa: S311  # as above
        return tidied(sample), only
    return tidied(narrow(Random(f"narrow/{seed}/{number}"))), None  # noqa: S311  # as above


def _rules(seed: int, number: int, own: str | None) -> set[str] | None:
    """The rules to hold a record to, drawn apart, so that a rule that is added alters no record."""
    random = Random(f"{seed}/{number}/rules")  # noqa: S311  # as above
    rules = [packed.rule.rule for packed in pack().rules]
    return (
        None if random.random() > FEW_RULES else {*random.sample(rules, 10), *(each for each in rules if each == own)}
    )


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


def chunk(seed: int, first: int, last: int, rules: frozenset[str] | None = None, *, small: bool = False) -> Tally:
    """What comes of the records from one number to another, for some rules only if so asked; or of the small ones."""
    tally = Tally()
    for number in range(first, last):
        sample, only = narrowed(seed, number) if small else drawn(seed, number)
        if small and not loads(sample.data):
            continue
        hold(tally, f"{seed}/{number}", sample, set(rules) if rules else only)
    tally.memory = getrusage(RUSAGE_SELF).ru_maxrss
    return tally


def cases(first: int, last: int) -> Tally:
    """What comes of the cases' own records."""
    tally = Tally()
    for number in range(first, min(last, len(bases()[1]))):
        hold(tally, f"case {number}", *of_case(number))
    return tally


def run(
    seed: int, first: int, last: int, processes: int, rules: frozenset[str] | None = None, *, small: bool = False
) -> Iterator[Tally]:
    """The cases' own records (if from the first on) and random ones by their numbers, over so many processes.

    Yields:
        What came of each piece, in order. Few pieces are under way at a time, so that no more memory is needed for more
        records.
    """
    starts = range(0, 0 if first else len(bases()[1]), PIECE)
    pieces: list[Callable[[], Tally]] = [partial(cases, start, start + PIECE) for start in starts]
    pieces += [
        partial(chunk, seed, each, min(each + PIECE, last), rules, small=small) for each in range(first, last, PIECE)
    ]
    if processes == 1:
        yield from (piece() for piece in pieces)
        return
    with ProcessPoolExecutor(processes) as pool:
        waiting: deque[Future[Tally]] = deque()
        try:
            for piece in pieces:
                waiting.append(pool.submit(piece))
                if len(waiting) > 3 * processes:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


@cache
def wanted() -> frozenset[tuple[str, str]]:
    """Each rule with each outcome that some case of it expects."""
    found: set[tuple[str, Outcome]] = set()
    for path in rule_files(pack().root):
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
