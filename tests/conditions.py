"""Conditions for Hypothesis, as a rule file has them: of every kind but `quorate`, about the district of `small.py`.

`quorate` has a test of its own, tests/unit/test_quorum.py, since its terms are not conditions.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from tests.small import PREPARED

Data = dict[str, Any]
Strategy = st.SearchStrategy[Data]

SETTLED = ("met", "not_met", "outstanding", "not_applicable")
OPEN = ("cannot_tell", "needs_judgement")


def _happened(more: Strategy) -> Strategy:
    """An event looked for, with whatever else says which and when."""
    parts = [
        st.sampled_from([{"event": "copy_sent"}, {"event": "considered"}]),
        more,
        st.sampled_from([{}, {}, {"topic": "guidance"}]),
        st.sampled_from([{}, {}, {"by": {"is": "group.id"}}]),
        st.sampled_from(
            [
                {},
                {"to": {"holder_of": "elected_local_policing_body", "of": "police_area.id"}},
                {"to": {"kinds": ["police_and_crime_commissioner"]}},
            ]
        ),
    ]
    return st.tuples(*parts).map(lambda several: {"happened": {k: v for part in several for k, v in part.items()}})


_HELD = {"office": "elected_local_policing_body", "of": "police_area.id"}
_WHEN = [{"in_slot": "true"}, {"since": "slot.start"}, {"since": "slot.start", "until": "slot.last"}]
_OF_PLAN = [
    {"document": "this"},
    {"document": "this", "since": "slot.start"},
    {"document": "this", "until": "slot.last"},
]
_ANYWHERE: list[Strategy] = [
    st.sampled_from([{"area_is": name} for name in ("county_area", "single_tier", "city_of_london")]),
    st.just({"determined": {"ask": "So?", "by": ["strategy_group"]}}),
    st.lists(st.sampled_from(SETTLED), min_size=1, max_size=2, unique=True).map(
        lambda several: {"finding_is": {"rule": "reg-14", "one_of": several}}
    ),
    st.sampled_from([{"holds": _HELD}, {"holds": {**_HELD, "holder": "pcc.id"}}]),
    _happened(st.sampled_from(_WHEN)),
    st.just({"before": {"day": "group.established", "limit": "2013-04-01"}}),
]
_HERE: dict[str, list[Strategy]] = {
    "plan": [
        _happened(st.sampled_from(_OF_PLAN)),
        st.sampled_from([[], ["crime_and_disorder"], ["crime_and_disorder", "substance_misuse"]]).map(
            lambda topics: {"states": {"item": "strategy", "topics": topics}}
        ),
        st.just({"happened": {"event": "prepared", "document": "this"}}),
        st.sampled_from([PREPARED, "2013-03-14"]).map(lambda day: {"before": {"day": "this.prepared", "limit": day}}),
        st.sampled_from(["12", "13"]).map(
            lambda days: {"within": {"day": "this.prepared", "after": "slot.start", "days": days}}
        ),
    ],
    "meeting": [st.just({"is": {"value": "this.public", "equals": "true"}})],
}
"""Conditions on a plan or meeting of its own."""

_IN_PLACE = {"is": {"value": "body.id", "in": "it.by"}}
_ANY_SET: dict[str, tuple[Data, ...]] = {
    "responsible_authorities": ({}, {"kinds": ["district_council"]}),
    "appointments": ({},),
    "arrangements": ({"kinds": ["engagement"]}, {"kinds": ["engagement"], "items": ["views_on_priorities"]}),
    "monies": ({},),
    "documents": ({"kinds": ["strategic_assessment"]},),
}
_OWN_SET: dict[str, dict[str, tuple[Data, ...]]] = {
    "meeting": {"attendances": ({}, {"capacities": ["member"]})},
    "year": {"meetings": ({},)},
    "plan": {"priorities": ({"of": "this"},)},
}
"""Sets with their selectors."""

_OF_MEMBER: dict[str, list[Data]] = {
    "responsible_authorities": [
        {"is": {"value": "it.kind", "equals": "district_council"}},
        {"at_least": {"of": "appointments", "as": "place", "where": {"is": {"value": "it.id", "in": "place.by"}}}},
        {"happened": {"event": "considered", "in_slot": "true", "by": {"is": "it.id"}}},
    ],
    "appointments": [
        {"is": {"value": "it.voting", "equals": "true"}},
        {"at_least": {"of": "responsible_authorities", "as": "body", "where": _IN_PLACE}},
        {"every": {"of": "responsible_authorities", "as": "body", "satisfy": _IN_PLACE}},
    ],
    "arrangements": [{"before": {"day": "it.from", "limit": "2013-01-01"}}],
    "monies": [{"before": {"day": "it.from", "limit": "2013-01-01"}}],
    "documents": [{"before": {"day": "it.prepared", "limit": "2012-10-01"}}],
    "meetings": [{"is": {"value": "it.public", "equals": "true"}}],
    "attendances": [{"is": {"value": "it.capacity", "equals": "member"}}],
    "priorities": [{"is": {"value": "it.id", "equals": "burglary"}}],
}
_OF_MEMBER_HERE: dict[tuple[str, str], Data] = {
    ("plan", "responsible_authorities"): {"states": {"item": "measures_of_success", "authority": "it.id"}},
    ("plan", "documents"): {"is": {"value": "it.id", "in": "this.cites"}},
    ("meeting", "responsible_authorities"): {
        "at_least": {"of": "attendances", "with": {"for": "it.id"}, "as": "somebody"}
    },
}
"""Conditions on a member of a set."""


@st.composite
def _of_set(draw: st.DrawFn, occasion: str) -> Data:
    """`every` or `at_least` of a set that the occasion has."""
    sets = {**_ANY_SET, **_OWN_SET.get(occasion, {})}
    of = draw(st.sampled_from(sorted(sets)))
    plain = [*_OF_MEMBER[of], *(each for key, each in _OF_MEMBER_HERE.items() if key == (occasion, of))]
    inner = st.sampled_from([*plain, *({"not": each} for each in plain)])
    args: Data = {"of": of, "with": draw(st.sampled_from(sets[of])), "as": "it"}
    if draw(st.booleans()):
        args["where"] = draw(inner)
    if draw(st.booleans()):
        return {"every": {**args, "satisfy": draw(inner)}}
    if of == "appointments" and draw(st.booleans()):
        args["distinct"] = "person"
    return {"at_least": {**args, "n": str(draw(st.integers(1, 2)))}}


def conditions(occasion: str) -> Strategy:
    """Conditions on an occasion of a kind, joined and negated."""
    leaves = st.one_of(*([_of_set(occasion)] * 6), *(_HERE.get(occasion, []) * 3), *_ANYWHERE)
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            inner.map(lambda each: {"not": each}),
            st.lists(inner, min_size=2, max_size=3).map(lambda several: {"all_of": several}),
            st.lists(inner, min_size=2, max_size=3).map(lambda several: {"any_of": several}),
        ),
        max_leaves=3,
    )
