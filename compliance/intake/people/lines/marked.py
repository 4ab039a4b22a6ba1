"""Parts a list that lost its lines, where the initials of each stand in brackets: with marks of presence, or dashes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from compliance.intake.people.entries import keys, remarks
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words.text import Text, join

_LETTERED = re.compile(r"\((?P<letters>[A-Z]{2,4}[a-z]?)\)(?P<dash>\s*[–—-])?")
_WORDS = re.compile(r"(?:[A-Z][\w.'’-]*\s+){1,4}$")
_WORD = re.compile(r"\S+")
_FEWEST, _PAIR = 3, 2
_LONGEST = 6000
_MOST_MARKED = 6
"""Of so many whose marks are read, one may have lost theirs, and is asked about."""


def parted(rows: Sequence[Row], key: Mapping[str, keys.Meaning]) -> list[Row]:
    """The rows, with such a list as a row for each person.

    Args:
        rows: of the document.
        key: what the marks of its tables mean.
    """
    return [part for row in rows for part in _parted(row, key)]


def infer(rows: Sequence[Row], people: Sequence[Person]) -> None:
    """Mark those of such a list as in doubt: where each ends was inferred.

    Args:
        rows: of the list.
        people: as they were read of them.
    """
    lines = Counter(id(row.line) for row in rows if "\n" not in row.line.text and _starts(row.line.text)[1:])
    for person in people:
        if lines[id(person.at.line)] > 1:
            person.doubts.add("cut")


def _parted(row: Row, key: Mapping[str, keys.Meaning]) -> Iterator[Row]:
    text = row.first
    starts = _starts(text.text) if row.single and len(row.cells) == 1 and len(text.text) <= _LONGEST else []
    if len(starts) >= _FEWEST and key and (people := _with_marks(text, starts, key)):
        yield row.with_cells([Text("Name", text.starts, text.strong), Text("Attendance", text.starts, text.strong)])
        for cells in people:
            yield row.with_cells(cells)
    elif len(starts) >= _PAIR and _run_on(text.text, starts):
        yield row.with_cells([text.part(0, starts[1])])
        for start, stop in pairwise([*starts[1:], len(text.text)]):
            yield row.with_cells([text.part(start, stop)])
    else:
        yield row


def _starts(text: str) -> list[int]:
    """Where the names begin behind which their initials stand in brackets."""
    found: list[int] = []
    for bracket in _LETTERED.finditer(text):
        before = _WORDS.search(text[: bracket.start()])
        words = [each.start() for each in _WORD.finditer(text, before.start(), bracket.start())] if before else []
        for at in reversed(words[:-1]):
            if remarks.is_initials(bracket["letters"], text[at : bracket.start()].strip()):
                found.append(at)
                break
    return found


def _with_marks(text: Text, starts: Sequence[int], key: Mapping[str, keys.Meaning]) -> list[list[Text]]:
    """Each person with their mark in a second cell; none where the words before the first are no heads of marks."""
    head = [word for word in text.text[: starts[0]].split() if keys.meaning(word, key)]
    people: list[list[Text]] = []
    bare = 0
    for start, stop in pairwise([*starts, len(text.text)]):
        said = text.part(start, stop)
        found = [word for word in _WORD.finditer(said.text) if _is_mark(word[0], key)]
        if not found:
            bare += 1
            people.append([said, Text("?", said.starts)])
            continue
        mark = found[-1]
        without = (
            join((said.part(0, mark.start()), said.part(mark.end())))
            if mark.end() < len(said.text)
            else said.part(0, mark.start())
        )
        people.append([without, said.part(mark.start(), mark.end())])
    return people if len(head) >= _PAIR and bare * _MOST_MARKED <= len(people) else []


def _is_mark(word: str, key: Mapping[str, keys.Meaning]) -> bool:
    """Whether a word is a mark of the key, or one of the two that a stroke joins there: "R" of "D/R"."""
    return word.isupper() and (
        keys.meaning(word, key) is not None or any(word.casefold() in each.split("/") for each in key)
    )


def _run_on(text: str, starts: Sequence[int]) -> bool:
    """Whether people whose posts and bodies stand behind dashes follow each other with nothing between."""
    dashed = sum(bool(each["dash"]) for each in _LETTERED.finditer(text))
    before = [text[:start].rstrip()[-1:] for start in starts[1:]]
    return dashed == len(starts) and all(last.isalnum() or last == ")" for last in before)
