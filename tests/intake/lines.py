"""Makes the lines of a paper from plain text: tabs or bars part columns, two slashes break the line within one."""

from __future__ import annotations

import re

from compliance.intake.paper import Cell, Line, LineKind

_STRONG = re.compile(r"\*\*(.+?)\*\*|<u>(.+?)</u>")
_BULLET = re.compile(r"[•*-]\s+|\d+[.)]\s")


def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text; `# ` is a heading, `| a | b |` a row, `**words**` and `<u>words</u>` stand out."""
    made: list[Line] = []
    block = 1
    for number, raw in enumerate(text.strip("\n").split("\n"), start=1):
        printed = raw.strip()
        if not printed:
            block += 1
            continue
        kind: LineKind = "text"
        level = 0
        if found := re.match(r"(#{1,6}) ", printed):
            kind, level, printed = "heading", len(found[1]), printed[found.end() :]
        if printed.startswith("|"):
            kind = "row"
            columns = printed.strip("|").split("|")
        else:
            columns = re.split(r"\t+|\s{3,}", printed)
        if kind == "text" and _BULLET.match(printed):
            kind, level = "item", 1
        made.append(Line(number, None, block, kind, level, tuple(_cell(column) for column in columns)))
    return tuple(made)


def _cell(text: str) -> Cell:
    words, strong = "", []
    at = 0
    printed = text.strip().replace(" // ", "\n")
    for found in _STRONG.finditer(printed):
        words += printed[at : found.start()]
        inner = found[1] or found[2]
        strong.append((len(words), len(words) + len(inner)))
        words += inner
        at = found.end()
    return Cell(words + printed[at:], tuple(strong))
