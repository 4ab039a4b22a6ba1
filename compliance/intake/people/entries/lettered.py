"""Takes off the entries and names of a list the initials at their end: "Ann Low – Dale Council AL", "Mia Ash MA"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_LETTERS = re.compile(r"[\s–—-]+(?P<letters>[A-Z]{2,4})\s*$")
_LIKE_HONOURS = re.compile(r"(?P<name>\S+\s.*\S),?\s+(?P<letters>[A-Z]{2,3})")
_BESIDE = re.compile(r"[\s|]*\(?(?P<letters>[A-Z][A-Za-z]{1,3})\b")
_FEWEST = 2
_MOST = 0.6
"""Of one entry alone the letters can be those of a body: "Ben Cole, Dale BC"."""


def without(texts: Sequence[Text]) -> list[Text]:
    """The entries without those letters, if most have them."""
    ends = [_end(text.text) for text in texts]
    found = sum(end is not None for end in ends)
    people = sum(names.begins_person(text.text) for text in texts)
    if found < _FEWEST or found < people * _MOST:
        return list(texts)
    return [text if end is None else text.part(0, end) for text, end in zip(texts, ends, strict=True)]


def _end(text: str) -> int | None:
    """Where the initials at the end of an entry begin that are those of whoever it begins with."""
    found = _LETTERS.search(text)
    name = names.leading(text)
    if found is None or name is None or not name.whole or found.start() < name.end - len(found["letters"]) - 1:
        return None
    called = names.leading(text[: found.start()])
    return found.start() if called and remarks.is_initials(found["letters"], called.text) else None


def without_honours(people: Sequence[Person]) -> None:
    """Take from names the letters that look like honours and are initials, where those of others stand behind theirs.

    Nobody prints the initials of all and leaves out those of one: "Mia Ash MA" among "Ann Low AL" and "Ben Orr BO".
    """
    if sum(map(_has_initials, people)) < _FEWEST:
        return
    for person in people:
        found = _LIKE_HONOURS.fullmatch(person.name or "")
        if found and remarks.is_initials(found["letters"], found["name"]):
            person.name = found["name"]


def _has_initials(person: Person) -> bool:
    """Whether what is printed right behind a name is its initials."""
    if not person.name or (at := person.at.text.find(person.name)) < 0:
        return False
    found = _BESIDE.match(person.at.text, at + len(person.name))
    return found is not None and remarks.is_initials(found["letters"], person.name)
