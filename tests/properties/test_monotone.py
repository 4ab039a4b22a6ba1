"""A fact added to a record settles what was open; it never turns one definite outcome into another.

Left out are facts that a declaration of completeness rules out: they contradict the record, and are changes. So
are facts from before the record's own period, for which it does not speak. "No use of a power is recorded" claims
nothing, so that a use may be added.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from compliance.assess.finding import Assessment, Finding
from compliance.vocabulary import Outcome
from tests.strategies import Added, Data, Sample, add, loads, pack, read, samples

DEFINITE = (Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.NOT_APPLICABLE)
CLAIMS_NOTHING = ("power_not_used", "not_required")
BY_SLICE = ("standing", "terms")


def ruled_out(added: Added, data: Data, as_at: date) -> bool:
    """Whether a declaration of completeness says that there is no such fact."""
    for each in data.get("completeness", ()):
        every, of = ([value] if isinstance(value, str) else value for value in (each["every"], each["of"]))
        start = each.get("from") or data["period"]["from"]
        last = min(each.get("to") or data["period"]["to"], each["made"], as_at.isoformat())
        spoken_of = not {*added.kinds}.isdisjoint(every) and not {*added.subjects}.isdisjoint(of)
        if spoken_of and (added.day is None or start <= added.day <= last):
            return True
    return False


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


def contradictions(before: Assessment, after: Assessment) -> list[str]:
    """The findings that say one thing before and another after."""
    return [
        f"{one.id}: {one.outcome} [{one.reason.code}], then {other.id}: {other.outcome} [{other.reason.code}]"
        for one, other in pairs(before, after)
        if definite(one) and definite(other) and one.outcome != other.outcome
    ]


@st.composite
def additions(draw: st.DrawFn) -> tuple[Sample, Data, Added]:
    """A record, the same with a fact more, and the fact."""
    sample = draw(samples())
    more = replace(sample, data=copy.deepcopy(sample.data))
    added = add(draw, more)
    assume(added is not None and loads(more.data))
    assert added is not None
    assume(not ruled_out(added, sample.data, sample.as_at))
    return sample, more.data, added


@given(additions())
def test_a_fact_more_contradicts_no_finding(drawn: tuple[Sample, Data, Added]) -> None:
    """What was met, not met, outstanding or not applicable stays so when a fact is added, or is open again."""
    sample, more, _ = drawn
    before = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    after = assess(pack(), read(more), sample.as_at, only=sample.only)
    assert not contradictions(before, after)
