"""Lists whose second column is there for some rows only, or breaks over lines, and what stands about lists."""

from __future__ import annotations

import pytest

from compliance.intake import decode
from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.decode_made import paper
from tests.intake.who import read, with_bodies


def there(people: People) -> list[tuple[str | None, str | None, str | None]]:
    """Name, post and organisation of each who was there."""
    return [(each.name, each.post, each.organisation) for each in people.attendees]


def test_a_second_column_that_only_some_rows_have() -> None:
    """What stands beside a name in some rows is what that person is, and nobody by itself."""
    people = read("""
Present:

1. Ann Lime   Chair

2. Bob Orr

3. Cara Dent   Treasurer

4. Dev Patel

5. Erin Moss   Dale Hospice

Apologies
""")
    assert there(people) == [
        ("Ann Lime", None, None),
        ("Bob Orr", None, None),
        ("Cara Dent", "Treasurer", None),
        ("Dev Patel", None, None),
        ("Erin Moss", None, "Dale Hospice"),
    ]
    assert people.chair
    assert people.chair.name == "Ann Lime"


def test_people_who_are_counted_below_a_row_of_two_columns() -> None:
    """Students who came are no body of the person above."""
    people = read("""
Visitors
Ann Lime   Prevent Coordinator (item 4)
PC Bob Orr   Dale Police (item 6)
Two students from Dale University

Apologies
Cara Dent   Public Health – AL attending for her
""")
    assert there(people) == [("Ann Lime", "Prevent Coordinator", None), ("PC Bob Orr", None, "Dale Police")]
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Cara Dent", "Public Health", "Ann Lime")
    ]


def test_plain_text_whose_second_column_breaks() -> None:
    """In text of one width the rest of a column stands below it, and belongs to the row above."""
    people = read_people(
        paper("""
PRESENT:

Mr Alan Marl                  Dale Fire & Rescue
                              Service
Mrs Judith Sparrow            Dale Police Authority
Ms Tina Lunt                  Dale Primary Care Trust (vice
                              Dr Stephen Quill)
Mr Jeremy Cole                Dale,
                              Eastshire County Council

1.  MINUTES
""").lines,
        "minutes",
    )
    assert [each.name for each in people.attendees] == [
        "Mr Alan Marl",
        "Mrs Judith Sparrow",
        "Ms Tina Lunt",
        "Mr Jeremy Cole",
    ]
    assert people.attendees[0].organisation == "Dale Fire & Rescue Service"
    assert people.attendees[2].substitute_for == "Dr Stephen Quill"


def test_a_label_with_the_body_of_all_below_it() -> None:
    """The words before a colon say of which body those after it are."""
    people = read("""
Present from Dale Council: Ann Lime (Chair), Bob Orr and Cara Dent

Present from Eastshire Police: Supt Dev Patel

Apologies from Dale Homes: Erin Moss
""")
    assert there(people) == [
        ("Ann Lime", None, "Dale Council"),
        ("Bob Orr", None, "Dale Council"),
        ("Cara Dent", None, "Dale Council"),
        ("Supt Dev Patel", None, "Eastshire Police"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [("Erin Moss", "Dale Homes")]


def test_a_name_that_breaks_over_lines() -> None:
    """A forename at the end of a line goes with the surname on the next."""
    people = read("""
Also present were Chief Inspector Lisa Bust, Dale Police, Diane
Egan, Community Safety Manager, Dale Council, and Anthony
Marsh, Dale Homes

1. Minutes
""")
    assert [each.name for each in people.attendees] == ["Chief Inspector Lisa Bust", "Diane Egan", "Anthony Marsh"]


def test_a_telephone_number_opens_no_business() -> None:
    """What a page prints beside its menu is not the first item."""
    people = read("""
Contact
0800 555 111

| CHAIRMAN | Mr D Platt | Dale Council |
| MEMBERS | Chief Inspector J Tall | Dale Police |
| | Mrs G Hard JP | Dale Hospice |
| SECRETARY | Mr J Hug | Dale Council |
""")
    assert [each.name for each in people.attendees] == [
        "Mr D Platt",
        "Chief Inspector J Tall",
        "Mrs G Hard JP",
        "Mr J Hug",
    ]


def test_an_office_before_the_name_of_its_holder() -> None:
    """The clerk is somebody else than the person before, on the same line or the next."""
    people = read("""
Present
Councillors D Rich (Chair), P Moran and M Arm
Clerk J Conn, Allan Strong Eden District Council

1. Minutes
""")
    assert [each.name for each in people.attendees] == ["D Rich", "P Moran", "M Arm", "J Conn", "Allan Strong"]
    people = read("Present: Cllr P Clarke (Chair), A Armley, Clerk J Brampton\n\n1. Minutes")
    assert there(people)[-1] == ("J Brampton", "Clerk", None)


def test_somebody_named_after_people_who_are_counted() -> None:
    """Six electors and Cllr Hay are six people nobody names, and one who is named."""
    people = read("In attendance: Mrs N Vale (Clerk), six electors and Cllr Mrs Linda Hay (District Councillor)\n")
    assert [each.name for each in people.attendees] == ["Mrs N Vale", "Cllr Mrs Linda Hay"]


def test_a_label_that_is_the_item_of_a_number_in_a_column() -> None:
    """The first item of business can be who was present."""
    people = read("""
1.   Members present: Ann Lime, Bob Orr, Cara
Dent and Dev Patel.
2.   Apologies received: Erin Moss
""")
    assert [each.name for each in people.attendees] == ["Ann Lime", "Bob Orr", "Cara Dent", "Dev Patel"]
    assert [each.name for each in people.apologies] == ["Erin Moss"]


def test_bodies_that_stand_before_those_who_came_from_them() -> None:
    """A line that begins with a body and a dash begins with the next body, and brackets hold who came from one."""
    wanted = [
        ("Ann Lime", None, "Dale Council"),
        ("Cllr Bob Orr", None, "Dale Council"),
        ("Supt Cara Dent", None, "Eastshire Police"),
        ("Dev Patel", None, "Probation Service"),
    ]
    people = read("""
Present
Dale Council - Ann Lime (Chair), Cllr Bob Orr
Eastshire Police - Supt Cara Dent
Probation Service - Dev Patel

1. Welcome
""")
    assert there(people) == wanted
    people = read("""
Represented: Dale Council (Ann Lime; also Cllr Bob Orr); Eastshire Police (Supt Cara Dent); Probation Service
(Dev Patel)
Apologies: Dale Homes (Fay Tarn)
""")
    assert there(people) == wanted
    assert [(each.name, each.organisation) for each in people.apologies] == [("Fay Tarn", "Dale Homes")]


def test_names_alone_without_a_label() -> None:
    """A paragraph of names, one a line, that begins with somebody known by the forename, is a list to ask about."""
    people = read("Minutes of 4 March 2024\n\nAnn Lime\nBob Orr\nCara Dent\nDev Patel\n\n1. Welcome\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Ann Lime", False),
        ("Bob Orr", False),
        ("Cara Dent", False),
        ("Dev Patel", False),
    ]


@pytest.mark.parametrize(
    "bodies",
    [
        ["Dale Magistracy", "Dale Probation", "Democratic Services Officer"],
        ["Lantern Steps", "Dale Police", "Town Clerk"],
        ["Dale Bench", "Bright Corner", "Dale Council"],
    ],
)
def test_a_short_column_of_bodies_some_of_which_could_be_names(bodies: list[str]) -> None:
    """Below a heading of few rows, a column beside that of the names is one of posts and bodies."""
    names = ["Magistrate Pavan Munro", "Harriet Wagg", "Ivor Senn"]
    rows = "\n".join(f"|  | {name} | {body} |" for name, body in zip(names, bodies, strict=True))
    others = rows.replace("|  |", "| Others: |", 1)
    people = read(f"| Present: | Ann Low | Dale Council |\n|  | Ben Moss | Dale Police |\n{others}")
    found = [(each.name, each.organisation or each.post) for each in people.attendees]
    assert found == [("Ann Low", "Dale Council"), ("Ben Moss", "Dale Police"), *zip(names, bodies, strict=True)]


def test_apologies_with_the_columns_of_the_list_above() -> None:
    """Whose headings stand once, above those present; the edges of the columns show that they are theirs."""
    printed = """
          Attendee            Agency                         District
          Ann Low             Vale Police                    Dale
          Bo Orr              Haven Homes                    All
          Cy Dow              Victim Support                 Elm Edge

          Apologies
          Di Ash              Elm Edge District Council      Elm Edge
          PC Ed Fox           Vale Police                    Dale

1.   Welcome
"""
    lines = decode.decode_bytes(printed.encode(), "minutes.txt").lines
    assert with_bodies(read_people(lines, "minutes").apologies) == [
        ("Di Ash", "Elm Edge District Council"),
        ("PC Ed Fox", "Vale Police"),
    ]
