"""What a column that no heading names says of somebody in a table: that they chair, or who came for whom."""

from __future__ import annotations

import re

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text

_CHAIR = re.compile(r"chair", re.IGNORECASE)
_FOR = re.compile(
    r"\W*(?:(?:substitut|deputi[sz]|attend|stand|act)ing\s+(?:in\s+)?)?(?:for|in\s+place\s+of|instead\s+of)\s+(?=[A-Z])",
    re.IGNORECASE,
)


def take(person: Person, cell: Text) -> None:
    """Add what such a cell says, if it is one of these."""
    said = cell.text.strip(" ()")
    if _CHAIR.search(said):
        person.chair = person.chair or remarks.chair_mark(said)  # "Ann Low | Dale Council | Chair"
    came = _FOR.match(cell.text)
    away = names.read(cell.text[came.end() :].strip(" )")) if came else None
    if away and away.whole and remarks.somebody(away.text):
        person.substitute_for = person.substitute_for or away.text
    elif (remark := remarks.substitution(said)) is not None and remark.substitute:
        person.substitute = person.substitute or remark.substitute  # "Ann Low | Dale Council | Sent Bo Ray"
