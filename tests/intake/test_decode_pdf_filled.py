"""Tables that a PDF prints without rules and with next to no room between their columns, as browsers print them."""

from __future__ import annotations

import pytest

from tests.intake.decode_made import cells, paper, pdf

PAGE = '#set page(width: 21cm, height: 29.7cm)\n#set text(font: "Libertinus Serif", size: 11pt)\n'
TABLES = [
    [
        ["Name", "Organisation", "Position", "Attendance"],
        ["Superintendent Ife Low", "Dale Police", "Commander", "Present"],
        ["Ann Orr", "National Probation Service", "Head of Unit", "Absent"],
        ["Bo Ash", "Dale Council", "Community Safety Lead", "Present"],
    ],
    [
        ["Ann Low", "Chief Executive (Chair)", "Dale District Council"],
        ["DI Kay Boatman", "Detective Inspector", "Coastal Police"],
        ["Bo Orr", "Senior Probation Officer", "National Probation Service"],
        ["Cy Ash", "Manager", "Dale Trust"],
    ],
    [
        ["Invited", "Organisation", "Attended", "Apologies"],
        ["Ann Low", "Dale Council", "X", ""],
        ["Percy Orr", "Moor Probation Service", "X", ""],
        ["Sue Ostrow", "NHS Dale", "", "X"],
    ],
    [["Low", "Ann Low of Dale"], ["Dale Borough Council", "Cllr Bo Orr (Chair)"], ["Fell Trust", "Cy Ash"]],
    [["Time", "Item"], ["10.00", "Welcome"], ["10.05 (5 minutes)", "Minutes of the last meeting"]],
    [
        ["Action", "Owner", "By"],
        ["Review the plan", "Ann Low of Dale Council", "May"],
        ["Write to Dale Council", "Bo Orr", "June"],
    ],
]


@pytest.mark.parametrize("rows", TABLES)
@pytest.mark.parametrize("room", ["1.4pt", "2pt"])
def test_cell_that_fills_its_column_ends_where_the_next_begins(rows: list[list[str]], room: str) -> None:
    """The program that printed it sets each cell by itself, at the left edge that it has in the other rows."""
    listed = ", ".join(f"[{cell}]" for row in rows for cell in row)
    table = f"#table(columns: {len(rows[0])}, stroke: none, inset: (x: {room}, y: 2pt), {listed})"
    made = [[cell for cell in row if cell] for row in rows]
    assert [[cell for cell in row if cell] for row in cells(paper(pdf(PAGE + table), "a.pdf"))] == made


def test_words_below_a_table_that_stand_where_its_columns_do() -> None:
    """They are one sentence, which no program sets in several stretches that begin there."""
    rows = "[Ann Low], [Dale Council], [Chair], [Bo Orr], [Fell], [Member]"
    table = f"#table(columns: (3cm, 3cm, 3cm), stroke: none, inset: 0pt, row-gutter: 5pt, {rows})"
    said = "#v(-4pt)\nThe Chair welcomed *everyone* to the *meeting* of the board and thanked them for coming."
    assert cells(paper(pdf(f"{PAGE}{table}\n{said}"), "a.pdf"))[-1] == [
        "The Chair welcomed everyone to the meeting of the board and thanked them for coming."
    ]
