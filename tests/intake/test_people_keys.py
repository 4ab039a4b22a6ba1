"""Tables of attendance: what their marks mean by the key that is printed, and what columns of remarks say."""

from __future__ import annotations

import pytest

from compliance.intake.people import keys
from compliance.intake.people.read import People, read_people
from tests.intake.lines import lines


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(text), "minutes")


@pytest.mark.parametrize(
    "printed",
    [
        "P = present; A = apologies; S = substitute sent; DNA = did not attend, no apologies",
        "Key: ✓ Present, A: apologies",
        "Key to attendance: P – Present, A – Apologies",
        "(P = Present, Ab = Absent)",
    ],
)
def test_what_is_a_key(printed: str) -> None:
    """Letters or signs, each with what it means."""
    assert keys.is_key(printed)


@pytest.mark.parametrize(
    "printed", ["Present: A Smith, B Jones", "PC – Parish Council; DC – District Council", "J Dow – Attendance Officer"]
)
def test_what_is_no_key(printed: str) -> None:
    """People, and the short names of bodies, are none."""
    assert not keys.is_key(printed)


TABLE = """
Minutes of the meeting of 4/3/22

Attendance	P = present; A = apologies given; S = substitute sent; DNA = did not attend

| **Responsible authority / partner** | **Member** | **Role** | **04/03** | **Substitute / comment** |
| Dale Council | Jo Marsh | Director | P | Chair |
| | Cllr Ann Speke | Executive Lead | A | |
| Northern Police | Supt Ray Dunn | Commander | S | Insp Lea Ford attended for Supt Dunn |
| | Sgt Kit Holm | Neighbourhoods | P | from 10.15 |
| Fire Service | Gary Lunt | Area Manager | DNA | |
| Officers supporting | Pat Wills | Clerk | P | Minute taker |
"""


def test_a_table_by_its_key() -> None:
    """Letters mean what the key says, a body holds until the next, and who came instead was there."""
    people = read(TABLE)
    assert [(each.name, each.organisation, each.capacity, each.sure) for each in people.attendees] == [
        ("Jo Marsh", "Dale Council", "present", True),
        ("Insp Lea Ford", "Northern Police", "substitute", False),
        ("Sgt Kit Holm", "Northern Police", "present", True),
        ("Pat Wills", None, "officer", True),
    ]
    assert [(each.name, each.organisation, each.substitute, each.sure) for each in people.apologies] == [
        ("Cllr Ann Speke", "Dale Council", None, True),
        ("Supt Ray Dunn", "Northern Police", "Insp Lea Ford", True),
    ]
    assert people.chair
    assert people.chair.name == "Jo Marsh"
    assert not people.attendees_complete
    assert ["Insp Lea Ford" in each.what for each in people.questions] == [True]
