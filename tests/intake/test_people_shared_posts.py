"""Two people who share a post, and the letters of a team behind a place."""

from __future__ import annotations

import pytest

from tests.intake.who import SENT, away, read

_LISTED = """
Minutes of the Dale Safety Forum held on 4 June 2014

Present:

Ann Low (AL), Housing Officer, Elm Council
Bo Ray (BR), Chief, Fire Service
{line}

1. Welcome

Ann Low welcomed everyone.
"""


@pytest.mark.parametrize(
    "line",
    [
        "Fi Rees (FR) / Tess Holt (TH), Safety Manager (job share), Dale Council",
        "Fi Rees / Tess Holt, Safety Manager, Dale Council",
        "Fi Rees and Tess Holt, Safety Manager (job share), Dale Council",
    ],
)
def test_a_post_that_two_share(line: str) -> None:
    """What is printed behind the second is likely of the first as well, and is asked."""
    people = read(_LISTED.format(line=line))
    one, other = people.attendees[2:]
    assert (one.name, one.organisation, one.sure) == ("Fi Rees", "Dale Council", False)
    assert (other.name, other.organisation) == ("Tess Holt", "Dale Council")
    assert any(each.subject == "Fi Rees" for each in people.questions)


def test_two_who_share_nothing() -> None:
    """Where nothing says that they share a post, the first has none."""
    one, other = read(_LISTED.format(line="Fi Rees and Tess Holt, Safety Manager, Dale Council")).attendees[2:]
    assert (one.name, one.organisation) == ("Fi Rees", None)
    assert (other.name, other.organisation) == ("Tess Holt", "Dale Council")


def test_a_team_of_a_place() -> None:
    """A point of the compass begins no name."""
    people = read(_LISTED.format(line="Abi Akan, Head of Service, Probation Service, West Dale PDU"))
    assert [(each.name, each.organisation) for each in people.attendees][2:] == [("Abi Akan", "Probation Service")]


def test_a_heading_of_substitutes_below_apologies() -> None:
    """It is nobody who was away."""
    sent = """

    Cy Dent – Dale Police
    Di Moor – Elm Homes

    Substitutions

    The Board noted the following substitutions:

    Ed Orr for Cy Dent – Dale Police.
"""
    assert away(read(SENT.format(sent=sent))) == ["Cy Dent", "Di Moor"]


def test_strokes_that_part_columns() -> None:
    """What stands behind the second is not of the first, where strokes part more than the two."""
    people = read(_LISTED.format(line="Fi Rees / (Chair) Tess Holt / Dale Council"))
    assert next(each for each in people.attendees if each.name == "Fi Rees").organisation is None
