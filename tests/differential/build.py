"""Whole records written from nothing by a grammar: a few years of a group's work, kept well or badly.

Each record has a character: how often a thing is done, how much of it is written down, and what is declared
complete. A group that does nearly all and records nearly all is as likely as one that does little and declares it.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from tests.differential.doings import decisions, declarations, meetings, requirements
from tests.differential.maker import Maker
from tests.differential.papers import papers
from tests.samples import Data, Sample

_AREAS = (
    "district",
    "district",
    "unitary_district",
    "london_borough",
    "city_of_london",
    "isle_of_wight",
    "isles_of_scilly",
)
_POLICE = ("marlshire", "marlshire", "metropolitan", "city-of-london", "greater-manchester", "north-yorkshire")
_ARRANGED = {
    "chair": ("appointment_of_chair", "period_of_chair", "removal_of_chair"),
    "spending": ("review_of_expenditure", "economy_efficiency_effectiveness"),
    "information_sharing": ("sharing_between_responsible_authorities",),
    "engagement": (
        "views_on_levels_and_patterns", "views_on_priorities", "consult_representatives_of_groups",
        "consult_those_particularly_affected", "public_meetings_each_year", "senior_attendance",
        "publicity_for_meetings",
    ),
}  # fmt: skip
_BODIES = (
    ("council", "district_council", "1998-09-30", None),
    ("county", "county_council", "1998-09-30", None),
    ("police", "chief_officer_of_police", "1998-09-30", None),
    ("fire", "fire_and_rescue_authority", "2004-10-01", None),
    ("probation-a", "provider_of_probation_services", "2010-04-01", None),
    ("probation-b", "provider_of_probation_services", "2010-04-01", None),
    ("pct", "primary_care_trust", "2006-10-01", "2013-03-31"),
    ("ccg", "clinical_commissioning_group", "2013-04-01", "2022-06-30"),
    ("icb", "integrated_care_board", "2022-07-01", None),
    ("police-authority", "police_authority", "2004-04-01", "2012-11-21"),
)
_DETAILS = (
    ("quorum", "if_inquorate"), ("frequency", "longest_gap_months"), ("chair", "from"), ("deputy_chair", "from"),
)  # fmt: skip
_COUNCILS = {
    "unitary_district": "unitary_council", "london_borough": "london_borough_council",
    "city_of_london": "common_council", "isle_of_wight": "county_council",
    "isles_of_scilly": "council_of_isles_of_scilly",
}  # fmt: skip


def built(random: Random, year: int | None = None) -> Sample:
    """A record from nothing, with the day of its report; it begins in a year that is given, or in any."""
    make = Maker(random, random.choice((0.5, 0.8, 0.97)), random.choice((0.85, 0.97, 1.0)))
    county = random.random() < 0.3
    first = year or random.choice((2007, 2008, 2009, 2010, 2011, 2012, 2012, 2013, 2015, 2021))
    years = range(first, first + random.choice((1, 1, 2, 3)))
    start, end = date(years[0], 4, 1), date(years[-1] + 1, 3, 31)
    if random.random() < 0.2:
        start = start.replace(month=random.choice((5, 8, 11)))
    as_at = end + timedelta(days=random.choice((-200, -1, 0, 1, 90, 400)))
    area = "county" if county else random.choice(_AREAS)
    make.data |= {
        "record": 1,
        "partnership": {
            "id": "board", "name": "Board", "kind": "county_strategy_group" if county else "strategy_group",
            "area": {"id": "board-area", "name": "Area", "kind": area},
            "police_area": {"id": (police := random.choice(_POLICE)), "name": "Police area"},
        },
        "period": {"from": start.isoformat(), "to": end.isoformat()},
    }  # fmt: skip
    if random.random() < 0.5:
        make.data["partnership"]["established"] = random.choice(("1999-04-01", make.within(start, end)))
    _bodies(make, area, police)
    for number in range(random.choice((1, 2))) if county or random.random() < 0.2 else ():
        kind = "strategy_group" if county else "county_strategy_group"
        make.put(
            "groups",
            {
                "id": f"g{number}",
                "name": "G",
                "kind": kind,
                "area": {"id": f"g{number}-area", "name": "A", "kind": "district" if county else "county"},
            },
        )
        if county and make.tells():
            make.data["groups"][-1]["report_on"] = ["reg-13A", "reg-5/1", "reg-10/2"]
    _people(make, start, end)
    _terms(make, start, end)
    for each in years:
        for group in ["board", *make.ids("groups")]:
            papers(make, group, each)
        meetings(make, each)
    requirements(make, start, end)
    decisions(make, start, end)
    declarations(make, as_at)
    return Sample(make.data, as_at)


def _bodies(make: Maker, area: str, police: str) -> None:
    for name, kind, since, to in _BODIES:
        if make.random.random() < 0.65 or name in ("council", "police"):
            status: Data = {"from": since, **({"to": to} if to and make.tells() else {})}
            own = _COUNCILS.get(area, kind) if name == "council" else kind
            make.put(
                "bodies",
                {
                    "id": name,
                    "name": name,
                    "kind": own,
                    **({"to": to} if to else {}),
                    "responsible_authority": [status] if make.tells() else [],
                },
            )
    for name, kind in (
        ("pcc", "police_and_crime_commissioner"),
        ("mopac", "mopac"),
        ("charity", "participating_body"),
        ("district-two", "co_operating_body"),
    ):
        make.put("bodies", {"id": name, "name": name, "kind": kind})
    if make.tells():
        holder = "mopac" if police == "metropolitan" else "council" if police == "city-of-london" else "pcc"
        make.put(
            "offices",
            make.told_only(
                {"office": "elected_local_policing_body", "of": police, "holder": holder, "from": "2012-11-22"},
                "office",
                "of",
            ),
        )


def _people(make: Maker, start: date, end: date) -> None:
    for number in range(5):
        make.put(
            "people",
            make.told_only(
                {"id": f"p{number}", "name": f"P {number}", "councillor": make.random.random() < 0.4}, "id", "name"
            ),
        )
    early = start - timedelta(days=400)
    bodies = make.ids("bodies")
    for number in range(make.random.choice((0, 1, 2, 4, 6))):
        who = {"person": f"p{number}"} if number < 5 and make.tells() else {"post": f"Post {number}"}
        by = make.some(bodies[:10]) if make.does() else []
        fact: Data = {
            "by": by,
            "from_authority": make.random.choice(bodies),
            "voting": make.random.random() < 0.7,
            "from": make.within(early, end),
        }
        if make.random.random() < 0.3:
            fact["to"] = make.within(date.fromisoformat(fact["from"]), end)
        if make.random.random() < 0.4:
            fact |= {"senior": make.random.random() < 0.7, "judged_by": "strategy_group"}
        make.put("appointments", {"id": f"place-{number}", **who, **make.told_only(fact)})
    for office in ("chair", "deputy_chair"):
        if make.does():
            term = {
                "office": office,
                "of": "board",
                "holder": make.random.choice(make.ids("people")),
                "from": make.within(early, end),
            }
            make.put("offices", make.told_only(term, "office", "of"))
            if make.does():
                make.put(
                    "events",
                    make.told_only(
                        {"event": "elected", "office": office, "date": make.within(early, end), "group": "board"},
                        "event",
                    ),
                )
    for body in make.some(bodies, nearly_all=True):
        for office in ("information_sharing_nominee", "community_safety_portfolio"):
            if make.does() and body not in ("pcc", "mopac", "charity"):
                make.put(
                    "offices",
                    {
                        "office": office,
                        "of": body,
                        "holder": make.random.choice(make.ids("people")),
                        "from": make.within(early, start),
                    },
                )
    if make.random.random() < 0.5:
        make.put(
            "money",
            make.told_only(
                {"title": "Fund", "partnership_monies": make.random.random() < 0.8, "from": make.within(early, end)},
                "title",
            ),
        )


def _terms(make: Maker, start: date, end: date) -> None:
    early = start - timedelta(days=400)
    for kind, items in _ARRANGED.items():
        if make.does():
            when = make.within(early, start if make.does() else end)
            make.put(
                "arrangements",
                {"id": f"arr-{kind}", "kind": kind, "items": make.some(list(items), nearly_all=True), "from": when},
            )
    for number in range(make.random.choice((0, 1, 1, 1, 2))):
        when = make.within(early, start) if number == 0 else make.within(start, end)
        make.put(
            "arrangements",
            {"id": f"terms-{number}", "kind": "terms_of_reference", "from": when, "terms": _own_terms(make)},
        )
        if number and make.does():
            before = date.fromisoformat(when) - timedelta(days=1)
            make.data["arrangements"][-2]["to"] = max(before.isoformat(), make.data["arrangements"][-2]["from"])


def _own_terms(make: Maker) -> Data:
    random, bodies = make.random, make.ids("bodies")
    counts = {name: random.random() < 0.6 for name in ("substitutes", "double_representation", "remote", "non_voting")}
    if random.random() < 0.1:
        counts["only_decision_makers"] = True
    inquorate = random.choice(("adjourn", "no_decisions", "notes_only", "agree_by_email", "ratify_at_next", None))
    terms: Data = {
        "quorum": {
            "term": _term(make, 2),
            "counts": make.told_only(counts),
            **({"if_inquorate": inquorate} if inquorate else {}),
        },
        "voting": make.told_only({"voting": random.sample(bodies, 3), "non_voting": random.sample(bodies, 2)}),
        "chair": _holder(make),
        "deputy_chair": _holder(make),
        "frequency": make.told_only(
            {
                "times": random.choice((1, 2, 4)),
                "in": random.choice(("year", "calendar_year")),
                "longest_gap_months": random.choice((3, 4, 6)),
            },
            "times",
        ),
        "minutes": {"confirmed_at": random.choice(("next_meeting", "later_meeting"))},
        "substitutes_allowed": random.random() < 0.5,
    }
    chosen = {name: value for name, value in terms.items() if random.random() < 0.8}
    leave_unknown(random, chosen)
    silent = [name.removesuffix("_allowed") for name in terms if name not in chosen and random.random() < 0.7]
    return {**chosen, "silent_on": silent} if silent else chosen


def leave_unknown(random: Random, terms: Data) -> None:
    """Say of details of some terms that it is not known whether these settle them; of one that is there it is idle."""
    for matter, detail in _DETAILS:
        if matter in terms and random.random() < 0.4:
            terms[matter] = {**terms[matter], "not_known": [detail]}
    if "quorum" in terms:
        terms["quorum"] = perhaps_without_a_term(random, terms["quorum"])


def perhaps_without_a_term(random: Random, quorum: Data, often: float = 0.12) -> Data:
    """A quorum as it is, or one of which it is not known what makes it; now and then it is there all the same."""
    if random.random() >= often:
        return quorum
    kept = {name: each for name, each in quorum.items() if name != "term" or random.random() < 0.15}
    return kept | {"not_known": [*quorum.get("not_known", ()), "term"]}


def _holder(make: Maker) -> Data:
    said = {
        "elected": make.random.random() < 0.7,
        "every_months": make.random.choice((12, 24)),
        "from": make.random.sample(make.ids("bodies"), 2),
    }
    return make.told_only(said)


def _term(make: Maker, deep: int) -> Data:
    random = make.random
    match random.randrange(9 if deep else 7):
        case 0 | 1:
            return {"members": random.choice((1, 2, 3, 4))}
        case 2:
            part: Data = {
                "numerator": 1,
                "denominator": random.choice((2, 3, 4)),
                "rounding": random.choice(("up", "down", "nearest", "more_than")),
            }
            more: Data = {"of": random.choice(("members", "voting_members"))} if random.random() < 0.5 else {}
            return {
                "fraction_of_members": {
                    **part,
                    **more,
                    **({"seats": random.choice((4, 7, 9))} if random.random() < 0.4 else {}),
                }
            }
        case 3:
            return {"responsible_authorities": random.choice((1, 2, 3))}
        case 4:
            return {"named_authorities": random.sample(make.ids("bodies"), random.choice((1, 2)))}
        case 5:
            return {"decision_makers": random.choice((1, 2))}
        case 6:
            return {"chair": random.choice(("chair", "deputy_chair", "chair_or_deputy"))}
        case _:
            join = random.choice(("all_of", "any_of"))
            return {join: [_term(make, deep - 1) for _ in range(random.choice((1, 2, 2, 3)))]}
