"""Whoever came in somebody's place: of several for one place, or beside its holder, one alone certainly counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.sets.member import post_key
from compliance.truth import TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.assess.quorum.person import Person, QuorumFacts
    from compliance.record.model import Attendance


def once_each(people: Sequence[Person], facts: QuorumFacts) -> tuple[Person, ...]:
    """The same people, those in doubt who stood in for somebody of whose place another who counts was there.

    In whose place somebody came is a text. It tells of a place where it is the name or the post of a member or of
    somebody there. Which of two for one place it is that counts is open: certain is only whom either would speak for.
    """
    found = [_with_rivals(each, people, facts) for each in people]
    for number, person in enumerate(found):
        absent = set(_stood_in_for(person))
        if not absent or person.counts is not TRUE:
            continue
        known = {*_known(facts), *(each for other in people if other is not person for each in _called(other, facts))}
        absent &= known
        for place, other in enumerate(found):
            if place == number or other.counts is not TRUE or not _perhaps_of_one_place(person, other):
                continue
            theirs = {*_called(other, facts)} if place > number else {*_called(other, facts), *_stood_in_for(other)}
            if absent & theirs:
                found[number] = replace(person, counts=UNKNOWN, why="quorum_perhaps_one_place")
                break
    return tuple(found)


def _with_rivals(person: Person, people: Sequence[Person], facts: QuorumFacts) -> Person:
    """The same, who certainly speaks only for bodies that each other one who came in the same place speaks for too."""
    absent = {*_stood_in_for(person)}
    voices = person.voices
    for other in people:
        shared = absent.intersection(_stood_in_for(other)) if voices and other is not person else ()
        if shared and other.counts is TRUE and _perhaps_of_one_place(person, other):
            known = {*_known(facts), *(each for one in people if one is not person for each in _called(one, facts))}
            voices = voices & other.voices if known.intersection(shared) else voices
    return person if voices == person.voices else replace(person, voices=voices)


def _stood_in_for(person: Person) -> Iterator[str]:
    for line in person.lines:
        if line.attendance.substitute_for and (key := post_key(line.attendance.substitute_for)):
            yield key


def _called(person: Person, facts: QuorumFacts) -> Iterator[str]:
    """What somebody there is called: by name and by post."""
    for line in person.lines:
        yield from _names(line.attendance, facts)


def _names(it: Attendance, facts: QuorumFacts) -> Iterator[str]:
    for text in (it.post, None if it.person is None else facts.name(it.person)):
        if text is not None and (key := post_key(text)):
            yield key


def _known(facts: QuorumFacts) -> Iterator[str]:
    """What the members are called, by name and by post."""
    for seat in facts.members:
        for text in (seat.post, None if seat.person is None else facts.name(seat.person)):
            if text is not None and (key := post_key(text)):
                yield key


def _perhaps_of_one_place(one: Person, other: Person) -> bool:
    """Whether two may have come for one body: a chief executive of one is not that of another."""
    recorded = one.bodies_recorded and other.bodies_recorded
    return not recorded or not one.all_bodies.isdisjoint(other.all_bodies)
