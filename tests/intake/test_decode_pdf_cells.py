"""Cells of a ruled table in a PDF: which of their lines only the width of the cell broke."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.intake.decode_made import cells, paper, pdf

PAGE = '#set page(width: 21cm, height: 29.7cm)\n#set text(font: "Libertinus Serif", size: 11pt, hyphenate: false)\n'


def table(rows: Sequence[tuple[str, ...]], widths: str = "2.6cm, 3.4cm, 3cm", style: str = "") -> list[list[str]]:
    """The cells of a table as read."""
    printed = ", ".join(f"[{cell}]" for row in rows for cell in row)
    return cells(paper(pdf(f"{PAGE}#table({style}columns: ({widths}), {printed})"), "a.pdf"))


ROWS = [
    ("Name", "Body", "Post"),
    ("Councillor Josephine Stanhope", "Ravensby Borough Council", "Chair"),
    ("Superintendent Ann Lee (from 2pm)", "Northmoor Constabulary", "Borough Commander"),
    ("Bo Ray", "Northmoor University Hospitals NHS Foundation Trust", "Designated Nurse for Safeguarding"),
]


@pytest.mark.parametrize("style", ["", "align: center, ", "inset: 9pt, "])
def test_lines_that_the_width_of_a_cell_breaks_are_one(style: str) -> None:
    """What had no room beside it goes on below, and reads as if there had been room."""
    assert table(ROWS, style=style) == [list(row) for row in ROWS]


def test_merged_cell_has_the_width_of_all_its_columns() -> None:
    """What would break in a column has room in a cell over several; what is broken there is meant to be."""
    read = table([*ROWS, ("#table.cell(colspan: 3)[Ann Lee \\ Bo Ray]",)][1:])
    assert read[-1] == ["Ann Lee\nBo Ray"]


def test_lines_none_of_which_is_cut_short_stay_lines() -> None:
    """Bodies below each other are so many, though each next one would have had no room."""
    rows = [
        ("Ann Lee", "Northmoor Constabulary \\ Northmoor Fire Service \\ Ravensby Town Council"),
        ("Bo Ray", "Oakhampton Constabulary \\ Victim Support"),
    ]
    assert table(rows, "3cm, 5.2cm") == [[name, bodies.replace(" \\ ", "\n")] for name, bodies in rows]


def test_lines_that_had_room_beside_each_other_stay_lines() -> None:
    """One break that was not for want of room shows that lines of the column are entries."""
    rows = [
        ("Elm Council", "Jo Lee \\ Bo Ray \\ Superintendent"),
        ("Police", "Bartholomew \\ Lee"),
    ]
    assert table(rows, "3cm, 4.2cm") == [[body, names.replace(" \\ ", "\n")] for body, names in rows]


def test_rules_that_only_frame_two_lists_make_no_row() -> None:
    """Cells that hold columns of their own are read one after the other, with their rows."""
    people = [("Ann Lee", "Elm Council"), ("Bo Ray", "Police"), ("Cy Marl", "Fire Service")]
    away = [("Di Pym", "Probation"), ("Ed Parr", "Housing"), ("Flo Quin", "Victim Support")]
    boxes = []
    for head, rows in (("Present", people), ("Apologies", away)):
        printed = ", ".join(f"[{name}], [{body}]" for name, body in rows)
        boxes.append(f"[{head} #grid(columns: (3.5cm, 4cm), row-gutter: 6pt, {printed})]")
    read = cells(paper(pdf(f"{PAGE}#table(columns: (8.2cm, 8.2cm), {', '.join(boxes)})"), "a.pdf"))
    assert read == [["Present"], *map(list, people), ["Apologies"], *map(list, away)]


def test_row_with_one_cell_of_lines_stays_a_row() -> None:
    """Lines below each other beside a label are of that label."""
    rows = [("Present", "Ann Lee \\ Bo Ray"), ("Apologies", "Cy Marl \\ Di Pym \\ Ed Parr")]
    assert table(rows, "4cm, 10cm") == [[label, people.replace(" \\ ", "\n")] for label, people in rows]


def test_a_name_broken_at_its_own_hyphen_is_one_word() -> None:
    """The hyphen stays, and no space comes behind it."""
    rows = [*ROWS, ("Superintendent Philippa Montgomery-Stanhope", "Ravensby Town Council", "Member")]
    assert table(rows)[-1] == list(rows[-1])
