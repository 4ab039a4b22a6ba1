"""Tells what the columns of a table without headings hold, from what most of their cells are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from compliance.intake.people.entries import entries, marks, remarks
from compliance.intake.people.rows.headers import Column
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import kinds, names

BRACKET = re.compile(r"\s*\([^()]*\)$")
"""What a cell ends in that is no part of the name in it."""
_PAIR = 2


def columns(rows: list[Row]) -> list[Column | None] | None:
    """What columns without headings hold, or None if each column is a list of its own."""
    width = max(len(row.cells) for row in rows)
    made: list[Column | None] = []
    full = [row for row in rows if not row.single] or rows
    for index in range(width):
        held = [row.cells[index] for row in full if index < len(row.cells) and row.cells[index].text]
        made.append(_content([BRACKET.sub("", entries.unbullet(cell).text) for cell in held], first=index == 0))
    if made.count("name") != 1:
        return None
    made = ["initials" if _are_initials(rows, made, at) else column for at, column in enumerate(made)]
    return ["organisation" if _are_letters_of_bodies(rows, made, at) else column for at, column in enumerate(made)]


def abreast(rows: list[Row]) -> list[list[Row]]:
    """The lists that stand side by side in a table, each of names with what stands beside them; none if not all are."""
    width = max(len(row.cells) for row in rows)
    if width < _PAIR * _PAIR or width % _PAIR:
        return []
    parts = [
        [
            row.with_cells(row.cells[at : at + _PAIR])
            for row in rows
            if any(each.text for each in row.cells[at : at + _PAIR])
        ]
        for at in range(0, width, _PAIR)
    ]
    held = [columns(part) if part else None for part in parts]
    alike = held[0] is not None and all(each == held[0] for each in held) and None not in held[0]
    return parts if alike else []


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
    if best in {"organisation", "post"} and votes["post"] and votes["organisation"]:
        return "post_and_organisation"
    others = votes["organisation"] + votes["post"]
    if best == "name" and others >= votes["name"] and not first and not any(map(names.is_titled, texts)):
        return "post_and_organisation"  # "Dale Magistracy", "Dale Probation", "Democratic Services Officer"
    if best == "name" and votes["organisation"] and votes["organisation"] * 5 >= len(texts):
        return None
    return best


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
    if kind in {"name", "plain"} or (lead and lead.whole and re.match(r"\s*[(,;–-]|$", text[lead.end :])):
        return "name"
    if kind in {"organisation", "short"} or (kind == "single" and not first):
        return "organisation"
    return "post" if kind == "post" else None
