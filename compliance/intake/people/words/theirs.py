"""Labels that name the body of everybody below them: "Present from Dale Council", "Dale Police in attendance"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from compliance.intake.people.words import bodies, kinds, lexicon, names, phrases, sorts, spells

_BEHIND = re.compile(
    r"(?P<label>(?:also\s+)?(?:present|attend(?:ing|ees|ance)|in\s+attendance|apologies)(?:\s+for\s+absence)?)\s+"
    r"(?:from|representing|for|on\s+behalf\s+of)\s+(?:the\s+)?(?P<body>(?!absences?\b)(?-i:[A-Z])[^:;,()]{1,60}?)(?:\s*\([A-Z]{2,8}\))?"
    r"\s*(?::|\s[-–]\s)\s*(?=\S)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?P<body>[A-Z][\w&'’/-]*(?:\s+(?:of|and|&|the|[A-Z(][\w&'’/)-]*)){0,7}?)\s+"
    r"(?P<label>(?i:(?:(?:officers|officials|staff|representatives)\s+)?(?:in\s+attendance|attending|present)))"
    r"(?=\s*(?::|$|\s[-–]\s))"
)


@dataclass(frozen=True, slots=True)
class Theirs:
    """Such a label.

    Attributes:
        text: it without the body, and what follows it where the body stands first.
        body: the body that it names.
        before: so much of the text is the body before it.
        end: where in the text the list begins, where the body stands behind it.
    """

    text: str
    body: str
    before: int = 0
    end: int | None = None


def read(text: str) -> Theirs | None:
    """The label with a body that a text begins with, if it begins with one."""
    if (found := _BEHIND.match(text)) and not spells.is_no_body(found["body"]):
        return Theirs(found["label"], found["body"], end=found.end())
    found = _BEFORE.match(text)
    if found is None or not _is_another(found["body"]):
        return None
    before = found.start("label")
    return Theirs(text[before].upper() + text[before + 1 :], found["body"], before)


def _is_another(body: str) -> bool:
    """Whether words are a body that sends somebody, and not the one that meets, or a sort of people."""
    tokens = set(names.tokens(body))
    kind = kinds.kind(body)
    named = kind == "organisation" or (kind == "short" and not tokens & phrases.KNOWN)  # "ALSO IN ATTENDANCE"
    return (
        named
        and bodies.strength(body) >= bodies.SECTOR
        and not tokens & sorts.OWN
        and not tokens <= lexicon.QUALITIES | lexicon.SORTS | lexicon.STRUCTURE
    )
