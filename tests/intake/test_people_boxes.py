"""Tables of people with boxes for marks, with ditto marks, and with those there and those away in columns of names."""

from __future__ import annotations

import pytest

from tests.intake.who import read

BOXES = """
# Dale Board

| Represents | Member | Here | Apologies | Sent in place |
| Dale Council | Ann Lime, Director | ☒ | ☐ | |
| Dale Council – Housing | Bob Orr, Manager | ☐ | ☒ | Cara Dent, Team Leader |
| Dale Police | DCI Dev Moor | ☒ | ☐ | – |
| Probation | Eve Tarn | ☐ | ☐ | – |
"""


def test_an_empty_box_is_no_apology_and_a_crossed_one_no_absence() -> None:
    """Word crosses the box that is meant; where both boxes are empty, nothing is said of the person."""
    people = read(BOXES)
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ann Lime", "Dale Council", True),
        ("Cara Dent", "Dale Council – Housing", False),
        ("DCI Dev Moor", "Dale Police", True),
    ]
    assert [(each.name, each.substitute) for each in people.apologies] == [("Bob Orr", "Cara Dent")]


def test_a_cross_without_empty_boxes_stays_a_cross() -> None:
    """Beside a tick it says that somebody was not there."""
    people = read("| Name | Agency | Present |\n| Ann Lime | Dale Council | ✓ |\n| Bob Orr | Dale Police | ☒ |")
    assert [each.name for each in people.attendees] == ["Ann Lime"]


@pytest.mark.parametrize("mark", ['"', "”", "do.", "ditto", "″"])
def test_ditto_marks_stand_for_the_body_above(mark: str) -> None:
    """One mark for each word of it, or one for all; a bracket about the person above is left out."""
    people = read(f"""
PRESENT:
Councillor Ann Lime\tDale Council (Chair)
Bob Orr\t{mark}\t{mark}
Cara Dent\t{mark}
Supt Dev Moor\tDale Police
Eve Tarn\t{mark}
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Councillor Ann Lime", "Dale Council"),
        ("Bob Orr", "Dale Council"),
        ("Cara Dent", "Dale Council"),
        ("Supt Dev Moor", "Dale Police"),
        ("Eve Tarn", "Dale Police"),
    ]


def test_those_there_and_those_away_stand_in_columns_of_names() -> None:
    """The heading of the second may say both "absent" and "apologies"."""
    people = read("""
| Organisation | Attending | Absent / apologies given |
| Dale Council | Ann Lime (Chief Executive) – Chair | Cllr Fay Benn (Cabinet Member) |
| | Bob Orr (Manager) | |
| Dale Police | Insp Dev Moor | Supt Gil Hart |
| Dale Probation | | Eve Tarn – apologies |
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lime", "Dale Council"),
        ("Bob Orr", "Dale Council"),
        ("Insp Dev Moor", "Dale Police"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Cllr Fay Benn", "Dale Council"),
        ("Supt Gil Hart", "Dale Police"),
        ("Eve Tarn", "Dale Probation"),
    ]


def test_apologies_that_earlier_minutes_left_out_are_not_of_this_meeting() -> None:
    """`should have been shown` speaks of the minutes before."""
    people = read(
        "Present: Ann Lime (Dale Council)\n\n2. Minutes\n\nRight, but Bob Orr’s apologies should have been shown."
    )
    assert people.apologies == ()


def test_labels_in_other_words() -> None:
    """`On the line` are those who telephoned; who sent word that they could not come sent apologies."""
    people = read("""
**On the line**
Ann Lime, Dale Council

**Those who sent word that they could not come:** Bob Orr, and Cllr Cara Dent.
""")
    assert [each.name for each in people.attendees] == ["Ann Lime"]
    assert [each.name for each in people.apologies] == ["Bob Orr", "Cllr Cara Dent"]
