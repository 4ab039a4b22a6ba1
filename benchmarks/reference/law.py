"""The dates of the law: when each version was in force, and who could be what on which day (law note 3, 7.2 and 11)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from benchmarks.reference.base import NO, UNKNOWN, YES, Val, val
from benchmarks.reference.days import FOREVER, Span

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.record.model import Body

MADE = date(2007, 8, 1)
"""The Regulations come into force: SI 2007/1830 reg 1."""
SCRUTINY = date(2009, 4, 30)
"""Section 19 of the Police and Justice Act 2006 begins in England, and with it reg 6(d): reg 16(1)."""
REOFFENDING = date(2010, 4, 1)
"""SI 2010/647."""
SIMPLER = date(2011, 6, 1)
"""SI 2011/1230: the new regs 3 and 8, and no three years any more."""
POLICING = date(2012, 11, 22)
"""SI 2012/2660: regs 9A, 13A and 14A. Police authorities end the day before."""
FIRST_PLAN = date(2008, 4, 1)
"""The year for which the first plan was prepared, not revised: reg 16(2)."""

ALWAYS = (Span(MADE, FOREVER),)
OLD = (Span(MADE, SIMPLER),)
"""What SI 2011/1230 took away."""
OLD_AND_NEW = (Span(MADE, SIMPLER), Span(SIMPLER, FOREVER))
NEW = (Span(SIMPLER, FOREVER),)
SINCE_POLICING = (Span(POLICING, FOREVER),)

_ACT = date(1998, 9, 30)
"""Section 5 of the 1998 Act begins."""
_POLICE_REFORM = date(2003, 4, 1)
"""Police and fire authorities become responsible authorities: Police Reform Act 2002 s.97."""
_MOPAC = date(2012, 1, 16)
_TRUSTS = date(2004, 4, 30)
_GROUPS = date(2013, 4, 1)
_BOARDS = date(2022, 7, 1)

_AUTHORITIES: Mapping[str, Span] = {
    "county_council": Span(_ACT, FOREVER),
    "district_council": Span(_ACT, FOREVER),
    "unitary_council": Span(_ACT, FOREVER),
    "london_borough_council": Span(_ACT, FOREVER),
    "common_council": Span(_ACT, FOREVER),
    "council_of_isles_of_scilly": Span(_ACT, FOREVER),
    "chief_officer_of_police": Span(_ACT, FOREVER),
    "provider_of_probation_services": Span(REOFFENDING, FOREVER),
    "police_authority": Span(_POLICE_REFORM, POLICING),
    "fire_and_rescue_authority": Span(_POLICE_REFORM, FOREVER),
    "london_fire_commissioner": Span(date(2018, 4, 1), FOREVER),
    "primary_care_trust": Span(_TRUSTS, _GROUPS),
    "clinical_commissioning_group": Span(_GROUPS, _BOARDS),
    "integrated_care_board": Span(_BOARDS, FOREVER),
}
"""Section 5(1): which kinds of body can be a responsible authority. A county council that is the fire authority is one
already as council; a commissioner, a mayor's office and a parish are none."""

COUNCILS = (
    "county_council", "district_council", "unitary_council", "london_borough_council", "common_council",
    "council_of_isles_of_scilly",
)  # fmt: skip
"""Section 5(1)(a): the council for the area, and in a two-tier county the county's."""

_FIRE_IN_COMBINED: Mapping[str, date] = {
    "greater-manchester": date(2017, 5, 8),
    "north-yorkshire": date(2024, 5, 7),
}
"""Where a combined authority is the fire and rescue authority, by police area."""

_MAYORS: Mapping[str, date] = {
    "greater-manchester": date(2017, 5, 8),
    "west-yorkshire": date(2021, 5, 10),
    "south-yorkshire": date(2024, 5, 7),
    "north-yorkshire": date(2024, 5, 7),
}
"""From when a mayor is treated as the police and crime commissioner (law note 11)."""


_UNCONFIRMED = date(2025, 1, 1)
"""Since when mayors of other areas may have taken a commissioner's place: not found, and not ruled out."""


FIRE_BY_ORDER = date(2017, 1, 1)
"""From when a commissioner may be the fire and rescue authority too, in the year of section 4A (day not confirmed)."""


def may_be_a_commissioners(fire: Body, day: date | None) -> bool:
    """Whether a fire and rescue authority may be one created for a commissioner: none that is older was."""
    starts = [fire.from_, *(each.from_ for each in fire.responsible_authority)]
    if any(start and start < FIRE_BY_ORDER for start in starts):
        return False
    return day is None or day >= FIRE_BY_ORDER


MAYOR_DAYS = (*_MAYORS.values(), _UNCONFIRMED)
"""The days on which it changed, or may have, who can hold a commissioner's power."""


def can_be_authority(kind: str, police_area: str | None, area: str | None, day: date) -> Val:
    """Whether a body of a kind can be a responsible authority on a day at all (s.5(1) of the 1998 Act).

    Args:
        kind: of body.
        police_area: the id of its police area, on which some kinds turn; None: not recorded.
        area: the kind of the area for which it would be one; None: not recorded.
        day: the day.
    """
    if kind == "combined_authority":
        if police_area is None:
            return UNKNOWN if day >= min(_FIRE_IN_COMBINED.values()) else NO
        since = _FIRE_IN_COMBINED.get(police_area)
        return val(since is not None and day >= since)
    if kind == "police_authority" and _MOPAC <= day < POLICING:
        return UNKNOWN if police_area is None else val(police_area != "metropolitan")
    span = _AUTHORITIES.get(kind)
    if span is None or day not in span:
        return NO
    if kind == "county_council":
        return UNKNOWN if area is None else val(area in {"district", "county"})
    return YES


def ever_an_authority(kind: str) -> bool:
    """Whether bodies of a kind could be responsible authorities anywhere, on any day."""
    return kind in _AUTHORITIES or kind == "combined_authority"


AUTHORITY_DAYS = sorted(
    {end for span in _AUTHORITIES.values() for end in (span.start, span.end) if end != FOREVER}
    | {_MOPAC, *_FIRE_IN_COMBINED.values()}
)
"""The days on which the list of kinds changed."""


def can_be_policing_body(kind: str, police_area: str, day: date) -> Val:
    """Whether a body of a kind can be the elected local policing body of a police area on a day."""
    if police_area == "metropolitan":
        return val(kind == "mopac" and day >= _MOPAC)
    return can_hold_power(kind, police_area, day)


def can_hold_power(kind: str, police_area: str, day: date) -> Val:
    """Whether a body of a kind can make a requirement under reg 14A: a commissioner, or a mayor in their place."""
    if police_area in {"city-of-london", "metropolitan"} or day < POLICING:
        return NO
    since = _MAYORS.get(police_area)
    if since is None and kind == "mayor":
        return UNKNOWN if day >= _UNCONFIRMED else NO
    return val(kind == ("mayor" if since is not None and day >= since else "police_and_crime_commissioner"))
