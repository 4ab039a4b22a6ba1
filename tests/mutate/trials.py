"""What may notice a mutant: cases, an outsider's records, whole reports, and random records beside the reference.

Each trial answers whether all is as it should be. Which lines each one runs is measured once, so that a mutant is put
only before the trials that come to its line.
"""

from __future__ import annotations

import gc
import hashlib
import inspect
import itertools
import json
import math
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import _lru_cache_wrapper, cache, partial
from random import Random
from types import ModuleType
from typing import Any

import coverage

from compliance import casebook, files
from compliance.assess.assess import assess
from compliance.assess.conditions import ready
from compliance.dates import parse_day
from compliance.law.sources import rule_files
from compliance.record.load import LoadedRecord, from_loaded
from compliance.report import json_v1, text
from tests import goldens
from tests.differential.run import Tally, drawn, hold
from tests.outside import test_outside
from tests.reports import test_said_clearly, test_said_truly
from tests.samples import Sample, pack
from tests.unit import (
    test_attendance,
    test_dates,
    test_doubt,
    test_due,
    test_evaluated,
    test_facts,
    test_judging,
    test_occasions,
    test_other_rules,
    test_problems,
    test_publishable,
    test_quorum,
    test_recorded,
    test_selectors,
    test_strengths,
    test_truth,
    test_undertaken,
    test_who_decides,
    test_withhold,
)

SEED = 1
MUTATED = ("compliance.assess", "compliance.dates", "compliance.truth")
UNITS = (
    test_attendance, test_dates, test_doubt, test_due, test_evaluated, test_facts, test_judging, test_occasions,
    test_other_rules, test_problems, test_publishable, test_quorum, test_recorded, test_selectors, test_strengths,
    test_truth, test_undertaken, test_who_decides, test_withhold, test_said_clearly, test_said_truly,
)  # fmt: skip
"""Of what is published the formats for offices stay out: PDFs are made in threads, and a mutant is tried in a fork."""


@dataclass(frozen=True)
class Trial:
    """Something that is so, and whether it still is."""

    name: str
    holds: Callable[[], bool]


def trials(random: int) -> list[Trial]:
    """Every trial that holds now.

    Args:
        random: how many random records.
    """
    made = [*_cases(), *_outside(), *_reports(), *_units(), *_random(random)]
    return [each for each in made if _holds(each)]


def _holds(trial: Trial) -> bool:
    try:
        return trial.holds()
    except Exception:  # noqa: BLE001  # it is not fit to tell anything
        return False


def _cases() -> Iterator[Trial]:
    for path in rule_files(pack().root):
        for placed in casebook.read(casebook.case_path(path)):
            yield Trial(f"case {path.stem}: {placed.case.case}", partial(_case_holds, placed))


def _case_holds(placed: casebook.Placed) -> bool:
    return not casebook.run(placed, pack()).differences


def _outside() -> Iterator[Trial]:
    for case in test_outside.CASES:
        loaded = from_loaded(files.read_text(json.dumps(case["record"]), f"{case['name']}.json", is_json=True))
        yield Trial(f"outside {case['name']}", partial(_outsider_agrees, case, loaded))


def _outsider_agrees(case: dict[str, Any], loaded: LoadedRecord) -> bool:
    assessment = assess(pack(), loaded, parse_day(case["as_at"]))
    for rule, row in case["expect"].items():
        found = [each for each in assessment.findings if each.rule in {rule, f"uksi-2007-1830/{rule}"}]
        if [f"{each.occasion.key}: {each.outcome}" for each in found] != row["outcomes"]:
            return False
    return True


def _reports() -> Iterator[Trial]:
    for name, day in goldens.runs():
        path = f"fixtures/records/{name}.yaml"
        loaded = files.read(goldens.ROOT / path)
        record = from_loaded(files.Loaded(path, loaded.data, loaded.lines, loaded.sha256))
        yield Trial(f"report {name}@{day}", partial(_report_is_kept, name, day, record))


def _report_is_kept(name: str, day: str, record: LoadedRecord) -> bool:
    """Whether the report as text is what is kept, and the JSON by its fingerprint."""
    folder = goldens.ROOT / goldens.REPORTS
    assessment = assess(pack(), record, parse_day(day))
    if text.render(assessment) != (folder / f"{name}@{day}.txt").read_text(encoding="utf-8"):
        return False
    mark = hashlib.sha256(json_v1.render(assessment).encode()).hexdigest()
    kept = (folder / "fingerprints.txt").read_text(encoding="utf-8")
    return name in goldens.WHOLE or f"{mark}  {name}@{day}.json" in kept


def _units() -> Iterator[Trial]:
    """The tests of single modules that need nothing given to them but what stands beside them."""
    test_publishable.others = lambda assessment: iter(())  # noqa: ARG005
    for module in UNITS:
        for name, function in _tests(module):
            if hasattr(function, "hypothesis"):
                continue
            marks = [mark for mark in getattr(function, "pytestmark", ()) if mark.name == "parametrize"]
            ways = [list(_values(mark)) for mark in marks]
            for several in itertools.product(*ways):
                given = {key: value for each in several for key, value in each.items()}
                if set(given) == set(inspect.signature(function).parameters):
                    yield Trial(f"{module.__name__} {name}", partial(_is_silent, function, given))


def _tests(module: ModuleType) -> Iterator[tuple[str, Callable[..., None]]]:
    """The tests of a module, those that stand in a class too."""
    for name, found in vars(module).items():
        if name.startswith("test_"):
            yield name, found
        elif name.startswith("Test") and isinstance(found, type):
            yield from ((each, getattr(found(), each)) for each in vars(found) if each.startswith("test_"))


def _values(mark: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401  # a mark of pytest
    """What a test is given, one way after another."""
    names = [each.strip() for each in mark.args[0].split(",")]
    for values in mark.args[1]:
        yield dict(zip(names, values if len(names) != 1 else [values], strict=True))


def _is_silent(function: Callable[..., None], given: dict[str, Any]) -> bool:
    function(**given)
    return True


def _random(number: int) -> Iterator[Trial]:
    for each in range(number):
        yield Trial(f"random {each}", partial(_reference_agrees, *drawn(SEED, each)))


def _reference_agrees(sample: Sample, only: set[str] | None) -> bool:
    tally = Tally()
    hold(tally, "", sample, only)
    return not tally.found


def lines_of(made: list[Trial], source: str = "compliance") -> dict[tuple[str, int], list[int]]:
    """The trials that come to each line, by their numbers, the quick ones first."""
    cost = list[int]()
    measured = coverage.Coverage(data_file=None, source=[source], config_file=False)
    measured.start()
    for number, trial in enumerate(made):
        measured.switch_context(str(number))
        forget()
        started = time.process_time()
        trial.holds()
        cost.append(round(math.log2(time.process_time() - started + 0.001)))
    measured.stop()
    data = measured.get_data()
    found: dict[tuple[str, int], list[int]] = defaultdict(list)
    for path in data.measured_files():
        for line, contexts in data.contexts_by_lineno(path).items():
            numbers = [int(each) for each in contexts if each]
            Random(line).shuffle(numbers)  # noqa: S311  # any order will do, the same each time
            found[path, line] = sorted(numbers, key=cost.__getitem__)
    return found


def forget() -> None:
    """Let go of what the engine keeps of earlier answers, and of the rules that it made ready."""
    for each in _caches():
        each.cache_clear()
    ready._KEPT.clear()  # nobody else has to forget them


@cache
def _caches() -> list[Any]:
    modules = [module for name, module in sys.modules.items() if name.startswith(MUTATED)]
    names = {module.__name__ for module in modules}
    return [each for each in gc.get_objects() if isinstance(each, _lru_cache_wrapper) and each.__module__ in names]
