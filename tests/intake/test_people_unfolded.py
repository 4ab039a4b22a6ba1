"""People below each other in a narrow cell of a PDF."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell
from compliance.intake.people.rows.unfolded import unfolded


def folded(*lines: str) -> Cell:
    """A cell whose lines its width seems to have broken."""
    places = [sum(map(len, lines[:end])) + end - 1 for end in range(1, len(lines))]
    return Cell(" ".join(lines), (), 60.0, tuple(places))


@pytest.mark.parametrize(
    "lines, people",
    [
        (("Josephine Stanhope", "Christopher", "Harrowgate", "Cllr Lunt"), 3),
        (("Mrs Ann Lee", "Mr Bo Ray"), 2),
        (("J Stanhope", "C Harrowgate"), 2),
        (("Councillor Farah", "Featherstone (Chair)"), 1),
        (("Chief Inspector", "Priya Vasey"), 1),
        (("Malcolm", "Wolstenholme"), 1),
        (("Northmoor Probation", "Delivery Unit"), 1),
        (("Ann Stanhope", "(from two o'clock)"), 1),
    ],
)
def test_fold_between_two_names_is_a_line_again(lines: tuple[str, ...], people: int) -> None:
    """A whole name before it and a title, initials or a forename after it show a list; nothing else does."""
    assert len(unfolded(folded(*lines)).text.split("\n")) == people


def test_cell_without_folds_stays_as_it_is() -> None:
    """A line feed that a file has is none that its width made."""
    cell = Cell("Ann Lee Bo Ray", (), 60.0)
    assert unfolded(cell) is cell
