"""Puts together what the lists of a document say of one person: each once, there or away, and who came for whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence

from compliance.intake.people.entries import behalf, questions, remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import kinds, names, same, words
from compliance.intake.reading import Question

_MOST_OF_A_SURNAME = 10
_LETTERS = re.compile(r"[A-Z]{2,4}")
_CAME = re.compile(r"\b(?:attended|came|deputi[sz]ed|stood in|represented)\b", re.IGNORECASE)
"""What a sentence says of somebody who came for another."""
_SUBSTITUTE = re.compile(r"\b(?:substitut|deput)", re.IGNORECASE)
"""What says beside the chair's name that they came as somebody's substitute, and not only presided for them."""


def once(people: Sequence[Person]) -> list[Person]:
    """Each person once, with what is known of the substitute."""
    made: list[Person] = []
    # Only those of one surname, or of one post, can be the same: a long list is not held against itself.
    alike: dict[Hashable, list[Person]] = defaultdict(list)
    for person in people:
        near = alike[same.key(person.name)[1] if person.name else (person.post, person.organisation)]
        known = next((each for each in near if is_same(each, person)), None)
        if known is None:
            made.append(person)
            near.append(person)
        else:
            if person.name and known.name and not same.key(known.name)[0]:
                known.name, known.title = person.name, person.title  # "Cllr Ash", and elsewhere "Cllr Ann Ash"
            known.substitute = known.substitute or person.substitute
            known.organisation = known.organisation or person.organisation
    return made


def is_same(one: Person, other: Person) -> bool:
    """Whether two entries of one list are one person, or one post."""
    if one.name and other.name:
        alike = same.exactly(one.name, other.name) or (
            not all((same.key(one.name)[0], same.key(other.name)[0])) and same.person(one.name, other.name)
        )
        return alike and (not one.organisation or not other.organisation or one.organisation == other.organisation)
    return not one.name and not other.name and one.post == other.post and one.organisation == other.organisation


def listed_twice(people: Sequence[Person], asked: list[Question]) -> list[Person]:
    """Each person once; two entries of one name with different bodies stay, and are asked about."""
    people = _without_short(people)
    made: list[Person] = []
    by_name: dict[tuple[str, str], Person] = {}
    shorter = _chairs_in_short(people)
    for person in people:
        known = by_name.setdefault(shorter.get(id(person)) or same.key(person.name), person) if person.name else person
        if known is person:
            made.append(person)
            continue
        chaired = (
            ("in_chair" in {known.chair, person.chair} or _is_called_chair(person))
            and known.at.line is not person.at.line
            and not (known.organisation and person.organisation)
        )
        if known.organisation and person.organisation and known.organisation != person.organisation:
            made.append(person)
            known.doubts.add("twice")
            person.doubts.add("twice")
        told = _came_and_is_listed(known, person)
        if not (chaired or told):
            asked.append(questions.twice(known, person))
        if known.organisation is None and person.organisation:
            known.organisation = person.organisation
            known.doubts |= person.doubts - {"twice"}
        known.post = known.post or person.post
        if chaired:
            _as_listed(known, person)
        if chaired:
            longer = len(same.key(person.name or "")[0]) >= len(same.key(known.name or "")[0])
            listed = known.chair == "in_chair" and longer
            known.name = person.name if listed else known.name  # as the list has it
        known.chair = known.chair or person.chair
        if not chaired:
            known.capacity = known.capacity or person.capacity
    return made


def _without_short(people: Sequence[Person]) -> list[Person]:
    """Without whoever is said, by title and surname alone, to have come for another, and is listed by the full name."""
    whole: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for person in people:
        if person.name and same.key(person.name)[0]:
            whole[_title(person), same.key(person.name)[1]].append(person)
    kept: list[Person] = []
    for person in people:
        forename, surname = same.key(person.name or "")
        came = person.substitute_for or _CAME.search(" ".join(cell.text for cell in person.at.line.cells))
        listed = whole[_title(person), surname] if came and not forename and _title(person) else []
        if len(listed) == 1 and person.organisation in (None, listed[0].organisation):
            listed[0].substitute_for = listed[0].substitute_for or person.substitute_for
        else:
            kept.append(person)
    return kept


def _title(person: Person) -> str:
    """The title or rank that is printed before a name."""
    printed = person.titled or person.name or ""
    return printed[: names.titles(printed)].strip(" .").lower()


def _came_and_is_listed(known: Person, person: Person) -> bool:
    """Put together whoever another's line says came for them and an entry of their own, of one name and body."""
    if known.substitute_for != person.substitute_for and known.organisation == person.organisation is not None:
        listed = known if person.substitute_for else person
        if listed.substitute_for is None and "place" in (known.doubts | person.doubts) - listed.doubts:
            known.substitute_for = known.substitute_for or person.substitute_for
            known.doubts, known.at, known.capacity = listed.doubts, listed.at, listed.capacity
            known.post = listed.post or known.post
            return True
    return False


def _chairs_in_short(people: Sequence[Person]) -> dict[int, tuple[str, str]]:
    """Who of a list is in the chair by a label with more of the name, or less: "Chair: Cllr Ann Low", "Cllrs Low"."""
    found = {}
    of_surname: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.name:
            of_surname[same.key(person.name)[1]].append(person)
    for chair in people:
        near = of_surname[same.key(chair.name)[1]] if chair.chair == "in_chair" and chair.name else []
        if chair.name and len(near) <= _MOST_OF_A_SURNAME:
            alike = [each for each in near if each is not chair and same.person(each.name or "", chair.name)]
            if len(alike) == 1 and _is_chair_in_short(alike[0], chair):
                found[id(alike[0])] = same.key(chair.name)
    return found


def _is_chair_in_short(person: Person, chair: Person) -> bool:
    """Whether somebody may be the chair of a line apart: of one a surname or initials only, and of both one title."""
    first, second = ((each.titled or "")[: names.titles(each.titled or "")].strip(" .") for each in (person, chair))
    short = [all(len(part) == 1 for part in same.key(each.name or "")[0].split()) for each in (person, chair)]
    one_title = (
        bool(person.councillor or names.is_councillor(first)) == bool(chair.councillor or names.is_councillor(second))
        if names.is_councillor(first) or names.is_councillor(second)
        else all(not title or re.fullmatch(words.COURTESY, title) for title in (first, second)) or first == second
    )
    both_bodies = person.organisation and chair.organisation
    return person.at.line is not chair.at.line and any(short) and one_title and not both_bodies


def _is_called_chair(person: Person) -> bool:
    """Whether no more is printed of somebody than that they are the chair, as in a form: "Chair: Ann Low"."""
    post = kinds.CHAIR_POST.fullmatch(person.post or "")
    return person.chair is not None and post is not None and person.at.text == person.name


def _as_listed(known: Person, person: Person) -> None:
    """Whom somebody came for is told by the list: "Chair: Ann Low for Bo Ray" says who presided in whose place."""
    led, listed = (person, known) if person.chair == "in_chair" else (known, person)
    if not _SUBSTITUTE.search(" ".join(cell.text for cell in led.at.line.cells)):
        known.substitute_for = listed.substitute_for


def settle(there: Sequence[Person], away: Sequence[Person], asked: list[Question]) -> None:
    """Settle what the lists of those there and of those away show of each other."""
    both(there, away, asked)
    substitutes(there, away)


def both(there: Sequence[Person], away: Sequence[Person], asked: list[Question]) -> None:
    """Somebody listed as there and as away; where an apology has a short name that may be another's, it is asked."""
    by_name: dict[tuple[str, str], list[Person]] = defaultdict(list)
    for other in away:
        if other.name:
            by_name[same.key(other.name)].append(other)
    for person in there:
        for other in by_name.get(same.key(person.name), ()) if person.name else ():
            person.doubts.add("both")
            other.doubts.add("both")
    of_surname: dict[str, list[Person]] = defaultdict(list)
    for person in there:
        of_surname[same.key(person.name or "")[1]].append(person)
    for other in away:
        near = of_surname[same.key(other.name)[1]] if other.name and not other.doubts else []
        listed = next((each for each in near if each.name and _is_short_for(other, each)), None)
        if listed is not None:
            other.doubts.add("near")
            asked.append(questions.near(other, listed))


def _is_short_for(short: Person, person: Person) -> bool:
    """Whether a surname alone, or with initials, may be of somebody whose whole name is printed."""
    before, whole = same.key(short.name or "")[0], same.key(person.name or "")[0]
    titles = [(each.titled or "")[: names.titles(each.titled or "")].strip(" .").lower() for each in (short, person)]
    other = "mr" in titles and not {"mrs", "ms", "miss"}.isdisjoint(titles)
    return (
        bool(whole)
        and before != whole
        and all(len(part) == 1 for part in before.split())
        and same.person(short.name or "", person.name or "")
        and not other
    )


def without_those_who_came(away: Sequence[Person]) -> list[Person]:
    """Those away, without whoever is printed only as having come for one: "…, Bo Ray; Cy Dent came for Bo Ray"."""
    came = [each.substitute for each in away if each.substitute]
    bare = (each for each in away if each.name and not (each.substitute or each.organisation or each.post))
    left_out = {id(each) for each in bare if any(same.exactly(each.name or "", name) for name in came)}
    return [each for each in away if id(each) not in left_out]


def completed(away: Sequence[Person], absent: Sequence[Person]) -> None:
    """Give those of whom an apology tells no more than the name what a list says of them that has them as not there."""
    for person in away:
        known = _only(absent, person.name) if person.name and not person.organisation else None
        if known is not None and known.organisation and not known.doubts:
            person.organisation, person.origin = known.organisation, known.origin
            person.post = person.post or known.post


def substitutes(there: Sequence[Person], away: Sequence[Person]) -> None:
    """What an apology says of a substitute holds for whom it names among those there, and the other way round."""
    behalf.settle(there, away)
    for other in away:
        if other.substitute:
            person = _lettered(there, other.substitute) or _only(there, other.substitute)
            if person is not None and not person.substitute_for:
                person.substitute_for = other.called
            if person is not None and _LETTERS.fullmatch(other.substitute):
                other.substitute = person.name
    for person in there:
        absent = _only(away, person.substitute_for) if person.substitute_for else None
        if absent is not None and not absent.substitute:
            absent.substitute = person.name


def _only(people: Sequence[Person], name: str) -> Person | None:
    """The one of a name: printed alike, or the only one whose name it can be."""
    alike = [each for each in people if each.name and same.exactly(each.name, name)]
    found = alike or [each for each in people if each.name and same.person(each.name, name)]
    return found[0] if len(found) == 1 else None


def _lettered(people: Sequence[Person], letters: str) -> Person | None:
    """The only one whose initials letters are."""
    if not _LETTERS.fullmatch(letters):
        return None
    found = [each for each in people if each.name and remarks.is_initials(letters, each.name)]
    return found[0] if len(found) == 1 else None
