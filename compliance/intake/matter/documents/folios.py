"""The numbers of pages in a text that lost its pages, and what each page repeats beside its number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.paper import Cell, Line

_AHEAD: Final = re.compile(r"(?P<n>\d{1,3})(?:\s+(?=\S)|\s*$)")
_NUMBERED: Final = re.compile(r"[-–—\s]*(?:page\s*)?(?P<n>\d{1,3})(?:\s*(?:of|/)\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
"""A line that is the number of a page, or of an item whose title stands below it."""
_FEWEST: Final = 2
"""A text of one page shows no run of numbers by which to know them."""


def without(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the numbers of the pages, and what comes again beside each of them."""
    if any(line.page is not None for line in lines):
        return tuple(lines)
    return _without_run_in(_without_repeated(lines))


def _without_repeated(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without those that are numbers from 1 on, or from 2, where the same words stand above or below each."""
    numbers = {at: int(found["n"]) for at, line in enumerate(lines) if (found := _NUMBERED.fullmatch(line.text))}
    said = list(numbers.values())
    if len(said) < _FEWEST or said[0] not in {1, 2} or said != list(range(said[0], said[0] + len(said))):
        return lines
    for step in (-1, 1):
        beside = [at + step for at in numbers if 0 <= at + step < len(lines)]
        forms = {re.sub(r"\d+", "#", lines[at].text.strip().casefold()) for at in beside}
        if len(forms) == 1 and len(beside) >= _FEWEST:
            gone = {*numbers, *beside}
            return [line for at, line in enumerate(lines) if at not in gone]
    return lines


def _without_run_in(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the numbers that run into the first words of the page behind them.

    They are known by their run: from 1 on, each once and in order, the last of them alone at the very end. A paper that
    numbers its items so would have one of them, and no more, end it.
    """
    last = _number(lines[-1]) if lines else None
    if last is None or last < _FEWEST or not _alone(lines[-1]):
        return tuple(lines)
    found = [at for at, line in enumerate(lines) if line.kind == "text" and _number(line) in range(1, last + 1)]
    run_in = [at for at in found if not _alone(lines[at])]
    if [_number(lines[at]) for at in found] != list(range(1, last + 1)) or not run_in:
        return tuple(lines)
    return tuple(
        _bare(line) if at in run_in else line for at, line in enumerate(lines) if at in run_in or at not in found
    )


def _number(line: Line) -> int | None:
    """The bare figures that a line begins with."""
    match = _AHEAD.match(line.text)
    return int(match["n"]) if match else None


def _alone(line: Line) -> bool:
    return re.fullmatch(r"\d{1,3}\s*", line.text) is not None


def _bare(line: Line) -> Line:
    """The line without the figures that it begins with."""
    first, *rest = line.cells
    match = _AHEAD.match(first.text)
    gone = match.end() if match else 0
    strong = tuple((max(0, a - gone), b - gone) for a, b in first.strong if b > gone)
    cells = (Cell(first.text[gone:], strong, first.left), *rest)
    return replace(line, cells=cells if cells[0].text else tuple(rest))
