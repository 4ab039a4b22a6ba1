"""Parts a list that lost its lines and kept its bullets: "Members • Ann Low (Dale) • Bo Ray Officers • Cy Dent"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names
from compliance.intake.people.words.text import Text

_BULLET = re.compile(r"(?:^|\s)[•●▪◦‣·](?=\s)")
_PAGE = re.compile(r"(?:page\s+)?\d{1,3}\s+", re.IGNORECASE)
"""The number of a page that ended within the list."""
_FEWEST = 3
_MOST_WORDS = 5
"""A label at the end of an entry has no more."""
_LONGEST = 12_000
_ROLES = frozenset({"present", "apologies", "absent", "members"})


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows, with such a list as a row for each of its entries and labels."""
    return [part for row in rows for part in _parted(row)]


def _parted(row: Row) -> Iterator[Row]:
    text = row.first
    found = list(_BULLET.finditer(text.text)) if len(row.cells) == 1 and len(text.text) <= _LONGEST else []
    if len(found) < _FEWEST:
        yield row
        return
    edges = [(0, 0), *(each.span() for each in found), (len(text.text), len(text.text))]
    parts = [text.part(before[1], after[0]) for before, after in pairwise(edges)]
    headed = [_cut(part, first=at == 0) for at, part in enumerate(parts[:-1])]
    if not any(headed) or sum(names.begins_person(part.text) or "(" in part.text for part in parts[1:]) < _FEWEST:
        yield row
        return
    for part, cut in zip(parts, [*headed, None], strict=True):
        for each in (part.part(0, cut[0]), part.part(cut[1])) if cut else (part,):
            if each.text:
                yield row.with_cells([each])


def _cut(part: Text, *, first: bool) -> tuple[int, int] | None:
    """Where an entry ends that the label of the next list stands behind, and where that begins."""
    close = part.text.rfind(")") + 1
    begin = close + len(part.text[close:]) - len(part.text[close:].lstrip())
    if page := _PAGE.match(part.text, begin):
        begin = page.end()
    if not first and close and _is_label(part.text[begin:]):
        return close, begin
    words = list(re.finditer(r"\S+", part.text))[-_MOST_WORDS:]
    return next(((at, at) for at in (word.start() for word in reversed(words)) if _is_label(part.text[at:])), None)


def _is_label(text: str) -> bool:
    label = labels.read(text) if text[:1].isupper() else None
    return label is not None and label.whole and label.role in _ROLES
