"""Tells whom the list below the first item of a meeting is of, whose heading speaks of more than apologies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import names, same

_OF_THOSE_THERE = re.compile(r"\b(?:welcome|introduc\w+|attend\w+|present)\b", re.IGNORECASE)
_OF_BOTH = re.compile(
    r"(?:\b(?:and|with)\b|[&,/+])\s*(?:those\s+)?(?:welcome|introductions?|attend(?:ance|ees|ing)|present)\b"
    r"|^\W*(?:welcome|introductions?|attend(?:ance|ees)|present)\b",
    re.IGNORECASE,
)
"""Of more than apologies, in a heading that has no number."""
_RECEIVED = re.compile(
    r"\b(?:were|was|had\s+been)\s+(?:\w+\s+)?(?:received|given|sent|noted|submitted)\b", re.IGNORECASE
)
"""What makes a sentence of apologies."""
_LED = re.compile(r"\s[-–—]\s*$")
"""What parts the title of an item from whoever led it."""
_FEWEST = 2
_MANY = 8
"""So many apologies, and twice as many as came, are seldom all of them apologies."""
_RUN = 120
"""So long a line is of more people than one."""
_NEAR = 2
"""So many lines below a heading the next one stands right below it."""


def settled(found: Sequence[Section]) -> Sequence[Section]:
    """Read the list below "1. Welcome and apologies" as of those there, where one of apologies of its own follows it.

    Where neither a list of those there is printed nor another of apologies, it cannot be told whom it is of.
    """
    for section in filter(_opens, found):
        _without_lead(section)
    if any(section.role == "present" and section.rows for section in found):
        return found
    for section, after in zip_longest(found, found[1:]):
        if not _opens(section) or section.inline or not _holds_several(section) or not section.label:
            continue
        if after is not None and after.role == "apologies" and after.rows and not _opens(after):
            section.label = replace(section.label, role="present", capacity="present")
        else:
            section.strange = "unlabelled"
    return found


def _holds_several(section: Section) -> bool:
    """Whether more than one stand in a list, one below the other or in a run that lost its lines."""
    return len(section.rows) >= _FEWEST or any(len(row.filled[0].text) > _RUN for row in section.rows)


def _opens(section: Section) -> bool:
    """Whether a list stands below the heading of an item of welcome, introductions and apologies."""
    label = section.label
    if label is None or section.role != "apologies":
        return False
    printed = section.at.text[: label.end]
    if label.numbered:
        return _OF_THOSE_THERE.search(printed) is not None
    return _OF_BOTH.search(printed) is not None


def _without_lead(section: Section) -> None:
    """Take out whoever led the item, who is named behind a dash in its heading and again in the list below it."""
    label, rows = section.label, section.rows
    if not (label and section.inline and len(rows) > 1 and _LED.search(section.at.text[: label.end])):
        return
    lead = names.read(rows[0].filled[0].text)
    if rows[0].single and lead and any(_names(row.filled[0].text, lead.text) for row in rows[1:]):
        section.rows = rows[1:]
        section.inline = False


def _names(text: str, name: str) -> bool:
    """Whether an entry begins with somebody."""
    found = names.leading(text)
    return text.startswith(f"{name} ") or (found is not None and same.person(found.text, name))


def _are_told_below(section: Section, found: Sequence[Section]) -> bool:
    """Whether the item of apologies names others in a sentence below a list of names alone: that has strayed here.

    So a program prints the second column of those there, below where the page has it.
    """
    at = next((at for at, each in enumerate(found) if each is section), 0)
    after = found[at + 1] if at + 1 < len(found) else None
    if not (section.label and section.label.numbered) or after is None or not (after.inline and after.label):
        return False
    told = after.role == "apologies" and _RECEIVED.search(after.at.text[: after.label.end]) is not None
    lead = [names.read(row.filled[0].text) for row in section.rows if row.single]
    listed = [each.text for each in lead if each]
    alone = len(listed) == len(section.rows)
    return told and alone and not any(_holds(row.filled[0].text, name) for row in after.rows for name in listed)


def _holds(text: str, name: str) -> bool:
    """Whether a sentence names somebody, by their surname at the least."""
    return re.search(rf"\b{re.escape(name.rsplit(maxsplit=1)[-1])}\b", text) is not None


def is_shared(section: Section, found: Sequence[Section]) -> bool:
    """Whether a list of apologies may be that of those present, whose heading has no list of its own.

    It stands right above that of the apologies, or anywhere above where nobody at all is listed as present. So it may
    be, its own label lost, where far more are among the apologies than were there.
    """
    if section.inline or len(section.rows) < _FEWEST:
        return False
    if _are_told_below(section, found):
        return True
    there = sum(len(each.rows) for each in found if each.role == "present")
    if there and len(section.rows) >= max(_MANY, 2 * there):
        return True
    before = found[: next((at for at, each in enumerate(found) if each is section), 0)]
    empty = [each.role == "present" and not each.rows and bool(each.label and each.label.whole) for each in before]
    if not any(each.role == "present" and each.rows for each in found):
        return any(empty)
    return bool(before) and empty[-1] and 0 <= section.at.line.number - before[-1].at.line.number <= _NEAR
