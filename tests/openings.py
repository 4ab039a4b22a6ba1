"""What a small record leaves open: fields left out, and facts that may be there although it does not have them.

The windows of docs/conditions.md are kept: nothing is added from before the days over which a condition looks.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import product
from math import prod
from random import Random
from typing import Any

from tests.oracle import Gap, Here, Unsaid, declared, worlds
from tests.small import AS_AT, DAYS

Data = dict[str, Any]
Place = tuple[str | int, ...]

MOST_WORLDS = 300
"""Where more are open, so many of them are tried."""

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

_BEGINS = ("2012-01-01", "2013-11-01")
_TOPICS = (["crime_and_disorder"], ["crime_and_disorder", "substance_misuse"])
_FIELDS: dict[str, dict[str, tuple[Any, ...]]] = {
    "bodies.responsible_authority": {"from": ("2000-01-01", "2013-08-01")},
    "appointments": {"from": _BEGINS, "by": ([], ["council"], ["police"]), "voting": (True, False)},
    "arrangements": {"from": _BEGINS},
    "offices": {"from": _BEGINS, "holder": ("pcc", "other-pcc")},
    "money": {"from": _BEGINS, "partnership_monies": (True, False)},
    "documents.contents": {"topics": _TOPICS, "authority": ("council", "police")},
    "meetings": {"date": ("2013-09-02", "2014-05-01"), "public": (True, False)},
    "meetings.attendance": {"represents": ([], ["council"], ["police"]), "capacity": ("member", "invited")},
    "events": {
        "date": DAYS[1:],
        "document": ("plan", "assessment"),
        "topic": ("guidance", "how_public_might_assist"),
        "by": (Unsaid(["here"]), Unsaid(["council"]), Unsaid(["police"])),
        "to": (["pcc"], ["council"]),
    },
}
"""Fields that are unknown where they are left out, each with what it may be."""


def all_worlds(record: Data, condition: Data, here: Here) -> Iterator[Data]:
    """Every way in which what is open could be, or a sample of them where there are many."""
    found = gaps(record, condition, here)
    if prod(len(gap.ways) for gap in found) <= MOST_WORLDS:
        yield from worlds(record, found)
        return
    chance = Random(json.dumps(record, sort_keys=True))  # noqa: S311  # a sample, the same each time
    for _ in range(MOST_WORLDS):
        yield from worlds(record, [Gap(gap.place, (chance.choice(gap.ways),), adds=gap.adds) for gap in found])


def gaps(record: Data, condition: Data, here: Here) -> list[Gap]:
    """What the record leaves open of all that a condition looks at."""
    said = json.dumps(condition)
    looked_at = [name for name, words in _LOOKED_AT.items() if any(word in said for word in words)]
    return [gap for name in looked_at for gap in (*_unfilled(record, name), *_MISSING[name](record, here)) if gap.ways]


# -- fields left out ------------------------------------------------------------------------


def _unfilled(record: Data, name: str) -> Iterator[Gap]:
    for place, fields in _FIELDS.items():
        if place.partition(".")[0] == name:
            for spot, it in _entries(record, place):
                left_out = (
                    field for field in fields if field not in it and not (field == "holder" and it.get("vacant"))
                )
                yield from (Gap((*spot, field), fields[field]) for field in left_out)
                if "perhaps_represents" in it and "represents" in it:
                    both = [*it["represents"], *it["perhaps_represents"]]
                    yield Gap((*spot, "represents"), (it["represents"], both))


def _entries(record: Data, place: str) -> Iterator[tuple[Place, Data]]:
    """The entries of a list, or of a list within those: `meetings.attendance`."""
    outer, _, inner = place.partition(".")
    for index, it in enumerate(record[outer]):
        if inner:
            yield from (((outer, index, inner, number), each) for number, each in enumerate(it.get(inner) or ()))
        else:
            yield (outer, index), it


# -- facts that may be missing --------------------------------------------------------------


def _free(record: Data, kind: str, day: str | None, *subjects: str) -> bool:
    """Whether there may be a fact of a kind that the record does not have."""
    return not declared(record, (kind,), subjects, day, AS_AT)


def _one_more(place: Place, *ways: Any) -> Iterator[Gap]:  # noqa: ANN401  # facts
    if ways:
        yield Gap(place, (None, *ways), adds=True)


def _on(here: Here) -> Data:
    return {"from": here.on, "to": here.on}


def _bodies(record: Data, here: Here) -> Iterator[Gap]:
    if _free(record, "responsible_authority", here.on, "here", "district"):
        fire = {"id": "fire", "kind": "fire_and_rescue_authority", "responsible_authority": [_on(here)]}
        yield from _one_more(("bodies",), fire)


def _appointments(record: Data, here: Here) -> Iterator[Gap]:
    if _free(record, "appointment", here.on, "here"):
        made: list[list[str]] = [[], ["council"], ["police"]]
        clerk = {"post": "Clerk", "voting": True, **_on(here)}
        yield from _one_more(("appointments",), *({**clerk, "by": by} for by in made))


def _arrangements(record: Data, here: Here) -> Iterator[Gap]:
    if _free(record, "arrangement", here.on, "here"):
        yield from _one_more(("arrangements",), {"kind": "engagement", "items": ["views_on_priorities"], **_on(here)})
    if _free(record, "arrangement_item", None, "scheme"):
        yield from _one_more(("arrangements", 0, "items"), "views_on_priorities")


def _offices(record: Data, _: Here) -> Iterator[Gap]:
    if not record["offices"] and _free(record, "office", None, "shire"):
        office = {"office": "elected_local_policing_body", "of": "shire", "from": "2012-11-22"}
        yield from _one_more(("offices",), *({**office, "holder": each} for each in ("pcc", "other-pcc")))


def _money(record: Data, here: Here) -> Iterator[Gap]:
    if _free(record, "money", here.on, "here"):
        yield from _one_more(("money",), {"partnership_monies": True, **_on(here)})


def _documents(record: Data, _: Here) -> Iterator[Gap]:
    plan, place = record["documents"][0], ("documents", 0)
    if _free(record, "strategic_assessment", "2012-05-01", "here"):
        yield from _one_more(("documents",), {"id": "old", "kind": "strategic_assessment", "prepared": "2012-05-01"})
    if _free(record, "content", None, "plan"):
        strategy = {"item": "strategy", "topics": ["substance_misuse"]}
        yield from _one_more((*place, "contents"), strategy, {"item": "measures_of_success", "authority": "police"})
    if _free(record, "citation", None, "plan") and "assessment" not in plan.get("cites", ()):
        yield from _one_more((*place, "cites"), "assessment")
    if "priorities" not in plan:
        yield Gap((*place, "priorities"), ([], [{"id": "burglary"}], [{"id": "arson"}]))
    elif _free(record, "priority", None, "plan"):
        yield from _one_more((*place, "priorities"), {"id": "fraud"})


def _meetings(record: Data, _: Here) -> Iterator[Gap]:
    days = [day for day in ("2013-09-02", "2014-03-31") if _free(record, "meeting", day, "here")]
    more = [{"id": "more", "date": day, "public": public} for day, public in product(days, (True, False))]
    yield from _one_more(("meetings",), *more)
    people = [
        {"post": "Clerk", "represents": [body], "capacity": capacity}
        for body, capacity in product(("council", "police"), ("member", "invited"))
    ]
    if "attendance" not in record["meetings"][0]:
        yield Gap(("meetings", 0, "attendance"), ([], *([each] for each in people)))
    elif _free(record, "attendance", None, "june"):
        yield from _one_more(("meetings", 0, "attendance"), *people)


_DATES = ("2013-04-01", "2013-09-02", "2014-05-01")
_EVENTS: list[Data] = [
    {"event": event, "date": day, "document": "plan", "topic": topic, "by": ["here"], "to": ["pcc"]}
    for event, day, topic in product(("copy_sent", "considered"), _DATES, ("guidance", None))
]
_EVENTS.append({"event": "considered", "date": "2013-09-02", "topic": "guidance", "by": ["council"], "to": ["council"]})


def _events(record: Data, _: Here) -> Iterator[Gap]:
    free = [each for each in _EVENTS if _free(record, each["event"], each["date"], "here", each.get("document", ""))]
    yield from _one_more(("events",), *free)


def _determinations(record: Data, here: Here) -> Iterator[Gap]:
    answered = any(each["by"] == "strategy_group" for each in record["determinations"])
    if not answered and _free(record, "determination", None, "here", *here.about):
        made = {"question": here.question, "about": list(here.about), "by": "strategy_group"}
        yield Gap(("determinations",), tuple({**made, "answer": answer} for answer in ("yes", "no")), adds=True)


def _partnership(record: Data, _: Here) -> Iterator[Gap]:
    if "kind" not in record["partnership"]["area"]:
        yield Gap(("partnership", "area", "kind"), ("district", "unitary_district", "city_of_london"))
    yield Gap(("partnership", "established"), ("1999-04-01", "2013-04-01"))


_MISSING: dict[str, Callable[[Data, Here], Iterator[Gap]]] = {
    "bodies": _bodies,
    "appointments": _appointments,
    "arrangements": _arrangements,
    "offices": _offices,
    "money": _money,
    "documents": _documents,
    "meetings": _meetings,
    "events": _events,
    "determinations": _determinations,
    "partnership": _partnership,
}
