"""Finds who was in the chair: beside a name in the list, under a label, or in a sentence; one merely elected is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people import names, presiding, same, sentences
from compliance.intake.people.person import Person
from compliance.intake.people.text import Text
from compliance.intake.reading import Chair, Question

_CHAIR = r"chair(?:man|woman|person)?"
_TOOK = re.compile(
    rf"\s+(?:then\s+|therefore\s+|would\s+|agreed\s+to\s+|had\s+agreed\s+to\s+|kindly\s+)*(?:"
    rf"(?:took|take|assumed|assume|occupied|occupy)\s+the\s+{_CHAIR}|(?:was\s+"
    rf"|being\s+)?in\s+the\s+{_CHAIR}\b"
    rf"|(?:chaired|chair|presided\s+over|presided\s+at)\s+(?:the\s+|this\s+"
    rf"|today['’]s\s+)?meeting|(?:was|were|be)\s+(?:duly\s+|unanimously\s+)*(?:elected"
    rf"|appointed|nominated)\s+(?:as\s+|to\s+act\s+as\s+|to\s+be\s+)?(?:the\s+)?{_CHAIR}\s+"
    rf"(?:for|of)\s+(?:this|the|today['’]s)\s+meeting(?!s))",
    re.IGNORECASE,
)
_SEAT_AND_CHAIR = re.compile(
    rf"(?:(?:county|borough|district|town|parish)\s+)?(?:councillor|cllr|member)\s*(?:[/,&-]|and)\s*{_CHAIR}",
    re.IGNORECASE,
)
_SOME_CHAIR = re.compile(rf"(?!vice|deputy|former|past|next|incoming|outgoing)\w+\s+{_CHAIR}", re.IGNORECASE)
_APPOSITION = re.compile(
    r"(?:\s*\([^()]*\)|,[^,]{3,80},?|,?\s+(?:(?:as|the)\s+)*(?:vice|deputy)[\s-]*chair\w*)$", re.IGNORECASE
)
_BY = re.compile(
    rf"\b(?:chaired\s+by|in\s+the\s+{_CHAIR}\s+(?:was|were)|presided\s+over\s+by)\s+(?=[A-Z])", re.IGNORECASE
)
_SUB = r"\b(?:sub|working|task|steering|focus|reference|scrutiny|project|delivery)\b"
_ELSEWHERE = re.compile(
    rf"{_SUB}|\b(?:group|(?:sub)?committee|panel|forum|board|network|inquiry|review|conference|event|summit|workshop"
    r"|hearing|seminar|trust|which)\b(?!.*\bmeeting\s+(?:was|is)\s*$)",
    re.IGNORECASE,
)
"""What stands before "chaired by" where another body or gathering is meant: "the sub-group met, chaired by"."""
_CALLED = re.compile(
    rf"^(?:the\s+)?{_CHAIR}(?:\s+of\s+(?:the\s+)?[A-Z][^,.;()]{{2,60}})?,?\s+\(?(?P<after>[A-Z][^,.;()]{{3,60}}?)\)?,?\s+(?:welcomed|opened"
    rf"|thanked|explained|introduced|invited|advised|referred)\b"
    rf"|^(?P<before>[A-Z][^,.;()]{{3,60}}?)(?:\s*\((?:the\s+)?{_CHAIR}\)|,\s*(?:the\s+|as\s+)?"
    rf"(?:[\w\s]{{0,40}}\s)?{_CHAIR},?)\s+(?:welcomed|opened|thanked|introduced|explained)\b",
    re.IGNORECASE,
)
_NEAR = 160
_LONGEST = 2000
_PART = re.compile(
    r"\bitems?\b|remainder|rest\s+of|this\s+point|left\s+the\s+meeting|until|next\s+meeting"
    r"|future|for\s+minute|last\s+meeting|previous\s+meeting",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Found:
    """The chair, and what is left to ask of it."""

    chair: Chair | None
    questions: tuple[Question, ...] = ()


def find(people: Sequence[Person], away: Sequence[Person], texts: Sequence[Text]) -> Found:
    """Who was in the chair.

    Args:
        people: those listed.
        away: those who sent apologies.
        texts: the running text of the document.
    """
    said, partly = _in_text(texts)
    _by_post(people)
    for mark in ("in_chair", "chair"):
        marked = _distinct([person for person in people if person.chair == mark])
        if mark == "chair" and said and not any(same.person(said[0], person.called) for person in marked):
            marked = []
        if len(marked) == 1 and not partly:
            return _one(marked[0], away)
        if marked:
            return _several([*marked, *([_known(partly[0], partly[1], people)] if partly else [])])
    if said:
        person = _known(said[0], said[1], people)
        return Found(
            Chair(person.name, person.organisation, person.post, sure=not partly, at=said[1].place()),
            _partly(said, partly),
        )
    if partly:
        person = _known(partly[0], partly[1], people)
        what = f"“{partly[1].text[:_NEAR]}”: was {person.called} in the chair for most of the meeting?"
        return Found(
            Chair(person.name, person.organisation, person.post, sure=False, at=partly[1].place()),
            (_ask(partly[1], what, ("Yes", "No"), person.called),),
        )
    if found := presiding.find(people, texts):
        person, at = found
        return Found(Chair(person.name, person.organisation, person.post, sure=True, at=at.place()))
    return _guess(people, away, texts)


def _by_post(people: Sequence[Person]) -> None:
    """Mark who is printed as "Councillor/Chair" and, as possible, who is a chair with a word before it."""
    for person in people:
        if person.chair is None and person.post and _SEAT_AND_CHAIR.fullmatch(person.post):
            person.chair = "chair"
        elif person.chair is None and person.post and _SOME_CHAIR.fullmatch(person.post):
            person.chair = "possible"


def _one(person: Person, away: Sequence[Person]) -> Found:
    """The only one so marked."""
    if any(person is each for each in away):
        return Found(None, (_ask(person.at, f"“{person.at.text}” is among the apologies. Who was in the chair?"),))
    doubtful = bool(person.doubts - {"bracket", "place", "rank", "twice", "unlabelled", "pairing"})
    asks = (
        (_ask(person.at, f"“{person.at.text}”: is this the person who was in the chair?", ("Yes", "No")),)
        if doubtful
        else ()
    )
    return Found(Chair(person.name, person.organisation, person.post, not doubtful, person.at.place()), asks)


def _several(marked: Sequence[Person]) -> Found:
    """More than one: joint chairs, or one after the other."""
    choices = tuple(dict.fromkeys(person.called for person in marked))
    printed = "; ".join(f"“{person.at.text}”" for person in marked)
    return Found(
        None,
        (
            _ask(
                marked[0].at,
                f"More than one person is printed as the chair: {printed}. Who was in the chair at this meeting?",
                choices,
            ),
        ),
    )


def _partly(said: tuple[str, Text], partly: tuple[str, Text] | None) -> tuple[Question, ...]:
    if not partly:
        return ()
    return (
        _ask(partly[1], f"“{partly[1].text}”: who was in the chair for most of the meeting?", (said[0], partly[0])),
    )


def _guess(people: Sequence[Person], away: Sequence[Person], texts: Sequence[Text]) -> Found:
    """Nothing says it outright: who is spoken of as the chair, or comes as the chair of something."""
    for text in texts:
        for sentence in sentences.each(text):
            if not (found := _CALLED.match(sentence.text[:_LONGEST])):
                continue
            printed = (found["after"] or found["before"]).strip()
            name = names.leading(printed)
            if name and name.whole:
                person = _known(name.text, sentence, people)
                ask = _ask(
                    sentence,
                    f"“{sentence.text[:160]}”: was {name.text} in the chair at this meeting?",
                    ("Yes", "No"),
                    name.text,
                )
                return Found(
                    Chair(person.name, person.organisation, person.post, sure=False, at=sentence.place()), (ask,)
                )
    possible = _distinct([person for person in people if person.chair == "possible"])
    if len(possible) == 1:
        person = possible[0]
        ask = _ask(
            person.at,
            f"“{person.at.text}”: was {person.called} in the chair at this meeting?",
            ("Yes", "No"),
            person.called,
        )
        return Found(Chair(person.name, person.organisation, person.post, sure=False, at=person.at.place()), (ask,))
    vice = _distinct([person for person in people if person.chair == "vice"])
    absent = [person for person in away if person.chair == "chair"]
    if vice or absent or possible:
        choices = tuple(person.called for person in (*vice, *possible))
        first = (*vice, *absent, *possible)[0]
        words = f"“{absent[0].at.text}” sent apologies. " if absent else ""
        return Found(
            None, (_ask(first.at, f"{words}Nothing says who was in the chair at this meeting. Who was?", choices),)
        )
    return Found(None)


def _in_text(texts: Sequence[Text]) -> tuple[tuple[str, Text] | None, tuple[str, Text] | None]:
    """Who a sentence says took the chair: for the meeting, and for a part of it."""
    whole: tuple[str, Text] | None = None
    partly: tuple[str, Text] | None = None
    for text in texts:
        for sentence in sentences.each(text):
            name = _subject(sentence.text[:_LONGEST])
            if not name:
                continue
            if _PART.search(sentence.text):
                partly = partly or (name, sentence)
            else:
                whole = whole or (name, sentence)
    return whole, partly


def _subject(sentence: str) -> str | None:
    """The name before "took the chair", or after "chaired by"."""
    if (found := _BY.search(sentence)) and not _ELSEWHERE.search(sentence[: found.start()]):
        name = names.leading(sentence[found.end() :])
        return name.text if name and name.whole else None
    for found in _TOOK.finditer(sentence):
        before = sentence[max(0, found.start() - _NEAR) : found.start()].rstrip(" ,")
        for _ in range(3):
            if taken := _at_end(before):
                return taken
            shorter = _APPOSITION.sub("", before).rstrip(" ,")
            if shorter == before:
                break
            before = shorter
    return None


def _at_end(text: str) -> str | None:
    """The longest name with which words end."""
    for begin in re.finditer(r"(?:^|(?<=[\s,(]))[A-Z]", text):
        name = names.read(text[begin.start() :])
        if name and name.whole:
            return name.text
    return None


def _known(name: str, at: Text, people: Sequence[Person]) -> Person:
    """The person of a name, as listed if listed."""
    found = [person for person in people if person.name and same.person(person.name, name)]
    return found[0] if len(found) == 1 else Person(at, name)


def _distinct(people: Sequence[Person]) -> list[Person]:
    """Each person once."""
    made: list[Person] = []
    for person in people:
        if not any(same.person(person.called, each.called) for each in made):
            made.append(person)
    return made


def _ask(at: Text, what: str, choices: tuple[str, ...] = (), subject: str | None = None) -> Question:
    return Question("chair", what, at.line.number, choices, subject)
