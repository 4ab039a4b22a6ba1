"""Where a name ends and the place begins after which the body is called, with nothing printed between them."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies


@pytest.mark.parametrize(
    "printed, name, body",
    [
        ("Cllr Ash West Vale District Council", "Cllr Ash", "West Vale District Council"),
        ("Cllr Steve Ash East Vale District Council", "Cllr Steve Ash", "East Vale District Council"),
        ("Cllr Ash Mid Vale Borough Council", "Cllr Ash", "Mid Vale Borough Council"),
        ("Karen Graham Marsh District Council", "Karen Graham", "Marsh District Council"),
        ("Ann Grant Marsh Borough Council", "Ann Grant", "Marsh Borough Council"),
        ("Cllr West Vale District Council", "Cllr West", "Vale District Council"),
    ],
)
def test_the_place_is_the_bodys(printed: str, name: str, body: str) -> None:
    """A point of the compass goes with the place, and no body is a "District Council" of nowhere."""
    others = "Bo Beech Vale Police\nCy Cole Vale County Council\nDi Eden Vale Police"
    people = read(f"Present:\nCllr Dow Vale County Council\n{printed}\n{others}")
    assert (name, body) in with_bodies(people.attendees)
