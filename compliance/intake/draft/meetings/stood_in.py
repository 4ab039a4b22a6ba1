"""Substitutes whom the apologies name: known again in the list of those present, or asked about if it has them not."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.names.one_person import perhaps_same_person
from compliance.intake.draft.names.wording import person_key, person_words
from compliance.intake.draft.written.yaml_text import unmarked
from compliance.intake.reading import Attendee, Question

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.who.people import People
    from compliance.intake.reading import Reading


def with_missing(reading: Reading) -> Reading:
    """The reading with a question about everybody who is said to have come for another, and is in no list."""
    if not reading.attendees:
        return reading
    people, questions = list(reading.attendees), list(reading.questions)
    for each in reading.apologies:
        name = each.substitute or ""
        if len(name.split()) < 2 or not name[0].isupper() or any(_is(name, one) for one in people):
            continue
        absent = each.name or each.post or "somebody"
        at = replace(each.at, words=name)
        people.append(Attendee(name, each.organisation, None, None, None, sure=False, at=at, substitute_for=absent))
        what = f"“{name}” is said to have come for {absent}, and is not in the list of those present. Was {name} there?"
        questions.append(Question("attendees", what, each.at.line, ("yes", "no"), name))
    return replace(reading, attendees=tuple(people), questions=tuple(questions))


def absent_for(reading: Reading, attendee: Attendee) -> str | None:
    """In whose place the apologies say that somebody came, who alone can be meant."""
    for each in reading.apologies:
        if each.substitute and [one for one in reading.attendees if _is(each.substitute, one)] == [attendee]:
            return each.name or each.post
    return None


def called_as_recorded(entries: Iterable[Any], people: People, readings: Iterable[Reading]) -> None:
    """Call those in whose place others came as the record has them, where that is certain or answered.

    By no other name is it known whose place it was, and so that two came for one.

    Args:
        entries: the meetings.
        people: everybody whom the record or the papers have.
        readings: the papers, in which to look.
    """
    printed = {
        each.substitute_for or absent_for(reading, each): where(reading.path, each.at)
        for reading in readings
        for each in reading.attendees
    }
    for entry in map(unmarked, entries):
        lists = [entry.get("attendance") or []]
        lists += [unmarked(each).get("attendance") or [] for each in entry.get("corrections") or []]
        for line in (unmarked(each) for each in itertools.chain(*lists)):
            if (absent := line.get("substitute_for")) and (
                called := people.called(absent, ids_in(line.get("represents")), printed.get(absent, ""))
            ):
                line["substitute_for"] = called


def _is(name: str, attendee: Attendee) -> bool:
    """Whether somebody present may be meant by a name, a shorter one, or initials."""
    if not attendee.name:
        return False
    letters = "".join(each[0] for each in person_words(attendee.name)).upper()
    return (
        person_key(name) == person_key(attendee.name)
        or perhaps_same_person(name, attendee.name)
        or name.replace(".", "").upper() == letters
    )
