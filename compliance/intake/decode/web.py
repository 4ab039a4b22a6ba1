"""Saved web pages to lines: blocks as they follow each other, tables as rows; nothing is fetched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import characters, clean
from compliance.intake.decode.bounds import MAX_ELEMENTS, refuse
from compliance.intake.decode.chrome import Chrome, is_menu
from compliance.intake.decode.clean import BREAK, Run
from compliance.intake.decode.grid import Grid, is_number, label
from compliance.intake.paper import Cell, LineKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from compliance.intake.decode.sheet import Sheet

_BLOCKS: Final = frozenset(
    {"address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset"}
    | {"figcaption", "figure", "footer", "form", "header", "hr", "html", "legend", "li", "main", "ol", "p", "pre"}
    | {"section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "h1", "h2", "h3", "h4", "h5"}
    | {"h6", "menu", "option"}
)
_STRONG: Final = frozenset({"b", "strong", "u", "th", "dt", "caption", "legend", "h1", "h2", "h3", "h4", "h5", "h6"})
_STRUCK: Final = frozenset({"del", "s", "strike"})
_STRONG_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration[^;]*underline", re.IGNORECASE)
_STRONG_CLASS = re.compile(r"(?:^|\s)(?:mgAiTitleTxt|mgSubItemTitleTxt|mgSubTitleTxt|bold)(?:$|\s)")
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_EMBEDDED = re.compile(r"data:[\w.+/;=-]{0,100},[A-Za-z0-9+/=%]{500,}")
"""A picture written out within the page; it has no text, and it can be larger than the parser takes."""
_SPACE = re.compile(r"[ \t\n\r\f]+")
_FILE_SIZE = re.compile(r"(?:(?<=\s)|^)\(?PDF,? [\d.]{1,9} ?[KM]B\)?\s*$")
"""What a council's site prints after a link to a paper; it is no part of the title of an item."""
_DEEPEST = 150
"""Elements that stand deeper within each other are read as one stretch of text."""


def read(content: bytes, sheet: Sheet) -> None:
    """Read a page."""
    charset = _CHARSET.search(content[:4096])
    if charset and charset[1].lower() in (b"windows-1252", b"iso-8859-1", b"latin1", b"iso-8859-15"):
        text, warnings = content.decode("cp1252", errors="replace").replace("\r\n", "\n").replace("\r", "\n"), []
        text = text.replace("\0", "")
        if clean.is_turned(text):
            warnings.append(clean.TURNED)
    else:
        text, warnings = characters.read(content)
    for warning in warnings:
        sheet.warn(warning)
    text, title = characters.without_front(text)
    read_text(text, sheet)
    if title:
        sheet.name(title)


def read_text(text: str, sheet: Sheet) -> None:
    """Read a page whose line ends are plain."""
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, recover=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(_EMBEDDED.sub("data:,", text).encode("utf-8", "replace"), parser)
    except etree.LxmlError:
        root = None
    if root is None:
        refuse("there is no page in this file", "Save the page again, as HTML")
    if any(each.type_name == "ERR_RESOURCE_LIMIT" for each in parser.error_log):
        refuse(
            "the elements of this page stand too deep within each other, or one is too long", "Save its text instead"
        )
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        refuse("there are more elements in this page than can be read", "Save the part that has the minutes")
    title = root.find(".//title")
    sheet.name(title.text if title is not None else None)
    body = root.find("body")
    body = root if body is None else body
    styles = " ".join(each.text or "" for each in root.iter("style"))
    _Page(sheet, Chrome(body, styles)).read(body)


class _Page:
    """The walk through one page."""

    def __init__(self, sheet: Sheet, chrome: Chrome) -> None:
        self.sheet, self.chrome = sheet, chrome
        self.runs: list[Run] = []
        self.number = 1
        self.kind: LineKind = "text"
        self.level = 0
        self.lead: Cell | None = None
        self.mark = ""
        self.entry = 0

    def read(self, body: _Element) -> None:
        self._block(body, strong=False, depth=0)

    # Blocks, one after another

    def _flow(self, element: _Element, *, strong: bool, depth: int) -> None:
        self._put(element.text, element, strong=strong)
        entries = 0
        for child in element:
            entries += child.tag == "li"
            self.entry = entries
            if isinstance(child.tag, str) and not self._is_out(child):
                self._enter(child, strong=strong or stands_out(child), depth=depth + 1)
            self._put(child.tail, child, strong=strong)

    def _enter(self, element: _Element, *, strong: bool, depth: int) -> None:
        tag = element.tag
        if tag == "br":
            if self.runs:
                self._end_line()
            else:
                self.sheet.part()
        elif depth > _DEEPEST:
            self._put(" ".join(map(str, element.itertext())), element, strong=strong)
        elif tag == "table":
            self._end_block()
            self._table(element, depth=depth)
            self._end_block()
        elif tag == "dl":
            self._end_block()
            self._terms(element, depth=depth)
            self._end_block()
        elif tag in _BLOCKS:
            self._block(element, strong=strong, depth=depth)
        else:
            self._flow(element, strong=strong, depth=depth)

    def _block(self, element: _Element, *, strong: bool, depth: int) -> None:
        self._end_block()
        tag = str(element.tag)
        kept = self.kind, self.level
        if re.fullmatch("h[1-6]", tag):
            self.kind, self.level = "heading", int(tag[1])
        elif tag == "li":
            self.kind, self.level = "item", sum(1 for _ in element.iterancestors("ul", "ol", "menu")) or 1
            self.mark = label(element, self.entry)
        if tag == "pre":
            self._preformatted(element)
        else:
            self._flow(element, strong=strong, depth=depth)
        self._end_block()
        self.kind, self.level = kept
        if tag == "li":
            self.mark = ""

    def _preformatted(self, element: _Element) -> None:
        number = element.sourceline or self.number
        for count, line in enumerate("".join(map(str, element.itertext())).split("\n")):
            if line.strip():
                self.sheet.text([(clean.plain(line), False)], number=number + count)
            else:
                self.sheet.part()

    def _put(self, text: str | None, element: _Element, *, strong: bool) -> None:
        if not text:
            return
        text = _FILE_SIZE.sub("", _SPACE.sub(" ", text))
        if not self.runs:
            text = text.lstrip(" ")
            self.number = element.sourceline or self.number
        if text:
            self.runs.append((clean.plain(text), strong))

    def _end_line(self) -> None:
        if any(text.strip() for text, _ in self.runs):
            kind, level = (self.kind, self.level) if self.mark or self.kind == "heading" else ("text", 0)
            if self.mark:
                self.runs.insert(0, (self.mark, self.runs[0][1]))
                self.mark = ""
            if self.lead is not None:
                cells = [clean.cell(each) for each in clean.columns(self.runs)]
                self.sheet.add([self.lead, *cells], "row", 0, self.number)
                self.lead = None
            else:
                self.sheet.text(self.runs, kind, level, self.number)
        self.runs = []

    def _end_block(self) -> None:
        self._end_line()
        self.sheet.part()

    def _is_out(self, element: _Element) -> bool:
        if element.tag in _STRUCK and "".join(map(str, element.itertext())).strip():
            self.sheet.warn("text that is marked as deleted in this file was left out")
        return self.chrome.leaves_out(element)

    # Tables

    def _table(self, table: _Element, *, depth: int) -> None:
        rows = list(_rows(table))
        grid = Grid()
        for caption in table.iterchildren("caption"):
            if not self._is_out(caption):
                self._flow(caption, strong=True, depth=depth)
                self._end_line()
        single = all(len(list(row.iterchildren("td", "th"))) <= 1 for row in rows)
        for row in rows:
            cells = [each for each in row.iterchildren("td", "th") if not self._is_out(each)]
            if self._is_out(row) or (single and not cells):
                continue
            if single or any(next(each.iter("table"), None) is not None or self.chrome.is_page(each) for each in cells):
                self._flow_cells(cells, depth=depth)
                continue
            found = [(clean.cell(self._gather(each, depth=depth)), each) for each in cells]
            if _is_numbered(found):
                self._flow_cells(cells, depth=depth)
                continue
            spans = [(cell, _span(each, "colspan"), _span(each, "rowspan")) for cell, each in found]
            self.sheet.add(grid.row(spans), "row", 0, row.sourceline or self.number)

    def _flow_cells(self, cells: list[_Element], *, depth: int) -> None:
        """Read the cells one after another, since they hold more than a cell can; a number leads what it numbers."""
        for index, each in enumerate(cells):
            self._end_block()
            if len(cells) > 1 and is_menu(each):
                continue
            first = clean.cell(self._gather(each, depth=depth)) if index == 0 and len(cells) > 1 else None
            if first is not None and is_number(first.text):
                self.lead = first
                continue
            self._flow(each, strong=stands_out(each), depth=depth + 1)
            self._end_block()
        if self.lead is not None:
            self.sheet.add([self.lead], "row", 0, self.number)
            self.lead = None

    def _terms(self, element: _Element, *, depth: int) -> None:
        """Read a list of terms: each with what is said of it, as a row."""
        row: list[list[Run]] = []
        number = element.sourceline or self.number
        for child in element.iter("dt", "dd"):
            if self._is_out(child):
                continue
            if child.tag == "dt" or not row:
                self.sheet.add([clean.cell(each) for each in row], "row", 0, number)
                row, number = [], child.sourceline or number
            runs = self._gather(child, depth=depth)
            if len(row) > 1:
                row[1] = [*row[1], (BREAK, False), *runs]
            else:
                row.append(runs)
        self.sheet.add([clean.cell(each) for each in row], "row", 0, number)

    def _gather(self, element: _Element, *, depth: int, strong: bool | None = None) -> list[Run]:
        """All that is in a cell, its blocks parted by breaks."""
        strong = stands_out(element) if strong is None else strong
        runs: list[Run] = [(_flat(element.text), strong)]
        entries = 0
        for child in element:
            entries += child.tag == "li"
            if isinstance(child.tag, str) and not self._is_out(child):
                inner = strong or stands_out(child)
                if child.tag == "br":
                    runs.append((BREAK, False))
                elif depth > _DEEPEST:
                    runs.append((_flat(" ".join(map(str, child.itertext()))), inner))
                else:
                    apart = [(BREAK, False)] if child.tag in _BLOCKS else []
                    mark = [(label(child, entries), inner)] if child.tag == "li" else []
                    runs += [*apart, *mark, *self._gather(child, depth=depth + 1, strong=inner), *apart]
            runs.append((_flat(child.tail), strong))
        return runs


def _flat(text: str | None) -> str:
    return clean.plain(_FILE_SIZE.sub("", _SPACE.sub(" ", text))) if text else ""


def stands_out(element: _Element) -> bool:
    """Whether an element makes its text bold, underlined or a heading."""
    if element.tag in _STRONG:
        return True
    style, classes = element.get("style"), element.get("class")
    return bool((style and _STRONG_STYLE.search(style)) or (classes and _STRONG_CLASS.search(classes)))


def _rows(table: _Element) -> Iterator[_Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("thead", "tbody", "tfoot"):
            yield from child.iterchildren("tr")


def _is_numbered(found: list[tuple[Cell, _Element]]) -> bool:
    """Whether a row is an item of minutes: its number, and several paragraphs."""
    if len(found) != 2 or not is_number(found[0][0].text):
        return False
    return "\n" in found[1][0].text and sum(child.tag in _BLOCKS for child in found[1][1]) > 1


def _span(element: _Element, name: str) -> int:
    value = element.get(name) or ""
    return min(int(value), 200) if value.isascii() and value.isdigit() and len(value) < 5 else 1
