"""Parts the label of a list from the first of its people where a page lost the space between: "ApologiesAnn Low"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names
from compliance.intake.people.words.text import Text, join

_SEAM = re.compile(r"(?<=[a-z]{3})(?=[A-Z])|(?<=[A-Z]{4})(?=[A-Z][a-z])")
_LONGEST = 40


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows, with a colon between such a label and whoever stands behind it."""
    return [row.with_cells([_parted(row.first), *row.cells[1:]]) if _seam(row.first.text) else row for row in rows]


def _parted(text: Text) -> Text:
    at = _seam(text.text)
    return join((text.part(0, at), text.part(at)), ": ")


def _seam(text: str) -> int:
    """Where the label that a cell begins with ends; 0 if it has none that is stuck."""
    for found in _SEAM.finditer(text[:_LONGEST]):
        at = found.start()
        label = labels.read(text[:at])
        if label and label.whole and label.strict and label.role in {"present", "apologies", "absent"}:
            return at if names.begins_person(text[at:]) else 0
    return 0
