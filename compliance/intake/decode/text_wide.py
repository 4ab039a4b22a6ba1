"""Plain text of which a scanner set the words two spaces apart, and stops on their own: "Mr .  G .  Low  ,  Police"."""

from __future__ import annotations

import re
from typing import Final

_ONE: Final = re.compile(r"(?<=\w\w) (?=\w\w)")
_TWO: Final = re.compile(r"(?<=\w\w)  (?=\w\w)")
_ALONE: Final = re.compile(r"\s[.,;:](?=\s|$)")
_FEWEST: Final = 20
"""So many wide gaps, and stops with room on either side, show that a text is set so throughout."""
_OFTENER: Final = 4
"""So much oftener than one space are two between words."""
_COLUMN: Final = re.compile(r" {4,}")
_WITHIN: Final = re.compile(r"(?<=\S) (?=\S)")
_BETWEEN: Final = re.compile(r"(?<=\S) {2,3}(?=\S)")
_BEFORE_STOP: Final = re.compile(r" +(?=[.,;:](?:\s|$))")
_BEHIND_STOP: Final = re.compile(r"(?<= )([,;]) ?(?=\w)")


def closed(text: str) -> str:
    """The text with its words one space apart and its stops behind them, if it is set so; columns keep their places."""
    wide = len(_TWO.findall(text))
    if wide < _FEWEST or wide < _OFTENER * len(_ONE.findall(text)) or len(_ALONE.findall(text)) < _FEWEST:
        return text
    return "\n".join(map(_line, text.split("\n")))


def _line(line: str) -> str:
    """A line, each of its columns closed up within the room that it had."""
    made, at = "", 0
    for gap in [*_COLUMN.finditer(line), None]:
        end = gap.start() if gap else len(line)
        made = f"{made}{_words(line[at:end])}"
        if gap:
            made = made.ljust(gap.end())
            at = gap.end()
    return made.rstrip()


def _words(run: str) -> str:
    """The words of a run: what one space parts is one word, what more part are two."""
    run = _BETWEEN.sub("\0", run)
    run = _WITHIN.sub("", run).replace("\0", " ")
    return _BEFORE_STOP.sub("", _BEHIND_STOP.sub(r"\1 ", run))
