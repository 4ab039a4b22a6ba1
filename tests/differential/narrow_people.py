"""Small records of people: who came to a meeting, what its terms ask, who has a place or an office, who was called."""

from __future__ import annotations

from random import Random

from tests.differential.build import leave_unknown
from tests.differential.edges import Edges
from tests.samples import Data

_BODIES = (
    ("council", "district_council"),
    ("police", "chief_officer_of_police"),
    ("fire", "fire_and_rescue_authority"),
    ("county", "county_council"),
    ("probation-a", "provider_of_probation_services"),
    ("probation-b", "provider_of_probation_services"),
    ("pct", "primary_care_trust"),
    ("charity", "participating_body"),
)
_CAPACITIES = ("member", "member", "substitute", "invited", "uninvited", "observer", "officer")
_AT_MEETINGS = (
    "notice_given", "discussion_published", "minutes_confirmed", "ratified", "agreed_by_email", "adjourned", "invited",
    "elected",
)  # fmt: skip
_ARRANGED = (
    ("chair", ("appointment_of_chair", "period_of_chair", "removal_of_chair")),
    ("spending", ("review_of_expenditure", "economy_efficiency_effectiveness")),
    ("information_sharing", ("sharing_between_responsible_authorities",)),
    ("engagement", (
        "views_on_levels_and_patterns", "views_on_priorities", "consult_representatives_of_groups",
        "consult_those_particularly_affected", "public_meetings_each_year", "senior_attendance",
    )),
)  # fmt: skip


def _bodies(edges: Edges) -> list[str]:
    random = edges.random
    for name, kind in random.sample(_BODIES, random.choice((1, 2, 3, 4))):
        status = edges.make.told_only({"from": random.choice(("1998-09-30", edges.day())), "area": "area"})
        if random.random() < 0.2:
            status["to"] = max(edges.day(), status.get("from", ""))
        body: Data = {"id": name, "name": name, "kind": kind}
        edges.make.put("bodies", body | ({"responsible_authority": [status]} if random.random() < 0.85 else {}))
    for name in ("a", "b"):
        edges.make.put(
            "people", {"id": name, "name": name} | edges.make.told_only({"councillor": random.random() < 0.5})
        )
    return [each for each in edges.make.ids("bodies") if each != "pcc"]


def _who(random: Random) -> Data:
    """Somebody by name, by post or by both; posts that differ in their capitals are one."""
    post = random.choice(("Clerk", "clerk", "Commander"))
    named = {"person": random.choice(("a", "b"))}
    return random.choice((named, named, {"post": post}, {"post": post}, named | {"post": post}))


def _lasting(edges: Edges) -> Data:
    said: Data = {"from": edges.day()}
    if edges.random.random() < 0.3:
        said["to"] = max(edges.day(), said["from"])
    return edges.make.told_only(said)


def _office(edges: Edges, office: str, of: str) -> None:
    random = edges.random
    who = _who(random)
    entry: Data = {"office": office, "of": of, **_lasting(edges)}
    chance = random.random()
    if chance < 0.1:
        entry["vacant"] = True
    elif chance < 0.9:
        entry |= {"holder": who["person"]} if "person" in who else {}
        entry |= {"post": who["post"]} if "post" in who else {}
    edges.make.put("offices", entry)


def meetings(edges: Edges) -> None:
    """One to three meetings, the terms by which they are looked at, and what was done about them."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges)
    for number in range(random.choice((0, 1, 1, 1, 2))):
        terms = {
            "id": f"terms-{number}",
            "kind": "terms_of_reference",
            **_lasting(edges),
            "terms": _terms(edges, bodies),
        }
        make.put("arrangements", terms)
    for office in ("chair", "deputy_chair"):
        for _ in range(random.choice((0, 1, 1, 2))):
            _office(edges, office, random.choice(edges.groups))
    for _ in range(random.choice((0, 1, 2))):
        _place(edges, bodies)
    for number in range(random.choice((1, 1, 2, 3))):
        _meeting(edges, f"meeting-{number}", bodies)
    known = make.ids("meetings")
    for _ in range(random.choice((0, 1, 2))):
        kind = random.choice(_AT_MEETINGS)
        said: Data = {"meeting": random.choice(known), "date": edges.day()}
        if kind == "invited":
            said["to"] = [random.choice(("a", "b", *bodies))]
        if kind == "elected":
            said["office"] = random.choice(("chair", "deputy_chair"))
        if random.random() < 0.3:
            said["group"] = random.choice(edges.groups)
        make.put("events", {"event": kind, **make.told_only(said)})
    _decide(edges, (
        ("local/quorum#quorate.decision-maker", [[one, who] for one in known for who in ("a", "b")]),
        ("reg-12/4/b#senior", [[one, body] for one in known for body in bodies]),
    ))  # fmt: skip
    edges.declare([*edges.groups, *known, "area"], (
        "meeting", "attendance", "resolution", "office", "appointment", "arrangement", "responsible_authority",
        "determination", "notice_given", "discussion_published", "minutes_confirmed", "ratified", "agreed_by_email",
        "adjourned", "invited", "elected",
    ))  # fmt: skip


def _terms(edges: Edges, bodies: list[str]) -> Data:
    make, random = edges.make, edges.random
    counts = {each: random.random() < 0.5 for each in ("substitutes", "double_representation", "remote", "non_voting")}
    if random.random() < 0.1:
        counts["only_decision_makers"] = True
    inquorate = random.choice(("adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next"))
    holder = make.told_only({"elected": random.random() < 0.6, "every_months": 12, "from": random.sample(bodies, 1)})
    longest = {"longest_gap_months": random.choice((3, 6))} if random.random() < 0.4 else {}
    terms: Data = {
        "quorum": {"term": _term(random, bodies, 2), "counts": make.told_only(counts), "if_inquorate": inquorate},
        "voting": make.told_only({"voting": random.sample(bodies, 1), "non_voting": random.sample(bodies, 1)}),
        "chair": holder,
        "deputy_chair": holder,
        "frequency": {"times": random.choice((1, 2)), "in": random.choice(("year", "calendar_year")), **longest},
        "minutes": {"confirmed_at": random.choice(("next_meeting", "later_meeting"))},
        "substitutes_allowed": random.random() < 0.5,
    }
    leave_unknown(random, terms)
    return make.told_only(terms)


def _term(random: Random, bodies: list[str], deep: int) -> Data:
    part = {
        "numerator": 1, "denominator": random.choice((2, 3)),
        "rounding": random.choice(("up", "down", "nearest", "more_than")),
        "of": random.choice(("members", "voting_members")),
    }  # fmt: skip
    plain: list[Data] = [
        {"members": random.choice((1, 2))},
        {"fraction_of_members": part | ({"seats": random.choice((2, 3))} if random.random() < 0.4 else {})},
        {"responsible_authorities": random.choice((1, 2))},
        {"named_authorities": random.sample(bodies, min(len(bodies), random.choice((1, 2))))},
        {"decision_makers": 1},
        {"chair": random.choice(("chair", "deputy_chair", "chair_or_deputy"))},
        {"chair": random.choice(("chair", "deputy_chair", "chair_or_deputy"))},
    ]
    if deep and random.random() < 0.3:
        return {random.choice(("all_of", "any_of")): [_term(random, bodies, deep - 1) for _ in range(2)]}
    return random.choice(plain)


def _meeting(edges: Edges, name: str, bodies: list[str]) -> None:
    make, random = edges.make, edges.random
    said: Data = {
        "date": edges.day(),
        "kind": random.choice(("group", "group", "group", "public", "called_by_commissioner", "other")),
        "attendance": [_present(edges, bodies) for _ in range(random.choice((0, 1, 2, 2, 3)))],
    }
    if random.random() < 0.2:
        said["group"] = random.choice(edges.groups)
    if random.random() < 0.4:
        said["chair"] = random.choice(("a", "b"))
    if random.random() < 0.3:
        said["public"] = random.random() < 0.7 or said["kind"] == "public"
    if random.random() < 0.2:
        said["inquorate"] = random.random() < 0.6
    if random.random() < 0.4:
        said["items"] = [{"number": "1"} | ({"resolution": "Noted."} if random.random() < 0.7 else {})]
    if random.random() < 0.5:
        minutes = {"status": random.choice(("draft", "confirmed", "not_known")), "confirmed_on": edges.day()}
        before = make.ids("meetings")
        if before and random.random() < 0.5:
            minutes["confirmed_at"] = random.choice(before)
        said["minutes"] = make.told_only(minutes, "status")
    if random.random() < 0.2:
        said["corrections"] = [{"date": edges.day(), "attendance": [_present(edges, bodies)]}]
    if random.random() < 0.2:
        make.put("sources", {"id": f"of-{name}", "title": "A paper", "strength": random.choice(("agenda", "minutes"))})
        said["source"] = f"of-{name}"
    make.put("meetings", {"id": name, **make.told_only(said)})


def _present(edges: Edges, bodies: list[str]) -> Data:
    random = edges.random
    said: Data = {
        "represents": random.sample(bodies, min(len(bodies), random.choice((0, 1, 1, 1, 2)))),
        "capacity": random.choice(_CAPACITIES),
        "remote": random.random() < 0.3,
    }
    if random.random() < 0.2:
        said["perhaps_represents"] = random.sample(bodies, 1)
    if random.random() < 0.3:
        said["decision_maker"] = random.random() < 0.7
    if random.random() < 0.4:
        said |= {"senior": random.random() < 0.7, "judged_by": "strategy_group"}
    if random.random() < 0.1:
        said["judged_on"] = edges.day()
    return {**_who(random), **edges.make.told_only(said)}


def _place(edges: Edges, bodies: list[str]) -> None:
    make, random = edges.make, edges.random
    said: Data = {
        "by": random.sample(bodies, min(len(bodies), random.choice((0, 1, 1, 2)))),
        "from_authority": random.choice(bodies),
        "voting": random.random() < 0.6,
    }
    if random.random() < 0.3:
        said["group"] = random.choice(edges.groups)
    if random.random() < 0.3:
        said |= {"senior": random.random() < 0.7, "judged_by": "strategy_group"}
    number = len(make.ids("appointments")) if "appointments" in make.data else 0
    make.put("appointments", {"id": f"place-{number}", **_who(random), **_lasting(edges), **make.told_only(said)})


def places(edges: Edges) -> None:
    """Who is on the group, what arrangements it has and who holds an office, from when to when."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges)
    for _ in range(random.choice((0, 1, 2, 2, 3))):
        _place(edges, bodies)
    for _ in range(random.choice((0, 1, 2, 3))):
        office = random.choice(("information_sharing_nominee", "community_safety_portfolio", "chair"))
        _office(edges, office, random.choice(edges.groups if office == "chair" else bodies))
    for number, (kind, items) in enumerate(_ARRANGED):
        for again in range(random.choice((0, 0, 1, 1, 2))):
            said: Data = {"id": f"arranged-{number}-{again}", "items": make.some(list(items), nearly_all=True)}
            make.put("arrangements", {"kind": kind, **_lasting(edges), **make.told_only(said)})
    if make.does():
        make.put(
            "money",
            {"title": "Fund", **_lasting(edges), **make.told_only({"partnership_monies": random.random() < 0.8})},
        )
    if make.does():
        said = {"prepared": edges.day(), "contents": [{"item": "sharing_under_section_115"}]}
        make.put("documents", {"id": "protocol", "kind": "protocol", **make.told_only(said)})
    for kind, topic in (
        ("other_consultation_held", None),
        ("regard_had", "other_consultation"),
        ("considered", "knowledge_and_skills"),
    ):
        if random.random() < 0.4:
            make.put("events", {"event": kind, **make.told_only({"date": edges.day(), "topic": topic})})
    arranged = [each["id"] for each in make.data.get("arrangements", ()) if "id" in each]
    _decide(edges, (
        ("reg-12/2#a", [[each] for each in [*arranged, "group"]]),
        ("reg-12/2#b", [[each] for each in [*arranged, "group"]]),
        ("reg-3/5#economy", [[each, "group"] for each in arranged]),
        ("reg-3/5#partnership-monies", [["group"]]),
        ("reg-4/3/comply#complied", [[each, "group"] for each in bodies]),
        ("reg-3/1#earlier-group", [["group"]]),
    ))  # fmt: skip
    edges.declare([*edges.groups, *bodies, "area", "protocol" if "documents" in make.data else "group", *arranged], (
        "appointment", "office", "arrangement", "arrangement_item", "money", "responsible_authority", "protocol",
        "content", "determination", "other_consultation_held", "regard_had", "considered", "group",
    ))  # fmt: skip


def requirements(edges: Edges) -> None:
    """What a commissioner required, whom it affected, whom he asked before, and who came."""
    make, random = edges.make, edges.random
    bodies = _bodies(edges)
    for number in range(random.choice((0, 1, 1, 2))):
        _meeting(edges, f"meeting-{number}", bodies)
    known = make.ids("meetings") if "meetings" in make.data else []
    said: Data = {"date": edges.day(), "meeting_date": edges.day()}
    said |= {
        name: random.sample(bodies, min(len(bodies), random.choice((0, 1, 2)))) for name in ("authorities", "affected")
    }
    said |= random.choice(({"number_each": random.choice((1, 2))}, {"number_together": random.choice((1, 2))}, {}))
    if known and random.random() < 0.7:
        said["meeting"] = random.choice(known)
        if random.random() < 0.7:
            del said["meeting_date"]
    if random.random() < 0.3:
        later = {"date": edges.day(), "affected": random.sample(bodies, 1), "number_each": 1}
        later["by"] = random.choice(("pcc", "pcc", bodies[0]))
        said["specifications"] = [{"id": "later", **make.told_only(later)}]
    make.put(
        "requirements", {"id": "call", "by": random.choice(("pcc", "pcc", "pcc", bodies[0])), **make.told_only(said)}
    )
    if known and random.random() < 0.3:
        next(each for each in make.data["meetings"] if each["id"] == known[0])["requirement"] = "call"
    for _ in range(random.choice((0, 1, 2, 3))):
        kind = random.choice(("consulted", "consulted", "considered"))
        act: Data = {"requirement": random.choice(("call", "call", "later" if "specifications" in said else "call"))}
        act = {
            "by": ["pcc"],
            "date": edges.day(),
            **({"to": [random.choice(bodies)]} if kind == "consulted" else {}),
            **act,
        }
        if act["requirement"] == "later" and "specifications" not in make.data["requirements"][0]:
            act["requirement"] = "call"
        make.put("events", {"event": kind, **make.told_only(act)})
    _decide(edges, (
        ("reg-14A/1#reasonable-and-proportionate", [["call"]]),
        ("reg-14A/1#views-taken", [["call"]]),
    ))  # fmt: skip
    edges.declare([*edges.groups, "call", *known, "area", edges.make.data["partnership"]["police_area"]["id"]], (
        "consulted", "considered", "attendance", "responsible_authority", "determination", "office", "requirement",
    ))  # fmt: skip


def _decide(edges: Edges, several: tuple[tuple[str, list[list[str]]], ...]) -> None:
    """Answer some of the questions, on some of what they are about."""
    random = edges.random
    for question, subjects in several:
        for about in subjects:
            if random.random() < 0.25:
                by = random.choice(
                    ("strategy_group", "strategy_group", "monitoring_officer", "police_and_crime_commissioner")
                )
                answer = random.choice(("yes", "yes", "no"))
                fact = {"question": question, "about": about, "answer": answer, "by": by, "date": edges.day()}
                edges.make.put("determinations", fact)
