"""A line below the title of minutes that is of somebody, and not the end of the place in the title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake import led
from compliance.intake.matter.text.words import BODY, ROOM

if TYPE_CHECKING:
    from collections.abc import Iterable

_NAME_ALONE: Final = re.compile(r"(?:[A-Z][a-z’'-]+|[A-Z]\.?)(?:\s+(?:[A-Z][a-z’'-]+|[A-Z]\.?)){1,3}")
_LISTED: Final = re.compile(
    r"(?:[A-Z][\w.’'-]*\s+){2,5}\([^()]{2,60}\)\s*[,;]\s+(?:[A-Z][\w.’'-]*\s+){1,4}(?:[A-Z][\w.’'-]*|\([^()]{2,60}\))"
)
"""People, the first with a body in a bracket behind them: "A Low (Dale Council), B Orr (Police)"."""
_ENDS: Final = 2
"""Of so many words at the end of a title that tells where the meeting was, one says what sort of place it is."""


def is_of_somebody(before: str, after: str) -> bool:
    """Whether the title of minutes ends with its line, because the next is of somebody.

    Args:
        before: the line of the title.
        after: the line below it.
    """
    if led.is_of_chair(before, after) or _LISTED.match(after):
        return True
    named = led.is_title(before) and _NAME_ALONE.fullmatch(after) and not (ROOM.search(after) or BODY.search(after))
    return bool(named) and ROOM.search(" ".join(before.split()[-_ENDS:])) is not None


def without_somebody(place: str, below: Iterable[str]) -> str:
    """A place without the name of somebody at its end, who stands below too, at the head of a line: in a list.

    Args:
        place: the place, as far as its line is left open by a comma.
        below: how each passage begins that stands below the title.
    """
    before, _, last = place.rpartition(", ")
    if not before or not _NAME_ALONE.fullmatch(last) or ROOM.search(last) or BODY.search(last):
        return place
    listed = re.compile(rf"\W*(?:present\W+)?{re.escape(last)}\s*(?:[,(–-]|$)", re.IGNORECASE)
    return before if any(map(listed.match, below)) else place
