"""A place, parted from what is printed around it: labels, days and times, and how to join a call."""

from __future__ import annotations

import re
from typing import Final

from compliance.intake.matter.head import address
from compliance.intake.matter.text.clock import Clock, clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.words import ROOM

_WORDS: Final = re.compile(r"\b(?!(?:and|or|the|of|on|at|in|to|by|from|with|time|date)\b)[A-Za-z]{2}", re.IGNORECASE)
_ROOM_NUMBER: Final = re.compile(r"\b(?:rooms?|rm|floor)\.?\s*(?:no\.?\s*)?$", re.IGNORECASE)
"""What stands before figures that are a room's: `Room 1.04`."""
_LINK: Final = re.compile(r"(?:\.?\s*\bview (?:directions|map)|\.\s*view)\W*$", re.IGNORECASE)
"""What on a site leads from a place to its map, on one line or on two."""
_NO_PLACE: Final = re.compile(
    r"\b(?:(?:their|its|our|this|a|the) (?:[\w-]+ ){0,2}meeting(?! rooms?\b)|contact|tel|telephone"
    r"|(?:minutes|notes) of|email|e-mail|enquiries|agenda item|democratic services officer)\b|[@£]|://|\bwww\."
    r"|^(?:virtual|online|remote|hybrid)$",
    re.IGNORECASE,
)
_TO_JOIN: Final = re.compile(r"\s*\((?:the )?(?:link|joining|dial|details|invitation)\b[^()]*\)\W*$", re.IGNORECASE)
_OF_PEOPLE: Final = re.compile(r"(?:(?:also )?present|in attendance|apologies)\s+(?=(?-i:[A-Z]))", re.IGNORECASE)
"""What a program prints behind the label of the place where it takes the head of a paper apart."""


def clean(text: str) -> str | None:
    """A place without a day, a time or a sentence around it; None where no place is left."""
    text = _LINK.sub("", re.sub(r"\s+", " ", text))
    clocks = clocks_of(text)
    cuts = [day.start for day in days_in(text) if day.start] + [clock.start for clock in clocks if clock.start]
    ends = [day.end for day in days_in(text) if day.start == 0] + [
        clock.end for clock in clocks_in(text) if clock.start == 0
    ]
    if ends:
        return clean(text[max(ends) :]) if max(ends) < len(text) else None
    text = text[: min(cuts)] if cuts else text
    text = re.sub(
        r"\s*\b(?:contact|tel|email|(?<=\w )minutes|on|at|from|(?:and\s+)?via|commencing|starting"
        r"|(?:start(?:ing)? )?(?:time|date)(?: of(?: the)?(?: meeting)?)?)"
        r"\b\s*:?\s*$",
        "",
        text.strip(" ,;:–-*_|/.•▪●·"),
        flags=re.IGNORECASE,
    )
    text = re.sub(
        r"^(?:(?:venue|location|place)\s+)?(?:hybrid\s*(?:meeting)?\s*[:–-]\s*)?(?:the\s+)?(?:held\s+)?(?:(?:at|in|via)\s+)?(?:the\s+)?(?=[A-Z\d])",
        "",
        text.strip(" ,;:–-*_|.@•▪●·"),
        count=1,
        flags=re.IGNORECASE,
    )
    text = _TO_JOIN.sub("", text)
    # The bracket that closes may be that of a remark that begins before the place: `(a virtual meeting held via Zoom)`.
    text = text.rstrip(" )") if text.count(")") > text.count("(") else text
    good = _WORDS.search(text) and not (_NO_PLACE.search(text) or _OF_PEOPLE.match(text))
    return text if good and 2 < len(text) <= address.LONGEST else None


def clocks_of(text: str) -> list[Clock]:
    """The times of day in a text, without the figures that are a room's."""
    return [each for each in clocks_in(text) if not _ROOM_NUMBER.search(text[: each.start])]


def place_in(text: str) -> str | None:
    """The place in what stands behind a day and a time, such as ` – 9.30am New Conference Room`."""
    clocks = clocks_in(text)
    rest = text[clocks[-1].end :] if clocks else text
    held = re.search(r"\b(?:at|in|via)\s+(?=[A-Z])", rest)
    words = rest[held.end() :] if held else rest
    words = re.split(r"\.(?:\s|$)|\n|;", words, maxsplit=1)[0]
    return clean(words) if ROOM.search(words) and len(words) < address.LONGEST else None
