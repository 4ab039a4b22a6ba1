"""A body that is said behind the last of several to be of both or of all."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize(
    "run, bodies",
    [
        ("Ann Low (Manager), Bo Marr (Legal Officer) – both Elmdale Council", ["Elmdale Council"] * 2),
        ("Ann Low, Bo Marr – both Moor Police", ["Moor Police"] * 2),
        ("Ann Low, Bo Marr, both of the Moor Police", ["Moor Police"] * 2),
        ("Ann Low (Clerk), Bo Marr (Manager) and Cy Ray (Officer), all of Dale Council", ["Dale Council"] * 3),
        (
            "Ann Low (Elm Homes), Bo Marr (Clerk), Cy Ray (Officer) – both Dale Council",
            ["Elm Homes", *["Dale Council"] * 2],
        ),
        ("Ann Low (Elm Homes), Bo Marr, Cy Ray – all Dale Council", ["Elm Homes", *["Dale Council"] * 2]),
    ],
)
def test_of_both_and_of_all(run: str, bodies: list[str]) -> None:
    """It is theirs who have none of their own before it, and the word is no part of its name."""
    found = read(f"Minutes, 4 May 2022\n\nOfficers in attendance: {run}.\n\n1. Welcome\n")
    assert [body for _, body in with_bodies(found.attendees)] == bodies
    assert all(each.sure for each in found.attendees)


@pytest.mark.parametrize("said", ["both for item 5", "both until 11.15", "all by Teams"])
def test_what_is_no_body(said: str) -> None:
    """A remark on both is nobody's body."""
    found = read(f"Minutes, 4 May 2022\n\nOfficers in attendance: Ann Low, Bo Marr – {said}.\n\n1. Welcome\n")
    assert {body for _, body in with_bodies(found.attendees)} == {None}
