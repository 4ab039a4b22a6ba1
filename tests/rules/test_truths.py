"""Each limb of a rule comes out true in one case, false in another and unknown in a third, or it is said why not."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from compliance import casebook
from compliance.assess.assess import assess
from compliance.law import pack as law
from compliance.law.sources import rule_files
from compliance.truth import FALSE

PACK = law.load()

_KIND = "a meeting always has a kind, which the record gives or the loader fills in"
_HELD = "nothing that can be recorded says that a meeting did not take place; one that is only planned is unknown"
_SAID = "the rule is looked at only where the terms say something of the matter, and then they say this too"
_NOT_PUBLIC = "a meeting that is recorded as not public makes no occasion"
_UNUSED = "a power of which no use is recorded is told once, without its limbs"
_MERGED = "days with one outcome are told as one finding, with the limbs of the last of them"

MISSING: dict[str, str] = {
    "reg-3/1#group-exists: false": "where a group was established later, another limb asks for an earlier one",
    "reg-3/4#others-attended: false": _UNUSED,
    "reg-3/4#others-attended: unknown": _UNUSED,
    "reg-8/1#group-exists: false": "where a group was established later, another limb asks for an earlier one",
    "reg-8/1#earlier-group: true": _MERGED,
    "reg-8/3#others-attended: false": _UNUSED,
    "reg-12/4/b#public: false": _NOT_PUBLIC,
    "reg-12/4/c/i#public: false": _NOT_PUBLIC,
    "reg-12/4/c/ii#public: false": _NOT_PUBLIC,
    "reg-12/4/b#held: false": _HELD,
    "reg-12/4/c/i#held: false": _HELD,
    "reg-12/4/c/ii#held: false": _HELD,
    "local/substitutes#allowed: unknown": _SAID,
    "local/frequency#counted-from-april: unknown": _SAID,
    "local/frequency/calendar-year#counted-from-january: unknown": _SAID,
    "local/inquorate#at-the-meeting: unknown": _SAID,
    "local/inquorate/email#by-email: unknown": _SAID,
    "local/inquorate/ratified#at-the-next: unknown": _SAID,
    "local/voting-seats#vote-settled: false": "the entry of a place says what its vote is, or nothing",
    **{
        f"local/{rule}#own-meeting: unknown": _KIND
        for rule in (
            "chair", "chair/from", "deputy-chair", "deputy-chair/from", "frequency/gap", "minutes", "minutes/next",
            "quorum", "substitutes",
        )
    },
    **{
        f"local/{rule}#held: false": _HELD
        for rule in (
            "chair", "chair/from", "deputy-chair", "deputy-chair/from", "minutes", "minutes/next",
            "quorum", "substitutes",
        )
    },
}  # fmt: skip
"""What no case can show, with the reason."""


@cache
def shown() -> dict[tuple[str, str], set[str]]:
    """How each limb comes out in the cases of its rule."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for path in rule_files(PACK.root):
        for placed in casebook.read(casebook.case_path(path)):
            rule = placed.case.rule
            for finding in assess(PACK, placed.record, placed.case.as_at, only={rule}).findings:
                for limb in finding.limbs:
                    found[rule, limb.limb].add("left out" if limb.applies == FALSE else limb.truth.word)
    return found


def test_each_limb_comes_out_each_way_in_a_case() -> None:
    """True, false and unknown, and left out where it has a condition of its own."""
    lacking = set()
    for packed in PACK.rules:
        for limb in packed.rule.limbs:
            wanted = {"true", "false", "unknown"} | ({"left out"} if limb.only_if is not None else set())
            seen = shown()[packed.rule.rule, limb.limb]
            lacking |= {f"{packed.rule.rule}#{limb.limb}: {each}" for each in wanted - seen}
    assert sorted(lacking - MISSING.keys()) == [], "write a case, or say in MISSING why there can be none"
    assert sorted(MISSING.keys() - lacking) == [], "a case shows it now: take it out of MISSING"
