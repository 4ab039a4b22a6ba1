"""The same rules in engines that users could pick instead: outcomes agree first, then processor time for each record.

Run in `.venv-bench`, which has the engines: `.venv-bench/bin/python -m benchmarks.rivals`. What each is given and
what is timed stands in `benchmarks/engines/common.py` and in each engine's `about`. Ours is timed three times: the
whole assessment with all of it read, the findings alone with their explanations read, and their outcomes alone. Theirs
is timed twice: from facts that were prepared before, and from the loaded record, from which ours always starts.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from benchmarks.engine import read, read_beside
from benchmarks.engines.common import RULES, Engine, by_year, facts
from benchmarks.growth import loaded
from benchmarks.made import AS_AT, made
from benchmarks.measure import in_turn, milliseconds
from compliance.assess.assess import assess
from compliance.assess.judging.judge import Judge
from compliance.assess.view.facts import View
from compliance.law import pack
from native.made import is_compiled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.engines.common import Answers
    from compliance.assess.findings.finding import Finding
    from compliance.law.pack import PackedRule
    from compliance.record.load import LoadedRecord

ENGINES = {
    "zen_engine": "zen-engine",
    "cel_engine": "common-expression-language",
    "json_logic_engine": "panzi-json-logic",
    "rego_engine": "regopy",
    "clingo_engine": "clingo",
    "openfisca_engine": "OpenFisca-Core",
}
"""The module of each, and its package."""
RECORDS = 20
OURS = "compliance"
ALONE = "findings alone"
OUTCOMES = "outcomes alone"
FROM_RECORD = "theirs from the loaded record"


def ours(rules: pack.RulePack, record: LoadedRecord) -> Answers:
    """What our own engine says of the subset, with all that a report needs besides."""
    made = assess(rules, record, AS_AT, only=set(RULES.values()))
    read(made.findings)
    read_beside(made)
    return by_year({each.id: each.outcome for each in made.findings})


def subset(rules: pack.RulePack) -> list[PackedRule]:
    """The rules themselves, picked out beforehand as the others' are compiled beforehand."""
    return [each for each in rules.rules if each.id in RULES.values()]


def outcomes(rules: pack.RulePack, wanted: Sequence[PackedRule], record: LoadedRecord) -> Answers:
    """The same outcomes, without the table of attendance and the problems of the record; no explanation is read."""
    with _found(rules, wanted, record) as found:
        return by_year({each.id: each.outcome for each in found})


def findings(rules: pack.RulePack, wanted: Sequence[PackedRule], record: LoadedRecord) -> Answers:
    """The same, with every explanation read."""
    with _found(rules, wanted, record) as found:
        read(found)
        return by_year({each.id: each.outcome for each in found})


@contextmanager
def _found(rules: pack.RulePack, wanted: Sequence[PackedRule], record: LoadedRecord) -> Iterator[list[Finding]]:
    """The findings of one of many records, of which nothing is left afterwards, as in `assessed` of the program."""
    view = View(record.record, AS_AT, record.line_of)
    judge = Judge(rules, view, view.period)
    yield [each for packed in wanted for each in judge.findings(packed)]
    view.let_go()


def theirs(engine: Engine, record: LoadedRecord) -> Answers:
    """What another engine says of a loaded record, its facts looked up and prepared for it first."""
    return engine.answer(engine.prepare(facts(record.record, AS_AT)))


def agree(name: str, wanted: Answers, given: Answers) -> int:
    """How many outcomes were compared.

    Raises:
        AssertionError: if one differs.
    """
    compared = 0
    for year, outcomes in given.items():
        for rule, outcome in outcomes.items():
            assert outcome == wanted[year][rule], (name, year, rule, outcome, wanted[year][rule])
            compared += 1
    return compared


def every(answer: Callable[[Any], Answers], prepared: Sequence[Any]) -> None:
    """All the records, one after another."""
    for each in prepared:
        answer(each)


def one(module: str) -> None:
    """Hold one engine to ours, measure the two in turn, and print."""
    rules = pack.load()
    records = [loaded(made(seed=seed, years=3, meetings=12)) for seed in range(RECORDS)]
    engine: Engine = import_module(f"benchmarks.engines.{module}").Engine()
    prepared = [engine.prepare(facts(each.record, AS_AT)) for each in records]
    compared = sum(
        agree(engine.name, ours(rules, record), engine.answer(each))
        for record, each in zip(records, prepared, strict=True)
    )
    # Some engines write in what they are given, or take it apart; each turn has the same.
    times = in_turn(
        {
            OURS: partial(every, partial(ours, rules), records),
            ALONE: partial(every, partial(findings, rules, subset(rules)), records),
            OUTCOMES: partial(every, partial(outcomes, rules, subset(rules)), records),
            module: partial(every, engine.answer, prepared),
            FROM_RECORD: partial(every, partial(theirs, engine), records),
        }
    )
    name = f"{engine.name} {version(ENGINES[module])}"
    given, whole = times[module], times[FROM_RECORD]
    said = "; ".join(
        f"{what}{milliseconds(each.middle / RECORDS)}, {each.over(given):.2f} and {each.over(whole):.2f} times theirs"
        for what, each in (("all", times[OURS]), (ALONE, times[ALONE]), (OUTCOMES, times[OUTCOMES]))
    )
    print(
        f"  {name:44}{milliseconds(given.middle / RECORDS)}, from the record{milliseconds(whole.middle / RECORDS)}; "
        f"ours, {said}; {compared} outcomes agree; {engine.about}",
        flush=True,
    )


def main(modules: Sequence[str]) -> None:
    """Each engine in a process of its own: two of them do not bear one another."""
    if modules:
        one(modules[0])
        return
    ran = "compiled to C" if is_compiled() else "run by Python"
    print(
        f"Engines, ours {ran}: {len(RULES)} rules over {RECORDS} records of 3 years and 12 meetings; "
        "processor time per record.\n"
        "Ours assesses the loaded record, with grounds, evidence, needs, problems and attendance; theirs take prepared "
        "facts, and then the loaded record too",
        flush=True,
    )
    how = ["native"] if is_compiled() else []
    for module in ENGINES:
        done = subprocess.run([sys.executable, "-m", *how, "benchmarks.rivals", module], check=False)
        if done.returncode:
            print(f"  {module}: ended with {done.returncode}")


if __name__ == "__main__":
    main(sys.argv[1:])
