"""A register of attendance at several meetings that has the initials of people only."""

from __future__ import annotations

from tests.intake.who import away, read, there, with_bodies

_HEAD = """
Minutes of the Board Meeting held on Thursday 6 October 2016

Meeting Attendance

| Initials | Agency | 7.4.16 | 6.10.16 | 1.12.16 |
| KO | Dale Council | A | Y | |
| HS | Dale College | Y | A | |
| SK | LAY Member | A | A | A |
| CF | Dale Homes | A | Y | |
| NP | Housing | Y | N | |
| HD/RT | Dale Police | Y | Y | |
| EB | Dale Hospitals | Y | D | |
"""
_KEY = "Key: Y = Attend, N = Did Not Attend, A = Apology, D = Deputy attended in place\n"
_BUSINESS = """
In attendance for specific items:
Georgina Holroyd (GH) – Quality Officer – Dale Council (Item 3.1)

| | Subject | Discussion and Agreed | Responsible Person | Timescale |
| 1 | Welcome | Members were welcomed. | | |
| 2 | Burglary | It was noted that it fell. | KO | May |
"""


def test_only_the_column_of_this_meeting_counts() -> None:
    """The key says what the marks mean; the heading of the table of business below is nobody."""
    people = read(_HEAD + "\n" + _KEY + _BUSINESS)
    assert there(people) == ["KO", "CF", "HD/RT", "Georgina Holroyd"]
    assert away(people) == ["HS", "SK", "EB"]
    assert with_bodies(people.attendees)[:2] == [("KO", "Dale Council"), ("CF", "Dale Homes")]
    assert [each.name for each in people.attendees if not each.sure] == ["HD/RT"]


def test_without_a_key_a_mark_that_is_not_plain_is_asked_about() -> None:
    """A "D" may be a deputy who came, or that nobody did."""
    people = read(_HEAD + _BUSINESS)
    assert "EB" not in there(people) + away(people)
    assert [each.subject for each in people.questions if "was EB there" in each.what] == ["EB"]
    assert not any(each.sure for each in people.apologies)


def test_a_register_with_no_column_of_this_meeting_is_asked_about() -> None:
    """Nobody is taken as there by the marks of another meeting."""
    people = read((_HEAD + "\n" + _KEY).replace("6 October 2016", "5 May 2016"))
    assert there(people) == []
    assert any("Which column is of this meeting?" in each.what for each in people.questions)
