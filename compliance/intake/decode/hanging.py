"""Lines in columns without rules: which lines only go on with the cells above them, since there was no more room."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_NOTHING: Mapping[int, bool] = MappingProxyType({})
_OPEN = re.compile(r"(?:[,&/(\u2013-]|\b(?:and|of|for|the|to|with|in|at|by))$")
"""How a line ends that cannot end there."""
_LEADS = re.compile(
    r"\(?[\w./-]{0,8}\d[\w./-]{0,8}[.):]?|\(?[a-zA-Z]{1,4}[.)]|[\u2022\u25cf\u25aa\u25e6\u00b7\u2013o*-]"
)
"""What leads a paragraph: a number or a bullet, whose text is no cell of a table."""


_LONGEST = 500
"""A cell that has more characters is a paragraph, and no entry of a list."""
_FULL = 3
"""So many lines of paragraphs that are nearly full show where the lines of a page end."""
_NEARLY = 0.85
_MARGIN = 0.3
"""In which part of the width of a page the lines of its paragraphs begin."""


@dataclass(frozen=True, slots=True)
class Column:
    """A cell of one printed line.

    Attributes:
        text: what it says.
        left, right: its edges, in whatever unit the file has.
        first: how wide its first word is.
        looks: how its first word and its last are set: the size of their type, and whether it is bold.
        order: as the so-manieth word of the file it begins.
    """

    text: str
    left: float
    right: float
    first: float
    looks: tuple[object, object] = (None, None)
    order: int = 0


@dataclass(frozen=True, slots=True)
class Printed:
    """A printed line.

    Attributes:
        columns: its cells, from the left; never empty.
        tight: whether it stands as near to the line above as the lines of a paragraph do.
        unit: how wide a space is, and how far edges that are meant to be one may lie apart.
        step: how far below the line above it stands, in sizes of its type; 0 where the file does not say.
        size: of its type; 0 where the file does not say.
    """

    columns: tuple[Column, ...]
    tight: bool
    unit: float
    step: float = 0.0
    size: float = 0.0


def rests(lines: Sequence[Printed], edge: float, told: Mapping[int, bool] = _NOTHING) -> list[tuple[int, ...] | None]:
    """For each line the columns of the row above that its cells go on with; None where it is a line of its own.

    Args:
        lines: the lines of a page, or of a text.
        edge: where the lines of the page end at the right at most.
        told: of some lines, by their places, whether they go on.
    """
    found: list[tuple[int, ...] | None] = [None] * len(lines)
    for first, last in _together(lines):
        row = list(lines[first].columns)
        spaced = _is_row_alone(lines[first:last])
        for place in range(first + 1, last):
            line = lines[place]
            under = _under(row, line) if len(row) > (2 if leads(row[0].text) else 1) else None
            goes_on = told.get(place)
            if goes_on and len(row) == len(line.columns) == 1:
                under = (0,)
            if goes_on is None:
                goes_on = bool(under) and _goes_on(row, line, under or (), edge, spaced=spaced)
            if under and goes_on:
                found[place] = under
                for index, cell in zip(under, line.columns, strict=True):
                    row[index] = _with_rest(row[index], cell)
            else:
                row = list(line.columns)
    return found


def edge(lines: Iterable[tuple[float, float]]) -> float:
    """Where the lines of a page end at the right at most; without end where no paragraphs show it.

    Args:
        lines: the edges of the lines that have but one column.
    """
    spans = list(lines)
    if not spans:
        return math.inf
    left, right = min(one for one, _ in spans), max(other for _, other in spans)
    width = right - left
    full = sum(one < left + _MARGIN * width and other > left + _NEARLY * width for one, other in spans)
    return right if full >= _FULL else math.inf


def _together(lines: Sequence[Printed]) -> list[tuple[int, int]]:
    """The stretches of lines that stand near each other."""
    starts = [place for place, line in enumerate(lines) if place == 0 or not line.tight]
    return list(pairwise([*starts, len(lines)])) if lines else []


def _is_row_alone(lines: Sequence[Printed]) -> bool:
    """Whether lines that stand together have but one that can begin a row: the first."""
    first = lines[0]
    return len(first.columns) > 1 and all(len(line.columns) < len(first.columns) for line in lines[1:])


def _with_rest(column: Column, cell: Column) -> Column:
    looks = column.looks[0], cell.looks[1]
    return Column(f"{column.text} {cell.text}", column.left, cell.right, column.first, looks, column.order)


def _under(row: Sequence[Column], line: Printed) -> tuple[int, ...] | None:
    """The columns that the cells of a line stand under; None where one stands under none."""
    found = []
    for cell in line.columns:
        index = next((at for at, column in enumerate(row) if abs(column.left - cell.left) <= line.unit), None)
        if index is None:
            return None
        found.append(index)
    return tuple(found)


def _goes_on(row: Sequence[Column], line: Printed, under: tuple[int, ...], edge: float, *, spaced: bool) -> bool:
    pairs = [(row[index], cell) for index, cell in zip(under, line.columns, strict=True)]
    if len(under) == len(row) or any(
        len(column.text) > _LONGEST or column.looks[1] != cell.looks[0] for column, cell in pairs
    ):
        return False
    if any(
        _is_wide(row, index, cell, line.unit) or begin_alike(row[index], cell)
        for index, cell in zip(under, line.columns, strict=True)
    ):
        return False
    cut = [is_cut(column.text, cell.text) for column, cell in pairs]
    full = []
    for index, (column, cell) in zip(under, pairs, strict=True):
        room = row[index + 1].left - line.unit if index + 1 < len(row) else edge
        full.append(column.right + line.unit + cell.first > room)
    if 0 in under:
        return any(cut) or (spaced and all(full))
    return all(one or other for one, other in zip(cut, full, strict=True))


def _is_wide(row: Sequence[Column], index: int, cell: Column, unit: float) -> bool:
    """Whether a cell reaches over the column beside the one that it stands under, as no line of that column can."""
    return index + 1 < len(row) and cell.right > row[index + 1].left + unit


def begin_alike(column: Column, cell: Column) -> bool:
    """Whether a cell begins as the one above it does: "Councillor" below "Councillor" is another entry."""
    word, above = (
        next(iter(each.text.split(maxsplit=1)), "") for each in (cell, column)
    )  # a cell may hold blanks only
    alike = len(word) > 1 and word[0].isupper() and above == word
    return alike and not is_cut(column.text, cell.text)


def leads(text: str) -> bool:
    """Whether a first column holds no more than the number or the bullet of a paragraph."""
    return _LEADS.fullmatch(text) is not None


def is_cut(before: str, text: str) -> bool:
    """Whether words end in the middle of something that other words go on with."""
    return len(before) <= _LONGEST and (
        bool(_OPEN.search(before))
        or before.count("(") > before.count(")")
        or text[:1].islower()
        or (text[:1] == "(" and len(text) > 1 and text[1].islower())
    )
