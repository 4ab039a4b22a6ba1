"""Tables in which only those are marked who sent apologies: what a blank means there, and rows that head others."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

TABLE = """
{heading}
| | Board Members | Title | Representing |
| | Ann Ash | Independent Chair | Dale Board |
| | Bo Beech | Director of Housing | Dale Council |
| Apols | Cy Cedar | Head of Service | Dale Probation |
| | Di Dogwood | Chief Officer | Moor Trust |
|{mark} | Guests | | |
| | Ed Elder | Minute Taker | Moor Council |

2. Plan
It was agreed that the plan be noted.
"""


@pytest.mark.parametrize("heading", ["1. Attendance, Apologies & Governance", "Present:", "Attendance"])
@pytest.mark.parametrize("mark", [" ", " Apols "])
def test_blanks_below_a_heading_that_says_who_was_there(heading: str, mark: str) -> None:
    """Those without a mark were there, and the row that heads the guests is nobody."""
    people = read(TABLE.format(heading=heading, mark=mark))
    assert there(people) == ["Ann Ash", "Bo Beech", "Di Dogwood", "Ed Elder"]
    assert all(each.sure for each in people.attendees)
    assert away(people) == ["Cy Cedar"]
    assert not [each for each in people.questions if each.about in {"attendees", "apologies"}]


@pytest.mark.parametrize("heading", ["Members", ""])
def test_blanks_of_a_list_of_members(heading: str) -> None:
    """Who of the members was there cannot be told from a blank."""
    people = read(TABLE.format(heading=heading, mark=" "))
    assert not any(each.sure for each in people.attendees[:3])
    assert any("leaves the others blank" in each.what for each in people.questions)


def test_those_below_the_heading_of_guests_are_guests() -> None:
    """The heading holds for the rows below it only."""
    people = read(TABLE.format(heading="Attendance and apologies", mark=" Apols "))
    assert [each.capacity for each in people.attendees] == ["present", "present", "present", "guest"]


@pytest.mark.parametrize(
    "heading",
    ["Members:\n\n(*Present)\n", "Members: (*Present)\n", "Members\n* denotes present", "Members (* = present)"],
)
def test_what_marks_mean_may_stand_below_the_heading_of_a_list(heading: str) -> None:
    """It ends no list, and belongs to nobody in it."""
    people = read(
        f"{heading}\n*Councillor Ann Ash (Chairman)\nCouncillor Bo Beech\n*Councillor Cy Cedar\n*Mr Di Dogwood\n\n"
        "1. APOLOGIES\n\nApologies were received from Councillor Bo Beech.\n"
    )
    assert there(people) == ["Councillor Ann Ash", "Councillor Cy Cedar", "Mr Di Dogwood"]
    assert all(each.sure for each in people.attendees)
    assert away(people) == ["Councillor Bo Beech"]


@pytest.mark.parametrize("mark", ["N", "No", "✗"])
def test_body_of_an_apology_from_the_row_of_who_was_not_there(mark: str) -> None:
    """Below a table that has everybody, the apologies may give no more than names."""
    there_mark = {"N": "Y", "No": "Yes", "✗": "✓"}[mark]
    people = read(
        f"Attendance\n\n| Name | Organisation | Present |\n|---|---|---|\n| Ann Ash | Dale Council | {there_mark} |\n"
        f"| Supt Bo Beech | Moorshire Police | {mark} |\n| Cy Cedar | Moor Probation | {mark} |\n"
        f"| Di Dogwood | Dale Hospital Trust | {there_mark} |\n\nApologies: Supt Bo Beech, Ed Elder\n"
    )
    assert there(people) == ["Ann Ash", "Di Dogwood"]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Supt Bo Beech", "Moorshire Police"),
        ("Ed Elder", None),
    ]


@pytest.mark.parametrize("form", ["{} / {} / {}", "{}/{}/{}", "{}; {}; {}", "{}, {}, {}", "{} – {} ({})"])
def test_words_at_the_end_of_each_line_say_who_was_there(form: str) -> None:
    """Whatever parts them from the name and the body; whoever was absent is neither there nor sent apologies."""
    listed = [
        ("Ann Low", "Dale Council", "Present"),
        ("Ben Orr", "Dale Police", "Apologies"),
        ("Cy Ray", "Elm Homes", "Present"),
        ("Di Marr", "Fell Fire Service", "Absent"),
    ]
    people = read("Present:\n" + "\n".join(form.format(*each) for each in listed) + "\n\n1. Welcome\n")
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("Ann Low", "Dale Council", None),
        ("Cy Ray", "Elm Homes", None),
    ]
    assert with_bodies(people.apologies) == [("Ben Orr", "Dale Police")]
