"""Printed lines put together again to the paragraphs that they were wrapped from, each word still findable."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from compliance.intake import months
from compliance.intake.matter.text.beside import FIGURE_ALONE, beside_titles
from compliance.intake.matter.text.codes import one_number, with_codes
from compliance.intake.matter.text.counted import counted_on
from compliance.intake.matter.text.folded_titles import goes_on_with_titles
from compliance.intake.matter.text.led import is_of_somebody
from compliance.intake.paper import Cell, Line, LineKind
from compliance.intake.reading import Place

WRAPPED: Final = 45
"""A printed line shorter than this was not wrapped: it ends because its paragraph, or its title, does."""
LONG: Final = 60
"""A line of so much text that does not end a sentence goes on, whatever stands between."""
_APART: Final = 0.6
_PAGE_WIDE: Final = 130
_NEARLY: Final = 0.84
UNWRAPPED: Final = 150
"""Lines longer than this are whole paragraphs; where a paper has them, no line runs on but by its words."""
LONGEST_WORDS: Final = 300
_OPENS: Final = re.compile(
    r"(?:(?:agenda\s+)?item|minute|agenda)\s+(?:no\.?\s*)?\d|\(?\d{1,3}(?:\.\d{1,2})*[.)](?:\s|$|(?-i:(?=[A-Z][a-z])))|\d{1,3}/\d{2,4}\b"
    r"|\d{1,2}\s[-–—]\s(?-i:[A-Z])|\d{1,2}\.\d{1,2}(?:\s+(?-i:[A-Z])|\s*$)"
    r"|\(?[a-zivx]{1,4}[.)]\s"
    r"|(?-i:[A-Z]{1,6})[/. -]?\d{1,4}(?:[/.-]\d+)*[.:)]?\s|[•▪●○·*\-–§]\s"
    r"|(?:it was )?resolved\b|actions?\s*(?:points?)?\s*[:\-–(\d]|decisions?\s*[:\-–]|agreed\s*[:\-–]"
    r"|recommend(?:ed|ations?)\s*[:\-–]"
    r"|minutes\s*:|present\b|in attendance\b|attendees\b|apologies\b"
    r"|(?:in the )?chair(?:man|person)?\s*[:\-–]|chaired by\s*:"
    r"|(?:date|time|venue|place|location|where|when|contact|quorum|membership)\b[^.]{0,20}:",
    re.IGNORECASE,
)
_NUMBER_ALONE: Final = re.compile(
    r"(?:(?:agenda )?item |minute )?(?:no\.? )?\(?[A-Z]{0,6}[/. -]?\d{1,4}(?:[/.-]\d{1,4})*[a-z]?[.):]?"
    r"|\(?[a-zivx]{1,4}[.)]|[•▪●○·*–§-]"
    r"|\d{1,2}[.)]\s+\d{1,2}[.:]\d{2}(?:\s?[ap]m)?(?:\s*(?:-|–|to)\s*\d{1,2}[.:]\d{2}(?:\s?[ap]m)?)?"
    r"|(?:actions?|date|time|venue|place|location|meeting|resolved|decisions?)\s*[:–-]?",
    re.IGNORECASE,
)
_TITLE_LINE: Final = re.compile(
    r"\W*(?:Draft |DRAFT )?(?:Minutes|MINUTES|Notes|NOTES|Agenda|AGENDA|Summary|SUMMARY|Meeting|MEETING)\b"
)
_NEXT_PAPER: Final = re.compile(
    r"(?:DRAFT )?(?:MINUTES|NOTES) (?:of|OF) (?:an?|the|A|THE) (?:\w+ )?(?:meeting|MEETING) (?:of|OF) "
)
_TITLE_ALONE: Final = re.compile(r"\W*(?:DRAFT )?(?:MINUTES|NOTES|AGENDA|A G E N D A|TERMS OF REFERENCE)\W*")
_DAY_BROKEN: Final = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\n(?:{months.FULL})\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{months.FULL}|(?:{months.SHORT})t?\.?),?\n(?:19|20)\d\d\b(?!/)",
    re.IGNORECASE,
)
_UNDER_WAY: Final = re.compile(
    r"(?:[,&]|\b(?:and|or|of|for|the|to|a|an|as|in|by|with|that|those|all|not|also|who|which|whose|his|her|their|its"
    r"|was|were|is|are|be|been|being|had|have|has|should|would|shall|will|may|must|members|officers)"
    r"|\b(?:send|sent|sends|sending|give|gave|given|gives|receive|received|offer|offered|tendered|submitted))\s*$",
    re.IGNORECASE,
)
"""How a line ends that its sentence runs on from: `Chris Bell was`."""
_ENDED: Final = re.compile(r"[.:;?!]\W*$")
_BULLET: Final = re.compile(r"\s*[•▪●○·*\-–§o]\s")


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, an entry of a list, or one paragraph of one cell of a table.

    Attributes:
        text: its printed lines, joined with spaces.
        strong: the spans of `text` that stand out.
        lines: the printed lines.
        starts: where each of them begins in `text`.
        kind: as of its lines.
        level: as of its lines.
        row: which row of the paper it stands in; None outside tables.
        column: which column of that row.
        columns: how many that row has.
        block: as of its lines.
        at: which of the lines that were given it begins with (numbers of lines may repeat).
        last: which of them it ends with.
    """

    text: str
    strong: tuple[tuple[int, int], ...]
    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    kind: LineKind
    level: int
    row: int | None
    column: int
    columns: int
    block: int
    at: int
    last: int

    @property
    def first(self) -> Line:
        """The printed line where it begins."""
        return self.lines[0]

    @property
    def is_strong(self) -> bool:
        """Whether all of it stands out."""
        return self.kind == "heading" or Cell(self.text, self.strong).is_strong

    @property
    def is_bullet(self) -> bool:
        """Whether it is an entry of a list with a mark and no number."""
        return bool(_BULLET.match(self.text)) or (self.kind == "item" and not re.match(r"\s*\(?\w{1,4}[.)]", self.text))

    def lead(self) -> str:
        """What stands out at its very beginning."""
        end = 0
        for start, stop in self.strong:
            if self.text[end:start].strip(" .:"):
                break
            end = max(end, stop)
        return self.text[:end].strip()

    def place(self, start: int = 0, end: int | None = None) -> Place:
        """Where a stretch of its text is printed."""
        line = self.lines[max(0, bisect_right(self.starts, start) - 1)]
        words = self.text[start:end].strip()
        return Place(line.number, line.page, words if len(words) <= LONGEST_WORDS else words[: LONGEST_WORDS - 1] + "…")


_Printed = tuple[Line, Cell, int]
"""A printed line, the part of it that counts, and its place among the lines."""


def passages(lines: Sequence[Line]) -> tuple[Passage, ...]:
    """Put lines together."""
    lines = with_codes(lines)
    found: list[Passage] = []
    gathered: list[_Printed] = []
    beside: list[Passage] = []
    widths = _width(lines), _full(lines)
    tables = _tables(lines)
    beside_title, in_titles = beside_titles(lines), goes_on_with_titles(lines)
    numbers = {row for row, (one, other) in enumerate(pairwise(lines)) if one_number(one.cells[0], other.cells[0])}
    numbers |= counted_on(lines)
    for row, printed in enumerate(lines):
        line = replace(printed, kind="row") if printed.block in tables and len(printed.cells) > 1 else printed
        begins = row in numbers or (bool(gathered) and _is_begun(gathered[-1][1], line))
        if line.kind != "row" and len(line.cells) > 1 and _NUMBER_ALONE.fullmatch(line.cells[0].text):
            line = _merged(line, 2 if row in beside_title else len(line.cells))
        if line.kind == "row":
            found += _whole(gathered) + beside
            gathered, beside = [], []
            for column, cell in enumerate(line.cells):
                found += _of_cell(line, cell, row, column)
            continue
        for piece in _pieces(line.cells[0]):
            joins = gathered and (row in in_titles or _joins(gathered[-1][0], gathered[-1][1], line, piece, widths))
            if gathered and (begins or not joins):
                found += _whole(gathered) + beside
                gathered, beside = [], []
            gathered.append((line, piece, row))
        # What stands in a column beside a paragraph, as owners of actions do, comes after the paragraph.
        for column, cell in enumerate(line.cells[1:], start=1):
            beside += _of_cell(line, cell, row, column)
    return (*found, *_whole(gathered), *beside)


def _tables(lines: Sequence[Line]) -> set[int]:
    """The blocks of a plain text that are tables made with tabs: three columns or more, numbered or headed."""
    columns: dict[int, list[Line]] = {}
    for line in lines:
        if line.kind in ("text", "item") and len(line.cells) > 1 and line.cells[0].left is None:
            columns.setdefault(line.block, []).append(line)
    return {
        block
        for block, rows in columns.items()
        if len(rows) > 1
        and any(len(row.cells) > 2 for row in rows)
        and sum(bool(_NUMBER_ALONE.fullmatch(row.cells[0].text)) for row in rows) > len(rows) / 2
    }


def _is_begun(cell: Cell, line: Line) -> bool:
    """Whether a line begins an item by a number in a column of its own, below a line that is ended."""
    if len(line.cells) < 2 or not _ENDED.search(cell.text):
        return False
    return FIGURE_ALONE.fullmatch(line.cells[0].text) is not None and line.cells[1].text[:1].isupper()


def _merged(line: Line, count: int) -> Line:
    """A line whose number, or label, stands in a column of its own, as one run of text; of its first `count` cells."""
    text, strong = "", []
    for cell in line.cells[:count]:
        text += " " if text else ""
        strong += [(start + len(text), end + len(text)) for start, end in cell.strong]
        text += cell.text
    if all(cell.is_strong for cell in line.cells[:count]):
        strong = [(0, len(text))]  # the gap between them stands out as they do
    return replace(line, cells=(Cell(text, tuple(strong), line.cells[0].left), *line.cells[count:]))


def _width(lines: Sequence[Line]) -> int:
    """From which length on a printed line was wrapped; what no page has room for, its decoder put together."""
    lengths = sorted(
        len(piece)
        for line in lines
        if len(line.cells) == 1
        for piece in line.cells[0].text.split("\n")
        if line.page is None or len(piece) <= _PAGE_WIDE
    )
    if not lengths:
        return WRAPPED
    if sum(length > UNWRAPPED for length in lengths) > len(lengths) * 0.04:
        return UNWRAPPED * 1000
    return max(WRAPPED, int(lengths[int(len(lengths) * 0.95)] * 0.7))


def _full(lines: Sequence[Line]) -> int:
    """How long the longest lines are, where every printed line was set apart as a paragraph; else 0.

    Some programs lead their lines so far apart that a PDF shows no paragraphs.
    """
    texts = [line for line in lines if line.kind == "text" and len(line.cells) == 1 and line.cells[0].left is not None]
    open_ended = [
        line.block != after.block
        for line, after in pairwise(texts)
        if line.page == after.page and len(line.cells[0].text) >= WRAPPED and not _ENDED.search(line.cells[0].text)
    ]
    longest = max((len(line.cells[0].text) for line in texts), default=0)
    return longest if sum(open_ended) > len(open_ended) * _APART and LONG <= longest <= _PAGE_WIDE else 0


def _fills(cell: Cell, piece: Cell, full: int) -> bool:
    """Whether a line is so long that the first word of the next would not have fitted on it."""
    word = re.match(r"\S+", piece.text)
    ended = _ENDED.search(cell.text) is not None
    return bool(
        full
        and word
        and not ended
        and not _TITLE_LINE.match(piece.text)
        and bool(cell.is_strong) == bool(piece.is_strong)
        and len(cell.text) + 1 + word.end() >= full * _NEARLY
    )


def _joins(line: Line, cell: Cell, after: Line, piece: Cell, widths: tuple[int, int]) -> bool:
    """Whether a printed line runs on in the next.

    Args:
        line: the line.
        cell: what of it counts.
        after: the next line.
        piece: what of that counts.
        widths: from which length on a line was wrapped within a paragraph, and across gaps (0: never).
    """
    width, full = widths
    day = _DAY_BROKEN.search(f"{cell.text}\n{piece.text}") is not None
    if one_number(cell, piece):
        return True
    kinds = line.kind == after.kind or (line.kind == "item" and after.kind == "text")
    one_block = line.block == after.block and kinds and line.page == after.page
    if (
        not cell.text
        or cell.text.endswith((":-", ":–", " |"))
        or is_of_somebody(cell.text, piece.text)
        or (_OPENS.match(piece.text) and not (day or _mid_sentence(cell.text, piece.text)))
    ):
        return False
    if not one_block:
        # A page, or a gap, may part a sentence: it goes on in small letters.
        texts = line.kind in ("text", "item") and after.kind == "text"
        if texts and line.page == after.page and _fills(cell, piece, full):
            return True
        broken = re.search(r"[a-z0-9,’')-]$", cell.text) is not None and len(cell.text) >= min(width, LONG)
        return texts and broken and piece.text[:1].islower() and not cell.is_strong
    runs_on = piece.text[:1].islower() or (cell.text.endswith("-") and not cell.text.endswith(" -"))
    titled = cell.is_strong and piece.is_strong and _TITLE_LINE.match(piece.text) and not cell.text[:1].isdigit()
    if _TITLE_ALONE.fullmatch(cell.text) or titled or _NEXT_PAPER.match(piece.text):
        return False
    if bool(cell.is_strong) != bool(piece.is_strong):
        return runs_on and not cell.text.rstrip().endswith((".", ":"))
    if line.kind == "heading" or day:
        return True
    loud = cell.is_strong and piece.is_strong and cell.text[:1].isdigit()
    title = loud and len(cell.text) >= WRAPPED and not piece.text[:1].isdigit()  # one that its number leads goes on
    return title or runs_on or len(cell.text) >= width


def _mid_sentence(text: str, after: str) -> bool:
    """Whether a word that may open a list, such as `apologies`, is only the next of a sentence or a title."""
    goes_on = re.match(r"[a-z]{4,}", after) and _UNDER_WAY.search(text)
    return bool(goes_on or re.search(r"\b(?:Cllr|Mrs?|Ms|Dr)\.$", text))


def _of_cell(line: Line, cell: Cell, row: int, column: int) -> list[Passage]:
    """The paragraphs of a cell; where nothing in it is a sentence, its lines were wrapped to its width."""
    pieces = _pieces(cell)
    sentences = any(re.search(r"[a-z)][.:?!]\s*$", piece.text) and piece.text.count(" ") > 4 for piece in pieces)
    groups: list[list[_Printed]] = []
    for piece in pieces:
        last = groups[-1][-1][1] if groups else None
        wrapped = last is not None and (
            _joins(line, last, line, piece, (WRAPPED, 0))
            if sentences
            else (not _OPENS.match(piece.text) or _mid_sentence(last.text, piece.text) or one_number(last, piece))
            and bool(last.is_strong) == bool(piece.is_strong)
        )
        if wrapped:
            groups[-1].append((line, piece, row))
        else:
            groups.append([(line, piece, row)])
    return [made for group in groups for made in _whole(group, row, column, len(line.cells))]


def _pieces(cell: Cell) -> list[Cell]:
    """The printed lines of a cell."""
    found, at = [], 0
    for text in cell.text.split("\n"):
        end = at + len(text)
        strong = tuple((max(a, at) - at, min(b, end) - at) for a, b in cell.strong if a < end and b > at)
        if text.strip():
            found.append(Cell(text, strong, cell.left))
        at = end + 1
    return found


def _whole(gathered: Sequence[_Printed], row: int | None = None, column: int = 0, columns: int = 1) -> list[Passage]:
    if not gathered:
        return []
    text, strong, starts = "", [], []
    for _, cell, _ in gathered:
        if text:
            text += " "
        starts.append(len(text))
        strong += [(start + len(text), end + len(text)) for start, end in cell.strong]
        text += cell.text
    line = gathered[0][0]
    lines = tuple(each for each, _, _ in gathered)
    made = Passage(
        text, tuple(strong), lines, tuple(starts), line.kind, line.level, row, column, columns, line.block,
        gathered[0][2], gathered[-1][2],
    )  # fmt: skip
    return [made]
