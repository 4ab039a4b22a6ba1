"""What a browser adds above and beneath each page that it prints: the day and hour, a title, an address, a number."""

from __future__ import annotations

import re
from typing import Final

_DAY: Final = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}"
_HOUR: Final = r",?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?"
_PRINTED: Final = (
    ("address", r"[a-z][a-z-]*://\S+|www\.\S+|about:blank"),
    ("count", r"(?:page\s+)?\d{1,4}\s*(?:/|of)\s*\d{1,4}"),
    ("stamp", rf"{_DAY}(?:{_HOUR})?"),
)
_ENDS: Final = tuple(
    (name, re.compile(rf"(?:{form})(?=\s|$)", re.IGNORECASE), re.compile(rf"(?:^|(?<=\s))(?:{form})$", re.IGNORECASE))
    for name, form in _PRINTED
)
_AT_AN_HOUR: Final = re.compile(rf"{_DAY}{_HOUR}", re.IGNORECASE)
_LONGEST: Final = 250


def title_printed(head: str, foot: str) -> str | None:
    """The title of the page, empty if it has none, where the first and last line of a sheet are what a browser adds.

    Both together have the address, the number of the sheet and the day, two of them on a line with nothing else: a
    paper's own head and foot seldom have. None where they are lines of the paper.
    """
    taken = [_taken(" ".join(line.split())) for line in (head, foot)]
    for (kinds, rest), (others, title), line in zip(taken, reversed(taken), (foot, head), strict=True):
        if rest or len(kinds) != 2 or len({*kinds, *others}) != len(_PRINTED) or len(others) != 1:
            continue
        if others == ["stamp"] and not _AT_AN_HOUR.match(line.strip()):
            continue  # a title with the day of the meeting behind it
        return title
    return None


def _taken(line: str) -> tuple[list[str], str]:
    """Which of the three stand at the ends of a line, and what is left of it."""
    kinds: list[str] = []
    for _ in _PRINTED:
        for name, first, last in _ENDS:
            found = first.match(line) or (last.search(line) if len(line) < _LONGEST else None)
            if found and name not in kinds:
                kinds.append(name)
                line = (line[: found.start()] + line[found.end() :]).strip()
    return kinds, line
