"""Mutate the rules before the differential test alone: `python -m tests.mutate.rules --most 100`.

Whether a case notices each of these mutants is asked in `tests/rules/test_adequacy.py`. Here it is asked whether the
reference does, on the records of the differential test as `make test` has it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path
from random import Random

from compliance import files
from compliance.law.pack import PackedRule, RulePack
from compliance.record.load import LoadedRecord
from tests.differential import compare
from tests.differential.compare import Said, rule_of
from tests.mutate.beside import records
from tests.rules.mutants import Mutant, mutants
from tests.samples import Sample, pack

Kept = list[tuple[LoadedRecord, Sample, dict[str, Said]]]
"""Records, each with what the reference says of a rule."""


def main() -> None:
    """Make mutants of the rules, try them, and say which were not noticed."""
    parser = argparse.ArgumentParser(description="Mutate the rules.")
    parser.add_argument("--rule", default="", help="hold to the rules that begin so")
    parser.add_argument("--most", type=int, default=0, help="make so many mutants, drawn anywhere; 0: all")
    parser.add_argument("--seed", type=int, default=0, help="which are drawn")
    asked = parser.parse_args()
    found = [
        (packed, mutant)
        for packed in pack().rules
        if packed.rule.rule.startswith(asked.rule)
        for mutant in mutants(_data(packed))
    ]
    taken = Random(asked.seed).sample(found, min(asked.most or len(found), len(found)))  # noqa: S311
    kept = said({packed.rule.rule for packed, _ in taken})
    counts = Counter[str]()
    for packed, mutant in taken:
        rules = replace(pack(), rules=tuple(_with(each, packed, mutant) for each in pack().rules))
        fate = "noticed" if any(_differs(rules, packed, *each) for each in kept[packed.rule.rule]) else "survived"
        counts[fate] += 1
        if fate == "survived":
            print(f"{packed.rule.rule}: {mutant.name} [{len(kept[packed.rule.rule])} records]", flush=True)
    print(f"{counts.total()} mutants of {len(found)}: {counts['noticed']} noticed, {counts['survived']} not")


def said(rules: set[str]) -> dict[str, Kept]:
    """For each rule the records that are held to it, with what the reference says."""
    kept: dict[str, Kept] = {rule: [] for rule in rules}
    for _, sample, only in records():
        mine = rules if only is None else rules & only
        if not mine:
            continue
        loaded, told = sample.loaded, dict[str, dict[str, Said]]()
        for name, each in compare.by_reference(loaded, sample, mine).items():
            told.setdefault(rule_of(name), {})[name] = each
        for rule in mine:
            kept[rule].append((loaded, sample, told.get(rule, {})))
    return kept


def _data(packed: PackedRule) -> dict[str, object]:
    return next(each for each in files.read(Path(packed.path)).data["rules"] if each["rule"] == packed.rule.rule)


def _with(each: PackedRule, packed: PackedRule, mutant: Mutant) -> PackedRule:
    return replace(packed, rule=mutant.rule) if each is packed else each


def _differs(
    rules: RulePack, packed: PackedRule, loaded: LoadedRecord, sample: Sample, reference: dict[str, Said]
) -> bool:
    try:
        return bool(compare.between(compare.by_engine(loaded, sample, rules, {packed.rule.rule}), reference))
    except Exception:  # noqa: BLE001  # whatever it is, it was noticed
        return True


if __name__ == "__main__":
    main()
