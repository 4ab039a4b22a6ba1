"""Puts the running text of a document together: what stands in one column, the lines of a paragraph in one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake import led
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels
from compliance.intake.people.words.text import Text, join

_LONGEST = 3000
_NUMBER = re.compile(r"\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]?")
_NUMBERED = 2
_TITLE = 6
"""No more words has the title of an item that stands on a line of its own in a paragraph."""


def paragraphs(rows: Sequence[Row]) -> list[Text]:
    """The running text: what stands in one column, the lines of a paragraph together."""
    made: list[Text] = []
    block = None
    for row in rows:
        if len(row.filled) > 1:
            block = row.block if _hangs(row) else None
            made += row.filled
            continue
        alone = row.kind == "heading" or _is_title(row.filled[0].text)
        alone = alone or (bool(made) and led.is_of_chair(made[-1].text, row.filled[0].text))
        if row.block == block and row.kind != "row" and made and not alone and len(made[-1].text) < _LONGEST:
            made[-1] = join((made[-1], row.filled[0]))
        else:
            made.append(row.filled[0])
        block = None if alone else row.block
    return made


def _hangs(row: Row) -> bool:
    """Whether a row is the number of a paragraph and the first line of it, which the line below goes on with."""
    if row.kind == "row" or len(row.filled) != _NUMBERED or not _NUMBER.fullmatch(row.first.text):
        return False
    return not row.filled[1].text.endswith((".", ":", ";")) and not _is_title(f"{row.first.text} {row.filled[1].text}")


def _is_title(text: str) -> bool:
    """Whether a line is the label of a list, or the number or short title of an item."""
    label = labels.read(text)
    short = len(text.split()) <= _TITLE and not text.endswith((".", ",", ";", ":"))
    return (label is not None and label.whole) or text.strip(".").isdigit() or (short and labels.number(text) > 0)
