"""Which lines of a narrow list or a title on a PDF page go on with what is above, as steps, indents and marks tell.

Lines that run over the width of a page are read as paragraphs elsewhere. A list that is narrower wraps at an edge of
its own, which its longest line shows: a line whose first word had room above it is an entry for certain.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import pdf_pace

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.intake.decode.hanging import Printed

_NARROW: Final = 0.7
"""How much of the width of the text of a page a narrow list takes at most."""
_APART: Final = 2.3
"""How far, in sizes of their type, its lines stand from each other at most."""
_INDENT: Final = 12.0
"""How many spaces what goes on below an entry is set in at most."""
_ENTRIES: Final = 3
"""So many entries, at the least, show how a list is set."""
_PAIRS: Final = 2
"""So many lines that go on, at the least, show it."""
_DEEP: Final = 3
"""An entry that is set out has so many more lines at most, on the whole."""
_LARGER: Final = 1.15
"""How many times the size of the text that of a title is at least."""
_CLOSE: Final = 1.5
"""How far, in sizes of their type, the lines of a title stand from each other at most."""
_MARKS: Final = (" \u2013 ", " \u2014 ", " - ", ", ", ": ")
"""What stands in each entry of a list between who it is and what they are."""


def told(lines: Sequence[Printed], width: float) -> dict[int, bool]:
    """For lines of which it can be told, whether they go on with the line above.

    Args:
        lines: the lines of a page or of a part of it.
        width: that of the text of the page.
    """
    found = _titles(lines, width)
    for first, end in _runs(lines, _NARROW * width):
        by_step = _by_step(lines, first, end)
        found |= by_step or _by_mark(lines, first, end)
    return found


def _titles(lines: Sequence[Printed], width: float) -> dict[int, bool]:
    """The lines that go on with a title above: both larger than the text, and there was no room for the first word."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size * 2)] += sum(len(cell.text) for cell in line.columns)
    least = _LARGER * max(sizes, key=lambda size: sizes[size], default=0.0) / 2
    found = {}
    for place, (above, line) in enumerate(pairwise(lines), start=1):
        if len(above.columns) > 1 or len(line.columns) > 1 or min(above.size, line.size) < least:
            continue
        one, other = above.columns[0], line.columns[0]
        is_below = 0 < line.step <= _CLOSE and one.looks[1] == other.looks[0]
        middles = (one.left + one.right) / 2, (other.left + other.right) / 2
        is_level = abs(one.left - other.left) <= line.unit or abs(middles[0] - middles[1]) <= line.unit
        if is_below and is_level and one.right - one.left + line.unit + other.first > width:
            found[place] = True
    return found


def _runs(lines: Sequence[Printed], widest: float) -> Iterator[tuple[int, int]]:
    """The stretches of narrow lines below each other that have one column."""
    first = 0
    while first < len(lines):
        end = first
        while end < len(lines) and _is_narrow(lines[end], widest) and (end == first or _is_near(lines, first, end)):
            end += 1
        if end - first > _ENTRIES:
            yield first, end
        first = max(end, first + 1)


def _is_narrow(line: Printed, widest: float) -> bool:
    return len(line.columns) == 1 and line.columns[0].right - line.columns[0].left <= widest


def _is_near(lines: Sequence[Printed], first: int, place: int) -> bool:
    line = lines[place]
    set_in = line.columns[0].left - lines[first].columns[0].left
    return 0 < line.step <= _APART and -line.unit <= set_in <= _INDENT * line.unit


def _is_set_in(lines: Sequence[Printed], first: int, place: int) -> bool:
    return lines[place].columns[0].left - lines[first].columns[0].left > lines[place].unit


def _can(lines: Sequence[Printed], place: int, edge: float) -> bool:
    above, line = lines[place - 1].columns[0], lines[place].columns[0]
    return pdf_pace.goes_on(above, line, edge, lines[place].unit)


def _by_step(lines: Sequence[Printed], first: int, end: int) -> dict[int, bool]:
    """What closer lines tell, where all of them can go on, and are set in either all or none."""
    closer, wider = pdf_pace.steps(lines, range(first + 1, end))
    hangs = [place for place in range(first, end) if _is_set_in(lines, first, place)]
    entries = len(wider) + 1
    if len(closer) < _PAIRS or entries < _ENTRIES or (hangs and hangs != closer):
        return {}
    if pdf_pace.are_alike(closer, entries):
        return {}
    edge = max(lines[place].columns[0].right for place in range(first, end))
    if len(closer) > (_DEEP * entries if hangs else entries) or not all(_can(lines, each, edge) for each in closer):
        return {}
    return dict.fromkeys(closer, True) | dict.fromkeys(wider, False)


def _by_mark(lines: Sequence[Printed], first: int, end: int) -> dict[int, bool]:
    """What a mark tells that stands in each line that begins an entry for certain, and in few others."""
    found: dict[int, bool] = {}
    breaks = [place for place in range(first + 1, end) if not lines[place].tight]
    for start, stop in pairwise([first, *breaks, end]):
        edge = max(lines[place].columns[0].right for place in range(start, stop))
        can = [place for place in range(start + 1, stop) if _can(lines, place, edge)]
        begun = [lines[place].columns[0].text for place in range(start + 1, stop) if place not in can]
        for mark in _MARKS:
            rest = [place for place in can if mark not in f"{lines[place].columns[0].text} "]
            if len(begun) >= _ENTRIES and len(rest) >= _PAIRS and all(mark in f"{text} " for text in begun):
                found |= dict.fromkeys(rest, True)
                break
    return found
