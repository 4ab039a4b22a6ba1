"""Records at the borders of the law: each of the days on which something changed, and the day before it.

The days are those of the law itself and not read from the rules, where one of them may be wrong.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

from compliance.vocabulary import BodyKind, words
from tests.differential.vary import copied
from tests.samples import Data, Sample, bases, loads, pack

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.law.rule import Rule

VERSIONS = tuple(
    map(date.fromisoformat, ("2007-08-01", "2008-04-01", "2009-04-30", "2010-04-01", "2011-06-01", "2012-11-22"))
)
"""SI 2007/1830, its first year (reg 16(2)), reg 6(d) (reg 16(1)), SI 2010/647, SI 2011/1230 and SI 2012/2660."""
POLICING = tuple(map(date.fromisoformat, ("2012-11-22", "2017-05-08", "2021-05-10", "2024-05-07", "2025-01-01")))
"""Commissioners, and the mayors who took their place; since 2025 nobody knows of others."""
POLICE_AREAS = (
    "marlshire", "metropolitan", "city-of-london", "greater-manchester", "west-yorkshire", "south-yorkshire",
    "north-yorkshire", None,
)  # fmt: skip
POLICING_BODIES = ("police_and_crime_commissioner", "mayor", "mopac", "common_council", "police_authority")
DAY = timedelta(days=1)
EACH = 2
"""So many cases of a rule are moved to the borders."""


def borders() -> Iterator[tuple[str, Sample, set[str]]]:
    """Each record with its name and the rules that it is for."""
    yield from _versions()
    yield from _authorities()
    yield from _policing_bodies()


def _days(several: tuple[date, ...]) -> tuple[date, ...]:
    return tuple(day for each in several for day in (each - DAY, each))


def _versions() -> Iterator[tuple[str, Sample, set[str]]]:
    """The first cases of each rule about the law, with what the rule is for put on each of the days."""
    rules = {each.rule.rule: each.rule for each in pack().rules if each.rule.in_force}
    seen: Counter[str] = Counter()
    for sample in bases()[1]:
        rule = rules.get(sample.rule or "")
        if rule is None or seen[rule.rule] == EACH:
            continue
        seen[rule.rule] += 1
        for day in _days(VERSIONS):
            data = _moved(sample.data, rule, day)
            for as_at in {day, max(day, sample.as_at)}:
                if loads(data):
                    yield f"{rule.rule} on {day} as at {as_at}", Sample(data, as_at, rule.rule), {rule.rule}


def _moved(data: Data, rule: Rule, day: date) -> Data:
    """The record with everything that the rule is for on that day, which its period takes in."""
    moved: Data = copied(data)
    on, period = day.isoformat(), moved["period"]
    if rule.for_each in ("standing", "year"):
        moved["partnership"].pop("established", None)
        moved["period"] = {"from": on, "to": (day + 400 * DAY).isoformat() if rule.for_each == "year" else on}
        return moved
    moved["period"] = {"from": min(period["from"], on), "to": max(period["to"], on)}
    for each in moved.get("documents", ()):
        if each["kind"] == rule.for_each:
            each["prepared"] = on
    for name, wanted in (("meetings", ("meeting", "public_meeting")), ("requirements", ("requirement",))):
        for each in moved.get(name, ()) if rule.for_each in wanted else ():
            each["date"] = on
    for each in moved.get("requirements", ()):
        for one in each.get("specifications", ()) if rule.for_each == "specification" else ():
            one["date"] = on
    return moved


def _authorities() -> Iterator[tuple[str, Sample, set[str]]]:
    """A body of each kind that appointed two members, over all the years: it counts while it was an authority."""
    for kind in words(BodyKind):
        for police_area in ("marlshire", "metropolitan", "greater-manchester", "north-yorkshire", None):
            for area in ("district", "unitary_district", None):
                data = _group(police_area, area)
                data["bodies"] = [{"id": "body", "name": "Body", "kind": kind, "responsible_authority": [_SINCE]}]
                data["appointments"] = [{"id": each, "post": each, "by": ["body"], **_SINCE} for each in ("a", "b")]
                if loads(data):
                    name = f"two members by a {kind} of {police_area}, {area}"
                    yield name, Sample(data, date(2026, 6, 30)), {"reg-3/2", "reg-3/2@2007", "reg-3/3"}


def _policing_bodies() -> Iterator[tuple[str, Sample, set[str]]]:
    """A plan sent to, and a meeting required by, a body of each kind, on each of the days."""
    for kind in POLICING_BODIES:
        for police_area in POLICE_AREAS:
            for day in _days(POLICING):
                data, on = _group(police_area, "district"), day.isoformat()
                data["period"] = {"from": on, "to": on}
                data["bodies"] = [
                    {"id": "body", "name": "Body", "kind": kind},
                    {"id": "council", "name": "Council", "kind": "district_council", "responsible_authority": [_SINCE]},
                ]
                if police_area is not None:
                    data["offices"] = [
                        {"office": "elected_local_policing_body", "of": police_area, "holder": "body", **_SINCE}
                    ]
                data["documents"] = [{"id": "plan", "kind": "partnership_plan", "covers": {"from": on}, "prepared": on}]
                data["events"] = [
                    {"event": "copy_sent", "document": "plan", "date": on, "by": ["group"], "to": ["body"]},
                    {"event": "consulted", "requirement": "call", "date": on, "by": ["body"], "to": ["council"]},
                    {"event": "considered", "requirement": "call", "date": on, "by": ["body"]},
                ]
                data["requirements"] = [{"id": "call", "by": "body", "date": on, "affected": ["council"]}]
                data["determinations"] = [
                    {
                        "question": "reg-14A/1#reasonable-and-proportionate", "about": ["call"], "answer": "yes",
                        "by": "police_and_crime_commissioner", "date": on,
                    }
                ]  # fmt: skip
                if loads(data):
                    yield f"a {kind} of {police_area} on {on}", Sample(data, day), {"reg-13A", "reg-14A/1"}


_SINCE: Data = {"from": "2000-04-01", "to": "2026-03-31"}


def _group(police_area: str | None, area: str | None) -> Data:
    place: Data = {"id": "area", "name": "Area"} | ({"kind": area} if area else {})
    data: Data = {
        "record": 1,
        "partnership": {"id": "group", "name": "Group", "kind": "strategy_group", "area": place},
        "period": {"from": "2007-04-01", "to": "2026-03-31"},
        "completeness": [
            {"every": ["responsible_authority", "appointment", "office"], "of": ["group"], "made": "2026-03-31"}
        ],
    }
    if police_area is not None:
        data["partnership"]["police_area"] = {"id": police_area, "name": "Police area"}
    return data
