"""A description as a Word document: real styles, tables, tab stops, sections in columns and Word's own numbering."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tests.intake.papers.description import Block, Cell, Description, Group

if TYPE_CHECKING:
    from collections.abc import Iterable

_WHEN = datetime(2020, 1, 1, tzinfo=UTC)
_STYLES = {"bullet": "List Bullet", "numbered": "List Number"}


def docx(paper: Description) -> bytes:
    """As a Word file: the same bytes each time."""
    from docx import Document

    document = Document()
    core = document.core_properties
    core.title, core.author, core.last_modified_by = paper.head.get("title", ""), "Clerk", "Clerk"
    core.created = core.modified = _WHEN
    for block in paper.blocks:
        if isinstance(block, Group):
            _group(document, block)
        else:
            _block(document, block)
    out = io.BytesIO()
    document.save(out)
    return _without_clock(out.getvalue())


def _without_clock(data: bytes) -> bytes:
    """The same parts, packed as if on one and the same day, less the picture of the template's first page."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as given, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for each in given.namelist():
            packed.writestr(zipfile.ZipInfo(each, (2020, 1, 1, 0, 0, 0)), given.read(each), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def parts(data: bytes) -> dict[str, bytes]:
    """What a Word file holds, however it is packed."""
    with zipfile.ZipFile(io.BytesIO(data)) as given:
        return {each: given.read(each) for each in given.namelist()}


def _write(paragraph: Any, lines: Cell, between: str = "\n") -> None:  # noqa: ANN401 - the library gives it no type
    for index, line in enumerate(lines):
        if index:
            paragraph.add_run(between)
        for run in line:
            made = paragraph.add_run(run.text)
            made.bold = run.bold or None
            made.underline = run.underlined or None


def _block(place: Any, block: Block) -> None:  # noqa: ANN401 - a document or a cell
    match block.kind:
        case "page":
            place.add_page_break()
        case "heading":
            _write(place.add_heading(level=block.level), block.cell)
        case "table":
            _table(place, block)
        case "tabs":
            from docx.shared import Cm

            for row in block.rows:
                paragraph = place.add_paragraph()
                for index, cell in enumerate(row):
                    if index:
                        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16 / len(row) * index))
                        paragraph.add_run("\t")
                    _write(paragraph, cell)
        case _:
            paragraph = place.add_paragraph(style=_STYLES.get(block.kind))
            if block.kind == "centred":
                paragraph.alignment = 1
            _write(paragraph, block.cell)


def _table(place: Any, block: Block) -> None:  # noqa: ANN401 - a document or a cell
    from docx.shared import Cm

    table = place.add_table(rows=0, cols=len(block.rows[0]))
    if not block.plain:
        table.style = "Table Grid"
    whole = sum(block.widths)
    for row in block.rows:
        cells = table.add_row().cells
        for index, cell in enumerate(row):
            if block.widths:
                cells[index].width = Cm(16 * block.widths[index] / whole)
            _paragraphs(cells[index], cell)


def _paragraphs(place: Any, cell: Iterable[Any]) -> None:  # noqa: ANN401 - a cell of a table
    for index, line in enumerate(cell):
        _write(place.paragraphs[0] if not index else place.add_paragraph(), (line,))


def _group(document: Any, group: Group) -> None:  # noqa: ANN401 - a document
    """Columns abreast are a table without rules; columns one after the other are a section of Word's."""
    from docx.enum.section import WD_SECTION
    from docx.enum.text import WD_BREAK
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if group.kind == "abreast":
        cells = document.add_table(rows=1, cols=len(group.columns)).rows[0].cells
        for cell, column in zip(cells, group.columns, strict=True):
            _paragraphs(cell, [line for block in column for line in block.cell])
        return
    document.add_section(WD_SECTION.CONTINUOUS)
    for index, column in enumerate(group.columns):
        for block in column:
            _block(document, block)
        if index < len(group.columns) - 1:
            document.paragraphs[-1].add_run().add_break(WD_BREAK.COLUMN)
    document.add_section(WD_SECTION.CONTINUOUS)
    for at, number in ((-2, len(group.columns)), (-1, 1)):
        properties = document.sections[at]._sectPr
        for old in properties.findall(qn("w:cols")):
            properties.remove(old)
        made = OxmlElement("w:cols")
        made.set(qn("w:num"), str(number))
        made.set(qn("w:space"), "720")
        properties.append(made)
