"""Asks about names one below the other that stand in no list, as where a page lost one of its columns."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import same
from compliance.intake.reading import Question

_SEVERAL = 3
"""So many lines with a title and a name and nothing else are a list, and no signatures."""


def ask(rows: Sequence[Row], found: Sequence[Section], people: Sequence[Person], asked: list[Question]) -> bool:
    """Whether there are any, most of whom no list holds: who of each run of them was there is asked, then.

    Args:
        rows: of the document.
        found: its lists.
        people: who was read.
        asked: to which the questions are added.
    """
    listed = {id(row.line) for section in found for row in section.rows}
    called: dict[str, list[str]] = {}
    for person in people:
        if person.name:
            called.setdefault(same.key(person.name)[1], []).append(person.name)
    before = len(asked)
    for run in _runs(rows, listed):
        texts = [row.first.text for row in run]
        new = [
            text for text in texts if not any(same.person(text, other) for other in called.get(same.key(text)[1], ()))
        ]
        if len(new) >= _SEVERAL and len(new) * 2 > len(texts):
            where = f"lines {run[0].line.number} to {run[-1].line.number}"
            what = f"{len(run)} names, from “{texts[0]}” to “{texts[-1]}” ({where}), stand in no list."
            asked.append(Question("attendees", f"{what} Which of them were there?", run[0].line.number))
            for text in new:
                called.setdefault(same.key(text)[1], []).append(text)
    return len(asked) > before


def _runs(rows: Sequence[Row], listed: Collection[int]) -> Iterator[list[Row]]:
    """The runs of rows that are a title and a name and nothing else, and of no list."""
    run: list[Row] = []
    for row in rows:
        if row.single and id(row.line) not in listed and signs.is_titled_name(row.first.text):
            run.append(row)
        elif run:
            yield run
            run = []
    if run:
        yield run
