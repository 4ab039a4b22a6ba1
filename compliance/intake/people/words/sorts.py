"""Reads headings that are a sort of people rather than a body: "Elected members", "Police representatives"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compliance.intake.people.words import bodies, kinds, lexicon, names

_SEATS = frozenset({"members", "councillors", "governors", "trustees", "directors", "appointees", "interests"})
"""Whoever is so called sits on the body whose meeting it is."""
_SENT = frozenset({"representatives", "reps", "nominees", "nominations", "delegates", "officials", "officers", "staff"})
"""Whoever is so called comes from a body, if one is named."""
OWN = frozenset(
    {"board", "brigade", "cdrp", "committee", "csp", "forum", "group", "panel", "partnership", "spc", "jpc"}
)
"""With what the body is called whose meeting it is."""
_MOST = 6
_LETTERS = re.compile(r"[A-Z&]{2,6}")
_WORDS = re.compile(r"(?:[A-Z][\w'’&/-]*|&)(?:\s+(?:and|&|of|for|[A-Z(][\w'’&/)-]*))*")
_NON = re.compile(r"\bNon\s+(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Sort:
    """What such a heading says of those below it.

    Attributes:
        body: that all of them come from, if it names one.
        capacity: in which they are at the meeting.
        seat: whether they are called after their seat.
    """

    body: str | None
    capacity: str
    seat: bool


@lru_cache(maxsize=8192)
def read(text: str) -> Sort | None:
    """What a heading says, or None if it is none of a sort of people."""
    text = text.strip(" .:;-–—")
    *before, last = _NON.sub("Non-", text).split() or [""]
    low = last.lower()
    if before and before[-1].lower() == "of":
        return None  # "Dale School Board of Governors" is the body itself
    if low not in _SEATS | _SENT or len(before) >= _MOST or not _WORDS.fullmatch(" ".join(before)):
        return None
    capacity = "officer" if low in {"officials", "officers", "staff"} else "present"
    return Sort(_body(before, sent=low in _SENT), capacity, low in _SEATS)


def _body(before: list[str], *, sent: bool) -> str | None:
    """The body that the words before the last one name."""
    while before and before[-1].lower() in lexicon.QUALITIES:
        before = before[:-1]
    while before and before[0].lower() in lexicon.QUALITIES:
        before = before[1:]
    body = " ".join(before)
    tokens = set(names.tokens(body))
    if (
        not tokens
        or tokens & OWN
        or tokens <= lexicon.QUALITIES | lexicon.SORTS | lexicon.STRUCTURE | lexicon.DEPARTMENTS
    ):
        return None
    if _LETTERS.fullmatch(body):
        return body
    kind = kinds.kind(body)
    named = names.tokens(body)[-1] in lexicon.BODY_NOUNS - (lexicon.TEAM_NOUNS - {"service", "network"})
    return body if sent and kind == "organisation" and named and bodies.strength(body) >= bodies.SECTOR else None
