"""A part of a partnership that met, with the name of the partnership that its paper is headed with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.matter.text.words import BODY_NOUN, capitals

if TYPE_CHECKING:
    from collections.abc import Iterable

PART: Final = re.compile(
    r"(?:responsible authorities|strategic|strategy|management|executive|core|steering|leadership"
    r"|tactical|operational|delivery)\s+"
    r"(?:(?:(?:and|&)\s+)?\w+\s+)?(?:group|board|committee|forum)(?:\s+meeting)?|executive(?:\s+meeting)?",
    re.IGNORECASE,
)
"""What of a partnership met: a name that is none without that of the partnership above it."""
_ENDS: Final = re.compile(rf"\b{BODY_NOUN}$", re.IGNORECASE)
_GOES_ON: Final = re.compile(rf"\W*{BODY_NOUN}(?:\s\([A-Z]+\))?\W*(?:meeting\W*)?(?:$|\n)", re.IGNORECASE)
_WHOLE: Final = re.compile(r"(?:\S+\s+){2,}(?:partnership|csp)(?:\s\([A-Z]+\))?", re.IGNORECASE)
_OF_IT: Final = re.compile(r"^(?:the\s+)?(?:partnership|csp|cdrp)(?:['’]s)?\s+", re.IGNORECASE)
_PLAIN_PART: Final = re.compile(r"(?:board|group|committee|forum)(?:\s+meeting)?", re.IGNORECASE)
"""What is a part of the partnership only where it is called that of the partnership: `the Partnership Board`."""
_BEHIND: Final = re.compile(r"\s*[:–—,]\s.*$")
"""What kind of paper it is, behind the name of the part."""


def with_partnership(part: str, above: Iterable[str]) -> str | None:
    """The name of a part behind that of its partnership; None where it is no part, or no one partnership is above it.

    Args:
        part: a name, as printed.
        above: the names of bodies on the lines before it.
    """
    own = _OF_IT.sub("", printed := _BEHIND.sub("", part))
    if not (PART.fullmatch(own) or (own != printed and _PLAIN_PART.fullmatch(own))):
        return None
    own = re.sub(r"\s+meeting$", "", own, flags=re.IGNORECASE)
    whole = list({name.casefold(): name for name in above if _WHOLE.fullmatch(name)}.values())
    if len(whole) != 1:
        return None
    loud = own.title() if own.isupper() else own
    return f"{whole[0]} {own.upper() if whole[0].isupper() else loud}"


def own_line(text: str) -> str | None:
    """The first of several lines, if the name ends on it and another begins below: a division, a mill, the meeting."""
    first, _, rest = text.partition("\n")
    if not _ENDS.search(first) or "\n" not in rest or not rest[:1].isupper():
        return None
    goes_on = _GOES_ON.match(rest) or PART.match(rest) or (capitals(first) and capitals(rest))
    return None if goes_on else first
