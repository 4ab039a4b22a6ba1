"""Parts lines of columns that ran together, whose brackets broke over lines: "Ann Low (Dale Bo Ray (Fell Trust)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import names
from compliance.intake.people.words.text import Text, join

_NAME = re.compile(r"(?:[A-Z][\w.'’-]*\s+){2,4}$")
_REST = re.compile(r"\s*(?P<rest>(?:(?:and|&|of)\s+)?[A-Z&][^()]*\))")
"""The end of a bracket that broke off, behind those of the other columns or on the line below."""
_LONGEST = 400


@dataclass(slots=True)
class _Entry:
    """Somebody: where they begin, and where their bracket ends, if it does."""

    start: int
    end: int = 0
    open: bool = True


def parted(rows: Sequence[Row]) -> list[Row]:
    """The rows, with such a line as a row for each person, and what broke off put back in its order."""
    made: list[Row] = []
    at = 0
    while at < len(rows):
        row, at = rows[at], at + 1
        entries, end = _entries(row.first.text) if len(row.cells) == 1 else ([], 0)
        if not _is_torn(entries):
            made.append(row)
            continue
        rests = _rests(row.first.part(end))
        if at < len(rows) and len(rows[at].cells) == 1 and (below := _rests(rows[at].first)):
            rests += below
            at += 1
        made += _rows(row, entries, rests)
    return made


def infer(people: Sequence[Person]) -> None:
    """Mark those of such lines as in doubt: which rest is of which bracket was inferred.

    Args:
        people: of a list.
    """
    for person in people:
        if any(_is_torn(_entries(cell.text)[0]) for cell in person.at.line.cells):
            person.doubts.add("cut")


def _rows(row: Row, entries: Sequence[_Entry], rests: list[Text]) -> list[Row]:
    """A row for each person; the rests go to the open brackets in their order, as far as there are as many."""
    text, made = row.first, []
    open_ = [each for each in entries if each.open]
    left = rests if len(rests) == len(open_) else []
    for each, following in zip(entries, [*entries[1:], None], strict=True):
        stop = following.start if following else each.end
        part = text.part(each.start, stop if each.open else each.end)
        made.append(row.with_cells([join((part, left.pop(0))) if each.open and left else part]))
    return made


def _is_torn(entries: Sequence[_Entry]) -> bool:
    """Whether somebody with a bracket of their own stands within a bracket that is open."""
    return any(each.open for each in entries[:-1])


def _rests(text: Text) -> list[Text]:
    """The ends of brackets that a text consists of; none if it has anything else."""
    made: list[Text] = []
    at = 0
    while at < len(text.text) and (found := _REST.match(text.text, at)):
        made.append(text.part(found.start("rest"), found.end()))
        at = found.end()
    return made if at >= len(text.text.rstrip()) else []


def _entries(text: str) -> tuple[list[_Entry], int]:
    """Those of a line, each with a bracket behind the name, and where the last bracket ends."""
    made: list[_Entry] = []
    end = 0
    for found in re.finditer(r"[()]", text) if len(text) <= _LONGEST else ():
        if found[0] == ")":
            if not made or not made[-1].open:
                break
            made[-1].open, made[-1].end = False, found.end()
            end = found.end()
            continue
        before = _NAME.search(text, end, found.start())
        if before is None or text[: before.start()].rstrip().endswith((",", ";")):
            return [], 0  # what parts those of a run is no end of a column
        torn = bool(made) and made[-1].open
        first = _begin(before[0]) if torn else 0
        made.append(_Entry(before.start() + first, len(text)))
        end = found.end()
    return made, end if made and not made[-1].open else len(text)


def _begin(text: str) -> int:
    """Where the name begins that stands last in a bracket that is open."""
    words = list(re.finditer(r"\S+", text))
    at = len(words) - 2
    if at and (
        names.is_title(words[at - 1][0])
        or (not names.is_forename(words[at][0]) and names.is_forename(words[at - 1][0]))
    ):
        at -= 1
    return words[at].start()
