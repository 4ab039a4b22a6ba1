"""On each day each rule has exactly one version, a declared gap, or is out of force: and it is the version of that day.

The tables are written by hand from the version timeline of the law note (its section 3) and the amending
instruments, not from the rule files: SI 2007/1830 from 1 August 2007, SI 2010/647 from 1 April 2010,
SI 2011/1230 from 1 June 2011 and SI 2012/2660 from 22 November 2012; paragraph (d) of reg 6 from 30 April 2009,
when section 19 of the Police and Justice Act 2006 commenced; reg 16(2) for the first plan, until 1 April 2008.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from compliance import casebook
from compliance.assess.assess import assess
from compliance.assess.judging.judge import Judge
from compliance.assess.view.facts import View
from compliance.casebook import Placed
from compliance.dates import DAY, Span
from compliance.law import pack as law
from compliance.law.pack import PackedRule
from compliance.law.sources import rule_files
from compliance.vocabulary import Outcome

PACK = law.load()
STATUTE = [packed for packed in PACK.rules if not packed.is_local]
FILES = rule_files(PACK.root)
FIRST, LAST = date(2007, 7, 1), date(2026, 11, 24)

AS_MADE = date(2007, 8, 1)
FIRST_PLAN = date(2008, 4, 1)
SCRUTINY = date(2009, 4, 30)
RE_OFFENDING = date(2010, 4, 1)
NEW_GROUPS = date(2011, 6, 1)
POLICING_BODIES = date(2012, 11, 22)

COMMENCEMENTS: dict[str, tuple[date, ...]] = {
    "reg-3/1": (AS_MADE, NEW_GROUPS),
    "reg-3/1/b": (AS_MADE, NEW_GROUPS),
    "reg-3/2": (NEW_GROUPS,),
    "reg-3/3": (RE_OFFENDING, NEW_GROUPS),
    "reg-3/4": (AS_MADE, NEW_GROUPS),
    "reg-3/5": (AS_MADE, NEW_GROUPS),
    "reg-3/2@2007": (AS_MADE, RE_OFFENDING),
    "reg-3/3@2007": (AS_MADE,),
    "reg-3/4@2007": (AS_MADE,),
    "reg-3/5@2007": (AS_MADE,),
    "reg-3/7@2007": (AS_MADE,),
    "reg-4/1": (AS_MADE,),
    "reg-4/2": (AS_MADE,),
    "reg-4/3/comply": (AS_MADE,),
    "reg-4/3/nominate": (AS_MADE,),
    "reg-5/1": (AS_MADE,),
    "reg-6": (AS_MADE, SCRUTINY, RE_OFFENDING),
    "reg-7": (AS_MADE, RE_OFFENDING),
    "reg-8/1": (AS_MADE, NEW_GROUPS),
    "reg-8/2": (NEW_GROUPS,),
    "reg-8/3": (AS_MADE, NEW_GROUPS),
    "reg-8/2@2007": (AS_MADE, RE_OFFENDING),
    "reg-8/3@2007": (AS_MADE,),
    "reg-8/4@2007": (AS_MADE,),
    "reg-9/1": (AS_MADE,),
    "reg-9/2": (AS_MADE,),
    "reg-9/3": (AS_MADE, RE_OFFENDING),
    "reg-9A": (POLICING_BODIES,),
    "reg-10/1": (AS_MADE,),
    "reg-10/2": (AS_MADE, FIRST_PLAN),
    "reg-10/3": (AS_MADE,),
    "reg-11/1": (AS_MADE, RE_OFFENDING, NEW_GROUPS),
    "reg-12/1": (AS_MADE, RE_OFFENDING),
    "reg-12/2": (AS_MADE,),
    "reg-12/3": (AS_MADE,),
    "reg-12/4": (AS_MADE,),
    "reg-12/4/a": (AS_MADE,),
    "reg-12/4/b": (AS_MADE,),
    "reg-12/4/c/i": (AS_MADE,),
    "reg-12/4/c/ii": (AS_MADE,),
    "reg-13": (AS_MADE, RE_OFFENDING),
    "reg-13A": (POLICING_BODIES,),
    "reg-14": (AS_MADE,),
    "reg-14A/1": (POLICING_BODIES,),
    "reg-14A/2": (POLICING_BODIES,),
    "reg-14A/1/attend": (POLICING_BODIES,),
    "reg-15": (AS_MADE,),
}
"""The first day of each version of each rule."""

REPEALED = {
    "reg-3/2@2007",
    "reg-3/3@2007",
    "reg-3/4@2007",
    "reg-3/5@2007",
    "reg-3/7@2007",
    "reg-8/2@2007",
    "reg-8/3@2007",
    "reg-8/4@2007",
}
"""Rules that were no longer law from 1 June 2011; no other has ceased."""

LIMBS = [
    ("reg-6", "d", SCRUTINY, None),
    ("reg-7", "a-2007", AS_MADE, RE_OFFENDING),
    ("reg-7", "a", RE_OFFENDING, None),
    ("reg-8/2@2007", "g-probation", RE_OFFENDING, NEW_GROUPS),
    ("reg-9/3", "b-2007", AS_MADE, RE_OFFENDING),
    ("reg-9/3", "b", RE_OFFENDING, None),
    ("reg-10/2", "first-plan", AS_MADE, FIRST_PLAN),
    ("reg-10/2", "revised", FIRST_PLAN, None),
    ("reg-11/1", "a-2007", AS_MADE, RE_OFFENDING),
    ("reg-11/1", "a-2010", RE_OFFENDING, NEW_GROUPS),
    ("reg-11/1", "a", NEW_GROUPS, None),
    ("reg-11/1", "a-three-years", AS_MADE, NEW_GROUPS),
]
"""Limbs that were part of their rule for a part of its time: the first day, and the first day no longer."""

NAMES_RE_OFFENDING = {
    ("reg-7", "reg 7(a)"),
    ("reg-9/3", "reg 9(3)(b)"),
    ("reg-11/1", "reg 11(1)(a)"),
    ("reg-12/1", "reg 12(1)(a)"),
    ("reg-12/1", "reg 12(1)(b)"),
}
"""Where the words that limbs quote name re-offending, which SI 2010/647 put in."""


def by_id(packed: PackedRule) -> str:
    """The name of a rule as a test shows it."""
    return packed.id


def placed_of(path: Path) -> list[Placed]:
    """The cases beside a rule file."""
    return casebook.read(casebook.case_path(path))


def test_the_tables_name_every_rule() -> None:
    """Each statutory rule of the pack stands in the table, and no other."""
    assert {packed.rule.rule for packed in STATUTE} == set(COMMENCEMENTS)


@pytest.mark.parametrize("packed", STATUTE, ids=by_id)
def test_each_day_has_one_version(packed: PackedRule) -> None:
    """On each day from July 2007 to now one version is in force, or a gap is declared, or the rule is out of force."""
    rule = packed.rule
    spans = [each.span for each in rule.in_force]
    gaps = [each.span for each in rule.gaps]
    whole = rule.law_span
    day = FIRST
    while day <= LAST:
        here = sum(day in span for span in spans) + sum(day in gap for gap in gaps)
        assert here == (1 if day in whole else 0), day
        day += DAY


@pytest.mark.parametrize("packed", STATUTE, ids=by_id)
def test_versions_begin_when_the_amending_instruments_say(packed: PackedRule) -> None:
    """A new version begins on each commencement, the old one ends the day before, and on no other day."""
    rule, days = packed.rule, COMMENCEMENTS[packed.rule.rule]
    end = NEW_GROUPS if rule.rule in REPEALED else None
    assert rule.version_span(days[0] - DAY) is None
    for start, following in zip(days, (*days[1:], end), strict=True):
        version = rule.version_span(start)
        assert version is not None
        assert version[0].start == start
        assert version[0].end == (following or date.max)
        assert rule.version_span(min(version[0].last, LAST)) == version
    assert end is None or rule.version_span(end) is None


@pytest.mark.parametrize("rule, limb, start, end", LIMBS)
def test_limbs_come_and_go_when_the_amending_instruments_say(
    rule: str, limb: str, start: date, end: date | None
) -> None:
    """A limb is part of its rule from its first day to the day before it ceased, and not a day more."""
    found = next(each for each in PACK.by_id[rule].rule.limbs if each.limb == limb)
    assert found.in_force_on(start)
    assert not found.in_force_on(start - DAY)
    assert found.in_force_on(end - DAY if end else LAST)
    assert end is None or not found.in_force_on(end)


def test_no_other_limb_has_a_time_of_its_own() -> None:
    """Every limb that is not in the table is part of its rule for as long as the rule is law."""
    dated = {(packed.rule.rule, limb.limb) for packed in STATUTE for limb in packed.rule.limbs if limb.in_force}
    assert dated == {(rule, limb) for rule, limb, _, _ in LIMBS}


@pytest.mark.parametrize("packed", STATUTE, ids=by_id)
def test_each_version_asks_for_something(packed: PackedRule) -> None:
    """While a rule is law it has a limb that can be performed, and each limb at most one set of words."""
    rule = packed.rule
    for start in (each for each in COMMENCEMENTS[rule.rule]):
        assert [each for each in rule.limbs if each.role in ("requirement", "precondition") and each.in_force_on(start)]
        for limb in rule.limbs:
            if isinstance(limb.words, tuple):
                current = [
                    each for each in limb.words
                    if start in Span(each.from_ or date.min, each.to or date.max)
                ]  # fmt: skip
                assert len(current) <= 1, (limb.limb, start)


def test_limbs_lie_within_their_rule() -> None:
    """No limb is said to have been part of its rule before the rule was law, or after."""
    for packed in STATUTE:
        whole = packed.rule.law_span
        for limb in packed.rule.limbs:
            for each in limb.in_force:
                assert each.span.meet(whole) == each.span, f"{packed.rule.rule}#{limb.limb}"


def named_on(day: date) -> Iterator[tuple[str, str]]:
    """Where a limb's words of a day name re-offending."""
    for packed in STATUTE:
        for limb in packed.rule.limbs:
            if packed.rule.version_on(day) and limb.in_force_on(day) and "re-offending" in (limb.words_on(day) or ""):
                yield packed.rule.rule, limb.provision or packed.rule.provision


def test_re_offending_is_named_from_2010() -> None:
    """On 31 March 2010 no limb's words name re-offending; from 1 April 2010 those do that SI 2010/647 amended."""
    assert not set(named_on(RE_OFFENDING - DAY))
    assert set(named_on(RE_OFFENDING)) == NAMES_RE_OFFENDING
    assert set(named_on(LAST)) == NAMES_RE_OFFENDING


def test_nothing_was_law_before_august_2007() -> None:
    """On 31 July 2007 no rule was in force, on the next day all were that were made in 2007."""
    assert not [packed.id for packed in STATUTE if packed.rule.version_on(AS_MADE - DAY)]
    first = {packed.rule.rule for packed in STATUTE if packed.rule.version_on(AS_MADE)}
    assert first == {rule for rule, days in COMMENCEMENTS.items() if days[0] == AS_MADE}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_each_occasion_is_judged_by_the_law_of_its_day(path: Path) -> None:
    """The version that a finding on a case used was in force on the occasion's day; without one it does not apply."""
    for placed in placed_of(path):
        packed = PACK.by_id[placed.case.rule]
        view = View(placed.record.record, placed.case.as_at, placed.record.line_of)
        judge = Judge(PACK, view, view.period)
        if view.partnership.kind not in packed.rule.applies_to or packed.is_local:
            continue
        ready = judge._ready[packed.rule.rule]
        for instance in judge._of(ready, view.partnership):
            finding = judge._finding(ready, view.partnership, instance)
            if finding.version is None:
                assert finding.outcome == Outcome.NOT_APPLICABLE, placed.case.case
                assert instance.not_in_force or packed.rule.version_on(instance.on) is None, placed.case.case
            else:
                assert finding.version.start is not None
                days = [instance.on]
                if instance.undated and packed.rule.version_on(instance.on) is None:
                    # Its last day lies before the law: it is judged by that of a day on which it may have been made.
                    found = judge._on_its_day(ready, view.partnership, instance)
                    days = [*judge._other_days(ready, view.partnership, instance, found)]
                start, end = finding.version.start, finding.version.end or date.max
                assert any(start <= day < end for day in days), placed.case.case


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_slice_spans_two_versions(path: Path) -> None:
    """A finding on a standing duty lies within the version that it used."""
    for placed in placed_of(path):
        for finding in assess(PACK, placed.record, placed.case.as_at, only={placed.case.rule}).findings:
            start, end, version = finding.occasion.start, finding.occasion.end, finding.version
            if finding.occasion.kind == "standing" and finding.basis == "statute" and version is not None:
                assert start is not None
                assert end is not None
                assert version.start is not None
                assert version.start <= start < end <= (version.end or date.max), placed.case.case
