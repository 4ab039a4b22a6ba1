"""Membership lists, terms of reference and front sheets: seats, and nobody present."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


def test_membership_list_is_not_attendance() -> None:
    """Members and offices are seats."""
    people = read_people(
        lines("""
# Membership
| Organisation | Member | Position |
| Dale Council | Cllr A Ash | Portfolio holder |
| Dale Police | Supt B Beech | District commander |
"""),
        "membership_list",
    )
    assert [(each.name, each.organisation, each.post) for each in people.members] == [
        ("Cllr A Ash", "Dale Council", "Portfolio holder"),
        ("Supt B Beech", "Dale Police", "District commander"),
    ]
    assert people.attendees == ()
    assert people.apologies == ()
    assert people.chair is None


def test_terms_of_reference_name_bodies_and_posts() -> None:
    """Seats without names, voting or not by their label."""
    people = read_people(
        lines("""
Voting members:
- Chief Executive, Dale Council
- Dale Fire and Rescue Service

Non-voting members:
- Clerk to the Board
"""),
        "terms_of_reference",
    )
    assert [(each.name, each.organisation, each.post, each.voting) for each in people.members] == [
        (None, "Dale Council", "Chief Executive", True),
        (None, "Dale Fire and Rescue Service", None, True),
        (None, None, "Clerk to the Board", False),
    ]


def test_a_rule_below_a_heading_of_people_is_nobody_s_seat() -> None:
    """What members may or must do is no post, and what a body will do is not the body."""
    people = read_people(
        lines("""
# Members
- Chief Executive, Dale Council
- Bright Can Do Trust

# Substitutes
Members may send substitutes.

# In attendance
Observers shall be invited by the Chair.

# Deputies
Dale Council will name its deputy.
"""),
        "terms_of_reference",
    )
    assert [(each.organisation, each.post) for each in people.members] == [
        ("Dale Council", "Chief Executive"),
        ("Bright Can Do Trust", None),
    ]


def test_front_sheet_of_an_agenda() -> None:
    """An agenda's members are seats."""
    people = read_people(lines("Membership: Cllr A Ash (Chair), Cllr B Beech and Supt C Cedar"), "agenda")
    assert [each.name for each in people.members] == ["Cllr A Ash", "Cllr B Beech", "Supt C Cedar"]
    assert people.chair is None
    assert not people.attendees_listed
