"""Unfolds tables of people that are printed in two halves side by side, each under the same headings of columns."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows import headers
from compliance.intake.people.rows.rows import Row

_MOST = 3
"""Into no more parts is a table of people folded."""


def unfolded(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, the right part of such a table below its left one."""
    made: list[Row] = []
    held: list[list[Row]] = []
    folds = width = 0
    for row in rows:
        if folds and len(row.cells) == width and row.block == held[0][0].block:
            for part, rest in zip(held, _parts(row, folds), strict=True):
                if rest.filled:
                    part.append(rest)
            continue
        made += [each for part in held for each in part]
        held, folds = [], _folds(row)
        if not folds:
            made.append(row)
            continue
        width = len(row.cells)
        head, *_ = _parts(row, folds)
        held = [[head], *([] for _ in range(folds - 1))]
    return made + [each for part in held for each in part]


def _parts(row: Row, folds: int) -> list[Row]:
    size = len(row.cells) // folds
    return [row.with_cells(row.cells[at : at + size]) for at in range(0, len(row.cells), size)]


def _folds(row: Row) -> int:
    """How often a row has the same headings, that of names among them; 0: only once, or none."""
    texts = [cell.text.lower() for cell in row.cells]
    for folds in range(2, _MOST + 1):
        size, rest = divmod(len(texts), folds)
        if rest or size == 0 or texts != texts[:size] * folds:
            continue
        if "name" in [headers.column(text) for text in texts[:size]]:
            return folds
    return 0
