"""Gives the body that stands behind a typed brace, one ")" on each of several lines, to all whose lines it joins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds
from compliance.intake.people.words.text import Text, join

_BRACED = re.compile(r"(?P<who>\S.*?)\s*\)\s*(?P<body>[^()]*)")
_FEWEST = 2


def parted(rows: Sequence[Row]) -> tuple[list[Row], dict[int, Text]]:
    """The rows of a list without their braces, and the body of each that one joins to others, by its line."""
    made = list(rows)
    bodies: dict[int, Text] = {}
    start = 0
    while start < len(rows):
        end = start
        while end < len(rows) and _match(rows[end]):
            end += 1
        found = [_match(row) for row in rows[start:end]]
        body = join(
            row.filled[0].part(each.start("body"))
            for row, each in zip(rows[start:end], found, strict=True)
            if each and each["body"]
        )
        if end - start >= _FEWEST and kinds.could_be_body(body.text):
            for index, each in zip(range(start, end), found, strict=True):
                row = rows[index]
                made[index] = row.with_cells([row.filled[0].part(0, each.end("who") if each else None)])
                bodies[row.line.number] = body
        start = max(end, start + 1)
    return made, bodies


def in_columns(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list, with their columns in one where the last of several begins with a brace."""
    braced = [len(row.filled) > 1 and row.filled[-1].text.startswith(")") for row in rows]
    if sum(braced) < _FEWEST:
        return list(rows)
    return [
        row.with_cells([join((join(row.filled[:-1], ", "), row.filled[-1]))]) if brace else row
        for row, brace in zip(rows, braced, strict=True)
    ]


def _match(row: Row) -> re.Match[str] | None:
    """A row of one column that a brace closes, with the part of the body beside it."""
    text = row.filled[0].text
    return _BRACED.fullmatch(text) if row.single and text.count(")") == text.count("(") + 1 else None


def give(people: Sequence[Person], bodies: dict[int, Text]) -> None:
    """Make those whose lines a brace joins people of the body behind it."""
    for person in people:
        if person.at.line.number in bodies and person.organisation is None:
            person.organisation, person.origin = bodies[person.at.line.number].text, "own"
