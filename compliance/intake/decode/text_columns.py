"""Columns of a plain text that are set with spaces: each cell with what goes on with it in the lines below."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from compliance.intake.decode import clean, hanging
from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.decode.clean import Run

_WORD = re.compile(r"\S*")
_COLUMN = re.compile(r"(?:(?<=   )|^ {0,2})(?=\S)")
"""Where a column begins: behind three spaces, or at the edge."""
_BROKEN = re.compile(r"[A-Z][a-z]+-$")
_CAPITAL = re.compile(r"[A-Z][a-z]")
_TWO = 2
_OFTEN = 5
"""So many lines with the same two columns show where they are."""
_FAR = 20
"""A second column begins so many letters behind the first at the least."""
_TURNS = 3
_GAP = re.compile(r"(?<=[,;]) {3,}(?=\S)")


def abreast(lines: Sequence[list[Run]], edge: float) -> list[list[Run] | tuple[Cell, ...]]:
    """The lines of a paragraph: those whose cells go on below as cells, those that they go on in as no cells.

    Args:
        lines: the runs of each.
        edge: where the lines of the text end at most.
    """
    made: list[list[Run] | tuple[Cell, ...]] = list(lines)
    parted = [clean.columns(line) for line in lines]
    if (
        len(lines) < 2
        or all(len(each) < 2 for each in parted)
        or any("\t" in text for line in lines for text, _ in line)
    ):
        return made
    printed = [_printed(line, each, place) for place, (line, each) in enumerate(zip(lines, parted, strict=True))]
    row = 0
    for place, under in enumerate(hanging.rests(printed, edge)):
        if under is None:
            row = place
            continue
        for index, runs in zip(under, parted[place], strict=True):
            parted[row][index] += [*_between(parted[row][index], runs), *runs]
        made[row] = tuple(clean.cell(runs) for runs in parted[row])
        made[place] = ()
    return made


def _between(before: Sequence[Run], rest: Sequence[Run]) -> list[Run]:
    """What parts the lines of a cell: nothing within a name that breaks at its hyphen, "Anders-" above "Ray"."""
    words, text = ("".join(each for each, _ in runs) for runs in (before, rest))
    return [] if _BROKEN.search(words.rstrip()) and _CAPITAL.match(text.lstrip()) else [(" ", False)]


def unpadded(lines: Sequence[str]) -> list[str]:
    """The lines, each gap within one closed that only stretches it to the margin: no column begins behind it.

    Such a gap stands behind a comma or semicolon, and the words of the line above and of that below run across it.
    """
    made = unspread(lines)
    for place in range(1, len(lines) - 1):
        beside = (lines[place - 1], lines[place + 1])
        for gap in reversed(list(_GAP.finditer(lines[place]))):
            if all(_runs_across(each, gap.start() - 1, gap.end() + 1) for each in beside):
                made[place] = f"{made[place][: gap.start()]} {made[place][gap.end() :]}"
    return made


def unspread(lines: Sequence[str]) -> list[str]:
    """The lines, each gap closed that only spreads the words of a first column to its edge, as in set type.

    So it is where most lines of a stretch have two columns at the same places: what begins at no place of theirs, and
    below no other such word, begins no column.
    """
    made = list(lines)
    for start, begun in _stretches(lines):
        columns = _two_columns(begun)
        if columns is not None:
            _close_spread(made, start, begun, columns)
    return made


def _stretches(lines: Sequence[str]) -> Iterator[tuple[int, list[tuple[int, ...]]]]:
    """The lines between two blank ones: the place of the first, and where the columns of each begin."""
    start = 0
    while start < len(lines):
        end = next((at for at in range(start, len(lines)) if not lines[at].strip()), len(lines))
        yield start, [_begins(line) for line in lines[start:end]]
        start = end + 1


def _two_columns(begun: Sequence[tuple[int, ...]]) -> tuple[int, int] | None:
    """Where the two columns begin that most lines of a stretch have."""
    pairs = Counter((each[0], each[1]) for each in begun if len(each) == _TWO)
    columns, often = max(pairs.items(), key=lambda pair: pair[1], default=(None, 0))
    return columns if often >= _OFTEN and often * 2 >= len(begun) else None


def _close_spread(made: list[str], start: int, begun: Sequence[tuple[int, ...]], columns: tuple[int, int]) -> None:
    """Close the gaps of a stretch that only spread the words of its first column."""
    first, second = columns
    elsewhere = Counter(at for each in begun for at in each if at not in columns)
    spread = False
    for at, edges in enumerate(begun, start):
        within = edges[1 : edges.index(second)] if second in edges else edges[1:]
        # A line without the second column is spread only as the end of one above it that is.
        room = second in edges or (spread and len(made[at].rstrip()) < second)
        spread = edges[:1] == (first,) and bool(within) and room and all(elsewhere[each] == 1 for each in within)
        if spread:
            made[at] = _closed(made[at], first, within[-1])


def _begins(line: str) -> tuple[int, ...]:
    """Where the words of a line begin that have a column's gap before them, or nothing."""
    return tuple(found.end() for found in _COLUMN.finditer(line))


def _closed(line: str, start: int, last: int) -> str:
    """A line with one space between its words from one place to another; what is behind them stays in its place."""
    gap = line.find("   ", last)
    end = gap if gap >= 0 else len(line)
    words = " ".join(line[start:end].split())
    return f"{line[:start]}{words.ljust(end - start)}{line[end:]}"


def _runs_across(line: str, start: int, end: int) -> bool:
    """Whether a line has words from one place to another with no more than a space between them."""
    return len(line) >= end and bool(line[start:end].strip()) and "  " not in line[start:end]


def by_turns(lines: Sequence[str]) -> bool:
    """Whether lines begin at one of two places, far apart, and go from one to the other and back several times.

    So a program prints two columns of a page whose lines are not level.
    """
    begun = [len(line) - len(line.lstrip()) for line in lines]
    first = min(begun, default=0)
    far = [at for at in begun if at >= first + _FAR]
    right = [at >= first + _FAR for at in begun]
    turns = sum(one != other for one, other in pairwise(right))
    return turns >= _TURNS and len(set(far)) == 1


def marked_alike(lines: Sequence[str], place: int, mark: str) -> int:
    """How many lines from a place on have as many of a mark as the first of them, which has some."""
    count = lines[place].count(mark)
    end = place
    while count and end < len(lines) and lines[end].count(mark) == count:
        end += 1
    return end - place


def _printed(line: Sequence[Run], parted: Sequence[Sequence[Run]], place: int) -> hanging.Printed:
    whole = "".join(text for text, _ in line)
    columns, at = [], 0
    for runs in parted:
        text = "".join(each for each, _ in runs).strip()
        start = whole.index(text, at)
        at = start + len(text)
        word = _WORD.match(text)
        columns.append(hanging.Column(text, start, at, len(word[0]) if word else 0))
    return hanging.Printed(tuple(columns), tight=place > 0, unit=1)
