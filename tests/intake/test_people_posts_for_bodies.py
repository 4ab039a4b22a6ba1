"""Posts that stand in a column of bodies."""

from __future__ import annotations

import pytest

from tests.intake.who import read


@pytest.mark.parametrize(
    "printed, organisation, post",
    [
        ("Housing Manager", None, "Housing Manager"),
        ("Dale Partnership Manager", None, "Dale Partnership Manager"),
        ("Dale Council Housing Officer", "Dale Council", "Housing Officer"),
    ],
)
def test_a_post_in_a_column_of_bodies(printed: str, organisation: str | None, post: str) -> None:
    """It is a post, with the body that is run on to it by its own name, and asked about."""
    people = read(f"""
Present:

| Name | Organisation |
| Ann Low | Dale Homes |
| Ben Moss | {printed} |
| Cy Dent | Fell Police |
""")
    assert [(each.organisation, each.post, each.sure) for each in people.attendees] == [
        ("Dale Homes", None, True),
        (organisation, post, False),
        ("Fell Police", None, True),
    ]
