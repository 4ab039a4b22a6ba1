"""Brackets in a column of their own beside the names of a list."""

from __future__ import annotations

from tests.intake.who import read, with_bodies


def test_a_bracket_in_a_column_of_its_own_is_the_body() -> None:
    """As it is on the line of the name."""
    found = read("""
Attendees:

| AB | Cllr. Alan Barr | (Chair) |
| CR | Carrie Rayne | (Dale DC) |
| AL | Amy Loring | (Crimestoppers) |
| SB | Sgt. Bailey | (Dale Police, Vale NPT) |

Apologies received:
- Insp. Ross Wick (Dale Police)

1. Welcome
""")
    assert with_bodies(found.attendees)[1:3] == [("Carrie Rayne", "Dale DC"), ("Amy Loring", "Crimestoppers")]
    assert found.attendees[3].organisation
    assert found.chair is not None
    assert found.chair.name == "Cllr. Alan Barr"
