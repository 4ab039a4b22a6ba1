"""Puts each name of a list together with what the next line says of its bearer, where lines are that by turns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text, join

_LETTERED = re.compile(r"(?P<name>[A-Z][^,;:()]{3,60}?)\s+\(?(?P<letters>[A-Z][A-Za-z]{1,3})\)?")
"""A line that is somebody with the initials by which the minutes go on to call them."""
_STROKE = re.compile(r"\s*/\s*")
_FEWEST = 6
"""So many lines are needed to see that they stand by turns."""
_HALF = 0.5


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list; where each second one is of the person above it, one for each of them.

    The initials that close the name of at least every second one show whose lines are names; that what stands between
    them has none shows that it is of them.
    """
    if len(rows) < _FEWEST or not all(row.single for row in rows):
        return list(rows)
    above, below = rows[::2], rows[1::2]  # the line below the last name may not have been found
    found = [name for row in above if (name := _name(row.filled[0])) is not None]
    marked = sum(_letters(row.filled[0].text) is not None for row in above)
    by_turns = len(found) == len(above) and not any(_letters(row.filled[0].text) for row in below)
    if not by_turns or marked < len(above) * _HALF:
        return list(rows)
    made = [
        row.with_cells([join((name, *under.filled), ", ")])
        for row, name, under in zip(above, found, below, strict=False)
    ]
    return made if len(above) == len(below) else [*made, above[-1].with_cells([found[-1]])]


def _name(text: Text) -> Text | None:
    """The name that is all of a line but for its initials; of two with a stroke between them, both."""
    marked = _letters(text.text)
    bare = text.part(0, marked.end("name")) if marked else text
    parts = _STROKE.split(bare.text)
    return bare if all((name := names.read(part)) and name.whole and not _is_body(part) for part in parts) else None


def _is_body(text: str) -> bool:
    return kinds.kind(text) in {"organisation", "post", "short"}


def _letters(text: str) -> re.Match[str] | None:
    """A line of somebody, of whom the letters at its end are the initials: of the last, if there are two."""
    found = _LETTERED.fullmatch(text)
    last = _STROKE.split(found["name"])[-1] if found else ""
    return found if found and names.read(last) and remarks.is_initials(found["letters"], last) else None
