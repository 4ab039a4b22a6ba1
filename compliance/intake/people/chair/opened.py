"""Finds who opened the meeting and welcomed its members: likely the chair, where nobody is said to have been."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.chair import whom
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import sentences
from compliance.intake.people.words.text import Text

_OPENED = re.compile(
    r"[\s,]+(?:\([^()]{1,60}\)[\s,]*)?(?:(?:then|formally|and|duly)\s+)*"
    r"(?:(?:opened|started|began|convened|commenced)\s+(?:the|this|today['’]s)\s+(?:\w+\s+)?meeting\b"
    r"|(?:opened\s+by\s+welcoming|welcomed|thanked)\s+(?:everyone|everybody|all|members|those|attendees|colleagues"
    r"|partners|people|the\s+(?:board|group|partnership|committee|panel|forum))\b(?!\s+for\b))",
    re.IGNORECASE,
)
_OPENED_BY = re.compile(
    r"\bmeeting\b.{0,160}?\b(?:called\s+to\s+order|opened|convened)\b(?:\s+at\s.{1,24}?)?\s+by\s+"
    r"(?:the\s+(?:[\w-]+\s+){0,3}(?:president|chair(?:man|woman|person)?),?\s+)?(?=[A-Z])",
    re.IGNORECASE,
)
"""What stands before whoever opened it: "The meeting was called to order at 7 pm by"."""
_LATER = re.compile(r"\b(?:next|following|last|previous|future)\s+(?:meeting|year)\b|\bwould\b|\bwill\b", re.IGNORECASE)
_BY = re.compile(r"\b(?:by|from|to|of|with|for)\s+(?:the\s+)?$", re.IGNORECASE)
_ALONE = re.compile(r"(?:.*[.:]\s)?\W*[A-Z][a-z]+")
"""One word that may be anybody's first name."""
_FIRST = 60
"""So many paragraphs hold the lists and the opening of a meeting."""


def find(people: Sequence[Person], texts: Sequence[Text]) -> tuple[str, Text] | None:
    """Who of those listed a sentence says opened the meeting, and the sentence."""
    for text in texts[:_FIRST]:
        for sentence in sentences.each(text):
            by = _OPENED_BY.search(sentence.text)
            if by and not _LATER.search(sentence.text):
                name = whom.first(sentence.text[by.end() :], people)
                if name and whom.is_listed(name, people):
                    return name, sentence
            found = _OPENED.search(sentence.text)
            if found and not _LATER.search(sentence.text) and (name := _listed(sentence.text[: found.start()], people)):
                return name, sentence
    return None


def _listed(before: str, people: Sequence[Person]) -> str | None:
    """The name of somebody listed with which words end, in full, by surname or initials."""
    name = whom.last(before, people)
    alone = _ALONE.fullmatch(before)
    if name is None or alone or not whom.is_listed(name, people) or _BY.search(before[: before.rfind(name.split()[0])]):
        return None
    return name
