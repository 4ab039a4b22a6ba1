"""Recognises the label of those there for a part of a meeting: "Part meeting:", "Also present from item 4 –"."""

from __future__ import annotations

import re

_JOINED = r"(?:(?:also\s+)?(?:attend(?:ed|ing|ance)|present|joined|joining|in\s+attendance)\s+(?:only\s+)?)"
_PART = re.compile(
    rf"(?:(?:{_JOINED}(?:for\s+)?|for\s+)?part\s+(?:of\s+)?(?:the\s+)?meeting"
    rf"|{_JOINED}?for\s+(?:agenda\s+)?items?\s+\d[\d.,&and\s]*(?:only)?|(?:agenda\s+)?items?\s+\d[\d.,&and\s]*only)\s*:?\s*",
    re.IGNORECASE,
)
"""All of a label, or what stands before its colon: "For item 6:", "Item 5 only"."""
_HOUR = r"\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?|hrs|hours|o['’]clock)?"
_BUSINESS = (
    r"(?:(?:agenda|minutes?)\s+)?(?:items?|minutes?|min|nos?|agenda|presentations?|discussions?|consideration)\b"
    r"|parts?\s+(?:of|one|two|three|(?-i:[A-Z\d]))\b|public\s+(?:participation|questions?|session|forum|speaking)\b"
)
_SPELL = re.compile(
    rf"{_JOINED}(?:from|for|until|till|up\s+to|during|between|at)\s+(?:the\s+)?"
    rf"(?:(?:start|beginning|end|first\s+part|second\s+part)\s+of\s+(?:the\s+)?)?"
    rf"(?:(?:{_BUSINESS})[^:;]{{0,40}}?|{_HOUR}(?:\s*(?:[-–—]|to|until|and)\s*{_HOUR})?(?:\s+on(?:wards?)?)?)"
    r"\s*(?::(?:-|\s[-–—](?=\s))?|\s[-–—])\s+(?=\S)",
    re.IGNORECASE,
)
"""A label up to its colon or dash: "Present from 7.30pm: Ann Low"."""
_LATE = re.compile(r"lateness|late\s+arrivals?|leaving\b|early\b", re.IGNORECASE)
_OF_BUSINESS = re.compile(_BUSINESS, re.IGNORECASE)


def end(text: str) -> int | None:
    """Where such a label ends that a text begins with; None if it begins with none."""
    if whole := _PART.fullmatch(text[: text.find(":") + 1] or text):
        return whole.end()
    found = _SPELL.match(text)
    return found.end() if found else None


def is_no_body(text: str) -> bool:
    """Whether what stands behind "present for" or "apologies for" is business, or an arrival, and nobody's body."""
    return bool(_OF_BUSINESS.match(text) or _LATE.match(text))
