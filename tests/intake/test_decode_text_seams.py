"""Plain texts in columns, as programs print a PDF, in which one column reaches to the edge of the next."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.decode_made import cells, paper

_HEAD = "Minutes of the Dale Community Safety Board\n4 May 2016\n\n"


def _people(text: str) -> People:
    return read_people(paper(f"{_HEAD}{text}").lines, "minutes")


def test_a_label_that_reaches_to_its_list_is_a_label() -> None:
    """It is no part of the first name of the list."""
    found = _people(
        "Present  Ann Low (Chair) – Dale Council\n"
        "         Bo Orr – Moor Police\n"
        "ApologiesCy Dent – Dale Council\n"
        "         PC Di Ash – Moor Police\n"
        "1        Welcome\n"
        "         Ann Low welcomed everyone.\n"
    )
    assert [each.name for each in found.attendees] == ["Ann Low", "Bo Orr"]
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Cy Dent", "Dale Council"),
        ("PC Di Ash", "Moor Police"),
    ]


@pytest.mark.parametrize(
    "label,count",
    [
        ("Apologies", 1),
        ("APOLOGIES", 1),
        ("Apologies for absence", 1),
        ("Absent", 0),
        ("Apologies received from", 1),
        ("Not present", 0),
    ],
)
def test_a_label_stuck_to_a_name_without_columns(label: str, count: int) -> None:
    """The words show it by themselves where no column does."""
    found = _people(f"PresentAnn Low (Chair) – Dale Council\nBo Orr – Moor Police\n{label}Cy Dent – Dale Council\n")
    assert [each.name for each in found.attendees if each.capacity] == ["Ann Low", "Bo Orr"]
    assert [each.name for each in found.apologies] == ["Cy Dent"] * count
    assert not any("Apologies" in (each.name or "") for each in found.attendees)


def test_headings_of_columns_that_touch_are_two() -> None:
    """Below the second of them stands who was away."""
    found = _people(
        "Invited                      Organisation             AttendedApologies\n"
        "Ann Low                      Dale Council             √\n"
        "Bo Orr                       Moor Probation Service   √\n"
        "Cy Dent                      NHS Dale                         √\n"
        "Di Ash                       Moor Fire Service        √\n"
    )
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Ann Low", "Dale Council"),
        ("Bo Orr", "Moor Probation Service"),
        ("Di Ash", "Moor Fire Service"),
    ]
    assert [(each.name, each.organisation) for each in found.apologies] == [("Cy Dent", "NHS Dale")]


def test_a_name_that_fills_its_column_is_parted_from_the_next() -> None:
    """What stands in the rows above and below shows where the next begins."""
    made = cells(
        paper(
            "Ann Low            Chair              Dale Council\n"
            "Superintendent CarlArea Commander     Moor Police\n"
            "Bo Orr             Manager            Dale Homes\n"
        )
    )
    assert ["Superintendent Carl", "Area Commander", "Moor Police"] in made


@pytest.mark.parametrize("name", ["Ann McDonald", "Jo DeVries", "Cy FitzGerald", "Bo O'Hara"])
def test_a_capital_within_a_name_is_no_seam(name: str) -> None:
    """No column begins there."""
    made = cells(paper(f"{name}       Dale Council\nBo Orr             Moor Police\nDi Ash             Dale Homes\n"))
    assert made[0][0] == name
