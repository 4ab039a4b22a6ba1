"""A stroke behind a label or a number is what is left of the border of a table, and no part of a name or title."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake import printed

COLON = """Minutes of the Dale Safety Board

Held on 4 May 2016 at the Town Hall

Present: / Mrs A Low (Chair)
Mr B Reed
Ms V Elm
In Attendance: / Mr K Yew (Clerk)
Apologies: / Mr C Day

1 / Welcome
The Chair welcomed everyone.

2 / Budget
It was agreed to ask again.
"""
BARE = COLON.replace(": /", " /")


@pytest.mark.parametrize("text", [COLON, BARE])
def test_stroke_behind_a_label(text: str) -> None:
    """The first of each list is read, the chair among them."""
    (made,) = read(printed.paper(text))
    assert [each.name for each in made.attendees] == ["Mrs A Low", "Mr B Reed", "Ms V Elm", "Mr K Yew"]
    assert [each.name for each in made.apologies] == ["Mr C Day"]
    assert made.chair is not None
    assert (made.chair.name, made.chair.sure) == ("Mrs A Low", True)


@pytest.mark.parametrize("text", [COLON, BARE])
def test_stroke_behind_a_number(text: str) -> None:
    """It is in no title."""
    (made,) = read(printed.paper(text))
    assert [(each.number, each.title) for each in made.items] == [("1", "Welcome"), ("2", "Budget")]


def test_table_of_items_whose_borders_are_strokes() -> None:
    """The first item, with its list, is one of them, though its number begins the paper."""
    (made,) = read(
        printed.paper(
            "Item / Notes / Action\n1 / Welcome and apologies\nPresent / Cllr Ann Low (Chair), Bo Reed\n"
            "Apologies / Di Fell\n2 / Minutes of 3 June 2015\nAgreed.\n3 / Burglary\nBR gave figures.\n"
        )
    )
    assert [each.title for each in made.items] == ["Welcome and apologies", "Minutes of 3 June 2015", "Burglary"]
    assert [each.name for each in made.attendees] == ["Cllr Ann Low", "Bo Reed"]
