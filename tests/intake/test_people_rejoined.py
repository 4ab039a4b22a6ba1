"""Runs without a label whose lines break within a name, as the initials in the bracket behind it show."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

HEAD = "Dale Trust Board\nNotes of meeting on 22nd June 2007\n"


def test_names_and_brackets_broken_over_lines() -> None:
    """A forename at the end of a line is no body, and a bracket below a name is its own."""
    people = read(
        f"{HEAD}Ann Low (AL - Chair), Ben Moss (BM), Cy Dent (CD for Fay Hart), Gwen\n"
        "Hale (GH), Ira Quill\n(IQ), Cllr Joy Kerr (JK), Quenby\nLark (QL) Max Noon (MN - for item 5), Olive Peel (OP),"
        " Una\nRook (URo - notetaker)\nApologies: -\nFay Hart (FH), Cllr Wyn Yates\n(WY), Zoe Ames (ZA)\n"
        "1. Minutes\nAgreed.\n"
    )
    assert there(people) == [
        *("Ann Low", "Ben Moss", "Cy Dent", "Gwen Hale", "Ira Quill", "Cllr Joy Kerr", "Quenby Lark", "Max Noon"),
        *("Olive Peel", "Una Rook"),
    ]
    assert all(each.organisation is None for each in people.attendees)
    assert away(people) == ["Fay Hart", "Cllr Wyn Yates", "Zoe Ames"]
    assert people.chair is not None
    assert people.chair.name == "Ann Low"


def test_a_forename_alone_at_the_end_of_a_run() -> None:
    """It is nobody's body: whose it is is asked."""
    people = read("Present: Ann Low (AL), Ben Moss (BM), Gwen\n\n1. Minutes\nAgreed.\n")
    assert with_bodies(people.attendees) == [("Ann Low", None), ("Ben Moss", None), ("Gwen", None)]
    assert [each.sure for each in people.attendees] == [True, True, False]


@pytest.mark.parametrize(
    "lines", ["Ann Low (AL)\nBen Moss (BM)\nCy Dent (CD)", "Dale Council\nAnn Low (AL)\nBen Moss (BM)\nCy Dent (CD)"]
)
def test_lines_that_are_whole(lines: str) -> None:
    """Nothing is put to the line before."""
    assert there(read(f"Present:\n{lines}\n\n1. Minutes\nAgreed.\n")) == ["Ann Low", "Ben Moss", "Cy Dent"]
