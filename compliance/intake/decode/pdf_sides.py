"""Two lists side by side on a PDF page, which are read one after the other: their lines do not stand level.

The rows of a table begin level, whatever goes on below; two boxes or columns of text keep their own steps. So where
some lines on the left and on the right of a gutter are level, and others are off by no half step, each side is read
for itself.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.decode.pdf_words import Word

_GUTTER: Final = 1.0
"""How wide, in sizes of their type, the white between two sides is at least."""
_BEGINS: Final = 2.0
"""How wide it is at least on the line that shows it first."""
_OUT: Final = 2.0
"""How far, in sizes of their type, the first lines of entries are set out at most."""
_APART: Final = 2.5
"""How far, in sizes of their type, lines of one side stand from each other at most."""
_LINES: Final = 4
"""So many lines has each side at the least."""
_OFF: Final = 0.09
"""How much of a step a line is off that is not level."""
_LONG: Final = 80
"""A part of so many lines with no sides is not looked at again from its second line."""
_UNEVEN: Final = 2
"""So many lines at the least are off."""
_NUMBER: Final = re.compile(r"\(?\d{1,3}(?:\.\d{1,2})*[.)]?")


@dataclass(slots=True)
class Sides:
    """A part of a page with two sides.

    Attributes:
        head, foot: from where to where it goes.
        left, right: the words of its sides.
    """

    head: float
    foot: float
    left: list[Word]
    right: list[Word]


def parted(lines: Sequence[list[Word]]) -> tuple[list[list[Word]], list[Sides]]:
    """The lines of a page that have no sides, and what has.

    Args:
        lines: the words of each line from the left, the lines from the head of the page.
    """
    found: list[Sides] = []
    kept: list[list[Word]] = []
    place = 0
    while place < len(lines):
        end, gutter = _reach(lines, place)
        sides = _sides(lines[place:end], gutter) if end - place >= _LINES else None
        if sides is None:
            after = end if end - place > _LONG else place + 1
            kept += lines[place:after]
            place = after
            continue
        while end < len(lines) and _is_tail(sides, lines[end]):
            sides.left += lines[end]
            sides.foot = lines[end][0].base
            end += 1
        found.append(sides)
        place = end
    return kept, found


def _reach(lines: Sequence[list[Word]], start: int) -> tuple[int, float]:
    """After which line the white that parts a line in two ends, and where it is; no further than where it begins."""
    line = lines[start]
    gaps = [(after.left - before.right, before.right, after.left) for before, after in pairwise(line)]
    wide, left, right = max(gaps, default=(0.0, 0.0, 0.0))
    if wide < _BEGINS * line[0].size:
        return start, 0.0
    end, both = start + 1, start + 1
    while end < len(lines) and lines[end - 1][0].base - lines[end][0].base <= _APART * lines[end][0].size:
        words, size = lines[end], lines[end][0].size
        first = _first_of_right(words, right, size)
        left = max([left, *(word.right for word in words[:first])])
        right = min([right, *(word.left for word in words[first:])])
        if right - left < _GUTTER * size:
            break
        end += 1
        if first < len(words):
            both = end
    return both, right - 1


def _first_of_right(words: Sequence[Word], right: float, size: float) -> int:
    """Which word of a line is the first of its right side: one at the edge of that, or set out a little from it."""
    for place, word in enumerate(words):
        white = word.left - words[place - 1].right if place else _GUTTER * size
        if word.left >= right - 1 or (word.left >= right - _OUT * size and white >= _GUTTER * size):
            return place
    return len(words)


def _sides(lines: Sequence[list[Word]], gutter: float) -> Sides | None:
    left = [word for line in lines for word in line if word.left < gutter]
    right = [word for line in lines for word in line if word.left >= gutter]
    one, other = _bases(left), _bases(right)
    if min(len(one), len(other)) < _LINES:
        return None
    step = min(above - below for bases in (one, other) for above, below in pairwise(bases))
    off = [_off(base, one) for base in other]
    uneven = [each for each in off if _OFF * step < each < (0.5 - _OFF) * step]
    level = [each for each in off if each <= _OFF * step]
    if len(uneven) < _UNEVEN or not level:
        return None
    return Sides(max(one[0], other[0]), min(one[-1], other[-1]), left, right)


def _off(base: float, others: Sequence[float]) -> float:
    """How far a line is from the nearest of others, which stand from the head."""
    place = bisect_left(others, -base, key=lambda each: -each)
    return min(abs(base - each) for each in others[max(place - 1, 0) : place + 1])


def _bases(words: Sequence[Word]) -> list[float]:
    """Where the lines of one side stand, from the head."""
    found: list[float] = []
    for word in sorted(words, key=lambda each: -each.base):
        if not found or found[-1] - word.base > 0.4 * word.size:
            found.append(word.base)
    return found


def _is_tail(sides: Sides, line: Sequence[Word]) -> bool:
    """Whether a line goes on with the left side, which is the longer one."""
    bases = _bases(sides.left)
    widest = max(above - below for above, below in pairwise(bases))
    first = min(word.left for word in sides.left)
    reach = max(word.right for word in sides.left)
    return (
        bases[-1] - line[0].base <= 1.05 * widest
        and first - 1 <= line[0].left
        and line[-1].right <= reach + line[0].size
        and _NUMBER.fullmatch(line[0].text) is None
    )
