"""Tables and lists as they print: merged cells given once, the columns after them kept in place; marks of lists."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from lxml.etree import _Element

_NUMBER = re.compile(
    r"(?:item |minute |agenda item )?\(?(?:[A-Z]{0,4}[ ./-]?\d{1,4}(?:[./-]\d{1,4})*[a-z]?|[a-z])[.):]?", re.IGNORECASE
)
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"))
_ROMAN_LOW = ((9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


class Grid:
    """The columns of a table from row to row."""

    def __init__(self) -> None:
        self._down: dict[int, int] = {}

    def row(self, cells: Iterable[tuple[Cell, int, int]]) -> list[Cell]:
        """The next row.

        Args:
            cells: each with how many columns and how many rows it covers.

        Returns:
            The cells, one a column: a cell that covers several is empty in all but the first of them.
        """
        placed: list[Cell] = []
        down: dict[int, int] = {}

        def pass_covered() -> None:
            while self._down.get(len(placed), 0) > 0:
                down[len(placed)] = self._down[len(placed)] - 1
                placed.append(Cell(""))

        for cell, across, rows in cells:
            pass_covered()
            for offset in range(across):
                if rows > 1:
                    down[len(placed)] = rows - 1
                placed.append(Cell("") if offset else cell)
        pass_covered()
        self._down = down
        said = [index for index, cell in enumerate(placed) if cell.text]
        return placed[:1] if said == [0] else placed


def is_number(text: str) -> bool:
    """Whether a cell holds nothing but the number of an item."""
    return _NUMBER.fullmatch(text.strip()) is not None and len(text) < 20


def label(entry: _Element, place: int) -> str:
    """What prints before an entry of a list in a page, the so-manieth in its list."""
    parent = entry.getparent()
    if parent is None or parent.tag != "ol":
        return "\u2022 "
    start = _whole(parent.get("start"), 1)
    return f"{numeral(_whole(entry.get('value'), start + place - 1), parent.get('type') or '1')}. "


def numeral(number: int, form: str) -> str:
    """A number in the form of a list: `1`, `a`, `A`, `i` or `I`."""
    if form in ("a", "A") and number > 0:
        letters = ""
        while number > 0:
            number, rest = divmod(number - 1, 26)
            letters = chr(97 + rest) + letters
        return letters.upper() if form == "A" else letters
    if form in ("i", "I") and 0 < number < 4000:
        roman = ""
        for value, sign in _ROMAN + _ROMAN_LOW:
            count, number = divmod(number, value)
            roman += sign * count
        return roman.upper() if form == "I" else roman
    return str(number)


def _whole(value: str | None, default: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else default
