"""Headings that a PDF turns upright over narrow columns stand above their columns once they are read."""

from __future__ import annotations

import pytest

from tests.intake.decode_made import cells, drawn_pdf, paper, pdf, said

PAGE = "#set page(width: 21cm, height: 20cm)\n#set text(size: 10pt)\n"


def table(*heads: str, turn: int = -90, rows: str = "[Ann Low], [P], [S], [Bob Orr], [P], [P]") -> list[list[str]]:
    """The cells of a page with a table whose second and third headings are turned."""
    first, *others = heads
    turned = ", ".join(f"rotate({turn}deg, reflow: true)[{each}]" for each in others)
    markup = f"{PAGE}Dale Board, 9 March 2021\n\n#table(columns: 3, [{first}], {turned}, {rows})"
    return cells(paper(pdf(markup), "a.pdf"))


@pytest.mark.parametrize("turn", [-90, 90])
def test_days_upright_over_the_columns_of_a_table(turn: int) -> None:
    """Read upwards or downwards, each day is the heading of its column, and none is the first line of the page."""
    read = table("Name", "12/01/2021", "9/03/2021", turn=turn)
    assert read[:2] == [["Dale Board, 9 March 2021"], ["Name", "12/01/2021", "9/03/2021"]]
    assert read[2:] == [["Ann Low", "P", "S"], ["Bob Orr", "P", "P"]]


@pytest.mark.parametrize("turn", [-90, 90])
def test_a_heading_of_two_lines_is_whole(turn: int) -> None:
    """What stands on two upright lines is one heading, in the order in which it is read."""
    assert table("Name", "Was \\ there", "Sent \\ apologies", turn=turn)[1] == ["Name", "Was there", "Sent apologies"]


def test_words_of_several_letters() -> None:
    """A heading of several words on one upright line keeps their order."""
    assert table("", "12 January 2021", "9 March 2021")[1] == ["", "12 January 2021", "9 March 2021"]


def test_one_note_in_the_margin_is_no_heading() -> None:
    """A single line that stands upright in the margin is read by itself, before the page."""
    note = b"BT /F1 8 Tf 0 1 -1 0 30 300 Tm (Printed for the Board) Tj ET\n"
    read = cells(paper(drawn_pdf(note + said("Present: Ann Low", base=600)), "a.pdf"))
    assert read == [["Printed for the Board"], ["Present: Ann Low"]]


def test_notes_in_both_margins_are_no_headings() -> None:
    """They are too far apart to head one table."""
    notes = [b"BT /F1 8 Tf 0 1 -1 0 %d 300 Tm (Restricted) Tj ET\n" % left for left in (30, 570)]
    read = cells(paper(drawn_pdf(b"".join(notes) + said("Present: Ann Low", base=600)), "a.pdf"))
    assert read == [["Restricted Restricted"], ["Present: Ann Low"]]
