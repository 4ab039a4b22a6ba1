"""Papers that neither say what they are nor head their people, and hold the items that every meeting has."""

from __future__ import annotations

import pytest
from docx.document import Document

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from tests.intake.decode_made import word
from tests.intake.printed import paper

_PAPER = """\
Dale Area Board
Monday, 2nd April, 2012, 5:45pm at Cowslip Training Centre, Dale
{people}

1. Welcome
2. {item}
None.
"""
_THREE = "A Low (Dale Council), B Orr (Dale Police), C Elm (Dale Homes)"


@pytest.mark.parametrize(
    "item",
    [
        "Matters Arising from 5th March 2012 minutes",
        "Matters arising from the minutes of 5 March 2012",
        "Matters Arising",
        "Minutes of the last meeting",
    ],
)
def test_people_above_items_of_a_meeting(item: str) -> None:
    """They are read, unsure, and the question says what was taken; the place ends above them."""
    (found,) = read(paper(_PAPER.format(people=_THREE, item=item)))
    assert found.kind == "notes"
    assert [(each.name, each.sure) for each in found.attendees] == [
        ("A Low", False),
        ("B Orr", False),
        ("C Elm", False),
    ]
    assert found.place == "Cowslip Training Centre, Dale"
    assert found.date is not None
    assert [each.title for each in found.items] == ["Welcome", item]
    assert {"kind", "attendees"} <= {each.about for each in found.questions}


def test_no_people_above_the_items() -> None:
    """Then it may be an agenda, and is only asked about."""
    (found,) = read(paper(_PAPER.format(people="", item="Matters Arising")))
    assert found.kind == "other"
    assert [each.about for each in found.questions] == ["kind"]


def test_people_of_a_report_that_speaks_of_a_meeting() -> None:
    """Its headings are none of a meeting's, so that nobody is taken to have been at one."""
    text = "Report on parks\n2 April 2012\n{}\n\n1. Background\nThe minutes of the board tell more.\n2. Costs\nNone."
    (found,) = read(paper(text.format(_THREE)))
    assert (found.kind, found.attendees) == ("other", ())


def test_title_and_text_of_an_item_in_one_cell() -> None:
    """What was said stands in the cell of the title, below it."""

    def fill(made: Document) -> None:
        for text in ("Dale Area Board", "Monday, 2nd April, 2012, 5:45pm at Cowslip Training Centre", _THREE):
            made.add_paragraph(text)
        table = made.add_table(rows=0, cols=2)
        for text in ("30/11. Welcome", "31/11. Declarations of Interest\nAL noted that Dale Homes is theirs."):
            table.add_row().cells[0].text = text

    (found,) = read(decode_bytes(word(fill), "a.docx"))
    assert found.kind == "notes"
    assert [each.name for each in found.attendees] == ["A Low", "B Orr", "C Elm"]
    assert [each.title for each in found.items] == ["Welcome", "Declarations of Interest"]
