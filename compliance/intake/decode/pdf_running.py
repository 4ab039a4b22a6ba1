"""What runs at the head and foot of the pages of a PDF: a title kept once, page numbers and footers dropped."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from compliance.intake.decode import browser

if TYPE_CHECKING:
    from compliance.intake.decode.pdf_lines import Piece
    from compliance.intake.decode.pdf_page import Page

_MARGIN: Final = 0.13
"""How much of the height of a page its head and its foot take."""
_FEW_LINES: Final = 6
_NUMBER = re.compile(
    r"[-\u2013\u2014\s]*(?:(?:page|p\.?)?\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?|\d{1,4}\s*\|\s*p\s?a\s?g\s?e)"
    r"[-\u2013\u2014\s]*",
    re.IGNORECASE,
)
_PAGE = re.compile(r"p\s?a\s?g\s?e", re.IGNORECASE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
"""The end of a day at the end of a line, and the number of no page, unless the pages are so many."""
_LAST_NUMBER = re.compile(r"\d+")


def without_running(pages: list[Page]) -> list[Page]:
    """The pages without what is printed on many of them at one place; the first such line at a head is kept."""
    seen: defaultdict[tuple[str, bool, int], list[tuple[int, int, Piece]]] = defaultdict(list)
    dropped: set[int] = set()
    for page in pages:
        page.pieces = _without_browser(page.pieces)
        for piece, is_foot in _at_edges(page):
            alone = _NUMBER.fullmatch(piece.text) and not _YEAR.fullmatch(piece.text.strip())
            if alone or (is_foot and _numbers(piece)):
                dropped.add(id(piece))
                continue
            for key, number in _keys(piece.text):
                seen[key, is_foot, round(piece.base / 4)].append((page.number, number, piece))
    for (_, is_foot, _), found in seen.items():
        numbers = {number - page if number >= 0 else -1 for page, number, _ in found}
        if len({page for page, _, _ in found}) < max(2, round(0.3 * len(pages))) or len(numbers) > 1:
            continue
        dropped.update(id(piece) for _, _, piece in (found if is_foot else found[1:]))
    for page in pages:
        page.pieces = [piece for piece in page.pieces if id(piece) not in dropped]
    return pages


def _without_browser(pieces: list[Piece]) -> list[Piece]:
    """The lines of a page without those that a browser put above and beneath it; its title is the file's as well."""
    if len(pieces) < 2 or browser.title_printed(pieces[0].text, pieces[-1].text) is None:
        return pieces
    return pieces[1:-1]


def _numbers(piece: Piece) -> bool:
    """Whether one of the columns of a foot is the number of the page, and says so: "Notes of 3 May" and "1 | Page"."""
    return any(_PAGE.search(cell.text) and _NUMBER.fullmatch(cell.text) for cell in piece.cells)


def _at_edges(page: Page) -> list[tuple[Piece, bool]]:
    head = [each for each in page.pieces[:_FEW_LINES] if each.base > (1 - _MARGIN) * page.height]
    foot = [each for each in page.pieces[-_FEW_LINES:] if each.base < _MARGIN * page.height]
    return [(each, False) for each in head] + [(each, True) for each in foot if each not in head]


def _keys(text: str) -> list[tuple[str, int]]:
    """What to compare a line by: as it is, and without each number in it, which may be that of the page."""
    plain = re.sub(r"\s+", " ", text).strip().lower()
    keys = [(plain, -1)]
    numbers = [found for found in _LAST_NUMBER.finditer(plain) if len(found[0]) < 6]
    keys += [(f"{plain[: found.start()]}#{plain[found.end() :]}", int(found[0])) for found in numbers[-4:]]
    return keys
