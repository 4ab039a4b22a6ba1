"""A report as PDF: tagged, to PDF/UA-1, set by typst with the fonts that it brings; no network and no other file.

Text reaches typst as data and is never read as its markup.
"""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import UTC, datetime, time
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compliance.report import blocks, paper

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Assessment

TEMPLATE = Path(__file__).parent / "templates" / "report.typ"

SHOWN = (
    "\u0020-\u007e\u00a0-\u02ff\u0370-\u0377\u037a-\u037f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u04ff\u1e00-\u1eff"
    "\u2010-\u2027\u202f-\u2040\u2070\u2071\u2074-\u208e\u2090-\u209c\u20a0-\u20bf\u2113\u2116\u2122\u2126"
    "\u2150\u2151\u2153-\u215f\u2190-\u22ff\u25a0-\u25ff\ufb01\ufb02"
)
"""What the fonts that come with typst can show, as ranges of a regular expression; a test tries each character.

No mark that combines with what is before it is among them: whether a font can show the two together, nobody can say.
"""
_NOT_SHOWN = re.compile(f"[^{SHOWN}]")


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> bytes:
    """The report as PDF."""
    return write(paper.lay_out(assessment, prepared_by=prepared_by, final=final))


def write(document: blocks.Paper) -> bytes:
    """A document as PDF."""
    import typst

    day = document.day
    return typst.compile(
        _template(),
        format="pdf",
        ignore_system_fonts=True,
        pdf_standards="ua-1",
        sys_inputs={"paper": json.dumps(_paper(document))},
        timestamp=datetime.combine(day, time(), tzinfo=UTC),
    )


@lru_cache(maxsize=1)
def _template() -> bytes:
    return TEMPLATE.read_bytes()


def shown(text: str) -> str:
    """The text with every character that the fonts lack written as its number: [U+4E2D]."""
    return _NOT_SHOWN.sub(lambda found: f"[U+{ord(found[0]):04X}]", unicodedata.normalize("NFC", text))


def _paper(document: blocks.Paper) -> dict[str, Any]:
    places = blocks.anchors(document)
    return {
        "title": shown(document.title),
        "subject": shown(document.subject),
        "foot": shown(document.foot),
        "day": [document.day.year, document.day.month, document.day.day],
        "blocks": [_block(each, places) for each in document.blocks],
    }


def _block(block: blocks.Block, places: frozenset[str]) -> dict[str, Any]:
    match block:
        case blocks.Heading():
            return {"kind": "heading", "level": block.level, "text": shown(block.text)}
        case blocks.Paragraph():
            return {"kind": "paragraph", "line": _line(block.line, places), "warns": block.warns}
        case blocks.Items():
            return {"kind": "items", "lines": _lines(block.lines, places), "numbered": block.numbered}
        case blocks.Pairs():
            return {
                "kind": "pairs",
                "pairs": [{"label": shown(label), "line": _line(line, places)} for label, line in block.pairs],
            }
        case blocks.Table():
            return {
                "kind": "table",
                "says": shown(block.says),
                "heads": [shown(head) for head in block.heads],
                "widths": list(block.widths),
                "whole": block.whole,
                "rows": [
                    {
                        "anchor": row.anchor,
                        "whole": block.keeps_whole(row),
                        "cells": [_lines(cell, places) for cell in row.cells],
                    }
                    for row in block.rows
                ],
            }
        case blocks.Contents():
            return {"kind": "contents"}
        case blocks.Turn():
            return {"kind": "turn", "wide": block.wide}


def _lines(lines: Iterable[blocks.Line], places: frozenset[str]) -> list[list[dict[str, str]]]:
    return [_line(line, places) for line in lines]


def _line(line: blocks.Line, places: frozenset[str]) -> list[dict[str, str]]:
    return [
        {
            "text": shown(run.text),
            "style": run.style,
            "url": run.url or "",
            "to": run.to if run.to in places else "",
        }
        for run in line
        if run.text
    ]
