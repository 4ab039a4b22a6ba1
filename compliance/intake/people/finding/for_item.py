"""Reads within a list who came for an item: "Item 3: Ms A Low and Mr B Orr of Dale Trust" is no item of business."""

from __future__ import annotations

import re

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, names

_ITEM = re.compile(
    r"(?:for\s+)?(?:agenda\s+)?items?\s+\d[\d.,&/\s]*(?:and\s+\d+\s*)?(?:only\s*)?(?::|\s[–—-])\s+", re.IGNORECASE
)


def cut(row: Row, section: Section) -> Row | None:
    """A row of an open list without the item that its people came for; None if it does not begin with one.

    Only somebody with a title counts, or a name that no sentence follows: an item may be called after a person.
    """
    text = row.filled[0]
    found = _ITEM.match(text.text)
    if found is None or section.role != "present":
        return None
    rest = text.part(found.end())
    lead = names.leading(rest.text)
    if lead is not None and lead.text.endswith(("’s", "'s")):
        return None  # whose business it is
    if not section.rows and not (lead and lead.formal):
        return None
    somebody = lead is not None and (lead.formal or signs.is_person(rest.text)) and not kinds.is_prose(rest.text)
    return row.with_cells([rest, *row.filled[1:]]) if somebody else None
