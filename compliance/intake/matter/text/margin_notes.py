"""Notes beside a table of items, such as when each is taken or who presents it, which are nobody's business."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.paper import Line

_NOTE: Final = re.compile(r"(?:notes?|time|timings?|page|pages)\W*", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?:no|number|item no|ref)\W*|#", re.IGNORECASE)
_ITEM: Final = re.compile(r"(?:agenda )?items?\W*|subject\W*|title\W*|business\W*", re.IGNORECASE)


def without(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines, where a table is headed "Note", "No." and "Item" without its first column."""
    noted = {line.block for line in lines if _heads(line)}
    if not noted:
        return tuple(lines)
    bare = [replace(line, cells=line.cells[1:]) if _in(line, noted) else line for line in lines]
    return tuple(line for line in bare if line.block not in noted or line.text.strip())


def _in(line: Line, tables: set[int]) -> bool:
    return line.kind == "row" and line.block in tables and len(line.cells) > 1


def _heads(line: Line) -> bool:
    texts = [cell.text.strip() for cell in line.cells]
    forms = (_NOTE, _NUMBER, _ITEM)
    return (
        line.kind == "row"
        and len(texts) >= len(forms)
        and all(form.fullmatch(text) for form, text in zip(forms, texts, strict=False))
    )
