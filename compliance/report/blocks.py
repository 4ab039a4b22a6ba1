"""A report as a run of blocks, for the formats that are laid out on pages: each only sets the blocks.

All text here is clean (`common.clean`) and still has to be escaped for the format it goes into.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal, TypeAlias

from compliance.abbreviation import Reader
from compliance.value import value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date


ACROSS = 110
"""How many letters at least stand beside each other in the small type of a table across a page."""
LOW = 24
"""How many lines high a row or a table may be that is not divided between pages."""


@value()
class Run:
    """Words in one style."""

    text: str
    style: Literal["plain", "bold", "quiet", "code"] = "plain"
    url: str | None = None
    """The address on the web to which the words lead."""
    to: str = ""
    """The place in the report to which they lead."""


Line: TypeAlias = tuple[Run, ...]


@value()
class Heading:
    """A heading."""

    level: Literal[1, 2, 3]
    text: str


@value()
class Paragraph:
    """A paragraph, or one that warns."""

    line: Line
    warns: bool = False


@value()
class Items:
    """A list."""

    lines: tuple[Line, ...]
    numbered: bool = False


@value()
class Pairs:
    """Labels, each with its words."""

    pairs: tuple[tuple[str, Line], ...]


@value()
class Row:
    """A row of a table; each cell is lines, and the first cell names the row."""

    cells: tuple[tuple[Line, ...], ...]
    anchor: str = ""
    """The name of the place, for words that lead to it."""


@value()
class Table:
    """A table whose heads are repeated on each page."""

    says: str
    """What the table holds, for who does not see it."""
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    """How wide the columns are beside each other."""
    rows: tuple[Row, ...]

    def height(self, row: Row) -> int:
        """About how many lines high a row is."""
        every = sum(self.widths)
        return max(
            sum(1 + sum(len(run.text) for run in line) * every // (width * ACROSS) for line in cell)
            for cell, width in zip(row.cells, self.widths, strict=True)
        )

    def keeps_whole(self, row: Row) -> bool:
        """Whether a row is low enough not to be divided between pages."""
        return self.height(row) <= LOW

    @property
    def whole(self) -> bool:
        """Whether the table is low enough for that."""
        return sum(map(self.height, self.rows)) <= LOW


@value()
class Contents:
    """Where the list stands of the headings of level 1 that come after."""


@value()
class Turn:
    """A new page, from which on pages are wide or upright."""

    wide: bool


Block: TypeAlias = Heading | Paragraph | Items | Pairs | Table | Contents | Turn


@value()
class Paper:
    """A whole document."""

    title: str
    subject: str
    foot: str
    """What stands at the foot of each page, beside its number."""
    day: date
    """The day that the document bears; no clock is read."""
    blocks: tuple[Block, ...]
    by: str | None = None
    """Who prepared it, where that is said; else the program stands as its author."""


def plain(text: str) -> Line:
    """Words in the plain style, as a line."""
    return (Run(text),)


def bold(text: str) -> Line:
    """Words that stand out, as a line."""
    return (Run(text, "bold"),)


def anchors(paper: Paper) -> frozenset[str]:
    """The places in a document to which words may lead."""
    tables = (block for block in paper.blocks if isinstance(block, Table))
    return frozenset(row.anchor for table in tables for row in table.rows if row.anchor)


def once(several: Iterable[Block]) -> Iterator[Block]:
    """The blocks of one document, read in their order: an abbreviation is given in full where it first stands."""
    reader = Reader()

    def line(runs: Line) -> Line:
        return tuple(replace(run, text=reader.read(run.text)) for run in runs)

    for block in several:
        match block:
            case Heading():
                yield replace(block, text=reader.read(block.text))
            case Paragraph():
                yield replace(block, line=line(block.line))
            case Items():
                yield replace(block, lines=tuple(map(line, block.lines)))
            case Pairs():
                yield replace(block, pairs=tuple((label, line(words)) for label, words in block.pairs))
            case Table():
                rows = (replace(row, cells=tuple(tuple(map(line, cell)) for cell in row.cells)) for row in block.rows)
                yield replace(block, rows=tuple(rows))
            case _:
                yield block
