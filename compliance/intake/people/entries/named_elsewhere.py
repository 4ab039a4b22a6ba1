"""Gives back to its person a body that was taken for somebody, where the paper names it as a body elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person

_LETTERS: Final = re.compile(r"[A-Z]{2,6}(?=\s)")
"""What a department's name begins with: that of its council, in letters."""


def settled(there: Listed, away: Listed) -> list[Person]:
    """Those away, once those who are bodies by what the paper prints of others are left out of both lists.

    "Keith Ash, DBC Parks" are one, where somebody is of the DBC, and "Josh Bright, Young Dale", where somebody is of
    Young Dale. If nobody without a body stands right before it on the line, whoever it is stays, in doubt.
    """
    bodies = {each.organisation for each in (*there.people, *there.apologies, *away.people) if each.organisation}
    letters = {found[0] for body in bodies if (found := _LETTERS.match(f"{body} "))}
    there.people = _given_back(there.people, bodies, letters)
    return _given_back(away.people, bodies, letters)


def _given_back(people: Sequence[Person], bodies: set[str], letters: set[str]) -> list[Person]:
    kept: list[Person] = []
    for person in people:
        if not _is_body(person, bodies, letters):
            kept.append(person)
        elif kept and _lacks(kept[-1], person):
            kept[-1].organisation = person.name
        else:
            person.doubts.add("odd")
            kept.append(person)
    return kept


def _is_body(person: Person, bodies: set[str], letters: set[str]) -> bool:
    """Whether the name that was read is that of a body, or begins with the letters of one."""
    if person.name is None or person.organisation or person.post:
        return False
    found = _LETTERS.match(person.name)
    return person.name in bodies or (found is not None and found[0] in letters)


def _lacks(before: Person, body: Person) -> bool:
    """Whether somebody of no known body stands on the same line, before what may be theirs."""
    return before.name is not None and before.organisation is None and before.at.line is body.at.line
