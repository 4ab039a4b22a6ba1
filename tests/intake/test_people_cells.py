"""What single cells hold: initials that look like honours, two with a stroke between, and whom somebody represents."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies


def test_initials_that_look_like_honours() -> None:
    """Where the initials of others stand behind their names, so do those of "Mia Ash MA"."""
    rows = """
Present:

| Name | Role |
| Mia Ash MA | Dale Trust |
| Ann Low AL | Dale Police |
| Bo Orr (BO) | Dale Homes |
| Jo Dow MBE | Dale Council |
"""
    assert there(read(rows)) == ["Mia Ash", "Ann Low", "Bo Orr", "Jo Dow MBE"]
    assert there(read(rows.replace(" AL |", " |").replace(" (BO)", "")))[0] == "Mia Ash MA"


def test_two_with_a_stroke_between() -> None:
    """Two in one cell are two, however the stroke stands; bodies keep theirs."""
    people = read(
        """
Present:

| Name | Organisation |
| Lou Hill /Sim Dow | Dale Police/Vale Police |
| Cy Gill / Di Hope | Dale Homes |
| Ed Marr/Fay Ash | Dale CVS |
"""
    )
    assert with_bodies(people.attendees) == [
        ("Lou Hill", "Dale Police/Vale Police"),
        ("Sim Dow", "Dale Police/Vale Police"),
        ("Cy Gill", "Dale Homes"),
        ("Di Hope", "Dale Homes"),
        ("Ed Marr", "Dale CVS"),
        ("Fay Ash", "Dale CVS"),
    ]


def test_whom_a_role_says_that_somebody_represents() -> None:
    """In a column of roles the body behind "Representing" is whose they are; letters before a whole post are a body."""
    people = read(
        """
Present:

| Name | Role |
| Ann Low | Representing Dale Fire Service |
| Bo Orr | On behalf of the Police and Crime Commissioner |
| Cy Dow | DBCC Head of Housing |
| Di Ash | ASB Director of Housing |
| Ed Fox | Director of Homes, Dale Council |
"""
    )
    assert [(each.organisation, each.post) for each in people.attendees] == [
        ("Dale Fire Service", None),
        ("Police and Crime Commissioner", None),
        ("DBCC", "Head of Housing"),
        (None, "ASB Director of Housing"),
        ("Dale Council", "Director of Homes"),
    ]
    assert [each.name for each in people.attendees if not each.sure][-1] == "Cy Dow"


def test_a_banner_below_the_chair_is_no_body() -> None:
    """What stands out below the plain name of the chair, in a paragraph of its own, is nobody's."""
    text = """
Record of meeting
Chair:   Ann Low

**SAFER**

Attendees:

Bo Orr, Dale Homes
Cy Dow, Dale Police
"""
    assert [each.organisation for each in read(text).attendees] == [None, "Dale Homes", "Dale Police"]
    plain = read(text.replace("\n\n**SAFER**", "\nDale Council"))
    assert with_bodies(plain.attendees)[0] == ("Ann Low", "Dale Council")


def test_what_sort_of_body_it_is_stands_in_a_bracket() -> None:
    """Nobody is of "Charity" where the charity stands before it; alone it is all that is said."""
    people = read(
        """
Present:
Ann Low, Panel member – Elm Lane Hall (Charity)
Bo Orr, Panel member – Skillsway (Business)
Cy Dow, Dale Council (Housing)
"""
    )
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Elm Lane Hall"),
        ("Bo Orr", "Skillsway"),
        ("Cy Dow", "Dale Council"),
    ]


def test_a_body_of_several_fields() -> None:
    """Commas stand within the name of a body that somebody chairs, not before people."""
    people = read(
        """
Present:
Ann Low, Chair of Ethics, Audit and Standards Panel (EASP)
Bo Orr, Chair of Governors, Dale Council
"""
    )
    assert [(each.organisation, each.post) for each in people.attendees] == [
        ("Ethics, Audit and Standards Panel", "Chair of Ethics, Audit and Standards Panel, EASP"),
        ("Dale Council", "Chair of Governors"),
    ]


def test_a_chair_among_other_posts() -> None:
    """Who is a panel's elected chair may have been in the chair, and is asked about."""
    people = read(
        """
Present:
Ann Low, Panel member – Elected Chair
Bo Orr, Panel member – Dale Homes
Cy Dow, Chair of Elm Trust
"""
    )
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", False)


@pytest.mark.parametrize("mark", [", ", " – "])
def test_a_post_behind_a_borough_in_a_column_of_bodies(mark: str) -> None:
    """The borough's letters make it a body by its own name, whatever the few other rows hold."""
    printed = (
        f"Ann Low     LB Dale{mark}Head of Crime Reduction\nDI Bo Orr     Metropolitan Police\n"
        f"Cy Dow     LB Dale{mark}Domestic Abuse Coordinator"
    )
    for rows in (f"Present:\n{printed}", f"Present:\nName     Organisation\n{printed}"):
        people = read(f"{rows}\n\n1. Welcome")
        assert [(each.name, each.organisation, each.post, each.sure) for each in people.attendees] == [
            ("Ann Low", "LB Dale", "Head of Crime Reduction", True),
            ("DI Bo Orr", "Metropolitan Police", None, True),
            ("Cy Dow", "LB Dale", "Domestic Abuse Coordinator", True),
        ]


def test_a_chair_in_a_column_of_something_else() -> None:
    """It is said there of whoever stands in the row; initials that begin so say nothing."""
    rows = """
Present:

| Attendee | Agency | District |
| Ann Low | Dale Council | Chair |
| Bo Orr | Dale Police | Vale |
| Cy Hart | Project Officer to Chair | CH |
"""
    people = read(rows)
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", True)
    assert there(people) == ["Ann Low", "Bo Orr", "Cy Hart"]
    assert people.attendees[2].organisation != "Project Officer to"


@pytest.mark.parametrize("body", ["DCBC HoS Achievement 0 - 12", "DCBC Play 5 – 11", "Dale Youth 13 - 19"])
def test_range_of_ages_is_not_cut_at_its_dash(body: str) -> None:
    """What was left of it was taken for a body, with no doubt."""
    people = read(
        f"Minutes of the Dale Board held on 4 May 2016\n\nPresent:\n| Ann Low | Dale Trust | √ |\n"
        f"| Bo Orr | {body} | √ |\n| Cy Elm | Fell Council | √ |\n| Di Frost | Marl Police | √ |\n\n1. Close\n"
    )
    (found,) = [each for each in people.attendees if each.name == "Bo Orr"]
    assert not found.sure
    assert found.organisation in (None, body)
