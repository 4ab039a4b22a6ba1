"""Notes beside a table of items, such as when each is taken or who presents it, which are nobody's business."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from compliance.intake.paper import Line

_NOTE: Final = re.compile(r"(?:notes?|time|timings?|page|pages)\W*", re.IGNORECASE)
_LASTS: Final = re.compile(r"\d{1,3}\s*min(?:ute)?s?\.?", re.IGNORECASE)
_SEVERAL: Final = 2
_NUMBER: Final = re.compile(r"(?:no|number|item no|ref)\W*|#", re.IGNORECASE)
_ITEM: Final = re.compile(r"(?:agenda )?items?\W*|subject\W*|title\W*|business\W*", re.IGNORECASE)


def without(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without such notes: a first column of minutes, or what is headed "Note" before "No." and "Item"."""
    lines = _untimed(lines)
    noted = {line.block for line in lines if _heads(line)}
    if not noted:
        return tuple(lines)
    bare = [replace(line, cells=line.cells[1:]) if _in(line, noted) else line for line in lines]
    return tuple(line for line in bare if line.block not in noted or line.text.strip())


def _untimed(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without how long each item is to take, where a first column says so of several, in one line or two."""
    whole = {at for at, line in enumerate(lines) if len(line.cells) > 1 and _LASTS.fullmatch(line.cells[0].text)}
    broken = {
        at
        for at, line in enumerate(lines)
        if at
        and len(line.cells) == 1
        and len(lines[at - 1].cells) > 1
        and line.cells[0].left == lines[at - 1].cells[0].left
        and _LASTS.fullmatch(f"{lines[at - 1].cells[0].text} {line.text}")
    }
    if len(whole) + len(broken) < _SEVERAL:
        return lines
    cut = whole | {at - 1 for at in broken}
    return [
        replace(line, cells=line.cells[1:]) if at in cut else line for at, line in enumerate(lines) if at not in broken
    ]


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
