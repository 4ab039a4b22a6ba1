"""Lines with numbers of three or four figures, as minutes numbered on for years have; pages and years count not so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake import months
from compliance.intake.matter.text.words import sentence
from compliance.intake.paper import Line

_LARGE: Final = re.compile(r"\W{0,3}([1-9]\d{3})[.):]?(?:\s|$)")
_BARE: Final = re.compile(rf"\W{{0,3}}(\d{{1,2}})\s+(?!(?:{months.SHORT})[a-z]*\b)(?=[A-Z])")
_ALONE: Final = re.compile(r"\W{0,3}([1-9]\d{2})[.):]?")
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


def alone(texts: Sequence[str]) -> frozenset[int]:
    """Those that are nothing but a number of three figures, each above a title, the next of them one more than it.

    The number of a page stands above whatever the page begins with, which is seldom a title each time.
    """
    found = [(at, int(match[1])) for at, text in enumerate(texts) if (match := _ALONE.fullmatch(text.strip()))]
    found = [(at, number) for at, number in found if at + 1 < len(texts) and _is_title(texts[at + 1])]
    run = {at for one, other in pairwise(found) if other[1] == one[1] + 1 for at in (one[0], other[0])}
    return frozenset(run) if len(run) >= _FEWEST else frozenset()


def _is_title(text: str) -> bool:
    """Whether a line could be the title of an item: it begins with a capital or a year, and is no sentence."""
    return (text[:1].isupper() or text[:1].isdigit()) and not sentence(text) and not text.endswith(",")
