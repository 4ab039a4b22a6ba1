"""Questions that turn on a group of before for the same area: what it had prepared or held, and who says so."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.differential.edges import DAY, mostly, preceded
from tests.differential.papers import CONTENTS, TOPICS

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

_PAPERS = {
    "strategy_group": (
        "strategic_assessment",
        "strategic_assessment",
        "partnership_plan",
        "partnership_plan",
        "protocol",
    ),
    "county_strategy_group": ("community_safety_agreement",),
}
_DECLARED = (
    "strategic_assessment", "partnership_plan", "community_safety_agreement", "protocol", "meeting", "content",
    "priority", "citation", "considered", "revised", "information_provided", "arrangement", "responsible_authority",
    "determination",
)  # fmt: skip


def reorganised(edges: Edges) -> None:
    """A county group whose districts' groups are over, or some of them, and the councils that were left."""
    make, random = edges.make, edges.random
    make.data["partnership"].pop("ceased", None)
    make.data["groups"] = []
    ends = random.choice((f"{edges.year}-03-31", edges.within()))
    for number in range(random.choice((0, 1, 1, 2))):
        area = {"id": f"area-{number}", "name": "Area", "kind": random.choice((*["district"] * 5, "unitary_district"))}
        said: Data = {"name": "District", "kind": "strategy_group", "area": area}
        said |= mostly(random, {"ceased": random.choice((ends, ends, ends, edges.within()))})
        make.put("groups", {"id": f"district-{number}", **said})
    after = (date.fromisoformat(ends) + DAY).isoformat()
    for name, kind, status in (
        ("county-council", "county_council", {"from": "1998-09-30"} | mostly(random, {"to": ends})),
        ("old-council", "district_council", {"from": "1998-09-30"} | mostly(random, {"to": ends})),
        ("new-council", "unitary_council", {"from": random.choice((after, after, edges.within()))}),
    ):
        if random.random() < 0.8:
            make.put("bodies", {"id": name, "name": name, "kind": kind, "responsible_authority": [status]})
    for number, body in enumerate(make.ids("bodies")):
        if random.random() < 0.4:
            make.put("appointments", {"id": f"place-{number}", "post": body, "by": [body], "from": edges.within()})
    if random.random() < 0.4:
        said = {"prepared": edges.within(), "for_year": edges.label(0, 0, 1)}
        make.put("documents", {"id": "paper", "kind": "community_safety_agreement", **mostly(random, said)})
    every = ("community_safety_agreement", "responsible_authority", "appointment", "arrangement", "revised", "group")
    edges.declare_whole([*edges.groups, "area", *make.ids("documents")], every, often=0.8)


def succeeded(edges: Edges) -> None:
    """A group that took over from another, or of which somebody decided that it did; and the papers of both."""
    make, random = edges.make, edges.random
    kind = make.data["partnership"]["kind"]
    begun = edges.within() if random.random() < 0.7 else f"{edges.year}-04-01"
    if random.random() < 0.75 and "former" not in edges.groups:
        preceded(make, begun)
    else:
        make.data["partnership"]["established"] = begun
        make.data["partnership"].pop("ceased", None)
    begun = make.data["partnership"]["established"]
    for number in range(random.choice((1, 2, 3, 4))):
        make.put("documents", _paper(edges, f"paper-{number}", random.choice(_PAPERS[kind]), begun))
    _linked(edges)
    for number in range(random.choice((0, 0, 1, 2))):
        held: Data = {"public": random.random() < 0.8, "group": _whose(edges)}
        held["date"] = _day_of(edges, held["group"], begun)
        make.put("meetings", {"id": f"meeting-{number}", "kind": "group", **mostly(random, held, without=0.06)})
    if random.random() < 0.5:
        said = {"from": begun, "items": ["sharing_between_responsible_authorities"]}
        make.put("arrangements", {"id": "sharing", "kind": "information_sharing", **said})
    if random.random() < 0.4:
        rule = "reg-8/1" if kind == "county_strategy_group" else "reg-3/1"
        fact: Data = {"question": f"{rule}#earlier-group", "about": ["group"], "by": "monitoring_officer"}
        answer = random.choice(("yes", "yes", "yes", "no"))
        make.put("determinations", fact | {"answer": answer, "date": edges.within()})
    edges.declare_whole([*edges.groups, "area", *make.ids("documents")], _DECLARED, often=0.7)


def _whose(edges: Edges) -> str:
    return edges.random.choice(edges.groups if edges.random.random() < 0.2 else [edges.groups[0], edges.groups[-1]])


def _day_of(edges: Edges, group: str, begun: str) -> str:
    """A day on which a group was in being, mostly."""
    random, first = edges.random, date.fromisoformat(begun)
    aside = random.choice((0, 1, 30, 100, 200))
    if random.random() < 0.1:
        return edges.day()
    return (first + (aside if group == "group" else -1 - aside) * DAY).isoformat()


def _paper(edges: Edges, name: str, kind: str, begun: str) -> Data:
    random, group = edges.random, _whose(edges)
    said: Data = {"group": group, "prepared": _day_of(edges, group, begun)}
    if kind in ("partnership_plan", "community_safety_agreement"):
        start = edges.year + random.choice((-1, 0, 0, 1))
        several = {"covers": {"from": f"{start}-04-01", "to": f"{start + 3}-03-31"}}
        said |= several if random.random() < 0.3 else {"for_year": edges.label(-1, 0, 0, 1)}
    parts = [{"item": each, "topics": list(TOPICS)} for each in CONTENTS[kind] if random.random() < 0.85]
    priorities = [{"id": each} for each in ("burglary", "alcohol") if random.random() < 0.6]
    return {"id": name, "kind": kind, **mostly(random, said, without=0.06), "contents": parts, "priorities": priorities}


def _linked(edges: Edges) -> None:
    """Which paper follows or cites which, and what was considered in preparing it."""
    make, random = edges.make, edges.random
    papers = make.data["documents"]
    for paper in papers:
        others = [each["id"] for each in papers if each is not paper]
        if others and random.random() < 0.4:
            paper["cites"] = random.sample(others, random.choice((1, len(others))))
        if others and random.random() < 0.25:
            paper["follows"] = random.choice(others)
        if others and random.random() < 0.2:
            act = {
                "document": paper["id"],
                "considered": random.choice(others),
                "date": paper.get("prepared", edges.day()),
            }
            make.put("events", {"event": "considered", **mostly(random, act, without=0.05)})


def between_counties(edges: Edges) -> None:
    """A district's plan, and agreements of the groups of one county or two, some of which it considered."""
    make, random = edges.make, edges.random
    for number in range(random.choice((1, 2, 2))):
        place = {"id": f"county-{number}", "name": "County", "kind": "county"}
        entry = {"id": f"board-{number}", "name": "Board", "kind": "county_strategy_group", "area": place}
        lived = {"established": edges.day()} if random.random() < 0.15 else {}
        make.put("groups", entry | lived)
    boards = [each for each in make.ids("groups") if each.startswith(("board", "other"))]
    for number in range(random.choice((1, 2, 2, 3))):
        said: Data = {"group": random.choice([*boards, *boards, "group"]), "prepared": _in_the_year(edges, -1)}
        kind = random.choice(("community_safety_agreement",) * 3 + ("strategic_assessment",))
        make.put("documents", {"id": f"made-{number}", "kind": kind, **mostly(random, said, without=0.05)})
    seen = make.ids("documents")
    plan: Data = {"prepared": _in_the_year(edges, -1, late=True), "for_year": edges.label(0)}
    plan["cites"] = [each for each in seen if random.random() < 0.5]
    make.put("documents", {"id": "plan", "kind": "partnership_plan", **mostly(random, plan, without=0.04)})
    for each in seen:
        if random.random() < 0.25:
            act: Data = {"document": "plan", "considered": each, "date": plan["prepared"]}
            make.put("events", {"event": "considered", **mostly(random, act, without=0.04)})
    every = ("community_safety_agreement", "strategic_assessment", "considered", "citation", "partnership_plan")
    edges.declare_whole([*edges.groups, *make.ids("documents")], every, often=0.7)


def _in_the_year(edges: Edges, aside: int, *, late: bool = False) -> str:
    """A day in a year so far from the one looked at, near its end if it is a plan that is to look back."""
    if edges.random.random() < 0.1:
        return edges.day()
    month = edges.random.choice((2, 3)) if late else edges.random.choice((5, 9, 12))
    return date(edges.year + aside + (month < 4), month, 11).isoformat()
