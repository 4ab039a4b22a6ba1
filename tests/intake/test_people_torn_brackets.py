"""What a page breaks off, misspells or prints of departments is no body of anybody."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

REST = "\nEve Sorrel – Dale Police\nCllr V Otter – Dale Council\n\n1. Welcome\nEverybody was welcomed."


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Lora Barr – Head of Service, Community Services, Adult Care", None),
        ("Hugh Body – Director, Community Services, Adult", None),
        ("Dora Hews – Team Manager, Deprivation of Liberty Safeguards, Community Services, Adult Care", None),
        ("Hal Thatch – Manager, Safeguarding Adults, Community Services, Adult", None),
        ("Hal Thatch – Manager, Dale Council, Community Services, Adult Care", "Dale Council"),
        ("Ann Low – Head of Service, Environmental Services, Waste", None),
        ("Bo Ray – Manager, Adult Services (Dale Council)", "Dale Council"),
        ("Hugh Body – Director, Adult Social Care, Community Services, Dale Council", "Dale Council"),
        ("Hugh Body – Manager, Youth Offending Service, Public Protection", "Youth Offending Service"),
        ("Dora Hews – Team Manger, Deprivation of Liberty Safeguards, Dale Council", "Dale Council"),
        ("Walt Stiles – Deputy Govenor, HMP Stoke", "HMP Stoke"),
    ],
)
def test_departments_and_misspelt_posts(entry: str, organisation: str | None) -> None:
    """Of the departments behind a post neither the last but one nor the last is a body; nor is a "Team Manger"."""
    assert with_bodies(read(f"Present:\n{entry}{REST}").attendees)[0][1] == organisation


def test_somebody_called_as_a_post_is_misspelt() -> None:
    """Alone such a word is a surname."""
    assert there(read(f"Present:\nJohn Manger – Dale Homes{REST}"))[0] == "John Manger"


def test_bracket_that_is_broken_off() -> None:
    """It takes in nobody who stands below, and what is left of it is no body."""
    people = read(
        "Present:\nPaul Horn – Chief Inspector, Dale Police (rep Nigel\nJohn Kerry – Chief Officer, Dale Homes\n"
        "Maud Spice – Manager, Dale Health (also rep\nDeborah Oak)\nJo Nevin – Dale Council\n\n"
        "Apologies for Absence\nPenny Coke – Chief Officer, Dale Trust\nJoy Cook – Head of Social Care (Nor"
    )
    assert with_bodies(people.attendees) == [
        ("Paul Horn", "Dale Police"),
        ("John Kerry", "Dale Homes"),
        ("Maud Spice", "Dale Health"),
        ("Jo Nevin", "Dale Council"),
    ]
    assert people.attendees[2].substitute_for == "Deborah Oak"
    assert with_bodies(people.apologies)[1] == ("Joy Cook", None)
    assert away(people) == ["Penny Coke", "Joy Cook"]


def test_end_of_a_bracket_on_a_line_of_its_own() -> None:
    """Whom somebody came for as well is no body of those above."""
    people = read(
        "Present:\nJean Mall – Chair\nJill Kant – Support Officer, Adult Social Care\n"
        f"Anne Tail – Head of Social Care – Southern, Adult Social Care (also\nrepresenting Deborah Oak){REST}"
    )
    assert [body for _, body in with_bodies(people.attendees)][:3] == [None, None, None]


def test_word_in_a_bracket_that_nobody_closed() -> None:
    """It may have gone on, and is asked about."""
    people = read("Present: Maud Spice (Dale Police), Jo Nevin (Dale Council), Tom Ash (Moorside")
    assert not people.attendees[2].sure
