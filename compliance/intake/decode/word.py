"""Word documents to lines: paragraphs and tables as they follow each other, with what prints before and within them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.intake.decode import clean
from compliance.intake.decode.bounds import refuse
from compliance.intake.decode.clean import Run
from compliance.intake.decode.package import Package
from compliance.intake.decode.sheet import Sheet
from compliance.intake.decode.word_runs import Reader, local
from compliance.intake.decode.word_styles import Names, Numbering, Styles
from compliance.intake.decode.word_tables import Tables
from compliance.intake.paper import LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_INTO: Final = frozenset({"ins", "moveTo", "customXml", "smartTag", "sdt", "sdtContent"})
_OUT: Final = frozenset({"del", "moveFrom"})
_DEEPEST: Final = 40
_RELATION: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_RELATION_STRICT: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def read(content: bytes, sheet: Sheet) -> None:
    """Read a document."""
    package = Package(content)
    root = package.part(package.main)
    names = Names(root) if root is not None else None
    body = names.find(root, "body") if names else None
    if root is None or names is None or body is None:
        refuse("there is no document in this file", "Open it in Word and save it again")
    targets = package.targets(package.main)
    by_kind = dict(targets.values())
    if package.has_macros:
        sheet.warn("this file holds macros, which were not run")
    if package.outside(package.main):
        sheet.warn("this file refers to pictures or files outside it, which were not fetched")
    core = package.part("docProps/core.xml")
    sheet.name(None if core is None else core.findtext("{http://purl.org/dc/elements/1.1/}title"))
    styles = Styles(package.part(by_kind.get("styles", "")), names)
    numbering = Numbering(package.part(by_kind.get("numbering", "")), names)
    document = _Document(sheet, names, styles, numbering)
    for header in _headers(package, body, names, targets):
        document.blocks(header)
        document.watermark(header)
    document.blocks(body)
    for kind, part in (("footnote", "footnotes"), ("endnote", "endnotes")):
        notes = package.part(by_kind.get(part, "")) if document.reader.notes[kind] else None
        for note in () if notes is None else notes.iterchildren(f"{names.space}{kind}"):
            if note.get(f"{names.space}id") in document.reader.notes[kind]:
                document.blocks(note)


def _headers(package: Package, body: _Element, names: Names, targets: dict[str, tuple[str, str]]) -> Iterator[_Element]:
    """The header of the first page: what stands above the text, such as the name of the body, or the word draft."""
    section = next(body.iter(f"{names.space}sectPr"), None)
    if section is None:
        return
    wanted = "first" if names.switch(section, "titlePg") else "default"
    for each in section.iterchildren(f"{names.space}headerReference"):
        if each.get(f"{names.space}type") == wanted:
            key = each.get(_RELATION) or each.get(_RELATION_STRICT) or ""
            header = package.part(targets.get(key, ("", ""))[1])
            if header is not None:
                yield header


class _Document:
    """The walk through one document."""

    def __init__(self, sheet: Sheet, names: Names, styles: Styles, numbering: Numbering) -> None:
        self.sheet, self.names, self.styles, self.numbering = sheet, names, styles, numbering
        self.reader = Reader(sheet, names, styles)
        self.tables = Tables(self)

    def blocks(self, parent: _Element, depth: int = 0) -> None:
        """Read the paragraphs and tables of an element."""
        for child in self.reader.children(parent):
            match local(child):
                case "p":
                    self.paragraph(child, depth)
                case "tbl":
                    self.sheet.part()
                    self.tables.read(child, depth)
                    self.sheet.part()
                case "altChunk":
                    self.sheet.warn("part of the text is another file within this one, and was not read")
                case name if name in _OUT:
                    self.reader.dropped(child)
                case name if name in _INTO and depth < _DEEPEST:
                    self.blocks(child, depth + 1)
                case _:
                    pass

    def paragraph(self, element: _Element, depth: int) -> None:
        """Read a paragraph, and the text boxes that hang on it."""
        runs, kind, level = self.printed(element)
        self.sheet.part()
        self.sheet.text(runs, kind, level)
        self.boxes(depth)

    def boxes(self, depth: int) -> None:
        """Read the text boxes that were met."""
        boxes, self.reader.boxes = self.reader.boxes, []
        for box in boxes if depth < _DEEPEST else ():
            self.sheet.part()
            self.blocks(box, depth + 1)

    def printed(self, element: _Element, *, in_cell: bool = False) -> tuple[list[Run], LineKind, int]:
        """The runs of a paragraph with its number or bullet, and what kind of line it is."""
        properties = self.names.find(element, "pPr")
        style = self.styles.paragraph_style(properties)
        runs = self.reader.runs(element, style)
        heading = self.styles.heading(style, properties)
        numbered = self.styles.numbering(style, properties)
        listed = self.numbering.next(numbered[0], numbered[1], style) if numbered and numbered[0] != "0" else None
        says = next((strong for text, strong in runs if text.strip()), None)
        if says is None and not in_cell:
            return [], "text", 0
        label, level = listed or ("", 0)
        if label:
            runs = [(f"{label} ", bool(says)), *_unled(runs)]
        if heading:
            return runs, "heading", heading
        return runs, "item" if label else "text", level if label else 0

    def paragraphs(self, cell: _Element) -> list[tuple[list[Run], LineKind, int]]:
        """What each paragraph of a cell prints."""
        return [self.printed(each, in_cell=True) for each in self.reader.paragraphs(cell)]

    def watermark(self, header: _Element) -> None:
        """Read what stands behind the text, such as the word draft."""
        for path in header.iter("{urn:schemas-microsoft-com:vml}textpath"):
            self.sheet.part()
            self.sheet.text([(clean.plain(path.get("string") or ""), False)])


def _unled(runs: list[Run]) -> list[Run]:
    """Runs without white space before the first word."""
    for index, (text, strong) in enumerate(runs):
        if text.strip():
            return [(text.lstrip(), strong), *runs[index + 1 :]]
    return runs
