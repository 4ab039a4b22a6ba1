"""Tables of marks under the days of several meetings, with no heading for names: this meeting's column counts."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

KEY = """
P – Present   S – Sanctioned
A – Absent   L – Late arrival
"""


def test_the_first_heading_is_empty() -> None:
    """The column of the meeting's own day says who was there, who was late, and who had leave to be away."""
    people = read(f"""
DALE SCHOOL BOARD OF GOVERNORS
COMMITTEE   Full Governing Body   DATE   23 May 2022

| GOVERNOR ATTENDANCE | | | | | |
| | Type | End of Term | 28/03/2022 | 23/05/2022 | 11/07/2022 |
| ANN LOW | Headteacher | Ex-officio | P | P | |
| BOB ORR | Co-opted | 14/10/2022 | P | S | |
| CARA DENT | Parent | 22/05/2026 | | L | |
| DEV PATEL | Parent | 22/05/2026 | P | A | |
{KEY}
| Chaired by | Ann Low | Clerked by | Pete Osler |

1. Apologies
""")
    assert there(people) == ["ANN LOW", "CARA DENT", "Pete Osler"]
    assert away(people) == ["BOB ORR"]
    assert people.chair
    assert people.chair.name == "ANN LOW"


def test_the_days_stand_above_the_title_of_the_table() -> None:
    """A row of days alone heads the columns behind the names."""
    people = read(f"""
COMMITTEE:   DATE:
Business Committee   27/09/2021

| 27/09/2021 | 2/11/2021 | 24/01/2022 |

GOVERNOR ATTENDANCE

| Ann Low | P | | |
| Bob Orr | P | | |
| Cara Dent | S | | |
{KEY}
Visitors:   None

1. Apologies
""")
    assert there(people) == ["Ann Low", "Bob Orr"]
    assert away(people) == ["Cara Dent"]


@pytest.mark.parametrize(
    "rows",
    [
        "| | 12/01/2021 | 9/03/2021 |\n| Grants | £200 | £300 |\n| Rents | £10 | £20 |",
        "| | 12/01/2021 | 9/03/2021 |\n| Burglary | 12 | 3 |\n| Vehicle crime | 9 | 4 |",
    ],
)
def test_other_tables_under_days_list_nobody(rows: str) -> None:
    """Sums and counts are no marks of people."""
    people = read(f"Dale Board, 9 March 2021\n\nPresent: Ann Low, Bob Orr\n\n1. Figures\n\n{rows}\n\n2. Close\n")
    assert there(people) == ["Ann Low", "Bob Orr"]
