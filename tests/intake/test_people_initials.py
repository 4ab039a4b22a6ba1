"""Lists in which the initials of each stand before the name, several of them in one cell."""

from __future__ import annotations

from tests.intake.who import away, read, with_bodies


def test_initials_before_each_name_of_two_columns() -> None:
    """Each line of a cell is somebody's, as the initials show, and none goes on with the one above it."""
    people = read("""
Present:

| JB - Jo Brook, Dale Council // TF - Tim Fenn, Fell Fire Service | Mto - Mo Tomlin, Homes4U // KS - Kay Shaw, HMP Elm |
Apologies:
Al Root
""")
    assert sorted(with_bodies(people.attendees), key=str) == [
        ("Jo Brook", "Dale Council"),
        ("Kay Shaw", "HMP Elm"),
        ("Mo Tomlin", "Homes4U"),
        ("Tim Fenn", "Fell Fire Service"),
    ]
    assert away(people) == ["Al Root"]


def test_a_space_that_a_name_lost_behind_its_initials() -> None:
    """They show where it was; a name that is written in one word stays so."""
    people = read("""
Present:

| JB: Jo Brook, Dale Council // KS: KayShaw, Fell Police | AM: AnnMarie Mole, CPS // RM: Ray McCoy, Elm Homes |
""")
    assert sorted(with_bodies(people.attendees), key=str) == [
        ("AnnMarie Mole", "CPS"),
        ("Jo Brook", "Dale Council"),
        ("Kay Shaw", "Fell Police"),
        ("Ray McCoy", "Elm Homes"),
    ]


def test_the_headings_of_a_table_of_business_end_a_list() -> None:
    """None of them is somebody who was away."""
    people = read("""
Present:
Jo Brook, Dale Council
Apologies:
Al Root, Bea Lund

| | Topic | Purpose | Outcomes | Actions |
| 1 | Fires | For information | Al is to come next time. | AR |
""")
    assert away(people) == ["Al Root", "Bea Lund"]
