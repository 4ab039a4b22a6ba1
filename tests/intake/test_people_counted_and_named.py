"""Lists below words that count people and say that some of them follow."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.printed import paper
from tests.intake.who import with_bodies

_LISTED = """
Minutes of the Dale Safety Forum held on 4 June 2014

Present:

Ann Low (Chair), Dale Council
Bo Ray, Dale Police

{heading}

Cy Dent            Elm Watch
Di Moor            Oak Watch
Ed Orr             Ash Watch

1. Welcome

Ann Low welcomed everyone.
"""


@pytest.mark.parametrize(
    "heading",
    [
        "27 local residents including representatives of the following local organisations/forums:-",
        "14 residents:",
        "Residents including:",
        "12 local residents were present, including",
        "18 members of the public and representatives of:",
    ],
)
def test_some_of_those_counted(heading: str) -> None:
    """They are listed in columns below it, and none of them is lost."""
    people = read_people(paper(_LISTED.format(heading=heading)).lines, "minutes")
    assert with_bodies(people.attendees)[2:] == [
        ("Cy Dent", "Elm Watch"),
        ("Di Moor", "Oak Watch"),
        ("Ed Orr", "Ash Watch"),
    ]


def test_a_number_that_is_of_an_item() -> None:
    """What it counts is no heading of a list."""
    people = read_people(paper(_LISTED.format(heading="2 Residents of the Moor Estate")).lines, "minutes")
    assert with_bodies(people.attendees) == [("Ann Low", "Dale Council"), ("Bo Ray", "Dale Police")]
