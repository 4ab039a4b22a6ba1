"""A record in the making: how often things are done in it, and how much of them is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from tests.samples import Data


@dataclass
class Maker:
    """One record in the making."""

    random: Random
    done: float
    """How often a thing is done."""
    told: float
    """How often a particular of it is written down."""
    data: Data = field(default_factory=dict)

    def does(self) -> bool:
        """Whether a thing is done this time."""
        return self.random.random() < self.done

    def tells(self) -> bool:
        """Whether a particular is written down this time."""
        return self.random.random() < self.told

    def told_only(self, fact: Data, *needed: str) -> Data:
        """The fact without what nobody wrote down."""
        return {key: value for key, value in fact.items() if value is not None and (key in needed or self.tells())}

    def put(self, name: str, fact: Data) -> None:
        """Put a fact into a list of the record."""
        self.data.setdefault(name, []).append(fact)

    def within(self, first: date, last: date) -> str:
        """A day between two."""
        return (first + timedelta(days=self.random.randrange(max((last - first).days, 0) + 1))).isoformat()

    def ids(self, name: str) -> list[str]:
        """The ids of what stands in a list."""
        return [each["id"] for each in self.data.get(name, ())]

    def some(self, several: list[str], *, nearly_all: bool = False) -> list[str]:
        """Some of several, never none; nearly all of them where things are done."""
        likely = self.done if nearly_all else 0.3
        return [each for each in several if self.random.random() < likely] or several[:1]
