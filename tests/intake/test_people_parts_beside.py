"""A column of labels beside lists that begin with the heading of a part: "Present | Board members:"."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

_AWAY = "| **APOLOGIES** | Finn Roe, Chief Executive – Dale Chamber // Gus Hill – Dale Police |"


def read(*rows: str) -> People:
    """The people of minutes whose head is a table."""
    head = "# Minutes of the Dale Board\n| **DATE** | 8 September 2025 |\n"
    return read_people(lines(head + "\n".join(rows)), "minutes")


@pytest.mark.parametrize(
    "first, second",
    [
        ("Board Members:", "Secretariat:"),
        ("Board Members", "In attendance"),
        ("Members:", "Officers:"),
        ("**Members**", "**Officers:**"),
        ("**Statutory partners**", "**Guests**"),
        ("**Partners:**", "**Advisers:**"),
        ("Councillors:", "Co-opted members:"),
        ("NAME", "Observers:"),
    ],
)
def test_parts_of_those_there(first: str, second: str) -> None:
    """The heading of the first part is that of no column, and of no second list beside the first."""
    members = "Ann Lime – Dale Council // Bob Orr – Dale Homes (Chair)"
    there = f"{first} // {members} // {second} // Dev Patel – Dale College"
    people = read(f"| **PRESENT** | {there} |", _AWAY)
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lime", "Dale Council"),
        ("Bob Orr", "Dale Homes"),
        ("Dev Patel", "Dale College"),
    ]
    assert [each.name for each in people.apologies] == ["Finn Roe", "Gus Hill"]
    assert people.chair is not None
    assert people.chair.name == "Bob Orr"


@pytest.mark.parametrize("first", ["Members:", "**Members**", "**Officers**", "Police representatives:"])
def test_a_part_of_one(first: str) -> None:
    """Nobody below the next label is of the list above it, however short that is."""
    people = read(f"| **PRESENT** | {first} // Ann Lime – Dale Council |", _AWAY)
    assert [each.name for each in people.attendees] == ["Ann Lime"]
    assert [each.name for each in people.apologies] == ["Finn Roe", "Gus Hill"]


@pytest.mark.parametrize("first", ["Board Members: // Finn Roe – Dale Chamber", "Finn Roe – Dale Chamber"])
@pytest.mark.parametrize("second", ["Officers:", "Officers", "**Guests:**", "Secretariat:"])
def test_parts_of_those_away(first: str, second: str) -> None:
    """Officers who sent apologies, in a part of their own beside that label, were not there."""
    people = read(
        "| **PRESENT** | Ann Lime – Dale Council // Bob Orr – Dale Homes |",
        f"| **APOLOGIES** | {first} // {second} // Hal Moy – Dale Council |",
    )
    assert [each.name for each in people.attendees] == ["Ann Lime", "Bob Orr"]
    assert {"Finn Roe", "Hal Moy"} <= {each.name for each in people.apologies}


def test_a_column_of_marks_before_the_names() -> None:
    """Where something stands below the first heading, both head columns."""
    people = read("| **PRESENT** | **MEMBERS** |", "| | Ann Lime |", "| ✓ | Bob Orr |", "| ✓ | Cara Dent |")
    assert [each.name for each in people.attendees] == ["Bob Orr", "Cara Dent"]
