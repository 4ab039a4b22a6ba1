"""Whole valid records for Hypothesis, near enough to real ones that they reach every rule.

A record starts as a fixture or as the record of a case, and is then altered as records are in life: a fact
left out or added, a day moved to the other side of a commencement, a declaration of completeness made or
withdrawn, a decision turned round. What would not load is left as it was.
"""

from __future__ import annotations

import copy

from hypothesis import strategies as st

from compliance import vocabulary
from tests.additions import add
from tests.samples import LISTS, Draw, Sample, bases, days, groups, ids, is_day, loads, objects, one_of


@st.composite
def samples(draw: Draw, most: int = 4) -> Sample:
    """A valid record, altered in up to so many places."""
    fixtures, cases = bases()
    sample = draw(st.one_of(st.sampled_from(fixtures), st.sampled_from(cases), st.sampled_from(cases)))
    data, as_at = copy.deepcopy(sample.data), sample.as_at
    for alter in draw(st.lists(st.sampled_from(_ALTERATIONS), max_size=most)):
        changed = copy.deepcopy(data)
        alter(draw, Sample(changed, as_at, sample.rule))
        if loads(changed):
            data = changed
    if draw(st.integers(0, 4)) == 0:
        as_at = draw(days(data))
    return Sample(data, as_at, sample.rule)


# -- alterations ----------------------------------------------------------------------------


def _drop_fact(draw: Draw, sample: Sample) -> None:
    """Leave out one entry to which nothing refers, or would not load without."""
    data = sample.data
    name = one_of(draw, [each for each in LISTS if data.get(each)])
    if name is not None:
        data[name].pop(draw(st.integers(0, len(data[name]) - 1)))


def _drop_field(draw: Draw, sample: Sample) -> None:
    """Leave out one field of a fact."""
    data = sample.data
    it = one_of(draw, [each for name in LISTS for each in objects(data.get(name, []))] + [data["partnership"]])
    it.pop(draw(st.sampled_from(sorted(it))), None) if it else None


def _move_day(draw: Draw, sample: Sample) -> None:
    """Move one day, by a little or to a commencement."""
    data = sample.data
    places = [(it, field) for it in objects(data) for field, value in it.items() if is_day(value)]
    it, field = draw(st.sampled_from(places))
    it[field] = draw(days(data)).isoformat()


def _drop_declarations(_: Draw, sample: Sample) -> None:
    """Withdraw every declaration of completeness."""
    sample.data.pop("completeness", None)


def _declare(draw: Draw, sample: Sample) -> None:
    """Declare some kind of fact complete, over the period or without saying when."""
    data, as_at = sample.data, sample.as_at
    subjects = [*groups(data), *ids(data, "documents"), *ids(data, "meetings"), *ids(data, "requirements")]
    subjects += ids(data, "arrangements") + ids(data, "bodies")
    kinds = draw(st.lists(st.sampled_from(vocabulary.words(vocabulary.CompleteKind)), min_size=1, max_size=12))
    made = {"every": sorted(set(kinds)), "of": [one_of(draw, subjects)], "made": as_at.isoformat()}
    if draw(st.booleans()):
        made |= {"from": "2007-04-01"}
    data.setdefault("completeness", []).append(made)


def _turn_decision(draw: Draw, sample: Sample) -> None:
    """Turn one decision round, or give it to another office."""
    data = sample.data
    it = one_of(draw, data.get("determinations", []))
    if it and draw(st.booleans()):
        it["answer"] = "no" if it["answer"] == "yes" else "yes"
    elif it:
        it["by"] = draw(st.sampled_from(vocabulary.words(vocabulary.Decider)))


def _turn_flag(draw: Draw, sample: Sample) -> None:
    """Turn one flag round."""
    data = sample.data
    places = [(it, field) for it in objects(data) for field, value in it.items() if isinstance(value, bool)]
    if places:
        it, field = draw(st.sampled_from(places))
        it[field] = not it[field]


def _other_kind(draw: Draw, sample: Sample) -> None:
    """Make the area, the group, a body or an event one of another kind."""
    data = sample.data
    match draw(st.integers(0, 3)):
        case 0:
            data["partnership"]["area"]["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.AreaKind)))
        case 1:
            data["partnership"]["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.GroupKind)))
        case 2 if data.get("bodies"):
            one_of(draw, data["bodies"])["kind"] = draw(st.sampled_from(vocabulary.words(vocabulary.BodyKind)))
        case 3 if data.get("events"):
            one_of(draw, data["events"])["event"] = draw(st.sampled_from(vocabulary.words(vocabulary.EventKind)))


def _add(draw: Draw, sample: Sample) -> None:
    """Add a fact."""
    add(draw, sample)


_ALTERATIONS = (
    _drop_fact, _drop_fact, _drop_field, _drop_field, _move_day, _move_day, _drop_declarations, _declare,
    _turn_decision, _turn_flag, _other_kind, _add, _add,
)  # fmt: skip
