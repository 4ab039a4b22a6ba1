"""Those behind "Present from the Office of … (OPCC):", below a list of others."""

from __future__ import annotations

from tests.intake.who import read, with_bodies


def test_the_letters_of_a_body_in_the_label_part_it_from_no_one() -> None:
    """Its people are there, and come from it."""
    found = read("""
Present: Ann Low (Dale Council), Bo Ray (Vale Council)

Present from the Office of the Police and Crime Commissioner (OPCC): Commissioner Kay Byrne, Mark Street and Ian Cull.

1. Welcome
""")
    assert with_bodies(found.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Bo Ray", "Vale Council"),
        ("Kay Byrne", "Office of the Police and Crime Commissioner"),
        ("Mark Street", "Office of the Police and Crime Commissioner"),
        ("Ian Cull", "Office of the Police and Crime Commissioner"),
    ]
