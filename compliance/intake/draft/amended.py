"""What a correction's words plainly do to a list of people; anything less plain is for a person to say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

_NAME: Final = r"(?P<name>(?:[A-Z][\w.'’-]*\.?\s+){1,5}[A-Z][\w'’-]+)"
_BODY: Final = r"(?:\s*[(,–-]\s*(?P<body>[A-Z][^(),]{2,80}?)\)?,?)?"
_LIST: Final = (
    r"(?:the\s+)?(?:list\s+of\s+)?(?:attendees|attendance|those\s+(?:present|attending|in\s+attendance)|present)"
    r"(?:\s+list)?"
)
_HERE: Final = r"(?:present|in\s+attendance)(?:\s+at\s+(?:the|that)\s+(?:last\s+|previous\s+)?meeting)?"
_MUST: Final = r"\s+(?:should|to|is\s+to|was\s+to|must|had\s+to|needs?\s+to)?\s*be(?:ing)?\s+"
_WRITTEN: Final = r"(?:added|included|recorded|listed|shown|noted)"
_LEFT_OUT: Final = rf"(?:not|never)\s+(?:been\s+)?{_WRITTEN}|omitted|missed(?:\s+off)?"
_START: Final = r"^(?:that\s+|to\s+note\s+that\s+)?"
What = Literal["added", "removed", "apology"]
_WORDS: Final[tuple[tuple[What, str], ...]] = (
    (
        "added",
        (
            rf"^(?:that\s+|the\s+(?:addition|inclusion)\s+of\s+)?{_NAME}{_BODY}(?:{_MUST}{_WRITTEN}|)"
            rf"\s+(?:to|in|on|as|among|under)\s+(?:having\s+been\s+)?(?:{_LIST}|being\s+present|having\s+attended)$"
        ),
    ),
    (
        "added",
        (
            rf"{_START}{_NAME}{_BODY}\s+(?:was|had\s+been)\s+(?:also\s+)?{_HERE}"
            rf"(?:,?\s+(?:and|but)\s+(?:he\s+|she\s+|they\s+)?(?:should|must|is\s+to|was\s+to|needs?\s+to)\s+be\s+{_WRITTEN}"
            rf"(?:\s+(?:to|in|on|as)\s+{_LIST})?|,?\s+(?:and|but)\s+(?:had\s+|was\s+|has\s+)?(?:{_LEFT_OUT})"
            rf"(?:\s+(?:from|in|on)\s+{_LIST})?)?$"
        ),
    ),
    ("removed", rf"{_START}{_NAME}{_BODY}{_MUST}(?:removed|deleted)\s+from\s+{_LIST}$"),
    ("removed", rf"{_START}{_NAME}{_BODY}\s+(?:was|had)\s+not\s+(?:been\s+)?{_HERE}$"),
    (
        "apology",
        (
            rf"{_START}{_NAME}{_BODY}\s+(?:had\s+|has\s+)?(?:also\s+)?(?:sent|given|gave|submitted|tendered)\s+"
            rf"(?:his\s+|her\s+|their\s+)?apologies(?:\s+for\s+(?:absence|that\s+meeting|the\s+meeting))?"
            rf"(?:,?\s+(?:which|that|and|but)\s+(?:these\s+|they\s+)?(?:were|was|had|should\s+be|are\s+to\s+be)\s+"
            rf"(?:{_LEFT_OUT}|{_WRITTEN}))?$"
        ),
    ),
    (
        "apology",
        (
            rf"{_START}(?:[Tt]he\s+)?[Aa]pologies\s+(?:of|from|for|by)\s+{_NAME}{_BODY}(?:{_MUST}|\s+(?:were|had)\s+)"
            rf"(?:{_LEFT_OUT}|{_WRITTEN})$"
        ),
    ),
)
_PATTERNS: Final = tuple((what, re.compile(pattern)) for what, pattern in _WORDS)
_ABOUT_PEOPLE: Final = re.compile(r"(?i)\b(?:attend|present|apolog)")
_NO_NAMES: Final = frozenset(
    {"The", "That", "It", "A", "An", "This", "Page", "Item", "Minute", "Paragraph", "Line", "Those", "Mr", "Mrs", "Ms"}
)


@dataclass(frozen=True, slots=True)
class Amended:
    """One person more or less.

    Attributes:
        what: whether somebody was there after all, was not, or had sent apologies.
        name: as printed.
        organisation: as printed with the name, if it is.
    """

    what: What
    name: str
    organisation: str | None


def is_about_people(text: str) -> bool:
    """Whether a correction may touch who was there; a wrong figure in a minute does not."""
    return bool(_ABOUT_PEOPLE.search(text))


def plainly(text: str) -> Amended | None:
    """What the words do, where they say just that and no more."""
    words = " ".join(text.split()).strip(" .;\"'“”‘’")
    for what, pattern in _PATTERNS:
        found = pattern.match(words)
        if found is None or " and " in found["name"]:
            continue
        first, *rest = found["name"].split()
        if first not in _NO_NAMES or (first in ("Mr", "Mrs", "Ms") and rest):
            return Amended(what, found["name"], found["body"])
    return None
