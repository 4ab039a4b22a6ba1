"""Finds those there in the sentences at the head of minutes: "With her were …", "… took the notes"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import did, doubled, remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.finding import besides
from compliance.intake.people.lines import instead
from compliance.intake.people.rows import business
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds, names, sentences
from compliance.intake.people.words.text import Text, join

_BEFORE = re.compile(
    r"(?:(?:the|this)\s+meeting\s+was\s+(?:also\s+)?attended\s+by|there\s+(?:were|was)\s+(?:also\s+)?present"
    r"|(?:present|in\s+attendance|also\s+(?:there|present|attending|in\s+attendance))\s+(?:were|was)"
    r"|(?:those|also)\s+(?:present|attending|there)\s+(?:were|was|included)|with\s+(?:him|her|them|the\s+chair\w*)\s+were"
    r"|(?:(?<=[.:;]\s)|(?<=^))(?:they|these|we|(?:round|around|at)\s+the\s+table)\s+were"
    r"|introduced\s+themselves\s*:|(?:those|people)\s+who\s+(?:came|attended|joined|were\s+there)\s+were"
    r"|(?:he|she|they|the\s+chair\w*)\s+(?:was|were)\s+joined\s+by|(?:the\s+following\s+)?(?:attended|were\s+present)\s*:)"
    r"\s*:?\s+(?:the\s+following\s*:?\s+)?(?=[A-Z])",
    re.IGNORECASE,
)
"""What stands before those there."""
_AFTER = re.compile(
    r"\s+(?:(?:was|were)\s+(?:also\s+)?(?:present|there|in\s+attendance|on\s+the\s+call)\b|(?:also\s+)?attended\b(?!\s+by)"
    r"|(?:joined|listened|dialled\s+in|took\s+part|met)\b)",
    re.IGNORECASE,
)
"""What stands after them."""
_CHAIRED = re.compile(
    r"\s+(?:(?:was|being)\s+in\s+the\s+chair|took\s+the\s+chair|presided|chaired\s+the\s+meeting)\b", re.IGNORECASE
)
_TASK = re.compile(
    r"\s+(?:(?:took|kept|wrote)\s+(?:(?:the|these)\s+)?(?:minutes|notes)|clerked\s+(?:the|this)\s+meeting"
    r"|(?:joined|attended|was\s+present|came)\s+(?:only\s+)?(?:for|from)\s+(?:agenda\s+|minute\s+)?items?\b)",
    re.IGNORECASE,
)
"""What somebody does at a meeting who may stand in no list."""
_WAS_THERE = re.compile(
    r"\b(?:was|were)\s+(?:also\s+)?(?:in\s+attendance|present)\s+(?:as\s+(?:a\s+|the\s+)?(?:substitute|deputy|representative)"
    r"|in\s+place\s+of|on\s+behalf\s+of)\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\((?P<told>[A-Z][^()]{8,120})\)")
_APOLOGIES = re.compile(r"\bapolog", re.IGNORECASE)
_AWAY = frozenset({"apologies", "absent"})
_MOST = 20
"""The head of minutes has no more paragraphs."""
_LONGEST = 1500
_FEWEST = 2


def find(rows: Sequence[Row], sections: Sequence[Section], *, listed: bool) -> list[Person]:
    """Those whom sentences before the first item, or among the apologies, say to have been there.

    Args:
        rows: of the document.
        sections: the lists of it.
        listed: whether there is a list too: then only those count who did something at the meeting.
    """
    found: list[Person] = []
    for text in _paragraphs(rows):
        for sentence in sentences.each(text):
            if len(sentence.text) <= _LONGEST:
                found += _done(sentence) or _instead(sentence) or (_came(sentence) if listed else _there(sentence))
    away = [row for section in sections if section.role in _AWAY for row in section.rows if row.single]
    found += [person for row in away for sentence in sentences.each(row.filled[0]) for person in _came(sentence)]
    there = [cell for section in sections if section.role == "present" for row in section.rows for cell in row.filled]
    found += [person for cell in there for person in _bracketed(cell)]
    return doubled.once(found)


def _bracketed(cell: Text) -> list[Person]:
    """Who a sentence in brackets within a list says was there too: "(Cllr Ash attended via Zoom, but had no vote)"."""
    held = [cell.part(*found.span("told")) for found in _BRACKET.finditer(cell.text)]
    told = [did.read(text) for text in held if remarks.substitution(text.text) is None]
    return [
        person for each in told if each and each.came for person in each.people if names.is_titled(person.name or "")
    ]


def added(told: Sequence[Person], there: Sequence[Person]) -> list[Person]:
    """Those told of who are in no list."""
    return [person for person in told if not any(doubled.is_same(person, other) for other in there)]


def is_list(told: Sequence[Person]) -> bool:
    """Whether so many are told of that the sentences stand for a list."""
    return len(told) >= _FEWEST


def _paragraphs(rows: Sequence[Row]) -> list[Text]:
    """The paragraphs before the first item of business, their lines together."""
    made: list[Text] = []
    block = None
    for row in rows:
        if business.is_item(row) or len(made) > _MOST:
            break
        if not row.single or row.kind != "text":
            block = None
            continue
        if row.block == block:
            made[-1] = join((made[-1], row.filled[0]))
        else:
            made.append(row.filled[0])
        block = row.block
    return [text for text in made if kinds.is_prose(text.text) or did.read(text)]


def _done(sentence: Text) -> list[Person]:
    """Who took the notes, or came for an item."""
    found = _TASK.search(sentence.text)
    return did.named(sentence.part(0, found.start())) if found else []


def _instead(sentence: Text) -> list[Person]:
    """Who a sentence says was there as somebody's substitute: "Ann Low was in attendance as substitute for Bo Ray"."""
    if not _WAS_THERE.search(sentence.text) or _APOLOGIES.search(sentence.text):
        return []
    return [
        Person(sentence, came, capacity="substitute", substitute_for=away)
        for away, came in instead.pairs(sentence.text)
    ]


def _came(sentence: Text) -> list[Person]:
    """Of whom it is told beside a list that they were there: "Ann Low observed the meeting"."""
    told = did.read(sentence)
    return besides.read(sentence) or (list(told.people) if told and told.came else [])


def _there(sentence: Text) -> list[Person]:
    """Who a sentence says was there: they are unsure, for it may not name all of them."""
    people: list[Person] = []
    if before := _BEFORE.search(sentence.text):
        people = did.named(sentence.part(before.end()))
    elif chaired := _CHAIRED.search(sentence.text):
        people = did.named(sentence.part(0, chaired.start()))[:1]
        for person in people:
            person.chair = "in_chair"
    elif after := _AFTER.search(sentence.text):
        people = did.named(sentence.part(0, after.start()))
    people = people or besides.read(sentence)
    for person in people:
        person.doubts.add("unlabelled")
    return people
