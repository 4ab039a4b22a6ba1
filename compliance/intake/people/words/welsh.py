"""Puts labels that are printed in Welsh as well, or in Welsh alone, in English: "Present / Yn bresennol:"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ENGLISH = (
    (r"hefyd\s+yn\s+bresennol", "Also present"),
    (r"yn\s+(?:ei|ein)\s+mynychu|mynychwyr|mynychu", "Attendees"),
    (r"(?:yn\s+)?bresennol|presennol", "Present"),
    (r"ymddiheuriadau(?:\s+am\s+absenoldeb)?", "Apologies"),
    (r"is-?\s?gadeirydd", "Vice-chair"),
    (r"(?:y\s+)?cadeirydd", "Chair"),
    (r"aelodau(?:\s+yn\s+bresennol)?", "Members"),
    (r"swyddogion(?:\s+yn\s+bresennol)?", "Officers"),
)
"""What each label in Welsh is in English."""
_ANY = "|".join(form for form, _ in _ENGLISH)
_NUMBER = r"(?:\d{1,3}[.)]?\s+)?"
_BEFORE = re.compile(rf"{_NUMBER}(?P<welsh>(?:{_ANY})\s*[/|]\s*)(?=[A-Z])", re.IGNORECASE)
_BEHIND = re.compile(
    rf"{_NUMBER}[A-Za-z][A-Za-z ]{{2,40}}?(?P<welsh>\s*[/|]\s*(?:{_ANY}))(?=\s*(?:[:;.–—-]|$))", re.IGNORECASE
)
_ALONE = re.compile(rf"{_NUMBER}(?P<welsh>{_ANY})(?=\s*(?:[:;–—-]|$))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InEnglish:
    """A text whose label is in English.

    Attributes:
        text: in English.
        end: where in it the label ends that was changed, at the least.
        more: how many characters more it has in Welsh.
    """

    text: str
    end: int
    more: int


def in_english(text: str) -> InEnglish | None:
    """A text that begins with a label in Welsh, or in both languages, with that in English; None if it does not."""
    if (both := _BEFORE.match(text) or _BEHIND.match(text)) is not None:
        start, end = both.span("welsh")
        return InEnglish(text[:start] + text[end:], start, end - start)
    if (alone := _ALONE.match(text)) is None:
        return None
    start, end = alone.span("welsh")
    word = next(english for form, english in _ENGLISH if re.fullmatch(form, alone["welsh"], re.IGNORECASE))
    return InEnglish(text[:start] + word + text[end:], start + len(word), end - start - len(word))
