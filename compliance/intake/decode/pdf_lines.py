"""The words of a PDF page, or of a part of it, put in lines and columns."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import clean, hanging, pdf_lists, pdf_pace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from compliance.intake.decode.clean import Run
    from compliance.intake.decode.pdf_words import Word
    from compliance.intake.paper import Cell

_GAP: Final = 1.5
"""How many times the size of its type the white between two columns is at least."""
_SMALL_GAP: Final = 0.85
"""The same where other lines near have a column that begins at the same place."""
_LEAST_GAP: Final = 0.45
"""The same where a column begins at the same place in several lines near: what is full reaches up to the next one."""
_SEVERAL: Final = 3
_TWICE: Final = 1.5
_BETWEEN: Final = 4
"""So many spaces and breaks stand between two words of one line in a file at most."""
_WIDER: Final = 2.5
"""How many times the usual white of its line a gap between columns is."""
_DRAWN: Final = frozenset("ATVWY")
_ALIGNED: Final = 2.0
_HAIR: Final = 0.1
"""How far from each other what begins in one column of a page that was not set by hand stands."""
_SPACE: Final = 0.25
"""How wide a space is, in sizes of its type."""
_WIDEST: Final = 1.35
"""How far, in sizes of their type, the lines of one cell stand from each other at most."""
_LEAST, _USUAL, _MOST = 0.9, 1.2, 2.2
"""How far lines may stand from each other within a paragraph, in sizes of their type."""
_NEIGHBOURS: Final = 6


@dataclass(slots=True)
class Piece:
    """A line or a row as it stands on a page.

    Attributes:
        cells: its columns.
        base: where it stands; of a row, its upper edge.
        size: of its type.
        is_row: whether it is a row of a table that the page draws.
        begins: whether a table begins with it.
        at: how high on the page its turn to be read comes.
        foot: where the last line stands that was put to it.
    """

    cells: list[Cell]
    base: float
    size: float
    is_row: bool = False
    begins: bool = False
    at: float = 0.0
    foot: float = 0.0

    @property
    def text(self) -> str:
        """All its cells."""
        return "\t".join(cell.text for cell in self.cells)


def runs_of(words: Iterable[Word]) -> list[Run]:
    """What words say and how they are set."""
    runs: list[Run] = []
    for strong, group in groupby(words, key=lambda each: each.strong):
        runs.append((" ", False))
        runs.append((clean.unspaced(" ".join(word.text for word in group)), strong))
    return runs


def in_lines(words: Iterable[Word]) -> list[list[Word]]:
    """Words by the line that they stand on, from the head of the page, each line from the left."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda each: -each.base):
        if lines and lines[-1][0].base - word.base <= 0.4 * min(lines[-1][0].size, word.size):
            lines[-1].append(word)
        else:
            lines.append([word])
    for line in lines:
        line.sort(key=lambda each: each.left)
    return lines


def pieces_of(words: Iterable[Word], width: float) -> list[Piece]:
    """Lines with their columns, what goes on with a column above put to that.

    Args:
        words: those of a page or of a part of it.
        width: that of the text of the page.
    """
    lines = [_columns(line, others) for line, others in _with_starts(in_lines(words))]
    found: list[tuple[list[list[Word]], list[list[Run]], list[list[Word]]]] = []
    printed, edge = _printed(lines)
    told = pdf_pace.told(printed) | pdf_lists.told(printed, width)
    for columns, under in zip(lines, hanging.rests(printed, edge, told), strict=True):
        runs = [runs_of(column) for column in columns]
        if under is None:
            found.append((columns, runs, columns))
            continue
        for index, each in zip(under, runs, strict=True):
            found[-1][1][index] += each
        found[-1] = (*found[-1][:2], columns)
    return [_piece(*each) for each in found]


def in_columns(words: Iterable[Word]) -> tuple[list[list[list[Word]]], list[bool]]:
    """Lines with their columns, and for each whether it stands as near to the one above as lines of a paragraph do."""
    lines = [_columns(line, others) for line, others in _with_starts(in_lines(words))]
    return lines, [each.tight for each in _printed(lines)[0]]


def are_columns(words: Iterable[Word]) -> bool:
    """Whether words, such as those within a cell, stand in columns of their own, line by line."""
    lines = [_columns(line, others) for line, others in _with_starts(in_lines(words))]
    several = [line for line in lines if len(line) > 1]
    begun = Counter(round(line[1][0].left) for line in several)
    return len(several) >= _SEVERAL and 2 * len(several) >= len(lines) and 2 * max(begun.values()) > len(several)


def _piece(columns: list[list[Word]], runs: Sequence[list[Run]], last: list[list[Word]]) -> Piece:
    cells = [clean.cell(each, round(column[0].left, 1)) for each, column in zip(runs, columns, strict=True)]
    size = max(word.size for column in columns for word in column)
    base = columns[0][0].base
    return Piece(clean.with_bullet(cells), base, size, at=base, foot=last[0][0].base)


def _with_starts(lines: Sequence[list[Word]]) -> Iterator[tuple[list[Word], list[list[float]]]]:
    """Lines, each with where columns begin for certain in it, and in the lines near it."""
    begun = [_begun(line) for line in lines]
    for index, line in enumerate(lines):
        near = range(max(index - _NEIGHBOURS, 0), min(index + _NEIGHBOURS + 1, len(lines)))
        yield line, [begun[index], *(begun[each] for each in near if each != index)]


def _columns(line: Sequence[Word], starts: Sequence[Sequence[float]]) -> list[list[Word]]:
    """The words of a line in its columns."""
    usual = _usual(line)
    own, others = set(starts[0]), starts[1:]
    own |= _of_cells(line, own, others)
    columns = [[line[0]]]
    for before, word in pairwise(line):
        gap = word.left - before.right
        may = word.left not in own and (gap > _LEAST_GAP * word.size or _is_apart(before, word))
        shared = _sharing(word.left, others) if may else 0
        if gap <= _SMALL_GAP * word.size and not _is_apart(before, word):
            shared = shared if shared >= _SEVERAL and gap > _TWICE * usual else 0
        if word.left in own or shared > 1 or (shared and gap > _WIDER * usual):
            columns.append([])
        columns[-1].append(word)
    return columns


def _of_cells(line: Sequence[Word], own: Collection[float], others: Sequence[Sequence[float]]) -> set[float]:
    """Where cells begin that the one before them fills: a program that sets each as a stretch of its own begins one.

    All stretches of the line begin where those of a line near it do for certain, to a hair, that has its first as well;
    but for those that begin only where two letters are drawn together across the space between them.
    """
    begun = [(before, word) for before, word in pairwise(line) if word.begins and word.left not in own]
    alike = [near for near in others if _near(line[0].left, near)]
    cells = {word.left for _, word in begun if any(_near(word.left, near) for near in alike)}
    strays = any(word.left not in cells and not _is_drawn(before, word) for before, word in begun)
    return set() if strays else cells


def _is_drawn(before: Word, word: Word) -> bool:
    """Whether the letters on either side of a space are among those that are set nearer to it than others."""
    return word.text[0] in _DRAWN or before.text[-1] in _DRAWN


def _near(left: float, starts: Iterable[float]) -> bool:
    return any(abs(left - start) <= _HAIR for start in starts)


def _is_apart(before: Word, word: Word) -> bool:
    """Whether the file has something else between two words that stand side by side, as it has between cells."""
    return not 0 <= word.order - before.order - len(before.text) <= _BETWEEN


def _printed(lines: Sequence[list[list[Word]]]) -> tuple[list[hanging.Printed], float]:
    """Lines as they stand on the page, and where the lines of the page end at most."""
    steps = [(one[0][0].base - other[0][0].base) / other[0][0].size for one, other in pairwise(lines)]
    pitch = min(pitch_of(steps), _WIDEST)
    printed = []
    for columns, step in zip(lines, [0.0, *steps], strict=False):
        cells = map(_column, columns)
        tight = 0 < step <= 1.12 * pitch + 0.05
        size = columns[0][0].size
        printed.append(hanging.Printed(tuple(cells), tight, max(_SPACE * size, _ALIGNED), step, size))
    later = {round(column[0].left) for columns in lines for column in columns[1:]}
    alone = [(each[0][0].left, each[0][-1].right) for each in lines if len(each) == 1]
    return printed, hanging.edge(span for span in alone if later.isdisjoint(_around(span[0])))


def _around(left: float) -> tuple[int, ...]:
    return round(left) - 1, round(left), round(left) + 1


def _column(words: Sequence[Word]) -> hanging.Column:
    first, last = words[0], words[-1]
    looks = [(round(each.size * 2), each.strong) for each in (first, last)]
    text = " ".join(word.text for word in words)
    return hanging.Column(text, first.left, last.right, first.right - first.left, (looks[0], looks[1]), first.order)


def pitch_of(steps: Iterable[float]) -> float:
    """How far the lines of a paragraph stand from each other, in sizes of their type: the least step of any number."""
    counted = Counter(round(step * 20) / 20 for step in steps if _LEAST < step < _MOST)
    often = [step for step, count in counted.items() if count >= 0.03 * counted.total()]
    return min(often, default=_USUAL)


def _begun(line: Sequence[Word]) -> list[float]:
    """Where columns begin for certain: at the first word, and after each gap that no justified line has."""
    widest = _WIDER * _usual(line)
    starts = [line[0].left]
    for before, word in pairwise(line):
        least = _GAP * word.size
        if word.left - before.right > max(least, widest if widest < _WIDER * least else 0.0):
            starts.append(word.left)
    return starts


def _usual(line: Sequence[Word]) -> float:
    """The white between most words of a line, columns aside; nothing where the line is too short to tell."""
    gaps = sorted(max(word.left - before.right, 0.0) for before, word in pairwise(line))
    return gaps[(len(gaps) - 1) // 3] if len(gaps) > 3 else 0.0


def _sharing(left: float, starts: Iterable[Sequence[float]]) -> int:
    """In how many lines near a column begins here."""
    return sum(any(abs(left - start) <= _ALIGNED for start in each) for each in starts)
