"""Plain lines of text, wrapped: what the pages of the rulebook and the coverage table are set in."""

from __future__ import annotations

import textwrap
from typing import Final

from compliance.abbreviation import Reader
from compliance.errors import visible

WIDTH: Final = 88


class Sheet:
    """Lines of text, no longer than its width."""

    def __init__(self, width: int = WIDTH) -> None:
        """Start an empty sheet of so many columns."""
        self._width = width
        self._lines: list[str] = []
        self._reader = Reader()

    def blank(self) -> None:
        """Leave a line empty, unless the one above is."""
        if self._lines and self._lines[-1]:
            self._lines.append("")

    def heading(self, text: str, mark: str = "-") -> None:
        """A heading, underlined."""
        self.blank()
        lines = self._wrapped(text, "", "")
        self._lines += [*lines, mark * max(map(len, lines)), ""]

    def para(self, text: str, indent: int = 0, hang: int | None = None) -> None:
        """A paragraph; `hang` is how far its later lines are set in."""
        self._lines += self._wrapped(text, " " * indent, " " * (indent if hang is None else hang))

    def item(self, text: str, indent: int = 0) -> None:
        """An entry of a list."""
        self.para(f"- {text}", indent, indent + 2)

    def pair(self, label: str, text: str, to: int = 16, indent: int = 0) -> None:
        """A label with text beside it, or below it where it is too long for that."""
        if len(label) >= to:
            self.para(label, indent)
            self.para(text, indent + to)
            return
        self._lines += self._wrapped(text, " " * indent + label.ljust(to - 1) + " ", " " * (indent + to))

    def _wrapped(self, text: str, first: str, later: str) -> list[str]:
        text = self._reader.read(visible(" ".join(text.split())))
        return textwrap.wrap(
            text, self._width, initial_indent=first, subsequent_indent=later, break_long_words=False,
            break_on_hyphens=False,
        ) or [first.rstrip()]  # fmt: skip

    def text(self) -> str:
        """Everything written so far."""
        return "\n".join(self._lines).rstrip("\n") + "\n"
