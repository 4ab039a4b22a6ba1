"""What may be amiss with a small record: an act of somebody else, one body written as two, sources that differ."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from tests.differential.edges import DAY

if TYPE_CHECKING:
    from random import Random

    from tests.differential.edges import Edges
    from tests.samples import Data

DONE_TO = ("document", "considered", "meeting", "requirement")
"""What says to what an act was done."""
IN_DOUBT = {
    "documents": ("prepared",),
    "meetings": ("date", "date", "public"),
    "requirements": ("date",),
    "events": ("date",),
    "appointments": ("from", "to"),
    "arrangements": ("from", "to"),
    "offices": ("from", "from", "to"),
    "money": ("from", "to"),
    "bodies": ("from", "to"),
}
"""The fields that two sources may have differently."""
NEIGHBOURS = (
    "district_council", "county_council", "unitary_council", "chief_officer_of_police", "police_authority",
    "primary_care_trust", "combined_authority", "county_council_fire_authority", "parish_council",
)  # fmt: skip
MATTERS = (
    "how_public_might_assist", "partnership_plan", "guidance", "other_consultation", "knowledge_and_skills",
    "information_from_public", "information_from_responsible_authorities",
)  # fmt: skip
LOOKED_AT = ("report", "guidance", "strategic_assessment", "partnership_plan", "summary", "protocol", "action_plan")
STRENGTHS = ("confirmed_minutes", "minutes", "letter", "document", "agenda", "inference")


def twisted(edges: Edges) -> None:
    """Twist the record, seldom."""
    chance = edges.random.random()
    if chance < 0.06:
        _stray(edges)
    elif chance < 0.08:
        _of_theirs(edges)
    elif chance < 0.13:
        in_two(edges.random, edges.make.data)
    elif chance < 0.25:
        for _ in range(edges.random.choice((1, 1, 1, 2))):
            _doubted(edges)
    elif chance < 0.4:
        for _ in range(edges.random.choice((1, 1, 2, 3))):
            _done_by(edges)
    elif chance < 0.5:
        _of_another_matter(edges)


def _of_another_matter(edges: Edges) -> None:
    """Acts of considering that name a topic or a document, or both, other than the one looked for."""
    make, random = edges.make, edges.random
    able = [each for each in make.data.get("events", ()) if each["event"] in ("considered", "regard_had")]
    for act in able:
        if random.random() < 0.3:
            continue
        for field in ("considered", "topic"):
            if random.random() < 0.5:
                act.pop(field, None)
        if random.random() < 0.4:
            act["topic"] = random.choice(MATTERS)
        if random.random() < 0.4:
            name = f"looked-at-{len(make.data.get('documents', ()))}"
            paper: Data = {"id": name, "kind": random.choice(LOOKED_AT)}
            if random.random() < 0.7:
                paper["prepared"] = random.choice((edges.within(), act.get("date", edges.day())))
            if random.random() < 0.2:
                paper["by"] = random.choice([*edges.groups, *make.ids("bodies")])
            make.put("documents", paper)
            act["considered"] = name


def _done_by(edges: Edges) -> None:
    """An act that says who did it: the group, one of its authorities, somebody of it, or somebody else altogether."""
    make, random = edges.make, edges.random
    able = [each for each in make.data.get("events", ()) if random.random() < 0.5 or "by" not in each]
    if not able:
        return
    if "neighbour" not in make.ids("bodies"):
        named = [("neighbour", random.choice(NEIGHBOURS)), ("charity", "participating_body"), ("secretariat", "other")]
        for name, kind in named:
            make.put("bodies", {"id": name, "name": name, "kind": kind})
        if random.random() < 0.3:
            status = {"area": random.choice(edges.groups) if random.random() < 0.5 else "area", "from": edges.within()}
            make.data["bodies"][-3]["responsible_authority"] = [status]
        make.put("people", {"id": "somebody", "name": "Somebody"})
        if random.random() < 0.4:  # of one area there may have been another group before
            like = make.data["partnership"]
            make.put("groups", {"id": "before", "name": "Before", "kind": like["kind"], "area": dict(like["area"])})
    act = random.choice(able)
    whoever = [*edges.groups, *make.ids("bodies"), *make.ids("people")]
    act["by"] = random.sample(whoever, random.choice((1, 1, 1, 1, 2)) if random.random() < 0.97 else 0)
    if random.random() < 0.2:
        act["group"] = random.choice(edges.groups)


def _stray(edges: Edges) -> None:
    """An act that does not say to what it was done, and perhaps was another group's."""
    random = edges.random
    able = [each for each in edges.make.data.get("events", ()) if any(name in each for name in DONE_TO)]
    if able:
        act = random.choice(able)
        act.pop(random.choice([name for name in DONE_TO if name in act]))
        if random.random() < 0.8:
            act["group"] = edges.groups[-1]


def _of_theirs(edges: Edges) -> None:
    """An act that names a paper of another group, or of this one, beside whatever else it was done to."""
    able = [each for each in edges.make.data.get("events", ()) if "document" not in each]
    if able:
        paper = {"id": "theirs", "kind": "strategic_assessment", "group": edges.groups[-1]}
        edges.make.put("documents", paper)
        edges.random.choice(able)["document"] = "theirs"


def in_two(random: Random, data: Data) -> None:
    """A council is written as two bodies, of which one is its fire service; some of what it did is told of that one."""
    able = [each for each in data.get("bodies", ()) if each.get("responsible_authority")]
    if not able or any(each["id"] == _AS_FIRE for each in data["bodies"]):
        return
    whole = random.choice(able)
    if random.random() < 0.9:
        whole["kind"] = random.choice(("county_council", "county_council", "unitary_council"))
    for name in _OF_BODIES:
        data |= {name: _told_of(data[name], whole["id"], random)} if name in data else {}
    data["bodies"].append({"id": _AS_FIRE, "name": "fire", "kind": "county_council_fire_authority"})


_AS_FIRE = "as-fire"
_OF_BODIES = (
    "offices", "appointments", "documents", "meetings", "requirements", "events", "determinations", "completeness",
)  # fmt: skip


def _told_of(data: Any, body: str, random: Random) -> Any:  # noqa: ANN401  # plain data
    if isinstance(data, dict):
        return {key: _told_of(value, body, random) for key, value in data.items()}
    if isinstance(data, list):
        return [_told_of(each, body, random) for each in data]
    return _AS_FIRE if data == body and random.random() < 0.6 else data


def _doubted(edges: Edges) -> None:
    """Another source has another day of a thing, or has it the other way; perhaps one of the two settles it."""
    make, random = edges.make, edges.random
    lists = [name for name in IN_DOUBT if make.data.get(name)]
    if not lists:
        return
    name = random.choice(lists)
    thing, number = random.choice(make.data[name]), len(make.data.get("contradictions", ()))
    field = random.choice(IN_DOUBT[name])
    for source, strength in ((f"one-{number}", "minutes"), (f"other-{number}", random.choice(STRENGTHS))):
        entry: Data = {"id": source, "title": "A paper", "strength": strength}
        if random.random() < 0.2:
            entry["date"] = edges.within()
        make.put("sources", entry)
    if "source" not in thing and random.random() < 0.5:
        thing["source"] = f"one-{number}"
    fact: Data = {"about": thing.setdefault("id", f"doubted-{number}"), "field": field, "source": f"other-{number}"}
    fact["says"] = _said(edges, thing, field)
    if random.random() < 0.2:
        fact["settled_by"] = random.choice((f"one-{number}", f"other-{number}", f"third-{number}"))
        if fact["settled_by"] == f"third-{number}":
            third: Data = {"id": f"third-{number}", "title": "A third paper", "strength": random.choice(STRENGTHS)}
            if random.random() < 0.5:
                third["date"] = edges.within()
            make.put("sources", third)
    make.put("contradictions", fact)


def _said(edges: Edges, thing: Data, field: str) -> str:
    random = edges.random
    if field == "public":
        return random.choice(("yes", "no", "True", "perhaps"))
    known = date.fromisoformat(thing.get(field, edges.within()))
    day = (known + random.choice((-1, 0, 1, 40)) * DAY).isoformat()
    return random.choice((day, day, edges.within(), "one day in June"))
