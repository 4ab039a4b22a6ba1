"""Finds a list of people that has no label: names and bodies between the title of the minutes and their first item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people import entries, headers, kinds, labels, marks, names, signs
from compliance.intake.people.entry import Context
from compliance.intake.people.labels import Label
from compliance.intake.people.person import Person
from compliance.intake.people.rows import Row
from compliance.intake.people.section import Section
from compliance.intake.people.text import Text
from compliance.intake.reading import Question

_FEWEST = 2
_COLUMNS = 2
_DIVIDER = re.compile(r"\s*,\s+|\s+/\s+|\s+[-–—]\s+")
_ABOVE = re.compile(
    r"\bapologies\b(?:\s+\w+){0,4}\s+(?:from|by|of)\s+(?:\w+\s+){0,2}?(?:listed|named|shown|noted|detailed)\s+above",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:Town\s+Hall|Civic\s+(?:Hall|Centre|Suite)|Village\s+Hall|Committee\s+Room|Council\s+(?:Chamber|Offices?)"
    r"|[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2})\b"
)
"""What a line that says where the meeting was has, and no line of a list of people."""
_LABEL = 40
"""What heads a list is no longer, though it may be a sentence: "We were joined by"."""
_MANY = 3
"""So many people with titles on one line are a list by themselves."""


def find(rows: Sequence[Row]) -> Section | None:
    """The first run of rows that are people, each with a body, a post, a title or the chair."""
    run: list[Row] = []
    above: Row | None = None
    for row in rows:
        text = row.filled[0].text
        goes_on = above is not None and _is_sentence(above, row)
        above = row
        if goes_on and not run:
            continue
        if _is_person(row) or _is_list(row) or (run and (_goes_with(run, row) or _closes(run, row))):
            run.append(row)
            continue
        if _is_enough(run):
            break
        if run and kinds.kind(text) in {"organisation", "post", "short"}:
            run.append(row)
            continue
        run = []
        if labels.number(text) and kinds.is_prose(text):
            return None
    if not _is_enough(run):
        return None
    return Section(None, run[0].filled[0], run)


def unmarked(rows: Sequence[Row], found: Sequence[Section], tables: Sequence[Section]) -> Section | None:
    """A list without a label, where there is none with one."""
    bare = [section for section in tables if section.label is None]
    if bare:
        columns = {column for section in bare for row in section.rows for column in headers.read(row) or ()}
        if {"present", "status", "apologies", "meeting"} & columns:
            return None
        kept = Section(None, bare[0].at, bare[0].rows)
        bare[0].rows = []
        return kept
    first = min(
        (
            index
            for section in found
            if section.label and section.role != "chair" and section.label.capacity != "officer"
            for index, row in enumerate(rows)
            if row.line is section.at.line
        ),
        default=len(rows),
    )
    return find(rows[:first])


def _is_sentence(above: Row, row: Row) -> bool:
    """Whether a row goes on with a sentence of the row above, rather than with a list."""
    before = above.filled[0].text.rstrip()
    told = above.single and len(before) > _LABEL and kinds.is_prose(before)
    return told and above.block == row.block and not before.endswith((".", ":", ";"))


def _is_enough(run: Sequence[Row]) -> bool:
    """Whether a run of rows is a list of people."""
    return sum(_is_person(row) for row in run) >= _FEWEST or any(map(_is_list, run))


def absent(section: Section, texts: Sequence[Text]) -> Section | None:
    """The last paragraph of a list, taken out of it, if an item says that those listed above sent apologies."""
    if not any(_ABOVE.search(text.text) for text in texts):
        return None
    last = section.rows[-1].block
    rows = [row for row in section.rows if row.block == last]
    if len(rows) == len(section.rows):
        return None
    section.rows = [row for row in section.rows if row.block != last]
    return Section(Label("apologies", None, 0), rows[0].filled[0], rows)


def ask(people: Sequence[Person]) -> Question:
    """Whether those of such a paragraph sent apologies; all of them are unsure."""
    for person in people:
        person.doubts.add("unlabelled")
    first, last = people[0].at.line.number, people[-1].at.line.number
    what = (
        f"The list on lines {first} to {last} has no heading, and an item says that those listed above sent"
        f" apologies. Are these the people? It begins: “{people[0].called}”."
    )
    return Question("apologies", what, first, ("Yes", "No"))


def _is_list(row: Row) -> bool:
    """Whether one row is a list by itself: several people, the first with a title."""
    text = row.filled[0].text
    if not row.single or not names.is_titled(text) or kinds.is_prose(text) or signs.dated(text) or labels.read(text):
        return False
    entry = entries.read(row.filled[0], Context())
    return len(entry.people) >= _MANY and not entry.unread


def _closes(run: list[Row], row: Row) -> bool:
    """Whether a row is nothing but the bracket of whoever stands last in the row above."""
    text = row.filled[0].text
    return row.single and row.block == run[-1].block and text.startswith("(") and text.endswith(")")


def _goes_with(run: list[Row], row: Row) -> bool:
    """Whether a row is printed like the people above it: a name, the same divider or column, and something after it."""
    above, text = run[-1], row.filled[0].text
    if row.block != above.block or kinds.is_prose(text):
        return False
    lead = names.leading(text)
    if lead is None or not lead.whole:
        return False
    if row.single and above.single and lead.end == len(text):
        return kinds.kind(above.filled[0].text) in {"name", "plain"}
    if len(row.filled) > 1:
        return lead.end == len(text) and len(above.filled) == len(row.filled)
    found, other = _DIVIDER.match(text, lead.end), _DIVIDER.search(above.filled[0].text)
    return bool(found and other) and (found[0] if found else "") == (other[0] if other else "")


def _is_body_first(row: Row) -> bool:
    """Whether a row is a body, and in the next column who came from it: "Dale Police | Supt Ann Lime, PC B Orr"."""
    if len(row.filled) != _COLUMNS or kinds.kind(row.filled[0].text) not in {"organisation", "short"}:
        return False
    entry = entries.read(row.filled[1], Context())
    return bool(entry.people) and not entry.unread and all(person.name for person in entry.people)


def _is_person(row: Row) -> bool:
    """Whether a row is clearly somebody, or a body with somebody of it."""
    if len(row.filled) > _COLUMNS and marks.is_mark(row.filled[0].text):
        row = row.with_cells(row.filled[1:])  # who was there is marked before the name
    text = row.filled[0].text
    if _is_body_first(row):
        return True
    if (
        kinds.is_prose(text)
        or _PLACE.search(" ".join(cell.text for cell in row.filled))
        or signs.dated(text)
        or labels.read(text)
    ):
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
