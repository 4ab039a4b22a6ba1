"""A column of whom people represent, which holds posts and offices of the body that met as well."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies

_LIST = """
Minutes of the Dale Partnership

{head}   REPRESENTING
Councillor Ann Ash -   Chair
Bo Beech   Vice Chair – Executive
Cy Cole   Dale Community Network
Councillor Di Elm-   Dale Borough Council
Ed Fir   Minutes

ALSO IN ATTENDANCE
Flo Gorse   Dale Police

1. Welcome
"""


def test_members_that_head_a_table_of_minutes_were_there() -> None:
    """As they are above a list without columns; dashes that padded their names are no part of them."""
    people = read(_LIST.format(head="MEMBERS"))
    assert with_bodies(people.attendees) == [
        ("Councillor Ann Ash", None),
        ("Bo Beech", None),
        ("Cy Cole", "Dale Community Network"),
        ("Councillor Di Elm", "Dale Borough Council"),
        ("Ed Fir", None),
        ("Flo Gorse", "Dale Police"),
    ]
    assert all(each.sure for each in people.attendees)
    assert [each.post for each in people.attendees[:2]] == ["Chair", "Vice Chair – Executive"]
    assert people.attendees[4].post == "Minutes"


def test_a_column_of_one_member_heads_no_list_of_those_there() -> None:
    """Whether whoever stands below "Member" came is asked about."""
    people = read(_LIST.format(head="MEMBER"))
    assert len(there(people)) == 6
    assert any(each.about == "attendees" for each in people.questions)


@pytest.mark.parametrize("office", ["Vice-Chair SNB", "Chair of the SNB", "Vice Chair SNB"])
def test_an_office_of_the_body_before_whom_somebody_represents(office: str) -> None:
    """Letters behind the office are those of the body that it is of; the body behind the comma is theirs."""
    people = read(
        "MEMBERS ATTENDING   REPRESENTING\nBo Beech   " + office + ", Dale Vale PLG\nCy Cole   Dale Youth Council\n"
        "Di Elm   Victim Support\n\n1. Welcome\n"
    )
    assert with_bodies(people.attendees)[0] == ("Bo Beech", "Dale Vale PLG")
    assert people.attendees[0].post == office


def test_who_attended_for_somebody_whose_apologies_stand_in_their_cell() -> None:
    """They were there, for a body that is inferred; where nothing says that they came, they are only named."""
    people = read(
        "| Role | Name |\n| Head of Safety, Dale Council | Ann Ash |\n| Manager, Dale Trust | Apologies: Bo Beech |\n"
        "| Director, Dale Homes | Apologies: Cy Cole (Tessa Lim attending) |\n| Chair, Dale Board | Di Elm |\n\n1. Hi"
    )
    assert with_bodies(people.attendees) == [
        ("Ann Ash", "Dale Council"),
        ("Tessa Lim", "Dale Homes"),
        ("Di Elm", "Dale Board"),
    ]
    assert [each.sure for each in people.attendees] == [True, False, True]
    assert [(each.name, each.substitute) for each in people.apologies] == [("Bo Beech", None), ("Cy Cole", "Tessa Lim")]


def test_a_bracket_of_those_who_represent_a_body() -> None:
    """The word is no part of it, and it is that of all whom the bracket speaks of."""
    people = read(
        "Present: Ann Low (Dale Drug Services representative), Supt Bo Ray (Dale Police); Cy Dent, Di Fox and Ed Orr "
        "(all Fell Voluntary Network representatives)\n\n1. Welcome\n"
    )
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ann Low", "Dale Drug Services", True),
        ("Supt Bo Ray", "Dale Police", True),
        *[(name, "Fell Voluntary Network", True) for name in ("Cy Dent", "Di Fox", "Ed Orr")],
    ]


@pytest.mark.parametrize("area", ["Dyfed Powys", "Harry Dale", "Avon and Fell"])
def test_the_area_of_a_commissioner_is_nobody_who_was_away(area: str) -> None:
    """Though it may be called as people are; whoever has a title is somebody."""
    people = read(
        "Present: Cy Dent\n\n"
        f"Apologies:\nAnn Low, Police and Crime Commissioner for {area}\nBo Ray, Dale Police\n\n1. Welcome\n"
    )
    assert [(each.name, each.substitute) for each in people.apologies] == [("Ann Low", None), ("Bo Ray", None)]


_ROLES = """
    Minutes of the Dale Safety Board held on 4 June 2014

    Present:

    | Name | Role |
    | Ann Low | Chief Exec, Dale CVS |
    | Bo Ray | Community Safety Hub |
    | Cy Dent | Dale Fire & Rescue |
    | Di Marr | {role} |

    1. Welcome

    Ann Low welcomed everyone.
"""


@pytest.mark.parametrize(
    "role, body",
    [
        ("Representing Police, Fire & Crime Commissioner", "Police, Fire & Crime Commissioner"),
        ("Representing the Police, Fire and Crime Commissioner", "Police, Fire and Crime Commissioner"),
        ("Representing Dale Council, Head of Parks", "Dale Council"),
        ("On behalf of Health, Housing and Care Dale", "Health, Housing and Care Dale"),
    ],
)
def test_representing_a_body_with_a_comma(role: str, body: str) -> None:
    """The word is no part of the body, nor does a comma that leads to an "and" end it."""
    assert read(_ROLES.format(role=role)).attendees[-1].organisation == body
