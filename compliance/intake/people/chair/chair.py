"""Finds who was in the chair: beside a name in the list, under a label, or in a sentence; one merely elected is not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.chair import (
    by_post,
    chair_near,
    elected,
    elsewhere,
    opened,
    presiding,
    spoken,
    took,
    whom,
)
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names, same, sentences
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Chair, Question

_CHAIR = r"chair(?:man|woman|person)?"
_PLAINLY = re.compile(rf"\(\s*(?:the\s+)?{_CHAIR}\s*\)", re.IGNORECASE)
"""The word alone in brackets, among others who chair something: "(Chair of Dale CSP)"."""
_SPOKEN_OF = re.compile(
    rf"\bthe\s+{_CHAIR}\b(?!\s+of\b)(?:['’]s)?|^\W*{_CHAIR}['’]?s?\b|\({_CHAIR}\)|[:,–-]\s*{_CHAIR}\W*$", re.IGNORECASE
)
"""Where a paper speaks of its chair, whoever that was."""
_STOOD_IN = re.compile(
    rf"\bin\s+the\s+absence\s+of\s+(?:the\s+|both\s+the\s+)?{_CHAIR}\b|\b{_CHAIR}\s+(?:was|is|had\s+been|being)\s+(?:\w+\s+)?"
    rf"(?:delayed|late|absent|unable|unavailable|held\s+up)\b|\bvice[\s-]*{_CHAIR},?\s+(?:[^.;]{{3,40}},?\s+)?(?:then\s+)?(?:took"
    r"|opened|chaired|presided|assumed|led)\b",
    re.IGNORECASE,
)
"""What tells that another may have taken the chair than the one who is printed as the chair."""
_MARK = re.compile(
    rf"(?:^|\s)(?P<mark>[*†‡#^])\s*(?:[-–=:]\s*)?(?:(?:denotes|indicates|signifies|means|marks)\s+)?(?:the\s+|in\s+the\s+)?{_CHAIR}\W*$",
    re.IGNORECASE,
)
"""What the mark beside the name of the chair means."""
_RULE = re.compile(r"\b(?:shall|will|may|must|should|would|can|next)\b", re.IGNORECASE)
_ASIDE = frozenset({"in_attendance", "officer", "guest", "observer"})
_NEAR = 160
_LONGEST = 2000
_SEVERAL = 3
"""Where so many are listed, whoever had the chair is likely one of them."""


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
    said, partly = took.find(people, texts)
    _by_mark(people, texts)
    by_post.mark(people, texts)
    elsewhere.doubt(people, texts)
    marked = _marked(people)
    if marked and not said and not partly and _is_aside(marked, people):
        return _beside(marked, people, away, texts)
    if marked and not said and not partly and (stood := _stood_in(texts)):
        return _proposed(
            marked[0], stood, f"“{stood.text[:_NEAR]}”: was {marked[0].called} in the chair at this meeting?"
        )
    if marked:
        own = [person for person in marked if said and same.person(said[0], person.called)]
        if said and not own and marked[0].chair == "chair":
            return _differ(_known(*said, people), said[1], marked)
        one = own or marked
        plain = [person for person in one if _is_plain(person)]
        if len(plain) == 1 < len(one) and not partly:
            printed = plain[0].at.line.text.replace("\n", " ").replace("\t", " ")[:_NEAR]
            what = f"“{printed}”, among others who chair something: was {plain[0].called} in the chair at this meeting?"
            return _proposed(plain[0], plain[0].at, what)
        if len(one) > 1:
            return _several([*one, *([_known(*partly, people)] if partly else [])])
        if said:
            _known(*said, people)
        later = partly or (None if said else elected.find(people, texts))
        if later and not same.person(later[0], one[0].called):
            return _mostly(one[0], later)
        return _one(one[0], away)
    if said:
        return _said(said, partly, people, chair_near.find(people, away, texts))
    if partly:
        person = _known(*partly, people)
        what = f"“{partly[1].text[:_NEAR]}”: was {person.called} in the chair for most of the meeting?"
        return _proposed(person, partly[1], what)
    if found := presiding.find(people, texts):
        return Found(_chair(*found, sure=True))
    return _spoken(people, texts) or _guess(people, away, texts)


def _is_plain(person: Person) -> bool:
    """Whether the word stands alone in brackets behind somebody's name."""
    printed = "\n".join(cell.text for cell in person.at.line.cells)
    behind = printed.partition(person.name or "")[2] if person.name else ""
    return _PLAINLY.search(re.split(r"[\n;]", behind)[0][:_NEAR]) is not None


def _spoken(people: Sequence[Person], texts: Sequence[Text]) -> Found | None:
    """Whom sentences call the chair, where nothing else says who it was."""
    called = spoken.find(people, texts)
    if len(called) > 1:
        return _several([_known(each.name, each.at, people) for each in called])
    if not called:
        return None
    one = called[0]
    person = _known(one.name, one.at, people)
    if one.sure and person.capacity not in _ASIDE:
        return Found(_chair(person, one.at, sure=True))
    return _proposed(person, one.at, f"“{one.at.text[:_NEAR]}”: was {person.called} in the chair at this meeting?")


def _stood_in(texts: Sequence[Text]) -> Text | None:
    """The sentence that tells that another may have taken the chair, though it does not say who."""
    told = (sentence for text in texts for sentence in sentences.each(text))
    return next((each for each in told if _STOOD_IN.search(each.text) and not _RULE.search(each.text)), None)


def _marked(people: Sequence[Person]) -> list[Person]:
    """Those whose entry says so; of several, those who are members rather than guests who chair something else."""
    for mark in ("in_chair", "chair"):
        marked = _distinct([person for person in people if person.chair == mark and not _is_nobody(person)])
        members = [person for person in marked if person.capacity not in _ASIDE]
        if marked:
            return members or marked
    return []


def _is_aside(marked: Sequence[Person], people: Sequence[Person]) -> bool:
    """Whether the only one so marked is listed apart from the members: it may be another chair that they come as."""
    apart = len(marked) == 1 and marked[0].chair == "chair" and marked[0].capacity in _ASIDE
    return apart and any(person.capacity is not None and person.capacity not in _ASIDE for person in people)


def _beside(marked: Sequence[Person], people: Sequence[Person], away: Sequence[Person], texts: Sequence[Text]) -> Found:
    """One marked as a chair apart from the members, or the only member whose name stands beside the word."""
    near = [each for each in chair_near.find(people, away, texts) if not same.person(each.name, marked[0].called)]
    person, at = (_known(near[0].name, near[0].at, people), near[0].at) if len(near) == 1 else (marked[0], marked[0].at)
    return _proposed(person, at, f"“{at.text[:_NEAR]}”: was {person.called} in the chair at this meeting?")


def _is_nobody(person: Person) -> bool:
    """Whether only the word is printed, as that of a list or of a key to its marks, and not who it is."""
    return (
        not person.name
        and not person.organisation
        and by_post.CHAIR_ALONE.fullmatch(person.post or "chair") is not None
    )


def _by_mark(people: Sequence[Person], texts: Sequence[Text]) -> None:
    """Mark the one behind whose name the mark stands that is said to mean the chair."""
    for found in filter(None, (_MARK.search(text.text) for text in texts)):
        mark = re.escape(found["mark"])
        bears = [
            person
            for person in people
            if person.name and any(re.search(re.escape(person.name) + rf"\s*{mark}", text.text) for text in texts)
        ]
        if len(bears) == 1:
            bears[0].chair = bears[0].chair or "chair"


def _one(person: Person, away: Sequence[Person]) -> Found:
    """The only one so marked."""
    if any(person is each for each in away):
        return Found(None, (_ask(person.at, f"“{person.at.text}” is among the apologies. Who was in the chair?"),))
    doubtful = bool(person.doubts - {"bracket", "place", "rank", "twice", "unlabelled", "pairing"})
    if not doubtful:
        return Found(_chair(person, person.at, sure=True))
    return _proposed(person, person.at, f"“{_printed(person)}”: was {person.called} in the chair at this meeting?")


def _mostly(person: Person, partly: took.Said) -> Found:
    """The only one so marked, where a sentence has somebody else take the chair for a part, or be elected to it."""
    what = f"“{partly[1].text[:_NEAR]}”: who was in the chair for most of the meeting?"
    ask = _ask(partly[1], what, (person.called, partly[0]), person.called)
    return Found(_chair(person, person.at, sure=False), (ask,))


def _differ(person: Person, at: Text, marked: Sequence[Person]) -> Found:
    """A sentence has somebody else take the chair than the list has for the chair."""
    printed = "; ".join(f"“{each.at.text[:_NEAR]}”" for each in marked)
    what = f"“{at.text[:_NEAR]}”, but the list has for the chair: {printed}. Who was in the chair at this meeting?"
    choices = tuple(dict.fromkeys((person.called, *(each.called for each in marked))))
    return Found(_chair(person, at, sure=False), (_ask(at, what, choices, person.called),))


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


def _said(
    said: took.Said, partly: took.Said | None, people: Sequence[Person], near: Sequence[chair_near.Near]
) -> Found:
    """Who took the chair as a sentence tells; asked about where the word stands beside another's name at the head."""
    person = _known(*said, people)
    others = [each for each in near if each.rank == 0 and not same.person(each.name, person.called)]
    if len(others) == 1 and whom.is_listed(others[0].name, people) and not partly:
        return _differ(person, said[1], [_known(others[0].name, others[0].at, people)])
    if not (partly or names.is_titled(said[0]) or len(people) < _SEVERAL or whom.is_listed(said[0], people)):
        what = f"“{said[1].text[:_NEAR]}”: was {person.called}, who is in no list, in the chair at this meeting?"
        return _proposed(person, said[1], what)
    return Found(_chair(person, said[1], sure=not partly), _partly(said, partly))


def _partly(said: took.Said, partly: took.Said | None) -> tuple[Question, ...]:
    if not partly:
        return ()
    return (
        _ask(partly[1], f"“{partly[1].text}”: who was in the chair for most of the meeting?", (said[0], partly[0])),
    )


def _guess(people: Sequence[Person], away: Sequence[Person], texts: Sequence[Text]) -> Found:
    """Nothing says it outright: who is spoken of as the chair, or comes as the chair of something."""
    possible = _distinct([person for person in people if person.chair == "possible"])
    if len(possible) == 1:
        person = possible[0]
        return _proposed(person, person.at, f"“{_printed(person)}”: was {person.called} in the chair at this meeting?")
    near = chair_near.find(people, away, texts)
    near = [each for each in near if not any(same.person(each.name, other.called) for other in possible)]
    surnames = {person.name.split()[-1].casefold() for person in people if person.name}
    listed = any(each.name.split()[-1].casefold() in surnames for each in near)
    if not listed and not possible and (told := opened.find(people, texts)):
        person = _known(*told, people)
        what = f"“{told[1].text[:_NEAR]}”: was {person.called} in the chair at this meeting?"
        return _proposed(person, told[1], what)
    if len(near) == 1:
        person = _known(near[0].name, near[0].at, people)
        what = f"“{near[0].at.text[:_NEAR]}”: was {person.called} in the chair at this meeting?"
        return _proposed(person, near[0].at, what)
    chosen = elected.find(people, texts)
    if chosen and not near and not possible:
        person = _known(*chosen, people)
        return _proposed(
            person, chosen[1], f"“{chosen[1].text[:_NEAR]}”: was {person.called} in the chair from then on?"
        )
    if near and not possible:
        return _several([_known(each.name, each.at, people) for each in near])
    vice = _distinct([person for person in people if person.chair == "vice"])
    absent = [person for person in away if person.chair == "chair"]
    other = _distinct([person for person in people if person.chair == "other"])
    speaks = next((text for text in texts if _SPOKEN_OF.search(text.text)), None) if people else None
    first = next((person.at for person in (*vice, *absent, *possible, *other)), chosen[1] if chosen else speaks)
    if first is None:
        return Found(None)
    named = [person.called for person in (*vice, *possible, *other)] + (
        [_known(*chosen, people).called] if chosen else []
    )
    choices = tuple(dict.fromkeys(named))
    words = f"“{absent[0].at.text[:_NEAR]}” sent apologies. " if absent else ""
    what = f"{words}Nothing says outright who was in the chair at this meeting. Who was?"
    return Found(None, (_ask(first, what, choices),))


def _proposed(person: Person, at: Text, what: str) -> Found:
    """Somebody who may have been in the chair, with the question whether they were."""
    return Found(_chair(person, at, sure=False), (_ask(at, what, ("Yes", "No"), person.called),))


def _printed(person: Person) -> str:
    """The words that print somebody, with all of their line where they say nothing of the chair or have no name."""
    whole = (person.name or "") in person.at.text and "chair" in person.at.text.lower()
    return person.at.text if whole else re.sub(r"[\n\t]", " ", person.at.line.text)[:_NEAR]


def _chair(person: Person, at: Text, *, sure: bool) -> Chair:
    """Somebody in the chair, with the title that is printed once for several."""
    return Chair(person.titled, person.organisation, person.post, sure, at.place())


def _known(name: str, at: Text, people: Sequence[Person]) -> Person:
    """The person of a name, as listed if listed."""
    found = [person for person in people if person.name and same.person(person.name, name)]
    if len(found) != 1:
        return Person(at, name)
    listed = found[0]
    alike = bool(listed.name) and same.exactly(listed.name or "", name)
    if alike and names.titles(name) and listed.title and not names.titles(listed.name or ""):
        return Person(at, name, organisation=listed.organisation, post=listed.post)  # as printed for them alone
    if names.is_councillor(name) and listed.name and not names.titles(listed.name):
        listed.title = listed.title or name[: names.titles(name)].strip()
    if _fuller(same.key(name)[0], same.key(listed.name or "")[0]):
        return Person(at, name, organisation=listed.organisation, post=listed.post)
    return listed


def _fuller(said: str, listed: str) -> bool:
    """Whether a sentence gives a first name that the list has not, or has its letter only."""
    return bool(said) and (not listed or (len(listed) == 1 < len(said)))


def _distinct(people: Sequence[Person]) -> list[Person]:
    """Each person once."""
    made: list[Person] = []
    for person in people:
        if not any(same.person(person.called, each.called) for each in made):
            made.append(person)
    return made


def _ask(at: Text, what: str, choices: tuple[str, ...] = (), subject: str | None = None) -> Question:
    return Question("chair", what, at.line.number, choices, subject)
