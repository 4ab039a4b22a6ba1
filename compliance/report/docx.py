"""A report as a Word document: heading styles, tables with repeated heads, a title, a language, no text boxes."""

from __future__ import annotations

from datetime import datetime, time
from io import BytesIO
from typing import TYPE_CHECKING, Any

from compliance.report import annex, blocks, docx_style, package, paper
from compliance.report.common import clean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Assessment


LONGEST = 255
"""The most letters in a property of the file."""


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> bytes:
    """The report as a Word document."""
    return write(paper.lay_out(assessment, prepared_by=prepared_by, final=final))


def write(document: blocks.Paper) -> bytes:
    """A document as Word's file."""
    return _Writer(document).bytes()


class _Writer:
    """A Word document in the making."""

    def __init__(self, paper_: blocks.Paper) -> None:
        import docx

        self.paper = paper_
        self.places = blocks.anchors(paper_)
        self.file = docx.Document()
        self.body: Any = self.file.element.body
        self.marks = 0
        self.headings = 0
        self.wide = False
        docx_style.prepare(self.file)
        docx_style.page(self.file.sections[0], wide=False, foot=paper_.foot)
        self._properties()

    def _properties(self) -> None:
        day = datetime.combine(self.paper.day, time())  # Word's dates have no zone of their own
        known = self.file.core_properties
        known.title = self.paper.title[:LONGEST]
        known.subject = self.paper.subject
        known.author = known.last_modified_by = (clean(self.paper.by or "") or annex.PROGRAM)[:LONGEST]
        known.comments = known.keywords = known.category = ""
        known.language = "en-GB"
        known.created = known.modified = day
        known.revision = 1

    def bytes(self) -> bytes:
        self._paragraph("Title", blocks.plain(self.paper.title))
        for block in self.paper.blocks:
            self._block(block)
        made = BytesIO()
        self.file.save(made)
        return package.settled(made.getvalue())

    def _block(self, block: blocks.Block) -> None:
        match block:
            case blocks.Heading():
                paragraph = self._paragraph(f"Heading {block.level}", blocks.plain(block.text))
                if block.level == 1:
                    self.headings += 1
                    self._mark(paragraph, f"_Toc{self.headings:06}")
            case blocks.Paragraph():
                self._paragraph("Warning" if block.warns else "Normal", block.line)
            case blocks.Items():
                number = docx_style.new_list(self.file) if block.numbered else None
                for line in block.lines:
                    paragraph = self._paragraph("List Number" if block.numbered else "List Bullet", line)
                    if number is not None:
                        docx_style.number(paragraph, number)
            case blocks.Pairs():
                for label, line in block.pairs:
                    self._paragraph("Particular", (blocks.Run(label, "bold"), blocks.Run("\t"), *line))
            case blocks.Table():
                self._table(block)
            case blocks.Contents():
                self._contents()
            case blocks.Turn():
                self.wide = block.wide
                docx_style.page(self.file.add_section(), wide=block.wide, foot=self.paper.foot)

    def _add(self, element: Any) -> None:  # noqa: ANN401  # lxml's elements have no type to name here
        """Put an element last, before the properties of the section."""
        self.body.insert(len(self.body) - 1, element)

    def _paragraph(self, style: str, line: blocks.Line) -> Any:  # noqa: ANN401  # the same
        paragraph = docx_style.paragraph(self.file, style)
        self._runs(paragraph, line)
        self._add(paragraph)
        return paragraph

    def _runs(self, paragraph: Any, line: Iterable[blocks.Run]) -> None:  # noqa: ANN401  # the same
        for run in line:
            made = docx_style.run(self.file, run.text, docx_style.STYLES[run.style])
            if run.url:
                made = docx_style.link(self.file, made, url=run.url)
            elif run.to in self.places:
                made = docx_style.link(self.file, made, to=_name(run.to))
            paragraph.append(made)

    def _mark(self, paragraph: Any, name: str) -> None:  # noqa: ANN401  # the same
        """Name the place of a paragraph, for links to it."""
        self.marks += 1
        start = docx_style.make("w:bookmarkStart", id=self.marks, name=name)
        paragraph.insert(1, start)
        paragraph.append(docx_style.make("w:bookmarkEnd", id=self.marks))

    def _table(self, table: blocks.Table) -> None:
        element = docx_style.table(self.file, table.says, table.widths, wide=self.wide)
        heads = docx_style.make("w:tr", docx_style.make("w:trPr", docx_style.make("w:cantSplit")))
        heads[0].append(docx_style.make("w:tblHeader"))
        heads.extend(self._cell((blocks.plain(head),), "Table heading") for head in table.heads)
        element.append(heads)
        for index, row in enumerate(table.rows):
            together = table.whole and index < len(table.rows) - 1
            whole = (docx_style.make("w:cantSplit"),) if table.keeps_whole(row) else ()
            made = docx_style.make("w:tr", docx_style.make("w:trPr", *whole))
            first, *rest = (self._cell(cell, "Table text", together=together) for cell in row.cells)
            if row.anchor:
                self._mark(first[0], _name(row.anchor))
            made.extend((first, *rest))
            element.append(made)
        self._add(element)
        self._add(docx_style.paragraph(self.file, "After table"))

    def _cell(self, lines: Iterable[blocks.Line], style: str, *, together: bool = False) -> Any:  # noqa: ANN401
        cell = docx_style.make("w:tc")
        for line in lines:
            paragraph = docx_style.paragraph(self.file, style)
            if together:
                paragraph[0].append(docx_style.make("w:keepNext"))
            self._runs(paragraph, line)
            cell.append(paragraph)
        return cell

    def _contents(self) -> None:
        """A field that Word knows as a list of contents, already filled in; the pages are for Word to number."""
        every = [each.text for each in self.paper.blocks if isinstance(each, blocks.Heading) and each.level == 1]
        first = self.headings + 1
        for number, text in enumerate(every[self.headings :], start=first):
            paragraph = docx_style.paragraph(self.file, "toc 1")
            if number == first:
                paragraph.extend(docx_style.field_start(self.file, 'TOC \\o "1-1" \\n \\h \\z'))
            run = docx_style.run(self.file, text)
            paragraph.append(docx_style.link(self.file, run, to=f"_Toc{number:06}", shown=False))
            if number == len(every):
                paragraph.append(docx_style.field_end(self.file))
            self._add(paragraph)


def _name(anchor: str) -> str:
    """The name of a place as Word lets it be."""
    return anchor.replace("-", "_")
