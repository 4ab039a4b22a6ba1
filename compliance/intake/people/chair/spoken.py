"""Finds whom sentences call the chair: "The Chair, Ann Ash, welcomed" or "As Chair, AA opened"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.chair import whom
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import same, sentences
from compliance.intake.people.words.text import Text

_CHAIR = r"chair(?:man|woman|person)?"
_OF_THIS = r"(?:\s+(?:of|for)\s+(?:the|this)\s+(?:meeting|board|partnership|csp|group|committee|panel|forum))?"
_OF_BODY = (
    r"\s+(?:of|for)\s+(?:the\s+)?(?-i:(?:[A-Z][\w’'&-]*\s+|(?:and|of|for)\s+){1,6}?)"
    r"(?-i:(?:Board|Partnership|CSP|Group|Committee|Panel|Forum)(?:\s+(?:Board|Group|Committee))?)"
)
_DID = (
    r"(?:(?:then|also|formally|duly|both|and)\s+)*"
    r"(?!(?:resign|retir|apologis|apologiz)ed)(?:[a-z]{2,}ed|gave|said|told|took|began|led|felt|drew|spoke|made|brought)\b"
)
_AFTER = re.compile(
    rf"(?:^|(?<=[.;:]\s))\W*(?:the\s+)?{_CHAIR}(?:(?P<body>{_OF_BODY})|{_OF_THIS})(?:\s*[,(–-]\s*|\s+)(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""What stands before the name: "The Chair, "."""
_BEHIND = re.compile(
    rf"\s*(?:\(\s*(?:the\s+)?{_CHAIR}{_OF_THIS}\s*\)|,\s*(?:(?:as\s+)?(?:the\s+)?(?:new\s+)?){_CHAIR}{_OF_THIS}\s*,"
    rf"|,?\s+(?:as|in\s+(?:his|her|their)\s+(?:capacity|role)\s+as)\s+(?:the\s+)?(?:new\s+)?{_CHAIR}{_OF_THIS}\s*,?)\s+{_DID}",
    re.IGNORECASE,
)
"""What stands behind the name: " (Chair) welcomed"."""
_OPENED = re.compile(
    rf",\s*(?:the\s+)?(?:{_CHAIR}{_OF_BODY}|(?-i:(?:[A-Z][\w’'&-]*\s+){{0,5}}?(?:Board|Partnership|CSP|Group|Committee|Panel|Forum))"
    rf"\s+{_CHAIR}),?\s+(?:welcomed|opened)\b",
    re.IGNORECASE,
)
"""What stands behind the name of a body's chair who began: ", Dale Partnership chair opened the meeting"."""
_AS = re.compile(rf"\W*as\s+(?:the\s+)?{_CHAIR}{_OF_THIS},\s+(?=[A-Z])", re.IGNORECASE)
_CLOSES = re.compile(rf"\s*(?:\([^()]{{1,60}}\))?[,)–-]*\s+{_DID}")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class Called:
    """Whom a sentence calls the chair, and whether it is plainly that of this meeting and they are listed."""

    name: str
    at: Text
    sure: bool


def find(people: Sequence[Person], texts: Sequence[Text]) -> list[Called]:
    """Those whom sentences call the chair, each once; only those who surely are, if any."""
    made: list[Called] = []
    for text in texts:
        for sentence in sentences.each(text):
            name, plain = _name(sentence.text[:_LONGEST], people)
            if name and not any(same.person(name, each.name) for each in made):
                made.append(Called(name, sentence, plain and whom.is_listed(name, people)))
    return [each for each in made if each.sure] or made


def _name(sentence: str, people: Sequence[Person]) -> tuple[str | None, bool]:
    """Whom a sentence calls the chair, and whether it says no more than that of what they chair."""
    if found := _AS.match(sentence):
        return whom.first(sentence[found.end() :], people), True
    for found in _AFTER.finditer(sentence):
        rest = sentence[found.end() :]
        name = whom.first(rest, people)
        if name and _CLOSES.match(rest[_length(rest, name, people) :]):
            return name, found["body"] is None
    if opened := _OPENED.search(sentence):
        return whom.last(sentence[: opened.start()], people), False
    found = _BEHIND.search(sentence)
    return (whom.last(sentence[: found.start()], people) if found else None), True


def _length(rest: str, name: str, people: Sequence[Person]) -> int:
    """How much of words the name takes that they begin with, be it printed in letters only."""
    if rest.startswith(name):
        return len(name)
    short = re.match(r"[^\s,)–-]+(?:\s+[A-Z][\w’'-]*){0,3}", rest)
    return short.end() if short and whom.last(short[0], people) else 0
