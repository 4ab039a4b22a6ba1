"""The page before a board as a Word document, with the words for the covering report ready to be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import blocks, brief, docx
from compliance.report.wording import brief as words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.due import Diary
    from compliance.assess.findings.finding import Assessment


def render(assessment: Assessment, diary: Diary, meeting: date) -> bytes:
    """The page for a meeting: as in `brief.render`."""
    sheet = brief.compose_sheet(assessment, diary, meeting)
    paper = blocks.Paper(
        title=sheet.title,
        subject=sheet.about,
        foot=sheet.title,
        day=assessment.as_at,
        blocks=tuple(blocks.once(_blocks(sheet))),
    )
    return docx.write(paper)


def _blocks(sheet: brief.Sheet) -> Iterator[blocks.Block]:
    yield blocks.Paragraph(blocks.plain(sheet.about))
    for part in sheet.parts:
        yield blocks.Heading(1, part.heading)
        yield blocks.Items(tuple(map(blocks.plain, part.lines)))
    yield blocks.Heading(1, words.HEADINGS["words"])
    yield from (blocks.Paragraph(blocks.plain(line)) for line in (*sheet.words, sheet.disclaimer))
