"""Finds whom words of a sentence mean: somebody listed, by name, surname, first name or initials, or a whole name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import lexicon, names, same

_INITIALS = re.compile(r"[A-Z]{2,3}[a-z]?")
_BEGINS = re.compile(r"(?:^|(?<=[\s,(:/]))[A-Z]")
_NO_NAME = re.compile(
    r"(?:That|With|When|While|Since|Then|So|If|As|And|Both|Members|Resolved|RESOLVED|Agreed|AGREED|Because|After|Before)\s"
)
"""What a sentence or a decision begins with, and no name."""
_ARTICLE = re.compile(r"\b(?:an?|the|this|our|their|his|her|its|every|each|another)\s+$", re.IGNORECASE)
"""What stands before a name only where that is of a thing, unless a title begins it: "a North West meeting"."""
_FORENAME = re.compile(r"[A-Z][a-z]{2,14}")
_FARTHEST = 160
_WORDS = 4
"""A first name, the initials and the surname are no more words than this."""


def last(words: str, people: Sequence[Person]) -> str | None:
    """Whom words mean with which a text ends: the longest of them that are somebody's name."""
    near = words[-_FARTHEST:].rstrip(" ,")
    for begin in _BEGINS.finditer(near):
        if not _NO_NAME.match(near, begin.start()) and (found := _whole(near[begin.start() :], people)):
            known = is_listed(found, people) or names.is_titled(found)
            return found if known or not _ARTICLE.search(near, 0, begin.start()) else None
    return None


def first(words: str, people: Sequence[Person]) -> str | None:
    """Whom words mean with which a text begins."""
    name = names.leading(words)
    if name and name.strong:
        return name.text
    for taken in _heads(words):
        if found := _whole(taken, people):
            return found
    return None


def is_listed(name: str, people: Sequence[Person]) -> bool:
    """Whether only one of those listed bears the name."""
    return sum(bool(person.name) and same.person(person.name or "", name) for person in people) == 1


def _heads(words: str) -> Iterator[str]:
    """The first words of a text, the most of them first."""
    found = list(re.finditer(r"[^\s,;:()]+", words[:_FARTHEST]))[:_WORDS]
    for each in reversed(found):
        yield words[: each.end()].strip()


def _whole(words: str, people: Sequence[Person]) -> str | None:
    """Whom these words mean, and nothing but them."""
    if _INITIALS.fullmatch(words):
        return _only([each for each in people if each.name and remarks.is_initials(words, each.name)])
    name = names.read(words)
    if name and name.whole:
        of_place = words.split(maxsplit=1)[0].lower() in lexicon.COMPASS and not is_listed(name.text, people)
        return None if of_place else name.text
    if not _FORENAME.fullmatch(words):
        return None
    small = words.lower()
    known = [each for each in people if each.name and same.key(each.name)[0].split()[:1] == [small]]
    return _only(known or [each for each in people if each.name and same.key(each.name)[1] == small])


def _only(known: Sequence[Person]) -> str | None:
    return known[0].name if len(known) == 1 else None
