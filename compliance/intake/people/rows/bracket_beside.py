"""Puts brackets that stand in a column of their own to the names beside them: "Ann Low | (Dale Council)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import join

_BRACKET = re.compile(r"\([^()]+\)")
_SEVERAL = 3
_PAIR = 2


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows, the last two cells of each as one where several rows below each other end so."""
    whole = [_joined(row) for row in rows]
    shown = signs.in_stretches(whole, _SEVERAL)
    pairs = zip(rows, whole, strict=True)
    return [each if at in shown and each is not None else row for at, (row, each) in enumerate(pairs)]


def _joined(row: Row) -> Row | None:
    """A row that ends in a name and a bracket, these as one cell; None if it does not."""
    if len(row.cells) < _PAIR or not _BRACKET.fullmatch(row.cells[-1].text):
        return None
    name = names.read(row.cells[-2].text)
    return row.with_cells([*row.cells[:-2], join(row.cells[-2:])]) if name else None
