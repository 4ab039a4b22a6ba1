"""PDFs whose fonts have signs where spaces should be."""

from __future__ import annotations

import pytest

from compliance.intake.decode import pdf_signs
from compliance.intake.decode.pdf_lines import Piece
from compliance.intake.decode.pdf_page import Page
from compliance.intake.paper import Cell

_PRINTED = (
    "Dale’s{0}Libraries{0}Ltd Annual{0}General{0}Meeting",
    "To{0}receive{0}the{0}report{0}for{0}the{0}year ending{0}in{0}March",
    "of{0}the{0}Board,{0}Ann{0}Low,{0}and{0}the{0}Manager,{0}Bo{0}Ray.",
    "The{0}meeting{0}is{0}open{0}to{0}the{0}members{0} and{0}guests{0}",
)


def _pages(*texts: str) -> list[Page]:
    return [Page(1, 800.0, [Piece([Cell(each, ((0, len(each)),), 70.0)], 700.0, 10.0) for each in texts])]


@pytest.mark.parametrize("sign", ["!", "'", '"', "#"])
def test_a_sign_for_every_space(sign: str) -> None:
    """Each becomes one, none stays at the end of a line, and what stood out still does."""
    pages = _pages(*(each.format(sign) for each in _PRINTED))
    assert pdf_signs.spaced(pages)
    cells = [piece.cells[0] for piece in pages[0].pieces]
    assert [cell.text for cell in cells] == [
        "Dale’s Libraries Ltd Annual General Meeting",
        "To receive the report for the year ending in March",
        "of the Board, Ann Low, and the Manager, Bo Ray.",
        "The meeting is open to the members and guests",
    ]
    assert all(cell.is_strong for cell in cells)


def test_two_signs_of_two_fonts() -> None:
    """Bold letters have one, the others another."""
    pages = _pages(*(each.format("!") for each in _PRINTED), *(each.format("'") for each in _PRINTED))
    assert pdf_signs.spaced(pages)
    assert not any(sign in piece.text for piece in pages[0].pieces for sign in "!'")


def test_signs_that_are_such() -> None:
    """Apostrophes and calls are left as they are, be there ever so many."""
    texts = ["It's the members' own, and they'll see that it isn't lost. Well done!"] * 20
    texts += ["O'Dell's and D'Arcy's", "rock'n'roll at the fo'c's'le", "Ann said: 'Yes!'"]
    pages = _pages(*texts)
    assert not pdf_signs.spaced(pages)
    assert [piece.text for piece in pages[0].pieces] == texts
