"""What changed between two reports as a Word document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import blocks, compare, docx
from compliance.report.wording import board as board_words
from compliance.report.wording import changes as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.report.changes import Comparison


HEADS = ("Duty", "Provision", "Was", "Now", "Why")


def render(comparison: Comparison) -> bytes:
    """What changed, and why."""
    sheet = compare.compose(comparison)
    paper = blocks.Paper(
        title=sheet.title,
        subject=sheet.title,
        foot=sheet.title,
        day=comparison.new.as_at,
        blocks=tuple(blocks.once(_blocks(sheet))),
    )
    return docx.write(paper)


def _blocks(sheet: compare.Sheet) -> Iterator[blocks.Block]:
    yield _table("Particulars", ("Particular", "Earlier", "Later"), (20, 40, 40), sheet.particulars)
    yield blocks.Heading(1, "Summary")
    yield blocks.Paragraph(blocks.plain(sheet.summary))
    for section in sheet.sections:
        yield blocks.Heading(1, f"{section.heading} ({section.number})")
        yield blocks.Paragraph(blocks.plain(section.intro))
        if section.rows:
            yield blocks.Table(section.heading, HEADS, (24, 12, 14, 28, 22), tuple(map(_row, section.rows)))
        if section.aside:
            yield blocks.Paragraph(blocks.plain(f"{words.NOT_APPLYING}: {compare.aside(section)}."))
    if sheet.recorded:
        yield blocks.Heading(1, words.RECORDED)
        yield blocks.Paragraph(blocks.plain(words.RECORDED_INTRO))
        yield _table(words.RECORDED, ("What", "Was", "Now"), (30, 35, 35), sheet.recorded)
    for heading, problems in sheet.problems:
        yield blocks.Heading(1, heading)
        yield blocks.Items(tuple(map(blocks.plain, problems)))
    yield blocks.Heading(1, board_words.ABOUT)
    yield blocks.Paragraph(blocks.plain(sheet.disclaimer))


def _table(
    says: str, heads: tuple[str, ...], widths: tuple[int, ...], rows: tuple[tuple[str, str, str], ...]
) -> blocks.Table:
    return blocks.Table(says, heads, widths, tuple(blocks.Row(tuple((blocks.plain(c),) for c in row)) for row in rows))


def _row(row: compare.Row) -> blocks.Row:
    return blocks.Row(
        (
            (blocks.plain(row.duty),),
            ((blocks.Run(row.provision, url=row.url),),),
            (blocks.plain(row.was),),
            (blocks.bold(row.now), blocks.plain(row.statement)),
            tuple(blocks.plain(f"{cause}: {why}") for cause, why in row.why),
        )
    )
