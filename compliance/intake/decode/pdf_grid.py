"""Tables that a PDF page draws with rules: their cells, merged ones among them, and the words in each."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.decode.pdf_drawn import Drawn, Rule
    from compliance.intake.decode.pdf_words import Word

_NEAR: Final = 3.0
"""How far rules that meet may stand from each other."""
_MOST_RULES: Final = 3_000
_MOST_CELLS: Final = 20_000


@dataclass(slots=True)
class Box:
    """A cell.

    Attributes:
        words: what stands in it.
        left, right: the rules at its sides.
    """

    words: list[Word]
    left: float
    right: float


@dataclass(slots=True)
class Table:
    """A table on a page.

    Attributes:
        rows: its cells, row by row; a merged cell has its words in its first place.
        tops: the upper edge of each row.
        foot: the lower edge of the last.
    """

    rows: list[list[Box]]
    tops: list[float]
    foot: float


def tables(drawn: Drawn, words: Iterable[Word]) -> tuple[list[Table], list[Word]]:
    """The tables of a page, and the words that are in none of them."""
    left = list(words)
    found: list[Table] = []
    across, up = _joined(drawn.across), _joined(drawn.up)
    if len(across) + len(up) > _MOST_RULES:
        return [], left
    for one, other in _meeting(across, up):
        table, left = _table(one, other, left)
        if table is not None:
            found.append(table)
    return found, left


def _joined(rules: Iterable[Rule]) -> list[Rule]:
    """Rules in one line that touch, made one; borders are often drawn cell by cell."""
    found: list[Rule] = []
    by_place: list[list[Rule]] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if by_place and rule.at - by_place[-1][0].at <= 1.5:
            by_place[-1].append(rule)
        else:
            by_place.append([rule])
    for group in by_place:
        at = group[0].at
        reached: Rule | None = None
        for rule in sorted(group, key=lambda each: each.start):
            if reached is not None and rule.start <= reached.end + _NEAR:
                reached.end = max(reached.end, rule.end)
            else:
                reached = type(rule)(at, rule.start, rule.end)
                found.append(reached)
    return found


def _meeting(across: Sequence[Rule], up: Sequence[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    """The rules of each table: those that meet each other, directly or through others."""
    parent = list(range(len(across) + len(up)))

    def top(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for index, one in enumerate(across):
        for place, other in enumerate(up, start=len(across)):
            if one.start - _NEAR <= other.at <= one.end + _NEAR and other.start - _NEAR <= one.at <= other.end + _NEAR:
                parent[top(index)] = top(place)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = {}
    for index, rule in enumerate((*across, *up)):
        group = groups.setdefault(top(index), ([], []))
        group[index >= len(across)].append(rule)
    return [group for group in groups.values() if len(group[0]) > 1 and len(group[1]) > 1]


def _table(across: list[Rule], up: list[Rule], words: list[Word]) -> tuple[Table | None, list[Word]]:
    """The table of some rules, and the words outside it; None where they frame but one column."""
    xs, ys = _places(up), _places(across)
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 2 or rows < 1 or columns * rows > _MOST_CELLS:
        return None, words
    ys.reverse()  # from the head of the page
    owner = _owners(xs, ys, across, up)
    cells: dict[int, list[Word]] = {}
    outside = []
    for word in words:
        column = bisect_right(xs, (word.left + word.right) / 2) - 1
        middle = word.base + word.size * 0.3
        row = next((index for index in range(rows) if ys[index + 1] <= middle <= ys[index]), -1)
        if 0 <= column < columns and row >= 0:
            cells.setdefault(owner[row * columns + column], []).append(word)
        else:
            outside.append(word)
    if len({owner[index] for index in range(rows * columns)}) < 2:
        return None, words
    last = {owner[place]: place % columns for place in range(rows * columns)}
    table = [
        [
            Box(cells.get(place, []) if owner[place] == place else [], xs[place % columns], xs[last[owner[place]] + 1])
            for place in range(row * columns, (row + 1) * columns)
        ]
        for row in range(rows)
    ]
    return Table(table, ys[:-1], ys[-1]), outside


def _places(rules: Iterable[Rule]) -> list[float]:
    found: list[float] = []
    for rule in sorted(rules, key=lambda each: each.at):
        if not found or rule.at - found[-1] > _NEAR:
            found.append(rule.at)
    return found


def _owners(xs: Sequence[float], ys: Sequence[float], across: list[Rule], up: list[Rule]) -> list[int]:
    """For each place of the grid the place at which its cell begins: where no rule stands between, cells are merged."""
    columns, rows = len(xs) - 1, len(ys) - 1
    owner = list(range(columns * rows))

    def first(index: int) -> int:
        while owner[index] != index:
            index = owner[index]
        return index

    for row in range(rows):
        for column in range(columns):
            place = row * columns + column
            if column and not _covers(up, xs[column], (ys[row] + ys[row + 1]) / 2):
                owner[place] = first(place - 1)
            if row and not _covers(across, ys[row], (xs[column] + xs[column + 1]) / 2):
                one, other = sorted((first(place - columns), first(place)))
                owner[other] = one
    return [first(index) for index in range(columns * rows)]


def _covers(rules: Iterable[Rule], at: float, middle: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.start <= middle <= rule.end for rule in rules)
