"""Keys of marks of two letters: members who attended, and those for whom a representative did."""

from __future__ import annotations

import pytest

from compliance.intake.people.entries import keys
from compliance.intake.people.words.text import Text
from tests.intake.who import away, read, there, with_bodies

_TABLE = """
| Representing | Title | Name | | Attendance |
| Dale Council | Director | Ann Low | AL | MA |
| | Head of Housing – Hill Borough Council | Bo Marsh | BM | MA |
| | Lead Member | Cllr Cy Orr | CO | MA |
| Police | Chief Inspector | Di Elm | DE | RA |
| Probation | Director | Ed Yew | EY | A |
| Health | Nurse | Flo Ash | FA | NC |
"""


@pytest.mark.parametrize("colon", ["Key:", "Key: ", "KEY – ", ""])
@pytest.mark.parametrize("heading", ["", "1) Attendance at Meeting", "Statutory Members"])
def test_whoever_sent_a_representative_was_not_there(colon: str, heading: str) -> None:
    """Nor is it said that they sent apologies, so that is asked; and who came for them is not named."""
    key = "MA – Member Attended, RA – Representative Attended, A - Submitted Apologies, NC – No Contact/Attendance"
    people = read(f"# Minutes of the Dale Board\n\n{heading}\n{colon}{key}\n{_TABLE}\n1. Minutes\n")
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Bo Marsh", "Hill Borough Council"),
        ("Cllr Cy Orr", "Dale Council"),
    ]
    assert away(people) == ["Di Elm", "Ed Yew"]
    assert [each.sure for each in people.apologies] == [False, True]
    assert not people.attendees_complete
    assert [question.choices for question in people.questions if question.about == "apologies"] == [
        ("Apologies", "Absent")
    ]


def test_key_without_a_space_behind_its_word() -> None:
    """The word itself is no mark, and the first of the marks is one."""
    assert keys.read([Text("Key:P – Present, R – Representative sent, N – No response, A – Apologies", ())]) == {
        "p": "there",
        "r": "sent",
        "n": "not_there",
        "a": "away",
    }


def test_who_came_is_named() -> None:
    """Then they are there, and the list is whole."""
    people = read(
        "# Minutes of the Dale Board\n\nKey: P – Present; R – Representative attended\n\n"
        "| Name | Agency | Status | Substitute |\n| Ann Low | Police | P | |\n| Bo Marsh | Council | R | Cy Orr |\n"
    )
    assert there(people) == ["Ann Low", "Cy Orr"]
    assert away(people) == ["Bo Marsh"]
