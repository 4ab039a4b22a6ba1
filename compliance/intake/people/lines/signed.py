"""Reads a run in which the initials of each end what is printed of them: "Ann Low Dale Council AL Bo Ray Fire BR"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compliance.intake.people.entries import entries
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names, words
from compliance.intake.people.words.text import Text, join

_LETTERS = re.compile(r"[A-Z]{2,5}[a-z]?")
_WORD = re.compile(r"\([^()]*\)|\S+")
_NAME = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.'’-]*")
_FEWEST = 3
_LONGEST = 30
"""No more words stand between a name and its initials."""
_MOST_IN_NAME = 5
_MOST = 6000


@dataclass(frozen=True, slots=True)
class _Signed:
    """Somebody: where their name begins and ends, where what is said of them does, and where all of it ends."""

    start: int
    name: int
    said: int
    stop: int
    end: int


def read(rows: Sequence[Row], context: Context) -> Listed | None:
    """The people of a list that is such a run, all in doubt; None if it is none."""
    runs = [(row, _signed(row.filled[0].text)) for row in rows if row.single]
    told = [found or not words.VERBS.search(row.filled[0].text) for row, found in runs]
    runs = [each for each, counts in zip(runs, told, strict=True) if counts]
    if not runs or len(told) < len(rows) or sum(len(found) >= _FEWEST for _, found in runs) * 2 <= len(runs):
        return None
    listed = Listed()
    for row, found in runs:
        text = row.filled[0]
        listed.people += [_person(text, each, context) for each in found]
        rest = text.part(found[-1].end) if found else text
        listed.unread += [rest] if re.search(r"\w", rest.text) else []
    return listed


def _person(text: Text, signed: _Signed, context: Context) -> Person:
    printed = text.part(signed.start, signed.end)
    parts = (text.part(signed.start, signed.name), text.part(signed.said, signed.stop))
    found = entries.read(join(parts, ", "), context).people
    person = (
        found[0] if len(found) == 1 and found[0].name else Person(printed, parts[0].text, post=parts[1].text or None)
    )
    person.at = printed
    person.doubts |= {"cut"} if parts[1].text else set()
    if person.post and person.organisation and (dash := _dash(parts[1].text, person)):
        post = kinds.is_post(person.post)
        person.post, person.organisation = (dash, None) if post else (None, dash)
        person.doubts.discard("place")
    return person


def _dash(text: str, person: Person) -> str | None:
    """What a dash joins within what is printed of somebody: "High Sheriff – Dale", "Citizens Advice – Witness Help"."""
    joined = re.search(rf"{re.escape(person.post or '')}\s+[-–—]\s+{re.escape(person.organisation or '')}", text)
    return joined[0] if joined else None


def _signed(text: str) -> list[_Signed]:
    """The people of a run from its beginning on, each up to their initials, or with these right behind the name."""
    if len(text) > _MOST:
        return []
    found = list(_each(text))
    return found if len(found) >= _FEWEST else _named(text) or found


def _each(text: str) -> Iterator[_Signed]:
    printed = list(_WORD.finditer(text))
    at = 0
    while at < len(printed):
        found = _next(printed, at)
        if found is None:
            return
        name, letters = found
        said = printed[at + name - 1].end()
        yield _Signed(printed[at].start(), said, said, printed[letters].start(), printed[letters].end())
        at = letters + 1


def _named(text: str) -> list[_Signed]:
    """The people of a run in which the initials stand between the name and what is said: "Ann Low AL Dale Council"."""
    printed = list(_WORD.finditer(text))
    found: list[tuple[int, int]] = []
    for letters, word in enumerate(printed):
        least = found[-1][1] + 1 if found else 0
        for count in range(_MOST_IN_NAME, 1, -1) if _LETTERS.fullmatch(word[0]) else ():
            name = [each[0] for each in printed[max(least, letters - count) : letters]]
            plain = len(name) == count and all(map(_NAME.fullmatch, name)) and not any(map(names.is_field, name))
            if plain and _are_of(word[0], name):
                found.append((letters - count, letters))
                break
    if len(found) < _FEWEST or found[0][0] != 0:
        return []
    stops = [*(printed[first].start() for first, _ in found[1:]), len(text)]
    return [
        _Signed(printed[first].start(), printed[letters - 1].end(), printed[letters].end(), stop, stop)
        for (first, letters), stop in zip(found, stops, strict=True)
    ]


def _next(printed: Sequence[re.Match[str]], at: int) -> tuple[int, int] | None:
    """How many words the name has that begins at a word, and which word is its initials."""
    for letters in range(at + 2, min(at + _LONGEST, len(printed))):
        if not _LETTERS.fullmatch(printed[letters][0]):
            continue
        for count in range(min(_MOST_IN_NAME, letters - at), 1, -1):
            name = [word[0] for word in printed[at : at + count]]
            if all(map(_NAME.fullmatch, name)) and not names.is_field(name[-1]) and _are_of(printed[letters][0], name):
                return count, letters
    return None


def _are_of(letters: str, name: Sequence[str]) -> bool:
    """Whether letters are the initials of all the words of a name, to which one more of the last may be put: "MSt"."""
    parts = [part for word in name for part in re.split(r"-", word) if part]
    firsts = "".join(part if part.isupper() else part[0] for part in parts)
    if letters == firsts:
        return True
    more = letters[-1].islower() and letters[:-1] == firsts
    return more and parts[-1][1:2].lower() == letters[-1]
