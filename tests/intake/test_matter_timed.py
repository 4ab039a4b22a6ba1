"""A first column of how many minutes each item takes is no column of numbers."""

from __future__ import annotations

import pytest

from compliance.intake.matter import read_matter, split
from compliance.intake.paper import Cell, Line, Paper

TITLES = ("Introductions and Apologies for Absence", "Declaration of Interests", "Needs Assessment Update")


def _page(rows: list[tuple[str, ...]]) -> Paper:
    """A page whose first column is narrow, each row of it a line."""
    head = Line(1, 1, 1, "heading", 1, (Cell("Agenda and minutes", ((0, 18),), 37.5),))
    columns = Line(2, 1, 2, "text", 0, (Cell("No. Item", ((0, 8),), 37.5),))
    made = [head, columns]
    for number, row in enumerate(rows, start=3):
        lefts = (37.5, 85.0) if len(row) > 1 or not row[0].endswith((".", ":")) else (85.0,)
        kind = "heading" if row[0].endswith(":") else "text"
        strong = ((0, len(row[0])),) if kind == "heading" else ()
        cells = tuple(Cell(text, strong, left) for text, left in zip(row, lefts, strict=False))
        made.append(Line(number, 1, number, kind, 1 if strong else 0, cells))  # type: ignore[arg-type]
    return Paper("page.pdf", "0" * 64, "pdf", None, tuple(made))


def _rows(*lasts: tuple[str, ...]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = []
    for last, title in zip(lasts, TITLES, strict=True):
        rows += [(last[0], title), *((word,) for word in last[1:]), ("Minutes:",), ("It was noted by all members.",)]
    return rows


@pytest.mark.parametrize(
    "rows",
    [
        _rows(("2", "minutes"), ("2", "minutes"), ("15", "minutes")),
        _rows(("2 minutes",), ("5 minutes",), ("15 minutes",)),
        _rows(("10 mins",), ("5", "mins"), ("5 mins",)),
    ],
)
def test_what_an_item_takes_is_no_number_nor_a_part_of_its_title(rows: list[tuple[str, ...]]) -> None:
    """All of the items are read, by the labels below them."""
    page = _page(rows)
    found = read_matter(split(page)[0], page)
    assert [(each.number, each.title) for each in found.items] == [(None, title) for title in TITLES]
