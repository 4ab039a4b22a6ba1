"""Membership lists, terms of reference and front sheets: seats, and nobody present."""

from __future__ import annotations

import pytest

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


EASTLOW, POLICE, FRS = "Eastlow DC", "Harrowdale Police", "Harrowdale FRS"


@pytest.mark.parametrize(
    "text, seats",
    [
        ("1. Membership: Eastlow DC (2 places), Harrowdale Police, Harrowdale FRS", [EASTLOW, EASTLOW, POLICE, FRS]),
        (
            "# Membership\n- Eastlow DC (2 places)\n- Harrowdale Police x2\n- Harrowdale FRS",
            [EASTLOW] * 2 + [POLICE] * 2 + [FRS],
        ),
        (
            "# Membership\nEastlow DC (two seats); Harrowdale Police; and Harrowdale FRS.",
            [EASTLOW, EASTLOW, POLICE, FRS],
        ),
        ("# Membership\n- Two representatives of Eastlow DC\n- 2 x Harrowdale Police", [EASTLOW] * 2 + [POLICE] * 2),
        ("# Membership\n- Two (2) members from the Eastlow DC\n- Harrowdale FRS", [EASTLOW, EASTLOW, FRS]),
        ("# Membership\nOne from each of: Eastlow DC, Harrowdale Police and Harrowdale FRS.", [EASTLOW, POLICE, FRS]),
        ("# Membership\n- One representative of each of the following: Harrowdale FRS; Eastlow DC", [FRS, EASTLOW]),
        ("# Membership\n| Body | Places |\n| Eastlow DC | 2 |\n| Harrowdale Police | 1 |", [EASTLOW, EASTLOW, POLICE]),
        ("# Membership\n- Dale Fire and Rescue Service\n- Harrowdale Police", ["Dale Fire and Rescue Service", POLICE]),
    ],
)
def test_each_place_that_a_line_gives_to_a_body_is_a_seat(text: str, seats: list[str]) -> None:
    """All but the first of a line were lost, and the number of places."""
    found = read_people(lines(f"\n{text}\n"), "terms_of_reference").members
    assert [(each.organisation, each.post) for each in found] == [(each, None) for each in seats]


@pytest.mark.parametrize(
    "line, post, body",
    [
        ("Chief Executive (or nominee), Eastlow DC", "Chief Executive, or nominee", EASTLOW),
        ("Chief Executive, Eastlow DC", "Chief Executive", EASTLOW),
        ("Harrowdale Police, District Commander", "District Commander", POLICE),
    ],
)
def test_a_post_with_its_body_is_one_seat(line: str, post: str, body: str) -> None:
    """The line is no list of bodies."""
    (found,) = read_people(lines(f"\n# Membership\n- {line}\n"), "terms_of_reference").members
    assert (found.organisation, found.post) == (body, post)


def test_front_sheet_of_an_agenda() -> None:
    """An agenda's members are seats."""
    people = read_people(lines("Membership: Cllr A Ash (Chair), Cllr B Beech and Supt C Cedar"), "agenda")
    assert [each.name for each in people.members] == ["Cllr A Ash", "Cllr B Beech", "Supt C Cedar"]
    assert people.chair is None
    assert not people.attendees_listed


_TERMS = """
Dale Community Safety Partnership
Terms of Reference

1. Purpose
The Partnership brings together the responsible authorities.

2. {heading}
{lead}Dale Council: Leader
Dale Police: District Commander
Dale Fire and Rescue Service: Group Manager

3. Quorum
The quorum is four members.
"""


@pytest.mark.parametrize("heading", ["Membership", "MEMBERSHIP", "Members", "Membership of the Partnership"])
@pytest.mark.parametrize("lead", ["", "The members are:\n", "Membership comprises the following:\n"])
def test_members_are_a_numbered_clause(heading: str, lead: str) -> None:
    """What terms number are clauses and no business of a meeting; words that lead to the list are no seat."""
    people = read_people(lines(_TERMS.format(heading=heading, lead=lead)), "terms_of_reference")
    assert [(each.organisation, each.post) for each in people.members] == [
        ("Dale Council", "Leader"),
        ("Dale Police", "District Commander"),
        ("Dale Fire and Rescue Service", "Group Manager"),
    ]


@pytest.mark.parametrize("status", ["Responsible authority", "Co-operating body", "Voting", "Core", "Yes", "Statutory"])
@pytest.mark.parametrize("column", ["Status", "Attendance", "Present"])
def test_column_of_what_sort_of_member_each_is(column: str, status: str) -> None:
    """Nobody is left out by it: there is no meeting that they could have been away from."""
    people = read_people(
        lines(f"""
# Membership
| Organisation | Member | {column} |
| Dale Council | Chief Executive | {status} |
| Dale Police* | District Commander | |
| Office of the Police, Fire and Crime Commissioner | Policy Officer | {status} |
"""),
        "terms_of_reference",
    )
    assert [(each.organisation, each.post) for each in people.members] == [
        ("Dale Council", "Chief Executive"),
        ("Dale Police", "District Commander"),
        ("Office of the Police, Fire and Crime Commissioner", "Policy Officer"),
    ]
