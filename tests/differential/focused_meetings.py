"""Questions that turn on several meetings: which was next, whether it was held, what was done on its very day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from tests.differential.build import perhaps_without_a_term
from tests.differential.edges import DAY, mostly

if TYPE_CHECKING:
    from tests.differential.edges import Edges
    from tests.samples import Data

NAMES = ("ann", "bob", "cat")
DECIDERS = ("strategy_group", "strategy_group", "county_strategy_group", "monitoring_officer", "court")
APART = (0, 1, 30, 91, 92, 93, 183, 184, 200)
DONE = ("minutes_confirmed", "minutes_confirmed", "ratified", "agreed_by_email", "adjourned", "discussion_published")


def following(edges: Edges) -> None:
    """Two or three meetings, what was resolved at each, and when that was confirmed, ratified or agreed."""
    make, random = edges.make, edges.random
    for name in NAMES:
        make.put("people", {"id": name, "name": name})
    since = f"{edges.year - 2}-04-01"
    if random.random() < 0.3:  # terms that began, or took the place of others, within the year
        begun = date(edges.year, random.choice((4, 9)), random.choice((1, 1, 2)))
        if random.random() < 0.6:
            old = {"from": since, "to": (begun - random.choice((1, 1, 2)) * DAY).isoformat(), "terms": _terms(edges)}
            make.put("arrangements", {"id": "old-terms", "kind": "terms_of_reference", **mostly(random, old)})
        since = begun.isoformat()
    terms = mostly(random, _terms(edges), without=0.05)
    make.put("arrangements", {"id": "terms", "kind": "terms_of_reference", "from": since, "terms": terms})
    days = _days(edges)
    for number, day in enumerate(days):
        _meeting(edges, f"meeting-{number}", day, days)
    for _ in range(random.choice((0, 1, 1, 2, 3))):
        said: Data = {"meeting": f"meeting-{random.choice((0, 0, len(days) - 1))}", "date": _about(edges, days)}
        if random.random() < 0.1:
            said["group"] = random.choice(edges.groups)
        make.put("events", {"event": random.choice(DONE), **mostly(random, said, without=0.06)})
    if random.random() < 0.3:
        edges.as_at = date.fromisoformat(_about(edges, days))
    every = ("meeting", "attendance", "resolution", *DONE[1:])
    edges.declare_whole([*edges.groups, *make.ids("meetings")], every, often=0.8)


def ratifying(edges: Edges) -> None:
    """A meeting without a quorum, and the next, which ratified what was resolved: with a quorum, or with none."""
    make, random = edges.make, edges.random
    for name in NAMES:
        make.put("people", {"id": name, "name": name})
        if random.random() < 0.5:
            make.put("appointments", {"id": f"place-{name}", "person": name, "from": f"{edges.year - 1}-04-01"})
    days = [*_days(edges), f"{edges.year + 1}-03-31"]
    since = f"{edges.year - 2}-04-01"
    for name in ("terms", "later-terms")[: random.choice((1, 1, 1, 2))]:
        half = {"fraction_of_members": {"numerator": 1, "denominator": 2, "rounding": "up"}}
        term = random.choice(({"members": 1}, {"members": 2}, {"members": 2}, half))
        quorum = perhaps_without_a_term(random, {"term": term, "if_inquorate": "ratify_at_next"}, 0.25)
        terms: Data = {"quorum": quorum}
        version = {"kind": "terms_of_reference", "from": since, "terms": mostly(random, terms, without=0.05)}
        make.put("arrangements", {"id": name, **version})
        since = days[1]
    for number, day in enumerate(days):
        present = [
            {"person": each, "capacity": "member"} for each in NAMES[: random.choice((0, 1, 1, 2)) if number else 0]
        ]
        said: Data = {"date": day, "attendance": present, "items": [{"number": "1", "resolution": "Noted."}]}
        if number and random.random() < 0.1:
            said["inquorate"] = random.random() < 0.5
        make.put("meetings", {"id": f"meeting-{number}", "kind": "group", **mostly(random, said, without=0.04)})
    for day in random.choice(((days[1],), (days[1],), (days[1], days[-1]), (_about(edges, days),))):
        make.put("events", {"event": "ratified", **mostly(random, {"meeting": "meeting-0", "date": day}, without=0.04)})
    if random.random() < 0.4:
        fact: Data = {"question": "local/inquorate/ratified#ratified-with-quorum", "about": ["meeting-0"]}
        fact |= {"answer": random.choice(("yes", "no")), "by": random.choice(DECIDERS)}
        make.put("determinations", fact | {"date": _about(edges, days)})
    every = ("meeting", "attendance", "resolution", "ratified", "appointment", "determination")
    edges.declare_whole([*edges.groups, *make.ids("meetings")], every, often=0.8)


def _days(edges: Edges) -> list[str]:
    """The days of the meetings, in their order, perhaps two on one."""
    random = edges.random
    day = date(edges.year, *random.choice(((4, 1), (6, 30), (9, 30), (10, 1))))
    found = [day]
    for _ in range(random.choice((0, 1, 1, 2))):
        found.append(found[-1] + random.choice(APART) * DAY)
    return [each.isoformat() for each in found]


def _about(edges: Edges, days: list[str]) -> str:
    """The day of one of the meetings, or one beside it, or some time after."""
    day = date.fromisoformat(edges.random.choice(days))
    return (day + edges.random.choice((-1, 0, 0, 0, 1, 20)) * DAY).isoformat()


def _terms(edges: Edges) -> Data:
    random = edges.random
    then = random.choice(
        ("adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next", "ratify_at_next")
    )
    often: Data = {"times": random.choice((1, 2, 3)), "in": random.choice(("year", "calendar_year"))}
    quorum: Data = {
        "term": {"members": random.choice((1, 2))},
        "if_inquorate": then,
        "counts": {"double_representation": False},
    }
    return {
        "quorum": perhaps_without_a_term(random, quorum, 0.25),
        "minutes": {"confirmed_at": random.choice(("next_meeting", "next_meeting", "later_meeting"))},
        "frequency": often | ({"longest_gap_months": random.choice((1, 3, 6))} if random.random() < 0.7 else {}),
    }


def _meeting(edges: Edges, name: str, day: str, days: list[str]) -> None:
    make, random = edges.make, edges.random
    present = [{"person": each, "capacity": "member"} for each in NAMES[: random.choice((0, 0, 1, 2))]]
    said: Data = {"date": day, "attendance": present, "items": [{"number": "1", "resolution": "Noted."}]}
    if random.random() < 0.4:
        del said["items"]
    if random.random() < 0.15:
        said["inquorate"] = random.random() < 0.8
    if random.random() < 0.5:
        minutes: Data = {"status": random.choice(("draft", "confirmed", "confirmed", "not_known"))}
        if random.random() < 0.5:
            minutes["confirmed_on"] = _about(edges, days)
        if random.random() < 0.4:
            minutes["confirmed_at"] = f"meeting-{random.randrange(len(days))}"
        said["minutes"] = minutes
    if random.random() < 0.25:
        _intended(edges, name, said)
    kind = random.choice(("group", "group", "group", "group", "group", "group", "public", "other"))
    make.put("meetings", {"id": name, "kind": kind, **mostly(random, said, without=0.06)})


def _intended(edges: Edges, name: str, said: Data) -> None:
    """Leave of a meeting little but what an agenda has, so that what was done afterwards shows that it was held."""
    strength = edges.random.choice(("agenda", "agenda", "inference", "statement"))
    edges.make.put("sources", {"id": f"of-{name}", "title": "A paper", "strength": strength})
    said["source"] = f"of-{name}"
    for each in ("attendance", "items", "minutes", "inquorate"):
        if edges.random.random() < 0.85:
            said.pop(each, None)


def open_to_all(edges: Edges) -> None:
    """A public meeting, perhaps one that was only set down, with its notice, what was published of it, who came."""
    make, random = edges.make, edges.random
    bodies = ["council", "police"][: random.choice((1, 2))]
    for name, kind in zip(bodies, ("district_council", "chief_officer_of_police"), strict=False):
        status = {"from": random.choice(("1998-09-30", "1998-09-30", edges.within()))}
        make.put("bodies", {"id": name, "name": name, "kind": kind, "responsible_authority": [status]})
    days = _days(edges)[:2]
    for number, day in enumerate(days):
        said: Data = {"date": day, "public": random.random() < 0.8}
        said["attendance"] = [_senior(edges, post, bodies) for post in ("A", "B", "C")[: random.choice((0, 1, 2, 3))]]
        if random.random() < 0.6:
            _intended(edges, f"meeting-{number}", said)
        told: Data = {"apologies": [], "minutes": {"status": random.choice(("draft", "not_known"))}}
        told["corrections"] = [{"date": _about(edges, days), "attendance": []}]
        said |= mostly(random, told, without=0.88)
        make.put("meetings", {"id": f"meeting-{number}", "kind": "group", **mostly(random, said)})
        for body in bodies:
            if random.random() < 0.25:
                fact: Data = {"question": "reg-12/4/b#senior", "about": [f"meeting-{number}", body], "answer": "yes"}
                make.put("determinations", fact | {"by": "strategy_group", "date": _about(edges, days)})
    for event in ("notice_given", "discussion_published", "minutes_confirmed", "ratified", "agreed_by_email"):
        if random.random() < (0.6 if event in ("notice_given", "discussion_published") else 0.15):
            act: Data = {"meeting": f"meeting-{random.randrange(len(days))}", "date": _about(edges, days)}
            make.put("events", {"event": event, **mostly(random, act, without=0.08)})
    if random.random() < 0.3:
        edges.as_at = date.fromisoformat(_about(edges, days))
    every = ("meeting", "attendance", "notice_given", "discussion_published", "responsible_authority", "determination")
    edges.declare_whole([*edges.groups, "area", *make.ids("meetings")], every, often=0.8)


def _senior(edges: Edges, post: str, bodies: list[str]) -> Data:
    random = edges.random
    said: Data = {"represents": random.sample(bodies, random.choice((0, 1, 1, len(bodies)))), "capacity": "member"}
    if random.random() < 0.6:
        said |= {"senior": random.random() < 0.6, "judged_by": "strategy_group"}
    if random.random() < 0.1:
        said["judged_on"] = edges.within()
    if random.random() < 0.1:
        said["perhaps_represents"] = random.sample(bodies, 1)
    return {"post": post, **mostly(random, said, without=0.06)}
