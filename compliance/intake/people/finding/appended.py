"""Tells whether what stands behind the business of a paper is a list of people: an appendix, or a part of a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import headers
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels
from compliance.intake.people.words.labels import Label

_COLUMNS = 2
_TOLD = {"status", "present", "apologies"}
"""The columns that tell who was there."""


def here(text: str, following: Row | None) -> bool:
    """Whether a list of people is an appendix, which a body or the headings of columns may begin."""
    body = following is not None and kinds.kind(following.filled[0].text) == "organisation"
    return bool(labels.APPENDIX.match(text) and following and (body or headers.read(following)))


def is_part_of_page(label: Label, row: Row, following: Row | None) -> bool:
    """Whether a heading of a web page has a table of those there below it, of members only with a column for it."""
    held = headers.read(following) if row.kind == "heading" and following is not None else None
    if held is None or "name" not in held or len({*held} - {None}) < _COLUMNS:
        return False
    return label.role == "present" or bool(_TOLD & {*held})


def stands_out(label: Label, row: Row, found: Sequence[Section]) -> bool:
    """Whether a label within the business stands out, or is of those there, alone on its line and the first of them."""
    if label.numbered or row.filled[0].strong or row.kind == "heading":
        return True
    listed = any(section.role == "present" and section.rows for section in found)
    # "Also present" goes on with a list above that has no label; "Attendance" may be an item that tells of it.
    plain = re.match(r"(?:(?:members|those)\s+)?present\b|in attendance\b", row.filled[0].text, re.IGNORECASE)
    return bool(plain) and not listed and label.whole and row.single
