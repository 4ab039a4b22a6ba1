"""Leaves out the corrections of an earlier meeting's minutes, whose people and apologies are not of this meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import business
from compliance.intake.people.rows.rows import Row

_FOLLOW = re.compile(
    r"\bminutes\b[^:]{0,250}?\b(?:subject\s+to|with)\s+(?:the\s+)?following\s+(?:\w+\s+){0,2}?"
    r"(?:amendments?|corrections?|changes?|additions?|alterations?)\s*[:;.–-]*\s*$",
    re.IGNORECASE,
)
"""How the sentence ends that corrections of minutes follow."""
_MARKED = re.compile(r"(?:\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)|(?:[ivx]{1,4}|[a-h])[.)]|[•●▪·*-])\s+", re.IGNORECASE)
"""How one of several corrections begins."""
_OVER = 4
"""The sentence may run over so many lines."""
_MOST = 20


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows without corrections that stand, each marked, below the sentence that they follow."""
    kept: list[Row] = []
    left = 0
    block = -1
    for at, row in enumerate(rows):
        text = row.filled[0].text if row.filled else ""
        said = " ".join(cell.text for each in rows[max(at - _OVER, 0) : at] for cell in each.filled)
        follows = left == 0 and _FOLLOW.search(said) is not None
        marked = row.single and _MARKED.match(text) is not None
        goes_on = left > 0 and (marked or (row.single and row.block == block and not business.is_item(row)))
        if (follows and marked) or (goes_on and left < _MOST):
            left, block = left + 1, row.block
            continue
        left = 0
        kept.append(row)
    return kept
