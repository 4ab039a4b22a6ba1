"""Reads a list that is printed in columns: with headings or without, of several meetings, or lists side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from compliance.intake.people.entries import cells, entries, marks, remarks
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import lists
from compliance.intake.people.rows import aligned, dittos, headers
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.tables import counted, presence, sent, unheaded
from compliance.intake.people.words import bodies, kinds, labels, names
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Question

_PAIR = 2
_ATTENDED = re.compile(r"\b(?:attend(?:ed|ing)|present|in\s+attendance)\b", re.IGNORECASE)
"""What says beside somebody's apologies that another was there."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day of the meeting, as far as it can be told: for tables of several meetings."""

    day: int
    month: int
    year: int | None


def read(rows: Sequence[Row], context: Context, day: Day | None) -> Listed:
    """Read rows of several columns."""
    listed = Listed()
    columns: list[Column | None] | None = None
    group: list[Row] = []
    head: Row | None = None
    for row in dittos.filled(rows):
        found = headers.read(row)
        if found is None:
            group.append(row)
            continue
        _group(group, columns, context, listed, head)
        columns, group, head = _of_this_meeting(found, row, day, listed), [], row
    _group(group, columns, context, listed, head)
    return listed


def _group(
    rows: list[Row], columns: list[Column | None] | None, context: Context, listed: Listed, head: Row | None
) -> None:
    """Read the rows between two rows of headings."""
    if not rows:
        return
    if columns is not None and head is not None:
        rows = aligned.under(head, rows)
        _headed(rows, _with_unheaded(rows, columns), context, listed)
        return
    rows = _without_initials_beside(aligned.by_edges(rows))
    found = unheaded.columns(rows)
    if found is None and (parts := unheaded.abreast(rows)):
        for part in parts:
            _headed(part, unheaded.columns(part) or [], context, listed)
    elif found is None:
        _side_by_side(rows, context, listed)
    else:
        _headed(rows, found, context, listed)


def _of_this_meeting(columns: list[Column | None], row: Row, day: Day | None, listed: Listed) -> list[Column | None]:
    """Of several meetings only this one's column counts."""
    meetings = [index for index, column in enumerate(columns) if column == "meeting"]
    if not meetings:
        return columns
    same = [index for index in meetings if day and _is_day(row.cells[index].text, day)]
    if len(meetings) == 1 and day is None:
        same = meetings
    if len(same) != 1:
        choices = tuple(row.cells[index].text for index in meetings)
        listed.questions.append(
            Question(
                "attendees",
                f"The list of people has a column for each of several meetings ({', '.join(choices)}). "
                f"Which column is of this meeting?",
                row.line.number,
                choices,
            )
        )
        listed.partial = True
    return [
        "status" if [index] == same else "other" if index in meetings else column
        for index, column in enumerate(columns)
    ]


def _is_day(text: str, day: Day) -> bool:
    found = headers.meeting(text)
    if found is None or found[:2] not in {(day.day, day.month), (0, day.month)}:
        return False
    return found[2] is None or day.year is None or found[2] == day.year


def _headed(rows: list[Row], columns: list[Column | None], context: Context, listed: Listed) -> None:
    """Rows whose columns are known."""
    named = presence.is_named(rows, columns)
    if whole := presence.read(rows, columns, context) if named else counted.read(rows, columns, context):
        listed.add(whole)
        return
    rows = marks.of_boxes(rows)
    ticked = any(marks.TICK.search(cell.text) for row in rows for cell in row.cells)
    marked = headers.of_seats(columns) if context.seats else marks.with_marks(rows, columns, context.key)
    known, columns = columns, _with_bodies(rows, marked)
    if "other" in columns and "other" not in known:
        words_ = " | ".join(cell.text for cell in rows[0].filled)
        listed.questions.append(
            Question(
                "attendees",
                f"The columns of marks have no heading that could be read (“{words_}”). Who was there, "
                f"and who sent apologies?",
                rows[0].line.number,
            )
        )
        listed.partial = True
    unclear = listed.partial and not {"status", "present"} & set(columns) and "other" in columns
    heading: str | None = context.heading
    carried: str | None = None
    first, below = _body_first(columns), _reach_down(rows, columns)
    capacity: str | None = None
    for row in rows:
        if row.single and kinds.kind(row.filled[0].text) == "organisation" and "organisation" not in columns:
            heading = row.filled[0].text
            continue
        if label := _heads(row, columns):
            capacity, carried = label.capacity, carried if first else None
            continue
        shown, came = _without_label(row, columns)
        people = cells.people(shown, columns, replace(context, apologies=True) if shown is not row else context, listed)
        sent.take(people, came)
        for person in people:
            person.capacity = person.capacity or capacity
            _with_body(person, heading or (carried if first else None))
            if below and carried and person.organisation is None and person.post and not person.chair:
                _with_body(person, carried)
                person.doubts.add("below")
            if not (first and carried and person.origin == "own" and not _body_cell(row, columns)):
                carried = person.heading if person.origin == "own" and person.heading else person.organisation
            state = marks.state(row, columns, rows, context.key, ticked=ticked)
            state = "unclear" if state == "not_there" and _marked_elsewhere(row, columns) else state
            state = "away" if state == "not_there" and context.apologies else state  # "Absent", below "Apologies"
            away = shown is not row or _sent_apologies(row, columns)
            if not unclear:
                _place(person, "away" if away else state, columns, row, listed)
            if away and not unclear and _ATTENDED.search(" ".join(cell.text for cell in row.filled)):
                listed.people += _came(person)


def _without_label(row: Row, columns: Sequence[Column | None]) -> tuple[Row, str | None]:
    """A row whose cell of names says that they sent apologies, with nothing there but who did; and who came instead."""
    at = columns.index("name") if "name" in columns else len(row.cells)
    said = sent.away(row.cells[at]) if at < len(row.cells) else None
    if said is None:
        return row, None
    return row.with_cells([*row.cells[:at], said[0], *row.cells[at + 1 :]]), said[1]


def _sent_apologies(row: Row, columns: Sequence[Column | None]) -> bool:
    """Whether the cell of the name says so itself: "Apologies: Ann Low"."""
    said = [cell.text for column, cell in zip(columns, row.cells, strict=False) if column == "name"]
    label = labels.read(said[0]) if said and said[0] else None
    return label is not None and label.role == "apologies" and not label.whole


def _place(person: Person, state: marks.State, columns: Sequence[Column | None], row: Row, listed: Listed) -> None:
    """Put somebody among those there or away, as the marks of the row say."""
    if state in {"away", "letter", "sent"}:
        person.doubts |= {state} if state != "away" else set()
        listed.apologies.append(person)
        came = _instead(person, columns)
        listed.people += came
        listed.partial |= state == "sent" and not came
    elif state == "unclear":
        listed.questions.append(
            Question(
                "attendees",
                f"“{' | '.join(cell.text for cell in row.filled)}”: was {person.called} there?",
                row.line.number,
                ("Yes", "No, apologies", "No"),
                person.called,
            )
        )
        listed.partial = True
    elif state == "not_there":
        listed.absent.append(person)
    else:
        if {"status", "present"} & set(columns):
            person.capacity = person.capacity or "present"
        if state == "blank":
            person.doubts.add("blank")
        listed.people.append(person)


def _heads(row: Row, columns: Sequence[Column | None]) -> labels.Label | None:
    """The label in the column of names, "Guests", with no more in its row than a mark: it heads the rows below."""
    said = [(column, cell.text) for column, cell in zip(columns, row.cells, strict=False) if cell.text]
    named = [text for column, text in said if column not in {"status", "present", "apologies", "absent"}]
    alone = len(named) == 1 and ("name", named[0]) in said
    label = labels.read(named[0]) if alone else None
    return label if label and label.whole and label.role == "present" and label.capacity else None


def _with_body(person: Person, otherwise: str | None) -> None:
    """Give somebody whose column of bodies is empty that of the row above; a label in it ("Officers") is no body."""
    label = labels.read(person.organisation or "")
    if label and label.whole and label.capacity:
        person.organisation, person.capacity = None, person.capacity or label.capacity
    elif person.organisation is None and otherwise:
        person.organisation, person.origin = otherwise, "carried"


def _instead(person: Person, columns: Sequence[Column | None]) -> list[Person]:
    """Who came for somebody, by a table that says of each whether they were there."""
    return _came(person) if {"status", "present"} & set(columns) else []


def _came(person: Person) -> list[Person]:
    """Who came for somebody, as one of those there; their body is inferred."""
    if not person.substitute:
        return []
    came = Person(person.at, person.substitute, organisation=person.organisation, capacity="substitute")
    came.substitute_for = person.called
    came.doubts.add("place" if person.organisation else "pairing")
    return [came]


def _with_bodies(rows: Sequence[Row], columns: Sequence[Column | None]) -> list[Column | None]:
    """The columns, that of posts as one of both where bodies stand in it and no other column has them."""
    if "post" not in columns or {"organisation", "post_and_organisation"} & set(columns):
        return list(columns)
    at = columns.index("post")
    held = [row.cells[at].text for row in rows if at < len(row.cells) and row.cells[at].text]
    found = any(unheaded.is_body(text) or _holds_body(text) for text in held) or unheaded.end_in_letters(held)
    return ["post_and_organisation" if found and column == "post" else column for column in columns]


def _with_unheaded(rows: Sequence[Row], columns: list[Column | None]) -> list[Column | None]:
    """The columns of a table with headings, one of which nothing is known as that of the bodies that stand in it."""
    if {"organisation", "post_and_organisation"} & set(columns) or "name" not in columns:
        return columns
    for index, column in enumerate(columns):
        if column is None and _are_bodies(rows, index):
            return [*columns[:index], "organisation", *columns[index + 1 :]]
    return columns


def _are_bodies(rows: Sequence[Row], at: int) -> bool:
    """Whether most of what stands in a column is bodies, several of them by their own names or kinds."""
    held = [unheaded.BRACKET.sub("", row.cells[at].text) for row in rows if at < len(row.cells) and row.cells[at].text]
    found = [kinds.kind(text) for text in held]
    sure = sum(kinds.kind(text) == "organisation" and bodies.strength(text) > 0 for text in held)
    mixed = {"name", "post", "other"} & set(found) or any(map(names.is_titled, held))
    return sure >= _PAIR and sure * 2 >= len(found) and not mixed


def _holds_body(text: str) -> bool:
    """Whether what stands first or last in a column is a body by its own name: "Dale Trust - Chief Officer"."""
    parts = re.split(r",\s+|\s[-–—]\s", unheaded.BRACKET.sub("", text))
    own = (
        kinds.kind(part) == "organisation" and bodies.strength(part) == bodies.NAMED for part in (parts[0], parts[-1])
    )
    return len(parts) > 1 and any(own)


def _marked_elsewhere(row: Row, columns: Sequence[Column | None]) -> bool:
    """Whether a column that could not be read has a mark."""
    pairs = zip(columns, row.cells, strict=False)
    return any(column is None and cell.text and len(cell.text) < 4 for column, cell in pairs)


def _body_first(columns: Sequence[Column | None]) -> bool:
    """Whether the organisation stands before the names, so that it holds for the rows that leave it empty."""
    return "organisation" in columns and "name" in columns and columns.index("organisation") < columns.index("name")


def _body_cell(row: Row, columns: Sequence[Column | None]) -> str:
    """What stands in the column of bodies; a body named with a post, in another, is that of its row alone."""
    return next((cell.text for column, cell in zip(columns, row.cells, strict=False) if column == "organisation"), "")


def _reach_down(rows: Sequence[Row], columns: Sequence[Column | None]) -> bool:
    """Whether the bodies, in a column behind names and posts, may hold for the rows below that leave theirs empty.

    As where cells were merged: half of the rows have one, several are followed by none, none is printed twice over.
    """
    if not {"name", "post", "organisation"} <= set(columns) or _body_first(columns):
        return False
    at = columns.index("organisation")
    members = takewhile(lambda row: _heads(row, columns) is None, (row for row in rows if row.filled))
    held = [row.cells[at].text if at < len(row.cells) else "" for row in members if not row.single]
    ended = sum(bool(one) and not other for one, other in pairwise(held))
    again = any(one and one == other for one, other in pairwise(held))
    return sum(map(bool, held)) * 2 >= len(held) and ended >= _PAIR and not again


def _without_initials_beside(rows: list[Row]) -> list[Row]:
    """Rows without the column of the initials of whoever stands in the first, which some of them lack."""
    has = [
        len(row.cells) >= _PAIR
        and (name := names.leading(row.cells[0].text)) is not None
        and remarks.is_initials(row.cells[1].text, name.text)
        for row in rows
    ]
    whole = any(initials and len(row.cells) > _PAIR for row, initials in zip(rows, has, strict=True))
    if not whole or all(len(row.cells) > _PAIR for row in rows):
        return rows
    return [
        row.with_cells([row.cells[0], *row.cells[2:]]) if initials else row
        for row, initials in zip(rows, has, strict=True)
    ]


def _without_initials(row: Row) -> Row:
    """A row without the cells that hold nothing but the initials of whoever stands before them."""
    made: list[Text] = []
    for index, cell in enumerate(row.cells):
        name = names.leading(row.cells[index - 1].text) if index else None
        made.append(cell.part(0, 0) if name and cell.text and remarks.is_initials(cell.text, name.text) else cell)
    return row.with_cells(made)


def _side_by_side(rows: list[Row], context: Context, listed: Listed) -> None:
    """Columns that are lists of their own, each read from top to bottom."""
    rows = [_without_initials(row) for row in rows]
    width = max(len(row.cells) for row in rows)
    whole = [entries.read(cell, context) for row in rows for cell in row.filled]
    if all(entry.people or entry.nobody for entry in whole):
        for entry in whole:
            listed.people += entry.people
            listed.unread += entry.unread
        return
    for index in range(width):
        column = [
            row.with_cells([row.cells[index]]) for row in rows if index < len(row.cells) and row.cells[index].text
        ]
        if column:
            listed.add(lists.read(column, context))
