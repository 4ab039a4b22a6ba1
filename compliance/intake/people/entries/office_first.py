"""Tells where an office ends that stands before who holds it: "Clerk Ann Low", "Secretary and Archivist Ann Low"."""

from __future__ import annotations

import re

from compliance.intake.people.words import kinds, names

_OFFICE = re.compile(
    r"(?:[Tt]he\s+)?(?:(?:Parish|Town|Minute|Minutes|Deputy|Acting|Vice)[\s-]+)?(?:Clerk|Secretary|Treasurer|Chair(?:man)?)\s+(?=[A-Z])"
)
_WITH_ANOTHER = re.compile(r"(?:[Tt]he\s+)?(?:Clerk|Secretary|Treasurer|Chair(?:man)?)\s+(?:and|&)\s+")
_JUSTICE = re.compile(r"\b(?:Youth|Criminal|Community|Restorative|Social|Family)\s+$")
"""What makes a field of work of the word that would be a title: "Head of Youth Justice Ann Low"."""
_HELD_BY = re.compile(r"(?P<last>\S+)\s+(?=(?P<forename>\S+)\s+(?P<surname>\S+)$)")
_PLACES = frozenset({"park", "court", "house", "hall", "road", "street", "lodge", "gardens", "square", "way", "close"})
"""With what places end that are called after somebody."""
_WORDS = 4
"""The second of two offices has fewer words, the name behind it among them."""


def ends(text: str) -> int | None:
    """Where the office ends that words begin with, or both that one person holds; None if they begin with none.

    The second of two can be any words: a title, or a forename that people commonly have, shows where the name begins.
    """
    if not (both := _WITH_ANOTHER.match(text)):
        return office.end() if (office := _OFFICE.match(text)) else None
    for found in list(re.finditer(r"[A-Z][a-z]+\s+", text[both.end() :]))[:_WORDS]:
        at = both.end() + found.end()
        name = names.read(text[at:])
        if name is not None and name.whole and (name.titled or names.is_forename(text[at:].split(maxsplit=1)[0])):
            return at
    return None


def is_one(office: str) -> bool:
    """Whether words before a name are surely what its bearer is: not where an "and" joins what may be a name."""
    return not _WITH_ANOTHER.match(office) or kinds.is_bare_post(office.strip())


def goes_on(text: str, at: int) -> bool:
    """Whether a post goes on where a title would begin."""
    return text.startswith("Justice", at) and _JUSTICE.search(text, 0, at) is not None


def name_begins(text: str) -> int | None:
    """Where, after a post, a plain name begins: behind the noun of it, or behind a field of work, where it has one."""
    if (begin := kinds.name_after_post(text)) is not None:
        return begin
    found = _HELD_BY.search(text)
    if found is None or not kinds.is_post(text[: found.end()].strip()):
        return None
    place = found["surname"].lower() in _PLACES or names.is_field(found["surname"])
    held = names.is_field(found["last"]) and names.is_forename(found["forename"]) and not place
    return found.end() if held and names.read(text[found.end() :]) else None
