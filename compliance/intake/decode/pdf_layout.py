"""The words of a PDF page put in lines, columns and rows, in the order in which they are read."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import clean, hanging, pdf_pace, pdf_raised
from compliance.intake.decode.clean import BREAK, Run
from compliance.intake.decode.pdf_grid import tables
from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from compliance.intake.decode.pdf_drawn import Rule
    from compliance.intake.decode.pdf_words import PageWords, Word

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
_ALIGNED: Final = 2.0
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
    """

    cells: list[Cell]
    base: float
    size: float
    is_row: bool = False
    begins: bool = False

    @property
    def text(self) -> str:
        """All its cells."""
        return "\t".join(cell.text for cell in self.cells)


def pieces(page: PageWords) -> list[Piece]:
    """The lines and rows of a page, from its head."""
    page.words = pdf_raised.on_line(page.words)
    _rule_words(page)
    found, free = tables(page.drawn, page.words)
    placed = _lines(free)
    for table in found:
        begins = True
        for row, top in zip(table.rows, table.tops, strict=True):
            cells = [_cell(words) for words in row]
            if any(cell.text for cell in cells):
                filled = [cell for cell in cells if cell.text]
                whole = filled if len(filled) == 1 and cells[0].text else cells
                size = median(word.size for words in row for word in words)
                placed.append(Piece(whole, top, size, is_row=True, begins=begins))
                begins = False
    placed.sort(key=lambda each: -each.base)
    return placed


def _cell(words: list[Word]) -> Cell:
    """The lines of a cell in one."""
    runs: list[Run] = []
    for line in _in_lines(words):
        runs += [*_runs(line), (BREAK, False)]
    return clean.cell(runs, min((round(word.left, 1) for word in words), default=None))


def _runs(words: Iterable[Word]) -> list[Run]:
    runs: list[Run] = []
    for strong, group in groupby(words, key=lambda each: each.strong):
        runs.append((" ", False))
        runs.append((clean.unspaced(" ".join(word.text for word in group)), strong))
    return runs


def _in_lines(words: Iterable[Word]) -> list[list[Word]]:
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


def _lines(words: Iterable[Word]) -> list[Piece]:
    """Lines with their columns, what goes on with a column above put to that."""
    lines = [_columns(line, others) for line, others in _with_starts(_in_lines(words))]
    found: list[tuple[list[list[Word]], list[list[Run]]]] = []
    printed, edge = _printed(lines)
    for columns, under in zip(lines, hanging.rests(printed, edge, pdf_pace.told(printed)), strict=True):
        runs = [_runs(column) for column in columns]
        if under is None:
            found.append((columns, runs))
            continue
        for index, each in zip(under, runs, strict=True):
            found[-1][1][index] += each
    return [
        Piece(
            clean.with_bullet(
                [clean.cell(each, round(column[0].left, 1)) for each, column in zip(runs, columns, strict=True)]
            ),
            columns[0][0].base,
            max(word.size for column in columns for word in column),
        )
        for columns, runs in found
    ]


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
        printed.append(hanging.Printed(tuple(cells), tight, max(_SPACE * columns[0][0].size, _ALIGNED), step))
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


def _rule_words(page: PageWords) -> None:
    """Take out the rules that belong to words: one beneath makes them stand out, one through them takes them back."""
    lines = _in_lines(page.words)
    bases = [-line[0].base for line in lines]
    kept: list[Rule] = []
    under: defaultdict[int, float] = defaultdict(float)
    through: defaultdict[int, float] = defaultdict(float)
    for rule in page.drawn.across:
        place = bisect_left(bases, -rule.at)
        for line in lines[max(place - 2, 0) : place + 2]:
            above, size = line[0].base - rule.at, line[0].size
            is_under = -0.05 * size <= above <= 0.2 * size
            if (is_under or -0.45 * size < above < -0.15 * size) and _is_within(rule, line):
                covered = under if is_under else through
                for word in line:
                    covered[id(word)] += max(_shared(rule, word), 0.0)
                break
        else:
            kept.append(rule)
    for word in page.words:
        word.strong = word.strong or under[id(word)] >= 0.5 * max(word.right - word.left, 1.0)
    struck = {id(word) for word in page.words if through[id(word)] >= 0.8 * max(word.right - word.left, 1.0)}
    page.drawn.across = kept
    if struck:
        page.words = [word for word in page.words if id(word) not in struck]
        page.warnings.append("words that are struck through in this PDF were left out")


def _is_within(rule: Rule, line: Sequence[Word]) -> bool:
    """Whether a rule goes no further than some words of a line that stand next to each other."""
    slack = 0.6 * line[0].size
    met = [word for word in line if _shared(rule, word) > 0]
    return bool(met) and met[0].left - slack <= rule.start and rule.end <= met[-1].right + slack


def _shared(rule: Rule, word: Word) -> float:
    return min(rule.end, word.right) - max(rule.start, word.left)
