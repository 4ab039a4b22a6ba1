"""Numbers of items that a narrow column broke: their code on one line, and their figures on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from compliance.intake.paper import Cell, Line

_CODE: Final = re.compile(r"[A-Z]{2,5}")
_FIGURES: Final = re.compile(r"\d{1,4}/\d{2,4}")


def with_codes(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines, with a number whole that a narrow column broke beside a title: `SSP  Minutes`, `3/13  They were`."""
    made = list(lines)
    for at, (one, other) in enumerate(pairwise(lines)):
        if len(one.cells) == len(other.cells) == 2 and one_number(one.cells[0], other.cells[0]):
            whole = Cell(f"{one.cells[0].text} {other.cells[0].text}", left=one.cells[0].left)
            made[at] = replace(one, cells=(whole, one.cells[1]))
            made[at + 1] = replace(other, cells=other.cells[1:])
    return made


def one_number(cell: Cell, piece: Cell) -> bool:
    """Whether two printed lines are one number that a narrow column broke: `SSP`, and `99/08` below it."""
    return _CODE.fullmatch(cell.text) is not None and _FIGURES.fullmatch(piece.text) is not None
