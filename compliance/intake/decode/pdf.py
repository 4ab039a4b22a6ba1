"""PDFs to lines: the pages one after another, without what runs at the head and foot of each."""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.decode import clean, pdf_layout, pdf_lines, pdf_signs, pdf_words
from compliance.intake.decode.bounds import MAX_PAGES, refuse
from compliance.intake.decode.pdf_page import Page
from compliance.intake.decode.pdf_running import without_running
from compliance.intake.paper import Cell

if TYPE_CHECKING:
    from compliance.intake.decode.pdf_lines import Piece
    from compliance.intake.decode.sheet import Sheet
    from compliance.intake.paper import LineKind

_PASSWORD: Final = 4
"""What PDFium calls a document that needs a password."""
_ITEM = re.compile(
    r"[\u2022\u25cf\u25cb\u25aa\u25e6\u00b7\u2023\u2043\u27a2o\u2013-] \S|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)] \S"
)
_FEW: Final = 15
"""A page with fewer letters, and a picture, is a scanned one."""
_SELDOM: Final = 300
_LONGEST_HEADING: Final = 150
_ALIGNED: Final = 5.0
_MANY_PATHS: Final = 200
_AGAIN: Final = "Get it again, or open it in another program and print it to a PDF"


def read(content: bytes, sheet: Sheet) -> None:
    """Read a PDF."""
    import pypdfium2  # type: ignore[import-untyped]
    from pypdfium2 import raw

    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _PASSWORD:
            refuse("this PDF can only be opened with a password", "Save a copy without a password, and read that")
        refuse("this PDF is damaged or cut short", _AGAIN)
    count = len(document)
    if count > MAX_PAGES:
        refuse(f"this PDF has more than {MAX_PAGES:,} pages", "Split it, and read the part that has the minutes")
    with contextlib.suppress(UnicodeDecodeError):  # half a character: the paper can be read without its title
        sheet.name(document.get_metadata_value("Title"))
    if raw.FPDFDoc_GetAttachmentCount(document.raw) > 0:
        sheet.warn("other files are attached within this PDF, and were not read")
    pages, unread = [], []
    for index in range(count):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            unread.append(index + 1)
            continue
        try:
            pages.append(_page(page, index + 1, raw, sheet))
        finally:
            page.close()
    if not pages:
        refuse("this PDF is damaged or cut short: none of its pages can be read", _AGAIN)
    if unread:
        sheet.warn(f"this PDF is damaged: {_listed(unread)} could not be read")
    if sheet.scanned:
        sheet.warn(f"{_listed(sheet.scanned)} of this PDF: a picture with no text in it, which was not read")
    pages = without_running(pages)
    _joined(pages)
    if pdf_signs.spaced(pages):
        sheet.warn(pdf_signs.WARNING)
    _write(pages, sheet)


def _page(page: Any, number: int, raw: Any, sheet: Sheet) -> Page:  # noqa: ANN401 - the library has no types
    found = pdf_words.read(page, raw)
    area = max(found.width * found.height, 1.0)
    letters = sum(len(word.text) for word in found.words)
    is_picture = found.drawn.picture > pdf_words.LARGE_PICTURE * area
    if found.unknown > 0.2 * max(letters, 1):
        sheet.scanned.append(number)
        return Page(number, found.height, [])
    if letters < _FEW and (is_picture or found.drawn.paths > _MANY_PATHS):
        sheet.scanned.append(number)
    elif is_picture and found.drawn.picture > 0.8 * area:
        sheet.warn("this PDF has scanned pages whose text a program has recognised: names and dates may be wrong")
    if found.is_cut:
        sheet.warn(f"page {number} has more text than can be read, and was read in part")
    if any(clean.is_turned(word.text) for word in found.words):
        sheet.warn(clean.TURNED)
    pieces = pdf_layout.pieces(found)
    for warning in found.warnings:
        sheet.warn(warning)
    if found.turned:
        stamp = clean.cell([(" ".join(word.text for word in found.turned[:50]), False)])
        pieces.insert(0, pdf_lines.Piece([stamp], found.height, 10.0))
    return Page(number, found.height, pieces)


def _listed(pages: list[int]) -> str:
    shown = ", ".join(map(str, pages[:20])) + (" and more" if len(pages) > 20 else "")
    return f"page {shown}" if len(pages) == 1 else f"pages {shown}"


def _joined(pages: list[Page]) -> None:
    """Make a row one that a page break parted: what the next page begins with has no first column."""
    last: Piece | None = None
    for page in pages:
        first = page.pieces[0] if page.pieces else None
        if last and first and last.is_row and first.is_row and _carries_on(last, first):
            last.cells = [_both(one, other) for one, other in zip(last.cells, first.cells, strict=True)]
            del page.pieces[0]
            if page.pieces:
                page.pieces[0].begins = False
        last = page.pieces[-1] if page.pieces else last


def _carries_on(last: Piece, first: Piece) -> bool:
    if len(last.cells) != len(first.cells) or not last.cells[0].text or first.cells[0].text:
        return False
    lefts = [(one.left, other.left) for one, other in zip(last.cells, first.cells, strict=True)]
    return all(abs(one - other) < _ALIGNED for one, other in lefts if one is not None and other is not None)


def _both(one: Cell, other: Cell) -> Cell:
    if not one.text or not other.text:
        return one if one.text else other
    start = len(one.text) + 1
    strong = (*one.strong, *((start + first, start + last) for first, last in other.strong))
    return Cell(f"{one.text}\n{other.text}", strong, one.left)


def _write(pages: list[Page], sheet: Sheet) -> None:
    """Put the pages on the sheet, parted into paragraphs by the white between lines."""
    headings = _headings(pages)
    pitch = pdf_lines.pitch_of(
        (one.foot - other.base) / other.size
        for page in pages
        for one, other in pairwise(page.pieces)
        if not one.is_row and not other.is_row
    )
    last: Piece | None = None
    for page in pages:
        before: Piece | None = None
        for piece in page.pieces:
            if before is None:
                is_new = last is None or not _runs_on(last, piece)
            elif piece.is_row or before.is_row:
                is_new = piece.begins or piece.is_row != before.is_row
            else:
                is_new = not 0 < before.foot - piece.base <= (1.12 * pitch + 0.05) * piece.size
            kind, level = _kind(piece, headings)
            if is_new or kind in ("heading", "item"):
                sheet.part()
            sheet.add(piece.cells, kind, level, page=page.number)
            if kind == "heading":
                sheet.part()
            before = last = piece


def _runs_on(last: Piece, piece: Piece) -> bool:
    """Whether a paragraph goes on from the foot of a page to the head of the next."""
    if last.is_row or piece.is_row:
        return last.is_row and piece.is_row and len(last.cells) == len(piece.cells)
    return piece.text[:1].islower() and not last.text.endswith((".", ":", ";", "?", "!"))


def _headings(pages: list[Page]) -> dict[float, int]:
    """The level of heading that each size of type is, for those that are larger than the text and seldom."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for piece in page.pieces:
            if not piece.is_row:
                sizes[_size(piece)] += len(piece.text)
    if not sizes:
        return {}
    body = sizes.most_common(1)[0][0]
    seldom = [
        size for size, count in sizes.items() if size > 1.15 * body and count < max(_SELDOM, 0.25 * sizes.total())
    ]
    return {size: 1 if size > 1.6 * body else 2 if size > 1.35 * body else 3 for size in seldom}


def _size(piece: Piece) -> float:
    return round(piece.size * 2) / 2


def _kind(piece: Piece, headings: dict[float, int]) -> tuple[LineKind, int]:
    if piece.is_row:
        return "row", 0
    if _ITEM.match(piece.cells[0].text):
        return "item", 1
    level = headings.get(_size(piece), 0)
    if level and len(piece.cells) == 1 and len(piece.text) < _LONGEST_HEADING:
        return "heading", level
    return "text", 0
