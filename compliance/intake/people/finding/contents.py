"""Leaves out the list of contents of a paper: lines, one below the other, that head its parts further down again."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels

_FEWEST = 2
_BULLET = re.compile(r"[•●▪·*o–-]\s+")
_PAGE = re.compile(r"[\s.…_]*\b\d{1,3}$")
_LONGEST = 120


def without(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document but for those of its contents."""
    titles = [_title(row) for row in rows]
    left = Counter(title for title in titles if title)
    made: list[Row] = []
    run: list[Row] = []
    for row, title in zip(rows, titles, strict=True):
        if title:
            left[title] -= 1
        if title and left[title] > 0:
            run.append(row)
            continue
        made += run if len(run) < _FEWEST else []
        run = []
        made.append(row)
    return made


def _title(row: Row) -> str | None:
    """What a row could be the title of, without its number and page; None if it is somebody or too long."""
    text = row.filled[0].text
    if not row.single or len(text) > _LONGEST:
        return None
    bare = _BULLET.sub("", text, count=1)
    bare = _PAGE.sub("", bare[labels.number(bare) :]).strip(" .:").casefold()
    return bare if re.search(r"[a-z]{3}", bare) and not signs.is_person(text) else None
