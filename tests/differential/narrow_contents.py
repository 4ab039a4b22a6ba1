"""Small records of what papers contain, what went into them and what guidance was had regard to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import vocabulary
from tests.differential.papers import CONTENTS, TOPICS

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

_BODIES = (
    ("council", "district_council"),
    ("police", "chief_officer_of_police"),
    ("pct", "primary_care_trust"),
    ("probation", "provider_of_probation_services"),
)
_TOPICS_OF_ACTS = vocabulary.words(vocabulary.EventTopic)[:6]
_GUIDES = ("monitoring_officer", "strategy_group", "county_strategy_group")


def _bodies(edges: Edges) -> list[str]:
    random = edges.random
    for name, kind in random.sample(_BODIES, random.choice((1, 2, 3))):
        status = edges.make.told_only({"from": random.choice(("1998-09-30", edges.day())), "area": "area"})
        edges.make.put("bodies", {"id": name, "name": name, "kind": kind, "responsible_authority": [status]})
    return [name for name in edges.make.ids("bodies") if name not in ("pcc", "mopac")]


def contents(edges: Edges) -> None:
    """One or two papers with their contents, priorities and what went into them, and what of it is all."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges)
    for number in range(random.choice((1, 1, 2))):
        kind = random.choice(tuple(CONTENTS))
        said: Data = {
            "group": random.choice(edges.groups),
            "prepared": edges.day(),
            "contents": [
                _content(edges, random.choice(CONTENTS[kind]), bodies) for _ in range(random.choice((0, 1, 3, 9)))
            ],
            "priorities": [{"id": each} for each in random.sample(("burglary", "alcohol"), random.choice((0, 1, 2)))],
        }
        if kind in ("partnership_plan", "community_safety_agreement"):
            said["for_year"] = edges.label(-1, 0, 0, 1)
        earlier = make.ids("documents") if number else []
        if earlier:
            said[random.choice(("cites", "follows", "supersedes"))] = earlier[0]
        make.put("documents", {"id": f"paper-{number}", "kind": kind, **make.told_only(said)})
    known = make.ids("documents")
    for _ in range(random.choice((0, 1, 3, 6))):
        act: Data = {"topic": random.choice(_TOPICS_OF_ACTS), "document": random.choice(known), "date": edges.day()}
        if random.random() < 0.2:
            act["group"] = random.choice(edges.groups)
        make.put("events", {"event": random.choice(("information_provided", "considered")), **make.told_only(act)})
    edges.declare([*edges.groups, *known, "area"], (
        "content", "priority", "citation", "strategic_assessment", "partnership_plan", "information_provided",
        "considered", "responsible_authority", "protocol",
    ))  # fmt: skip


def _content(edges: Edges, item: str, bodies: list[str]) -> Data:
    random = edges.random
    said: Data = {"topics": random.sample(TOPICS, random.choice((1, 2, 3)))}
    if item == "measures_of_success":
        said["authority"] = random.choice(bodies)
    return {"item": item, **edges.make.told_only(said)}


def guidance(edges: Edges) -> None:
    """Guidance given to the group or to another, replaced or not, and who had regard to it."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges)
    make.put("bodies", {"id": "minister", "name": "Secretary of State", "kind": "secretary_of_state"})
    for number in range(random.choice((1, 1, 2))):
        said: Data = {"prepared": edges.day(), "group": random.choice(edges.groups), "by": "minister"}
        if number:
            said["supersedes"] = "guidance-0"
        make.put("documents", {"id": f"guidance-{number}", "kind": "guidance", **make.told_only(said)})
    known = make.ids("documents")
    for _ in range(random.choice((0, 1, 2, 4))):
        act: Data = {
            "considered": random.choice(known),
            "by": [random.choice([*bodies, *edges.groups])],
            "date": edges.day(),
        }
        if random.random() < 0.2:
            act["group"] = random.choice(edges.groups)
        make.put("events", {"event": random.choice(("regard_had", "considered")), **make.told_only(act)})
    for each in known:
        if random.random() < 0.5:
            answer, by = random.choice(("yes", "yes", "no")), random.choice(_GUIDES)
            fact = {
                "question": "reg-15#guidance-given",
                "about": [each],
                "answer": answer,
                "by": by,
                "date": edges.day(),
            }
            make.put("determinations", fact)
    edges.declare([*edges.groups, *known, "area"], (
        "guidance", "regard_had", "considered", "responsible_authority", "determination",
    ))  # fmt: skip
