"""A line below the title of minutes that says who was in the chair, and is not the end of the title."""

from __future__ import annotations

import re
from typing import Final

_TITLE: Final = re.compile(r"\W*(?:draft\s+)?(?:minutes|notes|summary|agenda|meeting|record)\b", re.IGNORECASE)
_UNDER_WAY: Final = re.compile(r"(?:[,&/–-]|\b(?:by|of|the|and|with|under|councillor|cllr))\s*$", re.IGNORECASE)
_IN_CHAIR: Final = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){1,5}(?:\((?:in\s+the\s+)?(?i:chair(?:man|woman|person)?)\)"
    r"|,?\s*(?i:(?:was\s+)?in\s+the\s+chair|took\s+the\s+chair|presid(?:ed|ing)))\W*"
)


def is_title(line: str) -> bool:
    """Whether a line is the title of minutes, which may end there."""
    return bool(_TITLE.match(line)) and not _UNDER_WAY.search(line)


def is_of_chair(before: str, line: str) -> bool:
    """Whether a line names who was in the chair: "Ann Ash in the chair", "Cllr Ann Ash (Chair)".

    Args:
        before: the line above it, which is a title if it is to count.
        line: the line.
    """
    return is_title(before) and _IN_CHAIR.fullmatch(line.strip()) is not None
