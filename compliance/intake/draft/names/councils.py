"""A council's name taken apart, so that its forms are known again: Dale, Dale BC, Borough of Dale, the Council."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from compliance.intake.draft.names.wording import body_key
from compliance.intake.people.words import lexicon

_NAME: Final = re.compile(
    r"(?:(?:(?:london |royal )?(?P<before>borough|city|district) of|council of) )?(?P<place>.*?) ?"
    r"(?P<level>(?:metropolitan )?(?:borough|district)|metropolitan|city|county|unitary|town|parish|community|cc)?"
    r" ?(?P<council>council)?"
)
_LOCAL: Final = frozenset({"town", "parish", "community"})
"""Levels of councils below the district."""


@dataclass(frozen=True, slots=True)
class Council:
    """What a name says of a council.

    Attributes:
        place: of which it is; empty where the name is its kind alone.
        level: county, town and the like; empty where the name does not say.
    """

    place: str
    level: str


@lru_cache(maxsize=8192)
def council(name: str) -> Council | None:
    """The council of a name; None if it is another body's, or the name of a place only."""
    found = _NAME.fullmatch(body_key(name))
    if found is None or not (found["before"] or found["level"] or found["council"]):
        return None
    if lexicon.ORGANISATION & set(found["place"].split()):  # a youth council
        return None
    return Council(found["place"], found["level"] or found["before"] or "")


def may_be_one_council(one: str, other: str) -> bool:
    """Whether two names may be one council's: of one place, as far as both name it, and of no two levels.

    A borough may be printed as a district, or become a city; a county is neither, and a town or parish neither.
    """
    mine, theirs = council(one), council(other)
    if mine is None or theirs is None or (mine.place and theirs.place and mine.place != theirs.place):
        return False
    return not (mine.level and theirs.level) or _tier(mine.level) == _tier(theirs.level)


def is_council_of(place: str, name: str) -> bool:
    """Whether a name is that of a council, and another is its place alone: Dale, of Dale Borough Council."""
    found = council(name)
    return found is not None and bool(found.place) and found.place == body_key(place)


def _tier(level: str) -> str:
    """What no two names of one council differ in; CC stays apart, as it may be a county's or a city's."""
    if level in _LOCAL:
        return "local"
    return level if level in ("county", "cc") else "district"
