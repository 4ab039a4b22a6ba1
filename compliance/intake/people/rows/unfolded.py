"""People below each other in a narrow cell of a PDF: a fold of it between two names is the end of a line again."""

from __future__ import annotations

from dataclasses import replace

from compliance.intake.paper import Cell
from compliance.intake.people.words import names

_LONGEST = 2_000
"""A longer cell is no list of people."""


def unfolded(cell: Cell) -> Cell:
    """A cell with those of its folds as line feeds before which a whole name stands, and after which somebody's begins.

    The decoder takes a line that had no room for the next word as going on. A list whose names nearly fill its column
    looks the same on the page: titles, initials and forenames tell.
    """
    folds = [place for place in cell.folds if cell.text[place : place + 1] == " "]
    if not folds or len(cell.text) > _LONGEST:
        return cell
    text, begun = cell.text, 0
    for place in folds:
        if _is_whole(text[begun:place]) and names.is_titled(text[place + 1 :]):
            text, begun = f"{text[:place]}\n{text[place + 1 :]}", place + 1
    return cell if text == cell.text else replace(cell, text=text)


def _is_whole(text: str) -> bool:
    """Whether a text begins with a name that has a surname."""
    found = names.leading(text)
    return found is not None and (found.words > 1 or (found.formal and found.words > 0))
