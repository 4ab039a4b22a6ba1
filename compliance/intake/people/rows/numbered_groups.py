"""Takes the numbers from before the headings of groups in a list: "PRESENT: | (1) | Members", then "(2) | Officers"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, labels, names

_NUMBER = re.compile(r"\((?P<figure>\d)\)|(?P<bare>\d)[.)]")
_PAIR = 2
_WORDS = 5
"""A heading of a group has no more words."""
_LONGEST = 60
"""So many rows stand between two of them at most."""


def without(rows: Sequence[Row]) -> list[Row]:
    """The same with headings that bear no numbers, each a row of its own, where those of a list count from 1."""
    made = list(rows)
    for first, row in enumerate(rows):
        above = rows[first - 1] if first else row
        if _number(row) == 1 and _heads(row if len(row.filled) > _PAIR else above):
            groups = _groups(rows, first)
            if len(groups) > 1:
                for at in reversed(groups):
                    made[at : at + 1] = _parted(rows[at])
                break
    return made


def _heads(row: Row) -> bool:
    """Whether a row begins with the label of those there."""
    label = labels.read(row.filled[0].text)
    return label is not None and label.whole and label.role == "present"


def _groups(rows: Sequence[Row], first: int) -> list[int]:
    """Where the headings stand, each with the number behind that of the one before."""
    found = [first]
    for at in range(first + 1, len(rows)):
        if at - found[-1] > _LONGEST:
            break
        if _number(rows[at]) == len(found) + 1:
            found.append(at)
    return found


def _number(row: Row) -> int | None:
    """The number of a row that ends in a number and a few words that name nobody and no item."""
    if len(row.filled) < 2 or not (found := _NUMBER.fullmatch(row.filled[-2].text.strip())):
        return None
    words = row.filled[-1].text
    named = len(words.split()) > _WORDS or "," in words or words.endswith(".") or kinds.is_prose(words)
    named = named or names.begins_person(words)
    return None if named else int(found["figure"] or found["bare"])


def _parted(row: Row) -> list[Row]:
    """The label before the number, if there is one, and the heading behind it."""
    before = row.filled[:-2]
    return [*([row.with_cells(list(before))] if before else []), row.with_cells([row.filled[-1]])]
