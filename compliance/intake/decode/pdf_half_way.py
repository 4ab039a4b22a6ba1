"""Numbers that a PDF sets half-way down the text they number, as browsers do in a table: put beside its first line."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_words import Word

_NUMBER: Final = re.compile(r"\(?(?:[A-Z]{1,3}\d{1,3}|\d{1,4}(?:[./]\d{1,4})*|[a-z])[.):]?")
_LINE: Final = 0.4
"""How far words of one line stand from each other at most, in sizes of their type."""
_MOST: Final = 30
"""So many sizes of its type a number stands below the first line of its text at most."""


def at_the_top(words: Sequence[Word]) -> list[Word]:
    """The words of a page in the order of the file, such numbers level with what the file has next.

    That stands above them on the page and to their right, and nothing stands to its left as far down as the number.
    """
    made = list(words)
    for place, (number, after) in enumerate(pairwise(words)):
        rise = after.base - number.base
        beneath = _LINE * number.size < rise < _MOST * number.size and after.left > number.right
        if not beneath or not number.begins or not _NUMBER.fullmatch(number.text):
            continue
        low, high = number.base - _LINE * number.size, after.base + _LINE * number.size
        if not any(low < word.base < high and word.left < after.left and word is not number for word in words):
            made[place] = replace(number, base=after.base)
    return made
