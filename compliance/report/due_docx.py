"""What falls due as a Word document: a table for each state, under the Regulations and the group's own terms apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.report import blocks, docx, due
from compliance.report.wording.board import ABOUT
from compliance.report.wording.due import HEADINGS, INTROS, NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.due import Diary

HEADS = ("Last day", "Duty", "Provision", "How it stands")
WIDTHS = (15, 35, 15, 35)


def render(diary: Diary) -> bytes:
    """What falls due in the months to come."""
    title = due.title(diary)
    paper = blocks.Paper(
        title=title,
        subject=title,
        foot=title,
        day=diary.assessment.as_at,
        blocks=tuple(blocks.once(_blocks(diary))),
    )
    return docx.write(paper)


def _blocks(diary: Diary) -> Iterator[blocks.Block]:
    listed = due.parts(diary)
    if not any(part.states for part in listed):
        yield blocks.Paragraph(blocks.plain(NOTHING))
    for part in listed:
        yield blocks.Heading(1, part.heading)
        if part.intro:
            yield blocks.Paragraph(blocks.plain(part.intro))
        for state, under in part.states:
            yield blocks.Heading(2, HEADINGS[state])
            if state in INTROS:
                yield blocks.Paragraph(blocks.plain(INTROS[state]))
            yield blocks.Table(f"{part.heading}: {HEADINGS[state]}", HEADS, WIDTHS, tuple(map(_row, under)))
    yield blocks.Heading(1, ABOUT)
    yield from (blocks.Paragraph(blocks.plain(line)) for line in due.closing(diary))


def _row(item: due.Item) -> blocks.Row:
    status = (blocks.Run(f"{item.status}: ", "bold"),) if item.status else ()
    return blocks.Row(
        (
            (blocks.plain(item.day or HEADINGS["no_date"]),),
            (blocks.plain(item.duty),),
            ((blocks.Run(item.provision, url=item.url),),),
            ((*status, blocks.Run(item.statement)),),
        )
    )
