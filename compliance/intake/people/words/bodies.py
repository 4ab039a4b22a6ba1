"""Tells how much of a body a stretch is by its words: one by its own name, one of its kind, a team, a field of work."""

from __future__ import annotations

from compliance.intake.people.words import kinds, lexicon, names, words

NAMED, SECTOR, TEAM, FIELD = 3, 2, 1, 0


def strength(text: str) -> int:
    """How much of a body a stretch is: one by its own name, one of its kind, a team or letters, a field of work."""
    if words.BODIES.match(text) or words.OFFICE_OF.match(text) or words.COUNCIL_SHORT.match(text):
        return NAMED
    if kinds.kind(text) == "short":
        return SECTOR
    tokens = set(names.tokens(text))
    own = any(is_own(word) for word in text.split())
    if tokens & lexicon.BODY_NOUNS:
        if own:
            return NAMED
        return SECTOR if tokens & (lexicon.BODY_NOUNS - lexicon.TEAM_NOUNS) else TEAM
    return TEAM if own else FIELD


def is_own(word: str) -> bool:
    """Whether a word is none that bodies, posts and fields of work share: a place, or letters."""
    bare = word.strip(".,;:()").replace("’", "'").removesuffix("'s")
    return bare[:1].isupper() and len(bare) > 1 and not names.is_field(bare) and bare.lower() not in lexicon.FIELDS
