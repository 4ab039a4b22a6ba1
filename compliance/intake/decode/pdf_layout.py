"""The words of a PDF page put in lines, columns and rows, in the order in which they are read."""

from __future__ import annotations

from statistics import median
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import pdf_cells, pdf_centred, pdf_half_way, pdf_lines, pdf_raised, pdf_sides, pdf_struck
from compliance.intake.decode.pdf_grid import tables
from compliance.intake.decode.pdf_lines import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_grid import Box
    from compliance.intake.decode.pdf_words import PageWords, Word

_TEXT: Final = 0.75
"""How much of the width of a page its text has, where no line of it shows that it has more."""


def pieces(page: PageWords) -> list[Piece]:
    """The lines and rows of a page, from its head."""
    page.words = pdf_raised.on_line(pdf_half_way.at_the_top(page.words))
    pdf_struck.rule_words(page)
    found, free = tables(page.drawn, page.words)
    placed = _free(free, page.width)
    for table in found:
        begins = True
        feet = [*table.tops[1:], table.foot]
        for cells, boxes, top, foot in zip(pdf_cells.cells(table), table.rows, table.tops, feet, strict=True):
            if _is_frame(boxes):
                inner = [each for box in boxes for each in pdf_lines.pieces_of(box.words, page.width)]
                placed += _in_turn(inner, top, foot)
                begins = True
            elif any(cell.text for cell in cells):
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
    placed, rest = pdf_centred.parted([word for line in lines for word in line])
    placed += pdf_lines.pieces_of(rest, width)
    for part in parts:
        inner = [*pdf_lines.pieces_of(part.left, width), *pdf_lines.pieces_of(part.right, width)]
        placed += _in_turn(inner, part.head, part.foot)
    return placed


def _in_turn(inner: list[Piece], head: float, foot: float) -> list[Piece]:
    """Lines to be read in the order in which they are given, between two heights of the page."""
    for place, piece in enumerate(inner):
        piece.at = head + (foot - head) * place / len(inner)
    return inner


def _is_frame(boxes: Sequence[Box]) -> bool:
    """Whether the cells of a row hold tables of their own, so that the rules only frame them."""
    filled = [box.words for box in boxes if box.words]
    return bool(filled) and all(map(pdf_lines.are_columns, filled))
