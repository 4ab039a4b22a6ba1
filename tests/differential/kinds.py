"""Disagreements sorted by what they are: the rule, the outcomes and the limbs that the two name."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.differential.compare import differences
from tests.differential.shrink import shrunk
from tests.samples import Sample, loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.differential.compare import Difference
    from tests.samples import Data

Kind = tuple[str, str, str, tuple[str, ...]]
"""The rule, what the engine says and what the reference says, and the limbs in which they differ."""
NAMED = 5
"""How many records of a kind are named."""


@dataclass
class Kinds:
    """How many disagreements there are of each kind, with the smallest record of it; none other is kept."""

    number: Counter[Kind] = field(default_factory=Counter)
    smallest: dict[Kind, tuple[str, Sample, Difference]] = field(default_factory=dict)
    names: dict[Kind, list[str]] = field(default_factory=dict)

    def add(self, name: str, sample: Sample, difference: Difference) -> None:
        """Count one more."""
        alike = kind(difference)
        self.number[alike] += 1
        others = self.names.setdefault(alike, [])
        if len(others) < NAMED:
            others.append(name)
        if alike not in self.smallest or _size(sample) < _size(self.smallest[alike][1]):
            self.smallest[alike] = name, sample, difference

    def told(self, most: int) -> Iterator[str]:
        """Each kind, those of one rule together, with the least record that shows it for as many as asked."""
        for place, alike in enumerate(sorted(self.number)):
            rule, engine, reference, limbs = alike
            _, sample, difference = self.smallest[alike]
            yield f"\n{rule}, {', '.join(limbs) or 'no limb'}: engine {engine}, reference {reference}"
            yield f"{self.number[alike]} of this kind, such as {', '.join(self.names[alike])}; {difference}"
            if place < most:
                yield f"as at {sample.as_at}: {json.dumps(least(sample, alike))}"


def kind(difference: Difference) -> Kind:
    """What makes two disagreements alike."""
    sides = (difference.engine, difference.reference)
    outcomes = [each.outcome if each else "no finding" for each in sides]
    limbs = [each.deciding if each else frozenset() for each in sides]
    differ = limbs[0] ^ limbs[1] or limbs[0]
    return difference.rule, outcomes[0], outcomes[1], tuple(sorted(differ))


def least(sample: Sample, alike: Kind) -> Data:
    """The least record that still shows a disagreement of the kind."""

    def still(data: Data) -> bool:
        if not loads(data):
            return False
        against, _ = differences(Sample(data, sample.as_at, sample.rule), only={alike[0]})
        return any(kind(each) == alike for each in against)

    return shrunk(sample.data, still) if still(sample.data) else sample.data


def _size(sample: Sample) -> int:
    return len(str(sample.data))
