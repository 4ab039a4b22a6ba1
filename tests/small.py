"""Small records in which much is open, conditions of every kind over them, and what each record leaves open.

`quorate` is not among the conditions: tests/unit/test_quorum.py is about it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import product
from random import Random
from typing import Any

from hypothesis import strategies as st

from tests.oracle import Gap, Here, declared, worlds

Data = dict[str, Any]

AS_AT = "2014-06-30"
DAYS = ("2013-02-01", "2013-03-20", "2013-04-01", "2013-06-05", "2013-09-02", "2014-03-31", "2014-05-01")
PREPARED = "2013-03-13"
MOST_WORLDS = 300
"""Where more are open, so many of them are tried."""
SETTLED = ("met", "not_met", "outstanding", "not_applicable")
OPEN = ("cannot_tell", "needs_judgement")


@dataclass(frozen=True)
class Occasion:
    """A kind of occasion, by a rule that has it, and where conditions on it stand."""

    rule: str
    limb: str
    start: str
    last: str
    about: tuple[str, ...]


OCCASIONS = {
    "plan": Occasion("reg-13A", "city-of-london", "2013-04-01", "2014-03-31", ("plan",)),
    "standing": Occasion("reg-4/1", "arrangements", "2013-04-01", "2013-04-01", ("here",)),
    "meeting": Occasion("reg-3/4", "others-attended", "2013-04-01", "2014-03-31", ("june",)),
    "year": Occasion("reg-12/4/a", "meeting-held", "2013-04-01", "2014-03-31", ("2013-14",)),
}


# -- records --------------------------------------------------------------------------------


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Data]:
    """A fact with these fields, of which those drawn as None are left out."""
    return st.fixed_dictionaries(fields).map(
        lambda it: {field: value for field, value in it.items() if value is not None}
    )


def _or_nothing(*values: object) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


_PERIOD = {"from": _or_nothing("2012-01-01", "2012-01-01", "2013-11-01"), "to": _or_nothing("2013-12-31")}
_BODIES = ("council", "police", "pcc")

EVENTS = _some(  # what conditions look for stands more often than not
    event=st.sampled_from(["copy_sent", "considered"]),
    date=_or_nothing("2013-09-02", "2013-09-02", *DAYS),
    document=_or_nothing("plan", "plan", "assessment"),
    topic=_or_nothing("guidance", "guidance", "how_public_might_assist"),
    by=_or_nothing(["here"], ["police", "here"], ["council"]),
    to=_or_nothing(["pcc"], ["pcc", "police"], ["council"]),
)
APPOINTMENTS = _some(
    post=st.sampled_from(["Chief executive", "Commander"]),
    by=_or_nothing([], ["council"], ["police"], ["council", "police"]),
    voting=_or_nothing(True, False),
    **_PERIOD,
)
ARRANGEMENTS = _some(
    kind=st.sampled_from(["engagement", "spending"]),
    items=st.lists(st.sampled_from(["views_on_priorities", "senior_attendance"]), unique=True),
    **_PERIOD,
)
MONEY = _some(title=st.just("Fund"), partnership_monies=_or_nothing(True, False), **_PERIOD)
CONTENTS = _some(
    item=st.sampled_from(["strategy", "measures_of_success"]),
    topics=_or_nothing(["crime_and_disorder"], ["crime_and_disorder", "substance_misuse"]),
    authority=_or_nothing("council", "police"),
)
PRESENT = _some(
    post=st.sampled_from(["Chief executive", "Commander"]),
    represents=_or_nothing([], ["council"], ["police"]),
    perhaps_represents=_or_nothing(["police"]),
    capacity=_or_nothing("member", "invited"),
)
OFFICES = _some(
    office=st.just("elected_local_policing_body"),
    of=st.just("shire"),
    holder=_or_nothing("pcc", "other-pcc"),
    vacant=_or_nothing(True),
    **_PERIOD,
)
DETERMINATIONS = _some(answer=st.sampled_from(["yes", "no"]), by=st.sampled_from(["strategy_group", "chair"]))
DECLARABLE = (
    ("responsible_authority", "here"), ("appointment", "here"), ("arrangement", "here"), ("arrangement_item", "scheme"),
    ("office", "shire"), ("content", "plan"), ("priority", "plan"), ("citation", "plan"), ("meeting", "here"),
    ("attendance", "june"), ("determination", "here"), ("money", "here"), ("strategic_assessment", "here"),
    ("copy_sent", "here"), ("copy_sent", "plan"), ("considered", "here"), ("considered", "plan"),
)  # fmt: skip


@st.composite
def records(draw: st.DrawFn, occasion: str) -> Data:
    """A record of a small place, with something of each kind and gaps everywhere."""
    question = f"{OCCASIONS[occasion].rule}#{OCCASIONS[occasion].limb}"
    authority = _some(**{"from": _or_nothing("2000-01-01", "2013-08-01")})
    attendance = draw(st.none() | st.lists(PRESENT, max_size=2))
    plan = {
        "id": "plan",
        "kind": "partnership_plan",
        "for_year": "2013-14",
        "prepared": PREPARED,
        "contents": draw(st.none() | st.lists(CONTENTS, max_size=2)),
        "cites": draw(_or_nothing([], ["assessment"])),
        "priorities": draw(_or_nothing([{"id": "burglary"}], [{"id": "burglary"}, {"id": "arson"}])),
    }
    several = {"min_size": 0, "max_size": 2}
    complete = st.lists(st.sampled_from(DECLARABLE), max_size=3, unique=True)
    if draw(st.booleans()):
        complete = complete.map(lambda few: [each for each in DECLARABLE if each not in few])
    return {
        "record": 1,
        "partnership": {
            "id": "here",
            "name": "Here",
            "kind": "strategy_group",
            "area": {"id": "district", "name": "Here"} | draw(_some(kind=_or_nothing("district", "unitary_district"))),
            "police_area": {"id": "shire", "name": "Shire"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [
            {"id": "council", "name": "Council", "kind": "district_council", "responsible_authority": [draw(authority)]},
            {"id": "police", "name": "Police", "kind": "chief_officer_of_police", "responsible_authority": [draw(authority)]},
            {"id": "pcc", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
            {"id": "other-pcc", "name": "Another", "kind": "police_and_crime_commissioner"},
        ],
        "offices": draw(st.lists(OFFICES, max_size=1)),
        "appointments": draw(st.lists(APPOINTMENTS, **several)),
        "arrangements": [{"id": "scheme", **draw(ARRANGEMENTS)}],
        "documents": [
            {field: value for field, value in plan.items() if value is not None},
            {"id": "assessment", "kind": "strategic_assessment", "prepared": "2012-11-02"},
        ],
        "meetings": [
            {"id": "june", "date": "2013-06-05"}
            | draw(_some(public=_or_nothing(True, False)))
            | ({} if attendance is None else {"attendance": attendance}),
            *({"id": "later", **each} for each in draw(st.lists(_some(date=_or_nothing("2013-09-02"), public=_or_nothing(True, False)), max_size=1))),
        ],
        "events": draw(st.lists(EVENTS, **several)),
        "money": draw(st.lists(MONEY, max_size=1)),
        "determinations": [
            {"question": question, "about": list(OCCASIONS[occasion].about), "date": "2013-06-05", **each}
            for each in draw(st.lists(DETERMINATIONS, **several))
        ],
        "completeness": [
            {"every": [kind], "of": [of], "from": start, "to": end, "made": AS_AT}
            for kind, of in draw(complete)
            for start, end in draw(st.sampled_from([[("2007-01-01", AS_AT)]] * 4 + [[("2013-07-01", AS_AT)], [("2007-01-01", "2013-05-31")]]))
        ],
    }  # fmt: skip


# -- conditions -----------------------------------------------------------------------------


def _happened(more: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """An event looked for: of the plan, or within the occasion's year."""
    topic = st.sampled_from([{}, {}, {"topic": "guidance"}])
    by = st.sampled_from([{}, {}, {"by": {"is": "group.id"}}])
    to = st.sampled_from(
        [{}, {"to": {"holder_of": "elected_local_policing_body", "of": "police_area.id"}},
         {"to": {"kinds": ["police_and_crime_commissioner"]}}]
    )  # fmt: skip
    event = st.sampled_from([{"event": "copy_sent"}, {"event": "considered"}])
    return st.tuples(event, more, topic, by, to).map(
        lambda parts: {"happened": {field: value for part in parts for field, value in part.items()}}
    )


_WHEN = [{"in_slot": "true"}, {"since": "slot.start"}, {"since": "slot.start", "until": "slot.last"}]
_PLACES_OF = {"at_least": {"of": "appointments", "as": "place", "where": {"is": {"value": "it.id", "in": "place.by"}}}}
_ANYWHERE: list[st.SearchStrategy[Data]] = [
    st.sampled_from(["county_area", "single_tier", "city_of_london"]).map(lambda name: {"area_is": name}),
    st.just({"determined": {"ask": "So?", "by": ["strategy_group"]}}),
    st.lists(st.sampled_from(SETTLED), min_size=1, max_size=2, unique=True).map(
        lambda several: {"finding_is": {"rule": "reg-14", "one_of": several}}
    ),
    st.sampled_from(["pcc", None]).map(
        lambda holder: (
            {"holds": {"office": "elected_local_policing_body", "of": "police_area.id"}}
            if holder is None
            else {"holds": {"office": "elected_local_policing_body", "of": "police_area.id", "holder": "pcc.id"}}
        )
    ),
    _happened(st.sampled_from(_WHEN)),
    st.just({"before": {"day": "group.established", "limit": "2013-04-01"}}),
]
_OF_THIS: dict[str, list[st.SearchStrategy[Data]]] = {
    "plan": [
        _happened(st.sampled_from([{"document": "this"}, {"document": "this", "since": "slot.start"}, {"document": "this", "until": "slot.last"}])),
        st.sampled_from([["crime_and_disorder"], ["crime_and_disorder", "substance_misuse"], []]).map(
            lambda topics: {"states": {"item": "strategy", "topics": topics}}
        ),
        st.just({"happened": {"event": "prepared", "document": "this"}}),
        st.sampled_from(["2013-03-13", "2013-03-14"]).map(lambda day: {"before": {"day": "this.prepared", "limit": day}}),
    ],
    "standing": [],
    "meeting": [st.just({"is": {"value": "this.public", "equals": "true"}})],
    "year": [],
}  # fmt: skip
_SETS: dict[str, tuple[Data, ...]] = {
    "responsible_authorities": ({}, {"kinds": ["district_council"]}),
    "appointments": ({},),
    "arrangements": ({"kinds": ["engagement"]}, {"kinds": ["engagement"], "items": ["views_on_priorities"]}),
    "monies": ({},),
    "documents": ({"kinds": ["strategic_assessment"]},),
}
_WHERE: dict[str, list[Data]] = {
    "responsible_authorities": [
        {"is": {"value": "it.kind", "equals": "district_council"}},
        _PLACES_OF,
        {"happened": {"event": "considered", "in_slot": "true", "by": {"is": "it.id"}}},
    ],
    "appointments": [
        {"is": {"value": "it.voting", "equals": "true"}},
        {
            "at_least": {
                "of": "responsible_authorities",
                "as": "body",
                "where": {"is": {"value": "body.id", "in": "it.by"}},
            }
        },
        {
            "every": {
                "of": "responsible_authorities",
                "as": "body",
                "satisfy": {"is": {"value": "body.id", "in": "it.by"}},
            }
        },
    ],
    "arrangements": [{"before": {"day": "it.from", "limit": "2013-01-01"}}],
    "monies": [{"before": {"day": "it.from", "limit": "2013-01-01"}}],
    "documents": [{"before": {"day": "it.prepared", "limit": "2012-10-01"}}],
    "meetings": [{"is": {"value": "it.public", "equals": "true"}}],
    "attendances": [{"is": {"value": "it.capacity", "equals": "member"}}],
    "priorities": [{"is": {"value": "it.id", "equals": "burglary"}}],
}


@st.composite
def _of_set(draw: st.DrawFn, occasion: str) -> Data:
    """`every` or `at_least` of a set that the occasion has."""
    own = {
        "meeting": {"attendances": ({}, {"capacities": ["member"]})},
        "year": {"meetings": ({},)},
        "plan": {"priorities": ({"of": "this"},)},
    }
    sets = _SETS | own.get(occasion, {})
    of = draw(st.sampled_from(sorted(sets)))
    inner = st.sampled_from(_WHERE[of])
    if occasion == "plan" and of == "responsible_authorities":
        inner |= st.just({"states": {"item": "measures_of_success", "authority": "it.id"}})
    if occasion == "meeting" and of == "responsible_authorities":
        inner |= st.just({"at_least": {"of": "attendances", "with": {"for": "it.id"}, "as": "somebody"}})
    if occasion == "plan" and of == "documents":
        inner |= st.just({"is": {"value": "it.id", "in": "this.cites"}})
    inner |= inner.map(lambda each: {"not": each})
    args = {"of": of, "with": draw(st.sampled_from(sets[of])), "as": "it"}
    if draw(st.booleans()):
        args["where"] = draw(inner)
    if draw(st.booleans()):
        return {"every": {**args, "satisfy": draw(inner)}}
    if of == "appointments" and draw(st.booleans()):
        args["distinct"] = "person"
    return {"at_least": {**args, "n": str(draw(st.integers(1, 2)))}}


def conditions(occasion: str) -> st.SearchStrategy[Data]:
    """Conditions of every kind but `quorate` on an occasion, joined and negated."""
    leaves = st.one_of(*([_of_set(occasion)] * 6), *(_OF_THIS[occasion] * 3), *_ANYWHERE)
    return st.recursive(
        leaves,
        lambda inner: st.one_of(
            inner.map(lambda each: {"not": each}),
            st.lists(inner, min_size=2, max_size=3).map(lambda several: {"all_of": several}),
            st.lists(inner, min_size=2, max_size=3).map(lambda several: {"any_of": several}),
        ),
        max_leaves=3,
    )


# -- what is open ---------------------------------------------------------------------------

_LOOKED_AT = {
    "bodies": ("responsible_authorities",),
    "appointments": ("appointments",),
    "arrangements": ("arrangements",),
    "offices": ("holds", "holder_of"),
    "money": ("monies",),
    "documents": ("documents", "states", "cites", "priorities"),
    "meetings": ("meetings", "attendances", "this.public"),
    "events": ("happened",),
    "determinations": ("determined",),
    "partnership": ("area_is", "established"),
}
"""The words of a condition that make it look at a part of the record."""

_FIELDS: dict[str, dict[str, tuple[Any, ...]]] = {
    "bodies.responsible_authority": {"from": ("2000-01-01", "2013-08-01")},
    "appointments": {"from": ("2012-01-01", "2013-11-01"), "by": ([], ["council"], ["police"]), "voting": (True, False)},
    "arrangements": {"from": ("2012-01-01", "2013-11-01")},
    "offices": {"from": ("2012-01-01", "2013-11-01"), "holder": ("pcc", "other-pcc")},
    "money": {"from": ("2012-01-01", "2013-11-01"), "partnership_monies": (True, False)},
    "documents.contents": {"topics": (["crime_and_disorder"], ["crime_and_disorder", "substance_misuse"]), "authority": ("council", "police")},
    "meetings": {"date": ("2013-09-02", "2014-05-01"), "public": (True, False)},
    "meetings.attendance": {"represents": ([], ["council"], ["police"]), "capacity": ("member", "invited")},
    "events": {
        "date": DAYS[1:],
        "document": ("plan", "assessment"),
        "topic": ("guidance", "how_public_might_assist"),
        "by": (["here"], ["council"], ["police"]),
        "to": (["pcc"], ["council"]),
    },
}  # fmt: skip
"""Fields that are unknown where they are left out, each with what it may be."""


def gaps(record: Data, condition: Data, here: Here) -> list[Gap]:
    """What the record leaves open of all that a condition looks at."""
    said = json.dumps(condition)
    found = [
        gap
        for name, words in _LOOKED_AT.items()
        if any(word in said for word in words)
        for gap in (*_unfilled(record, name), *_missing(record, name, here))
    ]
    return [gap for gap in found if gap.ways]


def _unfilled(record: Data, name: str) -> list[Gap]:
    found = []
    for place, fields in _FIELDS.items():
        outer, _, inner = place.partition(".")
        if outer != name:
            continue
        for index, it in enumerate(record.get(outer, ())):
            spots = [((outer, index), it)]
            if inner:
                spots = [((outer, index, inner, n), each) for n, each in enumerate(it.get(inner) or ())]
            found += [
                Gap((*spot, field), ways) for spot, each in spots for field, ways in fields.items() if field not in each
            ]
            if place == "meetings.attendance":
                found += [
                    Gap((*spot, "represents"), (each["represents"], [*each["represents"], *each["perhaps_represents"]]))
                    for spot, each in spots
                    if "perhaps_represents" in each and "represents" in each
                ]
    if name == "partnership":
        if "kind" not in record["partnership"]["area"]:
            found.append(Gap(("partnership", "area", "kind"), ("district", "unitary_district", "city_of_london")))
        found.append(Gap(("partnership", "established"), ("1999-04-01", "2013-04-01")))
    return found


def _missing(record: Data, name: str, here: Here) -> list[Gap]:
    """Facts that may be there although the record does not have them: one more of each kind."""
    on = here.on
    ever = {"from": on, "to": on}

    def free(kinds: str, subjects: tuple[str, ...], day: str | None) -> bool:
        return not declared(record, (kinds,), subjects, day, AS_AT)

    def one_of(place: tuple[str | int, ...], ways: list[Any]) -> list[Gap]:
        return [Gap(place, (None, *ways), adds=True)] if ways else []

    match name:
        case "bodies" if free("responsible_authority", ("here", "district"), on):
            fire = {"id": "fire", "kind": "fire_and_rescue_authority", "responsible_authority": [ever]}
            return one_of((name,), [fire])
        case "appointments" if free("appointment", ("here",), on):
            return one_of(
                (name,), [{"post": "Clerk", "voting": True, "by": by, **ever} for by in ([], ["council"], ["police"])]
            )
        case "arrangements":
            more = (
                one_of((name,), [{"kind": "engagement", "items": ["views_on_priorities"], **ever}])
                if free("arrangement", ("here",), on)
                else []
            )
            for index in range(len(record[name])):
                if free("arrangement_item", ("scheme",), None):
                    more += one_of((name, index, "items"), ["views_on_priorities"])
            return more
        case "offices" if not record[name] and free("office", ("shire",), None):
            return one_of(
                (name,),
                [
                    {"office": "elected_local_policing_body", "of": "shire", "holder": each, "from": "2012-11-22"}
                    for each in ("pcc", "other-pcc")
                ],
            )
        case "money" if free("money", ("here",), on):
            return one_of((name,), [{"partnership_monies": True, **ever}])
        case "documents":
            return _in_documents(record, free, one_of)
        case "meetings":
            more = [
                {"id": "more", "date": day, "public": public}
                for day, public in product(("2013-09-02", "2014-03-31"), (True, False))
                if free("meeting", ("here",), day)
            ]
            found = one_of((name,), more)
            june = record[name][0]
            people = [
                {"post": "Clerk", "represents": [body], "capacity": capacity}
                for body, capacity in product(("council", "police"), ("member", "invited"))
            ]
            if "attendance" not in june:
                return [*found, Gap((name, 0, "attendance"), ([], *([each] for each in people)))]
            return [*found, *(one_of((name, 0, "attendance"), people) if free("attendance", ("june",), None) else [])]
        case "events":
            return one_of(
                (name,),
                [each for each in _EVENTS if free(each["event"], (each.get("document", "here"), "here"), each["date"])],
            )
        case "determinations" if not _answers(record, here) and not declared(
            record, ("determination",), ("here", *here.about), None, AS_AT
        ):
            made = {"question": here.question, "about": list(here.about), "by": "strategy_group"}
            return [Gap((name,), tuple({**made, "answer": answer} for answer in ("yes", "no")), adds=True)]
    return []  # fmt: skip


def _answers(record: Data, here: Here) -> list[Data]:
    return [
        each
        for each in record["determinations"]
        if each["question"] == here.question and each["by"] == "strategy_group"
    ]


def _in_documents(record: Data, free: Any, one_of: Any) -> list[Gap]:  # noqa: ANN401  # the two helpers of _missing
    plan, place = record["documents"][0], ("documents", 0)
    found = []
    if free("strategic_assessment", ("here",), "2012-05-01"):
        found += one_of(("documents",), [{"id": "older", "kind": "strategic_assessment", "prepared": "2012-05-01"}])
    if free("content", ("plan",), None):
        more = [
            {"item": "strategy", "topics": ["substance_misuse"]},
            {"item": "measures_of_success", "topics": [], "authority": "police"},
        ]
        found += one_of((*place, "contents"), more)
    if free("citation", ("plan",), None):
        found += one_of((*place, "cites"), [] if "assessment" in plan.get("cites", ()) else ["assessment"])
    if "priorities" not in plan:
        found.append(Gap((*place, "priorities"), ([], [{"id": "burglary"}], [{"id": "arson"}])))
    elif free("priority", ("plan",), None):
        found += one_of((*place, "priorities"), [{"id": "fraud"}])
    return found  # fmt: skip


_EVENTS = [
    {"event": event, "date": day, "document": "plan", "topic": topic, "by": ["here"], "to": ["pcc"]}
    for event, day, topic in product(
        ("copy_sent", "considered"), ("2013-04-01", "2013-09-02", "2014-05-01"), ("guidance", None)
    )
] + [{"event": "considered", "date": "2013-09-02", "topic": "guidance", "by": ["council"], "to": ["council"]}]


def all_worlds(record: Data, condition: Data, here: Here) -> list[Data]:
    """Every way in which what is open could be, or a sample of them where there are many."""
    found = gaps(record, condition, here)
    size = 1
    for gap in found:
        size *= len(gap.ways)
    if size <= MOST_WORLDS:
        return list(worlds(record, found))
    chance = Random(json.dumps(record, sort_keys=True))  # noqa: S311  # a sample, the same each time
    return [
        world
        for _ in range(MOST_WORLDS)
        for world in worlds(record, [Gap(gap.place, (chance.choice(gap.ways),), adds=gap.adds) for gap in found])
    ]
