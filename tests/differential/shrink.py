"""A record cut down to what a disagreement rests on: what can be left out without its going away is left out."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from tests.samples import LISTS, Data, Place

_NEEDED = frozenset({"id", "name", "record"})


def shrunk(data: Data, still: Callable[[Data], bool]) -> Data:
    """The record with as little in it as still shows what was found.

    Args:
        data: the record, which is left as it is.
        still: whether a smaller record still shows it; one that would not load does not.
    """
    while True:
        smaller = _once(data, still)
        if smaller is data:
            return data
        data = smaller


def _once(data: Data, still: Callable[[Data], bool]) -> Data:
    for name in LISTS:
        if data.get(name) and still(without := {key: value for key, value in data.items() if key != name}):
            data = without
    for place in sorted(_places(data), key=lambda each: (len(each), [str(step) for step in each]), reverse=True):
        smaller = _without(data, place)
        if smaller is not None and still(smaller):
            data = smaller
    return data


def _places(here: Any, place: Place = ()) -> Iterator[Place]:  # noqa: ANN401  # plain data
    """Where everything stands that could be left out."""
    steps = here.items() if isinstance(here, dict) else enumerate(here) if isinstance(here, list) else ()
    for step, value in steps:
        if step not in _NEEDED:
            yield (*place, step)
        yield from _places(value, (*place, step))


def _without(data: Data, place: Place) -> Data | None:
    """A copy without what stands at a place; None if it is gone already."""
    changed = copy.deepcopy(data)
    here: Any = changed
    *steps, last = place
    try:
        for step in steps:
            here = here[step]
        del here[last]
    except (KeyError, IndexError, TypeError):
        return None
    return changed
