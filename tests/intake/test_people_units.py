"""Departments of a council in brackets behind it, in a column of bodies."""

from __future__ import annotations

from tests.intake.who import read


def test_a_department_in_brackets_is_no_part_of_the_councils_name() -> None:
    """A place in brackets is, and so are the letters of a body."""
    people = read(
        "Attendance\n| Name | Agency |\n| Andy Bill | Vale Council (Housing, Adults and Housing) |\n"
        "| John New | Vale Council (Community Safety, Place) |\n| Sue Hall | Vale Council (Children's Services) |\n"
        "| Bo Beech | Probation Service (West) |\n| Cy Cole | Vale Police |"
    )
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("Andy Bill", "Vale Council", "Housing, Adults and Housing"),
        ("John New", "Vale Council", "Community Safety, Place"),
        ("Sue Hall", "Vale Council", "Children's Services"),
        ("Bo Beech", "Probation Service (West)", None),
        ("Cy Cole", "Vale Police", None),
    ]
