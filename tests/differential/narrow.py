"""Small records at the edges of one matter: papers and years, people and meetings, places and offices, requirements.

A whole record at random seldom has together the two or three facts on which the implementations may differ: a paper
without a day that names one year and covers others, an act of before there was a group, a post for a name. Here a
record has few facts, all of one matter, and each particular is one of the few values between which an answer changes.
"""

from __future__ import annotations

from random import Random

from tests.differential.edges import Edges, framed
from tests.differential.narrow_contents import contents, guidance
from tests.differential.narrow_people import meetings, places, requirements
from tests.samples import Data, Sample

PAPERS = ("strategic_assessment", "partnership_plan", "community_safety_agreement")
_DECLARED = (
    *PAPERS, "summary", "revised", "considered", "copy_sent", "published", "citation", "priority", "determination",
    "office",
)  # fmt: skip
_QUESTIONS = (
    ("reg-9/1#prepared", "county_strategy_group"),
    ("reg-9/2#for-this-year", "county_strategy_group"),
    ("reg-9/2#based-on", "county_strategy_group"),
    ("reg-9A#made-before", "monitoring_officer"),
    ("reg-9A#reissue", "county_strategy_group"),
    ("reg-10/3#for-this-year", "strategy_group"),
    ("reg-13A#made-before", "monitoring_officer"),
    ("reg-13A#reissue", "strategy_group"),
)


def narrow(random: Random) -> Sample:
    """A small record, with the day of its report."""
    edges = framed(random)
    random.choice((papers, papers, papers, meetings, places, requirements, contents, contents, guidance))(edges)
    return Sample(edges.make.data, edges.as_at)


def papers(edges: Edges) -> None:
    """The papers of a year or two: for which year, whose, when made, revised and sent, and what is declared of them."""
    make, random = edges.make, edges.random
    for number, kind in enumerate(random.choices(PAPERS, (2, 4, 3), k=random.choice((1, 1, 2, 3)))):
        make.put("documents", _paper(edges, f"paper-{number}", kind))
    yearly = make.ids("documents")
    for paper in make.data["documents"]:
        others = [other for other in yearly if other != paper["id"]]
        if others and make.does():
            paper["cites"] = random.sample(others, random.choice((0, 1, len(others))))
    if make.does():
        said = {"summary_of": random.choice(yearly), "prepared": edges.day(), "group": random.choice(edges.groups)}
        make.put("documents", {"id": "summary", "kind": "summary", **make.told_only(said)})
    for _ in range(random.choice((0, 1, 1, 2, 3))):
        make.put("events", _act(edges))
    _answers(edges, yearly)
    edges.declare([*edges.groups, *make.ids("documents")], _DECLARED)


def _paper(edges: Edges, name: str, kind: str) -> Data:
    make, random = edges.make, edges.random
    said: Data = {
        "group": random.choice(edges.groups),
        "prepared": edges.day(),
        "for_year": edges.label(-1, 0, 0, 0, 1),
    }
    if random.random() < 0.2:
        said["by"] = random.choice(edges.groups)
    paper = {"id": name, "kind": kind, **make.told_only(said)}
    if random.random() < 0.5:
        start = edges.year + random.choice((-2, -1, -1, 0, 0, 1))
        covers = {"from": f"{start}-04-01", "to": f"{start + random.choice((1, 2, 3))}-03-31"}
        paper["covers"] = make.told_only(covers if random.random() < 0.8 else {"from": edges.day()})
        if random.random() < 0.6:
            paper.pop("for_year", None)
    if random.random() < 0.3:
        paper["contents"] = [{"item": "strategy"}]
    if random.random() < 0.3:
        paper["priorities"] = [{"id": each} for each in make.some(["burglary", "alcohol"])]
    earlier = make.ids("documents")
    if earlier and random.random() < 0.4:
        paper[random.choice(("supersedes", "follows"))] = random.choice(earlier)
    return paper


def _act(edges: Edges) -> Data:
    make, random = edges.make, edges.random
    known, kind = (
        make.ids("documents"),
        random.choice(("revised", "revised", "considered", "considered", "copy_sent", "published")),
    )
    said: Data = {"document": random.choice(known), "date": edges.day()}
    if kind == "considered":
        said |= {"considered": random.choice(known)} if random.random() < 0.7 else {"topic": "how_public_might_assist"}
    if kind == "copy_sent":
        said["to"] = [random.choice(("pcc", make.ids("bodies")[-1]))]
    if kind == "revised" and random.random() < 0.3:
        said["for_year"] = edges.label(-1, 0, 1)
    if random.random() < 0.3:
        said["group"] = random.choice(edges.groups)
    return {"event": kind, **make.told_only(said)}


def _answers(edges: Edges, yearly: list[str]) -> None:
    random = edges.random
    for question, by in _QUESTIONS:
        for each in yearly:
            if random.random() >= 0.25:
                continue
            about = [each, *random.choice(([], [], [edges.label(0, 0, 1)], edges.groups[:1]))]
            if question.endswith(("year", "prepared")) and random.random() < 0.8:
                about = [each, edges.label(0, 0, 1)]
            answer = random.choice(("yes", "yes", "no"))
            fact = {"question": question, "about": about, "answer": answer, "by": by, "date": edges.day()}
            edges.make.put("determinations", fact)
