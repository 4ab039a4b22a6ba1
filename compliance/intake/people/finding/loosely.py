"""Reads what heads a list in words that are no known label, by one word of presence and the people below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.finding import evidence
from compliance.intake.people.rows import signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names
from compliance.intake.people.words.labels import Label

_AWAY = re.compile(
    r"\b(?:apolog\w+|apols?|regrets|excused|(?:sends?|sent|sending)\s+(?:their|his|her|word)"
    r"|could(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:attend|come|join|make|be|here|there|with)"
    r"|(?:was|were|are|is)(?:\s+not|n['’]t)\s+(?:\w+\s+)?able|not\s+able|unable|(?:not|un)\s*available|away|missing)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:absen\w+|non[\s-]?attend\w*|not\s+(?:present|attend\w*|in\s+attendance)"
    r"|(?:did|was|were|are|is)(?:\s+not|n['’]t)\s+(?:\w+\s+)?(?:attend|come|join|make|here|there|with))\b",
    re.IGNORECASE,
)
"""Whoever did not come has sent no apologies by that."""
_NOT = re.compile(r"\b(?:not|never|nobody|without)\b|n['’]t\b", re.IGNORECASE)
_THERE = re.compile(
    r"\b(?:present|presentees?|attend\w*|there|here|came|participa\w+|delegates|members|membership|representatives|represented|people"
    r"|partners|persons|joined|joining|call|room|table|sitting|sederunt|roll|register|with\s+us|at\s+the\s+meeting"
    r"|introductions?)\b",
    re.IGNORECASE,
)
_ROLES: tuple[tuple[labels.Role, re.Pattern[str]], ...] = (
    ("apologies", _AWAY),
    ("absent", _ABSENT),
    ("present", _THERE),
)
_OUTRIGHT = re.compile(
    r"\b(?:present|attend\w*|apolog\w+|absen\w+|participants|(?:who|people)\s+(?:came|joined|were\s+there|was\s+there))\b",
    re.IGNORECASE,
)
"""Far down a paper nothing less heads a list of who was at the meeting."""
_BESIDE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("guest", re.compile(r"\b(?:guests?|visitors?|invit\w+|speakers?|presenters?)\b", re.IGNORECASE)),
    ("observer", re.compile(r"\bobserv\w+", re.IGNORECASE)),
    ("officer", re.compile(r"\b(?:officers|staff|support\w*|secretariat)\b", re.IGNORECASE)),
    ("in_attendance", re.compile(r"\b(?:others?|also|colleagues)\b", re.IGNORECASE)),
)
_COLON = re.compile(r"(?P<said>[A-Z][^:.;,()]{3,50}?)\s*:-?\s+(?=[A-Z])")
_SENTENCE = re.compile(r"(?:.*[.!?]\s+)?(?=[A-Z])")
_COUNTED = re.compile(
    r"(?:\d{1,3}|[A-Z][a-z]+(?=\s[a-z])|(?=Residents))\s?(?:[a-z]+\s+){0,2}?"
    r"(?:[Rr]esidents|members|people|others|visitors|guests|representatives|parishioners)\b"
)
"""How many came, some of whom are listed below: "27 residents, including:"."""
_MOST = 12
"""A heading of more words is a sentence."""
_FEWEST = 2
_NEAR = 3
"""Somebody stands in one of so many rows below it."""


def read(row: Row, below: Sequence[Row], *, far: bool) -> Label | None:
    """The label that a row is, if it says somebody was or was not there, and people stand below.

    Args:
        row: of the paper.
        below: the rows after it.
        far: whether business has begun above it.
    """
    text = row.filled[0].text.rstrip()
    if not far and (beside := _beside(row)):
        return beside
    colon = text.endswith((":", ":-", "?", " including", " among them", " namely"))
    if not row.single or not below or signs.is_person(text) or text.endswith((",", ";")):
        return None
    begun = _SENTENCE.match(text) if colon else None
    said = text[begun.end() :] if begun else text
    words = names.tokens(said)
    counted = colon and not far and _COUNTED.match(said) is not None
    opens = said[:1].isupper() or counted
    if not words or len(words) > _MOST or not opens or (far and not _OUTRIGHT.search(said)):
        return None
    role = next((role for role, pattern in _ROLES if pattern.search(said)), "present" if counted else None)
    if role == "present" and _NOT.search(said):
        return None  # what it says of them cannot be told
    if role is None or not evidence.people_below(below[:_NEAR]):
        return None
    if not colon and not _is_heading(row, said, far=far):
        return None
    if far and not colon and sum(map(evidence.is_person, below[:_NEAR])) < min(_FEWEST, len(below)):
        return None
    capacity = next((capacity for capacity, pattern in _BESIDE if pattern.search(said)), "present")
    strict = bool(_OUTRIGHT.search(said))
    return Label(role, capacity if role == "present" else None, len(row.filled[0].text), strict=strict, loose=True)


def _beside(row: Row) -> Label | None:
    """The label of people who stand on its own line: "Around the table: Ann Lowe, Bob Marr"."""
    text = row.filled[0].text
    found = _COLON.match(text)
    if not found or _NOT.search(found["said"]) or not signs.is_person(text[found.end() :]):
        return None
    if _AWAY.search(found["said"]):
        return Label("apologies", None, found.end(), whole=False)
    entry = entries.read(row.filled[0].part(found.end()), Context())
    if len(entry.people) < _FEWEST or entry.unread or not _THERE.search(found["said"]):
        return None
    return Label("present", "present", found.end(), whole=False, strict=False)


def _is_heading(row: Row, said: str, *, far: bool) -> bool:
    """Whether a line without a colon is a heading, rather than the end of something that is told."""
    stands_out = row.kind == "heading" or row.filled[0].strong or said.isupper()
    return stands_out or (not far and not re.search(r"[.,;!?]|\d", said) and len(said.split()) <= _MOST // 2)
