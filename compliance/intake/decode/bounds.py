"""What a decoder takes at most, and how it says that a file cannot be read."""

from __future__ import annotations

from typing import Final, Never

MAX_BYTES: Final = 50_000_000
MAX_PAGES: Final = 3_000
MAX_LINES: Final = 200_000
MAX_LINE: Final = 100_000
"""The most characters of one line or row."""
MAX_TEXT: Final = 20_000_000
"""The most characters of one paper."""
MAX_ELEMENTS: Final = 300_000
"""The most elements of one web page."""
MAX_CELLS: Final = 200
"""The most columns of one row."""


class UnreadableError(Exception):
    """A file that cannot be decoded; `decode` adds its name.

    Args:
        what: what is wrong.
        remedy: what to do about it.
        line: where, if it has a line.
    """

    def __init__(self, what: str, remedy: str, line: int | None = None) -> None:
        super().__init__(what)
        self.what, self.remedy, self.line = what, remedy, line


def refuse(what: str, remedy: str, line: int | None = None) -> Never:
    """Say that the file cannot be decoded."""
    raise UnreadableError(what, remedy, line)
