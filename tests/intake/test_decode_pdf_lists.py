"""Narrow lists on a page of a PDF, and two of them side by side."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.intake.decode_made import drawn_pdf, paper, said, texts

PROSE = said("The Board met at the Town Hall of Ravensby and talked for a long time of many things.", 62, 60)
FOLDED = [
    ("Cllr Jo Stanhope, Ravensby", "Borough Council"),
    ("Ann Lee, Victim Support",),
    ("Bo Harrowgate, Northmoor", "University Hospitals NHS", "Foundation Trust"),
    ("Cy Pym, Elm Housing",),
    ("Di Marl, Ravensby Chamber", "Commerce Group"),
]


def listed(
    entries: Sequence[tuple[str, ...]], left: float = 62, top: float = 700, apart: float = 0, inset: float = 0
) -> bytes:
    """Entries below each other, each with the lines that it is folded into."""
    drawn, base = b"", top
    for lines in entries:
        for place, text in enumerate(lines):
            drawn += said(text, left + (inset if place else 0), base)
            base -= 14
        base -= apart
    return drawn


def whole(entries: Sequence[tuple[str, ...]]) -> list[str]:
    """Entries as they read."""
    return [" ".join(lines) for lines in entries]


@pytest.mark.parametrize("inset", [0, 14])
def test_entries_that_stand_apart_are_whole(inset: float) -> None:
    """Lines that stand closer than the entries of a list, and had no room above, go on with them."""
    read = texts(paper(drawn_pdf(listed(FOLDED, apart=4, inset=inset) + PROSE), "a.pdf"))
    assert read[:-1] == whole(FOLDED)


def test_mark_tells_where_entries_begin() -> None:
    """Where each line that must begin an entry has a mark, a line without one that had no room above goes on."""
    entries = [
        ("Cllr Jo Stanhope - Ravensby", "Borough Council"),
        ("Ann Lee - Victim Support",),
        ("Bo Harrowgate - Northmoor", "University Hospitals"),
        ("Cy Pym - Northmoor County", "Council Public Health"),
        ("Di Marl - Ravensby and District", "Housing"),
        ("Ed Parr - Police",),
    ]
    read = texts(paper(drawn_pdf(listed(entries) + PROSE), "a.pdf"))
    assert read[:-1] == whole(entries)


def test_one_line_without_a_mark_is_an_entry() -> None:
    """Somebody of whom no body is printed stays an entry."""
    entries = [("Jo Stanhope, Elm Council",), ("Ann Lee, Police",), ("Bartholomew Harrowgate",), ("Cy Pym, Elm",)]
    assert texts(paper(drawn_pdf(listed(entries) + PROSE), "a.pdf"))[:-1] == whole(entries)


def test_groups_of_names_stay_names() -> None:
    """Names in groups that stand apart are so many lines, however wide they are."""
    groups = [
        ("Ann Stanhope", "Bo Harrowgate", "Cy Marlborough"),
        ("Di Stanhope", "Ed Ravensworth"),
        ("Flo Quin", "Gus"),
    ]
    read = texts(paper(drawn_pdf(listed(groups, apart=8) + PROSE), "a.pdf"))
    assert read[:-1] == [name for group in groups for name in group]


def test_body_and_name_below_it_are_two_lines() -> None:
    """A body with who came for it on the next line, again and again, is no line that goes on."""
    cards = [
        ("Elm Borough Council", "Cllr Ann Stanhope"),
        ("Oak Borough Council", "Cllr Bo Ray-Lunt"),
        ("Ash Police", "Cy"),
    ]
    for inset in (0, 14):
        read = texts(paper(drawn_pdf(listed(cards, apart=8, inset=inset) + PROSE), "a.pdf"))
        assert read[:-1] == [text for card in cards for text in card]


PRESENT = [("Present",), *FOLDED]
AWAY = [
    ("Apologies",),
    ("Ed Parr, Police",),
    ("Flo Ravensworth, Northmoor", "Fire Service"),
    ("Gus Lunt, Probation",),
    ("Hal Quin, Northmoor County", "Council Public Health"),
]


def test_sides_that_do_not_stand_level_are_read_one_after_the_other() -> None:
    """Two boxes of which each keeps its own steps are two lists, and no rows."""
    page = listed(PRESENT, apart=3) + listed(AWAY, left=330, apart=3) + PROSE
    read = texts(paper(drawn_pdf(page), "a.pdf"))
    assert read[:-1] == [*whole(PRESENT), *whole(AWAY)]


def test_rows_whose_cells_wrap_stay_rows() -> None:
    """A table begins its rows level, also where a cell stands in the middle of its row, or a step aside all the way."""
    names = [("Ann Stanhope",), ("Bo Harrowgate",), ("Cy Marl",), ("Di Pym",), ("Ed Parr",), ("Flo Quin",)]
    for aside in (0, 4):
        bodies = listed([("Elm Council",)] * len(names), left=330, top=700 - aside, apart=6)
        read = texts(paper(drawn_pdf(listed(names, apart=6) + bodies + PROSE), "a.pdf"))
        assert read[:-1] == [f"{name}\tElm Council" for name in whole(names)]


def large(text: str, base: float, left: float = 62) -> bytes:
    """A line of a title."""
    return f"BT /F1 24 Tf {left} {base} Td ({text}) Tj ET\n".encode()


def test_title_that_the_page_breaks_is_one() -> None:
    """A line of a title goes on where the first word of the next had no room on the page, and not where it had."""
    board = large("Ravensby Community Safety Partnership", 760) + large("Board", 731)
    short = large("Ravensby Safety Partnership", 760) + large("Minutes", 731)
    text = b"".join(
        said("The Board met at the Town Hall of Ravensby and talked of many things.", 62, at) for at in (600, 586)
    )
    assert texts(paper(drawn_pdf(board + text), "a.pdf"))[0] == "Ravensby Community Safety Partnership Board"
    assert texts(paper(drawn_pdf(short + text), "a.pdf"))[:2] == ["Ravensby Safety Partnership", "Minutes"]
