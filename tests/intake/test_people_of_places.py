"""Bodies that are called after the place they are of, in lists whose lines run name and body together."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper

LIST = """Dale Safety Board

Minutes of the meeting held on 14 March 2017

Present:

ACC Ann Low Dale Constabulary (Chair)

HHJ Clive Orr KC Crown Court at Dale

{} {}

1. Minutes

These were agreed.
"""


@pytest.mark.parametrize("name", ["The Ven. Bo Ray", "Revd Bo Ray", "Sir Bo Ray", "Bo Ray"])
@pytest.mark.parametrize(
    "body",
    [
        "Diocese of Dale",
        "Archdiocese of Dale",
        "Deanery of Dale",
        "University of Dale",
        "County Court at Dale",
        "Court for Dale",
    ],
)
def test_a_place_that_two_bodies_are_of_is_no_body(name: str, body: str) -> None:
    """The lines end alike in the place alone, and each has its own body before it."""
    (found,) = read(paper(LIST.format(name, body)))
    assert [(each.organisation, each.post) for each in found.attendees] == [
        ("Dale Constabulary", None),
        ("Crown Court at Dale", None),
        (body, None),
    ]


def test_a_body_that_two_are_of_is_one() -> None:
    """Behind a post it is joined to, it is the body of both."""
    (found,) = read(paper(LIST.format("Bo Ray Manager of Dale Trust\n\nCy Ash Director of", "Dale Trust")))
    assert [(each.name, each.organisation, each.post) for each in found.attendees[2:]] == [
        ("Bo Ray", "Dale Trust", "Manager"),
        ("Cy Ash", "Dale Trust", "Director"),
    ]
