"""Lines that a page prints side by side and a file gives one by one are put back into columns."""

from __future__ import annotations

from compliance.intake.paper import Cell, Line
from compliance.intake.people.rows import cell_by_cell, rows


def page(*printed: list[tuple[float, str]]) -> list[rows.Row]:
    """Rows of cells with their left edges."""
    made = [
        Line(number, 1, 1, "text", 0, tuple(Cell(text, (), left) for left, text in cells))
        for number, cells in enumerate(printed, start=1)
    ]
    return rows.read(made)


def texts(found: list[rows.Row]) -> list[list[str]]:
    """The words of each row."""
    return [[cell.text for cell in row.filled] for row in found]


def test_lines_that_go_from_one_column_to_the_other_and_back() -> None:
    """The first column is read whole before the second."""
    found = cell_by_cell.parted(
        page([(50, "Cllr A Dow")], [(300, "Cllr B Low")], [(50, "Cllr C Moss")], [(300, "Cllr D Hay")], [(50, "S Orr")])
    )
    assert texts(found) == [["Cllr A Dow"], ["Cllr C Moss"], ["S Orr"], ["Cllr B Low"], ["Cllr D Hay"]]


def test_an_indent_is_no_column() -> None:
    """Edges that are near, and lines that go over once, stay as printed."""
    near = page([(50, "Cllr A Dow")], [(70, "Cllr B Low")], [(50, "Cllr C Moss")], [(70, "Cllr D Hay")])
    once = page([(50, "Cllr A Dow")], [(50, "Cllr C Moss")], [(300, "Cllr B Low")], [(300, "Cllr D Hay")])
    assert texts(cell_by_cell.parted(near)) == texts(near)
    assert texts(cell_by_cell.parted(once)) == texts(once)


def test_a_table_stays_one() -> None:
    """Rows that all have every column are rows."""
    table = page([(50, "A Dow"), (300, "North Police")], [(50, "B Low"), (300, "Dale Council")])
    assert texts(cell_by_cell.parted(table)) == [["A Dow", "North Police"], ["B Low", "Dale Council"]]


def test_what_has_no_edges_stays() -> None:
    """Plain text says nothing of where it stands."""
    plain = rows.read(
        [Line(1, None, 1, "text", 0, (Cell("A Dow", ()),)), Line(2, None, 1, "text", 0, (Cell("B Low", ()),))]
    )
    assert texts(cell_by_cell.parted(plain)) == [["A Dow"], ["B Low"]]
