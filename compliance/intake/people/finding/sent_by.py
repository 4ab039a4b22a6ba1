"""Reads a body that stands among those who sent apologies: somebody of it did, unless it is the one that met."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import Section
from compliance.intake.people.words import kinds
from compliance.intake.people.words.text import Text

_MEETING = re.compile(r"\b(?:partnership|board|panel|committee|forum|group)$")
"""With what the name of a body ends that meets."""


def somebody(body: Text, others: Sequence[Person]) -> Person:
    """A body that stands among those away; where others have names it was hardly meant by itself."""
    plain = kinds.kind(body.text) == "organisation" and not any(person.name for person in others)
    return Person(body, None, organisation=body.text.removeprefix("the "), doubts=set() if plain else {"odd"})


def met(body: Text, rows: Sequence[Row], found: Sequence[Section]) -> bool:
    """Whether a body is the one that met, whose name stands above the lists and once more over its minutes."""
    called = body.text.casefold()
    first = found[0].at.line.number if found else 0
    titles = [row.filled[0].text.casefold() for row in rows if row.single and row.line.number < first]
    return bool(_MEETING.search(called)) and any(
        " " in title and (called.startswith(title) or title.startswith(called)) for title in titles
    )
