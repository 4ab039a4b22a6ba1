"""Lists that stand behind the business of a paper, under words that head no list elsewhere in it."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

BUSINESS = (
    "Dale Forum\nMinutes of 3 May 2012\n\n1. Welcome\nThe Chair welcomed all.\n\n2. Burglary\nA plan was agreed.\n"
)
LISTED = "Ann Low{0}Dale Homes\nBob Ash{0}Elm Council\nQuill Birch{0}Probation Service"


@pytest.mark.parametrize("head", ["Attendance", "List of attendees", "THOSE PRESENT", "Attendance list", "Attended by"])
@pytest.mark.parametrize("sign", [", ", " - ", "\t", "   "])
def test_a_list_under_a_plain_heading(head: str, sign: str) -> None:
    """They were there, if nothing but the list stands below the heading."""
    people = read(f"{BUSINESS}\n{head}\n{LISTED.format(sign)}")
    assert there(people) == ["Ann Low", "Bob Ash", "Quill Birch"]
    assert all(each.sure for each in people.attendees)


def test_business_behind_it() -> None:
    """Where business goes on below the list, it may be of something else that was told of."""
    people = read(f"{BUSINESS}\nAttendance\n{LISTED.format(', ')}\n\n3. Any other business\nNone.")
    assert not any(each.sure for each in people.attendees)


def test_no_heading() -> None:
    """Without a heading it is asked, as elsewhere."""
    people = read(f"{BUSINESS}\n{LISTED.format(', ')}")
    assert not any(each.sure for each in people.attendees)


@pytest.mark.parametrize("head", ["Apologies and attendance", "Apologies / Present", "Welcome and apologies"])
def test_a_heading_of_both(head: str) -> None:
    """Above a list of apologies of its own it heads those there, and else it is asked."""
    listed = LISTED.format(", ")
    people = read(f"Dale Forum\nMinutes of 3 May 2012\n\n{head}\n{listed}\n\nApologies\nCay Frost, Dale Council\n")
    assert (there(people), away(people)) == (["Ann Low", "Bob Ash", "Quill Birch"], ["Cay Frost"])
    people = read(f"Dale Forum\nMinutes of 3 May 2012\n\n{head}\n{listed}\n\n1. Burglary\nA plan was agreed.\n")
    assert not any([*(each.sure for each in people.apologies), *(each.sure for each in people.attendees)])


def test_a_heading_of_non_attendance() -> None:
    """Words for those who did not attend head no others."""
    people = read(f"Dale Forum\nMinutes of 3 May 2012\n\nApologies for non-attendance\n{LISTED.format(', ')}\n")
    assert away(people) == ["Ann Low", "Bob Ash", "Quill Birch"]
    assert all(each.sure for each in people.apologies)
