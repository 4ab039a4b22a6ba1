"""Headings within cells: what those below are stands out on the first line of each cell, and the names below it."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import labels
from tests.intake.lines import lines
from tests.intake.who import away, read, there, with_bodies

_TABLE = """
| **Date** | 9 March 2006 |
| **Attendance** | <u>Commission</u> // Cllrs Ann Ash (Lead); Bo Beech; Mrs Cy Cole |
| | <u>Cabinet</u> // Cllr Di Elm |
| | <u>Officers</u> // Mr E Fir; Inspector G Gorse, Dale Police |
| | <u>Other Members</u> // Cllrs Hal Ivy; Jo Lime |
| | <u>Stake holders / Experts</u> // Mr K Moss, Crimestoppers; Rev L Nut |
| **Apologies** | Cllr Max Oak |
| **Agenda Items** | 1. Notes of previous meeting // 2. Night time disorder |

| **1. Notes of previous meeting** |
| They were agreed. |
"""


def test_what_heads_a_cell_is_nobodys_name_or_body() -> None:
    """Neither is it put to the last name of the cell above, nor asked about; a row of business ends the list."""
    people = read(_TABLE)
    assert with_bodies(people.attendees) == [
        ("Ann Ash", None),
        ("Bo Beech", None),
        ("Mrs Cy Cole", None),
        ("Cllr Di Elm", None),
        ("Mr E Fir", None),
        ("Inspector G Gorse", "Dale Police"),
        ("Hal Ivy", None),
        ("Jo Lime", None),
        ("Mr K Moss", "Crimestoppers"),
        ("Rev L Nut", None),
    ]
    assert all(each.sure for each in people.attendees)
    assert away(people) == ["Cllr Max Oak"]
    assert not [each for each in people.questions if each.about != "chair"]


def test_a_body_that_heads_a_cell_is_that_of_those_below_it() -> None:
    """As it is where it heads a list in lines of its own."""
    people = read("""
| **Present** | <u>Dale Council</u> // Cllr Ann Ash; Bo Beech |
| | <u>Elm Homes</u> // Mr Cy Cole; Ms Di Elm |

1. Welcome
""")
    assert with_bodies(people.attendees) == [
        ("Cllr Ann Ash", "Dale Council"),
        ("Bo Beech", "Dale Council"),
        ("Mr Cy Cole", "Elm Homes"),
        ("Ms Di Elm", "Elm Homes"),
    ]


def test_lines_of_a_cell_stand_out_each_by_itself() -> None:
    """Below a heading that stands out the names of the cell do not."""
    from compliance.intake.people.words.text import of_line

    (line,) = lines("| **Present** // Ann Ash // **Bo Beech** |")
    assert [(each.text, each.strong) for each in of_line(line)[0]] == [
        ("Present", True),
        ("Ann Ash", False),
        ("Bo Beech", True),
    ]


@pytest.mark.parametrize("text", ["Stakeholders", "Experts", "Stake holders / Experts", "Witnesses and stakeholders"])
def test_those_who_are_heard_are_guests(text: str) -> None:
    """Commissions and scrutiny committees call so whom they hear."""
    label = labels.read(text)
    assert label is not None
    assert (label.role, label.capacity) == ("present", "guest")


def test_a_list_in_one_column_goes_on_below_what_stands_out() -> None:
    """What is no heading of people, such as somebody who stands out, is somebody."""
    assert there(read("Present:\n**Ann Ash** (Chair)\nBo Beech\n\n1. Welcome")) == ["Ann Ash", "Bo Beech"]
