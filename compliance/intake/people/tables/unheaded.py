"""Tells what the columns of a table without headings hold, from what most of their cells are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries import cells, entries, marks, remarks
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, kinds, names, words

BRACKET = re.compile(r"\s*\([^()]*\)$")
"""What a cell ends in that is no part of the name in it."""
_LETTERS = re.compile(r"[a-z]\s*\(([A-Z][A-Z&]{1,5})(?=\)|\s+and\s)")
_NO_BODY = frozenset({"ASB", "CDRP", "CEO", "CSP", "DA", "HR", "ICT", "IT", "VAWG", "VC"})
"""Letters behind posts that are of a field of work, of a post or of those who met."""
_PAIR = 2
_MOST = 4
"""So many columns has each of the lists that stand side by side, at the most."""
_MANY = 3
"""So many posts to one that could be a body show that a column is of posts."""
_BESIDE: dict[Column | None, Column | None] = {"post": "organisation", "post_and_organisation": "organisation"}


def columns(rows: list[Row]) -> list[Column | None] | None:
    """What columns without headings hold, or None if each column is a list of its own."""
    width = max(len(row.cells) for row in rows)
    made: list[Column | None] = []
    full = [row for row in rows if not row.single] or rows
    for index in range(width):
        held = [row.cells[index] for row in full if index < len(row.cells) and _says_something(row.cells[index].text)]
        made.append(_content([BRACKET.sub("", entries.unbullet(cell).text) for cell in held], first=index == 0))
    if made.count("name") != 1:
        return None
    made = ["initials" if _are_initials(rows, made, at) else column for at, column in enumerate(made)]
    return ["organisation" if _are_letters_of_bodies(rows, made, at) else column for at, column in enumerate(made)]


def end_in_letters(posts: Sequence[str]) -> bool:
    """Whether the letters of one body stand behind several posts of a column: "Clerk (DBC)", "Chief Officer (DBC)"."""
    letters = Counter(found[1] for post in posts if (found := _LETTERS.search(post)) and found[1] not in _NO_BODY)
    return any(count >= _PAIR for count in letters.values())


def _says_something(text: str) -> bool:
    """Whether a cell holds anything but that a seat is vacant, or a dash."""
    return bool(text) and not (cells.VACANT.fullmatch(text) or words.NOBODY.fullmatch(text))


def abreast(rows: list[Row]) -> list[list[Row]]:
    """The lists that stand side by side in a table, each of names with what stands beside them; none if not all are."""
    width = max(len(row.cells) for row in rows)
    for size in range(_PAIR, min(_MOST, width // _PAIR) + 1):
        if width % size:
            continue
        cut = ([row.with_cells(row.cells[at : at + size]) for row in rows] for at in range(0, width, size))
        parts = [[row for row in part if row.filled] for part in cut]
        held = [columns(part) if part else None for part in parts]
        first = held[0]
        if first is not None and None not in first and all(each is not None and _alike(each, first) for each in held):
            return parts
    return []


def _alike(one: Sequence[Column | None], other: Sequence[Column | None]) -> bool:
    """Whether the columns of two lists are the same, those of posts and of bodies alike."""
    return [_BESIDE.get(each, each) for each in one] == [_BESIDE.get(each, each) for each in other]


def _are_initials(rows: Sequence[Row], columns: Sequence[Column | None], at: int) -> bool:
    """Whether a column of short words has the initials of those beside them, though some could be of bodies."""
    name = columns.index("name")
    pairs = [(row.cells[at].text, row.cells[name].text) for row in rows if max(at, name) < len(row.cells)]
    pairs = [(letters, BRACKET.sub("", of)) for letters, of in pairs if letters and of]
    own = sum(remarks.is_initials(letters, of) for letters, of in pairs)
    return at != name and own >= _PAIR and own * _PAIR > len(pairs) and all(" " not in letters for letters, _ in pairs)


def _are_letters_of_bodies(rows: Sequence[Row], columns: Sequence[Column | None], at: int) -> bool:
    """Whether a column of letters is hardly that of the initials of those beside them."""
    name = columns.index("name")
    if columns[at] != "initials" or "organisation" in columns:
        return False
    pairs = [(row.cells[at].text, row.cells[name].text) for row in rows if max(at, name) < len(row.cells)]
    pairs = [(letters, of) for letters, of in pairs if letters and of]
    return sum(remarks.is_initials(letters, of) for letters, of in pairs) * _PAIR < len(pairs)


def _content(texts: list[str], *, first: bool) -> Column | None:
    """What most of a column is: single words are surnames in the first, and bodies in another."""
    if not texts:
        return None
    cast = [_vote(text, first=first) for text in texts]
    if "organisation" in cast:  # nobody is listed twice, and a body is: "Turning Point"
        printed = Counter(texts)
        cast = [
            "organisation" if vote == "name" and printed[text] > 1 else vote
            for text, vote in zip(texts, cast, strict=True)
        ]
    votes = Counter(cast)
    best = max(votes, key=lambda each: votes[each])
    if best == "initials" and votes["organisation"]:
        return "organisation"
    if best == "post" and votes["post"] >= _MANY * votes["organisation"] and not any(map(is_body, texts)):
        return "post"
    if best in {"organisation", "post"} and votes["post"] and votes["organisation"]:
        return "post_and_organisation"
    others = votes["organisation"] + votes["post"]
    if best == "name" and others >= votes["name"] and not first and not any(map(names.is_titled, texts)):
        return "post_and_organisation"  # "Dale Magistracy", "Dale Probation", "Democratic Services Officer"
    if best == "name" and votes["organisation"] and votes["organisation"] * 5 >= len(texts):
        return None
    return best


def is_body(text: str) -> bool:
    """Whether a cell holds the letters of a body, or one that is more than a field of work: "Web Support"."""
    return kinds.kind(text) == "short" or (kinds.kind(text) == "organisation" and bodies.strength(text) > bodies.TEAM)


def _vote(text: str, *, first: bool) -> Column | None:
    """What one cell of a column holds."""
    kind = kinds.kind(text)
    lead = names.leading(text)
    if marks.SAID.fullmatch(text.strip()):
        return "status"
    if re.fullmatch(r"[A-Z]{2,3}[a-z]?", text.strip()):
        return "initials"
    if "," in text and kinds.kind(text.split(",", maxsplit=1)[0]) == "post":
        return "post"
    if kinds.begins_with_known_letters(text):
        return "post" if kind == "post" else "organisation"
    if kind in {"name", "plain"} or (lead and lead.whole and re.match(r"\s*[(,;–-]|$", text[lead.end :])):
        return "name"
    if kind in {"organisation", "short"} or (kind == "single" and not first):
        return "organisation"
    return "post" if kind == "post" else None
