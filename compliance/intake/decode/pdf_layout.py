"""The words of a PDF page put in lines, columns and rows, in the order in which they are read."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import pdf_cells, pdf_lines, pdf_raised, pdf_sides, pdf_struck
from compliance.intake.decode.pdf_grid import tables
from compliance.intake.decode.pdf_lines import Piece

if TYPE_CHECKING:
    from compliance.intake.decode.pdf_words import PageWords, Word

_TEXT: Final = 0.75
"""How much of the width of a page its text has, where no line of it shows that it has more."""


def pieces(page: PageWords) -> list[Piece]:
    """The lines and rows of a page, from its head."""
    page.words = pdf_raised.on_line(page.words)
    pdf_struck.rule_words(page)
    found, free = tables(page.drawn, page.words)
    placed = _free(free, page.width)
    for table in found:
        begins = True
        for cells, boxes, top in zip(pdf_cells.cells(table), table.rows, table.tops, strict=True):
            if any(cell.text for cell in cells):
                filled = [cell for cell in cells if cell.text]
                whole = filled if len(filled) == 1 and cells[0].text else cells
                size = median(word.size for box in boxes for word in box.words)
                placed.append(Piece(whole, top, size, is_row=True, begins=begins, at=top, foot=top))
                begins = False
    placed.sort(key=lambda each: -each.at)
    return placed


def _free(words: list[Word], page: float) -> list[Piece]:
    """The lines that are in no table; where a page has two sides, those of the left side before those of the right."""
    lines, parts = pdf_sides.parted(pdf_lines.in_lines(words))
    width = max((word.right for word in words), default=0.0) - min((word.left for word in words), default=0.0)
    width = max(width, _TEXT * page)
    placed = pdf_lines.pieces_of((word for line in lines for word in line), width)
    for part in parts:
        inner = [*pdf_lines.pieces_of(part.left, width), *pdf_lines.pieces_of(part.right, width)]
        for place, piece in enumerate(inner):
            piece.at = part.head + (part.foot - part.head) * place / len(inner)
        placed += inner
    return placed
