"""Plain texts whose two columns are not level, so that their lines stand by turns."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from tests.intake.decode_made import paper


def test_lines_of_two_columns_that_stand_by_turns_are_two_columns() -> None:
    """A program that prints a PDF as text sets what is not level on lines of its own."""
    gap = " " * 51
    found = read_people(
        paper(
            "Minutes of the Dale Community Safety Board held on 4 May 2016\n"
            "PRESENT\n"
            "Ashby District Council\n"
            f"{gap}Dale County Council\n"
            "Councillor A Low\n"
            f"{gap}S Baptiste\n"
            "B Orr\n"
            f"{gap}H Nowak\n"
            "Brack Borough Council\n"
            f"{gap}Dale Fire and Rescue Service\n"
            "Councillor N Elm\n"
            f"{gap}G Hill\n"
            "L Hale\n"
            "Apologies were received from P Frost (Dale Homes)\n"
            "1. Minutes\n"
            "Agreed.\n"
        ).lines,
        "minutes",
    )
    assert {each.name: each.organisation for each in found.attendees} == {
        "Councillor A Low": "Ashby District Council",
        "B Orr": "Ashby District Council",
        "Councillor N Elm": "Brack Borough Council",
        "L Hale": "Brack Borough Council",
        "S Baptiste": "Dale County Council",
        "H Nowak": "Dale County Council",
        "G Hill": "Dale Fire and Rescue Service",
    }


def test_names_beside_organisations_that_are_not_level() -> None:
    """The second column has as many entries as the first, in the same order."""
    gap = " " * 40
    found = read_people(
        paper(
            "Minutes of the meeting of Dale Community Safety Partnership held on 4 May 2016\n"
            f"Present\nCllr Ann Low (Chair)\nBo Orr\n{gap}Dale Council\nInsp. Cy Dent\n{gap}Dale Council\n"
            f"Di Ash\n{gap}Moor Police\n{gap}Dale Refuge\n1. Minutes\nAgreed.\n"
        ).lines,
        "minutes",
    )
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Cllr Ann Low", "Dale Council"),
        ("Bo Orr", "Dale Council"),
        ("Insp. Cy Dent", "Moor Police"),
        ("Di Ash", "Dale Refuge"),
    ]
