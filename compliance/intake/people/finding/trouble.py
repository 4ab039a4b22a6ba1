"""Doubts the rest of a list of which much is in doubt already: a layout not understood spoils more than it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Doubt, Person
from compliance.intake.people.finding import own_body, own_name
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, names

_EACH: frozenset[Doubt] = frozenset({"cut", "odd", "place", "rank", "first_name"})
"""What puts one entry in doubt, and not the list or the order of its columns."""
_LEAST = 3
_PART = 4
_FAULTS = 2
"""So many of whom words show that they are nobody, or somebody else's, and columns or headings were taken wrongly."""


def doubt(there: Listed, away: Listed, rows: Sequence[Row]) -> None:
    """Doubt who of both lists does not show to have been read rightly, and the rest where that is more than one.

    Args:
        there: the list of those there.
        away: of those away.
        rows: of the whole paper.
    """
    _spread(there.people, len(there.unread) + len(there.bodies))
    seen = Counter(person.organisation for person in (*there.people, *away.people) if not person.covered_by)
    for people in (there.people, away.people):
        faults = own_name.doubt(people, rows, sent=people is away.people)
        faults += own_body.doubt(people, seen, sent=people is away.people)
        for person in people if len({id(fault) for fault in faults}) >= _FAULTS else ():
            person.doubts |= {"amiss"} if person.sure else set()


def _spread(people: Sequence[Person], others: int) -> None:
    """Doubt whoever does not show by themselves that they were read rightly, where much of their list is in doubt.

    Much is a quarter of the entries, and no fewer than three.

    Args:
        people: of the list of those there.
        others: how many entries of it could not be read, or name a body and nobody.
    """
    amiss = others + sum(not person.doubts.isdisjoint(_EACH) for person in people)
    if amiss >= _LEAST and amiss * _PART >= len(people) + others:
        for person in people:
            if person.sure and not _is_plain(person):
                person.doubts.add("amiss")


def _is_plain(person: Person) -> bool:
    """Whether somebody's name shows by itself that it is one, and the body, if there is any, likewise."""
    name = names.read(person.name or "")
    body = person.organisation
    known = body is None or bodies.strength(body) == bodies.NAMED
    letters = body is not None and kinds.kind(body) == "short" and not bodies.may_be_initials(body)
    return name is not None and name.strong and (known or letters)
