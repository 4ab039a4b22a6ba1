"""Questions that turn on people: whether there was a quorum, whether a guest might come, whom several appointed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.differential.build import perhaps_without_a_term
from tests.differential.edges import mostly

if TYPE_CHECKING:
    from random import Random

    from tests.differential.edges import Edges
    from tests.samples import Data

NAMES = ("ann", "bob", "cat", "dan")
POSTS = ("Clerk", "Commander")
MEMBERS = (
    ("council", "district_council"),
    ("police", "chief_officer_of_police"),
    ("fire", "fire_and_rescue_authority"),
    ("pct", "primary_care_trust"),
)
PROVIDERS = (("north", "provider_of_probation_services"), ("south", "provider_of_probation_services"))
FLAGS = ("substitutes", "double_representation", "remote", "non_voting", "only_decision_makers")
SHOWING = ("discussion_published", "minutes_confirmed", "ratified", "agreed_by_email")
CAPACITIES = (
    "member", "substitute", "co_operating_body", "participating_body", "invited", "uninvited", "observer", "officer",
)  # fmt: skip


def _bodies(edges: Edges, several: tuple[tuple[str, str], ...], *, unsure: float = 0.15) -> list[str]:
    """Some bodies, each an authority since long ago, or from a day on, or perhaps."""
    make, random = edges.make, edges.random
    for name, kind in several:
        body: Data = {"id": name, "name": name, "kind": kind}
        chance = random.random()
        if chance < unsure:
            body["responsible_authority"] = [{}]
        elif chance < 2 * unsure:
            body["responsible_authority"] = [{"from": edges.within()}]
        elif chance < 0.95:
            body["responsible_authority"] = [{"from": "1998-09-30"}]
        if random.random() < 0.1:
            body["to"] = edges.within()
        make.put("bodies", body)
    return [name for name, _ in several]


def _people(edges: Edges) -> None:
    for name in NAMES:
        edges.make.put("people", {"id": name, "name": name})


# A quorum


def quorate(edges: Edges) -> None:
    """One meeting of a group whose terms set a quorum: who was there, for whom, with what vote, of how many members."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges, tuple(random.sample(MEMBERS, random.choice((1, 2, 3)))))
    _people(edges)
    day = f"{edges.year}-{random.choice(('06-15', '09-20', '12-01'))}"
    terms: Data = {"quorum": _quorum(random, bodies)}
    if random.random() < 0.4:
        lists = {"voting": random.sample(bodies, 1), "non_voting": random.sample(bodies, 1)}
        terms["voting"] = mostly(random, lists, without=0.4)
    if random.random() < 0.3:
        terms["substitutes_allowed"] = random.random() < 0.5
    since = f"{edges.year - 1}-04-01"
    make.put("arrangements", {"id": "terms", "kind": "terms_of_reference", "from": since, "terms": terms})
    for number in range(random.choice((0, 1, 2, 3, 4))):
        _member(edges, f"place-{number}", bodies, since)
    for office in ("chair", "deputy_chair"):
        for _ in range(random.choice((0, 0, 0, 1, 1, 2))):
            _officer(edges, office, since)
    known = random.sample([{"person": each} for each in NAMES] + [{"post": each} for each in POSTS], 4)
    known = [each | ({"post": "Clerk"} if "person" in each and random.random() < 0.2 else {}) for each in known]
    present = [
        _present(random, who, bodies, day, edges.as_at.isoformat())
        for who in known[: random.choice((0, 1, 1, 2, 2, 3, 4))]
    ]
    meeting: Data = {"date": day, "attendance": present}
    _for_two(edges, bodies, present, since)
    if random.random() < 0.3:
        held = [each["holder"] for each in make.data.get("offices", ()) if each.get("holder") in NAMES]
        meeting["chair"] = random.choice((*held, *held, random.choice(NAMES)))
    if random.random() < 0.05:
        meeting["inquorate"] = random.random() < 0.5
    if random.random() < 0.3:
        meeting["items"] = [{"number": "1", "resolution": "Noted."}]
    make.put("meetings", {"id": "meeting", "kind": "group", **mostly(random, meeting, without=0.05)})
    if random.random() < 0.3:
        event = random.choice(("adjourned", "ratified", "agreed_by_email"))
        make.put("events", {"event": event, "meeting": "meeting", "date": day})
    _decided(edges, day)
    if random.random() < 0.85:
        every = ["attendance", "appointment", "office", "responsible_authority", "resolution"]
        every = every if random.random() < 0.7 else random.sample(every, 2)
        declared = {"every": every, "of": ["group", "area", "meeting"], "from": since, "made": edges.as_at.isoformat()}
        make.put("completeness", declared)


def _quorum(random: Random, bodies: list[str]) -> Data:
    counts = {each: random.random() < 0.5 for each in FLAGS if random.random() < 0.6}
    if random.random() < 0.8:
        counts.pop("only_decision_makers", None)
    then = random.choice(("adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next"))
    quorum: Data = {"term": _term(random, bodies, 1), "counts": counts, "if_inquorate": then}
    return perhaps_without_a_term(random, quorum, often=0.05)


def _term(random: Random, bodies: list[str], deep: int) -> Data:
    denominator = random.choice((2, 3, 3, 4, 5))
    part: Data = {
        "numerator": random.choice((1, 1, 2)), "denominator": denominator,
        "rounding": random.choice(("up", "down", "nearest", "more_than")),
        "of": random.choice(("members", "voting_members")),
    }  # fmt: skip
    if random.random() < 0.4:
        part["seats"] = random.choice((1, 2, 3, 4, 5))
    several: tuple[Data, ...] = (
        {"members": random.choice((1, 2, 3))},
        {"fraction_of_members": part},
        {"fraction_of_members": part},
        {"responsible_authorities": random.choice((1, 2, 3))},
        {"named_authorities": random.sample(bodies, min(len(bodies), random.choice((1, 2))))},
        {"decision_makers": random.choice((1, 2))},
        {"chair": random.choice(("chair", "deputy_chair", "chair_or_deputy"))},
    )
    if deep and random.random() < 0.15:
        return {random.choice(("all_of", "any_of")): [_term(random, bodies, deep - 1) for _ in range(2)]}
    return random.choice(several)


def _somebody(random: Random) -> Data:
    named, post = {"person": random.choice(NAMES)}, {"post": random.choice(POSTS)}
    return random.choice((named, named, named, post, named | post))


def _member(edges: Edges, name: str, bodies: list[str], since: str) -> None:
    random = edges.random
    said: Data = {"from": since if random.random() < 0.85 else edges.within(), "by": random.sample(bodies, 1)}
    if random.random() < 0.4:
        said["voting"] = random.random() < 0.5
    if random.random() < 0.4:
        said["from_authority"] = random.choice(bodies)
    edges.make.put("appointments", {"id": name, **_somebody(random), **mostly(random, said, without=0.05)})


def _officer(edges: Edges, office: str, since: str) -> None:
    random = edges.random
    holder = random.choice(({"vacant": True}, {"holder": random.choice(NAMES)}, {"post": random.choice(POSTS)}, {}))
    entry: Data = {"office": office, "of": "group", **holder}
    if random.random() < 0.85:
        entry["from"] = since
    edges.make.put("offices", entry)


def _present(random: Random, who: Data, bodies: list[str], day: str, as_at: str) -> Data:
    said: Data = {"represents": random.sample(bodies, min(len(bodies), random.choice((0, 1, 1, 1, 2, 2))))}
    if random.random() < 0.9:
        said["capacity"] = random.choice(("member", "member", "member", "substitute", "officer"))
    if random.random() < 0.25 or said.get("capacity") == "substitute":
        said["substitute_for"] = random.choice((*NAMES, *POSTS, *POSTS, "Somebody"))
    if random.random() < 0.4:
        said["remote"] = random.random() < 0.6
    if random.random() < 0.4:
        said["decision_maker"] = random.random() < 0.6
        if random.random() < 0.2:
            said["judged_on"] = random.choice((day, as_at))
    if random.random() < 0.1:
        said["perhaps_represents"] = random.sample(bodies, 1)
    return {**who, **mostly(random, said, without=0.05)}


def _for_two(edges: Edges, bodies: list[str], present: list[Data], since: str) -> None:
    """Perhaps somebody there for all the bodies, who has a place from each of them, with a vote or without."""
    if edges.random.random() < 0.8:
        return
    for each in bodies:
        place: Data = {"person": "eve", "from": since, "by": [each], "from_authority": each}
        edges.make.put("appointments", place | {"id": f"for-{each}", "voting": edges.random.random() < 0.5})
    edges.make.put("people", {"id": "eve", "name": "eve"})
    present.append({"person": "eve", "represents": bodies, "capacity": "member"})


def _decided(edges: Edges, day: str) -> None:
    """Decisions on who may decide."""
    for who in NAMES:
        if edges.random.random() < 0.15:
            fact: Data = {"question": "local/quorum#quorate.decision-maker", "about": ["meeting", who], "by": "chair"}
            answer = edges.random.choice(("yes", "no"))
            edges.make.put("determinations", {**fact, "answer": answer, "date": day})


# Guests, and whether a meeting was held


def guests(edges: Edges) -> None:
    """A meeting of which perhaps only an agenda speaks, those who came to it from outside, and who had invited them."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges, (*random.sample(MEMBERS, 2), ("charity", "participating_body")))
    _people(edges)
    day = edges.within()
    terms = {"minutes": {"confirmed_at": "next_meeting"}, "substitutes_allowed": random.random() < 0.3}
    make.put("arrangements", {"kind": "terms_of_reference", "from": f"{edges.year - 2}-04-01", "terms": terms})
    meeting: Data = {"date": day, "public": random.random() < 0.4}
    if random.random() < 0.7:
        known = random.sample([{"person": each} for each in NAMES] + [{"post": each} for each in POSTS], 3)
        meeting["attendance"] = [_guest(random, who, bodies) for who in known[: random.choice((0, 1, 1, 2))]]
    if random.random() < 0.4:
        strength = random.choice(("agenda", "agenda", "inference", "confirmed_minutes"))
        make.put("sources", {"id": "paper", "title": "A paper", "strength": strength})
        meeting["source"] = "paper"
    told = {"apologies": [], "inquorate": False, "items": [{"number": "1", "resolution": "Noted."}]}
    told |= {"minutes": {"status": random.choice(("draft", "confirmed", "not_known"))}}
    told |= {"corrections": [{"date": edges.within(), "attendance": []}]}
    meeting |= {key: value for key, value in told.items() if random.random() < 0.12}
    make.put("meetings", {"id": "meeting", "kind": "group", **mostly(random, meeting)})
    if random.random() < 0.4:
        said = {"date": edges.within() if random.random() < 0.5 else day, "meeting": "meeting"}
        make.put("events", {"event": random.choice(SHOWING), **mostly(random, said)})
    for _ in range(random.choice((0, 1, 1, 2))):
        invited: Data = {"meeting": "meeting", "to": [random.choice((*NAMES, *bodies))], "date": day}
        if random.random() < 0.2:
            invited["group"] = random.choice(edges.groups)
        make.put("events", {"event": "invited", **mostly(random, invited)})
    every = ("attendance", "invited", "meeting", *SHOWING, "notice_given")
    edges.declare_whole([*edges.groups, "meeting"], every)


def _guest(random: Random, who: Data, bodies: list[str]) -> Data:
    said: Data = {"represents": random.sample(bodies, random.choice((0, 1, 1))), "capacity": random.choice(CAPACITIES)}
    if random.random() < 0.4:
        said["capacity"] = "observer"
    if random.random() < 0.2:
        said["perhaps_represents"] = random.sample(bodies, 1)
    return {**who, **mostly(random, said)}


# Appointments, alone and together


def joined(edges: Edges) -> None:
    """Places on a group, whom bodies appointed alone and together, and which of the bodies were authorities."""
    make, random = edges.make, edges.random
    others = random.sample(MEMBERS, random.choice((0, 1, 2)))
    bodies = _bodies(edges, (*PROVIDERS[: random.choice((1, 2, 2))], *others), unsure=0.2)
    _people(edges)
    for number in range(random.choice((0, 1, 1, 2, 3))):
        said: Data = {
            "from": random.choice(("2007-08-01", edges.within())),
            "by": random.sample(bodies, random.choice((0, 1, 1, len(bodies)))),
            "from_authority": random.choice(bodies),
        }
        if random.random() < 0.2:
            said["to"] = max(edges.within(), said["from"])
        if random.random() < 0.3:
            said |= {"senior": random.random() < 0.6, "judged_by": "strategy_group"}
        make.put("appointments", {"id": f"place-{number}", **_somebody(random), **mostly(random, said)})
    for office in ("information_sharing_nominee", "community_safety_portfolio"):
        for body in bodies:
            if random.random() < 0.4:
                entry: Data = {"office": office, "of": body}
                entry |= random.choice(({"vacant": True}, {"holder": random.choice(NAMES)}, {"holder": NAMES[0]}))
                make.put("offices", entry | ({"from": edges.within()} if random.random() < 0.7 else {}))
    if random.random() < 0.6:
        make.put("documents", {"id": "protocol", "kind": "protocol", "prepared": edges.within()})
    every = ("responsible_authority", "appointment", "office", "determination", "protocol", "group")
    edges.declare_whole([*edges.groups, "area", *bodies], every)
