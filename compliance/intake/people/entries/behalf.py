"""Tells of letters behind a "for" whether they are somebody's initials or a body's: "Ann Low (AL for CF)"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person

_INITIALS = 2
"""So many letters are hardly a body's where the list prints initials."""
_FEWEST = 2
_OWN = re.compile(r"[(\[]?(?P<letters>[A-Z][A-Za-z]{1,3})\b")
_IN_PLACE = re.compile(
    r"\b(?:deput|substitut|sub\b|in\s+place|instead|in\s+the\s+absence|standing|stood|cover)", re.IGNORECASE
)
"""What is said of somebody who comes in the place of another."""
_REPRESENTING = re.compile(r"\brep(?:resent|\b)", re.IGNORECASE)
"""What is said of somebody who comes for a body."""


def settle(there: Sequence[Person], away: Sequence[Person]) -> None:
    """Say of each of whom letters tell for whom they came whether those are another's initials or a body."""
    everybody = [*there, *away]
    printed = sum(own_letters(person) is not None for person in everybody) >= _FEWEST
    for person in everybody:
        if person.for_letters:
            _settle(person, [other for other in everybody if other is not person], printed=printed)


def _settle(person: Person, others: Sequence[Person], *, printed: bool) -> None:
    letters = person.for_letters or ""
    owners = [other for other in others if own_letters(other) == letters]
    said = _behind(person).split(letters, maxsplit=1)[0]
    if len(owners) == 1 and owners[0].name:
        person.substitute_for = owners[0].name
    elif any(letters in {other.organisation, other.also} for other in others):
        _of_body(person, letters)
    elif _REPRESENTING.search(said):
        _of_body(person, letters)
        person.doubts |= {"odd"} if printed and len(letters) == _INITIALS else set()
    elif owners or (len(letters) == _INITIALS and printed and own_letters(person)):
        person.substitute_for = letters
    elif _IN_PLACE.search(said) or len(letters) == _INITIALS:
        person.substitute_for = letters
        person.doubts.add("odd")
    else:
        _of_body(person, letters)
        person.doubts |= {"odd"} if printed else set()


def own_letters(person: Person) -> str | None:
    """The initials that are printed right behind somebody's name."""
    found = _OWN.match(_behind(person))
    return found["letters"] if found and remarks.is_initials(found["letters"], person.name or "", middle=True) else None


def _behind(person: Person) -> str:
    """What its line prints behind somebody's name."""
    line = " ".join(cell.text for cell in person.at.line.cells)
    return line.partition(person.name)[2].lstrip(" ,;:/|–—-") if person.name else ""


def _of_body(person: Person, letters: str) -> None:
    """Make letters the body that somebody came for, besides their own if they have one."""
    if person.organisation is None or person.origin in {"heading", "carried"}:
        person.organisation, person.origin = letters, "own"
    elif person.organisation != letters:
        person.also = person.also or letters
