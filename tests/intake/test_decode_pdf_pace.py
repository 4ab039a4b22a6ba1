"""Columns of a PDF without rules: which lines only go on with the cells above them."""

from __future__ import annotations

from tests.intake.decode_made import cells, drawn_pdf, paper, said

Row = tuple[tuple[str, ...], ...]

BEYOND: Row = (("Cllr Josephine", "Stanhope (Chair)"), ("Ravensby Borough", "Council"))
ROWS: list[Row] = [
    BEYOND,
    (("Ann Lee",), ("Ravensby and District", "Housing Association")),
    (("Cy Stanhope",), ("Environment Agency",)),
    (("Di Harrowgate",), ("Northmoor Fire Service",)),
    (("Superintendent", "Ed Marl"), ("Northmoor Constabulary",)),
    (("Flo Quin",), ("Northmoor Probation", "Delivery Unit")),
]
READ = [[" ".join(cell) for cell in row] for row in ROWS]


def drawn(rows: list[Row], *, line: float, apart: float, by: str, lefts: tuple[float, ...] = (65, 165)) -> bytes:
    """Rows as a program sets them: cell by cell, line by line over the page, or column after column."""
    placed, base = [], 700.0
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            placed += [(number, column, at, text, base - at * line) for at, text in enumerate(cell)]
        base -= max(map(len, row)) * line + apart
    orders = {"cell": lambda each: each[:3], "line": lambda each: (-each[4], each[1]), "column": lambda each: each[1:2]}
    return b"".join(said(text, lefts[column], base) for _, column, _, text, base in sorted(placed, key=orders[by]))


def test_cell_that_a_file_writes_in_one_goes_on() -> None:
    """Where all columns go on below, what the file has before the next cell of a line is in the cell of that line."""
    assert cells(paper(drawn_pdf(drawn(ROWS, line=14, apart=0, by="cell")), "a.pdf")) == READ


def test_closer_lines_of_a_table_go_on() -> None:
    """Rows that stand further apart than the lines of a cell are so in whatever order the file has them."""
    for by in ("cell", "line", "column"):
        assert cells(paper(drawn_pdf(drawn(ROWS, line=14, apart=2, by=by)), "a.pdf")) == READ


def test_last_column_goes_on_up_to_its_own_edge() -> None:
    """How far a column reaches, its other lines tell, where no paragraph shows the edge of the page."""
    rows = [*ROWS[1:4], ROWS[5]]
    assert cells(paper(drawn_pdf(drawn(rows, line=14, apart=0, by="line")), "a.pdf")) == [*READ[1:4], READ[5]]


def test_what_had_room_above_begins_another_row() -> None:
    """A line that would have fitted in its column on the line above is no rest of it, however close it stands."""
    rows: list[Row] = [
        (("Elm Council",), ("Ann Lee", "Bo Ray")),
        (("Oak Borough Council",), ("Cy Stanhope",)),
        (("Fire Service",), ("Di Harrowgate-Marl", "Ed Parr")),
    ]
    read = cells(paper(drawn_pdf(drawn(rows, line=14, apart=4, by="cell", lefts=(65, 250))), "a.pdf"))
    assert ["Bo Ray"] in read
    assert ["Oak Borough Council", "Cy Stanhope"] in read


def test_names_below_labels_stay_apart() -> None:
    """A column of labels parts lists of people, whose names are about as wide as each other."""
    rows: list[Row] = [
        (("Present:",), ("Ann Stanhope", "Bo Harrowgate", "Cy Marlborough")),
        (("Apologies:",), ("Di Ravensworth", "Ed Marlborough")),
        (("Minutes:",), ("Flo Quinborough",)),
    ]
    for apart in (0, 4):
        read = cells(paper(drawn_pdf(drawn(rows, line=14, apart=apart, by="cell")), "a.pdf"))
        assert read == [
            ["Present:", "Ann Stanhope"],
            ["Bo Harrowgate"],
            ["Cy Marlborough"],
            ["Apologies:", "Di Ravensworth"],
            ["Ed Marlborough"],
            ["Minutes:", "Flo Quinborough"],
        ]


def test_order_of_whole_columns_tells_nothing() -> None:
    """A file that has the first column before all of the second does not say where a cell of it ends."""
    rows: list[Row] = [((name,), (body,)) for name, body in (("Ann Lee", "Police"), ("Bo Ray", "Fire"), ("Cy", "Elm"))]
    read = cells(paper(drawn_pdf(drawn(rows, line=14, apart=0, by="column")), "a.pdf"))
    assert read == [["Ann Lee", "Police"], ["Bo Ray", "Fire"], ["Cy", "Elm"]]


def test_full_cell_reaches_up_to_the_next_column() -> None:
    """Little white parts columns where the next one begins at the same place in the lines around."""
    rows: list[Row] = [((name,), ("Police",)) for name in ("Ann Lee", "Bo Stanhope-Ray", "Cy Marl", "Di Parr")]
    read = cells(paper(drawn_pdf(drawn(rows, line=14, apart=0, by="line", lefts=(65, 166))), "a.pdf"))
    assert read == [["Ann Lee", "Police"], ["Bo Stanhope-Ray", "Police"], ["Cy Marl", "Police"], ["Di Parr", "Police"]]


def test_name_and_office_below_each_other_are_two_lines() -> None:
    """Where each row has two lines in its first column, they are no name that goes on."""
    rows: list[Row] = [
        (("Ann Stanhope", "Borough Commander"), ("Police",)),
        (("Bo Harrowgate", "Superintendent"), ("Fire",)),
        (("Cy Marlborough", "Superintendent"), ("Elm",)),
    ]
    read = cells(paper(drawn_pdf(drawn(rows, line=14, apart=4, by="cell", lefts=(65, 300))), "a.pdf"))
    assert [row[0] for row in read] == [text for (cell, _) in rows for text in cell]
