"""Puts together labels that are broken over lines in the narrow column beside their list: "IN" above "ATTENDANCE:"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names
from compliance.intake.people.words.text import Text, join

_LONGEST = 24
"""No narrower column holds more characters on one line."""
_PAIR = 2
_MOST = 3
"""No label is broken over more lines, the first aside."""
_UNFINISHED = re.compile(r"\b(?:for|from|of|in|and|by|with)$", re.IGNORECASE)
"""How a label ends that goes on below, as one does, too, whose next line begins with a small letter."""
_END = re.compile(r"(?:present|attending|attended|in\s+attendance|received|given|noted)\W*", re.IGNORECASE)
"""With what labels end, the first words of which could be one too."""
_BROKEN_OFF = re.compile(r"(?:,|&|\band|\s[A-Z]\.?)$")
_RUN_ON = re.compile(r"(?P<rest>[^\W\d][^:,;()]{1,24}:(?:-|\s[-–—])?)\s+(?=\S)")


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, each label whole in the first of its rows."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        for lines in range(min(_MOST, len(made) and len(rows) - at), 0, -1):
            above, between, row = made[-1], rows[at : at + lines - 1], rows[at + lines - 1]
            label, others = _completed(above, between, row)
            if label is not None:
                made[-1] = above.with_cells([label, *above.cells[1:]])
                if others:
                    made.append(row.with_cells([row.first.part(0, 0), *others] if row.kind == "row" else others))
                at += lines
                break
        else:
            made.append(rows[at])
            at += 1
    return made


def _completed(above: Row, between: Sequence[Row], row: Row) -> tuple[Text | None, list[Text]]:
    """The label that begins in the row above and ends in this one, with what else this one holds.

    Args:
        above: the row that begins it.
        between: rows that hold only more of the label, all in capitals.
        row: the row that ends it.
    """
    if any(not each.single or not each.first.text.isupper() or each.block != above.block for each in between):
        return None, []
    apart = above.block != row.block or not above.first.text or len(above.filled) < _PAIR
    begun = labels.read(above.first.text) if above.first.text else None
    whole = begun is not None and begun.whole
    apart = apart or (not whole and signs.is_person(above.first.text))  # beside somebody else, and no part of a label
    if apart or len(above.first.text) > _LONGEST or not row.first.text or not signs.is_person(above.filled[1].text):
        return None, []
    rest, others = _parted(row)
    label = join((above.first, *(each.first for each in between), rest))
    unfinished = _UNFINISHED.search(above.first.text) or row.first.text[0].islower()
    broken = (not whole or unfinished or _ends_below(above, row)) and _heads(label.text)
    return (label, others) if broken else (None, [])


def _ends_below(above: Row, row: Row) -> bool:
    """Whether a label that could be whole ends in the next row: "MEMBERS" above "PRESENT:", with the colon of both.

    Without such a colon, and where the second could be the label of others, it does where the list beside the first
    breaks off.
    """
    first, last = above.first.text, row.first.text
    if first.endswith(":") or not _END.fullmatch(last):
        return False
    if last.endswith(":") and not last.lower().startswith("in"):
        return True
    beside = above.filled[-1].text
    return _BROKEN_OFF.search(beside) is not None or names.is_title(beside.split()[-1])


def _parted(row: Row) -> tuple[Text, list[Text]]:
    """What stands in the first column of a row, and what stands beside it: no wider gap parts them after a colon."""
    found = _RUN_ON.match(row.first.text)
    if found and signs.is_person(row.first.text[found.end() :]):
        return row.first.part(0, found.end("rest")), [row.first.part(found.end()), *row.cells[1:]]
    return row.first, list(row.cells[1:])


def _heads(text: str) -> bool:
    """Whether words are the label of a list of people and nothing else."""
    label = labels.read(text)
    return label is not None and label.whole and label.role not in {"end", "skip"}
