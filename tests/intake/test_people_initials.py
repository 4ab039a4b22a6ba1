"""Lists in which the initials of each stand before the name, several of them in one cell."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from tests.intake.who import away, read, with_bodies


def _row(number: int, *columns: tuple[str, float]) -> Line:
    """A line of a page whose columns stand at distances from the left."""
    return Line(number, 1, 1, "text", 0, tuple(Cell(words, (), left=left) for words, left in columns))


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


def test_a_column_of_acronyms_that_a_row_without_a_body_has_too() -> None:
    """Letters that are somebody's initials are no body, and a name with a bracket goes on with no name above it."""
    found = read_people(
        (
            _row(1, ("Name", 130.0), ("Acronym", 280.0), ("Agency", 340.0)),
            _row(2, ("Present:", 60.0), ("Jo Brook (Chair)", 130.0), ("JB", 280.0), ("Dale Council", 340.0)),
            _row(3, ("Kay Shaw (Vice Chair)", 130.0), ("KS", 280.0), ("Fell Police", 340.0)),
            _row(4, ("Tim Fenn", 130.0), ("TF", 280.0)),
            _row(5, ("Al Root", 130.0), ("AR", 280.0), ("Elm Homes", 340.0)),
            _row(6, ("Bea Lund", 130.0), ("Minute Taker", 340.0)),
        ),
        "minutes",
    )
    assert with_bodies(found.attendees) == [
        ("Jo Brook", "Dale Council"),
        ("Kay Shaw", "Fell Police"),
        ("Tim Fenn", None),
        ("Al Root", "Elm Homes"),
        ("Bea Lund", None),
    ]
    assert all(each.sure for each in found.attendees)


def test_a_column_of_those_whom_bodies_named() -> None:
    """Its heading is nobody."""
    people = read("""
Organisations Present

| Named Representatives | Organisation |
| Jo Brook | Dale Council |
| Kay Shaw | Fell Women's Group |
""")
    assert with_bodies(people.attendees) == [("Jo Brook", "Dale Council"), ("Kay Shaw", "Fell Women's Group")]


@pytest.mark.parametrize("printed, name", [("LC Bo Beech (NHS)", "Bo Beech"), ("LB Sgt. Beech (NHS)", "Sgt. Beech")])
def test_initials_of_somebody_else_before_a_name(printed: str, name: str) -> None:
    """Most lines have their own, so that those of another, left from a copied line, are no part of a name."""
    people = read(
        f"Attendees:\n- AA Cllr. Ann Ash (Chair)\n- CC Cy Cedar (Dale DC)\n- {printed}\n- DD Di Dogwood (WSFRS)\n"
        "- EE Insp. Ed Elder (Moor Police)\n\nApologies: Fay Fir\n\n1. Plan\nThe plan was agreed.\n"
    )
    assert [each.name for each in people.attendees if not each.sure] == [name]


def test_rank_before_a_name_is_no_initials() -> None:
    """Those of the others stand before theirs, and the rank of a fifth is theirs still."""
    people = read(
        "Attendees:\n- AA Cllr. Ann Ash (Chair)\n- CC Cy Cedar (Dale DC)\n- DCI Bo Beech (Moor Police)\n"
        "- DD Di Dogwood (WSFRS)\n\n1. Plan\nThe plan was agreed.\n"
    )
    assert "DCI Bo Beech" in [each.name for each in people.attendees if each.sure]


@pytest.mark.parametrize(
    "entry, name",
    [
        ("G.J.E. Dow (GJED)", "G.J.E. Dow"),
        ("GJE Dow (GJED)", "GJE Dow"),
        ("SE Elm (SE)", "SE Elm"),
        ("Mrs. R.W.P. Tate (RWPT)", "Mrs. R.W.P. Tate"),
        ("F. Fenn (FABF)", "F. Fenn"),
        ("H.G.K.L. Hale (HGKLH)", "H.G.K.L. Hale"),
    ],
)
def test_a_bracket_that_spells_all_the_initials_of_a_name(entry: str, name: str) -> None:
    """At any length it is no body, and nobody before it is asked whether it is theirs too."""
    people = read(f"Councillors present: Mrs. E. Ash (EA), J. Beech (JB), L. Cole (LMC), {entry} and A. Wren (AW).\n")
    assert with_bodies(people.attendees)[3] == (name, None)
    assert all(each.sure and each.organisation is None for each in people.attendees)


def test_letters_of_a_body_behind_a_name_of_initials() -> None:
    """They spell none of it."""
    people = read("Present:\nG.J.E. Dow (GMCA)\nSE Elm (SEFT)\nAnn Low (NHS)\n")
    assert with_bodies(people.attendees) == [("G.J.E. Dow", "GMCA"), ("SE Elm", "SEFT"), ("Ann Low", "NHS")]
