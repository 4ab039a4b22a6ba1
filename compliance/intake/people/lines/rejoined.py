"""Puts lines of a run together that break within a name, as the initials behind it show: "Quill" / "Birch (QB)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.rows.rows import Row, run_together
from compliance.intake.people.words import labels, names

_LETTERED = re.compile(r"[(\[](?P<letters>[A-Z][A-Za-z]{1,4})(?=[)\]]|\s+[-–—]\s|\s+for\s|,)")
"""The initials of somebody, and what else the bracket says: "(AL)", "(AL - Chair)", "(AL for Bo Ray)"."""
_LAST = re.compile(r"[,;:)\]]\s*|\s(?:and|&)\s+")
"""What stands before the last of a run."""
_NAME = re.compile(r"(?:[A-Z][\w.'’-]*\s*){1,4}")
_REST = re.compile(r"(?P<rest>(?:[A-Z][\w.'’-]*\s+){1,3})(?=[(\[])")


def joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a document, one whose last name is only begun, or lacks its bracket, with the row below it."""
    return run_together(rows, _goes_on)


def _goes_on(above: Row, row: Row) -> bool:
    """Whether a row begins with the rest of a name above it, or with its bracket, and the initials in that show it."""
    if not (above.single and row.single) or above.block != row.block or {above.kind, row.kind} != {"text"}:
        return False
    before, text = above.filled[0].text.rstrip(), row.filled[0].text
    begun = _LAST.split(before)[-1].strip()
    if not begun or not _NAME.fullmatch(begun) or labels.read(begun):
        return False
    rest = _REST.match(text)
    bracket = _LETTERED.match(text, rest.end() if rest else 0)
    if bracket is None:
        return False
    own = rest["rest"].strip() if rest else ""
    if own and (names.begins_person(own) or remarks.is_initials(bracket["letters"], own)):
        return False
    name = names.read(f"{begun} {own}".strip())
    return name is not None and name.whole and remarks.is_initials(bracket["letters"], name.text)
