"""Leaves out the register of who declared what interest: a table of people who are listed elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row

_TITLE = re.compile(r"\W*(?:\d{1,3}[.)]?\s+)?declarations?\s+of\s+(?:[a-z]+\s+){0,3}interests?\W*", re.IGNORECASE)
_NATURE = re.compile(
    r"(?:nature|type|details?|kind|description)\s+of\s+(?:the\s+)?(?:[a-z]+\s+){0,2}interests?", re.IGNORECASE
)
_INTEREST = re.compile(r"(?:(?:[a-z]+\s+){0,2}interests?|reasons?|declarations?)(?:\s+declared)?", re.IGNORECASE)
_ITEM = re.compile(r"(?:minute|(?:agenda\s+)?item|matter)(?:\s+(?:no|number|ref)\.?)?", re.IGNORECASE)


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document but for those of such a table, which its headings give away, or the title above it."""
    made: list[Row] = []
    register: int | None = None
    for row in rows:
        if register is None or row.block != register:
            register = row.block if made and _heads(row, made[-1]) else None
        if register is None:
            made.append(row)
    return made


def _heads(row: Row, above: Row) -> bool:
    """Whether a row holds the headings of such a table; a list of those there may have a column of interests, too."""
    heads = [cell.text.strip(" .:*") for cell in row.filled[1:]]
    if not heads:
        return False
    titled = above.single and _TITLE.fullmatch(above.filled[0].text) is not None
    named = any(map(_INTEREST.fullmatch, heads))
    return any(map(_NATURE.fullmatch, heads)) or (named and (titled or any(map(_ITEM.fullmatch, heads))))
