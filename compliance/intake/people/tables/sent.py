"""Reads a cell of names that says itself that somebody sent apologies: "Apologies sent – Ann Low; Bo Ray attended"."""

from __future__ import annotations

import re

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import labels, names
from compliance.intake.people.words.text import Text

_LABEL = re.compile(
    r"apolog(?:y|ies)(?:\s+for\s+absence)?(?:\s+(?:sent|given|received|noted|tendered))?\s*"
    r"\((?P<who>[^()]+)\)(?:\W*|\s*(?:[,;]|[-–—]\s|\()\s*(?P<told>(?-i:[A-Z])[^,;()–—]+?)[\s.)]*)",
    re.IGNORECASE,
)
"""Apologies, and in a bracket behind the word whose they are; and perhaps who came."""
_CAME = re.compile(
    r"(?:;\s*(?:and\s+)?|,\s*(?:and\s+|but\s+)?|\s+(?:and|but)\s+|\s+[-–—]\s*|\s*\()(?P<told>[A-Z][^,;()–—]+?)[\s.)]*$"
)
"""What is told last of those away."""


def away(cell: Text) -> tuple[Text, str | None] | None:
    """Those whose apologies a cell has, and who came instead; None where it has none, or does not say whose."""
    bracket = _LABEL.fullmatch(cell.text)
    label = labels.read(cell.text)
    if bracket and names.begins_person(bracket["who"]):
        came = _came(bracket["told"]) if bracket["told"] else None
        return (cell.part(*bracket.span("who")), came) if came or not bracket["told"] else None
    if label is not None and label.role == "apologies" and not label.whole:
        rest = cell.part(label.end)
    else:
        return None
    if not names.begins_person(rest.text):
        return None
    for found in _CAME.finditer(rest.text):
        if came := _came(found["told"]):
            return rest.part(0, found.start()), came
    return rest, None


def _came(told: str) -> str | None:
    """Who came instead, by what is told behind those away."""
    remark = remarks.substitution(told)
    return remark.substitute if remark is not None else None


def take(people: list[Person], came: str | None) -> None:
    """Note who came for those away; where they are several it is asked for whom."""
    if people and came and not people[-1].substitute:
        people[-1].substitute = came
        people[-1].doubts |= {"bracket"} if people[1:] else set()
