"""The printed rows of a document: lines in columns, with the lines in a cell and the lists in a paragraph apart."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from compliance.intake.paper import Line, LineKind
from compliance.intake.people.rows import wrapped
from compliance.intake.people.words import inner, kinds, labels, names, several
from compliance.intake.people.words.text import Text, join, of_line

_COLON_DASH = re.compile(r":\s?[-–—]+$")
_DASH = re.compile(r"[-–—]+")
_PARTED = 3
"""A name, a dash and a body, each after a tab."""
_MARKED = 2
"""In a row of more columns a dash says that one is empty."""
_COMMAS = 2
"""So many in each column show that what stands there is a run rather than a column."""
_CODE = re.compile(r"(?:[A-Z]{2,5}\s+|[A-Z][A-Za-z]{1,5}[./])?\d[\d./-]*\s*")
"""The number of an item, whose title may be the label of a list."""
_JOINED = re.compile(r",?\s+(?:and|&)$")
_MOST = 50
"""How many lists a paragraph can hold at the most."""


@dataclass(frozen=True, slots=True)
class Row:
    """A printed row.

    Attributes:
        cells: never all empty; one for a line that is not in columns.
        line: on which it stands.
        block: which paragraph or table it belongs to.
        kind: of its line.
    """

    cells: tuple[Text, ...]
    line: Line
    block: int
    kind: LineKind

    @property
    def first(self) -> Text:
        """Its first column."""
        return self.cells[0]

    @property
    def filled(self) -> tuple[Text, ...]:
        """The columns that hold something."""
        return tuple(cell for cell in self.cells if cell.text)

    @property
    def single(self) -> bool:
        """Whether only one column holds anything."""
        return len(self.filled) == 1

    def only(self) -> Row:
        """The row without its empty columns."""
        return Row(self.filled, self.line, self.block, self.kind)

    def with_cells(self, cells: Iterable[Text]) -> Row:
        """The row with other columns."""
        return Row(tuple(cells), self.line, self.block, self.kind)


def read(lines: Sequence[Line]) -> list[Row]:
    """Every row of a document."""
    return [row for line in wrapped.lines(lines) for row in _of(line)]


def run_together(rows: Sequence[Row], goes_on: Callable[[Row, Row], bool]) -> list[Row]:
    """The rows of a document, each that goes on in the row below it as one with that."""
    made: list[Row] = []
    for row in rows:
        if made and goes_on(made[-1], row):
            made[-1] = made[-1].with_cells([join((*made[-1].filled, *row.filled))])
        else:
            made.append(row)
    return made


def _of(line: Line) -> list[Row]:
    cells = _with_marks(_without_dash(of_line(line)) if line.kind != "row" else of_line(line))
    cells = [[wrapped.unstuck(_ended(part)) for part in cell] for cell in cells]
    if not any(cells):
        return []
    if len(cells) == 1:
        return [_row(line, [part]) for inner in cells[0] for part in _lists(inner)]
    if line.kind == "text" and _is_run(cells):
        whole = join((part for cell in cells for part in cell), ", ")
        return [_row(line, [part]) for part in _lists(whole)]
    counts = {len(cell) for cell in cells if cell}
    if cells[0] and len([cell for cell in cells if cell]) == 2 and _is_label(cells[0]):
        rest = [part for inner in next(cell for cell in cells[1:] if cell) for part in _lists(inner)]
    else:
        rest = []
    if len(rest) > 1 or any(map(_is_labelled, rest)):
        head = [[cells[0][0]], [_empty(line), rest[0]]] if _is_labelled(rest[0]) else [[cells[0][0], rest[0]]]
        return [_row(line, each) for each in (*head, *([_empty(line), part] for part in rest[1:]))]
    if cells[0] and _is_number(cells[0]) and len([cell for cell in cells if cell]) == 2 and counts != {1}:
        rest = next(cell for cell in cells[1:] if cell)
        number = f"{cells[0][0].text} "
        return [
            _row(line, [Text(number + rest[0].text, ((0, line),), rest[0].strong)]),
            *(_row(line, [part]) for part in rest[1:]),
        ]
    if any(sum(map(_is_labelled, cell)) > 1 for cell in cells):
        return [_row(line, [part]) for cell in cells for part in cell]
    if len(counts) == 1 and counts != {1} and all(cells) and all(_whole_name(part.text) for part in cells[0]):
        return [_row(line, [cell[index] for cell in cells]) for index in range(counts.pop())]
    if any(_is_list(cell) for cell in cells):
        cells = [wrapped.entries(cell) for cell in cells]
        longest = max(len(cell) for cell in cells)
        return [
            _row(line, [cell[index] if index < len(cell) else _empty(line) for cell in cells])
            for index in range(longest)
        ]
    return [_row(line, [_joined(cell, line, first=index == 0) for index, cell in enumerate(cells)])]


def _with_marks(cells: list[list[Text]]) -> list[list[Text]]:
    """The columns of a line, a column of marks ("+", "-", "*") put to the name beside it."""
    made: list[list[Text]] = []
    for cell in cells:
        if (
            made
            and len(made[-1]) == 1
            and re.fullmatch(r"[+*†‡]|-" if len(cells) <= _MARKED else r"[+*†‡]", made[-1][0].text)
            and cell
            and _begins_person(cell[0].text)
        ):
            made[-1] = [join((made[-1][0], cell[0])), *cell[1:]]
        else:
            made.append(cell)
    return made


def _without_dash(cells: list[list[Text]]) -> list[list[Text]]:
    """The columns of a line without a dash between a name and a body; in a table it can be a mark."""
    if len(cells) != _PARTED or len(cells[1]) != 1 or not _DASH.fullmatch(cells[1][0].text):
        return cells
    return [cells[0], cells[2]] if _is_named(cells[0]) else cells


def _ended(text: Text) -> Text:
    """A label without the dash behind its colon: "Police:-"."""
    found = _COLON_DASH.search(text.text)
    return text.part(0, found.start() + 1) if found else text


def _is_named(cell: list[Text]) -> bool:
    """Whether a column holds one person."""
    return len(cell) == 1 and _begins_person(cell[0].text)


def _row(line: Line, cells: list[Text]) -> Row:
    return Row(tuple(cells), line, line.block, line.kind)


def _empty(line: Line) -> Text:
    return Text("", ((0, line),))


def _joined(cell: list[Text], line: Line, *, first: bool) -> Text:
    """The lines within a cell as one: a name and the post below it are parted by a comma, a broken line is not."""
    made = cell[0] if cell else _empty(line)
    narrow = any(each.left is not None for each in line.cells)
    for part in cell[1:]:
        name = names.read(made.text)
        broken = name and (name.words == 1 or (narrow and not first)) and wrapped.is_rest_of_body(part.text)
        below = name and not broken and kinds.kind(part.text) in {"post", "organisation"}
        below = below or (
            kinds.is_post(made.text) and kinds.kind(part.text) == "organisation" and len(part.text.split()) > 1
        )
        runs_on = re.search(r"(?:[,;:&/(–-]|\b(?:and|of|for|the|to))$", made.text)
        made = join((made, part), ", " if below and not runs_on else " ")
    return made


def _is_run(cells: list[list[Text]]) -> bool:
    """Whether a label and people parted by commas go on over a tab: "Present: A Dow, B Ray <tab> C Lunt, D Marl"."""
    first = cells[0][0].text if cells[0] else ""
    label = labels.read(first)
    long = [cell for cell in cells if len(cell) == 1 and cell[0].text.count(",") >= _COMMAS]
    return label is not None and not label.whole and label.role != "end" and len(long) == len(cells)


def _is_label(cell: list[Text]) -> bool:
    """Whether the first column holds nothing but the label of a list."""
    found = labels.read(cell[0].text)
    return len(cell) == 1 and found is not None and found.whole and found.role not in {"end", "skip"}


def _is_labelled(text: Text) -> bool:
    """Whether what stands beside a label has one of its own: "Support officers: | OFFICERS IN ATTENDANCE: Ann Low"."""
    found = labels.read(text.text)
    return found is not None and found.strict and not found.whole and ":" in text.text[: found.end]


def _whole_name(text: str) -> bool:
    """Whether one line of a cell is a whole name."""
    name = names.read(text)
    kind = kinds.kind(text)
    return kind == "plain" or (kind == "name" and name is not None and (name.known or len(text.split()) > 2))


def _is_list(cell: list[Text]) -> bool:
    """Whether the lines of a cell are people, one a line, or a body with its people."""
    headed = len(cell) > 1 and cell[0].strong and not cell[1].strong and not _begins_person(cell[0].text)
    if headed and (several.end(cell[1].text) or _begins_person(cell[1].text)):
        return True  # what a run of people is headed with
    people = sum(_begins_person(part.text) for part in cell)
    return people > 1 or (people == 1 and len(cell) == 2 and kinds.kind(cell[0].text) == "organisation")


def _begins_person(text: str) -> bool:
    """Whether a line begins with somebody, whose initials may stand before a dash: "AL - Ann Low"."""
    text = text[key.end() :] if (key := wrapped.KEY.match(text)) else text
    lead = names.leading(text)
    return (
        bool(lead)
        and lead is not None
        and (lead.strong or (lead.words > 1 and bool(re.match(r"\s*(?:[,(–—-]|$)", text[lead.end :]))))
    )


def _is_number(cell: list[Text]) -> bool:
    """Whether the first column holds nothing but the number of an item."""
    return bool(re.fullmatch(r"[\d./()-]{1,8}", cell[0].text))


def _lists(text: Text) -> list[Text]:
    """A paragraph cut where another list begins in it."""
    cuts: list[int] = []
    for at in (found.start() for found in inner.LABEL.finditer(text.text)):
        before = cuts[-1] if cuts else 0
        if _can_begin(text.text, at) and not (
            cuts and (_is_within(text.text[before:], at - before) or _CODE.fullmatch(text.text, before, at))
        ):
            cuts.append(at)
    if (at_marks := inner.marked(text.text)) and at_marks < (cuts[0] if cuts else len(text.text)):
        cuts.insert(0, at_marks)
    edges = [0, *cuts[:_MOST], len(text.text)]
    parts = [text.part(start, end) for start, end in itertools.pairwise(edges) if text.text[start:end].strip()]
    return [*map(_without_and, parts[:-1]), *parts[-1:]]


def _without_and(text: Text) -> Text:
    """A part without the "and" that leads to the list behind it: "Councillor A Low and" before "Councillors: B Orr"."""
    return text.part(0, joined.start()) if (joined := _JOINED.search(text.text)) else text


def _can_begin(text: str, at: int) -> bool:
    """Whether a list can begin at an offset: behind words, outside brackets, not in the label that is there already."""
    before = text[:at]
    told = bool(before.strip("•●▪*–—- "))
    return before.count("(") <= before.count(")") and told and not _is_within(text, at)


def _is_within(text: str, at: int) -> bool:
    """Whether an offset is within the label with which a text begins: "Officers Present:"."""
    found = labels.read(text)
    return found is not None and at < found.end
