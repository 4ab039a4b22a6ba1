"""Reads lists whose lines run name, post and body together, some of them without even a space: "Ann LowDale Trust"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context, Entry
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import glued, together
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text, join

_FEWEST = 2
_PART = 2
"""Where as many lines as this have lost the space, all are read by where they lost it."""
_NAME = 2
"""A forename and a surname."""


def read(texts: Sequence[Text], context: Context) -> list[Entry] | None:
    """The entries of such a list, all of them in doubt; None if it is none."""
    seams = [glued.seam(text.text) for text in texts]
    stuck = sum(at is not None for at in seams)
    if not context.known.bodies or stuck < _FEWEST or stuck * _PART >= len(texts):
        return None
    parted = [
        text if at is None else join((text.part(0, at), text.part(at)), ", ")
        for text, at in zip(texts, seams, strict=True)
    ]
    if not together.is_form(parted, context.known):
        return None
    context = replace(context, pairs=True, style=replace(context.style, undelimited=True))
    found = [_entry(text, context) for text in parted]
    for entry, text in zip(found, texts, strict=True):
        for person in entry.people:
            person.at = text
            person.doubts.add("cut")
    return found


def _entry(text: Text, context: Context) -> Entry:
    """An entry; where all the others begin with somebody, one that begins as they do is no body of its own."""
    entry = together.read(text, context) or entries.read(text, context)
    words = text.text.split()
    if entry.body is None or entry.people or len(words) <= _NAME or not names.is_forename(words[0]):
        return entry
    body = text.part(len(text.text) - len(text.text.split(maxsplit=_NAME)[_NAME]))
    return Entry(text, people=[Person(text, " ".join(words[:_NAME]), organisation=body.text, origin="own")])
