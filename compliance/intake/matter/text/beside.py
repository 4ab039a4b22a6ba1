"""Which cell of a numbered line stands beside the title of its item: who leads on it, who is to act, on which page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.paper import Line

_LONG: Final = 60
"""A line of so much text is no owner."""
_WIDTH: Final = 6.0
"""How wide a letter of a plain text is."""
_FAR: Final = 10
"""Behind so much empty room, in letters, a column begins that is none of the title's."""
_LEVEL: Final = 2
"""Cells whose left edges are no more letters apart stand one below the other."""
_AND_LED: Final = 3
FIGURE_ALONE: Final = re.compile(r"(?:(?:agenda )?item )?\d{1,3}(?:[/.]\d{1,4})?[.):]?", re.IGNORECASE)
"""The number of an item, in a cell of its own."""
_OWNER_HEAD: Final = re.compile(r"\W*(?:action )?(?:owners?|leads?|actions?|by whom|who)\W*", re.IGNORECASE)
_PAGES: Final = re.compile(r"\(?(?:p(?:age|p)?s?\.?\s*)?\d{1,3}(?P<to>\s*[-–]\s*\d{1,3})?\)?", re.IGNORECASE)
"""On which page of the pack a paper begins."""
_PAGES_HEAD: Final = re.compile(r"\W*(?:report |paper )?(?:pages?|pp?)\b(?: (?:no|number|ref)s?)?\W*", re.IGNORECASE)
_ENDED: Final = re.compile(r"[.:;?!]\W*$")


def beside_titles(lines: Sequence[Line]) -> frozenset[int]:
    """Which lines of a number, a title and one cell more have that cell beside the title, and not as a part of it."""
    numbered = [at for at, line in enumerate(lines) if _in_three(line)]
    if numbered and _led(lines):
        return frozenset(numbered)
    return frozenset(at for at in numbered if _is_apart(lines, at))


def _led(lines: Sequence[Line]) -> bool:
    """Whether a last column of short words stands beside numbered titles: who leads on each, set with tabs."""
    numbered = [line for line in lines if len(line.cells) > 1 and FIGURE_ALONE.fullmatch(line.cells[0].text)]
    beside = [line.cells[2].text for line in numbered if _in_three(line)]
    if beside and any(line.kind == "row" and _OWNER_HEAD.fullmatch(line.cells[-1].text) for line in lines):
        return True  # a row of the table that its page drew as text
    if len(beside) > 1 and len(beside) > len(numbered) / 2 and all(map(_PAGES.fullmatch, beside)):
        return True
    words = [text for text in beside if _is_short(text)]
    return len(words) > 1 and len(words) == len(beside) and len(beside) > len(numbered) / 3


def _in_three(line: Line) -> bool:
    """Whether a line has a number, a title and one column more."""
    return line.kind != "row" and len(line.cells) == _AND_LED and FIGURE_ALONE.fullmatch(line.cells[0].text) is not None


def _is_short(text: str) -> bool:
    return len(text) <= _LONG and not _ENDED.search(text) and text.lstrip("(")[:1].isupper()


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether the last cell of one line stands apart: below the heading of owners or pages, or far to the right.

    Where lines go on below it, it is a column of text. From which page to which never is more of a title.
    """
    _, title, last = lines[at].cells
    paged = _PAGES.fullmatch(last.text)
    head = _PAGES_HEAD if paged else _OWNER_HEAD
    heads = [line.cells[-1] for line in lines[:at] if head.fullmatch(line.cells[-1].text)]
    if paged and (paged["to"] or any(each.left is None for each in heads)):
        return True
    if title.left is None or last.left is None or not (paged or _is_short(last.text)):
        return False
    below = next((end for end in range(at + 1, len(lines)) if len(lines[end].cells) != 1), len(lines))
    if any(_is_level(line, last.left) for line in lines[at + 1 : below]):
        return False
    headed = any(_is_level(line, last.left) for line in lines[:at] if line.cells[-1] in heads)
    return headed or last.left - title.left - len(title.text) * _WIDTH >= _FAR * _WIDTH


def _is_level(line: Line, left: float) -> bool:
    """Whether the last cell of a line begins where a column does."""
    return line.cells[-1].left is not None and abs(line.cells[-1].left - left) <= _LEVEL * _WIDTH
