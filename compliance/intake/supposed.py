"""What a paper that lists people may be, where its title says nothing: notes of a meeting, or a list of members."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.matter import Part, ask_kind
from compliance.intake.matter.documents.kinds import kind_of_title
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import STANDING
from compliance.intake.people.read import read_people
from compliance.intake.reading import DocumentKind, People

_SEVERAL: Final = 4
"""So many people in a list are those of a meeting, or the members of a body."""
_LABEL: Final = re.compile(
    r"\b(?:those |members |also )?(?:present|in attendance|attendees|attendance|attended)(?: by)?\s*(?::|[–-]\s|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""The label of those who were there, wherever it stands."""
_SHEET: Final = re.compile(
    r"\b(?:record|register|list|sheet) of attendance\b|\battendance (?:record|register|list|sheet)\b"
    r"|\bsign(?:ing)?[- ]in sheet\b",
    re.IGNORECASE,
)
"""The title of a sheet that those who came to a meeting signed."""
_SEAT: Final = re.compile(
    r"\bmembership\b|\b(?:nominat|appoint)(?:ed|ees?|ions?)\b|\bco-?opted\b|\bvacan(?:t|cy|cies)\b|\bto be confirmed\b"
    r"|\bsits? on\b|\b(?:current|voting|core|standing) members\b|\bquorum\b|\bmeetings are held\b|\bthe \w+ meets\b"
    r"|\W*(?:named )?(?:deput(?:y|ies)|substitutes?|alternates?)\W*$",
    re.IGNORECASE,
)
"""What is printed of those who belong to a body, and seldom of those who came to a meeting of it."""
_HEAD: Final = 8
"""Within so many cells of a paper its title stands."""
_NUMBER: Final = re.compile(r"\W*\d{1,3}(?:\s?[./]\s?\d{1,3})*[.):]?\s+(?=[A-Z])")
_ITEMS: Final = 2
"""So many of the items that every meeting has, with their numbers, are business of one."""
_FEW: Final = 3
"""So many people above such items are those of the meeting."""
_SHOWN: Final = 60
"""So many letters of a paper's first words say which it is."""


def of_a_list(part: Part, people: People) -> tuple[Part, People]:
    """A paper of no known kind, as what its list of people makes it likely to be, with the question what it is.

    Where something says that those listed came, it is taken for notes of a meeting. A list alone is one of members
    if anything on the page tells of seats; if nothing does, it is taken for notes in which nobody is sure.

    Args:
        part: the paper.
        people: who is named in it as what it was.
    """
    came = read_people(part.lines, "notes")
    several = came.attendees_listed and len([each for each in came.attendees if each.capacity]) >= _SEVERAL
    texts = [cell.text for line in part.lines for cell in line.cells]
    titled = any(kind_of_title(text) == "other" for text in texts[:1])
    if _shows(came, texts, several=several if part.questions else _is_long(came)):
        return _asked(part, "notes", "lists who was there"), _unsure(came) if titled else came
    if titled or part.questions or not _is_long(came):
        return part, people
    if any(map(_SEAT.search, texts)):
        return _asked(part, "membership_list", "lists people"), read_people(part.lines, "membership_list")
    return _asked(part, "notes", "lists people"), _unsure(came)


def _unsure(came: People) -> People:
    """The same with nobody sure to have come or to have been away: nothing but their list speaks of a meeting."""
    there = tuple(replace(each, sure=False) for each in came.attendees)
    away = tuple(replace(each, sure=False) for each in came.apologies)
    chair = replace(came.chair, sure=False) if came.chair else None
    return replace(came, attendees=there, apologies=away, chair=chair, attendees_complete=False)


def _is_long(came: People) -> bool:
    return came.attendees_listed and len(came.attendees) >= _SEVERAL


def _shows(came: People, texts: Sequence[str], *, several: bool) -> bool:
    """Whether something beside the names says that those listed came to a meeting."""
    fewer = len([each for each in came.attendees if each.capacity]) > 1 and bool(came.apologies or came.chair)
    labelled = any(map(_LABEL.search, texts)) and (several or fewer)
    sheet = len(came.attendees) > 1 and any(map(_SHEET.search, texts[:_HEAD]))
    led = bool(came.apologies) and came.chair is not None and came.chair.sure
    return labelled or sheet or led or (len(came.attendees) >= _FEW and _has_business(texts))


def _has_business(texts: Sequence[str]) -> bool:
    """Whether a paper has a day in its head, and below it numbered items that every meeting has, of which it tells."""
    head = texts[:_HEAD]
    texts = [line for text in texts for line in text.split("\n")]  # a cell may hold an item's title and its text
    numbered = [(at, found.end()) for at, text in enumerate(texts) if (found := _NUMBER.match(text))]
    items = sum(STANDING.match(texts[at], end) is not None for at, end in numbered)
    behind = texts[numbered[0][0] + 1 :] if numbered else ()
    told = any(text.rstrip().endswith(".") and not _NUMBER.match(text) for text in behind)
    return items >= _ITEMS and told and any(day.date for text in head for day in days_in(text))


def _asked(part: Part, kind: DocumentKind, does: str) -> Part:
    """The paper as one of a kind, with the question whether it is."""
    first = part.lines[0]
    words = " ".join(cell.text for cell in first.cells)[:_SHOWN]
    what = f"Nothing on the page says what this is, but it {does}, from “{words}” on. What is it?"
    of_meetings: tuple[DocumentKind, ...] = ("notes", "minutes", "draft_minutes", "summary", "agenda")
    others: tuple[DocumentKind, ...] = ("membership_list", *of_meetings, "other")
    kinds = others if kind == "membership_list" else (*of_meetings, "membership_list", "other")
    return Part(kind, part.lines, (ask_kind(first.number, what, kinds),))
