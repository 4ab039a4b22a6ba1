"""The lines of a paper as a decoder finds them, held to the bounds; plain data, so that they pass between processes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from compliance.intake.decode import clean, hanging
from compliance.intake.decode.bounds import MAX_CELLS, MAX_LINE, MAX_LINES, MAX_TEXT, refuse
from compliance.intake.decode.clean import Run
from compliance.intake.paper import Cell, Format, Line, LineKind, Paper


class Sheet:
    """What a decoder has read so far."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.title: str | None = None
        self.scanned: list[int] = []
        self._warnings: dict[str, None] = {}
        self._block = 0
        self._fresh = True
        self._length = 0

    def warn(self, what: str) -> None:
        """Say something of the file, once."""
        self._warnings.setdefault(what)

    def name(self, title: str | None) -> None:
        """Take the title that the file carries."""
        self.title = clean.cell([(clean.plain(title or ""), False)]).text.replace("\n", " ") or None

    def part(self) -> None:
        """End the block: what comes next begins another."""
        self._fresh = True

    def text(self, runs: Iterable[Run], kind: LineKind = "text", level: int = 0, number: int | None = None) -> None:
        """Add a printed line, in columns if tabs or wide gaps part it, and in several lines if breaks do."""
        for line in clean.split_breaks(runs):
            parted = clean.columns(line)
            if kind == "text" and self._goes_on(line, parted):
                continue
            cells = clean.with_bullet([clean.cell(column) for column in parted])
            if kind == "text" and clean.is_bulleted(cells[0].text):
                self.add(cells, "item", 1, number)
            else:
                self.add(cells, kind, level, number)
            kind, level = ("text", 0) if kind == "item" else (kind, level)

    def _goes_on(self, line: Sequence[Run], parted: Sequence[list[Run]]) -> bool:
        """Put a line that begins with tabs to the column of the row above that it goes on with, if it does so."""
        whole = "".join(text for text, _ in line)
        tabs = whole[: len(whole) - len(whole.lstrip())].count("\t")
        above = self.lines[-1] if self.lines else None
        if not tabs or len(parted) != 1 or above is None or above.kind != "text" or len(above.cells) < 2:
            return False
        index = min(tabs, len(above.cells) - 1)
        cell = above.cells[index]
        if hanging.leads(above.cells[0].text) or not hanging.is_cut(cell.text, whole.strip()):
            return False
        cells = list(above.cells)
        cells[index] = clean.joined(cell, clean.cell(parted[0]))
        self.lines[-1] = replace(above, cells=tuple(cells))
        return True

    def add(
        self,
        cells: Sequence[Cell],
        kind: LineKind = "text",
        level: int = 0,
        number: int | None = None,
        page: int | None = None,
    ) -> None:
        """Add a line or row; one with nothing in it is left out."""
        length = sum(len(cell.text) for cell in cells)
        if not length:
            return
        line, where = number, "here" if number else f"on page {page}" if page else "in this file"
        number = len(self.lines) + 1 if number is None else number
        self._length += length
        if length > MAX_LINE:
            what = f"there is a line of more than {MAX_LINE:,} characters {where}"
            refuse(what, "Check that this is the right file, or part the line", line)
        if len(cells) > MAX_CELLS:
            what = f"there is a row of more than {MAX_CELLS} columns {where}"
            refuse(what, "Check that this is the right file", line)
        if len(self.lines) >= MAX_LINES or self._length > MAX_TEXT:
            refuse("there is more text in this file than can be read", "Split it into several files")
        if self._fresh:
            self._block += 1
            self._fresh = False
        if kind == "heading":
            cells = [Cell(cell.text, ((0, len(cell.text)),) if cell.text else (), cell.left) for cell in cells]
        self.lines.append(Line(number, page, self._block, kind, level, tuple(cells)))

    def packed(self) -> dict[str, Any]:
        """All of it as lists, numbers and text."""
        return {
            "title": self.title,
            "scanned": self.scanned,
            "warnings": list(self._warnings),
            "lines": [
                [
                    line.number,
                    line.page,
                    line.block,
                    line.kind,
                    line.level,
                    [[cell.text, cell.strong, cell.left, cell.folds] for cell in line.cells],
                ]
                for line in self.lines
            ],
        }


def unpacked(data: dict[str, Any], path: str, sha256: str, form: Format, warnings: Iterable[str] = ()) -> Paper:
    """The paper that packed lines make."""
    return Paper(
        path=path,
        sha256=sha256,
        format=form,
        title=data["title"],
        lines=tuple(
            Line(number, page, block, kind, level, tuple(_cell(*each) for each in cells))
            for number, page, block, kind, level, cells in data["lines"]
        ),
        scanned_pages=tuple(data["scanned"]),
        warnings=(*warnings, *data["warnings"]),
    )


def _cell(text: str, strong: Iterable[Iterable[int]], left: float | None, folds: Iterable[int]) -> Cell:
    return Cell(text, tuple((start, end) for start, end in strong), left, tuple(folds))
