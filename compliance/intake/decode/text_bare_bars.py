"""Tables of Markdown without outer bars whose rows go on over several lines, as programs write them from pages."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

_DIVIDER = re.compile(r"[ \t]*:?-{2,}:?(?:[ \t]*\|[ \t]*:?-{2,}:?)+[ \t]*$")
"""What stands below the head of such a table."""
_BAR = re.compile(r"(?<!\\)\|")
_TAKEN = "|---|"
"""What stands for a line that was put to the one above: a rule, which is no row, so that lines keep their numbers."""
_HARD = "  "
"""How a line ends behind which another begins in the page; behind any other end the line only went on."""
_MOST = 40
"""No more lines has one row."""


def barred(lines: Sequence[str]) -> list[str]:
    """The lines of a text, each row of such a table on one line and with its outer bars.

    A table that cannot be told row by row is left as it is.
    """
    made = list(lines)
    for at, line in enumerate(lines):
        width = len(_BAR.findall(line)) if _DIVIDER.match(line) else 0
        if not width:
            continue
        start, end = _head(lines, at, width), at + 1
        while end < len(lines) and lines[end].strip():
            end += 1
        rows = _rows(lines, at + 1, end, width)
        if start is None or rows is None:
            continue
        for first, behind in [(start, at), *rows]:
            made[first:behind] = [_row(lines[first:behind]), *[_TAKEN] * (behind - first - 1)]
    return made


def _head(lines: Sequence[str], at: int, width: int) -> int | None:
    """Where the first row of a table begins, which has all lines above the rule back to one that is blank."""
    start = at
    while start and at - start < _MOST and lines[start - 1].strip() and not lines[start - 1].lstrip().startswith("#"):
        start -= 1
    head = lines[start:at]
    bars = sum(len(_BAR.findall(line)) for line in head)
    return start if bars == width and not any(_is_outer(line) for line in head) else None


def _rows(lines: Sequence[str], start: int, end: int, width: int) -> list[tuple[int, int]] | None:
    """From where to where each further row goes; None where that cannot be told."""
    made: list[tuple[int, int]] = []
    while start < end:
        at, bars = start, 0
        while at < end and bars < width:
            bars += len(_BAR.findall(lines[at]))
            at += 1
        while at < end and not _BAR.search(lines[at]) and not lines[at - 1].endswith(_HARD):
            at += 1  # the last cell went on
        if bars != width or at - start > _MOST or any(map(_is_outer, lines[start:at])):
            return None
        made.append((start, at))
        start = at
    return made


def _is_outer(line: str) -> bool:
    """Whether a line begins with a bar, so that its table has outer bars."""
    return line.lstrip().startswith("|")


def _row(lines: Sequence[str]) -> str:
    """The lines of a row as one; only what ends as a line of the page did keeps its end."""
    text = lines[0].strip()
    for before, line in itertools.pairwise(lines):
        text += ("\n" if before.endswith(_HARD) else " ") + line.strip()
    return f"| {text} |"
