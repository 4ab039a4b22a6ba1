"""Tables of attendance over several meetings, and the keys of their marks."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

_HEAD = "Minutes of the meeting held on 6 March 2025\n\n"


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(_HEAD + text), "minutes")


def test_months_head_the_columns_and_a_key_without_signs_tells_the_marks() -> None:
    """The column of this meeting's month counts, and who came for somebody stands in its cell."""
    people = read("""
| Member | Agency | Sep 24 | Dec 24 | Mar 25 |
| Ann Lime | Dale Council | ✓ | ✓ | ✓ |
| Bob Orr | Dale Police | ✓ | A | D // (Mary Benn, Analyst) |
| Cara Dent | Dale Homes | ✓ | ✓ | A |
| Dev Patel | Dale College | A | ✓ | X |

✓ present | A apologies | D deputy attended | X did not attend
""")
    assert [(each.name, each.substitute_for) for each in people.attendees] == [
        ("Ann Lime", None),
        ("Mary Benn", "Bob Orr"),
    ]
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Bob Orr", "Mary Benn"),
        ("Cara Dent", None),
    ]


def test_no_column_of_this_meeting() -> None:
    """Where none of the columns is of this day, nobody is read, and the columns are asked about."""
    people = read("""
Attendance
| Name | Agency | Sep 24 | Dec 24 |
| Ann Lime | Dale Council | P | P |
| Bob Orr | Dale Police | A | P |
""")
    assert not people.attendees
    assert any("Which column" in question.what for question in people.questions)


def test_business_beside_a_list_ends_it() -> None:
    """A row that begins an item of business is nobody's apology."""
    people = read("""
Apologies:   Councillor Stephen Nell, Neil Schneider,
Jane Humber.
SSP   **Declarations of Interest**
1/13   There were no interests declared.
""")
    assert [each.name for each in people.apologies] == ["Councillor Stephen Nell", "Neil Schneider", "Jane Humber"]


def test_marks_that_close_the_lines_of_a_list() -> None:
    """At the end of an entry P that somebody was present, and A that somebody sent apologies."""
    people = read("""
Attendance
Ann Lime, Dale Council P
Cllr Bob Orr, Dale Council P
Fay Tarn, Dale Homes A
Hal Fry, Dale College DNA
Dev Patel, Probation Service P

P = present, A = apologies, DNA = did not attend
""")
    assert [each.name for each in people.attendees] == ["Ann Lime", "Cllr Bob Orr", "Dev Patel"]
    assert [(each.name, each.organisation) for each in people.apologies] == [("Fay Tarn", "Dale Homes")]


def test_marks_that_stand_before_the_names() -> None:
    """A table without a label whose first column marks who was there is a list to ask about."""
    people = read("""
| P | Ann Lime | Dale Council |
| P | Cllr Bob Orr | Dale Council |
| A | Fay Tarn | Dale Homes |

P = present, A = apologies
""")
    assert [(each.name, each.sure) for each in people.attendees] == [("Ann Lime", False), ("Cllr Bob Orr", False)]
    assert [each.name for each in people.apologies] == ["Fay Tarn"]


def test_what_a_page_of_meetings_says_of_attendance() -> None:
    """Officers and substitutes are there, and an apology has the name of the list, not the short one of the item."""
    people = read(
        "| Attendee | Role | Attendance |\n| Councillor Ann Ash | Chair | Present, virtual |\n"
        "| Councillor Bob Birch | Committee Member | Apologies, sent representative |\n"
        "| Councillor Cy Elm | Reserve | In attendance, as substitute |\n| Dee Moss | Committee Officer | Officer |\n\n"
        "1. Apologies\n\nApologies for absence were received from Councillor Birch (Councillor Elm substituting).\n\n"
        "2. Minutes\n"
    )
    assert [each.name for each in people.attendees] == ["Councillor Ann Ash", "Councillor Cy Elm", "Dee Moss"]
    assert [(each.name, each.substitute) for each in people.apologies] == [("Councillor Bob Birch", "Councillor Elm")]


def test_a_mark_that_the_heading_of_the_members_explains() -> None:
    """Only those with it were there."""
    people = read(
        "Membership (* denotes attendance)\n\n*Councillor A Ash (Chairman)\nCouncillor B Birch\n*Councillor C Elm\n\n"
        "Officers in attendance: Mr D Moss\n\n1. Apologies\n"
    )
    assert [each.name for each in people.attendees] == ["Councillor A Ash", "Councillor C Elm", "Mr D Moss"]
    assert people.chair is not None
    assert people.chair.name == "Councillor A Ash"
