"""What a made-up group did: its meetings, what was required of it, what was decided, what is declared complete."""

from __future__ import annotations

from datetime import date, timedelta

from compliance import vocabulary
from tests.differential.forms import questions
from tests.differential.maker import Maker
from tests.samples import Data


def meetings(make: Maker, year: int) -> None:
    """The meetings of a year, with what was done about each."""
    random = make.random
    first, last = date(year, 4, 1), date(year + 1, 3, 31)
    bodies, people = make.ids("bodies"), make.ids("people")
    before = make.ids("meetings")
    for number in range(random.choice((0, 1, 2, 2, 4))):
        day = make.within(first, last)
        name = f"m{year}-{number}"
        fact: Data = {"date": day, "kind": random.choice(("group", "group", "group", "public", "other"))}
        if random.random() < 0.4:
            fact["chair"] = random.choice(people)
        if make.does():
            fact["attendance"] = [_present(make, bodies, people) for _ in range(random.choice((0, 2, 3, 4, 5, 6)))]
        if random.random() < 0.5:
            fact["items"] = [{"number": "1", **({"resolution": "Noted."} if random.random() < 0.7 else {})}]
        if make.does():
            fact["minutes"] = make.told_only(
                {
                    "status": random.choice(("draft", "confirmed", "confirmed")),
                    "confirmed_on": make.within(date.fromisoformat(day), last),
                },
                "status",
            )
            if before and random.random() < 0.5:
                fact["minutes"]["confirmed_at"] = random.choice(before)
        if "attendance" in fact and random.random() < 0.1:
            fact["corrections"] = [
                {
                    "date": make.within(date.fromisoformat(day), last),
                    "attendance": [*fact["attendance"], _present(make, bodies, people)],
                }
            ]
        make.put("meetings", {"id": name, **make.told_only(fact)})
        for event in (
            "notice_given",
            "discussion_published",
            "minutes_confirmed",
            "ratified",
            "agreed_by_email",
            "adjourned",
            "invited",
        ):
            if make.does() and random.random() < 0.6:
                when = date.fromisoformat(day) + timedelta(days=random.choice((-20, -1, 0, 1, 30, 100)))
                act: Data = {"event": event, "meeting": name, "date": when.isoformat()}
                if event == "invited":
                    act["to"] = random.choice([*bodies, *people])
                make.put("events", make.told_only(act, "event", "meeting"))
    if make.does() and random.random() < 0.5:
        make.put(
            "events",
            make.told_only(
                {
                    "event": random.choice(("considered", "other_consultation_held", "regard_had")),
                    "topic": random.choice(("knowledge_and_skills", "other_consultation")),
                    "date": make.within(first, last),
                },
                "event",
            ),
        )


def _present(make: Maker, bodies: list[str], people: list[str]) -> Data:
    random = make.random
    who = {"person": random.choice(people)} if random.random() < 0.5 else {"post": f"Post {random.randrange(9)}"}
    fact: Data = {
        "represents": random.sample(bodies, random.choice((0, 1, 1, 1, 1, 2))),
        "capacity": random.choice(("member", "member", "member", "substitute", *vocabulary.words(vocabulary.Capacity))),
        "remote": random.random() < 0.2,
        "decision_maker": random.random() < 0.7,
    }
    if random.random() < 0.6:
        fact |= {"senior": random.random() < 0.8, "judged_by": "strategy_group"}
    if random.random() < 0.1:
        fact["perhaps_represents"] = random.sample(bodies, 1)
    return {**who, **make.told_only(fact)}


def requirements(make: Maker, start: date, end: date) -> None:
    """What a commissioner required, and whom he asked first."""
    random, bodies = make.random, make.ids("bodies")
    for number in range(random.choice((0, 0, 0, 1, 2))):
        day = make.within(start, end)
        name, asked = f"req-{number}", random.sample(bodies[:6], 2)
        fact: Data = {
            "date": day,
            "authorities": asked,
            "affected": asked,
            "number_each": 1,
            "meeting_date": make.within(date.fromisoformat(day), end + timedelta(days=60)),
        }
        if make.data.get("meetings") and random.random() < 0.6:
            fact["meeting"] = random.choice(make.ids("meetings"))
            del fact["meeting_date"]
        if random.random() < 0.3:
            fact["specifications"] = [
                make.told_only(
                    {
                        "id": f"spec-{number}",
                        "date": make.within(date.fromisoformat(day), end),
                        "affected": asked,
                        "number_each": 2,
                    },
                    "id",
                )
            ]
        make.put("requirements", {"id": name, "by": random.choice(("pcc", "pcc", "mopac")), **make.told_only(fact)})
        later = make.data["requirements"][-1].get("specifications", ())
        for of in [name, *(each["id"] for each in later)]:
            for event in ("consulted", "considered"):
                for to in asked if make.does() else ():
                    when = (date.fromisoformat(day) - timedelta(days=random.choice((0, 5, 40)))).isoformat()
                    make.put(
                        "events",
                        make.told_only(
                            {"event": event, "requirement": of, "by": "pcc", "to": to, "date": when},
                            "event",
                            "requirement",
                            "to",
                        ),
                    )


def decisions(make: Maker, start: date, end: date) -> None:
    """Answers to the questions that the rules put."""
    random = make.random
    things = [
        "board",
        *(each for name in ("documents", "meetings", "arrangements", "requirements") for each in make.ids(name)),
    ]
    for question, deciders in questions():
        if make.does() and random.random() < 0.5:
            about = sorted(
                {random.choice(things), *random.sample(["board", *make.ids("bodies")], random.choice((0, 1)))}
            )
            answer = "yes" if make.does() else "no"
            make.put(
                "determinations",
                {
                    "question": question,
                    "about": about,
                    "answer": answer,
                    "by": random.choice(deciders),
                    "date": make.within(start, end),
                },
            )


def declarations(make: Maker, as_at: date) -> None:
    """What the record is said to hold every one of."""
    random = make.random
    groups = ["board", *make.ids("groups")]
    for _ in range(random.choice((0, 1, 1, 2, 3))):
        every = list(vocabulary.words(vocabulary.CompleteKind))
        every = every if random.random() < 0.3 else random.sample(every, random.choice((5, 15, 30)))
        made: Data = {
            "every": every,
            "of": [
                *groups,
                *make.ids("documents"),
                *make.ids("meetings"),
                *make.ids("bodies"),
                "board-area",
                *make.ids("arrangements"),
            ],
            "made": as_at.isoformat(),
        }
        if random.random() < 0.3:
            made["of"] = ["board"]
        if random.random() < 0.6:
            made |= {"from": "2001-04-01"}
        if random.random() < 0.6:
            made |= {"to": as_at.isoformat()}
        make.put("completeness", made)
        if random.random() < 0.1:
            taken = {"every": random.sample(every, 3), "of": random.sample(made["of"], 1), "withdrawn": True}
            make.put("completeness", taken | {"made": as_at.isoformat()})
