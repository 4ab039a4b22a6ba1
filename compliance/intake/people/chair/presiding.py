"""Finds in sentences who was in the chair without a whole name: by initials, first name, office or "as Chair"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names, same, sentences
from compliance.intake.people.words.text import Text

_CHAIR = r"chair(?:man|woman|person)?"
_DID = (
    rf"(?:took|assumed|occupied)\s+the\s+{_CHAIR}|(?:was\s+)?in\s+the\s+{_CHAIR}\b"
    r"|(?:chaired|presided\s+(?:over|at))\s+(?:(?:the|this|today['’]s)\s+)?meeting|presided\b"
    r"|(?:(?:has|had)\s+)?(?:kindly\s+)?(?:agreed|offered|consented|(?:was|were)\s+(?:asked|invited))\s+to\s+(?:"
    rf"(?:take|assume|occupy)\s+the\s+{_CHAIR}\b|(?:chair|preside\s+over)\s+(?:(?:the|this|today['’]s)\s+)?meeting\b)"
)
_VICE = re.compile(rf"\b(?:vice|deputy)[\s-]*{_CHAIR}\s+(?:then\s+)?(?:{_DID})", re.IGNORECASE)
_INITIALS = re.compile(
    rf"\b(?:chaired|presided\s+over)\s+by\s+(?P<after>(?-i:[A-Z]{{2,3}}[a-z]?))\b"
    rf"|\b(?P<letters>(?-i:[A-Z]{{2,3}}))\s+(?:[\w\s]{{0,40}}?\s(?:and\s+)?)?(?:{_DID}|as\s+{_CHAIR}\b)",
    re.IGNORECASE,
)
_AS = re.compile(
    rf",?\s+(?:as|in\s+(?:his|her|their)\s+(?:capacity|role)\s+as)\s+(?:the\s+)?{_CHAIR},?\s+(?:welcomed|opened)\b"
    rf"|\s+(?:welcomed|opened)\b[^.]{{0,60}}?\s+as\s+(?:the\s+)?{_CHAIR}\s*[.,]?\s*$",
    re.IGNORECASE,
)
_FORENAME = re.compile(
    rf"^\W*(?:note:\s*)?(?P<first>(?-i:[A-Z][a-z]{{2,14}}))\s+(?:was\s+(?:\w+ly\s+)?(?:appointed|elected|nominated|asked)\s+"
    rf"(?:as\s+|to\s+(?:be|act\s+as)\s+)?(?:the\s+)?{_CHAIR}\s+(?:of|for)\s+(?:the|this)\s+meeting|{_DID})",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\bitems?\b|remainder|rest\s+of|until|next\s+meeting|(?:last|previous)\s+meeting|\b(?:if|would|should|will|may)\b",
    re.IGNORECASE,
)
_NEAR = 120
_LONGEST = 600


def find(people: Sequence[Person], texts: Sequence[Text]) -> tuple[Person, Text] | None:
    """Who among those listed a sentence says was in the chair, and the sentence."""
    for text in texts:
        for sentence in sentences.each(text):
            if len(sentence.text) > _LONGEST or _PART.search(sentence.text):
                continue
            said = (each(sentence.text, people) for each in (_vice, _lettered, _forename, _named))
            if (person := next(filter(None, said), None)) is not None:
                return person, sentence
    return None


def _vice(sentence: str, people: Sequence[Person]) -> Person | None:
    """The only vice-chair, where the vice-chair presided."""
    found = [person for person in people if person.chair == "vice"] if _VICE.search(sentence) else []
    return found[0] if len(found) == 1 else None


def _lettered(sentence: str, people: Sequence[Person]) -> Person | None:
    """The only one whose initials they are."""
    found = _INITIALS.search(sentence)
    if not found:
        return None
    letters = found["after"] or found["letters"]
    known = [person for person in people if person.name and remarks.is_initials(letters, person.name)]
    return known[0] if len(known) == 1 else None


def _forename(sentence: str, people: Sequence[Person]) -> Person | None:
    """The only one whose first name the sentence begins with."""
    found = _FORENAME.match(sentence)
    first = found["first"].lower() if found else ""
    known = [person for person in people if first and person.name and same.key(person.name)[0].split()[:1] == [first]]
    return known[0] if len(known) == 1 else None


def _named(sentence: str, people: Sequence[Person]) -> Person | None:
    """The one whose whole name stands before "as Chair"."""
    found = _AS.search(sentence)
    if not found:
        return None
    before = sentence[max(0, found.start() - _NEAR) : found.start()]
    for begin in re.finditer(r"(?:^|(?<=\s))[A-Z]", before):
        name = names.read(before[begin.start() :])
        if name and name.whole:
            known = [person for person in people if person.name and _ends_with(name.text, person.name)]
            return known[0] if len(known) == 1 else None
    return None


def _ends_with(text: str, name: str) -> bool:
    return text == name or text.endswith(f" {name}")
