"""The one order in which facts are looked at and told, whatever the order of the record's lists (design section 3)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter
from typing import Any, TypeVar

from compliance.dates import FOREVER
from compliance.record.model import Part

P = TypeVar("P", bound=Part)
T = TypeVar("T")

_DAYS = ("from_", "date", "prepared", "made")
_NAMES = ("id", "event", "kind", "office", "item", "question", "person", "post", "title")

_FIRST = itemgetter(0)


def ordered(facts: Iterable[P]) -> list[P]:
    """Facts by their day, then by their id or what they are; the rest of what they say is looked at only for a tie."""
    one_or_more = list(facts)
    if len(one_or_more) < 2:
        return one_or_more
    several = sorted([(_at_first_sight(fact), fact) for fact in one_or_more], key=_FIRST)
    told: list[P] = []
    for _, same in groupby(several, key=_FIRST):
        alike = [fact for _, fact in same]
        told += sorted(alike, key=_whole) if len(alike) > 1 else alike
    return told


def _at_first_sight(fact: Part) -> tuple[Any, ...]:
    said = fact.__dict__
    day = next((said[name] for name in _DAYS if said.get(name) is not None), FOREVER)
    return day, *[str(said.get(name) or "") for name in _NAMES]


def _whole(value: object) -> str:
    """All that a fact says, its lists in order of what is in them."""
    if isinstance(value, Part):
        return repr([(name, _whole(each)) for name, each in value.__dict__.items()])
    if isinstance(value, tuple):
        return repr(sorted(map(_whole, value)))
    return repr(value)


def unique(things: Iterable[T]) -> tuple[T, ...]:
    """Each thing once, in the order in which it came up."""
    kept: list[T] = []
    for thing in things:
        if thing not in kept:
            kept.append(thing)
    return tuple(kept)
