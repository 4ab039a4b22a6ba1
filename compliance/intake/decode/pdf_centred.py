"""Rows of a PDF without rules whose cells stand half-way down each: a name beside the middle of a body of three lines.

Word processors set cells so where they are told to. Line by line the page then begins with the upper lines of the
longest cell, and the first cell comes after them.
"""

from __future__ import annotations

from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, Final, TypeAlias

from compliance.intake.decode import pdf_cells, pdf_lines
from compliance.intake.decode.pdf_grid import Box, Table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_lines import Piece
    from compliance.intake.decode.pdf_words import Word

    _Line: TypeAlias = list[list[Word]]
    _Row: TypeAlias = list[list[list[Word]]]
    """For each column the lines of its cell."""

_ALIGNED: Final = 2.0
_OFF: Final = 0.12
"""How far, in sizes of its type, the middle of a cell is from that of its row at most."""
_LINES: Final = range(3, 20)
"""So many lines has a row: one above the first cell, that of the first cell, and one below it."""


def parted(words: Sequence[Word]) -> tuple[list[Piece], list[Word]]:
    """The rows of a page that are set so, and the words that are in none of them."""
    lines, tight = pdf_lines.in_columns(words)
    starts = [place for place in range(len(lines)) if not tight[place]]
    stretches = list(pairwise([*starts, len(lines)])) if lines else []
    rows = {first: _row(lines[first:end]) if end - first in _LINES else None for first, end in stretches}
    free = [word for first, end in stretches if not rows[first] for line in lines[first:end] for word in _all(line)]
    made: list[Piece] = []
    table: list[_Row] = []
    around: list[_Line] = []
    for first, end in stretches:
        row, below = rows[first], lines[first:end]
        if table and not all(_is_under(table[0], cell) for line in below for cell in line):
            made += _pieces(table, around)
            table, around = [], []
        around += below
        if row:
            around = around if table else [*_above(row, lines[:first]), *below]
            table.append(row)
    return made + _pieces(table, around), free


def _all(line: _Line) -> list[Word]:
    return [word for cell in line for word in cell]


def _is_under(row: _Row, cell: Sequence[Word]) -> bool:
    """Whether a cell of a line stands in a column of a row."""
    return any(abs(cell[0].left - left) <= _ALIGNED for left in _lefts(row))


def _above(row: _Row, lines: Sequence[_Line]) -> list[_Line]:
    """The lines right above a row that stand in its columns."""
    return list(takewhile(lambda line: all(_is_under(row, cell) for cell in line), reversed(lines)))


def _row(lines: Sequence[_Line]) -> _Row | None:
    """The cells of the row that lines make up; None where they are not set so."""
    row: _Row = []
    for cell in sorted((cell for line in lines for cell in line), key=lambda cell: cell[0].left):
        if row and cell[0].left - row[-1][0][0].left <= _ALIGNED:
            row[-1].append(cell)
        else:
            row.append([cell])
    for cells in row:
        cells.sort(key=lambda cell: -cell[0].base)
    if len(row) < 2 or len(row[0]) > 1:
        return None
    middle = (lines[0][0][0].base + lines[-1][0][0].base) / 2
    if any(abs((cells[0][0].base + cells[-1][0].base) / 2 - middle) > _OFF * cells[0][0].size for cells in row):
        return None
    reach = [max(line[-1].right for line in cells) for cells in row]
    return row if all(right < left for right, left in zip(reach, _lefts(row)[1:], strict=False)) else None


def _lefts(row: _Row) -> list[float]:
    return [min(line[0].left for line in cells) for cells in row]


def _pieces(rows: Sequence[_Row], lines: Sequence[_Line]) -> list[Piece]:
    """Rows of one table as they stand on the page: how far its columns reach, its lines tell."""
    if not rows:
        return []
    lefts = _lefts(rows[0])
    cells = [cell for line in lines for cell in line]
    ends = [max(cell[-1].right for cell in cells if abs(cell[0].left - left) <= _ALIGNED) for left in lefts]
    ends = [min(end, *lefts[at + 1 :]) if lefts[at + 1 :] else end for at, end in enumerate(ends)]
    boxes = [
        [
            Box([word for line in cells for word in line], left, end)
            for cells, left, end in zip(row, lefts, ends, strict=True)
        ]
        for row in rows
    ]
    words = [[word for box in row for word in box.words] for row in boxes]
    tops = [max(word.base for word in row) for row in words]
    feet = [min(word.base for word in row) for row in words]
    return [
        pdf_lines.Piece(cells, top, max(word.size for word in row), at=top, foot=foot)
        for cells, row, top, foot in zip(pdf_cells.cells(Table(boxes, tops, feet[-1])), words, tops, feet, strict=True)
    ]
