"""A page of plain lines, wrapped, with colour only when it is asked for."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from compliance.abbreviation import Reader

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NARROWEST = 40
LABEL = 12
"""How far the text beside a label is set in."""
_STYLES = {
    "not_met": "bold red",
    "outstanding": "bold yellow",
    "cannot_tell": "bold",
    "needs_judgement": "bold magenta",
    "met": "bold green",
    "not_applicable": "dim",
    "heading": "bold",
    "label": "bold",
}
"""How each style looks where colour is asked for; words say the same."""


class Page:
    """Lines of text, wrapped, each in pieces with the name of a style."""

    def __init__(self, width: int) -> None:
        """Start an empty page of so many columns."""
        self._width = max(width, NARROWEST)
        self._lines: list[list[tuple[str, str]]] = []
        self._reader = Reader()

    def another(self) -> None:
        """What follows is a document of its own, such as a letter: abbreviations are given in full anew."""
        self._reader = Reader()

    def blank(self) -> None:
        """Leave a line empty, unless the one above is."""
        if self._lines and self._lines[-1]:
            self._lines.append([])

    def heading(self, text: str, level: int, style: str = "heading") -> None:
        """A heading, underlined."""
        self.blank()
        if level == 1:
            self.blank()
        lines = self._wrapped(text, "", "")
        self._lines += [[(line, style)] for line in lines]
        rule = {1: "=", 2: "-"}.get(level)
        if rule:
            self._lines.append([(rule * max(map(len, lines)), "")])
        if level < 3:
            self._lines.append([])

    def paragraph(self, text: str, indent: int = 0, hang: int | None = None, style: str = "") -> None:
        """A paragraph; `hang` is how far its later lines are set in."""
        later = " " * (indent if hang is None else hang)
        self._lines += [[(line, style)] for line in self._wrapped(text, " " * indent, later)]

    def labelled(self, label: str, text: str, indent: int = 0, to: int = LABEL, style: str = "label") -> None:
        """A label with text beside it."""
        first = " " * indent + label.ljust(to - 1) + " "
        lines = self._wrapped(text, first, " " * (indent + to))
        start = len(first.rstrip())
        self._lines.append([(lines[0][:start], style), (lines[0][start:], "")])
        self._lines += [[(line, "")] for line in lines[1:]]

    def _wrapped(self, text: str, first: str, later: str) -> list[str]:
        read = self._reader.read(text)
        if len(first) + len(read) <= self._width and read.isprintable() and read.strip(" ") == read != "":
            return [first + read]  # as most are: to look for where to break takes far longer
        return textwrap.wrap(
            read,
            self._width,
            initial_indent=first,
            subsequent_indent=later,
            break_on_hyphens=False,
            drop_whitespace=True,
        ) or [first.rstrip()]

    def text(self, *, colour: bool) -> str:
        """Everything written so far."""
        lines = [[(piece, style) for piece, style in line if piece] for line in self._lines]
        if not colour:
            return "\n".join("".join(piece for piece, _ in line).rstrip() for line in lines) + "\n"
        return _coloured(lines)


def _coloured(lines: Iterable[Sequence[tuple[str, str]]]) -> str:
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out,
        force_terminal=True,
        color_system="standard",
        legacy_windows=False,
        width=10_000,
        _environ={},
    )
    for line in lines:
        console.print(
            Text.assemble(*((piece, _STYLES.get(style, "")) for piece, style in line)),
            soft_wrap=True,
            highlight=False,
        )
    return out.getvalue()
