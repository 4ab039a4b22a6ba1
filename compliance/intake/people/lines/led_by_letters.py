"""Takes the initials in a bracket from before the names of a list: "(AL) Ann Low, Dale Council", line by line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries import remarks
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import join

_LED = re.compile(r"(?P<label>[A-Z][A-Za-z ]{3,30}:\s*(?:/\s*)?)?\(*(?P<letters>[A-Z]{2,4})\)\s*(?=[A-Z])")
_SEVERAL = 3
_APART = -1000
"""From here down blocks are counted that no page has."""


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows without those letters, where several lines one below the other have the initials of their own name."""
    led = [_rest(row) for row in rows]
    shown = signs.in_stretches(led, _SEVERAL)
    made: list[Row] = []
    above: Row | None = None
    for at, row in enumerate(rows):
        each = led[at]
        if at in shown and each is not None:
            made.append(replace(each, block=_APART - at))  # the letters show that it goes on with no line above it
            above = row
        elif above is not None and row.block == above.block:
            made.append(replace(row, block=made[-1].block))
        else:
            made.append(row)
            above = None
    return made


def _rest(row: Row) -> Row | None:
    """A row without the letters before its name; None if they are not the initials of that."""
    text = row.filled[0] if row.single else None
    found = _LED.match(text.text) if text else None
    if text is None or found is None:
        return None
    name = names.leading(text.text[found.end() :])
    if name is None or not remarks.is_initials(found["letters"], name.text):
        return None
    end = found.end("label") if found["label"] else 0
    rest = text.part(found.end())
    return row.with_cells([join((text.part(0, end), rest)) if end else rest])
