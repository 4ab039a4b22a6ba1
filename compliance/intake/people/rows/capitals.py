"""Reads surnames in capitals as others are, where those of a whole list are so: "Bob ASH" has no letters of a body."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compliance.intake.paper import Line
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import bodies, lexicon, names, words
from compliance.intake.people.words.text import Text

_PERSON = re.compile(
    rf"(?:^|(?<=[,;:)]\s)|(?<=[A-Z]{{2}}\s)|(?<=\band\s))(?:(?:[•●▪·*o–-]|\d+[.)])\s+)?(?:(?:{words.COUNCILLOR}|{words.COURTESY}|{words.RANK})\.?\s+)*"
    r"(?P<forename>[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?)\s+(?P<surname>(?:O['’]|MC|MAC)?[A-Z]{2,}(?:[-'’][A-Z]{2,})*)"
    rf"(?=\s*(?:$|[,;:(/]|[–-]\s)|\s+(?:and|{words.COUNCILLOR}|{words.COURTESY})[.\s])"
)
_SPOKEN = re.compile(
    r"(?:O['’]|MC|MAC)?(?:[^AEIOUY'’-]{0,3}[AEIOUY]{1,2}[^AEIOUY'’-]{1,3}[AEIOUY]{0,2})+(?:[-'’][A-Z]+)*|LEE|DAY|FRY|GRAY|DRAY"
)
_FEWEST = 3
_MOST = 3
"""Of four surnames no more than one is another's too; the letters of bodies come again and again."""


def lowered(rows: Sequence[Row]) -> list[Row]:
    """The rows with such surnames in small letters, if several people have them."""
    found = [each for row in rows for cell in row.filled for each in _people(cell.text)]
    surnames = {each["surname"] for each in found}
    if len(found) < _FEWEST or len(surnames) * (_MOST + 1) < len(found) * _MOST:
        return list(rows)
    return [row.with_cells([_lowered(cell) for cell in row.cells]) for row in rows]


def small(surname: Text) -> Text:
    """A surname as others have it, where it is in capitals."""
    shouted = surname.text.isupper() and len(surname.text) > 1
    return Text(_as_others(surname.text), surname.starts, surname.strong) if shouted else surname


def as_printed(line: Line, name: str | None) -> str | None:
    """A name with its surname in capitals again, as its line has it."""
    forename, _, surname = (name or "").rpartition(" ")
    printed = rf"(?<!\w){re.escape(surname.upper())}(?!\w)"
    shouted = bool(forename) and any(re.search(printed, cell.text) for cell in line.cells)
    return f"{forename} {surname.upper()}" if shouted else name


def _people(text: str) -> Iterator[re.Match[str]]:
    """Where somebody stands by a forename that people commonly have and a surname in capitals."""
    for found in _PERSON.finditer(text):
        surname = found["surname"]
        letters = surname.lower() in lexicon.ORGANISATION or not (
            _SPOKEN.fullmatch(surname) or len(surname) > _MOST + 1
        )
        if (
            names.is_forename(found["forename"])
            and not letters
            and (bodies.may_be_initials(surname) or len(surname) > _MOST)
        ):
            yield found


def _lowered(text: Text) -> Text:
    made = text.text
    for found in _people(text.text):
        surname = found["surname"]
        if not surname.startswith(("MC", "MAC")):
            made = made[: found.start("surname")] + _as_others(surname) + made[found.end("surname") :]
    return Text(made, text.starts, text.strong)


def _as_others(surname: str) -> str:
    """A surname with capitals where others have them."""
    return re.sub(r"[A-Z]+", lambda part: part[0].capitalize(), surname)
