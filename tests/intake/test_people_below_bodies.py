"""Lists with each body on a line of its own, and below it those who came from it."""

from __future__ import annotations

from tests.intake.who import read, there, with_bodies

_LIST = """Present:
North Dale Council
B Chand, H Gill
Attending:
South Dale Council
H Stan, Executive Director (Social Work); G Bain, Administration Adviser; M
Breck, Head of Justice
Moor Prison Service
J Dall, Liaison Manager
Dale Police
Superintendent B Hamm, Commander
ABACUS
H Moore, Service Manager

Apologies:
NHS Dale
A Lowe, Director
Sheriff Court Services
S Hale, Business Manager

"""
_BUSINESS = "1 Interests\nNone were declared.\n"


def test_a_line_with_a_body_is_no_part_of_the_post_above_it() -> None:
    """Three were lost in the posts and bodies of others, the list said to be whole, and nothing was asked."""
    people = read(_LIST + _BUSINESS)
    assert with_bodies(people.attendees) == [
        ("B Chand", "North Dale Council"),
        ("H Gill", "North Dale Council"),
        ("H Stan", "South Dale Council"),
        ("G Bain", "South Dale Council"),
        ("M Breck", "South Dale Council"),
        ("J Dall", "Moor Prison Service"),
        ("Superintendent B Hamm", "Dale Police"),
        ("H Moore", "ABACUS"),
    ]
    assert with_bodies(people.apologies) == [("A Lowe", "NHS Dale"), ("S Hale", "Sheriff Court Services")]


def test_a_body_by_its_place_alone_is_asked_about() -> None:
    """Letters may as well be what somebody is."""
    people = read(_LIST + _BUSINESS)
    assert [each.name for each in people.attendees if not each.sure] == ["H Moore"]
    assert [each.sure for each in people.apologies] == [True, False]


def test_an_office_that_heads_what_is_told_sent_no_apologies() -> None:
    """Nor did the office that the sentence is about."""
    told = "In his capacity as Chief Officer, the Chief Officer of the Dale Justice Authority\nacted so.\n\n"
    people = read(f"{_LIST}\nInterim Chair\n{told}{_BUSINESS}")
    assert [each.name for each in people.apologies] == ["A Lowe", "S Hale"]


def test_names_below_each_other_are_no_bodies() -> None:
    """Without a body at its head the list is none of this form."""
    people = read(f"Present:\nAnn Low\nBo Ray, Dale Council\nCy Dent\n\n{_BUSINESS}")
    assert there(people) == ["Ann Low", "Bo Ray", "Cy Dent"]
