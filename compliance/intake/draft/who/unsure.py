"""People of whom a reader was not sure: together where there are many, else one by one; and lines nobody could read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import at_line, where
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.names.wording import person_key
from compliance.intake.draft.who import doubt
from compliance.intake.draft.who.doubt import Outcome
from compliance.intake.people.entries.questions import of_whole_list
from compliance.intake.reading import Apology, Attendee, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Question, Reading

FROM_ANSWER: Final = Place(0, None, "")
"""The place of what no paper prints and somebody has answered."""
_TWICE: Final = ("One person", "Two people")
_TOGETHER: Final = 3
"""So many who are unsure in one list are asked about together first."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Something printed that a reader could not be sure of, with the question that settles it."""

    what: Any
    ask: str


def sort(
    reading: Reading, name: str, desk: Desk, *, apology: bool = False
) -> tuple[list[Attendee], list[Apology], list[Unsure]]:
    """Those of a list who are sure or have been settled, as there or as away, and those who wait for an answer."""
    people: Sequence[Any] = reading.apologies if apology else reading.attendees
    people = [replace(each, sure=True) if _is_only_twice(reading, each) else each for each in people]
    found, unsure = _sorted(reading, people, name, desk, apology=apology)
    found += map(_as_read, _unread(reading, name, desk, apology=apology))
    return [each.there for each in found if each.there], [each.away for each in found if each.away], unsure


def listed_twice_over(
    reading: Reading, away: Sequence[Any], doubted: Sequence[Unsure]
) -> tuple[Reading, list[Any], list[Unsure]]:
    """Apologies of people who are listed as there too: the one question about their presence settles both.

    Args:
        reading: as it was read.
        away: those of the list of people present who sent apologies, as was answered.
        doubted: those of whom that is open.

    Returns:
        The reading without such apologies, those that stand, and those that wait.
    """
    doubtful = in_both(reading)
    both = [each for each in reading.apologies if not each.sure and person_key(each.name or "") in doubtful]
    sorry = {person_key(each.name): each.organisation for each in away if each.name}
    waits = {person_key(each.what.name): each.ask for each in doubted if each.what.name}
    stand = [
        replace(each, sure=True, organisation=each.organisation or sorry[key])
        for each in both
        if (key := person_key(each.name or "")) in sorry
    ]
    waiting = [Unsure(each, waits[key]) for each in both if (key := person_key(each.name or "")) in waits]
    return replace(reading, apologies=tuple(each for each in reading.apologies if each not in both)), stand, waiting


def in_both(reading: Reading) -> set[str]:
    """Those, by their names made alike, whom a paper has among those present and away, so that either is unsure."""
    lists: tuple[Sequence[Attendee | Apology], ...] = (reading.attendees, reading.apologies)
    there, away = ({person_key(each.name) for each in one if each.name and not each.sure} for one in lists)
    return there & away


def _is_only_twice(reading: Reading, person: Attendee | Apology) -> bool:
    """Whether the one doubt about somebody is that the name is printed twice: asked where people are matched."""
    about = [each for each in reading.questions if each.about == "attendees" and each.choices]
    asked = {each.choices for each in about if is_about(each, person)}
    return not person.sure and _TWICE in asked and asked <= {_TWICE, ("yes", "no")}


def is_told(question: Question, reading: Reading) -> bool:
    """Whether a question of a reader about people is put by this module."""
    if question.about not in ("attendees", "apologies"):
        return False
    people: Sequence[Any] = reading.attendees if question.about == "attendees" else reading.apologies
    if question.choices == _TWICE:
        return True
    return not question.choices or any(not each.sure and is_about(question, each) for each in people)


def _sorted(
    reading: Reading, people: Sequence[Any], name: str, desk: Desk, *, apology: bool
) -> tuple[list[Outcome], list[Unsure]]:
    about = "apologies" if apology else "attendees"
    alone = set() if apology or doubt.stand_below_both(reading) else in_both(reading)
    waiting = [each for each in people if not each.sure and person_key(each.name or "") not in alone]
    right: list[Any] | None = None
    found: list[Outcome] = []
    unsure: list[Unsure] = []
    shared = [
        each
        for each in reading.questions
        if each.about == about and not each.subject and (each.choices or of_whole_list(each))
    ]
    own = [question for each in waiting for question in asked_of(reading, each, about) if question.subject]
    meant = [doubt.as_asked(each, asked_of(reading, each, about)) for each in waiting]
    if len(waiting) >= _TOGETHER or (len(waiting) > 1 and shared and not own):
        ask = doubt.ask_all(reading, meant, name, shared, own)
        answer = desk.put(ask)
        right = doubt.chosen(meant, answer) if answer is not None else None
        unsure = [Unsure(each, ask.id) for each in waiting if answer is None]
    both = doubt.stand_below_both(reading)
    for each in people:
        asked = next((one for own, one in zip(waiting, meant, strict=True) if own is each), each)
        if each.sure:
            found.append(_as_read(each))
        elif any(each is one.what for one in unsure):
            continue
        elif any(asked is one for one in right or []):
            found.append(doubt.outcome(asked, doubt.THERE) if both else _as_read(asked))
        elif right is not None and both:
            found.append(doubt.outcome(each, doubt.SORRY))
        else:
            said = asked_of(reading, each, about)
            if person_key(each.name or "") in alone:
                said = [doubt.of_both_lists(each), *said]
            ask = doubt.ask_one(reading, each, name, said, _named(reading, each, said))
            answer = desk.put(ask)
            if answer is None:
                unsure.append(Unsure(each, ask.id))
            else:
                found.append(doubt.outcome(asked, answer, is_name=ask.own == doubt.FULL_NAME))
    return found, unsure


def _as_read(person: Any) -> Outcome:  # noqa: ANN401
    sure = replace(person, sure=True)
    return Outcome(away=sure) if isinstance(sure, Apology) else Outcome(there=sure)


def _named(reading: Reading, person: Attendee | Apology, about: Sequence[Question]) -> list[str]:
    """The organisations of the paper between which the reader cannot tell."""
    there = {each.organisation for each in reading.attendees} | {each.organisation for each in reading.apologies}
    offered = [choice for each in about if each.subject for choice in each.choices]
    return [each for each in offered if each in there and each != person.organisation]


def is_about(question: Question, person: Attendee | Apology) -> bool:
    """Whether a question may be about somebody: about them, or about a whole list."""
    return question.subject is None or question.subject in (person.name, person.organisation, person.post)


def _is_about_unsure(question: Question, people: Sequence[Any]) -> bool:
    """Whether a question is about people who are asked about by name; a line that nobody could read is not."""
    if question.subject is None and not of_whole_list(question):
        return False
    return any(not each.sure and is_about(question, each) for each in people)


def asked_of(reading: Reading, person: Attendee | Apology, about: str) -> list[Question]:
    """What the reader asks about somebody: what is about them alone first."""
    asked = [each for each in reading.questions if each.about == about and is_about(each, person)]
    return sorted(asked, key=lambda each: each.subject is None)


def _unread(reading: Reading, name: str, desk: Desk, *, apology: bool) -> Iterator[Any]:
    """Those whom somebody names where a line could not be read, or an organisation stands alone; asked once a list."""
    about = "apologies" if apology else "attendees"
    people: Sequence[Any] = reading.apologies if apology else reading.attendees
    asked = [
        each
        for each in reading.questions
        if each.about == about and not each.choices and not _is_about_unsure(each, people)
    ]
    if not asked or (not apology and not reading.attendees and doubt.stand_below_both(reading)):
        return
    places = {each.what: at_line(reading, each.line or reading.first_line, each.subject or "") for each in asked}
    ask = Ask(
        f"{about}.{name}.others",
        doubt.head(reading) + " ".join(places),
        "entries",
        tuple(dict.fromkeys(where(reading.path, at) for at in places.values())),
        fields=("name", "organisation", "post"),
        example="[{name: J Smith, organisation: Anytown Council}], or none",
    )
    for one in desk.put(ask) or []:
        organisation, post = one.get("organisation"), one.get("post")
        if apology:
            yield Apology(one["name"], organisation, post, None, sure=True, at=FROM_ANSWER)
        else:
            yield Attendee(one["name"], organisation, post, None, None, sure=True, at=FROM_ANSWER)
