"""Finds the days of several earlier meetings whose minutes an item lists, one to a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from compliance.intake.matter.text.days import Day, days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.reading import Place

_BULLET: Final = re.compile(r"(?:^|(?<=\s))(?:[·•▪●○*–-]|\(?(?:[a-z]|[ivx]{1,4}|\d)[.)])\s+")
_SEVERAL: Final = 2


def listed(found: Sequence[Passage]) -> list[tuple[Day, Place]]:
    """The days with which the bullets at the head of an item begin, of a list of two at least.

    Args:
        found: the passages of the item, the title left out.
    """
    made: list[tuple[Day, Place]] = []
    for passage in found:
        days = list(_of(passage))
        if not days:
            if made or passage.is_bullet:
                break
            continue
        made += days
    return made if len(made) >= _SEVERAL else []


def _of(passage: Passage) -> Iterator[tuple[Day, Place]]:
    """The days of one passage that each stand right behind a bullet."""
    begins = {match.end() for match in _BULLET.finditer(passage.text)}
    for day in days_in(passage.text) if begins else ():
        if day.start in begins and not day.weak:
            yield day, passage.place(day.start, day.end)
