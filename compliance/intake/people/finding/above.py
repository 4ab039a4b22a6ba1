"""Finds the line above the lists of people that says who was in the chair: "Councillor Ann Low (in the Chair)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words.labels import Label

_IN_THE_CHAIR = re.compile(r"[^,;:()]{3,60}[\s,(–-]+in\s+the\s+chair\b[)\s.:]*", re.IGNORECASE)
_NEAR = 4
"""So many lines above the list the chair may stand."""


def with_chair(rows: Sequence[Row], found: Sequence[Section]) -> Sequence[Section]:
    """The lists, with the chair as one of their own first, where a line a little above the first of them says so."""
    first = next((section for section in found if section.role == "present" and section.rows), None)
    if first is None or first is not found[0] or first.strange:
        return found
    end = first.at.line.number
    near = [row for row in rows if row.single and end - _NEAR <= row.line.number < end]
    lines = [row for row in near if _IN_THE_CHAIR.fullmatch(row.filled[0].text) and signs.is_person(row.filled[0].text)]
    return [*(Section(Label("chair", "present", 0, whole=False), row.filled[0], [row]) for row in lines[:1]), *found]
