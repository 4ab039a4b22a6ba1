"""Reads a list that prints initials and no names: "AP / Haven", "AP | Haven", or "KD (Chair), TOB, HS"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from compliance.intake.people.entries import remarks
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, names
from compliance.intake.people.words.text import Text, join

_ENTRY = re.compile(
    r"(?:[•*-]\s+)?(?P<who>[A-Z](?:[a-z]{0,2}['’]?[A-Z]){1,3}|[A-Z]\s[A-Z])"
    rf"(?:\s*\((?P<said>[^()]{{3,40}})\)|\s+(?P<whom>{remarks.FOR}\s+[A-Z][^/–,;()-]*?))?"
    r"(?:\s*[/–—-]\s*(?P<body>[A-Z]\S.*))?"
)
_BETWEEN = re.compile(r"\s*[,;]\s*")
_TWO = 2
_FEWEST = 4
"""Of fewer it cannot be told that all are initials, and not the letters of bodies."""


def read(rows: Sequence[Row], *, others: bool = False) -> Listed | None:
    """The people of a list all of whose entries are initials; None where they are not, or may be letters of bodies.

    Args:
        rows: of the list.
        others: whether another list of the paper is so: then a shorter one may be too.
    """
    if not rows or not all(row.single or _in_columns(row) for row in rows):
        return None
    cells = [join(row.filled, " / ") for row in rows]
    run = [part for cell in cells for part in _parts(cell)]
    found = _entries(cells) or _entries(run)
    if len(found) < (1 if others else _FEWEST):
        return None
    named = sum(names.begins_person(match["body"] or "") for _, match in found)
    led = all(match["body"] for _, match in found) and named * 2 < len(found)  # "DBC / Ann Low" has the body first
    bare = not any(match["body"] for _, match in found)
    said = any(match["said"] or match["whom"] for _, match in found) and bare
    alone = bare and all(bodies.may_be_initials(match["who"].upper()) for _, match in found)
    people = [_person(*each) for each in found] if led or said or alone else []
    for person in people if alone and not said else ():
        person.doubts.add("odd")  # nothing says that these letters are people
    return Listed(people=people) if people else None


def _in_columns(row: Row) -> bool:
    """Whether a row has initials in one column and words in the next that these are not the letters of."""
    if len(row.filled) != _TWO or not row.first.text or not _ENTRY.fullmatch(row.first.text):
        return False
    spelt = "".join(word[0] for word in re.findall(r"[A-Z]\w*", row.filled[1].text))
    return row.first.text.upper() != spelt


def goes_on(rows: Sequence[Row], text: str, *, away: bool) -> bool:
    """Whether words begin or go on with a list of initials, though all in capitals: "HW / PCST, SHCC", "GJ, AC, PK".

    Args:
        rows: of the list, as far as it is read.
        text: the words.
        away: whether it is a list of apologies, which may be short.
    """
    parts = [part.strip(" .") for part in _BETWEEN.split(text) if part.strip(" .")]
    if not rows and (len(parts) >= _FEWEST or (away and all(map(bodies.may_be_initials, parts)))):
        return all(map(_ENTRY.fullmatch, parts))
    return _with_body(text) and (not rows or (rows[-1].single and _with_body(rows[-1].filled[0].text)))


def _with_body(text: str) -> bool:
    found = _ENTRY.fullmatch(text.strip(" ."))
    return found is not None and found["body"] is not None


def _parts(cell: Text) -> list[Text]:
    edges = [(0, 0), *(found.span() for found in _BETWEEN.finditer(cell.text)), (len(cell.text), len(cell.text))]
    return [cell.part(before[1], after[0]) for before, after in pairwise(edges)]


def _entries(texts: Sequence[Text]) -> list[tuple[Text, re.Match[str]]]:
    """Each text with what is in it; nothing unless each of them is an entry."""
    found = [(text, _ENTRY.fullmatch(text.text.strip(" ."))) for text in texts if text.text.strip(" .")]
    return [(text, match) for text, match in found if match] if all(match for _, match in found) else []


def _person(at: Text, found: re.Match[str]) -> Person:
    person = Person(at, found["who"], organisation=found["body"], origin="own" if found["body"] else None)
    said = found["said"] or found["whom"]
    if said and (remark := remarks.read(said, of=person.name)):
        person.take(remark, at)
    elif said:
        person.post = said
    return person
