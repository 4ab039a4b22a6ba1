"""Reads past what heads the sorts of people in apologies: "School members", and below it who of them sent some."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names, sorts, words


def without_heads(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list without such headings, and without "None" below one, where two of them or more part it."""
    heads = {at for at, row in enumerate(rows) if _heads(row, rows[at + 1 : at + 2])}
    if len(heads) < 2 or min(heads):
        return list(rows)
    of_nobody = {at + 1 for at in heads if words.NOBODY.fullmatch(rows[at + 1].filled[0].text)}
    kept = [row for at, row in enumerate(rows) if at not in heads | of_nobody]
    return kept or [rows[at] for at in sorted(of_nobody)][:1]


def parts(row: Row, rows: Sequence[Row], following: Row | None) -> bool:
    """Whether a row parts a list that such a heading begins: "Officers", below the apologies of "School members"."""
    begun = bool(rows) and _heads(rows[0], rows[1:2])
    return begun and _heads(row, [following] if following is not None else [])


def _heads(row: Row, below: Sequence[Row]) -> bool:
    """Whether a row is a sort of people, and the next names somebody or says that there is nobody."""
    text = row.filled[0].text
    if not row.single or not below or not below[0].single or not _is_sort(text):
        return False
    listed = below[0].filled[0].text
    return words.NOBODY.fullmatch(listed) is not None or names.begins_person(listed)


def _is_sort(text: str) -> bool:
    """Whether a text is a sort of people, without a body that they come from."""
    if (sort := sorts.read(text)) is not None:
        return sort.body is None
    label = labels.read(text)
    return label is not None and label.whole and label.role in {"present", "members"} and not label.numbered
