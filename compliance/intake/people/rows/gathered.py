"""Puts names that a page in columns prints behind the labels of later lists back to the list that they go on with.

The labels stand in a narrow column beside their lists. Where the lists run over the end of a column of the page, the
labels that are left come all at once, the number of the first item behind them, and only then the other names.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels
from compliance.intake.people.words.text import join

_FEWEST = 3
"""So many names one below the other are a list, and as many behind the labels more of it."""
_LABEL = 3
"""A label is broken over no more lines."""
_NUMBER = re.compile(r"\(?\d{1,4}(?:/\d{1,4})?[.)]?")
_OPEN = re.compile(r"\b(?:and|for|from|in|of)$", re.IGNORECASE)
"""How a line ends that the label goes on below: "Officers in"."""
_LISTS = frozenset({"present", "apologies", "absent"})


def gathered(rows: Sequence[Row]) -> tuple[list[Row], frozenset[int]]:
    """The rows of a document with such names behind those that they go on with; and the ids of the lines of these.

    The labels between, below which nothing stands, are left out.
    """
    made: list[Row] = []
    behind: set[int] = set()
    at = run = 0
    while at < len(rows):
        number = _behind_labels(rows, at) if run >= _FEWEST else at
        more = next((stop for stop in range(number + 1, len(rows)) if not _is_name(rows[stop])), len(rows))
        if number > at and more - number > _FEWEST:
            made += [*rows[number + 1 : more], rows[number]]
            behind |= {id(row.line) for row in rows[number + 1 : more]}
            at, run = more, 0
            continue
        run = run + 1 if _is_name(rows[at]) else 0
        made.append(rows[at])
        at += 1
    return made, frozenset(behind)


def _behind_labels(rows: Sequence[Row], at: int) -> int:
    """Where labels end that have only the number of an item below them; where they begin if there are none such."""
    stop = at
    while (after := _behind_label(rows, stop)) > stop:
        stop = after
    numbered = stop < len(rows) and rows[stop].single and _NUMBER.fullmatch(rows[stop].filled[0].text)
    return stop if numbered else at


def _behind_label(rows: Sequence[Row], at: int) -> int:
    """Where a label ends that may be broken over lines; where it begins if it is none."""
    for stop in range(at + 1, min(at + _LABEL, len(rows)) + 1):
        lines = rows[at:stop]
        if not all(row.single and not _is_name(row) for row in lines):
            return at
        whole = join([row.filled[0] for row in lines])
        label = labels.read(whole.text)
        if label is not None and label.whole and label.role in _LISTS and not _OPEN.search(whole.text):
            return stop
    return at


def _is_name(row: Row) -> bool:
    """Whether a row is a title and a name and nothing else."""
    return row.single and signs.is_titled_name(row.filled[0].text)
