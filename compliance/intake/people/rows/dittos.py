"""Puts in place of ditto marks what they stand for: the words of the same column, or the last of them, above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words.text import Text

_DITTO: Final = re.compile(r"(?:[\"“”″〃]|''|’’|,,)+|-?\s*(?:do\.|ditto)\s*-?", re.IGNORECASE)
_REMARK: Final = re.compile(r"\s*\([^()]*\)\s*$")
"""What a bracket says of the person above holds for nobody below."""


def filled(rows: Sequence[Row]) -> list[Row]:
    """The rows with the words that ditto marks stand for; a mark below nothing stays as it is."""
    made: list[Row] = []
    above: list[str] = []
    for row in rows:
        texts = [cell.text.strip() for cell in row.cells]
        marks = [index for index, text in enumerate(texts) if _DITTO.fullmatch(text)]
        made.append(_with_words(row, marks, above) if marks and marks[0] > 0 and len(above) > 1 else row)
        if not row.single:
            above = [_REMARK.sub("", cell.text.strip()) for cell in made[-1].cells]
    return made


def _with_words(row: Row, marks: Sequence[int], above: Sequence[str]) -> Row:
    """One row: more marks than columns above are one mark for each word, and stand for one column."""
    cells: list[Text] = []
    for index, cell in enumerate(row.cells):
        if index not in marks:
            cells.append(cell)
        elif index < len(above):
            cells.append(Text(above[index], cell.starts, cell.strong))
    return row.with_cells(cells)
