"""Takes the letters of a body off the end of a post, where the paper names it elsewhere: "Director of Place DCC"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries.person import Person

_ENDS = re.compile(r"(?P<post>.+?\s\S*[a-z]\S*),?\s(?P<letters>[A-Z]{3,6})")
_FIRST = re.compile(r"(?<!\w)[A-Z]")


def settle(people: Sequence[Person]) -> None:
    """Give those of whom no body was read that with whose letters their post ends; each is asked about.

    Args:
        people: of all lists of the paper.
    """
    named = {person.organisation for person in people if person.organisation}
    known = named | {"".join(_FIRST.findall(body)) for body in named if " " in body}
    for person in people:
        found = _ENDS.fullmatch(person.post or "") if person.name and person.organisation is None else None
        if found and found["letters"] in known:
            person.post, person.organisation, person.origin = found["post"], found["letters"], "own"
            person.doubts.add("cut")
