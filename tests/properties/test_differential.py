"""The engine and the reference that was written by hand from the law agree on random records, outcome and limbs.

`make assure` does the same with 200,000 records. Another seed gives other records: `DIFFERENTIAL_SEED=7`; and
`DIFFERENTIAL_RECORDS=20000` more of them.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

import pytest

from benchmarks.reference import local_minutes
from benchmarks.reference import scope as scope_of_reference
from benchmarks.reference.base import count_at_least
from benchmarks.reference.law import can_be_authority
from compliance import dates, files
from compliance.assess.conditions import events, ready
from compliance.assess.quorum import quorum
from compliance.assess.view import declarations
from compliance.dates import DAY, Span
from compliance.truth import FALSE, UNKNOWN
from tests.differential import __main__, open_points
from tests.differential.borders import borders
from tests.differential.compare import differences
from tests.differential.neighbours import neighbours
from tests.differential.run import Tally, chunk, drawn, hold, of_case, run, wanted
from tests.planted import planted
from tests.rules.mutants import mutants
from tests.samples import bases, loads, pack

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from benchmarks.reference.base import Val
    from compliance.assess.findings.finding import Ground
    from compliance.assess.view.scope import Scope
    from compliance.law import condition as c
    from compliance.law.pack import RulePack
    from compliance.truth import Truth

SEED = int(os.environ.get("DIFFERENTIAL_SEED", "1"))
MANY = 20_000
"""So many records show each open point that is still there."""
RECORDS = int(os.environ.get("DIFFERENTIAL_RECORDS", "1000"))
SMALL = 3600
"""So many small records at the edges of one matter, or of one question, beside them."""
BESIDE = 2
"""So many records a step from that of each case."""


def test_the_two_agree() -> None:
    """No record shows a difference but for the open points, which are taken off when settled; every outcome is reached.

    One test, since the records are looked at once: that nothing agrees by never being reached is a part of it.
    """
    tally = Tally()
    for number in range(len(bases()[1])):
        hold(tally, f"case {number}", *of_case(number))
    for name, sample, only in (*borders(), *neighbours(SEED, BESIDE)):
        hold(tally, name, sample, only)
    tally.add(chunk(SEED, 0, RECORDS))
    tally.add(chunk(SEED, 0, SMALL, small=True))
    told = [f"record {name} as at {sample.as_at}: {difference}" for name, sample, difference in tally.found]
    assert not told[:10], f"{len(told)} disagreements"
    assert not wanted() - {key for key, times in tally.reached.items() if times}
    if RECORDS >= MANY:
        assert not open_points.POINTS.keys() - tally.aside.keys(), "a point is settled: take it from the list"


def test_the_same_record_for_the_same_number() -> None:
    """A record that somebody reports by its seed and number can be made again."""
    for number in range(20):
        assert drawn(SEED, number) == drawn(SEED, number)
        assert loads(drawn(SEED, number)[0].data)


def test_a_seed_means_the_records_that_it_meant() -> None:
    """A case or a rule that is added alters no record that is drawn.

    A question that a rule puts, a word of a closed list, a field of a record or a check of the loader may. Then write
    the new mark here, and in docs/assurance.md from when seeds mean other records.
    """
    mark = sha256()
    for number in range(60):
        sample, _ = drawn(1, number)
        mark.update(json.dumps([sample.data, sample.as_at.isoformat(), sample.rule]).encode())
    assert mark.hexdigest()[:16] == "f4395717e3ca661a"


def _one_fewer() -> Callable[[int, int, int | None], Truth]:
    """Whether a quorum is reached, as an engine would have it that is content with one fewer."""
    reached = quorum._reached  # a fault is planted in it
    return lambda need, have, most: reached(max(1, need - 1), have, most)


@planted
def test_what_is_found_is_told_at_once_and_by_kind(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The run by hand prints each disagreement, and at the end those of a kind together with the least record."""
    monkeypatch.setattr(quorum, "_reached", _one_fewer())
    status = __main__.main(["--records", "40", "--processes", "1", "--rule", "local/quorum", "--show", "1"])
    lines = capsys.readouterr().out.splitlines()
    found = [line for line in lines if " as at " in line and ": the engine " in line and "of this kind" not in line]
    kinds = [line for line in lines if line.startswith("local/quorum, ") and ": engine " in line]
    numbers = [int(line.split()[0]) for line in lines if " of this kind, such as " in line]
    assert status == 1
    assert kinds
    assert sum(numbers) == len(found)
    assert sum(line.startswith("as at ") for line in lines) == 1


def test_a_run_goes_on_from_where_another_stopped() -> None:
    """Records by their numbers, whoever looks at them: the cases' own only with the first."""
    whole = [sum(piece.records for piece in run(3, *span, 1, frozenset({"reg-14"}))) for span in ((0, 4), (4, 150))]
    assert whole == [len(bases()[1]) + 4, 146]


# -- planted faults ----------------------------------------------------------------------------

FEW = 40
"""How many random records a planted fault is looked for in, beside those of the cases."""


def against(rules: RulePack | None, chosen: frozenset[str]) -> set[tuple[str, str, str]]:
    """The disagreements of some rules on the cases' own records and a few random ones."""
    found = set()
    samples = [(f"case {n}", each) for n, each in enumerate(bases()[1]) if each.rule in chosen]
    for name, sample in samples + [(str(n), drawn(SEED, n)[0]) for n in range(FEW)]:
        found |= {(name, each.finding, str(each)) for each in differences(sample, rules, chosen)[0]}
    return found


@cache
def without_a_fault(chosen: frozenset[str]) -> frozenset[tuple[str, str, str]]:
    """What the two differ in as they are, at those records."""
    return frozenset(against(None, chosen))


def caught(*chosen: str, rules: RulePack | None = None, plant: Callable[[], None] | None = None) -> bool:
    """Whether a planted fault makes the two differ, on some rules, where they did not."""
    before = without_a_fault(frozenset(chosen))
    if plant:
        plant()
    return bool(against(rules, frozenset(chosen)) - before)


def mutated(rule: str, wanted_fault: str) -> RulePack:
    """The rules with a fault in one of them, in memory: the first mutant whose name has the words."""
    packed = pack().by_id[rule]
    data = next(each for each in files.read(Path(packed.path)).data["rules"] if each["rule"] == rule)
    fault = next(each for each in mutants(data) if wanted_fault in each.name)
    other = replace(packed, rule=fault.rule)
    return replace(pack(), rules=tuple(other if each is packed else each for each in pack().rules))


@pytest.mark.parametrize(
    "rule, fault",
    [
        ("reg-13A", "copy-sent/when/happened/to: dropped"),
        ("reg-3/2", "in_force/2011-06-01: a day later"),
        ("reg-3/2", "n: 3"),
        ("reg-3/2", "distinct: dropped"),
        ("reg-12/4/a", "where: dropped"),
        ("reg-10/2", "or_same_day: dropped"),
        ("reg-7", "g/only_if: dropped"),
        ("local/chair", "months: 1"),
        ("local/frequency", "n: 1"),
        ("local/minutes", "held: dropped"),
    ],
)
def test_a_fault_in_a_rule_is_found(rule: str, fault: str) -> None:
    """A rule with one thing wrong is not what the reference says."""
    assert caught(rule, rules=mutated(rule, fault))


@planted
def test_an_absence_taken_for_a_no_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that takes what is not recorded for what was not done is not what the reference says."""
    happened = events.happened

    def rash(args: c.HappenedArgs) -> Callable[[Scope], Ground]:
        test = happened(args)

        def hasty(scope: Scope) -> Ground:
            ground = test(scope)
            return replace(ground, truth=FALSE) if ground.truth == UNKNOWN else ground

        return hasty

    def plant() -> None:
        monkeypatch.setattr(events, "happened", rash)
        monkeypatch.setattr(ready, "_KEPT", WeakKeyDictionary())  # conditions are compiled once for each pack

    assert caught("reg-13A", plant=plant)


@planted
def test_a_declaration_that_reaches_a_day_too_far_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine whose declarations of completeness reach a day further is not what the reference says."""

    def generous(spans: Iterable[Span], window: Span) -> bool:
        return dates.covers([Span(each.start, each.end + DAY) for each in spans], window)

    rules = ("reg-13A", "reg-14", "reg-5/1", "reg-10/2")
    assert caught(*rules, plant=lambda: monkeypatch.setattr(declarations, "covers", generous))


@planted
def test_a_quorum_that_is_one_too_few_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine that sees a quorum where there is none is not what the reference says."""
    assert caught("local/quorum", plant=lambda: monkeypatch.setattr(quorum, "_reached", _one_fewer()))


def test_a_fault_in_the_reference_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reference in which a kind of body becomes a responsible authority a day late is not what the engine says."""

    def late(kind: str, police_area: str | None, area: str | None, day: date) -> Val:
        return can_be_authority(kind, police_area, area, day - DAY)

    rules = ("reg-4/3/nominate", "reg-3/3", "reg-12/4/b", "reg-8/2@2007", "reg-3/2@2007")
    assert caught(*rules, plant=lambda: monkeypatch.setattr(scope_of_reference, "can_be_authority", late))


def test_a_fault_in_the_reference_on_own_terms_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reference that wants a meeting more than the group's terms do is not what the engine says."""

    def more(n: int, vals: Iterable[Val], *, closed: bool) -> Val:
        return count_at_least(n + 1, vals, closed=closed)

    assert caught("local/frequency", plant=lambda: monkeypatch.setattr(local_minutes, "count_at_least", more))
