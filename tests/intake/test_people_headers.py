"""The headings of columns of people, in the words of whoever drew the table, and columns that have none of use."""

from __future__ import annotations

import pytest

from compliance.intake.people.rows import headers
from tests.intake.who import read


@pytest.mark.parametrize(
    "heading, column",
    [
        ("Constituent body", "organisation"),
        ("Service area", "organisation"),
        ("Team / organisation", "organisation"),
        ("Region/ Authority/ Organisation", "organisation"),
        ("Region", None),
        ("Name of partner organisation", "organisation"),
        ("Role / title", "post"),
        ("Position in organisation", "post"),
        ("Job title/agency", "post_and_organisation"),
        ("Name of member", "name"),
        ("Area", None),
        ("Group", None),
        ("Name Agency", None),
        ("Lead officer for action", None),
    ],
)
def test_a_heading_of_words_of_such_headings(heading: str, column: str | None) -> None:
    """What each of the words says says what the column holds."""
    assert headers.column(heading) == column


def test_a_column_whose_heading_says_nothing() -> None:
    """What stands in it throughout says that it holds bodies."""
    people = read("""
Attendance

Name             Group                 Role
Ann Otter        Dale Police           Inspector
Ben Marl         Bolver Homes          Manager
Cy Reed          Lantern               Trustee
Dee Harrow       Dale County Council   Clerk

1. Welcome
""")
    assert [each.organisation for each in people.attendees] == [
        "Dale Police",
        "Bolver Homes",
        "Lantern",
        "Dale County Council",
    ]


def test_a_post_before_the_body_in_a_column_of_bodies() -> None:
    """The column is of bodies, and a cell of it holds a post as well."""
    people = read("""
Attendance

Name             Representing
Ann Otter        Dale Police
Ben Marl         Centre Manager, Bolver Homes
Cy Reed          Dale Council, Trading Standards

1. Welcome
""")
    assert [(each.post, each.organisation) for each in people.attendees] == [
        (None, "Dale Police"),
        ("Centre Manager", "Bolver Homes"),
        (None, "Dale Council, Trading Standards"),
    ]


def test_headings_of_two_columns_before_one_run() -> None:
    """Where members and officers follow in one run, the members are not all officers."""
    people = read(
        "DALE PARTNERSHIP Minutes DATE 28 September 2005 PRESENT Board Members: Secretariat: Dan Atley, Chief Executive"
        " - Dale Council Bruno Kant, Director - Dale Homes Lorna Gill, Deputy Chief Executive, DC APOLOGIES: Leo Crudd"
    )
    assert {each.capacity for each in people.attendees} == {"present"}
    assert not any(question.what.startswith("Only officers") for question in people.questions)
