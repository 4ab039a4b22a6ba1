"""A report as a spreadsheet: a sheet for each part, with filters and heads that stay in view."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from compliance.abbreviation import Reader
from compliance.report import annex, package, sheets
from compliance.report.common import clean
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Assessment

ACCENT, TINT, HAIR = "FF1D3557", "FFE8EDF3", "FFB1B9C1"
FONT: Final = "Arial"
LONGEST: Final = 32_000
"""The most letters in a cell; Excel takes 32,767."""
LINE, HIGHEST = 13.5, 409
"""The height of a line, and of the highest row that Excel takes, in points."""
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> bytes:
    """The report as an Excel workbook."""
    return _Writer(sheets.lay_out(assessment, prepared_by=prepared_by, final=final)).bytes()


class _Writer:
    """A workbook in the making."""

    def __init__(self, book: sheets.Book) -> None:
        from openpyxl import Workbook
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        self.book = book
        self.reader = Reader()
        self.file: Any = Workbook()
        self.plain, self.bold = Font(name=FONT, size=10), Font(name=FONT, size=10, bold=True)
        self.head = Font(name=FONT, size=10, bold=True, color=ACCENT)
        self.linked = Font(name=FONT, size=10, color=ACCENT, underline="single")
        self.title = Font(name=FONT, size=16, bold=True, color=ACCENT)
        self.fill = PatternFill("solid", fgColor=TINT)
        self.line = Border(bottom=Side(style="thin", color=HAIR))
        self.top = Alignment(vertical="top", wrap_text=True)

    def bytes(self) -> bytes:
        self._properties()
        self._opening(self.file.active)
        for sheet in self.book.sheets:
            self._sheet(self.file.create_sheet(sheet.name), sheet)
        made = BytesIO()
        self.file.save(made)
        day = self.book.day.isoformat().encode()
        dated = rb"\g<1>" + day + rb"T00:00:00Z\g<2>"
        return package.settled(made.getvalue(), {"docProps/core.xml": lambda core: _MODIFIED.sub(dated, core)})

    def _properties(self) -> None:
        known = self.file.properties
        known.title = self.book.title
        known.creator = known.lastModifiedBy = clean(self.book.by or "") or annex.PROGRAM
        known.language = "en-GB"
        known.created = datetime.combine(self.book.day, time())  # the library's dates have no zone

    def _put(self, at: Any, row: int, column: int, value: sheets.Value, font: Any = None) -> Any:  # noqa: ANN401
        """A value in a cell; text is text, whatever it looks like."""
        cell = at.cell(row, column)
        if isinstance(value, str):
            value = self.reader.read(value)
            cell.value = value[:LONGEST]
            cell.data_type = "s"
            cell.quotePrefix = sheets.is_formula(value)
        else:
            cell.value = value
        if isinstance(value, date):
            cell.number_format = "d mmmm yyyy"
        cell.font, cell.alignment = font or self.plain, self.top
        return cell

    def _opening(self, at: Any) -> None:  # noqa: ANN401  # openpyxl's sheets
        from openpyxl.styles import Alignment

        at.title = "About"
        at.sheet_view.showGridLines = False
        at.column_dimensions["A"].width, at.column_dimensions["B"].width = 36, 100
        self._put(at, 1, 1, self.book.title, self.title).alignment = Alignment(vertical="top")
        at.row_dimensions[1].height = 26
        asks = tuple((str(number), ask) for number, ask in enumerate(self.book.asks, start=1))
        row = 3
        for heading, pairs in (
            ("", self.book.particulars),
            ("", ((words.BEFORE_PUBLISHED, self.book.warning),) if self.book.warning else ()),
            (words.ASKED, asks),
            ("Summary", self.book.summaries),
            (words.ABOUT, self.book.about),
        ):
            if heading:
                self._put(at, row, 1, heading, self.head)
                row += 1
            for label, text in pairs:
                self._put(at, row, 1, label, self.bold)
                self._put(at, row, 2, text)
                _raise(at, row, ((label, 36), (text, 100)))
                row += 1
            row += bool(pairs)
        _printed(at, wide=False)

    def _sheet(self, at: Any, sheet: sheets.Sheet) -> None:  # noqa: ANN401  # the same
        from openpyxl.utils import get_column_letter

        for column, (head, width) in enumerate(zip(sheet.heads, sheet.widths, strict=True), start=1):
            cell = self._put(at, 1, column, head, self.head)
            cell.fill, cell.border = self.fill, self.line
            at.column_dimensions[get_column_letter(column)].width = width
        linked = sheet.heads.index("Provision") + 1 if sheet.links else 0
        for number, row in enumerate(sheet.rows, start=2):
            for column, value in enumerate(row, start=1):
                cell = self._put(at, number, column, value)
                cell.border = self.line
                if column == linked and (url := sheet.links[number - 2]):
                    cell.hyperlink = url
                    cell.font = self.linked
            _raise(at, number, zip(row, sheet.widths, strict=True))
        at.freeze_panes = "A2"
        at.auto_filter.ref = f"A1:{get_column_letter(len(sheet.heads))}{max(2, len(sheet.rows) + 1)}"
        _printed(at, wide=True)
        at.print_title_rows = "1:1"


def _raise(at: Any, row: int, cells: Iterable[tuple[sheets.Value, int]]) -> None:  # noqa: ANN401  # the same
    """Make a row as high as its longest text needs, since not every program does that by itself."""
    lines = max(1 + len(str(value)) // width for value, width in cells)
    at.row_dimensions[row].height = min(LINE * lines + 4, HIGHEST)


def _printed(at: Any, *, wide: bool) -> None:  # noqa: ANN401  # the same
    """How a sheet is printed: on A4, as wide as the page."""
    at.page_setup.paperSize = at.PAPERSIZE_A4
    at.page_setup.orientation = "landscape" if wide else "portrait"
    at.page_setup.fitToWidth, at.page_setup.fitToHeight = 1, 0
    at.sheet_properties.pageSetUpPr.fitToPage = True
    at.oddFooter.right.text = "Page &P of &N"
