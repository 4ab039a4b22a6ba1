"""The words of a PDF page put in lines, columns and rows, in the order in which they are read."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING

from compliance.intake.decode import clean, pdf_lines, pdf_raised, pdf_sides, pdf_struck
from compliance.intake.decode.clean import BREAK, Run
from compliance.intake.decode.pdf_grid import tables
from compliance.intake.decode.pdf_lines import Piece

if TYPE_CHECKING:
    from compliance.intake.decode.pdf_words import PageWords, Word
    from compliance.intake.paper import Cell


def pieces(page: PageWords) -> list[Piece]:
    """The lines and rows of a page, from its head."""
    page.words = pdf_raised.on_line(page.words)
    pdf_struck.rule_words(page)
    found, free = tables(page.drawn, page.words)
    placed = _free(free)
    for table in found:
        begins = True
        for row, top in zip(table.rows, table.tops, strict=True):
            cells = [_cell(words) for words in row]
            if any(cell.text for cell in cells):
                filled = [cell for cell in cells if cell.text]
                whole = filled if len(filled) == 1 and cells[0].text else cells
                size = median(word.size for words in row for word in words)
                placed.append(Piece(whole, top, size, is_row=True, begins=begins, at=top, foot=top))
                begins = False
    placed.sort(key=lambda each: -each.at)
    return placed


def _free(words: list[Word]) -> list[Piece]:
    """The lines that are in no table; where a page has two sides, those of the left side before those of the right."""
    lines, parts = pdf_sides.parted(pdf_lines.in_lines(words))
    width = max((word.right for word in words), default=0.0) - min((word.left for word in words), default=0.0)
    placed = pdf_lines.pieces_of((word for line in lines for word in line), width)
    for part in parts:
        inner = [*pdf_lines.pieces_of(part.left, width), *pdf_lines.pieces_of(part.right, width)]
        for place, piece in enumerate(inner):
            piece.at = part.head + (part.foot - part.head) * place / len(inner)
        placed += inner
    return placed


def _cell(words: list[Word]) -> Cell:
    """The lines of a cell in one."""
    runs: list[Run] = []
    for line in pdf_lines.in_lines(words):
        runs += [*pdf_lines.runs_of(line), (BREAK, False)]
    return clean.cell(runs, min((round(word.left, 1) for word in words), default=None))
