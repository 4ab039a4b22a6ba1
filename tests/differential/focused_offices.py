"""Questions that turn on which of several entries is meant: who held an office, who has a place, where money went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.differential.edges import mostly

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

NAMES = ("ann", "bob", "cat")
COUNCILS = {
    "strategy_group": ("district_council", "unitary_council", "london_borough_council", "common_council"),
    "county_strategy_group": ("county_council",),
}
OTHERS = (
    "chief_officer_of_police", "police_authority", "fire_and_rescue_authority", "primary_care_trust",
    "provider_of_probation_services", "provider_of_probation_services",
)  # fmt: skip
ARRANGED = {
    "chair": ("appointment_of_chair", "period_of_chair", "removal_of_chair"),
    "spending": ("review_of_expenditure", "economy_efficiency_effectiveness"),
    "information_sharing": ("sharing_between_responsible_authorities",),
    "engagement": (
        "views_on_levels_and_patterns", "views_on_priorities", "consult_representatives_of_groups",
        "consult_those_particularly_affected", "public_meetings_each_year", "senior_attendance",
    ),
}  # fmt: skip


def lasting(edges: Edges, *, without: float = 0.1) -> Data:
    """A time since long ago or from a day within the year, which seldom has an end."""
    random = edges.random
    said: Data = {"from": random.choice(("2007-04-01", "2007-08-01", f"{edges.year}-04-01", edges.within()))}
    if random.random() < 0.25:
        said["to"] = max(edges.within(), said["from"])
    return mostly(random, said, without=without)


# Offices and places


def seated(edges: Edges) -> None:
    """A group on which everybody sits who has to, or all but one or two."""
    make, random = edges.make, edges.random
    county = make.data["partnership"]["kind"] == "county_strategy_group"
    kinds = (
        ["county_council", *OTHERS[: random.choice((4, 5, 6))]]
        if county
        else [random.choice(COUNCILS["strategy_group"])]
    )
    kinds += [] if county else random.sample(OTHERS, random.choice((1, 2)))
    if county:
        make.data["partnership"]["area"]["kind"] = "county"
        if random.random() < 0.25:
            kinds.remove("fire_and_rescue_authority")
    bodies = [f"body-{number}" for number in range(len(kinds))]
    for name, kind in zip(bodies, kinds, strict=True):
        status = {"from": "1998-09-30" if random.random() < 0.9 else edges.within()}
        make.put("bodies", {"id": name, "name": kind, "kind": kind, "responsible_authority": [status]})
    together = [name for name, kind in zip(bodies, kinds, strict=True) if kind == OTHERS[-1]]
    for name in ("ann", "bob", *(f"chair-{each}" for each in edges.groups)):
        make.put("people", {"id": name, "name": name})
    seats: list[tuple[str, Data]] = [
        (each, {"by": together if each in together else [each], "from_authority": each}) for each in bodies
    ]
    seats += [(f"chair-{each}", {}) for each in edges.groups[1:] if county]
    for name, said in seats:
        who = (
            {"person": name}
            if name in make.ids("people")
            else {"post": name}
            if name != "body-0"
            else {"person": "ann"}
        )
        since = {"from": "2007-08-01" if random.random() < 0.9 else edges.within()}
        since |= {"to": max(edges.within(), since["from"])} if random.random() < 0.05 else {}
        senior = {"senior": random.random() < 0.9, "judged_by": "strategy_group"}
        make.put("appointments", {"id": f"place-{name}", **who, **since, **mostly(random, said | senior, without=0.03)})
    holders = [("community_safety_portfolio", "body-0", "ann")]
    holders += [("chair", each, f"chair-{each}") for each in edges.groups[1:] if county]
    for office, of, holder in holders:
        chosen: Data = {"holder": holder} if random.random() < 0.8 else _holder(edges)
        make.put("offices", {"office": office, "of": of, "from": "2007-08-01", **chosen})
    for name in ("appointments", "appointments", "offices"):
        if random.random() < 0.12:
            make.data[name].pop(random.randrange(len(make.data[name])))
    _judged(edges)
    every = ("office", "appointment", "responsible_authority", "group", "determination")
    edges.declare_whole([*edges.groups, "area", *bodies], every, often=0.85)


def officed(edges: Edges) -> None:
    """Who held an office, of the group, of a council or of another group: one, two, nobody; and who has which place."""
    make, random = edges.make, edges.random
    councils = _bodies(edges)
    for name in NAMES:
        make.put("people", {"id": name, "name": name})
    offices = [("community_safety_portfolio", each) for each in councils]
    offices += [("information_sharing_nominee", each) for each in make.ids("bodies") if each != "pcc"]
    offices += [("chair", each) for each in edges.groups] + [("deputy_chair", "group")]
    number = 0
    for office, of in offices:
        for _ in range(random.choice((0, 1, 1, 1, 2))):
            number += 1
            make.put("offices", {"id": f"office-{number}", "office": office, "of": of, **_holder(edges)})
    for each in range(random.choice((0, 1, 1, 2, 3))):
        _place(edges, f"place-{each}", councils)
    day = edges.within()
    terms = {
        office: mostly(random, {"elected": random.random() < 0.5, "every_months": 12, "from": councils}, without=0.2)
        for office in ("chair", "deputy_chair")
    }
    make.put("arrangements", {"id": "terms", "kind": "terms_of_reference", "from": "2006-04-01", "terms": terms})
    make.put("meetings", {"id": "meeting", "kind": "group", "date": day, "attendance": []})
    for _ in range(random.choice((0, 1, 1, 2))):
        said: Data = {"office": random.choice(("chair", "deputy_chair")), "date": random.choice((day, edges.within()))}
        make.put("events", {"event": "elected", **mostly(random, said)})
    if random.random() < 0.8:
        make.put("documents", {"id": "protocol", "kind": "protocol", "prepared": "2007-09-01"})
    _judged(edges)
    every = (
        "office", "appointment", "responsible_authority", "group", "determination", "protocol", "elected", "attendance",
    )  # fmt: skip
    edges.declare_whole([*edges.groups, "area", "meeting", *make.ids("bodies")], every, often=0.75)


def _bodies(edges: Edges) -> list[str]:
    """A council or two, and one or two other bodies, most of them authorities since long ago.

    Returns:
        the councils.
    """
    make, random = edges.make, edges.random
    known = COUNCILS[make.data["partnership"]["kind"]]
    councils = [random.choice(known) for _ in range(random.choice((1, 1, 2)))]
    several = [*councils, *random.sample(OTHERS, random.choice((0, 0, 1, 1, 2, 3)))]
    for number, kind in enumerate(several):
        status: Data = {"from": "1998-09-30"} if random.random() < 0.85 else mostly(random, {"from": edges.within()})
        body = {"id": f"body-{number}", "name": kind, "kind": kind}
        make.put("bodies", body | ({"responsible_authority": [status]} if random.random() < 0.95 else {}))
    return [f"body-{number}" for number in range(len(councils))]


def _holder(edges: Edges) -> Data:
    """A holder, a post, a vacancy or nobody that is named, from when to when."""
    random = edges.random
    named: Data = {"holder": random.choice(NAMES[:2])}
    return random.choice((named, named, named, {"post": "Clerk"}, {"vacant": True}, {})) | lasting(edges)


def _place(edges: Edges, name: str, councils: list[str]) -> None:
    make, random = edges.make, edges.random
    person: Data = {"person": random.choice(NAMES)}
    who = random.choice((person, person, person, {"post": "Clerk"}, {"post": "clerk "}, person | {"post": "Clerk"}))
    bodies = [each for each in make.ids("bodies") if each != "pcc"]
    said: Data = {
        "from_authority": random.choice((*councils, *bodies)),
        "by": random.sample(bodies, random.choice((0, 1, 1, len(bodies)))),
    }
    if random.random() < 0.4:
        said["voting"] = random.random() < 0.5
    if random.random() < 0.4:
        said |= {"senior": random.random() < 0.7, "judged_by": "strategy_group"}
    if random.random() < 0.1:
        said["judged_on"] = edges.within()
    if random.random() < 0.2:
        del said["from_authority"]
    make.put("appointments", {"id": name, **who, **lasting(edges), **mostly(random, said)})


def _judged(edges: Edges) -> None:
    """Decisions on what the rules about places leave to people."""
    make = edges.make
    asked: list[tuple[str, list[str], str]] = [
        ("reg-3/3@2007#kind-of-council", ["group"], "monitoring_officer"),
        ("reg-8/2@2007#e-county-council-fire", ["group"], "county_strategy_group"),
    ]
    asked += [("reg-3/2@2007#senior", [each], "strategy_group") for each in make.ids("appointments")]
    asked += [
        ("reg-4/3/comply#complied", ["group", each], "strategy_group") for each in make.ids("bodies") if each != "pcc"
    ]
    for question, about, by in asked:
        _answered(edges, question, about, by)


def _answered(edges: Edges, question: str, about: list[str], by: str, *, often: float = 0.4) -> None:
    """An answer, as often as not; seldom by another office, or two that differ."""
    random = edges.random
    for _ in range((random.random() < often) + (random.random() < 0.05)):
        who = by if random.random() < 0.9 else random.choice(("monitoring_officer", "court", "chair"))
        answer = random.choice(("yes", "yes", "no"))
        fact = {"question": question, "about": about, "answer": answer, "by": who, "date": edges.within()}
        if random.random() < 0.08:
            fact["revoked"] = edges.within()
        edges.make.put("determinations", fact)


# Arrangements and money


def arranged(edges: Edges) -> None:
    """What arrangements a group had, all but a part of them, from when to when, what it spent and what it decided."""
    make, random = edges.make, edges.random
    number = 0
    for kind, items in ARRANGED.items():
        for _ in range(random.choice((0, 1, 1, 1, 2))):
            number += 1
            kept = list(items) if random.random() < 0.7 else random.sample(items, len(items) - 1)
            entry: Data = {"kind": kind, **lasting(edges), "items": kept}
            make.put("arrangements", entry | ({"id": f"arranged-{number}"} if random.random() < 0.9 else {}))
    for each in range(random.choice((0, 1, 1, 2))):
        spent = mostly(random, {"partnership_monies": random.random() < 0.7}, without=0.2)
        make.put("money", {"id": f"fund-{each}", "title": "Fund", **lasting(edges), **spent})
    for event, topic in (
        ("other_consultation_held", None), ("regard_had", "other_consultation"), ("considered", "knowledge_and_skills"),
    ):  # fmt: skip
        for _ in range(random.choice((0, 1, 1, 2))):
            act = {"date": random.choice(("2007-04-01", "2007-08-01", edges.within(), edges.within()))}
            make.put("events", {"event": event} | mostly(random, act | ({"topic": topic} if topic else {})))
    if random.random() < 0.6:
        make.put("documents", {"id": "protocol", "kind": "protocol", "prepared": edges.within()})
    if random.random() < 0.4:
        make.data["partnership"]["established"] = random.choice(("2006-04-01", "2007-08-01", edges.within()))
    _settled(edges)
    every = (
        "arrangement", "arrangement_item", "money", "determination", "protocol", "other_consultation_held",
        "regard_had", "considered",
    )  # fmt: skip
    named = [each["id"] for each in make.data.get("arrangements", ()) if "id" in each]
    edges.declare_whole([*edges.groups, *named], every, often=0.75)


def _settled(edges: Edges) -> None:
    """Decisions on what the rules about arrangements leave to people."""
    for each in edges.make.data.get("arrangements", ()):
        if "id" in each:
            own = {"spending": ("reg-3/5#economy",), "engagement": ("reg-12/2#a", "reg-12/2#b")}
            for question in own.get(each["kind"], ()):
                _answered(edges, question, [each["id"]], "strategy_group", often=0.7)
    county = edges.make.data["partnership"]["kind"] == "county_strategy_group"
    group = "county_strategy_group" if county else "strategy_group"
    _answered(edges, "reg-3/5#partnership-monies", ["group"], "strategy_group", often=0.2)
    _answered(edges, f"{'reg-8/1' if county else 'reg-3/1'}#earlier-group", ["group"], "monitoring_officer")
    rule = "reg-8/4@2007" if county else "reg-3/5@2007"
    _answered(edges, f"{rule}#met-as-appropriate", [edges.label(0, 0, 1)], group, often=0.7)
