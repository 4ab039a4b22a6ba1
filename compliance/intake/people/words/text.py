"""Printed words that remember, however they are cut and joined, on which line each of them stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from compliance.intake.paper import Cell, Line
from compliance.intake.reading import Place

_LONGEST = 240
_BROKEN = re.compile(r"(?:^|[\s,;(])[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’]+-\Z")
_REST = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zà-ÿ'’]+(?=\s*[,;.()]|\s+(?:and|&|[-–—])\s|\Z)")
"""A surname of two parts that a line's end parts behind its hyphen: "Low-" and "Marr, Bo Ray"."""


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of printed words.

    Attributes:
        text: the words, white space runs made one space.
        starts: where in the words each line begins; the first is at 0.
        strong: whether all of it stands out as bold, underlined or a heading.
    """

    text: str
    starts: tuple[tuple[int, Line], ...]
    strong: bool = False

    def line_at(self, offset: int) -> Line:
        """The line on which the character at an offset stands."""
        return [line for start, line in self.starts if start <= offset][-1]

    @property
    def line(self) -> Line:
        """The line on which it begins."""
        return self.starts[0][1]

    def part(self, start: int, end: int | None = None) -> Text:
        """What stands between two offsets, less the white space about it."""
        stop = len(self.text) if end is None else end
        raw = self.text[start:stop]
        begin = start + len(raw) - len(raw.lstrip())
        words = raw.strip()
        first = (0, self.line_at(min(begin, max(len(self.text) - 1, 0))))
        later = tuple((at - begin, line) for at, line in self.starts if begin < at < begin + len(words))
        return Text(words, (first, *later), self.strong)

    def strip(self, characters: str) -> Text:
        """The same without certain characters at its ends."""
        left = len(self.text) - len(self.text.lstrip(characters + " "))
        return self.part(left, max(len(self.text.rstrip(characters + " ")), left))

    def without(self, start: int, end: int) -> Text:
        """What is left when a stretch is taken out of it."""
        before, after = self.part(0, start), self.part(end)
        return join((before, after)) if before.text and after.text else before if before.text else after

    def split(self, pattern: re.Pattern[str]) -> list[Text]:
        """What stands between the matches of a pattern."""
        parts, at = [], 0
        for match in pattern.finditer(self.text):
            parts.append(self.part(at, match.start()))
            at = match.end()
        return [part for part in (*parts, self.part(at)) if part.text]

    def place(self) -> Place:
        """Where it stands, and what it says."""
        words = self.text if len(self.text) <= _LONGEST else self.text[: _LONGEST - 1].rstrip() + "…"
        return Place(self.line.number, self.line.page, words)


def join(parts: Iterable[Text], between: str = " ") -> Text:
    """Several stretches, one after the other; a surname that breaks at its hyphen is whole again."""
    words, starts = "", []
    strong = True
    for part in parts:
        if not part.text:
            continue
        broken = between == " " and _BROKEN.search(words) and _REST.match(part.text)
        words = words + between if words and not broken else words
        starts += [(len(words) + at, line) for at, line in part.starts]
        words += part.text
        strong = strong and part.strong
    return Text(words, tuple(starts), strong)


def of_line(line: Line) -> list[list[Text]]:
    """The printed words of each cell of a line, its inner lines apart; each stands out as its own letters do."""
    cells = []
    for cell in line.cells:
        found, at = [], 0
        for row in cell.text.split("\n"):
            end = at + len(row)
            own = tuple((max(a, at) - at, min(b, end) - at) for a, b in cell.strong if a < end and b > at)
            found.append(Text(" ".join(row.split()), ((0, line),), Cell(row, own).is_strong))
            at = end + 1
        cells.append([each for each in found if each.text])
    return cells
