"""A reading with what was answered about it: its kind, body, day, chair, and the people it was not sure of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Final, get_args

from compliance.intake.draft.asking.desk import at_line, where
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.names.wording import person_key, slug
from compliance.intake.draft.names.written_days import a_day
from compliance.intake.draft.papers import business
from compliance.intake.draft.who import second, unsure
from compliance.intake.draft.who.unsure import Unsure
from compliance.intake.matter.documents.sorts import ON_ALL
from compliance.intake.reading import Chair, Confirmed, DocumentKind, Place, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.question import Shape
    from compliance.intake.reading import Apology, Attendee, Reading

OF_MEETINGS: Final = ("minutes", "draft_minutes", "notes", "agenda", "summary")
"""Kinds of paper that are about one meeting."""
_MINUTES: Final = frozenset({"minutes", "draft minutes", "notes"})
_YES: Final = frozenset({"yes"})
_NO: Final = frozenset({"no", "nobody"})
_SETTLES: Final = ("kind", "body", "date", "chair", "place")
"""What a question of a reader may be about and an answer changes; people and earlier minutes are asked about apart."""
_ONLY_SHOWN: Final = "(Shown only: the record has no place for it, and no answer is taken.)"
"""What is said of a question about the hour of a meeting, or about meetings still to come."""
_KIND_WORDS: Final[dict[str, str]] = {
    "minutes": "minutes", "draft_minutes": "draft minutes", "notes": "notes of a meeting", "agenda": "an agenda",
    "summary": "a page about a meeting", "membership_list": "a list of members",
    "terms_of_reference": "terms of reference", "other": "something else",
}  # fmt: skip
_KIND_MEANS: Final = {
    "summary": "a page about a meeting, in place of minutes", "membership_list": "who is a member",
    "other": "none of these",
}  # fmt: skip
_DRAFT_OR_NOT: Final = (("yes", "draft_minutes"), ("no", "minutes"))
"""What a yes and a no say of minutes of which it is asked whether they are a draft."""
_OWN: Final = {"chair": "the name of whoever was in the chair", "body": "the name of the body that met"}


@dataclass(frozen=True, slots=True)
class Settled:
    """A reading as far as it is settled: what it holds now is sure.

    Attributes:
        reading: without whatever is unsure.
        name: what the paper is called in the ids of questions.
        attendees: those of whom it is not sure, while nobody has answered.
        apologies: the same.
        chair: the same.
        doubt: the question that has to be answered before anything is taken from it: of its kind, or its day.
        body_doubt: the question of whose it is, where the paper itself leaves that open.
    """

    reading: Reading
    name: str
    attendees: tuple[Unsure, ...] = ()
    apologies: tuple[Unsure, ...] = ()
    chair: Unsure | None = None
    doubt: str | None = None
    body_doubt: str | None = None
    answered: frozenset[str] = frozenset()
    """Those present of whom an answer made sure, by name or post."""
    second: tuple[second.Second, ...] = ()
    """The other bodies that some of those present came for, or may have."""


def name_of(reading: Reading) -> str:
    """What a paper is called in the ids of questions."""
    day = reading.date.isoformat() if reading.date else f"{slug(PurePath(reading.path).stem)}-{reading.first_line}"
    return f"{reading.kind.replace('_', '-')}-{day}"


def settle(reading: Reading, desk: Desk) -> Settled:
    """Put the reader's questions and take in the answers."""
    if reading.date is not None and a_day(reading.date.isoformat()) is None:
        reading = replace(reading, date=None)  # no year that a meeting could be of
    name, reading = name_of(reading), business.amended(reading)
    doubts: dict[str, str] = {}
    for each in reading.questions:
        if each.about in _SETTLES:
            reading, open_ = _answered(reading, each, name, desk)
            if open_ is not None:
                doubts[each.about] = open_
        elif each.about == "previous_minutes":
            reading = _earlier(reading, each, name, desk)
        elif business.is_of_all(each):
            reading = business.whole(reading, each, name, desk)
        elif each.about == "next_meetings":
            kept = tuple(one for one in reading.next_meetings if one.at.line != each.line)
            reading = replace(reading, next_meetings=kept)  # what is planned is a remark, and a doubtful one is none
        _remarked(reading, each, desk)
    if reading.kind in OF_MEETINGS and reading.date is None and "date" not in doubts:
        reading, open_ = _dated(reading, name, desk)
        doubts |= {"date": open_} if open_ else {}
    reading = business.settle(reading, name, desk)
    sure, also_away, attendees = unsure.sort(reading, name, desk)
    certain = {each.name or each.post for each in reading.attendees if each.sure}
    reading, stand, waiting = unsure.listed_twice_over(reading, also_away, attendees)
    also_there, sorry, apologies = unsure.sort(reading, name, desk, apology=True)
    sure += [each for each in also_there if _is_new(each, sure)]
    answered = frozenset(who for each in sure if (who := each.name or each.post) and who not in certain)
    for each in (*stand, *also_away):
        sorry += [each] if _is_new(each, sorry) else []
    reading = replace(reading, attendees=tuple(sure), apologies=tuple(sorry))
    chair = None
    if reading.chair is not None and not reading.chair.sure:
        reading, chair = _chair(reading, name, desk, doubts.get("chair"))
    first = doubts.get("kind") or doubts.get("date")
    others = second.asked(reading, name, desk, sure)
    away = (*apologies, *waiting)
    return Settled(reading, name, tuple(attendees), away, chair, first, doubts.get("body"), answered, others)


def _remarked(reading: Reading, question: Question, desk: Desk) -> None:
    """Tell of what a reader asks and nobody has to answer."""
    if question.about in ("time", "next_meetings"):
        desk.remark(f"{_line(reading, question)}: {question.what} {_ONLY_SHOWN}")
    elif question.about not in (*_SETTLES, "previous_minutes", "items") and not unsure.is_told(question, reading):
        desk.remark(f"{_line(reading, question)}: {question.what}")


def _is_new(person: Attendee | Apology, people: Sequence[Attendee | Apology]) -> bool:
    """Whether somebody is in no list yet into which an answer puts them."""
    return not person.name or person_key(person.name) not in {person_key(each.name) for each in people if each.name}


def _line(reading: Reading, question: Question) -> str:
    """Where a question of a reader has its words."""
    return where(reading.path, at_line(reading, question.line) if question.line else None)


def _answered(reading: Reading, question: Question, name: str, desk: Desk) -> tuple[Reading, str | None]:
    """The reading with an answer, or with the question that is open."""
    place = reading.places.get(question.about)
    words = place.words if place and place.line == question.line else ""
    at = at_line(reading, question.line, words) if question.line else place
    values = _values(question)
    shape: Shape = "day" if question.about == "date" else "choice" if values or question.about == "body" else "text"
    on_all = question.subject == ON_ALL  # it is asked once, whatever paper prints it
    ask = Ask(
        f"paper.{slug(question.what) if on_all else name}.{question.about}", question.what, shape,
        (where(reading.path, at),), values,
        free=question.about not in ("kind", "date"), own=_OWN.get(question.about, ""),
        formerly=_said_otherwise(question), likely=_likely(reading, question), everywhere=on_all,
    )  # fmt: skip
    answer = desk.put(ask)
    if answer is None:
        harmless = question.about == "kind" and bool(question.choices) and set(question.choices) <= _MINUTES
        return _without(reading, question), None if harmless else ask.id
    match question.about:
        case "kind":
            return replace(reading, kind=answer), None
        case "date":
            return replace(reading, date=dt.date.fromisoformat(answer)), None
        case "body":
            return replace(reading, body=answer), None
        case "chair":
            return _with_chair(reading, answer, at), None
        case _:
            return replace(reading, place=answer), None


def _likely(reading: Reading, question: Question) -> str:
    """As what a paper was read, whose kind or body is in doubt: what is asked of such a paper is asked at once."""
    read_as = {"kind": reading.kind, "body": reading.body}.get(question.about)
    return read_as if read_as and read_as != "other" else ""


def _values(question: Question) -> tuple[Choice, ...]:
    match question.about:
        case "kind":
            means = _KIND_MEANS | ({"minutes": "no", "draft_minutes": "yes"} if _is_of_draft(question) else {})
            kinds = ("minutes", "draft_minutes") if question.subject == ON_ALL else get_args(DocumentKind)
            return tuple(Choice(each, means.get(each, "")) for each in kinds)
        case "date":
            days = [(a_day(each), each) for each in question.choices]
            return tuple(Choice(day, words if words != day else "") for day, words in days if day)
        case _:
            return tuple(Choice(each) for each in question.choices if each.casefold() != "another body")


def _is_of_draft(question: Question) -> bool:
    """Whether it is asked of minutes whether they are a draft."""
    return set(question.choices) == {"minutes", "draft minutes"}


def _said_otherwise(question: Question) -> tuple[tuple[str, str], ...]:
    """Other words for what may be answered: a yes where one body is asked about, a kind of paper in plain words."""
    if question.about == "kind":
        drafted = _DRAFT_OR_NOT if _is_of_draft(question) else ()
        return (*((words, kind) for kind, words in _KIND_WORDS.items()), *drafted)
    named = [each for each in question.choices if each.casefold() != "another body"]
    return (("yes", named[0]),) if question.about == "body" and len(named) == 1 else ()


def _without(reading: Reading, question: Question) -> Reading:
    """What is asked about is no fact while nobody has answered."""
    if question.about == "chair" and reading.chair is not None:
        return replace(reading, chair=replace(reading.chair, sure=False))
    if question.about == "place":
        return replace(reading, place=None)
    return reading


def _with_chair(reading: Reading, answer: str, at: Place | None) -> Reading:
    if answer.casefold() in _NO:
        return replace(reading, chair=None)
    same = (
        reading.chair if reading.chair and answer.casefold() in {*_YES, (reading.chair.name or "").casefold()} else None
    )
    made = Chair(answer, None, None, sure=True, at=at or Place(reading.first_line, None, ""))
    return replace(reading, chair=replace(same, sure=True) if same else made)


def _dated(reading: Reading, name: str, desk: Desk) -> tuple[Reading, str | None]:
    ask = Ask(
        f"paper.{name}.date",
        f"Of which day is the meeting that this paper is about ({_KIND_WORDS[reading.kind]}; no day is printed)?",
        "day",
        (where(reading.path, at_line(reading, reading.first_line)),),
        example="2013-06-05",
    )
    answer = desk.put(ask)
    if answer is None:
        return reading, ask.id
    return replace(reading, date=dt.date.fromisoformat(answer)), None


def _earlier(reading: Reading, question: Question, name: str, desk: Desk) -> Reading:
    """Earlier minutes of a day that is in doubt are of no day until somebody says which."""
    meant = [each for each in reading.previous_minutes if each.at.line == question.line]
    if not meant:  # the agenda's date against that of the minutes: asked where the two papers meet
        return reading
    days = [(a_day(each), each) for each in question.choices]
    ask = Ask(
        f"paper.{name}.earlier-minutes-line-{question.line}",
        question.what,
        "day",
        (where(reading.path, meant[0].at),),
        (*(Choice(day) for day, _ in days if day), Choice("none", "nothing is to be recorded of them")),
    )
    answer = desk.put(ask)
    kept = [each for each in reading.previous_minutes if each not in meant]
    if answer not in (None, "none"):
        kept += [replace(each, date=dt.date.fromisoformat(answer)) for each in meant]
    return replace(reading, previous_minutes=_in_order(kept))


def _in_order(entries: list[Confirmed]) -> tuple[Confirmed, ...]:
    return tuple(sorted(entries, key=lambda each: each.at.line))


def _chair(reading: Reading, name: str, desk: Desk, asked: str | None) -> tuple[Reading, Unsure | None]:
    chair = reading.chair
    if chair is None or asked is not None:
        return replace(reading, chair=None), Unsure(chair, asked) if chair and asked else None
    label = (chair.name or chair.post or "somebody") + (f", {chair.organisation}" if chair.organisation else "")
    ask = Ask(
        f"paper.{name}.chair",
        f"Was {label} in the chair?",
        "choice",
        (where(reading.path, chair.at),),
        (Choice("yes", label), Choice("no", "it is not known who")),
        free=True,
        own="the name of whoever was",
        formerly=(("as printed", "yes"), ("leave out", "no")),
    )
    answer = desk.put(ask)
    if answer is None:
        return replace(reading, chair=None), Unsure(chair, ask.id)
    return _with_chair(reading, answer, chair.at), None
