"""Puts names that stand alone below a row of body and name into its second column: the first was left empty."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, labels, names
from compliance.intake.people.words.text import Text

_PAIR = 2
_FEWEST = 2
"""So many rows of body and name show that these are the columns of a list."""
_MOST = 0.8
"""So much of the list they are, with the names that stand alone."""


def below_bodies(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list whose first column, of bodies, is left empty where the next person is of the same.

    A tab or room that stood there alone is lost, so that the name is all of its row. Names below the last body are left
    as they are: they may be of none.
    """
    if any(cell.left is not None for row in rows for cell in row.line.cells):
        return list(rows)  # a page tells by its places which body a name stands beside
    pairs = {id(row) for row in rows if _is_pair(row)}
    alone = {id(row) for row in rows if row.single and _is_name(row.filled[0].text)}
    if len(pairs) < _FEWEST or not alone or len(pairs) + len(alone) < len(rows) * _MOST:
        return list(rows)
    last = max(at for at, row in enumerate(rows) if id(row) in pairs)
    made: list[Row] = []
    within = False
    for at, row in enumerate(rows):
        goes_on = within and id(row) in alone and at < last
        within = id(row) in pairs or goes_on
        made.append(row.with_cells([Text("", ((0, row.line),)), row.filled[0]]) if goes_on else row)
    return made


def _is_pair(row: Row) -> bool:
    if len(row.filled) != _PAIR or len(row.cells) != _PAIR:
        return False
    body, name = (cell.text for cell in row.filled)
    named = kinds.kind(body) in {"organisation", "short"} and bodies.strength(body) >= bodies.SECTOR
    return named and labels.read(body) is None and names.begins_person(name)


def _is_name(text: str) -> bool:
    """Whether a line is somebody and says no more of them than their initials or what they do at the meeting."""
    lead = names.leading(text)
    rest = text[lead.end :].strip() if lead is not None and lead.whole else text
    return not rest or (rest.startswith("(") and rest.endswith(")"))
