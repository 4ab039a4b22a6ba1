"""What the differential test of `make test` looks at, as trials of one of the two implementations alone.

What the other says of each record is kept, since it stays the same whatever is wrong with the one.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from compliance.record.load import LoadedRecord
from tests.differential import compare
from tests.differential.borders import borders
from tests.differential.compare import Said
from tests.differential.neighbours import neighbours
from tests.differential.run import drawn, narrowed, of_case
from tests.mutate.trials import Trial
from tests.properties.test_differential import BESIDE, RECORDS, SEED, SMALL
from tests.samples import Sample, bases, loads, pack

Only = set[str] | None
"""The rules to which a record is held; None: all."""
Answers = dict[str, Said]


def records() -> Iterator[tuple[str, Sample, Only]]:
    """Each record with its name and the rules to which it is held."""
    for number in range(len(bases()[1])):
        yield f"case {number}", *of_case(number)
    yield from borders()
    yield from neighbours(SEED, BESIDE)
    for number in range(RECORDS):
        yield f"random {number}", *drawn(SEED, number)
    for number in range(SMALL):
        sample, only = narrowed(SEED, number)
        if loads(sample.data):
            yield f"small {number}", sample, only


def beside_the_engine() -> list[Trial]:
    """Of each record, whether the reference says what the engine does."""
    made = []
    for name, sample, only in records():
        loaded = sample.loaded
        engine = compare.by_engine(loaded, sample, pack(), only)
        made.append(Trial(name, partial(_reference_agrees, loaded, sample, only, engine)))
    return made


def _reference_agrees(loaded: LoadedRecord, sample: Sample, only: Only, engine: Answers) -> bool:
    return not compare.between(engine, compare.by_reference(loaded, sample, only))


def beside_the_reference() -> list[Trial]:
    """Of each record, whether the engine says what the reference does."""
    made = []
    for name, sample, only in records():
        loaded = sample.loaded
        reference = compare.by_reference(loaded, sample, only)
        made.append(Trial(name, partial(_engine_agrees, loaded, sample, only, reference)))
    return made


def _engine_agrees(loaded: LoadedRecord, sample: Sample, only: Only, reference: Answers) -> bool:
    return not compare.between(compare.by_engine(loaded, sample, pack(), only), reference)
