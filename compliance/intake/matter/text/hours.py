"""Leaves out the hours at which the items of an agenda are to begin, where they stand before the numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.taken_out import taken_out

_TIMED: Final = re.compile(
    r"\s*\d{1,2}[.:][0-5]\d\s*(?:[ap]\.?m\.?|hrs)?\s*[–-]?\s+(?=(?P<number>\d{1,2})[.)]?\s+[A-Z])", re.IGNORECASE
)
_SEVERAL: Final = 3


def without(found: Sequence[Passage]) -> list[Passage]:
    """The passages, without the hours of several whose numbers count on behind them: "10.05 2. Minutes"."""
    timed = {at: match for at, each in enumerate(found) if each.row is None and (match := _TIMED.match(each.text))}
    numbers = [int(match["number"]) for match in timed.values()]
    if len(numbers) < _SEVERAL or any(after != before + 1 for before, after in pairwise(numbers)):
        return list(found)
    return [taken_out(each, 0, timed[at].end()) if at in timed else each for at, each in enumerate(found)]
