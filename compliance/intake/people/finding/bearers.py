"""Tells the officers of a society, listed at the head of its minutes, from those there, who are listed below them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds

_OFFICERS = re.compile(
    r"(?:(?:(?:19|20)\d\d\s*[-–/]?\s*)+|current\s+|our\s+)?(?:officers|office[\s-]bearers|(?:executive\s+)?committee)\s*:?\W*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[,;|]\s*|\s+[-–—]+\s+|\s*\(|\)\s*|\s*:\s*")
_FEWEST = 2


def without(found: Sequence[Section]) -> list[Section]:
    """The lists of minutes, that of the officers as one of members where those there are listed below it once more.

    Whoever is among the officers only was not there, as far as the paper says.
    """
    at = next((at for at, section in enumerate(found) if _is_of_officers(section)), None)
    if at is None:
        return list(found)
    stop = next((stop for stop in range(at + 1, len(found)) if _is_of_those_there(found[stop])), None)
    if stop is None:
        return list(found)
    there = " ".join(cell.text for section in found[stop:] for row in section.rows for cell in row.filled)
    named = [name for section in found[at:stop] for name in _names(section)]
    again = sum(name in there for name in named)
    if again < _FEWEST or again * 2 < len(named):
        return list(found)
    return [*found[:at], *map(_of_members, found[at:stop]), *found[stop:]]


def _is_of_officers(section: Section) -> bool:
    label = section.label
    return (
        label is not None
        and section.role == "present"
        and _OFFICERS.fullmatch(section.at.text[: label.end]) is not None
    )


def _is_of_those_there(section: Section) -> bool:
    """Whether a list is of those there by a label that nothing else can bear."""
    label = section.label
    return bool(label and label.strict and section.role == "present" and label.capacity == "present" and section.rows)


def _names(section: Section) -> list[str]:
    """What in a list could be names, as printed."""
    words = (cell.text for row in section.rows for cell in row.filled)
    parts = (part.strip() for text in words for part in _PARTS.split(text))
    return [part for part in parts if kinds.kind(part) in {"name", "plain"} and " " in part]


def _of_members(section: Section) -> Section:
    """A list of those there as one of whoever holds a seat."""
    label = section.label
    return section if label is None else replace(section, label=replace(label, role="members", capacity=None))
