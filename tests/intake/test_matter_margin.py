"""Titles in the margin of the page, beside what was said on them."""

from __future__ import annotations

from compliance.intake.matter import read_matter, split
from compliance.intake.matter.text import margin_notes, sideheads
from compliance.intake.paper import Cell, Line, Paper

_PRINTED = (
    ("", "Safer Northam Board"),
    ("", "Minutes of the meeting held on 4 March 2025"),
    ("151. Welcome and", "The Chairman welcomed everyone to the meeting and in"),
    ("Introductions", "particular Mrs Dow, who was new to the Board."),
    ("152. Substitutes", "Mr Elm had come for Mrs Fir of Dale City Council."),
    ("153. Minutes of", "RESOLVED that the minutes of 3 December 2024 be"),
    ("the Board", "confirmed as a correct record."),
)


def _lines() -> list[Line]:
    """A page with a bold margin and the text beside it."""
    made = []
    for number, (margin, text) in enumerate(_PRINTED, start=1):
        cells: tuple[Cell, ...] = (Cell(text, (), 180.0),)
        if margin:
            cells = (Cell(margin, ((0, len(margin)),), 50.0), *cells)
        kind = "item" if margin[:1].isdigit() else "text"
        made.append(Line(number, 1, number if kind == "item" else number - 1, kind, 0, cells))  # type: ignore[arg-type]
    return made


def test_titles_are_put_above_their_text() -> None:
    """Each whole, on the line where it begins; the text beside it follows on lines of its own."""
    found = [(line.number, line.text) for line in sideheads.apart(_lines())]
    assert found[2:5] == [
        (3, "151. Welcome and Introductions"),
        (3, "The Chairman welcomed everyone to the meeting and in"),
        (4, "particular Mrs Dow, who was new to the Board."),
    ]


def test_items_of_a_page_with_a_margin() -> None:
    """Numbers, titles and what was decided."""
    paper = Paper("minutes.pdf", "0" * 64, "pdf", None, tuple(_lines()))
    read = read_matter(split(paper)[0], paper)
    assert [(item.number, item.title) for item in read.items] == [
        ("151", "Welcome and Introductions"),
        ("152", "Substitutes"),
        ("153", "Minutes of the Board"),
    ]
    assert read.items[2].resolution == "RESOLVED that the minutes of 3 December 2024 be confirmed as a correct record."


def test_page_with_two_such_lines_is_left_as_it_is() -> None:
    """Two may be anything."""
    lines = _lines()[:5]
    assert sideheads.apart(lines) == tuple(lines)


def test_a_number_beside_its_title_is_no_part_of_the_title_above() -> None:
    """Some numbers of a web page stand in one cell with their titles, some apart."""
    rows = (
        ("1. Apologies", "Mr Lionel Hart. Mrs Daphne Cole"),
        ("2.", "Minutes of the last meeting. These were agreed."),
        ("3. Transport", "No complaints have come in from anybody this month."),
        ("4. Buildings", "It was noted that the wall had been painted again."),
    )
    lines = [
        Line(number, None, number, "text", 0, (Cell(mark, ((0, len(mark)),)), Cell(text, ())))
        for number, (mark, text) in enumerate(rows, start=1)
    ]
    heads = [line.cells[0].text for line in sideheads.apart(lines) if line.cells[0].is_strong]
    assert heads == ["1. Apologies", "2.", "3. Transport", "4. Buildings"]


def _table(*rows: tuple[str, ...]) -> list[Line]:
    return [
        Line(number, None, 1, "row", 0, tuple(Cell(text, ()) for text in row))
        for number, row in enumerate(rows, start=1)
    ]


def test_a_column_of_notes_before_the_numbers_is_left_out() -> None:
    """Who presents an item, or when it is taken, is no part of it; a row with nothing else is gone."""
    lines = _table(
        ("Note", "No.", "Item"), ("11am", "", ""), ("", "4.", "Minutes"), ("Ann Ash, 11.10am", "5.", "Rural crime")
    )
    found = [line.text for line in margin_notes.without(lines)]
    assert found == ["No.\tItem", "4.\tMinutes", "5.\tRural crime"]


def test_a_column_of_notes_after_the_items_stays() -> None:
    """What was said stands there: "Item", "Notes", "Action"."""
    lines = _table(("Item", "Notes", "Action"), ("4. Minutes", "They were agreed.", ""))
    assert margin_notes.without(lines) == tuple(lines)
