"""Whoever came in somebody's place: of several for one place, or beside its holder, one alone certainly counts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.sets.member import post_key
from compliance.truth import TRUE, UNKNOWN, all_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.assess.quorum.person import Person, QuorumFacts
    from compliance.record.model import Attendance


def once_each(people: Sequence[Person], facts: QuorumFacts) -> tuple[Person, ...]:
    """The same people, those in doubt who stood in for somebody of whose place another who counts was there.

    In whose place somebody came is a text. It tells of a place where it is the name or the post of a member or of
    somebody there. Which of two for one place it is that counts is open: certain is only whom either would speak for,
    and that whoever it is may decide if both may.
    """
    rivals = [_rivals(person, people, facts) for person in people]
    certain = [_may_count_apart(person, people, facts) for person in people]
    # The fewer rivals first: of three, of whom the first and the last came for different bodies, those two count.
    kept: set[int] = set()
    for number in sorted(range(len(people)), key=lambda number: len(rivals[number])):
        if certain[number] and kept.isdisjoint(rivals[number]):
            kept.add(number)
    return tuple(
        _beside(
            person, [people[each] for each in rivals[number]], in_doubt=person.counts is TRUE and number not in kept
        )
        for number, person in enumerate(people)
    )


def _beside(person: Person, rivals: Sequence[Person], *, in_doubt: bool) -> Person:
    """The same person, as far as they count whoever of those for one place does."""
    if not rivals and not in_doubt:
        return person
    return replace(
        person,
        counts=UNKNOWN if in_doubt else person.counts,
        why="quorum_perhaps_one_place" if in_doubt else person.why,
        voices=person.voices.intersection(*(each.voices for each in rivals)),
        rivals_decide=all_of(each.decision for each in rivals),
    )


def _may_count_apart(person: Person, people: Sequence[Person], facts: QuorumFacts) -> bool:
    """Whether somebody certainly counts who did not stand in for one who was there and counts too.

    Two of whom each stood in for the other are rivals.
    """
    absent = {*_stood_in_for(person)}
    if not absent or person.counts is not TRUE:
        return person.counts is TRUE
    return not any(
        absent.intersection(_called(other, facts)) and not _each_for_the_other(person, other, facts)
        for _, other in _others(person, people)
    )


def _rivals(person: Person, people: Sequence[Person], facts: QuorumFacts) -> list[int]:
    """The places of the others who count and stood in for the same one, or of whom each stood in for the other."""
    absent = {*_stood_in_for(person)}
    if not absent:
        return []
    known = {*_known(facts), *(each for one in people if one is not person for each in _called(one, facts))}
    return [
        place
        for place, other in _others(person, people)
        if known.intersection(absent, _stood_in_for(other)) or _each_for_the_other(person, other, facts)
    ]


def _others(person: Person, people: Sequence[Person]) -> Iterator[tuple[int, Person]]:
    """Those who count besides somebody and may have come for the same body, each with their place in the list."""
    for place, other in enumerate(people):
        if other is not person and other.counts is TRUE and _perhaps_of_one_place(person, other):
            yield place, other


def _each_for_the_other(one: Person, other: Person, facts: QuorumFacts) -> bool:
    return not (
        {*_stood_in_for(one)}.isdisjoint(_called(other, facts))
        or {*_stood_in_for(other)}.isdisjoint(_called(one, facts))
    )


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
