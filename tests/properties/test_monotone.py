"""A fact added to a record settles what was open; it never turns one definite outcome into another.

Left out are facts that a declaration of completeness rules out: they contradict the record, and are changes. So
are facts from before the record's own period, for which it does not speak. "No use of a power is recorded" claims
nothing, so that a use may be added.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from compliance.assess.finding import Assessment, Finding
from compliance.errors import InputError
from compliance.law.pack import PackedRule
from compliance.vocabulary import Outcome
from tests.additions import add
from tests.facts import Added, removals, without
from tests.samples import Data, Sample, bases, loads, pack, read
from tests.strategies import samples

DEFINITE = (Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.NOT_APPLICABLE)
CLAIMS_NOTHING = ("power_not_used", "not_required")
BY_SLICE = ("standing", "terms")


def pairs(before: Assessment, after: Assessment) -> Iterator[tuple[Finding, Finding]]:
    """The findings of two assessments that are about the same thing, or of which the slices share a day."""
    for one in before.findings:
        for other in after.findings:
            if one.rule == other.rule and one.occasion.group == other.occasion.group and same(one, other):
                yield one, other


def same(one: Finding, other: Finding) -> bool:
    """Whether two findings of one rule are about the same thing."""
    here, there = one.occasion, other.occasion
    if here.kind in BY_SLICE and here.start and there.start and here.end and there.end:
        return here.start < there.end and there.start < here.end
    if here.subject == here.group:
        return here.key == there.key
    return here.subject == there.subject and here.start == there.start


def definite(finding: Finding) -> bool:
    """Whether the finding claims something."""
    return finding.outcome in DEFINITE and finding.reason.code not in CLAIMS_NOTHING


def passed(one: Finding, other: Finding) -> bool:
    """Whether something waited for an event of which no day was recorded, such as the next meeting, and that is over."""
    return one.outcome == Outcome.OUTSTANDING and one.due is None and other.due is not None


def contradictions(before: Assessment, after: Assessment) -> list[str]:
    """The findings that say one thing before and another after."""
    return [
        f"{one.id}: {one.outcome} [{one.reason.code}], then {other.id}: {other.outcome} [{other.reason.code}]"
        for one, other in pairs(before, after)
        if definite(one) and definite(other) and one.outcome != other.outcome and not passed(one, other)
    ]


@st.composite
def additions(draw: st.DrawFn) -> tuple[Sample, Data, Added]:
    """A record, the same with a fact more, and the fact."""
    sample = draw(samples())
    more = replace(sample, data=copy.deepcopy(sample.data))
    added = add(draw, more)
    assume(added is not None and loads(more.data))
    assert added is not None
    assume(not added.ruled_out(sample))
    return sample, more.data, added


@given(additions())
def test_a_fact_more_contradicts_no_finding(drawn: tuple[Sample, Data, Added]) -> None:
    """What was met, not met, outstanding or not applicable stays so when a fact is added, or is open again."""
    sample, more, _ = drawn
    before = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    after = assess(pack(), read(more), sample.as_at, only=sample.only)
    assert not contradictions(before, after)


def contradicted(sample: Sample, place: tuple[str | int, ...], after: Assessment) -> list[str]:
    """What the record without the fact at a place says, and the whole record contradicts."""
    less = replace(sample, data=without(sample.data, place))
    try:
        record = less.loaded
    except InputError:
        return []
    before = assess(pack(), record, sample.as_at, only=sample.only)
    return [f"without {'/'.join(map(str, place))}: {each}" for each in contradictions(before, after)]


@pytest.mark.parametrize("packed", pack().rules, ids=lambda packed: packed.id)
def test_no_fact_of_a_case_contradicts_what_was_known_before_it(packed: PackedRule) -> None:
    """Whichever fact of a case is learnt last, what was definite without it still stands."""
    faults: list[str] = []
    for sample in (each for each in bases()[1] if each.rule == packed.rule.rule):
        after = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
        for place, fact in removals(sample.data):
            if not fact.ruled_out(replace(sample, data=without(sample.data, place))):
                faults += contradicted(sample, place, after)
    if faults:
        pytest.fail("\n".join(faults), pytrace=False)


@st.composite
def parts(draw: st.DrawFn) -> tuple[Sample, Sample]:
    """A record and the same with several facts fewer, none of which the smaller record declares that there is not."""
    sample = draw(samples(most=2))
    less = sample
    for _ in range(draw(st.integers(1, 8))):
        places = list(removals(less.data))
        if not places:
            break
        place, fact = draw(st.sampled_from(places))
        smaller = replace(less, data=without(less.data, place))
        if loads(smaller.data) and not fact.ruled_out(smaller):
            less = smaller
    return less, sample


@given(parts())
def test_several_facts_more_contradict_no_finding(drawn: tuple[Sample, Sample]) -> None:
    """What a part of a record shows for certain, the whole of it does not contradict."""
    less, sample = drawn
    before = assess(pack(), less.loaded, less.as_at, only=less.only)
    after = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    assert not contradictions(before, after)
