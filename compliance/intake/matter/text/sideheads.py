"""Titles that stand in the margin beside their text, as many councils print minutes, put above it instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.matter.text.words import capitals
from compliance.intake.paper import Cell, Line

_NUMBERED: Final = re.compile(r"\(?[A-Z]{0,6}[/. -]?\d{1,4}(?:[/.-]\d{1,4})*[a-z]?[.):]?\s+[A-Z]")
_NUMBER_ALONE: Final = re.compile(r"\d{1,3}[.)]")
_SEVERAL: Final = 3
_NARROW: Final = 40
"""A title in the margin has no longer lines than this."""
_WIDE: Final = 25
"""The text beside has lines longer than this on average."""
_ALIGNED: Final = 12.0
"""Lines that begin within so many points of one another stand in one column."""


def apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the titles in their margin each on a line of its own, above the text that stands beside it."""
    heads = [line for line in lines if _begins(line)]
    if len(heads) < _SEVERAL or sum(len(line.cells[1].text) for line in heads) < _WIDE * len(heads):
        return tuple(lines)
    made: list[Line] = []
    at = 0
    while at < len(lines):
        if not _begins(lines[at]):
            made.append(lines[at])
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _goes_on(lines[at], lines[end]):
            end += 1
        made += _above(lines[at:end])
        at = end
    return tuple(made)


def _stands_out(cell: Cell) -> bool:
    return len(cell.text) <= _NARROW and (cell.is_strong or capitals(cell.text))


def _begins(line: Line) -> bool:
    """Whether a title begins in the margin of a line."""
    if line.kind not in ("text", "item") or len(line.cells) < 2:  # a margin, and what is beside it
        return False
    title, beside = line.cells[:2]
    return _stands_out(title) and not _stands_out(beside) and _NUMBERED.match(title.text) is not None


def _goes_on(head: Line, line: Line) -> bool:
    """Whether a title in the margin goes on in a line."""
    title, first = line.cells[0], head.cells[0]
    if _NUMBER_ALONE.fullmatch(title.text):
        return False  # of the next, whose title stands beside it
    if line.kind != "text" or line.page != head.page or not _stands_out(title) or _NUMBERED.match(title.text):
        return False
    if title.left is None or first.left is None:
        return len(line.cells) > 1
    beside = head.cells[1].left
    in_margin = beside is not None and first.left - _ALIGNED <= title.left < beside - _ALIGNED
    return in_margin and (len(line.cells) > 1 or title.is_strong)


def _above(lines: Sequence[Line]) -> Iterator[Line]:
    """A title made whole, and below it the lines of the text beside it."""
    first = lines[0]
    words = " ".join(line.cells[0].text for line in lines)
    words = re.sub(r"(?<=[a-z])-\s(?=[a-z])", "", words)
    yield replace(first, cells=(Cell(words, ((0, len(words)),), first.cells[0].left),))
    for line in lines:
        if len(line.cells) > 1:
            yield replace(line, kind="text", level=0, cells=line.cells[1:])
