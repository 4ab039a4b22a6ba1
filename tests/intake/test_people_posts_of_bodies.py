"""Lines of a list of members that give a body's posts, and those with the number of its places in brackets."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


def seats(text: str) -> list[tuple[str | None, str | None]]:
    """The body and post of each place."""
    people = read_people(lines(f"Membership\n\n{text}"), "membership_list")
    return [(each.organisation, each.post) for each in people.members]


@pytest.mark.parametrize("mark", [", ", ": ", " – "])
def test_each_post_behind_a_body_is_a_place_of_it(mark: str) -> None:
    """The second had no body, or lines without bullets ran together: a post had the body of the next line."""
    rows = (
        f"Elm District Council{mark}Leader, Director of Housing\nDale Police{mark}Area Commander\nDale Fire and Rescue"
    )
    expected = [
        ("Elm District Council", "Leader"),
        ("Elm District Council", "Director of Housing"),
        ("Dale Police", "Area Commander"),
        ("Dale Fire and Rescue", None),
    ]
    assert seats(rows) == expected
    assert seats("\n".join(f"- {row}" for row in rows.split("\n"))) == expected


def test_what_is_no_post_is_not_parted() -> None:
    """Nor is a person."""
    assert seats("- Dale Council, Director of Housing, Roads and Parks\n- Dale Police, Ann Low") == [
        ("Dale Council", "Director of Housing, Roads and Parks"),
        ("Dale Police", None),
    ]


def test_number_in_brackets_behind_a_body_is_how_many_places_it_has() -> None:
    """It was one."""
    assert seats("- Eastlow DC (2)\n- Dale Homes (1)\n- Dale Police (3)") == [
        *[("Eastlow DC", None)] * 2,
        ("Dale Homes", None),
        *[("Dale Police", None)] * 3,
    ]


def test_numbers_that_only_count_up_are_those_of_footnotes() -> None:
    """From the first on, one after the other."""
    assert seats("- Eastlow DC (1)\n- Dale Homes (2)\n- Dale Police (3)") == [
        ("Eastlow DC", None),
        ("Dale Homes", None),
        ("Dale Police", None),
    ]
