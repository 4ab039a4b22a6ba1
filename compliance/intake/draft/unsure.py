"""People of whom a reader was not sure: together where there are many, else one by one; and lines nobody could read."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.desk import at_line, printed, where
from compliance.intake.draft.question import Ask, Choice, choices
from compliance.intake.draft.wording import person_key, slug
from compliance.intake.reading import Apology, Attendee, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.draft.desk import Desk
    from compliance.intake.reading import Question, Reading

AS_PRINTED, LEAVE_OUT, A_NAME = "as printed", "leave out", "a name"
YES: Final = frozenset({"yes", AS_PRINTED})
NO: Final = frozenset({"no", LEAVE_OUT})
FROM_ANSWER: Final = Place(0, None, "")
"""The place of what no paper prints and somebody has answered."""
_TWICE: Final = ("One person", "Two people")
_MOST: Final = 200
"""So many letters of what a reader asks about many; whom it read is said behind it."""
_TOGETHER: Final = 3
"""So many who are unsure in one list are asked about together first."""


@dataclass(frozen=True, slots=True)
class Unsure:
    """Something printed that a reader could not be sure of, with the question that settles it."""

    what: Any
    ask: str


def sort(reading: Reading, name: str, desk: Desk, *, apology: bool = False) -> tuple[list[Any], list[Unsure]]:
    """Those who are sure or have been settled, and those who wait for an answer."""
    people: Sequence[Any] = reading.apologies if apology else reading.attendees
    people = [replace(each, sure=True) if _is_only_twice(reading, each) else each for each in people]
    sure, unsure = _sorted(reading, people, name, desk, apology=apology)
    return [*sure, *_unread(reading, name, desk, apology=apology)], unsure


def listed_twice_over(
    reading: Reading, there: Sequence[Any], doubted: Sequence[Unsure]
) -> tuple[Reading, list[Any], list[Unsure]]:
    """Apologies of people who are listed as there too: the one question about their presence settles both.

    Args:
        reading: as it was read.
        there: those who were there.
        doubted: those of whom that is open.

    Returns:
        The reading without such apologies, those that stand, and those that wait.
    """
    doubtful = {person_key(each.name) for each in reading.attendees if each.name and not each.sure}
    both = [each for each in reading.apologies if not each.sure and person_key(each.name or "") in doubtful]
    now = {person_key(each.name) for each in there if each.name}
    waits = {person_key(each.what.name): each.ask for each in doubted if each.what.name}
    stand = [replace(each, sure=True) for each in both if person_key(each.name or "") not in {*now, *waits}]
    waiting = [Unsure(each, waits[key]) for each in both if (key := person_key(each.name or "")) in waits]
    return replace(reading, apologies=tuple(each for each in reading.apologies if each not in both)), stand, waiting


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
) -> tuple[list[Any], list[Unsure]]:
    waiting = [each for each in people if not each.sure]
    if len(waiting) >= _TOGETHER:
        ask = _ask_all(reading, waiting, name, apology=apology)
        answer = desk.put(ask)
        if answer is None:
            return [each for each in people if each.sure], [Unsure(each, ask.id) for each in waiting]
        if answer == "yes":
            return [replace(each, sure=True) for each in people], []
    sure, unsure = [], []
    for each in people:
        if each.sure:
            sure.append(each)
            continue
        ask = _ask_one(reading, each, name, apology=apology)
        answer = desk.put(ask)
        if answer is None:
            unsure.append(Unsure(each, ask.id))
        elif answer == A_NAME and not each.name:
            sure.append(replace(each, sure=True, name=each.post, post=None))
        elif answer.casefold() in YES:
            sure.append(replace(each, sure=True))
        elif answer.casefold() not in NO:
            sure.append(replace(each, sure=True, organisation=answer))
    return sure, unsure


def is_about(question: Question, person: Attendee | Apology) -> bool:
    """Whether a question may be about somebody: about them, or about a whole list."""
    return question.subject is None or question.subject in (person.name, person.organisation, person.post)


def _said(reading: Reading, people: Sequence[Any], about: str) -> list[str]:
    """What the reader asks about some people: what is about one of them first."""
    asked = [each for each in reading.questions if each.about == about and each.choices]
    own = [each.what for each in asked if each.subject and any(is_about(each, one) for one in people)]
    return list(dict.fromkeys([*own, *(each.what for each in asked if not each.subject)]))


def _ask_all(reading: Reading, people: list[Any], name: str, *, apology: bool) -> Ask:
    """One question for many; only if it is not all right, one each."""
    about = "apologies" if apology else "attendees"
    places = dict.fromkeys(where(reading.path, each.at) for each in (people[0], people[-1]))
    shared = [
        printed(each.what, _MOST)
        for each in reading.questions
        if each.about == about and each.choices and not each.subject
    ]
    read = "; ".join(map(_read_as, people))
    what = f"{len(people)} people could not be read for certain. They were taken for: {read}. Is all of it right?"
    return Ask(
        f"{about}.{name}.all",
        _head(reading) + " ".join([*shared, what]),
        "choice",
        tuple(places),
        choices({"yes": "all of it", "no": "each is asked about by itself"}),
        likely="yes",
    )


def _ask_one(reading: Reading, person: Attendee | Apology, name: str, *, apology: bool) -> Ask:
    about = "apologies" if apology else "attendees"
    did = "sent apologies" if apology else "was there"
    said = _said(reading, [person], about)
    what = said[0] if said else f"Is it right that {person.name or person.post or 'somebody'} {did}?"
    named = {each.organisation for each in reading.attendees} | {each.organisation for each in reading.apologies}
    offered = [
        Choice(choice, "the organisation")
        for each in reading.questions
        if each.about == about and each.subject and is_about(each, person)
        for choice in each.choices
        if choice in named and choice != person.organisation
    ]
    named_so = () if person.name or not person.post else (Choice(A_NAME, f"{person.post} is what somebody is called"),)
    own = slug(f"{person_key(person.name or person.post or 'somebody')} {person.organisation or ''}")
    return Ask(
        f"{about}.{name}.{own}",
        f"{_head(reading)}{what} It was read as: {_read_as(person)}.",
        "choice",
        (where(reading.path, person.at),),
        (Choice(AS_PRINTED, _read_as(person)), Choice(LEAVE_OUT, "it is wrong"), *named_so, *dict.fromkeys(offered)),
        example=f"{AS_PRINTED}, {LEAVE_OUT}, or the name of their organisation",
        free=True,
        likely=AS_PRINTED,
    )


def _head(reading: Reading) -> str:
    """Which meeting a question is about."""
    return f"Meeting of {dates.plain(reading.date)}: " if reading.date else ""


def _read_as(person: Attendee | Apology) -> str:
    who = person.name or f"somebody whose name is not printed, {person.post or 'of no post'}"
    return who + (f", {person.organisation}" if person.organisation else "")


def _unread(reading: Reading, name: str, desk: Desk, *, apology: bool) -> Iterator[Any]:
    """Those whom somebody names where a line could not be read, or an organisation stands alone; asked once a list."""
    about = "apologies" if apology else "attendees"
    people: Sequence[Any] = reading.apologies if apology else reading.attendees
    asked = [
        each
        for each in reading.questions
        if each.about == about and not each.choices and not any(not one.sure and is_about(each, one) for one in people)
    ]
    if not asked:
        return
    places = {each.what: at_line(reading, each.line or reading.first_line, each.subject or "") for each in asked}
    ask = Ask(
        f"{about}.{name}.others",
        _head(reading) + " ".join(places),
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
