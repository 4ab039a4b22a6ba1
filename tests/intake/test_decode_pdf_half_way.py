"""Numbers that a PDF sets half-way down the text that they number, as a browser prints a table of items."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import drawn_pdf, paper, said, texts

HEAD = said("Dale Safety Board: minutes of 3 May 2016", 40, 800)
TITLES = ("Apologies for absence", "Minutes of the last meeting", "Any other business")
TOLD = (("There were none.",), ("These were read.", "RESOLVED: That they be approved."), ("The Clerk spoke.",) * 3)


def items(numbers: tuple[str, str, str], *, off: float = 0.0) -> bytes:
    """Items in two columns, each number first in the file and half-way down what stands beside it on the page."""
    placed, base = HEAD, 700.0
    for number, title, told in zip(numbers, TITLES, TOLD, strict=True):
        foot = base - 20 * len(told)
        placed += said(number, 40, (base + foot) / 2 + off)
        placed += b"".join(said(text, 90, base - 20 * at) for at, text in enumerate((title, *told)))
        base = foot - 32
    return placed


@pytest.mark.parametrize(
    "numbers",
    [
        ("1.", "2.", "3."),
        ("18.", "19.", "20."),
        ("3.1", "3.2", "3.3"),
        ("12/17", "13/17", "14/17"),
        ("1", "2", "3"),
        ("A1", "A2", "A3"),
    ],
)
@pytest.mark.parametrize("off", [0.0, 3.0])
def test_number_half_way_down_its_item(numbers: tuple[str, str, str], off: float) -> None:
    """It heads the first line beside it, and not the one that it happens to stand level with, or none."""
    (found,) = read(paper(drawn_pdf(items(numbers, off=off)), "a.pdf"))
    assert [(item.number, item.title) for item in found.items] == [
        (number.rstrip("."), title) for number, title in zip(numbers, TITLES, strict=True)
    ]
    assert found.items[1].resolution == "RESOLVED: That they be approved."


def test_numbers_that_the_file_has_one_after_another() -> None:
    """Where a file holds column after column, nothing but the page tells what stands beside a number."""
    numbers = b"".join(said(f"{at}.", 40, 700 - 60 * at) for at in range(3))
    told = b"".join(said(f"Words {at}", 90, 700 - 20 * at) for at in range(9))
    made = [text.replace("\t", " ").replace("\n", " ") for text in texts(paper(drawn_pdf(numbers + told), "a.pdf"))]
    assert [text.split()[:3] for text in made if text[0].isdigit()] == [
        ["0.", "Words", "0"],
        ["1.", "Words", "3"],
        ["2.", "Words", "6"],
    ]


def test_number_below_another_that_is_level_with_the_text() -> None:
    """The text has a number already; one that the file happens to have before it is of something else."""
    page = said("7", 40, 640) + said("Words above", 90, 700) + said("1.", 40, 700) + said("Words below", 90, 640)
    made = [text.replace("\t", " ") for text in texts(paper(drawn_pdf(page), "a.pdf"))]
    assert made == ["1. Words above", "7 Words below"]
