"""The numbers of pages in a text that lost its pages: each runs into the first words of the page behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.paper import Cell, Line

_AHEAD: Final = re.compile(r"(?P<n>\d{1,3})(?:\s+(?=\S)|\s*$)")
_FEWEST: Final = 2
"""A text of one page shows no run of numbers by which to know them."""


def without(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the numbers of the pages.

    They are known by their run: from 1 on, each once and in order, the last of them alone at the very end. A paper that
    numbers its items so would have one of them, and no more, end it.
    """
    last = _number(lines[-1]) if lines else None
    if last is None or last < _FEWEST or not _alone(lines[-1]) or any(line.page is not None for line in lines):
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
