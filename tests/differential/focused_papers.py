"""Questions that turn on papers: whether one was revised for a year in time, and whether it holds all that it must."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from compliance import vocabulary
from tests.differential.edges import DAY, mostly
from tests.differential.papers import CONTENTS, TOPICS

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

PRIORITIES = ("burglary", "alcohol")
GUIDES = ("strategy_group", "county_strategy_group", "monitoring_officer")
ASKED = (
    "reg-9/1#prepared", "reg-9/2#for-this-year", "reg-9/2#based-on", "reg-10/3#for-this-year", "reg-3/1/b#implemented",
)  # fmt: skip
PROVIDED = vocabulary.words(vocabulary.EventTopic)[:6]


def renewed(edges: Edges) -> None:
    """A plan or agreement, mostly for several years, and its revisions: before it was there, in time, too late."""
    make, random = edges.make, edges.random
    county = make.data["partnership"]["kind"] == "county_strategy_group"
    kind = "community_safety_agreement" if county else "partnership_plan"
    for number in range(random.choice((1, 1, 2))):
        said: Data = {"prepared": random.choice((edges.day(), edges.within()))}
        start = edges.year + random.choice((-1, -1, 0))
        if random.random() < 0.7:
            said["covers"] = {"from": f"{start}-04-01", "to": f"{start + random.choice((2, 3))}-03-31"}
        elif random.random() < 0.8:
            said["for_year"] = edges.label(0, 1)
        make.put("documents", {"id": f"paper-{number}", "kind": kind, **mostly(edges.random, said)})
    papers = list(make.data["documents"])
    for _ in range(random.choice((0, 1, 1, 2))):
        paper = random.choice(papers)
        made = date.fromisoformat(paper.get("prepared", edges.within()))
        day = random.choice((edges.day(), edges.within(), (made + random.choice((-1, 0, 1)) * DAY).isoformat()))
        said = {"document": paper["id"], "date": day}
        if random.random() < 0.2:
            said["for_year"] = edges.label(-1, 0, 1)
        if random.random() < 0.1:
            said["group"] = random.choice(edges.groups)
        make.put("events", {"event": "revised", **mostly(edges.random, said, without=0.06)})
    _assessments(edges, papers)
    for question in ASKED:
        if random.random() < 0.5:
            about = [papers[0]["id"], *([edges.label(0, 0, 1)] if question.endswith(("year", "prepared")) else [])]
            fact = {"question": question, "about": about, "by": GUIDES[county], "date": edges.within()}
            make.put("determinations", {**fact, "answer": random.choice(("yes", "yes", "no"))})
    every = (kind, "strategic_assessment", "revised", "considered", "citation", "determination", "group")
    edges.declare_whole([*edges.groups, *make.ids("documents")], every)


def _assessments(edges: Edges, papers: list[Data]) -> None:
    """Assessments of this group or of others, perhaps without a day, and whether the paper refers to them."""
    make, random = edges.make, edges.random
    for number in range(random.choice((0, 1, 1, 2))):
        said: Data = {"prepared": random.choice((edges.day(), edges.within())), "group": random.choice(edges.groups)}
        make.put("documents", {"id": f"seen-{number}", "kind": "strategic_assessment", **mostly(edges.random, said)})
        name = f"seen-{number}"
        if random.random() < 0.5:
            papers[0].setdefault("cites", []).append(name)
        if random.random() < 0.5:
            act = {"document": papers[0]["id"], "considered": name, "date": edges.within()}
            make.put("events", {"event": "considered", **mostly(edges.random, act)})
    for _ in range(random.choice((0, 1, 1, 2))):
        act = {"document": papers[0]["id"], "topic": "how_public_might_assist", "date": edges.within()}
        act["date"] = random.choice((papers[0].get("prepared", act["date"]), act["date"]))
        make.put("events", {"event": "considered", **mostly(edges.random, act, without=0.05)})


def whole(edges: Edges) -> None:
    """A paper that contains all that it must, or all but a part or two."""
    make, random = edges.make, edges.random
    bodies = [("council", "district_council"), ("police", "chief_officer_of_police")][: random.choice((1, 2))]
    for name, of in bodies:
        status = {"from": "1998-09-30" if random.random() < 0.8 else edges.within()}
        if random.random() < 0.15:
            status["to"] = max(f"{edges.year + 2}-03-31", edges.within())
        make.put("bodies", {"id": name, "name": name, "kind": of, "responsible_authority": [status]})
    county = make.data["partnership"]["kind"] == "county_strategy_group"
    strategy = ("strategic_assessment", "partnership_plan", "partnership_plan", "protocol")
    kind = "community_safety_agreement" if county else random.choice(strategy)
    parts: list[Data] = [
        {"item": item, "topics": list(TOPICS)} for item in CONTENTS[kind] if item != "measures_of_success"
    ]
    parts += [{"item": "measures_of_success", "authority": each} for each, _ in bodies if kind == "partnership_plan"]
    for _ in range(random.choice((0, 0, 1, 1, 2))):
        _knocked(edges, parts)
    said: Data = {"prepared": random.choice((edges.day(), edges.within())), "contents": parts}
    if kind in ("partnership_plan", "community_safety_agreement"):
        said["for_year"] = edges.label(0, 0, 1)
    elif random.random() < 0.5:
        said["for_year"] = edges.label(0)
    said["priorities"] = [{"id": each} for each in PRIORITIES[: random.choice((1, 2, 2))]]
    without = ["prepared"] if random.random() < 0.25 else []
    paper: Data = {"id": "paper", "kind": kind, **{key: said[key] for key in said if key not in without}}
    earlier = _earlier(edges)
    if earlier and random.random() < 0.6:
        paper |= random.choice(({"cites": earlier}, {"cites": earlier[:1]}, {"follows": earlier[0]}))
    make.put("documents", paper)
    _another(edges, kind)
    for topic in PROVIDED if kind == "strategic_assessment" else ():
        for event in ("information_provided", "considered"):
            if random.random() < 0.6:
                act: Data = {"topic": topic, "document": "paper", "date": paper.get("prepared", edges.within())}
                make.put("events", {"event": event, **mostly(edges.random, act, without=0.04)})
    every = (
        "content", "priority", "citation", "strategic_assessment", "partnership_plan", "responsible_authority",
        "information_provided", "considered",
    )  # fmt: skip
    edges.declare_whole([*edges.groups, "area", *make.ids("documents")], every)
    if random.random() < 0.3:
        for each in make.data.get("completeness", ()):
            each.pop("from", None)


def _another(edges: Edges, kind: str) -> None:
    """Another protocol, perhaps without a day."""
    if kind == "protocol" and edges.random.random() < 0.4:
        said = mostly(edges.random, {"prepared": edges.day()}, without=0.5)
        edges.make.put("documents", {"id": "other", "kind": kind, **said})


def _earlier(edges: Edges) -> list[str]:
    """Assessments of before, or of the same year, with their priorities."""
    make, random = edges.make, edges.random
    for number in range(random.choice((0, 1, 1, 2))):
        before: Data = {"prepared": f"{edges.year - random.choice((0, 1, 1))}-{random.choice(('09-11', '12-11'))}"}
        before["priorities"] = [{"id": each} for each in PRIORITIES[: random.choice((1, 2))]]
        make.put(
            "documents", {"id": f"before-{number}", "kind": "strategic_assessment", **mostly(edges.random, before)}
        )
    return make.ids("documents")


def _knocked(edges: Edges, parts: list[Data]) -> None:
    """Take one part out, or one of its particulars."""
    if not parts:
        return
    part = edges.random.choice(parts)
    match edges.random.choice(("out", "topic", "topics", "authority")):
        case "topic" if part.get("topics"):
            part["topics"].remove(edges.random.choice(part["topics"]))
        case "topics":
            part.pop("topics", None)
        case "authority":
            part.pop("authority", None)
        case _:
            parts.remove(part)


def heeded(edges: Edges) -> None:
    """Guidance, mostly given to this group and still standing, and whether it or each of its authorities had regard."""
    make, random = edges.make, edges.random
    bodies = ["council", "police", "authority"][: random.choice((1, 2, 3))]
    for name, of in zip(bodies, ("district_council", "chief_officer_of_police", "police_authority"), strict=False):
        status = {"from": "1998-09-30" if random.random() < 0.8 else edges.within()}
        if random.random() < 0.2:
            status["to"] = max(status["from"], edges.within())
        make.put("bodies", {"id": name, "name": name, "kind": of, "responsible_authority": [status]})
    for number in range(random.choice((1, 1, 2))):
        said: Data = {"prepared": edges.within()} | ({"supersedes": "guidance-0"} if number else {})
        if random.random() < 0.15:
            said["group"] = random.choice(edges.groups)
        make.put("documents", {"id": f"guidance-{number}", "kind": "guidance", **mostly(random, said)})
    known = make.ids("documents")
    if random.random() < 0.3:
        act: Data = {"document": random.choice(known), "date": edges.within()}
        make.put("events", {"event": "guidance_given", **mostly(random, act)})
    for who in ("group", *bodies):
        for _ in range(random.choice((0, 1, 1, 2)) if who != "group" else random.choice((0, 0, 1))):
            act = {"considered": random.choice(known), "by": [who], "date": edges.within()}
            event = random.choice(("regard_had", "considered"))
            make.put("events", {"event": event, **mostly(random, act, without=0.06)})
    for each in known:
        if random.random() < 0.8:
            fact: Data = {"question": "reg-15#guidance-given", "about": [each], "by": "monitoring_officer"}
            answer = random.choice(("yes", "yes", "yes", "no"))
            make.put("determinations", fact | {"answer": answer, "date": edges.within()})
    every = ("guidance", "regard_had", "considered", "responsible_authority", "determination")
    edges.declare_whole([*edges.groups, *known, "area"], every, often=0.8)
