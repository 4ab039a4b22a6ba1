"""A description as PDF, set by typst; a scan is a picture of a page and nothing else."""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.intake.papers.description import Block, Description, Group

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.intake.papers.description import Printed

TEMPLATE = Path(__file__).with_name("paper.typ")
_WHEN = datetime(2020, 1, 1, tzinfo=UTC)


def pdf(paper: Description) -> bytes:
    """As a PDF file: the same bytes each time."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "paper.typ").write_bytes(TEMPLATE.read_bytes())
        blocks = []
        for index, block in enumerate(paper.blocks):
            if isinstance(block, Group) and block.kind == "scan":
                picture = _typst(folder, [_block(each) for each in block.columns[0]], paper, "png")
                (Path(folder) / f"scan-{index}.png").write_bytes(picture)
                blocks.append({"kind": "scan", "file": f"scan-{index}.png"})
            else:
                blocks.append(_any(block))
        return _typst(folder, blocks, paper, "pdf")


def _typst(folder: str, blocks: list[dict[str, Any]], paper: Description, form: str) -> bytes:
    import typst

    said = {
        "title": paper.head.get("title", ""),
        "size": float(paper.head.get("size", "11")),
        "stagger": float(paper.head.get("stagger", "0")),
        "foot": paper.head.get("foot", ""),
        "header": paper.head.get("header", ""),
        "blocks": blocks,
    }
    inputs = {"paper": json.dumps(said)}
    path = str(Path(folder) / "paper.typ")
    if form == "png":
        made = typst.compile(path, format="png", ppi=60, ignore_system_fonts=True, sys_inputs=inputs)
    else:
        made = typst.compile(path, format="pdf", ignore_system_fonts=True, sys_inputs=inputs, timestamp=_WHEN)
    assert isinstance(made, bytes), "a scan is one page"
    return made


def _any(block: Block | Group) -> dict[str, Any]:
    if isinstance(block, Group):
        return {"kind": block.kind, "columns": [[_block(each) for each in column] for column in block.columns]}
    return _block(block)


def _block(block: Block) -> dict[str, Any]:
    return {
        "kind": block.kind,
        "rows": [[_lines(cell) for cell in row] for row in block.rows],
        "level": block.level,
        "plain": block.plain,
        "widths": list(block.widths),
    }


def _lines(cell: Sequence[Printed]) -> list[list[dict[str, Any]]]:
    return [[{"text": run.text, "bold": run.bold, "underlined": run.underlined} for run in line] for line in cell]
