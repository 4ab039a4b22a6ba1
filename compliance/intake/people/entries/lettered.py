"""Takes from the entries and names of a list the initials printed at their end or behind the name, bare of brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text, join

_LETTERS = re.compile(r"[\s–—-]+(?P<letters>[A-Z]{2,4})\s*$")
_LIKE_HONOURS = re.compile(r"(?P<name>\S+\s.*\S),?\s+(?P<letters>[A-Z]{2,3})")
_BESIDE = re.compile(r"[\s|]*\(?(?P<letters>[A-Z][A-Za-z]{1,3})\b")
_BEHIND = re.compile(r"(?:\s*/\s*|\s+)(?P<letters>[A-Z][A-Za-z]{1,3})(?=[\s,;/]|$)")
"""What can be initials behind a name."""
_MARK = re.compile(r"\s*[,;:/–—-]\s*")
_JOINED = re.compile(r"\s+(?:of|from|for|representing|on behalf of)\s")
"""What goes on from the name itself: "Ann Low AL of Dale Council"."""
_BEFORE = re.compile(r"(?<!\w)(?P<letters>[A-Z][A-Za-z]{1,3})\W+$")
_LED = re.compile(r"(?P<letters>[A-Z]{2,3})\s+(?P<name>\S.*)")
_BRACKETED = re.compile(r"[(\[](?P<letters>[A-Z][A-Za-z]{1,3})(?=[)\]]|\s[-–—]\s|\s+for\s)")
_WORDS = 4
_FEWEST = 2
_SEVERAL = 3
_MOST = 0.6
"""Of one entry alone the letters can be those of a body: "Ben Cole, Dale BC"."""


def are_printed(texts: Sequence[str], categories: frozenset[str]) -> bool:
    """Whether a paper prints the initials of people in brackets behind their names, as most such brackets show.

    Args:
        texts: of the paper.
        categories: letters in brackets that say what sort of member somebody is.
    """
    own = others = 0
    for text in texts:
        for bracket in _BRACKETED.finditer(text):
            words = text[: bracket.start()].split()[-_WORDS:]
            names_ = [" ".join(words[at:]) for at in range(len(words) - 1)]
            if any(name[:1].isupper() and remarks.is_initials(bracket["letters"], name) for name in names_):
                own += 1
            elif bracket["letters"] not in categories:
                others += 1
    return own >= _SEVERAL and own > others


def without(texts: Sequence[Text]) -> list[Text]:
    """The entries without those letters, if most have them."""
    ends = [_end(text.text) for text in texts]
    found = sum(end is not None for end in ends)
    people = sum(names.begins_person(text.text) for text in texts)
    if found < _FEWEST or found < people * _MOST:
        return list(texts)
    return [text if end is None else text.part(0, end) for text, end in zip(texts, ends, strict=True)]


def _end(text: str) -> int | None:
    """Where the initials at the end of an entry begin that are those of whoever it begins with."""
    found = _LETTERS.search(text)
    name = names.leading(text)
    if found is None or name is None or not name.whole or found.start() < name.end - len(found["letters"]) - 1:
        return None
    called = names.leading(text[: found.start()])
    return found.start() if called and remarks.is_initials(found["letters"], called.text) else None


def apart(texts: Sequence[Text]) -> list[Text]:
    """The entries of all lists of a paper without the initials right behind the name: "Ann Low AL Dale Council".

    A comma stands in their place, so that name and body do not run on. Where most have them, all have.
    """
    found = [_behind(text) for text in texts]
    people = sum(names.begins_person(text.text) for text in texts)
    has = sum(each is not None for each in found)
    if has < _FEWEST or has < people * _MOST:
        return list(texts)
    return [text if each is None else each for text, each in zip(texts, found, strict=True)]


def _behind(text: Text) -> Text | None:
    """An entry without the initials right behind the name that it begins with; None if it has none."""
    for found in _BEHIND.finditer(text.text):
        name = names.read(text.text[: found.start()])
        if name is None:
            if not names.begins_person(text.text[: found.start()]):
                continue
            return None
        if name.whole and remarks.is_initials(found["letters"], name.text):
            end = mark.end() if (mark := _MARK.match(text.text, found.end())) else found.end()
            between = " " if _JOINED.match(text.text, end) else ", "
            return join((text.part(0, found.start()), text.part(end)), between)
    return None


def without_letters(people: Sequence[Person]) -> None:
    """Take from the names of a list the initials, before or behind them, that are not told from a part of the name."""
    _without_honours(people)
    _of_those_away(people)
    _without_others(people)


def _without_honours(people: Sequence[Person]) -> None:
    """Take from names the letters that look like honours and are initials, where those of others stand behind theirs.

    Nobody prints the initials of all and leaves out those of one: "Mia Ash MA" among "Ann Low AL" and "Ben Orr BO".
    """
    if sum(map(_has_initials, people)) < _FEWEST:
        return
    for person in people:
        found = _LIKE_HONOURS.fullmatch(person.name or "")
        if found and remarks.is_initials(found["letters"], found["name"]):
            person.name = found["name"]


def _of_those_away(people: Sequence[Person]) -> None:
    """Take the letters at the end from whom somebody came for, where those of others stand behind their names."""
    lettered = sum(map(_has_initials, people)) >= _FEWEST
    for person in people:
        found = _LIKE_HONOURS.fullmatch(person.substitute_for or "")
        if found and (lettered or remarks.is_initials(found["letters"], person.name or "")):
            person.substitute_for = found["name"]


def _has_initials(person: Person) -> bool:
    """Whether what is printed right behind a name is its initials."""
    if not person.name or (at := person.at.text.find(person.name)) < 0:
        return False
    found = _BESIDE.match(person.at.text, at + len(person.name))
    return found is not None and remarks.is_initials(found["letters"], person.name)


def _without_others(people: Sequence[Person]) -> None:
    """Take from a name the letters before it where most print their initials there; whose they are is asked.

    A clerk who copies a line leaves the letters of somebody else: "LC Ann Low" among "BO Ben Orr" and "CD Cy Dale".
    """
    led = sum(map(_led_by_initials, people))
    if led < _SEVERAL or led < len(people) * _MOST:
        return
    for person in people:
        found = None if names.is_ranked(person.name or "") else _LED.fullmatch(person.name or "")
        if found and names.begins_person(found["name"]):
            person.name = found["name"]
            person.doubts.add("odd")


def _led_by_initials(person: Person) -> bool:
    """Whether what is printed right before a name is its initials."""
    line = " ".join(cell.text for cell in person.at.line.cells)
    if not person.name or (at := line.find(person.name)) < 0:
        return False
    found = _BEFORE.search(line[:at])
    return found is not None and remarks.is_initials(found["letters"], person.name)
