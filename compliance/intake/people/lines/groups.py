"""Parts a sentence that names people together with the body they are from: "Cllrs Ash and Elm from Dale Council"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.lines import form
from compliance.intake.people.words import kinds, names, several
from compliance.intake.people.words.text import Text

_FROM: Final = re.compile(r"(?<![,;&])(?<!\sand)\s+(?:all\s+|both\s+)?(?:from|representing)\s+(?:the\s+)?(?=[A-Z])")
_NEXT: Final = re.compile(r"\s*[,;]\s*(?:and\s+|&\s+)?|\s+(?:and|&)\s+|\W*\Z")
_LONGEST: Final = 120
"""No body's name is longer, nor does it take more to see that somebody's name begins."""
_SEVERAL: Final = re.compile(r",|\s(?:and|&)\s")


def read(text: Text, context: Context) -> Listed | None:
    """The people of a sentence, if it names them so; None where nobody shares a body.

    Args:
        text: who they are, without what stands before and after them.
        context: of the list.
    """
    if "(" in text.text:  # a bracket says more plainly who is of what
        return None
    found = _groups(text)
    if not any(body is not None and _SEVERAL.search(people.text) for people, body in found):
        return None
    listed = Listed()
    for people, body in found:
        entry = entries.read(people, form.of([people], context))
        if body is not None:
            _give(body, [person for person in entry.people if person.organisation is None])
        listed.add(Listed(entry.people, unread=entry.unread))
    return listed


def _give(body: Text, people: Sequence[Person]) -> None:
    """Make people those of the body behind them; who has no title that all of them share is perhaps of another."""
    for person in people:
        person.organisation, person.origin = body.text, "own"
        if person is not people[-1] and not person.title:
            person.covered_by = people[-1].name
            person.doubts.add("bracket")


def _groups(text: Text) -> list[tuple[Text, Text | None]]:
    """Each group of people with its body; what is left at the end has none."""
    groups: list[tuple[Text, Text | None]] = []
    begin = 0
    for found in _FROM.finditer(text.text):
        if found.start() < begin:
            continue
        end = _end(text.text, found.end())
        if end is not None:
            groups.append((text.part(begin, found.start()), text.part(found.end(), end[0])))
            begin = end[1]
    if text.text[begin:].strip(" .,;"):
        groups.append((text.part(begin), None))
    return groups


def _end(text: str, begin: int) -> tuple[int, int] | None:
    """Where a body ends and the next people begin; None where no body begins."""
    for found in _NEXT.finditer(text, begin, begin + _LONGEST):
        rest = text[found.end() : found.end() + _LONGEST]
        if kinds.kind(text[begin : found.start()]) in {"organisation", "short"} and (
            not rest.strip(" .") or several.end(rest) or names.leading(rest)
        ):
            return found.start(), found.end()
    return None
