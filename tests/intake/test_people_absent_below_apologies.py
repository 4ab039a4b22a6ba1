"""A table of who came whose last rows stand below "Apologies", and offices that stand in the column of bodies."""

from __future__ import annotations

from tests.intake.who import away, read, with_bodies

_TABLE = """| Member | Authority / Organisation | Attendance |
| Alan Kent (AK) | Chair NE Dale CC | Present |
| Honor Byre (HB) | Vice-Chair North Moor Council | Present |
| Tess Card (TC) | Hon Treasurer. | Present |
| Cher Evans (CE) | Dale Council | Present |
| APOLOGIES | | |
| Sue Orme (SO) | Secretary Marl Council | Absent |
| Darren Dive (DD) | Head of Moor Academy | Absent |
| Jane Moly (JM) | NW | Absent |

1. Minutes

They were agreed.
"""


def test_whoever_is_absent_below_apologies_sent_them() -> None:
    """They were lost: one of them without a word, and of the others it was asked whether they were there."""
    people = read(_TABLE)
    assert away(people) == ["Sue Orme", "Darren Dive", "Jane Moly"]
    assert not any("could not be read" in each.what for each in people.questions)


def test_an_office_in_the_column_of_bodies_is_no_part_of_one() -> None:
    """And the body of whoever has the chair was asked about as if it had it."""
    people = read(_TABLE)
    assert with_bodies(people.attendees) == [
        ("Alan Kent", "NE Dale CC"),
        ("Honor Byre", "North Moor Council"),
        ("Tess Card", None),
        ("Cher Evans", "Dale Council"),
    ]
    assert [each.post for each in people.attendees] == ["Chair", "Vice-Chair", "Hon Treasurer", None]
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Alan Kent", False)
