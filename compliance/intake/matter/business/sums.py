"""Sums that were granted, one below the other behind a colon: lines without marks that are all of the decision."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from compliance.intake.matter.text.passage import Passage

_SUM: Final = r"£[\d,]+(?:\.\d\d)?k?"
_LINE: Final = re.compile(
    rf"[^£.:;?!]{{2,60}}{_SUM}[\s,;]*|{_SUM}[\s–—:-]+[^£.:;?!]{{2,60}}[\s,;]*"
    rf"|(?:(?:[A-Z&(–-][^\s£]*|of|the|and|for|to|at|in)\s+){{1,8}}{_SUM}\."
)
"""Who gets a sum, or what it is for, and the sum: no sentence, though the last may end as one does."""


def sums(found: Sequence[Passage], *, below: str) -> list[str]:
    """The further lines of such a list.

    Args:
        found: the passages from its first line on.
        below: what stands above it.
    """
    if not below.endswith(":") or not found or not _is_of_list(found[0]):
        return []
    return [each.text.strip(" |") for each in takewhile(_is_of_list, found[1:])]


def _is_of_list(passage: Passage) -> bool:
    """Whether a line is one of them."""
    return not passage.is_strong and _LINE.fullmatch(passage.text.strip(" |")) is not None
