"""Puts a colon for the dash between a body, or those sent by it, and their names: "Dale Police reps - Insp Ann Low"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, names, sorts
from compliance.intake.people.words.text import Text, join

_LED = re.compile(r"(?P<head>[A-Z][^-–—:,;()]{3,60}?)(?:\s+[-–—]\s+|:\s+)(?=[A-Z])")
_OF = re.compile(r"(?:representatives?|reps?\.?|representing)\s+(?:(?:of|from)\s+)?(?:the\s+)?(?=[A-Z])", re.IGNORECASE)


def marked(rows: Sequence[Row]) -> list[Row]:
    """The rows of one cell, so that what they begin with heads those named behind it wherever lines run on."""
    return [row.with_cells(map(_marked, row.cells)) if len(row.filled) == 1 else row for row in rows]


def _marked(cell: Text) -> Text:
    """One cell."""
    found = _LED.match(cell.text)
    if found is None:
        return cell
    lead = names.leading(cell.text[found.end() :])
    of = _OF.match(found["head"])
    body = cell.part(of.end() if of else 0, found.end("head"))
    sort = None if of else sorts.read(body.text)
    named = kinds.kind(body.text) == "organisation" and bodies.strength(body.text) == bodies.NAMED
    heads = named if of else sort is not None and sort.body is not None
    between = " representatives: " if of else ": "
    return join((body, cell.part(found.end())), between) if heads and lead is not None and lead.strong else cell
