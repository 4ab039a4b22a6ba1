"""Reads who took the minutes, printed beside or below that word among the people of a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words.labels import Label

_TAKEN = re.compile(r"(?:minutes?|notes?)\W*", re.IGNORECASE)
_TAKING = re.compile(r"(?:minutes|notes)\s*(?::-?|[-–—])\s*", re.IGNORECASE)


def read(row: Row, following: Row | None, open_: Sequence[Section], *, far: bool) -> Label | None:
    """The label of whoever took the minutes, if a row is it.

    Args:
        row: of the document.
        following: the row below it.
        open_: the lists that are open.
        far: whether business has begun above it.
    """
    text = row.filled[0].text
    if not far and (took := _TAKING.match(text)) and signs.is_person(text[took.end() :]) and not signs.dated(text):
        return Label("present", "officer", took.end(), whole=False)
    if not far and len(row.filled) > 1 and _TAKEN.fullmatch(text) and signs.is_person(row.filled[1].text):
        return Label("present", "officer", len(text))
    if not (open_ and row.single and _TAKEN.fullmatch(text)):
        return None
    if row.kind != "row" and not (row.kind == "text" and open_[0].role == "present" and open_[0].rows):
        return None
    if following is None or following.block != row.block or not signs.names_somebody(following):
        return None
    return Label("present", "officer", len(text))
