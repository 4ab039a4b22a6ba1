"""The one order in which facts are looked at and told, whatever the order of the record's lists (design section 3)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import date
from functools import cache
from typing import Any, TypeVar

from compliance.dates import FOREVER
from compliance.record.model import Part

P = TypeVar("P", bound=Part)
T = TypeVar("T")

_DAYS = ("from_", "date", "prepared", "made")
_NAMES = ("id", "event", "kind", "office", "item", "question", "person", "post", "title")


def ordered(facts: Iterable[P]) -> list[P]:
    """Facts by their day, then by their id or what they are, then by the rest; each is looked at only for a tie."""
    several = list(facts)
    return several if len(several) < 2 else _by(_day, _names, _whole, facts=several)


def _by(key: Callable[[P], Any], *others: Callable[[P], Any], facts: list[P]) -> list[P]:
    """Facts by one thing, and those that have it alike by the others."""
    alike: dict[Any, list[P]] = {}
    for fact in facts:
        alike.setdefault(key(fact), []).append(fact)
    told: list[P] = []
    for first in sorted(alike):
        same = alike[first]
        told += _by(*others, facts=same) if others and len(same) > 1 else same
    return told


def _day(fact: Part) -> date:
    said = fact.__dict__  # asking a model for its fields one by one is slow
    for name in _looked_at(type(fact))[0]:
        day: date | None = said[name]
        if day is not None:
            return day
    return FOREVER


def _names(fact: Part) -> tuple[str, ...]:
    said = fact.__dict__
    return tuple([said[name] or "" for name in _looked_at(type(fact))[1]])


@cache
def _looked_at(kind: type[Part]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The days and the names that facts of a kind have; those that are told in one order are of one kind."""
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
