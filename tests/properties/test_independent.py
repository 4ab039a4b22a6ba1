"""What has nothing to do with a group changes nothing that is found of it, and neither do the ids of a record."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment, Finding
from tests.samples import LISTS, Data, Sample, day_within, ids, pack, read
from tests.strategies import samples

ELSEWHERE = "elsewhere-group"


def said(finding: Finding) -> tuple[Any, ...]:
    """What a finding says, less the grounds: those of a standing duty are told as on the last day looked at."""
    limbs = [(each.limb, each.applies, each.truth) for each in finding.limbs]
    return finding.id, finding.outcome, finding.occasion, finding.version, finding.reason.code, finding.needs, limbs


def differences(one: Assessment, other: Assessment) -> list[tuple[object, object]]:
    """The findings in which two assessments differ."""
    pairs = zip(map(said, one.findings), map(said, other.findings), strict=True)
    return [(here, there) for here, there in pairs if here != there]


@st.composite
def with_something_elsewhere(draw: st.DrawFn) -> tuple[Sample, Data]:
    """A record, and the same with another group far away and something of each kind that it did."""
    sample = draw(samples())
    data = sample.data
    group = {
        "id": ELSEWHERE,
        "name": "Elsewhere",
        "kind": data["partnership"]["kind"],
        "area": {"id": "elsewhere", "name": "Elsewhere", "kind": "district"},
        "police_area": {"id": "elsewhere-police", "name": "Elsewhere"},
    }
    body = {
        "id": "elsewhere-council",
        "name": "Elsewhere Council",
        "kind": draw(st.sampled_from(["district_council", "provider_of_probation_services", "other"])),
        "responsible_authority": [{"from": "1998-09-30", "area": "elsewhere"}],
    }

    def day() -> str:
        return day_within(draw, data, sample.as_at)

    plan = draw(st.sampled_from(["partnership_plan", "strategic_assessment", "protocol", "guidance"]))
    event = draw(st.sampled_from(["considered", "copy_sent", "other_consultation_held", "regard_had"]))
    more = {
        "groups": group,
        "bodies": body,
        "people": {"id": "somebody-elsewhere", "name": "Somebody"},
        "offices": {"office": "chair", "of": ELSEWHERE, "holder": "somebody-elsewhere", "from": day()},
        "appointments": {"post": "Clerk", "group": ELSEWHERE, "by": ["elsewhere-council"], "from": day()},
        "arrangements": {"kind": "engagement", "group": ELSEWHERE, "from": day()},
        "documents": {"id": "elsewhere-paper", "kind": plan, "group": ELSEWHERE, "prepared": day()},
        "meetings": {"id": "elsewhere-meeting", "group": ELSEWHERE, "date": day(), "public": True},
        "events": {"event": event, "group": ELSEWHERE, "date": day(), "topic": "other_consultation"},
        "completeness": {"every": ["copy_sent", "meeting"], "of": [ELSEWHERE], "made": sample.as_at.isoformat()},
    }
    chosen = draw(st.sets(st.sampled_from(sorted(set(more) - {"groups", "bodies", "people"}))))
    added = {"groups", "bodies", "people", *chosen}
    return sample, {**data, **{name: [*data.get(name, ()), more[name]] for name in added}}


@given(with_something_elsewhere())
def test_what_another_group_did_changes_nothing(drawn: tuple[Sample, Data]) -> None:
    """A group of another area, its bodies, papers, meetings and events leave every finding as it was."""
    sample, other = drawn
    one = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    assert not differences(one, assess(pack(), read(other), sample.as_at, only=sample.only))


def renamed(data: Any, names: dict[str, str]) -> Any:  # noqa: ANN401  # plain data
    """Plain data with other ids wherever they stand."""
    if isinstance(data, dict):
        return {key: renamed(value, names) for key, value in data.items()}
    if isinstance(data, list):
        return [renamed(each, names) for each in data]
    return names.get(data, data) if isinstance(data, str) else data


@st.composite
def with_other_ids(draw: st.DrawFn) -> tuple[Sample, Data]:
    """A record, and the same with other ids for what stands in its lists, in another alphabetical order."""
    sample = draw(samples())
    known = sorted(
        {each for name in LISTS if name not in ("sources", "contradictions") for each in ids(sample.data, name)}
    )
    words = {word for word in known if sum(word == text for text in _words(sample.data)) == 0}
    order = draw(st.permutations(sorted(words)))
    return sample, renamed(sample.data, {word: f"x{number:03}" for number, word in enumerate(order)})


def _words(data: Any) -> list[str]:  # noqa: ANN401  # plain data
    """Words of the vocabulary in plain data: what stands under a field whose words are a closed list."""
    closed = {"kind", "event", "office", "topic", "item", "capacity", "status", "strength", "answer", "every"}
    if isinstance(data, list):
        return [word for each in data for word in _words(each)]
    if not isinstance(data, dict):
        return []
    found = []
    for key, value in data.items():
        several = value if isinstance(value, list) else [value]
        found += [each for each in several if isinstance(each, str)] if key in closed else []
        found += _words(value)
    return found


@given(with_other_ids())
def test_ids_are_only_names(drawn: tuple[Sample, Data]) -> None:
    """With other ids every rule has the same outcomes as often."""
    sample, other = drawn
    one = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    two = assess(pack(), read(other), sample.as_at, only=sample.only)
    outcomes = [sorted((each.rule, each.outcome, each.reason.code) for each in it.findings) for it in (one, two)]
    assert outcomes[0] == outcomes[1]
