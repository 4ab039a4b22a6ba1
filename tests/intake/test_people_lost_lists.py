"""Lists that are printed and could not be read are said to be there."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize(
    "head, said, line",
    [
        ("Attendance List\n\nzone quota / remit / 14b", "Attendance List", 3),
        ("Dale Hall 4 March 2019 ATTENDEE REPRESENTING for whom each came is kept by the office", "ATTENDEE", 3),
        ("Held on 4 March 2019 chaired by the leader Members • those of the scheme", "Members", 3),
    ],
)
def test_a_list_that_could_not_be_read_is_no_list_that_is_not_there(head: str, said: str, line: int) -> None:
    """The question names what heads it."""
    people = read(f"Minutes of the Dale Board\n\n{head}\n\n1. Burglary\n\nThe report was noted.\n")
    assert people.attendees == ()
    asked = [each for each in people.questions if each.about == "attendees"]
    assert f"“{said}” on line {line} heads a list of those at this meeting" in asked[0].what
    assert asked[0].line == line


def test_no_list() -> None:
    """Words of the business head none."""
    people = read("Minutes of the Dale Board\n\n1. Schools\n\nATTENDANCE at Dale School was low. Members: none.\n")
    asked = [each.what for each in people.questions if each.about == "attendees"]
    assert [what.startswith("No list") for what in asked] == [True]
