"""Tables with a column for those who came and one for those who did not begin a list wherever they stand."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

_HEAD = "# Minutes of the Dale Board\n6 December 2017\n\n"
_TABLE = """
| **NAME** | **ROLE, ORGANISATION** | **PRESENT** | **APOLOGIES** | **DEPUTY ATTENDED** |
| Ann Lime | Manager, Dale Homes | Y (Chair) | | |
| Bob Orr | Director, Dale Council | | A | _ |
| Cara Dent | Head, Dale College | | A | Mary Benn |
"""


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(_HEAD + text), "minutes")


@pytest.mark.parametrize(
    "above",
    [
        "County Hall\nDL1 5QT\nTel No: 0110 496 0000\n",
        "County Hall\nSW1A 2AA Tel: 0110 496 0000\n",
        "1. Welcome and introductions\n\nThe Chair welcomed everybody to the meeting.\n",
        "1. Welcome\n\nThe Chair welcomed everybody.\n\n2. Apologies\n\nApologies are recorded below.\n",
        "1. Attendance\n",
        "Apologies\n",
        "Ref: CSP/17/03\n\n17/03\n",
    ],
)
def test_it_begins_wherever_it_stands(above: str) -> None:
    """Below an address with its postcode, below an item, below "Apologies": it says of each whether they came."""
    people = read(above + _TABLE)
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lime", "Dale Homes"),
        ("Mary Benn", "Dale College"),
    ]
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Bob Orr", "Dale Council", None),
        ("Cara Dent", "Dale College", "Mary Benn"),
    ]
    assert people.chair is not None
    assert people.chair.name == "Ann Lime"


@pytest.mark.parametrize("came, away", [("Present", "Apologies"), ("✓", "Apols"), ("Yes", "No"), ("Attended", "A")])
def test_one_column_below_apologies(came: str, away: str) -> None:
    """Nobody of whom the table says that they came is among the apologies, though it stands below that heading."""
    people = read(f"""2. Apologies

| Name | Agency | Attendance |
| Ann Lime | Dale Council | {came} |
| Bob Orr | Dale Police | {away} |
| Cara Dent | Dale Homes | {came} |
""")
    assert [each.name for each in people.attendees] == ["Ann Lime", "Cara Dent"]
    assert "Ann Lime" not in [each.name for each in people.apologies]


def test_figures_of_a_year() -> None:
    """A table below the business of how often each came begins no list where those there are listed above."""
    people = read("""Present: Ann Lime (Dale Council, Chair), Bob Orr (Dale Police)
Apologies: Cara Dent (Dale Homes)

4. How often members came

| Name | Agency | Present | Apologies |
| Ann Lime | Dale Council | 3 | 1 |
| Dev Patel | Dale Homes | 2 | 2 |
""")
    assert [each.name for each in people.attendees] == ["Ann Lime", "Bob Orr"]
    assert [each.name for each in people.apologies] == ["Cara Dent"]
