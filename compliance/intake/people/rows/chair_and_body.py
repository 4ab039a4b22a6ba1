"""Parts the chair of those who met from a body beside it, where a stroke joins the two: "Chairman/Dale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds
from compliance.intake.people.words.text import Text, join

_CHAIR = re.compile(r"(?:(?:vice|deputy)[\s-]?)?chair(?:man|woman|person)?(?P<mark>\s?/\s?)(?=[A-Z])", re.IGNORECASE)
_PAIR = 2


def parted(rows: Sequence[Row]) -> list[Row]:
    """The same with a comma for the stroke, which parts a post from a body everywhere else."""
    return [row.with_cells(map(_parted, row.cells)) if len(row.filled) >= _PAIR else row for row in rows]


def _parted(cell: Text) -> Text:
    """One cell."""
    found = _CHAIR.match(cell.text)
    rest = cell.part(found.end()) if found else None
    if not found or rest is None or kinds.is_post(rest.text) or bodies.strength(rest.text) != bodies.NAMED:
        return cell
    return join((cell.part(0, found.start("mark")), rest), ", ")
