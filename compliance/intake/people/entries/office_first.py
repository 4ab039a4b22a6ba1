"""Tells where an office ends that stands before who holds it: "Clerk Ann Low", "Secretary and Archivist Ann Low"."""

from __future__ import annotations

import re

from compliance.intake.people.words import kinds, names

_OFFICE = re.compile(
    r"(?:[Tt]he\s+)?(?:(?:Parish|Town|Minute|Minutes|Deputy|Acting|Vice)[\s-]+)?(?:Clerk|Secretary|Treasurer|Chair(?:man)?)\s+(?=[A-Z])"
)
_WITH_ANOTHER = re.compile(r"(?:[Tt]he\s+)?(?:Clerk|Secretary|Treasurer|Chair(?:man)?)\s+(?:and|&)\s+")
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
