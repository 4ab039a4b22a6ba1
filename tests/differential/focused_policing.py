"""Questions that turn on who the policing body was: to whom a copy went, and who required a meeting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.differential.edges import DAY, mostly

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

POLICE_AREAS = {
    "marlshire": "pcc", "metropolitan": "mopac", "city-of-london": "council", "greater-manchester": "mayor",
    "north-yorkshire": "pcc",
}  # fmt: skip
"""Each with whoever is the policing body there, for most of the time."""
AREAS = ("marlshire", "marlshire", "marlshire", *POLICE_AREAS)
BODIES = (
    ("pcc", "police_and_crime_commissioner"),
    ("second", "police_and_crime_commissioner"),
    ("mayor", "mayor"),
    ("mopac", "mopac"),
    ("council", "common_council"),
)
OFFICE = "elected_local_policing_body"
AUTHORITIES = (("district", "district_council"), ("police", "chief_officer_of_police"), ("pct", "primary_care_trust"))


def policing(edges: Edges) -> str:
    """Who may be the policing body, who is recorded as that from when to when, and people who may be of its office.

    Returns:
        whoever is the policing body of the area for most of the time.
    """
    make, random = edges.make, edges.random
    area = random.choice(AREAS)
    right = POLICE_AREAS[area]
    make.data["partnership"]["police_area"] = {"id": area, "name": "Police area"}
    make.data["bodies"] = [{"id": each, "name": each, "kind": kind} for each, kind in BODIES]
    for name, kind in (("office", "other"), ("charity", "participating_body")):
        said = make.told_only({"of_policing_body": random.random() < 0.5}) if random.random() < 0.5 else {}
        make.put("bodies", {"id": name, "name": name, "kind": kind, **said})
    for name in ("ann", "bob"):
        said = {"of_policing_body": random.random() < 0.5} if random.random() < 0.4 else {}
        make.put("people", {"id": name, "name": name, **said})
    by_name = random.random() < 0.15  # the person who was elected, and not the body that the office is
    usual = {
        "office": OFFICE,
        "of": area,
        "holder": "ann" if by_name else right,
        "from": random.choice(("2012-01-16", "2012-11-22")),
    }
    several = [_held(edges, area, right) for _ in range(random.choice((0, 1, 1, 2)))]
    make.data["offices"] = [usual] if random.random() < 0.5 else several
    if random.random() < 0.1:
        del make.data["offices"], make.data["partnership"]["police_area"]
    return right


def _held(edges: Edges, area: str, right: str) -> Data:
    random = edges.random
    entry: Data = {"office": OFFICE, "of": area}
    if random.random() < 0.9:
        entry["from"] = random.choice(("2012-11-22", "2012-11-22", "2012-01-16", edges.within()))
    if random.random() < 0.2:
        entry["to"] = max(edges.within(), entry.get("from", ""))
    chance = random.random()
    if chance < 0.15:
        entry["vacant"] = True
    elif chance < 0.9:
        entry["holder"] = random.choice((right, right, right, "pcc", "second", "mayor", "ann"))
    return entry


def _area(edges: Edges) -> list[str]:
    """The police area, where the record names it."""
    return [each["id"] for each in [edges.make.data["partnership"].get("police_area")] if each]


def copies(edges: Edges) -> None:
    """A plan or agreement and to whom copies of it went, or a summary of it and whether that was published."""
    make, random = edges.make, edges.random
    right = policing(edges)
    able = [*(each for each, _ in BODIES), *[right] * 8, "office", "office", "charity", "ann", "bob"]
    if random.random() < 0.8:
        county = make.data["partnership"]["kind"] == "county_strategy_group"
        make.data["partnership"]["area"]["kind"] = "county" if county else "district"
    county = make.data["partnership"]["kind"] == "county_strategy_group"
    kind = "community_safety_agreement" if county else "partnership_plan"
    for number in range(random.choice((1, 1, 1, 2))):
        make.put("documents", _paper(edges, f"paper-{number}", kind))
    known = make.ids("documents")
    for _ in range(random.choice((0, 1, 1, 2))):
        said: Data = {"date": _after(edges, make.data["documents"][0]), "document": random.choice(known)}
        said["to"] = [random.choice(able)]
        if random.random() < 0.2:
            said["to"] = sorted({random.choice(able), random.choice(able)})
        if random.random() < 0.2:
            said["group"] = random.choice(edges.groups)
        if random.random() < 0.1:
            del said["document"]
        make.put("events", {"event": "copy_sent", **mostly(edges.random, said, without=0.05)})
    if random.random() < 0.4:
        fact = {"prepared": _after(edges, make.data["documents"][0]), "summary_of": known[0]}
        make.put("documents", {"id": "summary", "kind": "summary", **mostly(edges.random, fact)})
        if random.random() < 0.7:
            make.put(
                "events",
                {"event": "published", **mostly(edges.random, {"document": "summary", "date": edges.within()})},
            )
    if random.random() < 0.4:
        said = {"document": known[0], "date": edges.within()}
        make.put("events", {"event": "revised", **mostly(edges.random, said)})
    edges.declare_whole(
        [*edges.groups, *known, *_area(edges)], ("copy_sent", "summary", "published", "revised", "office", kind)
    )


def _after(edges: Edges, paper: Data) -> str:
    """A day on which a paper was there, mostly, or about that on which it came to be."""
    day = date.fromisoformat(paper.get("prepared", edges.within()))
    return (day + edges.random.choice((-1, 0, 1, 40, 40, 300)) * DAY).isoformat()


def _paper(edges: Edges, name: str, kind: str) -> Data:
    random = edges.random
    said: Data = {"prepared": edges.within(), "for_year": edges.label(0, 0, 0, 1)}
    if random.random() < 0.3:
        start = edges.year + random.choice((-1, 0, 0))
        last = random.choice((f"{start + 1}-03-31", f"{start + 2}-03-31", "2012-11-20", "2012-11-21", "2012-11-22"))
        said["covers"] = {"from": f"{start}-04-01", "to": max(last, f"{start}-04-01")}
        if random.random() < 0.7:
            del said["for_year"]
    return {"id": name, "kind": kind, **mostly(edges.random, said)}


def called(edges: Edges) -> None:
    """A meeting that a commissioner required, of whom, whether they were asked first, and who came."""
    make, random = edges.make, edges.random
    right = policing(edges)
    called_on = edges.within()
    for name, kind in random.sample(AUTHORITIES, random.choice((1, 2, 2))):
        status = {"from": random.choice(("1998-09-30", "1998-09-30", edges.within()))}
        if random.random() < 0.2:
            status["to"] = max(edges.within(), status["from"])
        make.put(
            "bodies", {"id": name, "name": name, "kind": kind, "responsible_authority": [mostly(edges.random, status)]}
        )
    bodies = [each["id"] for each in make.data["bodies"] if "responsible_authority" in each]
    said: Data = {
        "date": called_on,
        "affected": random.sample(bodies, random.choice((1, len(bodies)))),
        "authorities": random.sample(bodies, random.choice((1, len(bodies)))),
    }
    said |= random.choice(({"number_each": 1}, {"number_each": 2}, {"number_together": 1}, {"number_together": 2}, {}))
    met = edges.within()
    if random.random() < 0.6:
        said["meeting"] = "meeting"
        fact: Data = {"date": met, "attendance": [_came(edges, bodies) for _ in range(random.choice((0, 1, 2, 2, 3)))]}
        kind = random.choice(("called_by_commissioner", "group"))
        make.put("meetings", {"id": "meeting", "kind": kind, **mostly(edges.random, fact)})
    if "meeting" not in said or random.random() < 0.2:
        said["meeting_date"] = met
    by = random.choice((right, right, right, "pcc", "second", "mayor", "office"))
    office = next((each for each in make.data["bodies"] if each["id"] == by == "office"), None)
    if office is not None:
        office["kind"] = random.choice(("other", "other", "combined_authority", "participating_body"))
        office |= mostly(random, {"of_policing_body": random.random() < 0.6}, without=0.5)
    makers = {"call": by}
    if random.random() < 0.3:
        makers["later"] = random.choice((by, by, right, "pcc", "second", "mayor"))
        later = {"date": edges.within(), "affected": random.sample(bodies, 1), "number_each": 1, "by": makers["later"]}
        said["specifications"] = [{"id": "later", **mostly(edges.random, later)}]
    requirement = {"id": "call", "by": by, **mostly(edges.random, said)}
    make.put("requirements", requirement)
    for of in ["call", *(each["id"] for each in requirement.get("specifications", ()))]:
        _asked(edges, of, makers[of], called_on, bodies)
    known = ["meeting"] if "meetings" in make.data else []
    every = ("consulted", "considered", "attendance", "responsible_authority", "determination", "office")
    edges.declare_whole([*edges.groups, "call", "area", *_area(edges), *known], every)


def _asked(edges: Edges, of: str, by: str, on: str, bodies: list[str]) -> None:
    """Who was asked before it, whose views came, whether they were taken account of, and what was decided."""
    make, random = edges.make, edges.random
    acts: list[tuple[str, str | None]] = [("consulted", each) for each in bodies if random.random() < 0.8]
    acts += [("views_received", None)] if random.random() < 0.2 else []
    acts += [("considered", None)] if random.random() < 0.8 else []
    for event, to in acts:
        day = on if random.random() < 0.6 else edges.within()
        said: Data = {"requirement": of, "by": [by], "date": day} | ({"to": [to]} if to else {})
        make.put("events", {"event": event, **mostly(edges.random, said)})
    for limb in ("reasonable-and-proportionate", "views-taken"):
        if random.random() < 0.7 * (limb != "views-taken") + 0.1:
            rule = "reg-14A/2" if of == "later" else "reg-14A/1"
            fact = {"question": f"{rule}#{limb}", "about": [of], "by": "police_and_crime_commissioner"}
            answer = random.choice(("yes", "yes", "yes", "no"))
            day = on if random.random() < 0.7 else edges.within()
            make.put("determinations", {**fact, "answer": answer, "date": day})


def _came(edges: Edges, bodies: list[str]) -> Data:
    random = edges.random
    who = random.choice(({"person": "ann"}, {"person": "bob"}, {"post": "Clerk"}))
    said: Data = {"represents": random.sample(bodies, min(len(bodies), random.choice((0, 1, 1, 1, 2))))}
    if random.random() < 0.15:
        said["perhaps_represents"] = random.sample(bodies, 1)
    return {**who, **mostly(edges.random, said)}
