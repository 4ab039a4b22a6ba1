"""Characters of a PDF that run together and are two words: those of two cells, far apart, raised, or partly struck."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.decode.pdf_drawn import Rule

_SLACK: Final = 1.0
"""How far a character may stand over a rule and be beyond it."""
_WIDE: Final = 0.6
"""How many sizes of its type two characters of one word never stand apart, however wide a heading is set."""
_RAISED: Final = 0.15
"""How many sizes of its type a character stands above or below the others that is raised, or lowered."""
STRUCK: Final = (0.15, 0.45)
"""How far, in sizes of its type, a rule lies above the line that a word stands on which strikes it."""
_BEARING: Final = 0.25
"""How far, in sizes of its type, a rule that strikes a word begins or ends from a letter at most."""
_MOST: Final = 100
_USUAL: Final = 4.0
"""How many times the usual white between the characters of a word a gap within it never is."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A character as it is placed: its edges, the line it stands on, and the stretch of the file that it comes from."""

    left: float
    right: float
    base: float
    stretch: int


class Upright:
    """The rules that go up a page, to be asked which of them stand in the way of a word."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = sorted(rules, key=lambda rule: rule.at)
        self._places = [rule.at for rule in self._rules]

    def within(self, left: float, right: float, height: float) -> list[float]:
        """Where rules cross what stands at a height between two places."""
        first, last = bisect_left(self._places, left + _SLACK), bisect_left(self._places, right - _SLACK)
        return [rule.at for rule in self._rules[first:last] if rule.start <= height <= rule.end]


class Striking:
    """The rules that go along a page, to be asked which of them strike but a part of a word."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = sorted(rules, key=lambda rule: rule.at)
        self._places = [rule.at for rule in self._rules]

    def ends(self, left: float, right: float, base: float, size: float) -> list[float]:
        """Where rules that strike what stands between two places begin or end within it."""
        low, high = STRUCK
        first, last = bisect_left(self._places, base + low * size), bisect_left(self._places, base + high * size)
        found = [end for rule in self._rules[first:last][:_MOST] for end in (rule.start, rule.end)]
        return [end for end in found if left + _SLACK < end < right - _SLACK]


def struck(marks: Sequence[Mark], ends: Iterable[float], size: float) -> list[int]:
    """The places in a run of characters at which a rule that strikes it begins or ends, and a stretch of the file."""
    begun = [place for place in range(1, len(marks)) if marks[place].stretch != marks[place - 1].stretch]
    return sorted({place for end in ends for place in begun if abs(marks[place].left - end) <= _BEARING * size})


def cuts(marks: Sequence[Mark], rules: Iterable[float], size: float) -> list[int]:
    """The places in a run of characters at which another word begins.

    A word that is too long for its cell is printed over the rule, so that the next cell begins where it has not
    ended: what tells the two apart is that the file begins a new stretch there, and that the step is unlike those
    between the letters of a word.
    """
    steps = [after.left - before.right for before, after in pairwise(marks)]
    usual = median(steps) if steps else 0.0
    begun = [place for place in range(1, len(marks)) if marks[place].stretch != marks[place - 1].stretch]
    found = {place for place in begun if steps[place - 1] > max(_WIDE * size, _USUAL * usual)}
    found |= {place for place in begun if abs(marks[place].base - marks[place - 1].base) > _RAISED * size}
    for rule in rules:
        beyond = [place for place in begun if marks[place - 1].left < rule <= marks[place].left + _SLACK]
        beyond = beyond or [place for place in begun if marks[place].left + _SLACK >= rule]
        if beyond:
            found.add(max(beyond, key=lambda place: abs(steps[place - 1] - usual)))
    return sorted(found)
