"""Rows of a PDF without rules whose cells stand half-way down each."""

from __future__ import annotations

from tests.intake.decode_made import cells, drawn_pdf, paper, said

LEFTS = (65, 205, 380)
STEP = 14.0


def drawn(rows: list[tuple[tuple[str, ...], ...]], *, top: float = 700.0, apart: float = 6.0) -> bytes:
    """Rows whose cells all have their middle at the middle of the row."""
    placed, base = [], top
    for row in rows:
        most = max(map(len, row))
        for left, cell in zip(LEFTS, row, strict=False):
            upper = base - (most - len(cell)) * STEP / 2
            placed += [said(text, left, upper - at * STEP) for at, text in enumerate(cell)]
        base -= most * STEP + apart
    return b"".join(placed)


def read(rows: list[tuple[tuple[str, ...], ...]]) -> list[list[str]]:
    """The cells of a page with rows below a heading."""
    return cells(paper(drawn_pdf(said("Present", base=740) + drawn(rows)), "a.pdf"))[1:]


def test_a_name_beside_the_middle_of_a_body_is_of_its_row() -> None:
    """Of three lines it stands beside the second, of two and four between the lines; what had no room goes on."""
    assert read(
        [
            (("Ann Low",), ("Member for Safer and", "Stronger Places, Dale", "District Council")),
            (("Bo Ray",), ("Dale Police",)),
            (("Cy Dent",), ("Head of Housing and", "Public Protection")),
            (("Di Fox",), ("Head of Service for", "Young People, Fell and", "Dale District Health", "Board")),
        ]
    ) == [
        ["Ann Low", "Member for Safer and Stronger Places, Dale District Council"],
        ["Bo Ray", "Dale Police"],
        ["Cy Dent", "Head of Housing and Public Protection"],
        ["Di Fox", "Head of Service for Young People, Fell and Dale District Health Board"],
    ]


def test_three_columns() -> None:
    """Each cell has its middle there, however many lines it has."""
    assert read(
        [
            (("Ann Low",), ("Head of Safety and", "Licensing"), ("Dale and Fell", "District", "Council")),
            (("Bo Ray",), ("Superintendent",), ("Dale Police",)),
            (("Cy Dent",), ("Manager",), ("Dale and Moor", "Trust")),
        ]
    ) == [
        ["Ann Low", "Head of Safety and Licensing", "Dale and Fell District Council"],
        ["Bo Ray", "Superintendent", "Dale Police"],
        ["Cy Dent", "Manager", "Dale and Moor Trust"],
    ]


def test_a_label_beside_the_middle_of_its_list() -> None:
    """What had room beside each other are lines of their own."""
    assert read(
        [
            (("Present:",), ("Ann Low, Dale Council (Chair)", "Bo Ray, Police", "Cy Dent, Moor Council")),
            (("Apologies:",), ("Di Fox, Fell Council", "Ed Gill, NHS Dale", "Flo Hay, Dale Council")),
        ]
    ) == [
        ["Present:", "Ann Low, Dale Council (Chair)\nBo Ray, Police\nCy Dent, Moor Council"],
        ["Apologies:", "Di Fox, Fell Council\nEd Gill, NHS Dale\nFlo Hay, Dale Council"],
    ]


def test_rows_that_begin_level_stay_as_they_are() -> None:
    """A first cell on the first line of its row is beside no middle."""
    level = [
        said(text, left, base)
        for text, left, base in (
            *(("Ann Low", 65, 700), ("Dale Council", 205, 700), ("Housing", 205, 686)),
            *(("Bo Ray", 65, 666), ("Dale Police", 205, 666)),
            *(("Cy Dent", 65, 646), ("Moor Council", 205, 646)),
        )
    ]
    assert cells(paper(drawn_pdf(b"".join(level)), "a.pdf")) == [
        ["Ann Low", "Dale Council Housing"],
        ["Bo Ray", "Dale Police"],
        ["Cy Dent", "Moor Council"],
    ]
