"""Headings that a PDF turns upright over the columns of a table, laid level again, each above its column."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from compliance.intake.decode.pdf_drawn import Rule

_NEXT: Final = 1.7
"""How many sizes of their type the lines of one heading stand apart at the most."""
_GAP: Final = 1.5
"""How many sizes of type are between words of one line at the most."""
_FEWEST: Final = 2
_FAR: Final = 200.0
"""Headings further apart, in points, are of no one table."""
_LONGEST: Final = 40
"""A longer one is a note in the margin."""


@dataclass(slots=True)
class Turned:
    """A word that is not level.

    Attributes:
        text: its characters.
        left, right, foot, head: its edges.
        size: of its type.
        strong: whether it is bold.
        up: 1 if it is read upwards, -1 if downwards, 0 if it slants.
        line: how far from the left the line is on which it stands.
    """

    text: str
    left: float
    right: float
    foot: float
    head: float
    size: float
    strong: bool
    up: Literal[-1, 0, 1]
    line: float

    @property
    def middle(self) -> float:
        """Half way between its sides."""
        return (self.left + self.right) / 2


def headings(words: Sequence[Turned], rules: Sequence[Rule] = ()) -> tuple[list[Turned], list[Turned]]:
    """The headings that stand side by side, each whole, their feet made level; and the words that are in none.

    Args:
        words: of a page that are not level.
        rules: that the page draws upright, such as part columns.
    """
    made: list[Turned] = []
    used: set[int] = set()
    for up in (1, -1):
        whole = _whole([word for word in words if word.up == up], rules)
        for row in _rows(whole):
            foot = min(heading.foot for heading, _ in row)
            for heading, parts in row:
                heading.foot = foot
                made.append(heading)
                used |= {id(part) for part in parts}
    return made, [word for word in words if id(word) not in used]


def _whole(words: Sequence[Turned], rules: Sequence[Rule]) -> list[tuple[Turned, list[Turned]]]:
    """Each heading with its words: the words of a line, and the lines beside it."""
    lines: list[list[Turned]] = []
    for word in sorted(words, key=lambda each: (round(each.line), each.foot)):
        last = lines[-1][-1] if lines else None
        on = last is not None and abs(last.line - word.line) < last.size / 2
        if last is not None and on and word.foot - last.head <= _GAP * word.size:
            lines[-1].append(word)
        else:
            lines.append([word])
    groups: list[list[list[Turned]]] = []
    for line in lines:
        last_line = groups[-1][-1] if groups else None
        beside = last_line is not None and 0 < line[0].line - last_line[0].line <= _NEXT * line[0].size
        if last_line is not None and beside and _abreast(line, last_line) and not _parts(rules, last_line, line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [(_one(group), [word for line in group for word in line]) for group in groups]


def _one(group: Sequence[Sequence[Turned]]) -> Turned:
    """The words of a heading as one, in the order in which they are read."""
    up = group[0][0].up
    lines = group if up == 1 else list(reversed(group))
    words = [word for line in lines for word in (line if up == 1 else reversed(line))]
    return Turned(
        " ".join(word.text for word in words),
        min(word.left for word in words),
        max(word.right for word in words),
        min(word.foot for word in words),
        max(word.head for word in words),
        words[0].size,
        all(word.strong for word in words),
        up,
        words[0].line,
    )


def _rows(whole: Iterable[tuple[Turned, list[Turned]]]) -> list[list[tuple[Turned, list[Turned]]]]:
    """Headings that stand side by side, level with each other."""
    rows: list[list[tuple[Turned, list[Turned]]]] = []
    for heading, parts in sorted(whole, key=lambda each: each[0].middle):
        if len(heading.text) > _LONGEST:
            continue
        for row in rows:
            last = row[-1][0]
            if heading.middle - last.middle <= _FAR and _abreast([heading], [last]):
                row.append((heading, parts))
                break
        else:
            rows.append([(heading, parts)])
    return [row for row in rows if len(row) >= _FEWEST and _are_apart([heading for heading, _ in row])]


def _are_apart(row: Sequence[Turned]) -> bool:
    """Whether none of the headings stands over another."""
    return all(other.left >= one.right for one, other in pairwise(row))


def _parts(rules: Sequence[Rule], one: Sequence[Turned], other: Sequence[Turned]) -> bool:
    """Whether an upright rule stands between two lines."""
    height = (max(one[0].foot, other[0].foot) + min(one[-1].head, other[-1].head)) / 2
    return any(one[0].middle < rule.at < other[0].middle and rule.start <= height <= rule.end for rule in rules)


def _abreast(one: Sequence[Turned], other: Sequence[Turned]) -> bool:
    """Whether two lines are level with each other for a part."""
    foot, head = max(one[0].foot, other[0].foot), min(one[-1].head, other[-1].head)
    return foot < head
