"""Tells the chair who is one of a list from the label of a list of their own."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people.rows import business, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import labels
from compliance.intake.people.words.labels import Label


def is_entry(label: Label, row: Row, following: Row | None, open_: Sequence[Section]) -> bool:
    """Whether the chair is one of the list that is open, with others beside or below: "Chair – Ann Low, Dale Homes"."""
    if not open_ or open_[0].role != "present" or label.role != "chair" or label.whole or not row.single:
        return False
    rows = open_[0].rows
    if open_[0].at.line is row.line and not rows:
        return True  # "Present: Chair: Ann Low (Dale Homes), Bob Ash (Police)"
    if following is None or not following.single or not _is_somebody(following):
        return False
    goes_on = row.block in {following.block, rows[-1].block if rows else row.block}
    return goes_on and labels.read(following.filled[0].text) is None


def _is_somebody(row: Row) -> bool:
    """Whether the next row of a list is somebody, with a number, a post or a body before the name or without."""
    text = row.filled[0].text
    rest = text[labels.number(text) :]
    return any(map(signs.is_person, (text, rest))) or business.leads_to_person(rest)
