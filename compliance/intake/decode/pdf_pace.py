"""Which lines of a PDF go on with the line above, as steps, widths and the order of the file tell of a whole table.

A cell that goes on below had no room for the next word. Where that holds of all lines that stand closer than others,
the closer step is that within a cell, and the wider one begins an entry. A word processor writes cell after cell: what
the file has between two cells of one line is in the cell of the first of them. Where nothing tells, nothing is said.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import hanging

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.decode.hanging import Column, Printed

_APART: Final = 2.3
"""How far, in sizes of its type, a line of a table or a list stands below the one above it at most."""
_WITHIN: Final = 1.6
"""The same of the lines of one entry."""
_SAME, _MORE = 1.05, 1.09
"""How many times the least step another is that is meant to be the same, and one that is meant to be wider."""
_ROWS: Final = 3
"""So many rows or entries, at the least, show how a table or list is set."""
_MOST_COLUMNS: Final = 20
_NEAR: Final = 20
"""Of so many tables above, one may go on further down the page."""
_PAIRS: Final = 2
"""So many closer steps, at the least, show that they are those within an entry."""


@dataclass(slots=True)
class _Table:
    """Lines of a page that stand in the same columns.

    Attributes:
        lefts: where its columns begin.
        runs: its stretches of lines, each as the places of its first line and of the line after its last.
        under: for each of its lines the columns that its cells stand in.
    """

    lefts: list[float]
    runs: list[tuple[int, int]] = field(default_factory=list)
    under: dict[int, tuple[int, ...]] = field(default_factory=dict)

    @property
    def places(self) -> list[int]:
        """Its lines."""
        return [place for run in self.runs for place in range(*run)]

    @property
    def below(self) -> list[int]:
        """Its lines that stand below another of them."""
        return [place for first, end in self.runs for place in range(first + 1, end)]


def told(lines: Sequence[Printed]) -> dict[int, bool]:
    """For lines of which it can be told, whether they go on with the line above."""
    found: dict[int, bool] = {}
    for table in _tables(lines):
        found |= _of_table(lines, table)
    return found


def _tables(lines: Sequence[Printed]) -> list[_Table]:
    """The tables of a page: stretches of lines in the same columns are of one."""
    found: list[_Table] = []
    first = 0
    while first < len(lines):
        lefts = [column.left for column in lines[first].columns]
        end = first + 1
        placed = {first: tuple(range(len(lefts)))}
        is_table = 1 < len(lefts) <= _MOST_COLUMNS
        while is_table and end < len(lines) and 0 < lines[end].step <= _APART:
            under = _under(lefts, lines[end])
            if under is None or (under == (0,) == placed[end - 1] and lines[end].step > _WITHIN):
                break
            placed[end] = under
            end += 1
        if is_table:
            unit = lines[first].unit
            table = next((each for each in found[-_NEAR:] if _are_one(each.lefts, lefts, unit)), None)
            if table is None:
                found.append(table := _Table(lefts))
            table.runs.append((first, end))
            table.under |= placed
        first = end
    return found


def _are_one(lefts: Sequence[float], others: Sequence[float], unit: float) -> bool:
    return len(lefts) == len(others) and all(abs(one - other) <= unit for one, other in zip(lefts, others, strict=True))


def _under(lefts: Sequence[float], line: Printed) -> tuple[int, ...] | None:
    """The columns that the cells of a line stand in; None where one stands in none, or reaches over the next."""
    found = []
    for cell in line.columns:
        at = next((at for at, left in enumerate(lefts) if abs(left - cell.left) <= line.unit), None)
        if at is None or (at + 1 < len(lefts) and cell.right > lefts[at + 1]):
            return None
        found.append(at)
    return tuple(found)


def _of_table(lines: Sequence[Printed], table: _Table) -> dict[int, bool]:
    rows = [place for place in table.places if table.under[place][0] == 0 and len(table.under[place]) > 1]
    labels = sum(lines[place].columns[0].text.endswith(":") for place in rows)
    if len(rows) < _ROWS or 2 * labels > len(rows):
        return {}
    edges = _edges(lines, table)
    can = {place: _can(lines, table, place, edges) for place in table.below}
    closer, wider = steps(lines, table.below)
    entries = len(wider) + len(table.runs)
    few = _PAIRS <= len(closer) <= entries + 1
    if few and not are_alike(closer, entries) and all(can[each] for each in closer):
        return dict.fromkeys(closer, True) | dict.fromkeys(wider, False)
    found = dict.fromkeys(_in_one_cell(lines, table, can, len(rows)), True)
    rest = [place for place in table.below if table.under[place][0] > 0 and lines[place].step <= _WITHIN]
    if len(rest) <= len(rows) and all(can[place] for place in rest):
        found |= dict.fromkeys(rest, True)
    return found


def _edges(lines: Sequence[Printed], table: _Table) -> list[float]:
    """How far the columns of a table reach; a line between its rows that has the first column only is a heading."""
    edges = list(table.lefts)
    for place in table.places:
        if table.under[place] == (0,) and lines[place].step > _WITHIN:
            continue
        for at, cell in zip(table.under[place], lines[place].columns, strict=True):
            edges[at] = max(edges[at], cell.right)
    return edges


def _can(lines: Sequence[Printed], table: _Table, place: int, edges: Sequence[float]) -> bool:
    """Whether all cells of a line can go on with those right above them."""
    above = dict(zip(table.under[place - 1], lines[place - 1].columns, strict=True))
    pairs = [
        (above.get(at), cell, edges[at]) for at, cell in zip(table.under[place], lines[place].columns, strict=True)
    ]
    return all(one is not None and goes_on(one, cell, edge, lines[place].unit) for one, cell, edge in pairs)


def goes_on(above: Column, cell: Column, edge: float, unit: float) -> bool:
    """Whether a cell can go on with the one above: it is set alike, and its first word had no room before an edge."""
    if above.looks[1] != cell.looks[0] or hanging.begin_alike(above, cell):
        return False
    return hanging.is_cut(above.text, cell.text) or above.right + unit + cell.first > edge


def steps(lines: Sequence[Printed], places: Iterable[int]) -> tuple[list[int], list[int]]:
    """The lines that stand closer to the line above than others, and the others; none where steps are of many kinds."""
    found = {place: lines[place].step for place in places}
    least = min(found.values(), default=0.0)
    closer = [place for place, step in found.items() if step <= least * _SAME]
    wider = [place for place, step in found.items() if step >= least * _MORE]
    if least > _WITHIN or not wider or len(closer) + len(wider) < len(found):
        return [], []
    return closer, wider


def are_alike(closer: Sequence[int], entries: int) -> bool:
    """Whether each entry, a heading aside, has one closer line: so a name and what they are stand below each other."""
    return len(closer) >= entries - 1 and all(after - before > 1 for before, after in pairwise(closer))


def _in_one_cell(lines: Sequence[Printed], table: _Table, can: dict[int, bool], rows: int) -> list[int]:
    """The lines whose first cell the file has before the other cells of the line above.

    A file that has whole columns, one after the other, tells nothing by that; nor does one whose cells all have two.
    """
    before: list[int] = []
    after: list[int] = []
    for place in table.below:
        under, above = table.under[place], table.under[place - 1]
        if under[0] == 0 == above[0] and len(above) > 1:
            line, one = lines[place].columns[0], lines[place - 1].columns
            (before if one[0].order < line.order < one[1].order else after).append(place)
    if len(after) < _PAIRS or len(before) > len(after) or are_alike(before, rows):
        return []
    return [place for place in before if can[place]]
