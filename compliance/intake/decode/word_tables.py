"""Tables in Word: a row for each row, merged cells given once, and tables within tables one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from compliance.intake.decode import clean, hanging
from compliance.intake.decode.clean import BREAK, Run
from compliance.intake.decode.grid import Grid, is_number
from compliance.intake.decode.word_runs import local
from compliance.intake.paper import Cell, LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from compliance.intake.decode.sheet import Sheet
    from compliance.intake.decode.word_runs import Reader
    from compliance.intake.decode.word_styles import Names

_WRAPS: Final = frozenset({"sdt", "sdtContent", "customXml", "ins", "moveTo"})
_DEEPEST: Final = 40
_MOSTLY: Final = 0.6
Printed: TypeAlias = tuple[list[Run], LineKind, int]


class Document(Protocol):
    """What a table needs of the document that it is in."""

    sheet: Sheet
    names: Names
    reader: Reader

    def blocks(self, parent: _Element, depth: int = 0) -> None:
        """Read the paragraphs and tables of an element."""

    def boxes(self, depth: int) -> None:
        """Read the text boxes that were met."""

    def paragraphs(self, cell: _Element) -> list[Printed]:
        """What each paragraph of a cell prints."""


class Tables:
    """Reads the tables of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def read(self, table: _Element, depth: int) -> None:
        """Read a table."""
        document = self._document
        if depth > _DEEPEST:
            document.sheet.warn("tables that stand too deep within each other were not read")
            return
        rows = [row for row in self._each(table, "tr") if not self._is_deleted(row)]
        parted = [list(self._each(row, "tc")) for row in rows]
        grid = Grid()
        if all(len(cells) <= 1 for cells in parted):
            for cells in parted:
                self._one_by_one(cells, depth)
            return
        for row, cells in zip(rows, parted, strict=True):
            if any(next(each.iter(f"{document.names.space}tbl"), None) is not None for each in cells):
                self._one_by_one(cells, depth)
                continue
            printed = [self._printed(each) for each in cells]
            found = [_cell(each) for each in printed]
            if len(found) == 2 and is_number(found[0].text) and sum(_says(each) for each in printed[1]) > 1:
                self._numbered(found[0], printed[1])
            elif len(found) == 2 and _is_set_in_columns(printed[1]):
                self._listed(found[0], printed[1])
            else:
                before = [(Cell(""), 1, 1)] * _whole(document.names.value(row, "trPr/gridBefore"))
                spans = [(cell, self._across(each), 1) for cell, each in zip(found, cells, strict=True)]
                document.sheet.add(grid.row([*before, *spans]), "row")
            document.boxes(depth)

    def _printed(self, element: _Element) -> list[Printed]:
        """The paragraphs of a cell; none where it only carries on the cell above."""
        merge = self._document.names.find(element, "tcPr/vMerge")
        if merge is not None and merge.get(f"{self._document.names.space}val") != "restart":
            return []
        return self._document.paragraphs(element)

    def _across(self, element: _Element) -> int:
        return max(_whole(self._document.names.value(element, "tcPr/gridSpan")), 1)

    def _numbered(self, number: Cell, paragraphs: list[Printed]) -> None:
        """Read an item of minutes that a row holds: its number leads its first paragraph."""
        sheet = self._document.sheet
        first, *others = [each for each in paragraphs if _says(each)]
        sheet.add([number, clean.cell(first[0])], "row")
        for runs, kind, level in others:
            sheet.part()
            sheet.text(runs, kind, level)
        sheet.part()

    def _listed(self, label: Cell, paragraphs: list[Printed]) -> None:
        """Read a list that tabs set in columns within a cell: a row for each line, the label before the first."""
        for runs, _, _ in paragraphs:
            for line in clean.split_breaks(runs):
                columns = [clean.cell(column) for column in clean.columns(line)]
                if any(cell.text for cell in columns):
                    self._document.sheet.add([label, *columns], "row")
                    label = Cell("")

    def _one_by_one(self, cells: list[_Element], depth: int) -> None:
        """Read the cells of a row one after another, since they hold more than a cell can, or stand alone."""
        for each in cells:
            self._document.sheet.part()
            self._document.blocks(each, depth + 1)
        self._document.sheet.part()

    def _each(self, parent: _Element, wanted: str, depth: int = 0) -> Iterator[_Element]:
        """The rows of a table or the cells of a row, whatever they are wrapped in."""
        for child in self._document.reader.children(parent):
            name = local(child)
            if name == wanted:
                yield child
            elif name in ("del", "moveFrom"):
                self._document.reader.dropped(child)
            elif name in _WRAPS and depth < _DEEPEST:
                yield from self._each(child, wanted, depth + 1)

    def _is_deleted(self, row: _Element) -> bool:
        deleted = self._document.names.find(row, "trPr/del") is not None
        if deleted:
            self._document.reader.dropped(row)
        return deleted


def _whole(value: str | None) -> int:
    return min(int(value), 200) if value and value.isascii() and value.isdigit() and len(value) < 6 else 0


def _is_set_in_columns(paragraphs: list[Printed]) -> bool:
    """Whether a cell holds lines that tabs part, nearly all of them: a list within a table."""
    lines = [clean.columns(line) for runs, _, _ in paragraphs for line in clean.split_breaks(runs)]
    said = [line for line in lines if any(text.strip() for column in line for text, _ in column)]
    return sum(map(_has_columns, said)) > max(1, len(said) * _MOSTLY)


def _has_columns(line: list[list[Run]]) -> bool:
    """Whether a line has several columns, and not only a number or a bullet before what it marks."""
    return len(line) > (2 if hanging.leads("".join(text for text, _ in line[0]).strip()) else 1)


def _says(printed: Printed) -> bool:
    return any(text.strip() for text, _ in printed[0])


def _cell(paragraphs: list[Printed]) -> Cell:
    """All paragraphs of a cell, one a line."""
    runs: list[Run] = []
    for printed, kind, _ in paragraphs:
        runs += [(text, strong or kind == "heading") for text, strong in printed]
        runs.append((BREAK, False))
    return clean.cell(runs)
