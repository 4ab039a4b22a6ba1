"""Leaves in doubt who is printed as the chair of a body, where it may be that one and not the one that met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import bodies
from compliance.intake.people.words.text import Text

_OF = re.compile(
    r"(?<!vice[ -])(?<!deputy[ -])\bchair(?:man|woman|person)?(?:,|\s[–-])\s*(?:the\s+)?(?=\S)", re.IGNORECASE
)
"""What stands between the word and the body: "Chair, Dale Trust". A bracket that closes behind the word ends it."""
_NEAR = 120
"""So many letters from a name, where a line holds several, stands what is of its bearer."""
_POST = re.compile(r"chair(?:man|woman|person)?,\s+(?:the\s+)?(?P<body>\S.+)", re.IGNORECASE)
"""A body that is part of what somebody is: "Chair, Health and Wellbeing Group"."""
_HEAD = 5
_WORDS = 2
"""So many words of the body stand on the line of the name, where its entry is broken over lines."""


def doubt(people: Sequence[Person], texts: Sequence[Text]) -> None:
    """Leave open whether somebody who is printed as "Chair, Dale Trust" has the chair here.

    It is open where the body has a chair of its own, and where somebody else of the list is printed as the chair of
    another body in the same way. Whoever comes from a council or the police ("Chair, Dale Council") has it here, and so
    has the chair of the body that the head of the paper names.

    Args:
        people: those listed.
        texts: the running text of the document.
    """
    chairs = [person for person in people if person.chair in {"chair", "possible"}]
    printed = {id(person): _body(person) for person in chairs if not _met(person, texts)}
    of_bodies = [person for person in people if printed.get(id(person))]
    for person in of_bodies:
        own = bodies.has_own_chair(printed[id(person)] or "")
        if person.chair == "chair" and (own or len(of_bodies) > 1):
            person.chair = "possible"


def _met(person: Person, texts: Sequence[Text]) -> bool:
    """Whether the body of somebody is named above the list, at the head of the paper."""
    own = (person.organisation or _in_post(person) or "").lower()
    head = (text for text in texts[:_HEAD] if text.line.number < person.at.line.number)
    return bool(own) and any(own in text.text.lower() and (person.name or "") not in text.text for text in head)


def _body(person: Person) -> str | None:
    """The body that is printed behind the word, in the entry of whoever is of it or as part of their post."""
    if person.organisation is None:
        return _in_post(person)
    begins = " ".join((person.organisation or "").split()[:_WORDS])
    for cell in person.at.line.cells:
        text = re.sub(r"\s+", " ", cell.text)
        at = text.find(person.name or "")
        near = (each for each in _OF.finditer(text) if abs(each.start() - at) < _NEAR)
        if begins and any(text.startswith(begins, each.end()) for each in near):
            return person.organisation
    return None


def _in_post(person: Person) -> str | None:
    found = _POST.fullmatch(person.post or "")
    return found["body"] if found else None
