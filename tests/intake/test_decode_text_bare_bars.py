"""Tables of Markdown without outer bars whose rows go on over lines, as programs write them from web pages."""

from __future__ import annotations

import pytest

from tests.intake.decode_made import cells, paper


def _rows(text: str) -> list[list[str]]:
    return [row for row in cells(paper(text)) if len(row) > 1]


def test_a_cell_with_lines_above_the_rule() -> None:
    """All lines back to the blank one are of the one row, and the lines of its cells are kept apart."""
    text = "**Present**\n\nAnn Low  \nBo Orr | Dale Council  \nMoor Police  \n---|---  \n  \n1. Welcome\n"
    assert _rows(text) == [["Ann Low\nBo Orr", "Dale Council\nMoor Police"]]


@pytest.mark.parametrize(
    "rows,last",
    [
        ("Ann Low| Chair of the Board| Dale Metropolitan\nCouncil  \n", "Dale Metropolitan Council"),
        ("Ann Low| Chair of the\nBoard| Dale Metropolitan Council  \n", "Dale Metropolitan Council"),
        ("Ann\nLow| Chair of the Board| Dale Council  \n", "Dale Council"),
        ("Ann Low| Chair of the Board| Dale\nMetropolitan\nCouncil  \n", "Dale Metropolitan Council"),
        ("Ann Low|\nChair of the Board| Dale Council  \n", "Dale Council"),
        ("Ann Low| Chair of the Board|\nDale Council  \n", "Dale Council"),
    ],
)
def test_a_row_that_only_the_width_broke_is_one(rows: str, last: str) -> None:
    """What stands on the next line goes on with the cell."""
    text = f"Name| Role| Organisation  \n---|---|---  \n{rows}Bo Orr| Officer| Moor Police  \n  \n1. Welcome\n"
    assert _rows(text) == [
        ["Name", "Role", "Organisation"],
        ["Ann Low", "Chair of the Board", last],
        ["Bo Orr", "Officer", "Moor Police"],
    ]


def test_a_table_that_cannot_be_told_row_by_row_is_left() -> None:
    """A row with too many cells may hold two: nothing is put together, then."""
    text = "Name| Role\n---|---\nAnn Low| Chair| Dale\nBo Orr| Officer\n"
    assert _rows(text) == [["Name", "Role"], ["Ann Low", "Chair", "Dale"], ["Bo Orr", "Officer"]]
