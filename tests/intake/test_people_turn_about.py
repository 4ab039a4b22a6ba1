"""Two tables that a page prints side by side, whose rows come turn about."""

from __future__ import annotations

from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from compliance.intake.people.rows import turn_about


def table(*printed: tuple[float, str, str]) -> list[Line]:
    """Rows of two columns, the second a hundred points right of the first."""
    return [
        Line(number, 1, 1, "row", 0, (Cell(first, (), left), Cell(second, (), left + 100)))
        for number, (left, first, second) in enumerate(printed, start=1)
    ]


ABREAST = table(
    (50, "Present", "Organisation"),
    (300, "Apologies", "Organisation"),
    (50, "Cllr Di Fenn (Chair)", "Wold Council"),
    (300, "Supt Bo Carr", "Wold Police"),
    (50, "Lena Roos", "Wold Council"),
    (300, "Vacant", "Youth Council"),
    (50, "Asa Birk", "Probation Service"),
)


def test_each_table_is_read_by_itself() -> None:
    """Those away are not among those there, and an empty seat is nobody."""
    people = read_people(ABREAST, "minutes")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Cllr Di Fenn", "Wold Council"),
        ("Lena Roos", "Wold Council"),
        ("Asa Birk", "Probation Service"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [("Supt Bo Carr", "Wold Police")]


def test_a_word_torn_off_a_cell_stays_where_it_was() -> None:
    """It does not end the tables."""
    torn = Line(8, 1, 1, "text", 0, (Cell("of", (), 150),))
    left, right = table((50, "A Dow", "X"), (300, "B Ray", "Y"))
    ordered = turn_about.parted([left, right, left, right, torn, left, right])
    assert [line.text for line in ordered] == [each.text for each in (left, left, torn, left, right, right, right)]


def test_one_table_stays_as_it_is() -> None:
    """Rows that begin further in now and then are one table's."""
    once = table((50, "A Dow", "X"), (300, "B Ray", "Y"), (50, "C Orr", "X"))
    wide = table((50, "A Dow", "X"), (120, "B Ray", "Y"), (50, "C Orr", "X"), (120, "D Lea", "X"), (50, "E Fox", "X"))
    assert turn_about.parted(once) == once
    assert turn_about.parted(wide) == wide


def test_headings_left_of_one_table_are_no_table() -> None:
    """Where each list has a heading further left than its rows, its rows stay below it."""

    def heading(text: str) -> Line:
        return Line(9, 1, 2, "text", 0, (Cell(text, ((0, len(text)),), 50),))

    lines = [
        *table((56, "Name", "Agency"), (56, "Cllr Di Fenn (Chair)", "Wold Council"), (56, "Bo Carr", "Wold Police")),
        heading("Attendees"),
        *table((56, "Name", "Agency"), (56, "Lena Roos", "Wold Fire Service")),
        heading("Support"),
        *table((56, "Name", "Agency"), (56, "Asa Birk", "Wold Council")),
        heading("Apologies"),
        *table((56, "Name", "Agency"), (56, "Ida Holm", "NHS Wold")),
    ]
    assert turn_about.parted(lines) == lines
