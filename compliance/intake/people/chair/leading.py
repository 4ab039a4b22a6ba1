"""Tells whoever stands below a list of apologies as in the chair, and sent none: "Councillor Ash in the Chair"."""

from __future__ import annotations

import re

from compliance.intake.people.entries.person import Person

_IN_THE_CHAIR = re.compile(r"\W*[^,;]{3,60}\bin\s+the\s+chair(?:man|woman|person)?\b\W*$", re.IGNORECASE)


def is_said_of(person: Person) -> bool:
    """Whether a line below a list of apologies says that somebody was in the chair."""
    return person.chair == "in_chair" and any(map(_IN_THE_CHAIR.match, (each.text for each in person.at.line.cells)))
