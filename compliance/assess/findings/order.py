"""The one order in which facts are looked at and told, whatever the order of the record's lists (design section 3)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from functools import cache
from typing import TypeVar

from compliance.dates import FOREVER
from compliance.record.model import Part

P = TypeVar("P", bound=Part)
T = TypeVar("T")

_DAYS = ("from_", "date", "prepared", "made")
_NAMES = ("id", "event", "kind", "office", "item", "question", "person", "post", "title")


def ordered(facts: Iterable[P]) -> list[P]:
    """Facts, all of a kind, by their day, then by their id or what they are, then by the rest.

    Each is looked at only for a tie.
    """
    several = list(facts)
    if len(several) < 2:
        return several
    fields, names = _looked_at(type(several[0]))
    days = [_day(fact, fields) for fact in several]
    if _ascending(days):
        return several  # as they stand in most records
    by_day: dict[date, list[P]] = {}
    for day, fact in zip(days, several, strict=True):
        by_day.setdefault(day, []).append(fact)
    told: list[P] = []
    for day in sorted(by_day):
        same = by_day[day]
        told += same if len(same) == 1 else _by_name(same, names)
    return told


def _ascending(days: list[date]) -> bool:
    """Whether each day comes after the one before it."""
    before = days[0]
    for day in days[1:]:
        if day <= before:
            return False
        before = day
    return True


def _by_name(facts: list[P], names: tuple[str, ...]) -> list[P]:
    """Facts of one day by their id or what they are, and those that have it alike by the rest."""
    alike: dict[tuple[str, ...], list[P]] = {}
    for fact in facts:
        said = fact.__dict__
        alike.setdefault(tuple([said[name] or "" for name in names]), []).append(fact)
    told: list[P] = []
    for key in sorted(alike):
        same = alike[key]
        told += same if len(same) == 1 else sorted(same, key=_whole)
    return told


def _day(fact: Part, days: tuple[str, ...]) -> date:
    said = fact.__dict__  # asking a model for its fields one by one is slow
    for name in days:
        day: date | None = said[name]
        if day is not None:
            return day
    return FOREVER


@cache
def _looked_at(kind: type[Part]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The days and the names that facts of a kind have."""
    fields = kind.model_fields
    return tuple(each for each in _DAYS if each in fields), tuple(each for each in _NAMES if each in fields)


def _whole(value: object) -> str:
    """All that a fact says, its lists in order of what is in them."""
    if isinstance(value, Part):
        return repr([(name, _whole(each)) for name, each in value.__dict__.items()])
    if isinstance(value, tuple):
        return repr(sorted(map(_whole, value)))
    return repr(value)


def unique(things: Iterable[T], about: Callable[[T], Hashable]) -> tuple[T, ...]:
    """Each thing once, in the order in which it came up; only those about the same are held against each other."""
    kept: list[T] = []
    seen: dict[Hashable, list[T]] = {}
    for thing in things:
        alike = seen.setdefault(about(thing), [])
        if thing not in alike:
            alike.append(thing)
            kept.append(thing)
    return tuple(kept)
