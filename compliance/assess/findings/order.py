"""The one order in which facts are looked at and told, whatever the order of the record's lists (design section 3)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from functools import cache
from typing import Any, TypeVar

from compliance.dates import FOREVER
from compliance.record.model import Part

P = TypeVar("P", bound=Part)
T = TypeVar("T")

_DAYS = ("from_", "date", "prepared", "made")
_NAMES = ("id", "event", "kind", "office", "item", "question", "person", "post", "title")


def ordered(facts: Iterable[P]) -> list[P]:
    """Facts by their day, then by their id or what they are; the rest of what they say is looked at only for a tie."""
    one_or_more = list(facts)
    if len(one_or_more) < 2:
        return one_or_more
    days, names = _looked_at(type(one_or_more[0]))
    alike: dict[tuple[Any, ...], list[P]] = {}
    for fact in one_or_more:
        said = fact.__dict__
        day = FOREVER
        for name in days:
            if said[name] is not None:
                day = said[name]
                break
        alike.setdefault((day, *[said[name] or "" for name in names]), []).append(fact)
    told: list[P] = []
    for first in sorted(alike):
        told += sorted(alike[first], key=_whole) if len(alike[first]) > 1 else alike[first]
    return told


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
