"""Records made for measuring: as many years, meetings and appointments as are asked for, each a little different."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

from compliance.dates import year_label

LAST = 2026
"""The year in which every record ends, on 31 March."""
AS_AT = date(LAST, 3, 31)
Data = dict[str, Any]
_BODIES = (
    ("council", "unitary_council"),
    ("police", "chief_officer_of_police"),
    ("fire", "fire_and_rescue_authority"),
    ("probation", "provider_of_probation_services"),
    ("icb", "integrated_care_board"),
)
_PEOPLE = 20
_ITEMS = 8


def made(*, years: int = 2, meetings: int = 8, appointments: int = 10, seed: int = 0) -> Data:
    """A record of a partnership that keeps minutes and is as careful as chance has it.

    Args:
        years: how many years it covers.
        meetings: how many meetings there were in all of them.
        appointments: how many entries its list of appointments has.
        seed: which of the records of this size.
    """
    random = Random(seed)  # noqa: S311  # no secret
    first = date(LAST - years, 4, 1)
    days = (date(LAST, 3, 31) - first).days
    data: Data = {
        "record": 1,
        "partnership": {
            "id": f"board-{seed}",
            "name": f"Board {seed}",
            "kind": "strategy_group",
            "area": {"id": "area", "name": "Area", "kind": "unitary_district"},
            "police_area": {"id": "marlshire", "name": "Marlshire"},
        },
        "period": {"from": first.isoformat(), "to": f"{LAST}-03-31"},
        "bodies": [_body(name, kind) for name, kind in _BODIES],
        "people": [{"id": f"p{number}", "name": f"Person {number}"} for number in range(_PEOPLE)],
        "offices": [
            {"office": "elected_local_policing_body", "of": "marlshire", "holder": "pcc", "from": "2012-11-22"},
            {"office": "chair", "of": f"board-{seed}", "holder": "p0", "from": first.isoformat()},
        ],
        "appointments": [_appointment(number, appointments, first, days) for number in range(appointments)],
        "arrangements": [
            {
                "id": "terms",
                "kind": "terms_of_reference",
                "from": first.isoformat(),
                "terms": {
                    "quorum": {"term": {"members": random.choice((3, 4, 5))}},
                    "frequency": {"times": 4},
                    "minutes": {"confirmed_at": "next_meeting"},
                },
            }
        ],
        "documents": [],
        "meetings": [],
        "events": [],
        "sources": [{"id": "minutes", "title": "Minutes", "strength": "confirmed_minutes"}],
    }
    data["bodies"].append({"id": "pcc", "name": "PCC", "kind": "police_and_crime_commissioner"})
    for year in range(LAST - years, LAST):
        _year(data, random, year)
    for number in range(meetings):
        _meeting(data, random, number, (first + timedelta(days=number * days // max(meetings, 1))).isoformat())
    data["completeness"] = [
        {"every": [kind], "of": f"board-{seed}", "made": AS_AT.isoformat()}
        for kind in ("meeting", "partnership_plan", "copy_sent")
        if random.random() < 0.5
    ]
    return data


def _body(name: str, kind: str) -> Data:
    since = "2022-07-01" if name == "icb" else "2010-04-01"
    return {"id": name, "name": name, "kind": kind, "responsible_authority": [{"from": since}]}


def _appointment(number: int, of: int, first: date, days: int) -> Data:
    since = first + timedelta(days=number * days // of)
    fact: Data = {"id": f"seat-{number}", "person": f"p{number % _PEOPLE}", "by": [_BODIES[number % 5][0]]}
    fact["from"] = since.isoformat()
    if of > _PEOPLE:
        fact["to"] = (since + timedelta(days=300)).isoformat()
    return fact


def _year(data: Data, random: Random, year: int) -> None:
    """What is written in a year, and what was done with it."""
    if random.random() < 0.9:
        data["documents"].append(
            {"id": f"sa-{year}", "kind": "strategic_assessment", "prepared": f"{year}-{random.choice((10, 11, 12))}-10"}
        )
    if random.random() < 0.9:
        prepared = f"{year}-{random.choice(('02-10', '03-10', '05-10'))}"
        plan = {"id": f"plan-{year}", "kind": "partnership_plan", "for_year": year_label(year), "prepared": prepared}
        data["documents"].append(plan)
        if random.random() < 0.7:
            sent = {
                "event": "copy_sent",
                "date": f"{year}-06-10",
                "document": f"plan-{year}",
                "by": "council",
                "to": "pcc",
            }
            data["events"].append(sent)


def _meeting(data: Data, random: Random, number: int, day: str) -> None:
    present = [
        {"person": f"p{each}", "represents": [_BODIES[each % 5][0]]} for each in range(_PEOPLE) if random.random() < 0.8
    ]
    fact: Data = {"id": f"m{number}", "date": day, "source": "minutes"}
    if random.random() < 0.9:
        fact["public"] = random.random() < 0.2
    if random.random() < 0.9:
        fact["attendance"] = present
    fact["items"] = [{"number": str(each), "resolution": "Agreed."} for each in range(1, _ITEMS + 1)]
    data["meetings"].append(fact)
    if number and random.random() < 0.9:
        data["events"].append({"event": "minutes_confirmed", "date": day, "meeting": f"m{number - 1}"})
