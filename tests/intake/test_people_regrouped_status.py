"""Tables saved as text, each cell a line of its own, with a column that says who was there."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.decode_made import paper

_ROWS = (
    ("Cllr Ann Low", "Dale Council", "Chair", "Present"),
    ("Superintendent Bo Orr", "Moor Police", "Area Commander", "Present"),
    ("Cy Dent", "Moor Fire and Rescue", "Group Manager", "Apologies"),
    ("Svetlana Petrov", "National Probation Service", "Head of Cluster", "Absent"),
    ("Di Ash", "Dale Council", "Officer", "Present"),
)


@pytest.mark.parametrize(
    "headings,order",
    [
        (("Name", "Organisation", "Position", "Attendance"), (0, 1, 2, 3)),
        (("Name", "Role", "Organisation", "Present / Apologies"), (0, 2, 1, 3)),
        (("Name", "Organisation", "Status"), (0, 1, 3)),
        (("Name", "Attendance", "Organisation"), (0, 3, 1)),
        (("Member", "Agency", "Attended / Apologies"), (0, 1, 3)),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\n\n"])
def test_a_column_of_those_there(headings: tuple[str, ...], order: tuple[int, ...], end: str) -> None:
    """Its cells are no headings of lists."""
    lines = [*headings, *(row[at] for row in _ROWS for at in order)]
    found = read_people(
        paper(
            f"Dale Partnership Board\n\nMinutes of the meeting held on 26 September 2019\n\n{end.join(lines)}{end}"
            "1. Minutes\n\nAgreed.\n"
        ).lines,
        "minutes",
    )
    assert [(each.name, each.organisation) for each in found.attendees] == [
        ("Cllr Ann Low", "Dale Council"),
        ("Superintendent Bo Orr", "Moor Police"),
        ("Di Ash", "Dale Council"),
    ]
    assert [(each.name, each.organisation) for each in found.apologies] == [("Cy Dent", "Moor Fire and Rescue")]
