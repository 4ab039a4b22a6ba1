"""Puts spaces where the fonts of a PDF have signs for them: "Annual'General'Meeting", "the!report!for!the!year"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from compliance.intake.decode.pdf_page import Page

if TYPE_CHECKING:
    from compliance.intake.paper import Cell

WARNING: Final = "in this PDF signs stand where spaces should, and were read as spaces: other letters may be wrong too"
_SIGNS: Final = "!'\"#$%"
_FEWEST: Final = 5
"""So many words that a sign joins twice show that it is no sign."""
_SHORT: Final = r"(?!(?:s|t|d|m|re|ve|ll)\b)"
"""What an apostrophe stands before: "it's", "they'll"."""


def spaced(pages: Iterable[Page]) -> bool:
    """Put spaces for such signs, throughout a document; whether there were any."""
    pieces = [piece for page in pages for piece in page.pieces]
    signs = "".join(_stand_for_spaces(cell.text for piece in pieces for cell in piece.cells))
    if not signs:
        return False
    form = re.compile(rf"[{re.escape(signs)}]{_SHORT}(?!$)|[{re.escape(signs)}]$")
    for piece in pieces:
        piece.cells = [_cell(cell, form) for cell in piece.cells]
    return True


def _stand_for_spaces(texts: Iterable[str]) -> Iterator[str]:
    whole = " ".join(texts)
    for sign in _SIGNS if any(sign in whole for sign in _SIGNS) else "":
        inner = rf"[^\W_]+[,.]?{re.escape(sign)}{_SHORT}"
        if len(re.findall(rf"{inner}{inner}\w", whole)) >= _FEWEST:
            yield sign


def _cell(cell: Cell, form: re.Pattern[str]) -> Cell:
    made, moved = "", []
    for at, letter in enumerate(cell.text):
        moved.append(len(made))
        spaced = form.match(cell.text, at) is not None
        made += ("" if made.endswith(" ") else " ") if spaced or letter == " " else letter
    made = made.rstrip()
    moved.append(len(made))
    return replace(cell, text=made, strong=tuple((moved[a], min(moved[b], len(made))) for a, b in cell.strong))
