"""Asks who was there where nobody was read: of a list that is printed and could not be read, or where there is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.rows import business, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, labels
from compliance.intake.reading import Question

_HEADING = re.compile(
    r"(?<![\w-])(?:(?i:(?:attendance|attendees?)\s+(?:list|sheet|record|register)|list\s+of\s+(?:attendees|those\s+present)"
    r"|record\s+of\s+attendance|(?:members|those|people|councillors|names?)\s+(?:present|attending|in\s+attendance)(?=\s*(?:[:•–—-]|$)))"
    r"|(?:Members|Attendees|Attendance|Present|In\s+[Aa]ttendance|Participants|Delegates)\s*[:•–—](?=\s*\S)"
    r"|(?:ATTENDEES?|ATTENDANCE|PRESENT|IN\s+ATTENDANCE|PARTICIPANTS)(?=\s*:|\s+[A-Z]|$))"
)
"""What heads a list of those there, wherever in a line it stands."""
_APOLOGIES = re.compile(r"\bapolog", re.IGNORECASE)
_WHO = "Who was there, and for which organisation?"
_SHOWN = 8
"""So many names are quoted."""


_ALONE = re.compile(
    r"(?:(?:Members|Those|People)\s+)?Present|(?:Those\s+)?In\s+[Aa]ttendance|Attend(?:ance|ees)|Participants|Who\s+was\s+there"
)
"""What heads a list of those there where it is all of a line, and somebody stands below it."""


def ask(
    rows: Sequence[Row],
    found: Sequence[Section],
    there: Listed,
    came: Sequence[str | None],
    *,
    listed: bool,
) -> list[Question]:
    """Who was there, where nobody was read, or only those of whom sentences tell by the way that they came.

    Args:
        rows: of the document.
        found: its lists.
        there: those there; whoever else was is not known of those told of by the way.
        came: the names of those told of, and of those who came for others.
        listed: whether there is a list of those there.
    """
    if listed and (there.people or there.questions):
        return []
    if there.questions or not all(person.sure for person in there.people):
        return []  # those of a sentence on who was there: it is asked whether they are all
    first = rows[0].line.number if rows else None
    heading = _heading(rows, found) if not there.people else None
    if heading is not None:
        words, line = heading
        what = f"“{words}” on line {line} heads a list of those at this meeting, and nobody could be read in it. {_WHO}"
        return [Question("attendees", what, line)]
    there.partial = True
    named = list(dict.fromkeys(name for name in came if name))
    told = f"; it is only told that these came: {', '.join(f'“{name}”' for name in named[:_SHOWN])}" if named else ""
    more = f" and {len(named) - _SHOWN} more" if len(named) > _SHOWN else ""
    who = _WHO.replace("Who was", "Who else was") if there.people else _WHO
    return [Question("attendees", f"No list of the people at this meeting is printed{told}{more}. {who}", first)]


def _heading(rows: Sequence[Row], found: Sequence[Section]) -> tuple[str, int] | None:
    """What heads a list of those there, and its line: a label, or words within a paper that lost its lines."""
    for section in found:
        words = section.at.text[: section.label.end].strip(" :•–—-") if section.label else ""
        post = kinds.is_bare_post(words) and not words.endswith("s")  # the end of a line on whom to ask
        if section.role == "present" and words and not (post or _APOLOGIES.search(words)):
            return words, section.at.line.number
    for row, below in pairwise(rows):
        if _ALONE.fullmatch(row.filled[0].text.rstrip(" :•–—-")) and signs.names_somebody(below):
            return row.filled[0].text.strip(" :•–—-"), row.line.number
    for row in rows:
        if row.first.text[:1].isdigit() and business.is_item(row) and labels.read(row.first.text) is None:
            return None
        for cell in row.filled:
            if there := _HEADING.search(cell.text):
                return there[0].strip(" :•–—-"), cell.line.number
    return None
