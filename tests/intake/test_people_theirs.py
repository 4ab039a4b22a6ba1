"""Labels that name the body of everybody below them, before the word or behind it."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

_PAPER = """
SALTMOOR COMMUNITY SAFETY PARTNERSHIP
8 December 2016

Present:
Neil Cauldon (Chairperson)
Rose Glynn

{label}
Adrian McCabe (Station Manager)
Caroline Hills

1. Apologies
None.
"""


@pytest.mark.parametrize(
    "label, body",
    [
        ("SFRS IN ATTENDANCE", "SFRS"),
        ("SFRS in attendance:", "SFRS"),
        ("Saltshire Fire and Rescue Service in attendance:", "Saltshire Fire and Rescue Service"),
        ("POLICE IN ATTENDANCE", "POLICE"),
    ],
)
def test_those_of_a_body_in_attendance(label: str, body: str) -> None:
    """They are in attendance, and not among those present, and from the body."""
    people = read(_PAPER.format(label=label))
    later = people.attendees[2:]
    assert [each.name for each in later] == ["Adrian McCabe", "Caroline Hills"]
    assert [(each.organisation, each.capacity) for each in later] == [(body, "in_attendance")] * 2


@pytest.mark.parametrize(
    "label, capacity", [("Saltmoor Council officers present:", "officer"), ("Saltmoor Council present:", "present")]
)
def test_those_of_a_body_present(label: str, capacity: str) -> None:
    """What stands between the body and the word says in what capacity."""
    later = read(_PAPER.format(label=label)).attendees[2:]
    assert [(each.organisation, each.capacity) for each in later] == [("Saltmoor Council", capacity)] * 2


@pytest.mark.parametrize(
    "label",
    [
        "Residents in attendance:",
        "ALSO IN ATTENDANCE",
        "ALSO PRESENT",
        "Board members in attendance:",
        "Partnership present:",
    ],
)
def test_no_body_of_theirs(label: str) -> None:
    """A sort of people and what the body that meets is called are no body to come from."""
    assert [each.organisation for each in read(_PAPER.format(label=label)).attendees] == [None] * 4


def test_all_by_such_labels() -> None:
    """Where there is no other list, whoever is in attendance is there as anybody else."""
    people = read(
        "Saltmoor Police in attendance: Neil Cauldon, Rose Glynn\nSaltmoor Council in attendance: Bo Low\n\n"
        "1. Apologies\nNone."
    )
    assert with_bodies(people.attendees) == [
        ("Neil Cauldon", "Saltmoor Police"),
        ("Rose Glynn", "Saltmoor Police"),
        ("Bo Low", "Saltmoor Council"),
    ]


@pytest.mark.parametrize("heading", ["Statutory partners", "Statutory Partners:", "Partner agencies", "Core members"])
def test_heading_of_a_sort_below_present_is_no_column(heading: str) -> None:
    """Those below it stand one a line, each with their own body, and are not cells of a table by turns."""
    people = read(
        f"Present:\n{heading}\nJo Amory, Director, Dale Council (Chair)\nSupt Kay Rash, Dale Police (Vice-Chair)\n"
        "Cllr Bo Toome, Cabinet Member, Dale Council\nCraig Den, Dale Fire Service\n\nOther partners\n"
        "Tess Now, Chief Executive, Dale Advice\nAb Ofor, Manager, Lantern Services\n\n1. Apologies\nNone."
    )
    assert [each.organisation for each in people.attendees] == [
        "Dale Council",
        "Dale Police",
        "Dale Council",
        "Dale Fire Service",
        "Dale Advice",
        "Lantern Services",
    ]


def test_names_alone_between_rows_of_body_and_name_are_of_the_body_above() -> None:
    """The first column is left empty where somebody is of the same; below the last body a name may be of none."""
    people = read(
        "Present\nDale Council\tCllr Walter Ingle (WI) (Chair)\nSally Munn (SM)\nDipak Sol (DS)\n"
        "Dale Constabulary\tInsp Carol Fenner (CF)\nPC Greg Tuff (GT)\nDale Probation\tNas Akhtar (NA)\nVera Wise\n\n"
        "1. Welcome\nAll were welcomed."
    )
    council, police = "Dale Council", "Dale Constabulary"
    assert [each.organisation for each in people.attendees[:6]] == [
        council,
        council,
        council,
        police,
        police,
        "Dale Probation",
    ]
    assert "Dale Probation" not in [each.organisation for each in people.attendees[6:] if each.sure]
