"""Columns of a plain text that are set with spaces: each cell with what goes on with it in the lines below."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from compliance.intake.decode import clean, hanging
from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.clean import Run

_WORD = re.compile(r"\S*")
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
            parted[row][index] += [(" ", False), *runs]
        made[row] = tuple(clean.cell(runs) for runs in parted[row])
        made[place] = ()
    return made


def unpadded(lines: Sequence[str]) -> list[str]:
    """The lines, each gap within one closed that only stretches it to the margin: no column begins behind it.

    Such a gap stands behind a comma or semicolon, and the words of the line above and of that below run across it.
    """
    made = list(lines)
    for place in range(1, len(lines) - 1):
        beside = (lines[place - 1], lines[place + 1])
        for gap in reversed(list(_GAP.finditer(lines[place]))):
            if all(_runs_across(each, gap.start() - 1, gap.end() + 1) for each in beside):
                made[place] = f"{made[place][: gap.start()]} {made[place][gap.end() :]}"
    return made


def _runs_across(line: str, start: int, end: int) -> bool:
    """Whether a line has words from one place to another with no more than a space between them."""
    return len(line) >= end and bool(line[start:end].strip()) and "  " not in line[start:end]


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
