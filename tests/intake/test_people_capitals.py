"""Surnames in capitals behind the forenames of a list."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies

HEAD = "Dale Forum\nMinutes of 3 May 2012\n\nPresent:\n"


@pytest.mark.parametrize("sign", [", ", " - ", "\t", " / "])
def test_short_surnames(sign: str) -> None:
    """They are no letters of bodies where the others of the list have them so."""
    listed = [("Bob ASH", "Dale Council"), ("Ann LOWE", "Elm Homes"), ("Cllr Joan ORR", "Dale Council")]
    listed += [("Peter FOX", "Dale Police"), ("Mary-Ann O'DEA", "Probation Service")]
    people = read(HEAD + "\n".join(sign.join(each) for each in listed))
    found = [((name or "").casefold(), body) for name, body in with_bodies(people.attendees)]
    assert found == [(name.casefold(), body) for name, body in listed]
    assert all(each.sure for each in people.attendees)


def test_in_a_run() -> None:
    """So in a run, in which some were lost without a word."""
    people = read(
        f"{HEAD[:-1]} Bob ASH (Dale Council), Ann LEE (Elm Homes), Chris MARR (Dale Police) and Sue EVE (NHS)"
    )
    assert [(name or "").casefold() for name in there(people)] == ["bob ash", "ann lee", "chris marr", "sue eve"]


def test_surnames_first() -> None:
    """So where they stand before the forenames."""
    people = read(f"{HEAD}ASH Bob, Dale Council\nLEE Ann, Elm Homes\nMARR Chris, Dale Police")
    assert [(name or "").casefold() for name in there(people)] == ["bob ash", "ann lee", "chris marr"]


def test_letters_of_bodies() -> None:
    """The letters of a body behind a forename, and those of a place, stay what they are."""
    people = read(f"{HEAD}Bob Ash, Dale BCU\nAnn Lowe, Elm CAB\nJoan Orr, Vale DIP\nPeter Fox, Dale BCU")
    assert [body for _, body in with_bodies(people.attendees)] == ["Dale BCU", "Elm CAB", "Vale DIP", "Dale BCU"]
    people = read(f"{HEAD}Bob DIP\nAnn DIP\nSue DIP\nPeter DIP")
    assert "Bob Dip" not in there(people)
