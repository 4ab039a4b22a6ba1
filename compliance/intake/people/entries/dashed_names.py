"""Puts together a surname of two parts that a dash with spaces parts: "Ann Low – Marr (ALM) – Head of Finance"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.words import kinds, names
from compliance.intake.people.words.text import Text, join

_DASHED = re.compile(
    r"(?P<name>[^,;:()–—]+?)\s+[-–—]\s+(?P<last>[A-Z][\w'’]+)\s*\((?P<letters>[A-Z][A-Za-z]{0,2}[-–]?[A-Z]{1,3})\)"
)


def joined(text: Text) -> Text:
    """An entry whose second surname stands behind a dash, as the initials in the bracket behind it show."""
    found = _DASHED.match(text.text)
    if found is None or kinds.kind(found["last"]) != "single" or not names.begins_person(found["name"]):
        return text
    name, letters = found["name"], re.sub(r"\W", "", found["letters"])
    both = remarks.is_initials(letters, f"{name} {found['last']}") and letters.endswith(found["last"][0])
    if names.read(name) is None or len(letters) <= len(_first_letters(name)) or not both:
        return text
    whole = join((text.part(0, found.end("name")), text.part(*found.span("last"))), "-")
    return join((whole, text.part(found.end())))


def _first_letters(name: str) -> str:
    """The initials of a name, its titles aside."""
    return "".join(word[0] for word in name[names.titles(name) :].split())


def may_be_torn(name: str, tail: Sequence[tuple[kinds.Kind, Text]], printed: str) -> bool:
    """Whether one word behind a dash, before a post or a body, may be a surname's rest: "Ann Low – Marr – Clerk"."""
    if len(tail) <= 1 or tail[0][0] != "single":
        return False
    return re.search(rf"{re.escape(name)}\s+[-–—]\s+{re.escape(tail[0][1].text)}\b", printed) is not None
