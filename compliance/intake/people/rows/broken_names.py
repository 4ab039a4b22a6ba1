"""Puts a run of people together that breaks off within a name, and goes on behind a blank line: "Ms L" / "Langley"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row, run_together
from compliance.intake.people.words import labels, names

_LAST: re.Pattern[str] = re.compile(r"[,;:]\s+|\s(?:and|&|from|for|of|by)\s+(?=[A-Z])")
"""What stands before the last of a run."""
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){0,3}")
_SURNAME = re.compile(r"[A-Z][\w'’-]*[a-z](?=\s*(?:[,;(.]|$|\sand\s))")
_RUN = 2
"""So many commas make a run."""


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, one whose last name is only begun with the next, as far as that begins with a surname."""
    return run_together(rows, _goes_on)


def _goes_on(above: Row, row: Row) -> bool:
    """Whether the surname of the last whom a row names is the first word of the next.

    That is a paragraph of its own, or the next line of one cell of a PDF.
    """
    apart = above.block != row.block and {above.kind, row.kind} == {"text"}
    in_cell = above.block == row.block and {above.kind, row.kind} == {"row"}
    if not (above.single and row.single) or not (apart or in_cell):
        return False
    before, text = above.filled[0].text, row.filled[0].text
    several = before.count(",") + (before.count(" and ") if in_cell else 0)
    if above.line.page != row.line.page or several < _RUN or labels.read(text) is not None:
        return False
    last = _LAST.split(before)[-1]
    titled = names.titles(last)
    begun = _INITIALS.fullmatch(last, titled) is not None if titled else names.is_forename(last) or _is_title(last)
    surname = _SURNAME.match(text)
    return bool(begun and last and surname and not names.titles(text) and not names.is_field(surname[0]))


def _is_title(words: str) -> bool:
    """Whether words are a title and nothing else."""
    return names.titles(f"{words} Low") == len(words) + 1
