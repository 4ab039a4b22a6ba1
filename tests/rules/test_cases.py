"""Every case beside every rule holds, and each rule has cases for each outcome that it can give."""

from collections import defaultdict
from pathlib import Path

import pytest

from compliance import casebook
from compliance.assess.conditions.cuts import looks_back
from compliance.casebook import Placed
from compliance.law import pack as law
from compliance.law.condition import Determined, FindingIs, Quorate, walk
from compliance.law.pack import PackedRule
from compliance.law.sources import rule_files
from compliance.vocabulary import Outcome

PACK = law.load()
FILES = rule_files(PACK.root)
DECIDED = Determined | FindingIs | Quorate
"""Conditions that a person may have to decide, or that rest on a finding or a quorum that one may."""

NOT_GIVEN: dict[tuple[str, Outcome], str] = {
    ("local/voting-seats", Outcome.NOT_MET): "a vote that is not recorded is unknown, and nothing declares it absent",
}
"""Outcomes that a rule cannot give although `outcomes` says so, each with the reason."""
AHEAD = frozenset({"reg-9/2", "reg-10/3", "reg-13"})
"""Rules on what goes with an act that, for a later year of a document that covers several, may be still to come."""


def outcomes(packed: PackedRule) -> set[Outcome]:
    """The outcomes that a rule can give on some record, worked out from its form."""
    rule = packed.rule
    # Not applicable is always within reach: another kind of group, or a day on which the rule was not law.
    found = {Outcome.MET, Outcome.CANNOT_TELL, Outcome.NOT_APPLICABLE}
    if rule.deontic == "power" or rule.time_limit != "none":
        found.add(Outcome.NOT_MET)
    # What is to be done by an act or meeting passes with it, so that only a meeting called for a day still to
    # come leaves time; a power that was used is used, and a standing duty has no time to wait for.
    if rule.deontic == "duty" and (
        rule.time_limit in ("none", "slot_end", "year_start", "first_year", "next_meeting")
        or rule.for_each == "requirement"
    ):
        found.add(Outcome.OUTSTANDING)
    if rule.rule in AHEAD:
        found.add(Outcome.OUTSTANDING)
    if any(isinstance(part, DECIDED) for _, _, whole in rule.conditions() for part in walk(whole)):
        found.add(Outcome.NEEDS_JUDGEMENT)
    # What was owed of a year that a group did not see the end of is for a person to say (docs/decisions/0003).
    if rule.time_limit in ("slot_end", "year_start"):
        found.add(Outcome.NEEDS_JUDGEMENT)
    # Whether what an earlier group for the area prepared or held counts is too (docs/decisions/0015).
    goes_on = rule.for_each in ("partnership_plan", "community_safety_agreement") and rule.time_limit == "none"
    if not packed.is_local and (looks_back(rule) or rule.for_each == "protocol" or goes_on):
        found.add(Outcome.NEEDS_JUDGEMENT)
    return found - {outcome for name, outcome in NOT_GIVEN if name == rule.rule}


def wanted(placed: Placed) -> set[Outcome]:
    """The outcomes that a case expects."""
    expect = placed.case.expect
    return {expect} if isinstance(expect, Outcome) else {each.outcome for each in expect}


def read(path: Path) -> list[Placed]:
    """The cases beside a rule file."""
    return casebook.read(casebook.case_path(path))


def name(path: Path) -> str:
    """The folder and stem of a rule file."""
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_case_holds(path: Path) -> None:
    """Each case of the file comes out as a legal officer expects."""
    results = [casebook.run(placed, PACK) for placed in read(path)]
    faults = [
        f"{result.placed.path}:{result.placed.line}: {result.placed.case.case}: {difference}"
        for result in results
        for difference in result.differences
    ]
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_each_rule_has_cases_beside_it(path: Path) -> None:
    """Each rule has at least one case, in the case file of its own regulation, and every case is of a rule there."""
    rules = {packed.rule.rule for packed in PACK.rules if Path(packed.path) == path}
    assert {placed.case.rule for placed in read(path)} == rules


@pytest.mark.parametrize("path", FILES, ids=name)
def test_each_case_says_something_of_its_own(path: Path) -> None:
    """No two cases of a file have the same title."""
    titles = [placed.case.case for placed in read(path)]
    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize("path", FILES, ids=name)
def test_each_rule_has_a_case_for_each_outcome(path: Path) -> None:
    """Each outcome that a rule can give is the outcome of one of its cases."""
    seen: dict[str, set[Outcome]] = defaultdict(set)
    for placed in read(path):
        seen[placed.case.rule] |= wanted(placed)
    lacking = [
        f"{packed.rule.rule} has no case that is {', '.join(sorted(outcomes(packed) - seen[packed.rule.rule]))}"
        for packed in PACK.rules
        if Path(packed.path) == path and outcomes(packed) - seen[packed.rule.rule]
    ]
    if lacking:
        pytest.fail("\n".join(lacking), pytrace=False)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_case_has_an_outcome_that_its_rule_is_not_said_to_give(path: Path) -> None:
    """What a rule can give, worked out from its form, is no less than what its cases show it to give."""
    able = {packed.rule.rule: outcomes(packed) for packed in PACK.rules}
    beyond = [
        f"{placed.path}:{placed.line}: {placed.case.rule} is not said to give {outcome}"
        for placed in read(path)
        for outcome in sorted(wanted(placed) - able[placed.case.rule])
    ]
    if beyond:
        pytest.fail("\n".join(beyond), pytrace=False)


def test_no_exception_is_out_of_date() -> None:
    """Each exception names a rule of the pack, and its cases bear the exception out."""
    seen: dict[str, set[Outcome]] = defaultdict(set)
    for path in FILES:
        for placed in read(path):
            seen[placed.case.rule] |= wanted(placed)
    stale = [f"{rule}: {outcome}" for rule, outcome in NOT_GIVEN if rule not in seen or outcome in seen[rule]]
    assert not stale


def test_no_case_file_stands_without_its_rules() -> None:
    """Each case file stands beside a rule file of the same stem."""
    assert {casebook.case_path(path) for path in FILES} == set(PACK.root.glob("*/*.cases.yaml"))
