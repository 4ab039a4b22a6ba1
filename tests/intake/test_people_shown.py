"""Posts that begin with a body: one that the paper has alone beside somebody else, or the letters of a council."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

_PAPER = """
Minutes of a meeting of the Dale Board held on 4 March 2016

Present:
Ann Low, Vale Homes
Ben Orr, Dale Fire Service
Cy Dent, {post}

1. Welcome

Everybody was welcomed.
"""


@pytest.mark.parametrize(
    "post, body",
    [
        ("Vale Homes Equality Manager", "Vale Homes"),
        ("DMBC Equalities Officer", "DMBC"),
        ("KCC Senior Welfare Officer", "KCC"),
        ("Dale Fire Service and Rescue Manager", None),
        ("ABC Co-ordinator", None),
        ("ASB Officer", None),
        ("Equality Manager", None),
    ],
)
def test_the_body_that_a_post_begins_with(post: str, body: str | None) -> None:
    """A name that goes on, orders and the fields of work in letters are none."""
    assert with_bodies(read(_PAPER.format(post=post)).attendees)[-1] == ("Cy Dent", body)
