"""Finds who was elected chair at this meeting, and so may have had the chair from then on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.chair import whom
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import sentences
from compliance.intake.people.words.text import Text

_CHAIR = r"chair(?:man|woman|person)?"
_PUT = r"(?:re-?)?(?:elected|appointed|nominated|confirmed|chosen)"
_WAS = re.compile(
    rf"\s+(?:was|were|is|be|being|had\s+been)\s+(?:\w+ly\s+)?{_PUT}\s+(?:unopposed\s+)?(?:as\s+|to\s+be\s+)?(?:the\s+)?{_CHAIR}\b"
    rf"(?!\s+of\s+(?:the\s+)?(?:sub|task|working))",
    re.IGNORECASE,
)
_WHOM = re.compile(
    rf"\b(?:elect|appoint|nominat|propos|re-?elect|re-?appoint)\w*\s+(?=[A-Z])(?P<who>[^.;:]{{3,60}}?)\s+(?:as|to\s+be|for)\s+"
    rf"(?:the\s+)?{_CHAIR}\b",
)
_HEADING = re.compile(
    rf"\W*(?:[\w/.]{{1,9}}\s+|(?:[\w’'-]+\s+){{1,4}}(?:considered|discussed|held|proceeded\s+to|called\s+for"
    rf"|(?:was|were)\s+asked\s+(?:for|to\s+consider))\s+(?:(?:the|an)\s+)?)?"
    rf"(?:election|appointment|nomination)s?\s+(?:of|for)\s+(?:an?\s+|the\s+)?{_CHAIR}\b",
    re.IGNORECASE,
)
"""The heading of an election, or the sentence that tells that it was held."""
_NAMED = re.compile(rf"\s+(?:was|were|be|had\s+been)\s+(?:\w+ly\s+)?(?:{_PUT}|proposed)\b", re.IGNORECASE)
_NOT_NOW = re.compile(r"\b(?:vice|deputy|last|previous|would|had\s+been|next\s+meeting|respectively)\b", re.IGNORECASE)
_AND_VICE = re.compile(rf"\b(?P<chair>{_CHAIR}),?\s+(?:and|&)\s+(?:[^.;]{{3,60}}?\s)?(?:vice|deputy)\b", re.IGNORECASE)
"""Who was elected vice-chair in the same sentence."""
_BELOW = 4
"""So many sentences below the heading of an election tell of it."""


def find(people: Sequence[Person], texts: Sequence[Text]) -> tuple[str, Text] | None:
    """Who was elected below a heading that says so, and the sentence."""
    left = 0
    for text in texts:
        for sentence in sentences.each(text):
            left = _BELOW if _HEADING.match(sentence.text) else left - 1
            if (
                left >= 0
                and not _NOT_NOW.search(_AND_VICE.sub(r"\g<chair>", sentence.text))
                and (name := _elected(sentence.text, people))
            ):
                return name, sentence
    return None


def _elected(sentence: str, people: Sequence[Person]) -> str | None:
    if (found := _WAS.search(sentence)) and (name := whom.last(sentence[: found.start()], people)):
        return name
    if (found := _WHOM.search(sentence)) and (name := whom.first(found["who"], people)):
        return name
    found = _NAMED.search(sentence)
    return whom.last(sentence[: found.start()], people) if found else None
