"""Records a step from those of the cases: one or two particulars left out, moved by a day, filled in or said twice.

A case is written where an answer is certain and turns on little, so that it may change with the next step. Each record
is held to the rule of its case only.
"""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING

from tests.differential.tidy import tidied
from tests.differential.vary import a_step_from
from tests.samples import bases, loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.samples import Sample


def neighbours(seed: int, of_each: int) -> Iterator[tuple[str, Sample, set[str] | None]]:
    """So many of each case with their names, the same for the same seed and the same case."""
    for number, sample in enumerate(bases()[1]):
        mark = json.dumps([sample.data, sample.as_at.isoformat(), sample.rule])
        for each in range(of_each):
            random = Random(f"beside/{seed}/{each}/{mark}")  # noqa: S311  # nothing secret: the same each time
            yield f"case {number}, {seed}/{each}", tidied(a_step_from(random, sample, loads)), sample.only
