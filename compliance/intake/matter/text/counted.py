"""Lines that bear numbers of four figures, as minutes do that were numbered on for years: years do not count on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake import months
from compliance.intake.paper import Line

_LARGE: Final = re.compile(r"\W{0,3}([1-9]\d{3})[.):]?(?:\s|$)")
_BARE: Final = re.compile(rf"\W{{0,3}}(\d{{1,2}})\s+(?!(?:{months.SHORT})[a-z]*\b)(?=[A-Z])")
_FEWEST: Final = 3


def counted_on(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that begin with such a number, where there are several and each is the one before it and one more."""
    found = [(at, int(match[1])) for at, line in enumerate(lines) if (match := _LARGE.match(line.cells[0].text))]
    rows = {at for one, other in pairwise(found) if other[1] == one[1] + 1 for at in (one[0], other[0])}
    return (frozenset(rows) if len(rows) >= _FEWEST else frozenset()) | _from_one(lines)


def _from_one(lines: Sequence[Line]) -> frozenset[int]:
    """The lines that begin with a number and no stop behind it, where they count from 1 on without a gap."""
    rows: list[int] = []
    for at, line in enumerate(lines):
        match = _BARE.match(line.cells[0].text)
        if match and int(match[1]) == len(rows) + 1 and line.kind != "row":
            rows.append(at)
    return frozenset(rows) if len(rows) > _FEWEST else frozenset()
