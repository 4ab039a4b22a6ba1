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


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows but for those of one column that hold nothing else."""
    return [row for row in rows if not (row.single and _VACANT.fullmatch(row.filled[0].text))]
