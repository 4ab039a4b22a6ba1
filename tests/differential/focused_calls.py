"""Questions of one act of the policing body, or to it, with all else certain: a copy, or a meeting that it required."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.differential.edges import DAY, mostly
from tests.differential.focused_offices import lasting
from tests.differential.focused_policing import AREAS, BODIES, OFFICE, POLICE_AREAS

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data


def sent(edges: Edges) -> None:
    """One copy of one plan, all else certain: who held the police office on its day, or whose entry names nobody."""
    make, random = edges.make, edges.random
    area = random.choice(AREAS)
    right = POLICE_AREAS[area]
    make.data["partnership"]["police_area"] = {"id": area, "name": "Police area"}
    county = make.data["partnership"]["kind"] == "county_strategy_group"
    make.data["partnership"]["area"]["kind"] = "county" if county else "district"
    make.data["bodies"] = [{"id": each, "name": each, "kind": kind} for each, kind in BODIES]
    make.put("bodies", {"id": "office", "name": "Office", "kind": "other"} | _its_staff(edges))
    make.put("people", {"id": "ann", "name": "ann"} | _its_staff(edges))
    del make.data["offices"]
    for number in range(random.choice((0, 1, 1, 1, 1, 2))):
        named: Data = {"holder": random.choice((right, right, right, "pcc", "second", "mayor", "ann"))}
        who = random.choice((named, named, named, {}, {"vacant": True}))
        make.put(
            "offices", {"id": f"office-{number}", "office": OFFICE, "of": area, **who, **lasting(edges, without=0.05)}
        )
    made = edges.within() if edges.year > 2012 else "2012-11-22"
    kind = "community_safety_agreement" if county else "partnership_plan"
    make.put("documents", {"id": "plan", "kind": kind, "prepared": made, "for_year": edges.label(0)})
    able = (*(each for each, _ in BODIES), *[right] * 6, "office", "office", "office", "ann", "ann")
    act: Data = {"date": random.choice((made, made, edges.within())), "document": "plan"}
    act["to"] = [random.choice(able)] if random.random() < 0.9 else random.sample(sorted(set(able)), 2)
    make.put("events", {"event": "copy_sent", **mostly(random, act, without=0.04)})
    edges.declare_whole([*edges.groups, "plan", area], ("copy_sent", "office", "summary", "revised", kind), often=0.85)


def _its_staff(edges: Edges) -> Data:
    return mostly(edges.random, {"of_policing_body": edges.random.random() < 0.5}, without=0.4)


def attended(edges: Edges) -> None:
    """A meeting that was required as it may be, mostly, and who came to it: enough of each, or of all together."""
    make, random = edges.make, edges.random
    make.data["partnership"]["police_area"] = {"id": "marlshire", "name": "Police area"}
    make.data["offices"] = [{"office": OFFICE, "of": "marlshire", "holder": "pcc", "from": "2012-11-22"}]
    bodies = ["district", "police", "fire"][: random.choice((1, 2, 2, 3))]
    kinds = ("district_council", "chief_officer_of_police", "fire_and_rescue_authority")
    called = date(max(edges.year, 2013), 4, 20)
    for name, kind in zip(bodies, kinds, strict=False):
        status = {"from": "1998-09-30" if random.random() < 0.85 else edges.within()}
        if random.random() < 0.1:
            status["to"] = max(edges.within(), status["from"])
        body: Data = {"id": name, "name": name, "kind": kind, "responsible_authority": [status]}
        if random.random() < 0.1:  # it ended about when the meeting was called, or before it was held
            body["to"] = (called + random.choice((-1, 0, 1, 9, 10)) * DAY).isoformat()
        make.put("bodies", body)
    met = max((called + random.choice((-1, 0, 10, 10, 30)) * DAY).isoformat(), edges.within())
    of = random.sample(bodies, random.choice((1, len(bodies))))
    said: Data = {"date": called.isoformat(), "affected": of, "authorities": of, "meeting": "meeting"}
    said |= random.choice(({"number_each": 1}, {"number_each": 2}, {"number_together": 1}, {"number_together": 3}, {}))
    if random.random() < 0.15:
        said |= {"meeting_date": met}
    if random.random() < 0.25:
        later = {"date": edges.within(), "affected": random.sample(bodies, 1), "number_each": 2, "by": "pcc"}
        said["specifications"] = [{"id": "later", **mostly(random, later)}]
    make.put("requirements", {"id": "call", "by": "pcc", **mostly(random, said, without=0.03)})
    fact: Data = {"date": met, "attendance": [_came(edges, n, bodies) for n in range(random.choice((0, 1, 2, 3, 4)))]}
    if random.random() < 0.1:
        fact["corrections"] = [{"date": edges.within(), "attendance": fact["attendance"][1:]}]
    if random.random() < 0.1:
        fact["requirement"] = "call"
    make.put("meetings", {"id": "meeting", "kind": "called_by_commissioner", **mostly(random, fact, without=0.04)})
    asked = ["call", *(each["id"] for each in make.data["requirements"][0].get("specifications", ()))]
    for each in asked:
        _asked(edges, each, bodies)
    if random.random() < 0.1:
        edges.as_at = date.fromisoformat(met) + random.choice((-1, 0)) * DAY
    every = ("consulted", "considered", "attendance", "responsible_authority", "determination", "office")
    edges.declare_whole([*edges.groups, *asked, "area", "marlshire", "meeting"], every, often=0.85)


def _came(edges: Edges, number: int, bodies: list[str]) -> Data:
    random = edges.random
    said: Data = {"represents": random.sample(bodies, min(len(bodies), random.choice((0, 1, 1, 1, 2))))}
    if random.random() < 0.1:
        said["perhaps_represents"] = random.sample(bodies, 1)
    return {"post": f"Post {number}", **mostly(random, said, without=0.06)}


def _asked(edges: Edges, of: str, bodies: list[str]) -> None:
    """All that has to be done before something is required, or all but a part of it."""
    make, random = edges.make, edges.random
    on = make.data["requirements"][0].get("date", edges.within())
    for event in (*("consulted" for _ in bodies), "considered"):
        act: Data = {"requirement": of, "by": ["pcc"], "date": on if random.random() < 0.9 else edges.within()}
        make.put("events", {"event": event, **mostly(random, act, without=0.02)})
    for act, body in zip([each for each in make.data["events"] if each.get("requirement") == of], bodies, strict=False):
        act["to"] = [body]
    rule = "reg-14A/2" if of == "later" else "reg-14A/1"
    asked = [(f"{rule}#reasonable-and-proportionate", 0.95), (f"{rule}#views-taken", 0.1)]
    asked += [(f"{rule}#by-an-earlier-holder", 0.1), ("reg-14A/1/attend#as-specified-later", 0.5 * (of == "call"))]
    ended = [each["id"] for each in make.data["bodies"] if "to" in each and of == "call" and random.random() < 0.5]
    for each in ended:
        fact = {"question": "reg-14A/1/attend#for-one-that-ended", "about": [of, each], "date": on}
        make.put("determinations", fact | {"answer": random.choice(("yes", "no")), "by": "court"})
    for question, often in asked:
        if random.random() < often:
            by = "monitoring_officer" if "holder" in question else "police_and_crime_commissioner"
            answer = random.choice(("yes",) * 8 + ("no",))
            fact = {"question": question, "about": [of], "answer": answer, "by": by, "date": on}
            make.put("determinations", fact)
