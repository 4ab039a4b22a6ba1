"""A fact added to a record settles what was open; it never turns one definite outcome into another.

Left out are facts that a declaration of completeness, or the end of the group, rules out: they contradict the record,
and are changes. So is a document's year on no day of which it was current by what it covers, and so is an authority
that is told to come and is not among all those affected: of both the report tells beside the findings. So is the day of
a required meeting that is later than an answer on who was sent to it, facts from before the record's own period, for
which it does not speak, and a later revision, for which things are done anew.
"No use of a power is recorded" claims nothing, so that a use may be added.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment, Finding
from compliance.errors import InputError
from compliance.law.pack import PackedRule
from compliance.vocabulary import CompleteKind, Outcome, words
from tests.additions import add
from tests.facts import Added, removals, without
from tests.samples import Data, Place, Sample, bases, days, groups, ids, loads, pack, read
from tests.strategies import samples

DEFINITE = (Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.NOT_APPLICABLE)
NOT_BOTH = ("year_not_covered", "told_and_not_affected")
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
    """Whether something waited for what had no day recorded, such as the next meeting, and that is now over."""
    return one.outcome == Outcome.OUTSTANDING and one.due is None and other.due is not None


def supposed(one: Finding, other: Finding) -> bool:
    """Whether the law was that of the last day for acting, since no document was recorded, and there is one now."""
    by_last_day = one.reason.code in ("not_yet_law", "no_longer_law") and one.occasion.subject == one.occasion.group
    return by_last_day and other.occasion.subject != other.occasion.group


def contradictions(before: Assessment, after: Assessment) -> list[str]:
    """The findings that say one thing before and another after."""
    return [
        f"{one.id}: {one.outcome} [{one.reason.code}], then {other.id}: {other.outcome} [{other.reason.code}]"
        for one, other in pairs(before, after)
        if definite(one) and definite(other) and one.outcome != other.outcome
        if not passed(one, other) and not supposed(one, other)
    ]


def new_contradiction(before: Assessment, after: Assessment) -> bool:
    """Whether only now a document names a year that it does not cover, or a requirement one that it does not affect."""
    one, other = ({each.path for each in it.problems if each.what.code in NOT_BOTH} for it in (before, after))
    return not other <= one


def named_anew(less: Data, more: Data) -> bool:
    """Whether a document for several years names one that is not the first: it was made then, and now for that one."""
    before = {each.get("id"): each for each in less.get("documents", ())}
    for each in more.get("documents", ()):
        starts, year = str((each.get("covers") or {}).get("from", "")), each.get("for_year")
        first = str(int(starts[:4]) - (starts[5:] < "04-01")) if starts else None
        if first and year and not (before.get(each.get("id")) or each).get("for_year") and year[:4] != first:
            return True
    return False


def revised_later(less: Data, more: Data) -> bool:
    """Whether a document that was revised is revised again: what was done before that has to be done anew."""
    before, after = last_revisions(less), last_revisions(more)
    return any(day < after.get(document, day) for document, day in before.items())


def last_revisions(data: Data) -> dict[str, str]:
    """The last day on which each document is recorded as revised."""
    dated = [each for each in data.get("events", ()) if each.get("event") == "revised" and each.get("date")]
    return {each.get("document", ""): each["date"] for each in sorted(dated, key=lambda each: each["date"])}


def answered_ahead(data: Data) -> bool:
    """Whether who was sent to a required meeting was answered on a day before that of the meeting."""
    named = {each.get("meeting") for each in data.get("requirements", ())}
    required = [each for each in data.get("meetings", ()) if each.get("requirement") or each.get("id") in named]
    answers = [each["date"] for each in data.get("determinations", ()) if "reg-14A/1/attend#" in each["question"]]
    return any(answer < each.get("date", "") for answer in answers for each in required)


@st.composite
def additions(draw: st.DrawFn) -> tuple[Sample, Data, Added]:
    """A record, the same with a fact more, and the fact."""
    sample = draw(samples())
    more = replace(sample, data=copy.deepcopy(sample.data))
    added = add(draw, more)
    assume(added is not None and loads(more.data))
    assert added is not None
    assume(not added.ruled_out(sample) and not revised_later(sample.data, more.data))
    assume(not named_anew(sample.data, more.data) and not answered_ahead(more.data))
    return sample, more.data, added


@given(additions())
def test_a_fact_more_contradicts_no_finding(drawn: tuple[Sample, Data, Added]) -> None:
    """What was met, not met, outstanding or not applicable stays so when a fact is added, or is open again."""
    sample, more, _ = drawn
    before = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    after = assess(pack(), read(more), sample.as_at, only=sample.only)
    assume(not new_contradiction(before, after))
    assert not contradictions(before, after)


def contradicted(sample: Sample, place: Place, after: Assessment) -> list[str]:
    """What the record without the fact at a place says, and the whole record contradicts."""
    less = replace(sample, data=without(sample.data, place))
    if revised_later(less.data, sample.data) or named_anew(less.data, sample.data) or answered_ahead(sample.data):
        return []
    try:
        record = less.loaded
    except InputError:
        return []
    before = assess(pack(), record, sample.as_at, only=sample.only)
    if new_contradiction(before, after):
        return []
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


def shortened(draw: st.DrawFn, sample: Sample) -> Sample:
    """The sample with declarations of completeness that reach less far."""
    made = []
    for each in sample.data.get("completeness", ()):
        start = each.get("from") or sample.data["period"]["from"]
        last = min(each.get("to") or sample.data["period"]["to"], each["made"])
        day = draw(days(sample.data)).isoformat()
        made.append({**each, draw(st.sampled_from(["from", "to"])): day} if start < day < last else each)
    shorter = replace(sample, data={**sample.data, "completeness": made})
    return shorter if loads(shorter.data) else sample


def declaring(draw: st.DrawFn, sample: Sample) -> Sample:
    """The sample with everything declared complete from some day on, or to some day."""
    data, made = sample.data, sample.as_at.isoformat()
    day, start = draw(days(data)).isoformat(), "2007-04-01"
    subjects = [*groups(data), *(each for name in ("documents", "meetings", "bodies") for each in ids(data, name))]
    first, last = draw(st.sampled_from([(start, day), (day, made), (start, made)]))
    every = list(words(CompleteKind))
    more = {"every": every, "of": subjects, "from": first, "to": last, "made": made}
    declared = replace(sample, data={**data, "completeness": [*data.get("completeness", ()), more]})
    return declared if loads(declared.data) else sample


def smaller(sample: Sample, place: Place, fact: Added) -> Sample:
    """The sample without a fact, if it is a record without it and does not say that there is none."""
    less = replace(sample, data=without(sample.data, place))
    return less if loads(less.data) and not fact.ruled_out(less) else sample


@st.composite
def parts(draw: st.DrawFn) -> tuple[Sample, Sample]:
    """A record, and less of it: shorter declarations, and without facts that these do not rule out."""
    sample = draw(samples(most=2))
    if draw(st.booleans()):
        sample = declaring(draw, sample)
    less = sample
    if draw(st.booleans()):
        less = shortened(draw, sample)
        whole = [(place, fact) for place, fact in removals(less.data) if len(place) == 2]
        for place, fact in reversed(whole):  # from the end, so that the places of those before stay what they are
            less = smaller(less, place, fact)
    for _ in range(draw(st.integers(1, 8))):
        places = list(removals(less.data))
        if places:
            less = smaller(less, *draw(st.sampled_from(places)))
    return less, sample


@given(parts())
def test_several_facts_more_contradict_no_finding(drawn: tuple[Sample, Sample]) -> None:
    """What a part of a record shows for certain, the whole of it does not contradict."""
    less, sample = drawn
    assume(not revised_later(less.data, sample.data) and not answered_ahead(sample.data))
    before = assess(pack(), less.loaded, less.as_at, only=less.only)
    after = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    assume(not new_contradiction(before, after))
    assert not contradictions(before, after)
