"""Lists whose every paragraph is one person: the name on its first line, what they are and of what below it."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_LIST = """Present:
Cllr Ivor Pellow
Portfolio Holder for Community Safety, Bolver DC

Chief Inspector Tess Harrow
Bolver District Commander
Eastshire Police

Ann Otter
Service Lead
Brightside

Ben Marl
Refuge Manager, Lantern House

Cy Reed
Business Crime Reduction Partnership
(via Teams)

1. Welcome
"""


def test_each_paragraph_is_one_person() -> None:
    """What ends each is a body, be it one word that could be a name as well."""
    people = read(_LIST)
    assert [(each.name, each.post, each.organisation, each.sure) for each in people.attendees] == [
        ("Cllr Ivor Pellow", "Portfolio Holder for Community Safety", "Bolver DC", True),
        ("Chief Inspector Tess Harrow", "Bolver District Commander", "Eastshire Police", True),
        ("Ann Otter", "Service Lead", "Brightside", True),
        ("Ben Marl", "Refuge Manager", "Lantern House", True),
        ("Cy Reed", None, "Business Crime Reduction Partnership", True),
    ]
    assert people.attendees[-1].remote


@pytest.mark.parametrize("heading", ["Bolver District Council", "Eastshire Police"])
def test_paragraphs_headed_by_a_body_are_no_such_list(heading: str) -> None:
    """There the body stands above its people."""
    people = read(f"Present:\n{heading}\nAnn Otter\nBen Marl\n\nDale Homes\nCy Reed\n\n1. Welcome\n")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Otter", heading),
        ("Ben Marl", heading),
        ("Cy Reed", "Dale Homes"),
    ]


def test_one_paragraph_among_apologies() -> None:
    """A name, a post and a body are one person, though one list of the form shows it less surely than several."""
    people = read("Present:\nCllr V Otter\n\nApologies:\nAnn Marl\nService Manager\nNHS Eastshire\n\n1. Welcome\n")
    assert [(each.name, each.post, each.organisation) for each in people.apologies] == [
        ("Ann Marl", "Service Manager", "NHS Eastshire")
    ]


def test_a_line_that_the_page_has_broken_is_no_line_of_its_own() -> None:
    """What goes on below belongs to what it began with."""
    people = read(
        "Present:\nAnn Otter, Chief Executive, Office of the Police and\nCrime Commissioner\n\n"
        "Ben Marl, Treasurer, Office of the Police and\nCrime Commissioner\n\n1. Welcome\n"
    )
    office = "Office of the Police and Crime Commissioner"
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Otter", office),
        ("Ben Marl", office),
    ]
