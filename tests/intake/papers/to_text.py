"""A description as pasted text and as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.intake.papers.description import Block, Cell, Group, plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.intake.papers.description import Description, Printed


def text(paper: Description) -> str:
    """As somebody pastes it: no styles; the cells of a row parted by tabs; columns one after the other."""
    return _joined(_text(block) for block in _flat(paper.blocks))


def markdown(paper: Description) -> str:
    """As Markdown, with pipe tables."""
    return _joined(_markdown(block) for block in _flat(paper.blocks))


def _joined(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part).replace("\f\n\n", "\f") + "\n"


def _flat(blocks: Iterable[Block | Group]) -> Iterable[Block]:
    for block in blocks:
        if isinstance(block, Block):
            yield block
        else:
            for column in block.columns:
                yield from column


def _lines(cell: Cell, between: str) -> str:
    return between.join(plain(line) for line in cell)


def _text(block: Block) -> str:
    match block.kind:
        case "page":
            return "\f"
        case "bullet":
            return f"• {_lines(block.cell, ' ')}"
        case "table":
            return "\n".join("\t".join(_lines(cell, " ") for cell in row) for row in block.rows)
        case "tabs":
            width = 4 + max(len(_lines(cell, " ")) for row in block.rows for cell in row[:-1])
            return "\n".join("".join(_lines(cell, " ").ljust(width) for cell in row).rstrip() for row in block.rows)
    return _lines(block.cell, "\n")


def _marked(line: Printed) -> str:
    return "".join(f"**{run.text}**" if run.bold or run.underlined else run.text for run in line)


def _markdown(block: Block) -> str:
    match block.kind:
        case "page":
            return ""
        case "heading":
            return f"{'#' * block.level} {_lines(block.cell, ' ')}"
        case "bullet":
            return f"- {' '.join(map(_marked, block.cell))}"
        case "table" | "tabs":
            rows = [f"| {' | '.join('<br>'.join(map(_marked, cell)) for cell in row)} |" for row in block.rows]
            return "\n".join([rows[0], "|" + "---|" * len(block.rows[0]), *rows[1:]])
    return "  \n".join(map(_marked, block.cell))
