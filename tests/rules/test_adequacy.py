"""Case adequacy: whatever is deleted from a rule, negated, moved or swapped in it, one of its cases notices."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from compliance import casebook, files
from compliance.casebook import Placed
from compliance.law import pack as law
from compliance.law.condition import FindingIs, walk
from compliance.law.pack import PackedRule, RulePack
from compliance.law.rule import Rule
from tests.rules.mutants import Data, Mutant, mutants

PACK = law.load()

SURVIVORS: dict[str, str] = {
    "reg-3/5: economy/when/at_least/where/determined/about/this: dropped": (
        "a decision about the arrangements is about the group's whether or not it names the group as well"
    ),
    "reg-4/3/comply: complied/when/every/satisfy/determined/about/this: dropped": (
        "a decision about an authority's compliance counts whether or not it names the group as well"
    ),
    "reg-7: a-2007/in_force: dropped": (
        "from April 2010 the limb that took its place asks for the same two topics and one more"
    ),
    "reg-8/2@2007: g-probation/in_force: dropped": (
        "no probation provider was a responsible authority before the limb began, so it would ask for nobody"
    ),
    "reg-9/3: b/in_force: dropped": (
        "until April 2010 the limb whose place it took asked for one of two topics, and this one for one of three"
    ),
    "reg-10/2: revised/in_force: dropped": (
        "a plan under the Regulations is from 1 August 2007 at the earliest, so what is the first plan "
        "was made in the twelve months that this one asks for"
    ),
    "local/substitutes: held/role: swapped": (
        "whoever is listed as a substitute shows that the meeting took place, so it cannot be open beside a breach"
    ),
}
"""Mutants that no case can notice, `rule: mutant`, each with the reason."""

_EXISTENCE = ("reg-3/1", "reg-8/1")
"""What a yearly duty of a group that began within the year turns on: whether there was another before it."""


@cache
def data(path: str) -> dict[str, Data]:
    """The rules of a file as it has them."""
    return {rule["rule"]: rule for rule in files.read(Path(path)).data["rules"]}


@cache
def cases(path: str) -> dict[str, list[Placed]]:
    """The cases of a file by rule: those that hold, since one that does not would notice whatever is changed."""
    found: dict[str, list[Placed]] = defaultdict(list)
    for placed in casebook.read(casebook.case_path(Path(path))):
        if not casebook.run(placed, PACK).differences:
            found[placed.case.rule].append(placed)
    return found


def needed(packed: PackedRule) -> Iterator[PackedRule]:
    """The rules whose findings a rule asks for, and those on whether there was a group."""
    yield from (PACK.by_id[each] for each in _EXISTENCE if each != packed.rule.rule)
    for _, _, whole in packed.rule.conditions():
        for part in walk(whole):
            if isinstance(part, FindingIs):
                yield PACK.by_id[part.finding_is.rule]


def pack_of(packed: PackedRule, rule: Rule) -> RulePack:
    """A pack with a rule in the place of another, and of the other rules only those that it asks for."""
    return replace(PACK, rules=(replace(packed, rule=rule), *needed(packed)))


def noticed(packed: PackedRule, mutant: Mutant) -> bool:
    """Whether a case of the rule comes out differently."""
    pack = pack_of(packed, mutant.rule)
    return any(casebook.run(placed, pack).differences for placed in cases(packed.path)[packed.rule.rule])


@pytest.mark.parametrize("packed", PACK.rules, ids=lambda packed: packed.id)
def test_a_case_notices_each_mutant(packed: PackedRule) -> None:
    """Each mutant of the rule changes the finding that one of its cases expects, or stands in the table."""
    unnoticed = [
        f"{packed.rule.rule}: {mutant.name}"
        for mutant in mutants(data(packed.path)[packed.rule.rule])
        if not noticed(packed, mutant)
    ]
    fresh = [each for each in unnoticed if each not in SURVIVORS]
    stale = [each for each in SURVIVORS if each.startswith(f"{packed.rule.rule}: ") and each not in unnoticed]
    if fresh or stale:
        pytest.fail(
            "\n".join([*(f"not noticed: {each}" for each in fresh), *(f"noticed: {each}" for each in stale)]),
            pytrace=False,
        )


def test_the_table_names_rules_of_the_pack() -> None:
    """Each entry of the table is of a rule that there is."""
    assert not [each for each in SURVIVORS if each.split(": ")[0] not in PACK.by_id]
