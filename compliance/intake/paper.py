"""A paper as decoded from its file: its printed lines in reading order, whatever the kind of file was.

The decoders (`decode/`) make it; the readers see nothing else of a file. It says what is printed and
where, and nothing of what that means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Format = Literal["text", "markdown", "html", "docx", "pdf"]
LineKind = Literal["text", "heading", "item", "row"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One printed column of a line; a line that is not in columns has one cell.

    Attributes:
        text: what is printed, white space runs made one space; lines within one cell are parted by a line feed.
        strong: the spans of `text`, start and end, that are printed bold, underlined or as a heading.
        left: the left edge in points, where the file says (PDFs), or letters of one width show it (columns of a text).
        folds: the places of spaces at which a printed line ends that only the width of its cell seems to have broken.
    """

    text: str
    strong: tuple[tuple[int, int], ...] = ()
    left: float | None = None
    folds: tuple[int, ...] = ()

    @property
    def strong_texts(self) -> tuple[str, ...]:
        """What stands out in it, in order."""
        return tuple(self.text[start:end] for start, end in self.strong)

    @property
    def is_strong(self) -> bool:
        """Whether all of it stands out, punctuation and white space aside."""
        out = sum(len(self.text[start:end].strip(" .:;,-\u2013\u2014\n")) for start, end in self.strong)
        return out > 0 and out >= len(self.text.strip(" .:;,-\u2013\u2014\n"))


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line, or a row of a table.

    Attributes:
        number: in .txt, .md and .html the line of the file where it begins; else a running number from 1.
        page: from 1, where the file has pages.
        block: the paragraph, list entry or table that it belongs to; a blank line or a new element begins another.
        kind: `row` for a row of a table, `item` for an entry of a list (its bullet or number stays in the text).
        level: of a heading, 1 to 6; of a list entry, its depth from 1; else 0.
        cells: never empty.
    """

    number: int
    page: int | None
    block: int
    kind: LineKind
    level: int
    cells: tuple[Cell, ...]

    @property
    def text(self) -> str:
        """All its cells, parted by tabs."""
        return "\t".join(cell.text for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Paper:
    """One file.

    Attributes:
        path: as the user named it; `-` for standard input.
        sha256: the fingerprint of its bytes.
        format: the kind of file.
        title: the title that the file itself carries (document properties, `<title>`), if any.
        lines: in reading order.
        scanned_pages: pages with a picture and no text, which nobody has read.
        warnings: what a reader should know of the file: lines hidden by tracked changes, a page left unread.
    """

    path: str
    sha256: str
    format: Format
    title: str | None
    lines: tuple[Line, ...]
    scanned_pages: tuple[int, ...] = ()
    warnings: tuple[str, ...] = ()
