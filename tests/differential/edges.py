"""What each small record at the edges has: a group and others, a period, days at which answers change, declarations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from compliance.dates import year_label, year_of
from tests.differential.maker import Maker
from tests.samples import Data

DAY = timedelta(days=1)
LAW = tuple(
    map(date.fromisoformat, ("2007-08-01", "2008-04-01", "2009-04-30", "2010-04-01", "2011-06-01", "2012-11-22"))
)
"""The days on which the Regulations changed."""
_FIRST_YEARS = (2006, 2007, 2008, 2009, 2010, 2011, 2012, 2013, 2013, 2013, 2014)
_REPORTS = {
    "strategy_group": ("reg-5/1", "reg-10/2", "reg-10/3", "reg-13A", "reg-14"),
    "county_strategy_group": ("reg-9/1", "reg-9/2", "reg-9A"),
}
"""What is asked of the other groups, where it is."""


@dataclass
class Edges:
    """A small record in the making, with the days near which it is written."""

    make: Maker
    year: int
    """The year of the Regulations about which it is."""
    as_at: date

    @property
    def random(self) -> Random:
        """Where its chances come from."""
        return self.make.random

    @property
    def groups(self) -> list[str]:
        """The ids of the partnership and of the other groups."""
        return ["group", *self.make.ids("groups")]

    def day(self) -> str:
        """A day about the end of a year or of a version of the law, or between them."""
        return near(self.random, self.year)

    def within(self) -> str:
        """A day within the year, most often; else one about its end or that of a version of the law."""
        if self.random.random() < 0.3:
            return self.day()
        month, day = self.random.choice(((5, 11), (9, 11), (9, 12), (12, 11)))
        return date(self.year, month, day).isoformat()

    def label(self, *aside: int) -> str:
        """The year, or one so far from it."""
        return year_label(self.year + self.random.choice(aside))

    def declare(self, of: list[str], every: tuple[str, ...]) -> None:
        """Declare that the record holds every thing of some kinds, of some or all of those subjects."""
        random, year = self.random, self.year
        for _ in range(random.choice((0, 1, 1, 2, 3))):
            made: Data = {
                "every": random.sample(every, random.choice((1, min(2, len(every)), len(every)))),
                "of": random.sample(of, random.choice((1, len(of)))),
                "made": (self.as_at - random.choice((0, 0, 0, 1, 40)) * DAY).isoformat(),
            }
            if random.random() < 0.7:
                first = year + random.choice((-9, -9, -2, -1, 0))
                made["from"] = f"{first}-{random.choice(('04-01', '04-01', '04-02'))}"
            if random.random() < 0.5:
                made["to"] = max(f"{year + random.choice((1, 2))}-03-31", made.get("from", ""))
            self.make.put("completeness", made)
        if random.random() < 0.1:
            made = {"every": random.sample(every, 1), "of": random.sample(of, 1), "withdrawn": True}
            made["made"] = (self.as_at - random.choice((0, 0, 1, 20, 40)) * DAY).isoformat()
            self.make.put("completeness", made)

    def declare_whole(self, of: list[str], every: tuple[str, ...], *, often: float = 0.5) -> None:
        """Declare them all, of all those subjects and days, so often; else some of them."""
        if self.random.random() < often:
            made = {"every": list(every), "of": of, "from": "1998-04-01", "made": self.as_at.isoformat()}
            self.make.put("completeness", made)
        else:
            self.declare(of, every)


def mostly(random: Random, said: Data, *, without: float = 0.1) -> Data:
    """The fact, seldom without one of its particulars."""
    return {key: value for key, value in said.items() if random.random() >= without}


def near(random: Random, year: int) -> str:
    """A day about the end of a year or of a version of the law, or between them."""
    if random.random() < 0.2:
        day = random.choice(LAW)
    elif random.random() < 0.3:
        day = date(year + random.choice((-1, 0, 1)), random.choice((5, 9, 12)), 11)
    else:
        day = date(year + random.choice((-1, 0, 0, 1, 1, 2)), 4, 1)
    return (day + random.choice((-1, -1, 0, 0, 1)) * DAY).isoformat()


def framed(random: Random, years: tuple[int, ...] = _FIRST_YEARS, *, counties: float = 0.4) -> Edges:
    """The frame of a record: the group, the others that it speaks of, its period, and the day of the report."""
    make, year = Maker(random, 0.6, 0.75), random.choice(years)
    county = random.random() < counties
    place: Data = {"id": "area", "name": "Area"}
    kinds = ("county", "county", None) if county else ("district", "unitary_district", "city_of_london", None)
    if (kind := random.choice(kinds)) is not None:
        place["kind"] = kind
    police = random.choice(("marlshire", "marlshire", "metropolitan"))
    own, other = ("county_strategy_group", "strategy_group")[:: 1 if county else -1]
    first = f"{year}-04-01" if random.random() < 0.8 else near(random, year)
    last = f"{max(year + random.choice((1, 1, 2)), year_of(date.fromisoformat(first)) + 1)}-03-31"
    make.data |= {
        "record": 1,
        "partnership": {
            "id": "group", "name": "Group", "kind": own, "area": place,
            "police_area": {"id": police, "name": "Police area"}, **_lived(random, year),
        },
        "period": {"from": first, "to": last},
    }  # fmt: skip
    make.put("bodies", {"id": "pcc", "name": "Commissioner", "kind": "police_and_crime_commissioner"})
    make.put("offices", {"office": "elected_local_policing_body", "of": police, "holder": "pcc", "from": "2012-11-22"})
    if random.random() < 0.2:
        make.put("bodies", {"id": "mopac", "name": "Office", "kind": random.choice(("mopac", "mayor"))})
        make.data["offices"] = [
            {"office": "elected_local_policing_body", "of": police, **make.told_only(each)}
            for each in ({"holder": "pcc", "from": "2012-11-22"}, {"holder": "mopac", "from": near(random, year)})
        ]
    if random.random() < 0.3:
        said = make.told_only({"of_policing_body": random.random() < 0.5})
        kind = random.choice(("other", "other", "co_operating_body"))
        make.put("bodies", {"id": "its-office", "name": "Office", "kind": kind, **said})
    for number in range(random.choice((0, 1, 1, 2)) if county else random.choice((0, 1))):
        area = {"id": f"area-{number}", "name": "Other area", "kind": "district" if county else "county"}
        entry: Data = {"id": f"other-{number}", "name": "Other", "kind": other, "area": area, **_lived(random, year)}
        make.put("groups", entry | ({"report_on": list(_REPORTS[other])} if random.random() < 0.5 else {}))
    if random.random() < 0.15:
        preceded(make, near(random, year))
    if not county and random.random() < 0.1:
        another_county(make, random.choice((None, near(random, year))))
    as_at = date.fromisoformat(last) + random.choice((-200, -1, 0, 1, 30, 30, 30, 400)) * DAY
    return Edges(make, year, as_at)


def preceded(make: Maker, day: str) -> None:
    """Put another group for the same area that had ended, mostly, when the partnership began on that day or so."""
    random, own = make.random, make.data["partnership"]
    begun = date.fromisoformat(day)
    own["established"] = day
    if own.get("ceased", day) < day:
        own.pop("ceased")
    former = {"established": random.choice(("1999-04-01", "1999-04-01", (begun - 400 * DAY).isoformat()))}
    former["ceased"] = (begun - random.choice((1, 1, 1, 1, 2, 40, 0)) * DAY).isoformat()
    entry = {"id": "former", "name": "Former", "kind": own["kind"], "area": own["area"], **make.told_only(former)}
    if random.random() < 0.15:
        entry["area"] = {**own["area"], "id": "area-of-before"}
    make.put("groups", entry)


def another_county(make: Maker, ended: str | None) -> None:
    """Put the group of another county, beside that of the district's own or alone."""
    place = {"id": "other-county", "name": "Other county", "kind": "county"}
    entry: Data = {"id": "board-beside", "name": "Board", "kind": "county_strategy_group", "area": place}
    make.put("groups", entry | ({"ceased": ended} if ended else {}))


def _lived(random: Random, year: int) -> Data:
    lived: Data = {}
    if random.random() < 0.3:
        lived["established"] = near(random, year)
    if random.random() < 0.2:
        day = near(random, year)
        lived["ceased"] = max(day, lived.get("established", day))
    return lived
