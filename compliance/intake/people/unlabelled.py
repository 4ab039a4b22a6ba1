"""Finds a list of people that has no label: names and bodies between the title of the minutes and their first item."""

from __future__ import annotations

from collections.abc import Sequence

from compliance.intake.people import entries, kinds, labels, signs
from compliance.intake.people.entry import Context
from compliance.intake.people.rows import Row
from compliance.intake.people.sections import Section

_FEWEST = 2


def find(rows: Sequence[Row]) -> Section | None:
    """The first run of rows that are people, each with a body, a post, a title or the chair."""
    run: list[Row] = []
    for row in rows:
        text = row.filled[0].text
        if _is_person(row):
            run.append(row)
            continue
        if len(run) >= _FEWEST:
            break
        if run and kinds.kind(text) in {"organisation", "post", "short"}:
            run.append(row)
            continue
        run = []
        if labels.number(text) and kinds.is_prose(text):
            return None
    if sum(_is_person(row) for row in run) < _FEWEST:
        return None
    return Section(None, run[0].filled[0], run)


def _is_person(row: Row) -> bool:
    """Whether a row is clearly somebody."""
    text = row.filled[0].text
    if kinds.is_prose(text) or signs.dated(text) or labels.read(text):
        return False
    entry = entries.read(row.filled[0], Context())
    if entry.unread or not entry.people:
        return False
    named = [person for person in entry.people if person.name and not person.doubts - {"cut"}]
    if len(named) != len(entry.people):
        return False
    others = [kinds.kind(cell.text) for cell in row.filled[1:]]
    shown = any(kind in {"organisation", "post", "short"} for kind in others)
    return shown or all(
        person.organisation or person.post or person.chair or kinds.kind(person.name or "") == "name"
        for person in named
    )
