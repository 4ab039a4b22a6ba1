"""Whether a meeting to come is one of another body than that whose paper tells of it."""

from __future__ import annotations

import re
from typing import Final

_BODY: Final = r"(?i:group|board|panel|forum|committee|team|partnership|council|cabinet)"
_OTHER: Final = re.compile(
    r"\bnext\s+(?P<whose>(?:[A-Z][\w&-]*\s+){1,6})(?:meeting|board|group)"
    r"|\bnext meeting of (?:the )?(?P<of>[A-Za-z][\w&’' -]{2,60}?)(?=\s+(?:will|would|is|was|be|on|to|in)\b|[,.:]"
    r"|$)"
    r"|\b(?P<owner>(?:[A-Z][\w&-]*\s+)*[A-Z][\w&-]*)[’']s?\s+(?:\w+\s+){0,2}meetings?\s+(?:will|is|are)\b"
    r"|\bmeetings? of (?:the )?(?P<group>[A-Z][\w&’' -]{2,60}?)\s+(?:will|is to|are to)\b"
)
_MEETS: Final = re.compile(
    rf"(?:\b[Tt]he\s+)?(?P<meets>(?:[A-Z][\w&’'-]*\s+(?:(?:and|of|for|the|&)\s+)*){{1,7}}(?<=\s){_BODY})\s+"
    r"(?:(?:will|is (?:due )?to|are to)\s+(?:next\s+)?meet|(?:next\s+)?meets)\b"
    rf"|^\W*(?P<label>(?:[A-Z][\w&’'-]*\s+(?:(?:and|of|for|the|&)\s+)*){{1,7}}(?<=\s){_BODY})\s*:\s"
)
"""How a sentence of its own tells when another body meets: `The Delivery Group will meet …`, `Delivery Group: …`."""
_REPORTED: Final = re.compile(r"\W*\d{1,3}\.\d{1,2}\.?\s+(?P<whose>[A-Z][^:.]{2,40}):\s")
"""How the report of another body begins, in a paragraph with a number of its own."""
_TO_COME: Final = re.compile(
    r"\b(?:meet\w*|next|future|forthcoming|further|upcoming|remaining|diar(?:y|ies)|donm|again"
    r"|once more|reconvened?)\b",
    re.IGNORECASE,
)
_NOT_OURS: Final = re.compile(r"\bother (?:useful |key )?dates\b|\bnot meetings of\b", re.IGNORECASE)
"""What heads days that are of no meeting of this body."""
_GENERIC: Final = frozenset(
    {
        "scheduled", "planned", "full", "board", "partnership", "committee", "group", "ordinary", "quarterly",
        "steering", "executive", "formal", "public", "annual", "panel", "forum", "meeting",
    }
)  # fmt: skip


def is_theirs(text: str, body: str | None) -> bool:
    """Whether a passage on meetings to come is on those of another body.

    Args:
        text: the passage.
        body: whose paper it is.
    """
    if _NOT_OURS.search(text):
        return True
    reported = _REPORTED.match(text)
    match = _OTHER.search(text)
    if not match and not (reported and not _TO_COME.search(reported["whose"])):
        return False
    said = next(filter(None, match.groups()), None) if match else reported["whose"] if reported else ""
    return _is_other(said or "", body)


def says_theirs(sentence: str, body: str | None) -> bool:
    """Whether one sentence gives the day of another body's meeting.

    Args:
        sentence: that in which the day stands.
        body: whose paper it is.
    """
    match = _MEETS.search(sentence)
    return match is not None and _is_other(match["meets"] or match["label"], body)


def _is_other(said: str, body: str | None) -> bool:
    """Whether the words name a body, and not this one."""
    words = re.findall(r"[\w&]+", said.lower())
    named = [word for word in words if word not in _GENERIC and word not in ("the", "of")]
    own = re.findall(r"[\w&]+", (body or "").lower())
    short = "".join(word[0] for word in own if word not in ("of", "the", "and", "&"))
    return bool(named) and not all(word in own or word == short or short.endswith(word) for word in named)
