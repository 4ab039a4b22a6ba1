"""Leaves out the lines of lists that say only that a seat is vacant, or who comes for a body is yet to be told."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row

_OPEN = (
    r"(?:vacan(?:t|cy|cies)|(?:(?:a\s+)?representatives?\s+|name\s+)?"
    r"(?:tb[ac]|to\s+be\s+(?:confirmed|appointed|advised)))"
)
_COUNT = r"(?:\d|one|two|three|a|current(?:ly)?|position|post|seat)"
_VACANT = re.compile(
    rf"\W*(?:{_COUNT}\s+)*{_OPEN}(?:\s+(?:position|post|seat))?(?:\s*(?:[-–—,:(]|\bfrom\b|\bfor\b)\s*[^;,()]{{2,60}})?\W*",
    re.IGNORECASE,
)
_YES_OR_NO = re.compile(r"\W*[A-Z][^:]{8,60}:\s*(?:yes|no|n/?a)\W*", re.IGNORECASE)
"""What a form of terms of reference asks: "Substitute members permitted: YES"."""


def without(rows: Sequence[Row], *, terms: bool = False) -> list[Row]:
    """The rows but for those of one column that hold nothing else.

    Args:
        rows: of the document.
        terms: whether it is terms of reference, where a line may answer a question with yes or no; elsewhere that is
            a mark beside somebody.
    """
    return [row for row in rows if not (row.single and _of_nobody(row.filled[0].text, terms=terms))]


def _of_nobody(text: str, *, terms: bool) -> bool:
    """Whether a line is of no person."""
    return _VACANT.fullmatch(text) is not None or (terms and _YES_OR_NO.fullmatch(text) is not None)
