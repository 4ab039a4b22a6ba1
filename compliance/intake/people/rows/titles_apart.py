"""Puts titles that stand in a first column of their own together with the names beside them: "Mrs" and "Freda Low"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import join

_SEVERAL: Final = 2


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, with such columns as one; a table that heads both of them stays as it is."""
    heads: dict[int, Row] = {}
    for row in rows:
        heads.setdefault(row.block, row)
    apart = Counter(row.block for row in rows if _is_apart(row))
    blocks = {block for block, many in apart.items() if many >= _SEVERAL and not _heads_both(heads[block])}
    return [_as_one(row) if row.block in blocks else row for row in rows]


def _heads_both(head: Row) -> bool:
    return len(head.cells) >= _SEVERAL and all(cell.text for cell in head.cells[:_SEVERAL]) and not _is_apart(head)


def _is_apart(row: Row) -> bool:
    """Whether the first column holds a title and nothing else, and the second a whole name without one."""
    if len(row.cells) < _SEVERAL:
        return False
    title, name = (cell.text for cell in row.cells[:_SEVERAL])
    alone = bool(title) and names.titles(f"{title} Low") == len(title) + 1
    return alone and " " in name and "," not in name and not names.titles(name) and names.begins_person(f"Mr {name}")


def _as_one(row: Row) -> Row:
    """A row with its first two columns as one, if it has them so, or nothing in one of them as a heading may."""
    first, *rest = row.cells
    if _is_apart(row):
        return row.with_cells([join(row.cells[:_SEVERAL]), *rest[1:]])
    if rest and not (first.text and rest[0].text):
        return row.with_cells([first if first.text else rest[0], *rest[1:]])
    return row
