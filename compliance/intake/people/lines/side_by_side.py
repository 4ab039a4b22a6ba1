"""Reads a run in which bodies stand two by two before their people, as where two columns of a page ran together."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, words
from compliance.intake.people.words.text import Text

_TITLES = (
    rf"(?:(?:{words.COUNCILLOR}|Mr|Mrs|Ms|Miss|Dr|Rev|Prof|Sir|Supt|Insp|Inspector|Superintendent|Sgt)\.?\s+){{0,2}}"
)
_NAME = re.compile(
    rf"(?<!\S){_TITLES}(?:[A-Z]\.?\s+){{1,3}}(?:Mc|Mac|O['’]|[A-Z][\w’']*-)?[A-Z][a-z’'-]+(?!\S)"
    r"(?P<rest>(?:\s+[–-]\s+in the [Cc]hair)?(?:\s+\([^()]{2,60}\))?)"
)
"""Somebody by initials and surname, whom no body looks like, with the bracket of their own."""
_PARTS = re.compile(r"[,;:•|\t]")
_FEWEST, _BODIES, _TWO = 6, 3, 2
_LONGEST = 4000


def read(text: Text, context: Context) -> list[Person] | None:
    """The people of such a run, whose bodies nothing tells; None if it is none.

    Args:
        text: of the run.
        context: what is known of the list.
    """
    if len(text.text) > _LONGEST or _PARTS.search(re.sub(r"\([^()]*\)", "", text.text)):
        return None
    found = list(_NAME.finditer(text.text))
    stops = [0, *(match.end() for match in found)]
    starts = [*(match.start() for match in found), len(text.text)]
    between = [text.text[stop:start].strip() for stop, start in zip(stops, starts, strict=True)]
    held = [each for each in between[:-1] if each]
    if len(found) < _FEWEST or len(held) < _BODIES or not all(map(_is_of_bodies, held)):
        return None
    if sum(map(_are_two, held)) < _TWO:
        return None
    return _people(text, found, context)


def _people(text: Text, found: Sequence[re.Match[str]], context: Context) -> list[Person]:
    made: list[Person] = []
    for match in found:
        people = entries.read(text.part(match.start(), match.end()), context).people
        for person in people[:1]:
            person.doubts |= {"abreast"} if person.organisation is None else set()
            made.append(person)
    return made


def _is_of_bodies(words_: str) -> bool:
    """Whether words are a body, or two."""
    return kinds.kind(words_) == "organisation" or _are_two(words_)


def _are_two(words_: str) -> bool:
    """Whether words are two bodies, one right behind the other: "Dale Borough Council Fell Constabulary"."""
    tokens = words_.split()
    for at in range(_TWO, len(tokens) - 1):
        first, second = " ".join(tokens[:at]), " ".join(tokens[at:])
        if kinds.kind(first) == kinds.kind(second) == "organisation" and tokens[at][:1].isupper():
            return True
    return False
