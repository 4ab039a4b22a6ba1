"""Small records of one district, in which much is left open and much is declared complete."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

Data = dict[str, Any]

AS_AT = "2014-06-30"
PREPARED = "2013-03-13"
DAYS = ("2013-02-01", "2013-03-20", "2013-04-01", "2013-06-05", "2013-09-02", "2014-03-31", "2014-05-01")


@dataclass(frozen=True)
class Occasion:
    """A kind of occasion, by a rule that has it and a limb of that rule, whose question a determination answers."""

    rule: str
    limb: str
    about: str
    """What a determination on the occasion is about."""


OCCASIONS = {
    "plan": Occasion("reg-13A", "city-of-london", "plan"),
    "standing": Occasion("reg-4/1", "arrangements", "here"),
    "meeting": Occasion("reg-3/4", "others-attended", "june"),
    "year": Occasion("reg-12/4/a", "meeting-held", "2013-14"),
}


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Data]:
    """A fact with these fields, of which those drawn as None are left out."""
    return st.fixed_dictionaries(fields).map(_said)


def _said(fact: Data) -> Data:
    return {field: value for field, value in fact.items() if value is not None}


def _or_nothing(*values: object) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


_PERIOD = {"from": _or_nothing("2012-01-01", "2012-01-01", "2013-11-01"), "to": _or_nothing("2013-12-31")}

# What conditions look for stands in these more often than not.
EVENTS = _some(
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
    id=st.just("scheme"),
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
).filter(lambda office: not (office.get("vacant") and office.get("holder")))
DETERMINATIONS = _some(answer=st.sampled_from(["yes", "no"]), by=st.sampled_from(["strategy_group", "chair"]))
AUTHORITY = _some(**{"from": _or_nothing("2000-01-01", "2013-08-01")})
PLAN = _some(
    contents=st.none() | st.lists(CONTENTS, max_size=2),
    cites=_or_nothing([], ["assessment"]),
    priorities=_or_nothing([{"id": "burglary"}], [{"id": "burglary"}, {"id": "arson"}]),
)
JUNE = _some(public=_or_nothing(True, False), attendance=st.none() | st.lists(PRESENT, max_size=2))
LATER = _some(date=_or_nothing("2013-09-02"), public=_or_nothing(True, False))
DECLARABLE = (
    ("responsible_authority", "here"), ("appointment", "here"), ("arrangement", "here"), ("arrangement_item", "scheme"),
    ("office", "shire"), ("content", "plan"), ("priority", "plan"), ("citation", "plan"), ("meeting", "here"),
    ("attendance", "june"), ("determination", "here"), ("money", "here"), ("strategic_assessment", "here"),
    ("copy_sent", "here"), ("copy_sent", "plan"), ("considered", "here"), ("considered", "plan"),
)  # fmt: skip
WINDOWS = [("2007-01-01", AS_AT)] * 4 + [("2013-07-01", AS_AT), ("2007-01-01", "2013-05-31")]


@st.composite
def _declarations(draw: st.DrawFn) -> list[Data]:
    """A few declarations of completeness, or all but a few; most reach over all that is looked at."""
    few = draw(st.lists(st.sampled_from(DECLARABLE), max_size=3, unique=True))
    chosen = [each for each in DECLARABLE if each not in few] if draw(st.booleans()) else few
    found = []
    for kind, of in chosen:
        start, end = draw(st.sampled_from(WINDOWS))
        found.append({"every": [kind], "of": [of], "from": start, "to": end, "made": AS_AT})
    return found


@st.composite
def records(draw: st.DrawFn, occasion: str) -> Data:
    """A record with something of each kind, for an occasion of a kind."""
    its = OCCASIONS[occasion]
    question = {"question": f"{its.rule}#{its.limb}", "about": [its.about], "date": "2013-06-05"}
    kind = draw(_some(kind=_or_nothing("district", "unitary_district")))
    kinds = {"council": "district_council", "police": "chief_officer_of_police"}
    commissioners = [
        {"id": each, "name": each, "kind": "police_and_crime_commissioner"} for each in ("pcc", "other-pcc")
    ]
    plan = {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": PREPARED}
    return {
        "record": 1,
        "partnership": {
            "id": "here",
            "name": "Here",
            "kind": "strategy_group",
            "area": {"id": "district", "name": "Here", **kind},
            "police_area": {"id": "shire", "name": "Shire"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [
            *(
                {"id": each, "name": each, "kind": kinds[each], "responsible_authority": [draw(AUTHORITY)]}
                for each in kinds
            ),
            *commissioners,
        ],
        "offices": draw(st.lists(OFFICES, max_size=1)),
        "appointments": draw(st.lists(APPOINTMENTS, max_size=2)),
        "arrangements": [draw(ARRANGEMENTS)],
        "documents": [
            {**plan, **draw(PLAN)},
            {"id": "assessment", "kind": "strategic_assessment", "prepared": "2012-11-02"},
        ],
        "meetings": [
            {"id": "june", "date": "2013-06-05", **draw(JUNE)},
            *({"id": "later", **each} for each in draw(st.lists(LATER, max_size=1))),
        ],
        "events": draw(st.lists(EVENTS, max_size=2)),
        "money": draw(st.lists(MONEY, max_size=1)),
        "determinations": [{**question, **each} for each in draw(st.lists(DETERMINATIONS, max_size=2))],
        "completeness": draw(_declarations()),
    }
