"""Lists in one run whose lines were stretched to the margin, with groups parted by semicolons."""

from __future__ import annotations

from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.printed import paper

PADDED = """\
Present:-    Ann Low (Chair); Cy Elm, Dale Council for
             Voluntary Service; Di Oak, Dale Drug Users
             Forum;     Dr Bo Ray, Clinical Lead, Torrford
             Primary Care Trust; Ed Fir, Dale Homes.
"""
COLUMNS = """\
Present:     Ann Low, Dale Council;        Cy Elm, Dale Homes;
             Bob Ash, Dale Police;         Di Oak, Dale Fire;
             Ed Fir, Elm Council;          Flo Yew, Elm Trust
"""


def test_gap_that_only_stretches_a_line_parts_nothing() -> None:
    """The lines above and below run across it."""
    people = read_people(paper(PADDED).lines, "minutes")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Low", None),
        ("Cy Elm", "Dale Council for Voluntary Service"),
        ("Di Oak", "Dale Drug Users Forum"),
        ("Dr Bo Ray", "Torrford Primary Care Trust"),
        ("Ed Fir", "Dale Homes"),
    ]


def test_gaps_one_below_another_part_columns() -> None:
    """Each column is read down or across, and everybody has their own body."""
    people = read_people(paper(COLUMNS).lines, "minutes")
    assert {(each.name, each.organisation) for each in people.attendees} == {
        ("Ann Low", "Dale Council"),
        ("Bob Ash", "Dale Police"),
        ("Cy Elm", "Dale Homes"),
        ("Di Oak", "Dale Fire"),
        ("Ed Fir", "Elm Council"),
        ("Flo Yew", "Elm Trust"),
    }


def test_body_behind_the_last_of_a_group_is_asked_of_the_others() -> None:
    """Whoever stands behind the semicolon with nothing shows nothing of them."""
    run = "Present: Sue Low, Ben Ash and Peter Elm, NHS Dale; Tim Oak and Jo Fir, Dale Council; and Meg Yew (Note)."
    people = read_people(lines(f"{run}\n\n1. Apologies\nNone.\n"), "minutes")
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Sue Low", "NHS Dale", False),
        ("Ben Ash", "NHS Dale", False),
        ("Peter Elm", "NHS Dale", True),
        ("Tim Oak", "Dale Council", False),
        ("Jo Fir", "Dale Council", True),
        ("Meg Yew", None, True),
    ]
