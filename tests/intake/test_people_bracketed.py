"""Brackets that hold the body of several officers, or a body in small letters."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_TITLE = "Minutes of the Dale Board held on 4 May 2016\n\n"
_END = "\n\n1. Close\n\nThe meeting ended at noon.\n"


@pytest.mark.parametrize(
    "officers, of",
    [
        ("Ben Moss, Di Fox, Ed Gill, Flo Hart (DBC)", "DBC"),
        ("Ben Moss, Di Fox , Ed Gill, Guy Ings , Flo Hart (Dale Council)", "Dale Council"),
        ("Ben Moss, Di Fox, Ed Gill, Flo Hart (Fell Housing Trust).", "Fell Housing Trust"),
    ],
)
def test_one_bracket_behind_many_officers(officers: str, of: str) -> None:
    """Its body is proposed for all of them, and asked about of each but the last."""
    people = read(f"{_TITLE}Present:\nAnn Low (Chair), Cy Dent (Dale Police)\n\nOfficers:\n{officers}{_END}")
    found = people.attendees[2:]
    assert {each.organisation for each in found} == {of}
    assert [each.sure for each in found] == [False] * (len(found) - 1) + [True]
    assert len([each for each in people.questions if "is printed after Flo Hart" in each.what]) == len(found) - 1


def test_one_bracket_behind_many_members() -> None:
    """Of members nothing is proposed: they come from many bodies."""
    people = read(f"{_TITLE}Present:\nAnn Low, Ben Moss, Di Fox, Ed Gill, Flo Hart (Dale Police){_END}")
    assert [each.organisation for each in people.attendees] == [None, None, None, None, "Dale Police"]


@pytest.mark.parametrize(
    "word, title", [("adva", "ADVA PARTNERSHIP"), ("reach", "reach Trust"), ("orca", "Orca Group")]
)
def test_a_body_in_small_letters(word: str, title: str) -> None:
    """A word in small letters that comes again and again is the body that is named elsewhere, and asked about."""
    people = read(
        f"{title} MEETING\n\nMinutes of the meeting held on 4 May 2016\n\nPresent: Ann Low (Chair) ({word}); "
        f"Cy Dent ({word}); Di Fox (Dale Police); Fay Hart (DCC); Ed Gill ({word}); Guy Ings (late){_END}"
    )
    bodies = [each.organisation for each in people.attendees]
    assert bodies == [word, word, "Dale Police", "DCC", word, None]
    assert [each.sure for each in people.attendees] == [False, False, True, True, False, True]


@pytest.mark.parametrize("word", ["adva", "observer", "retired"])
def test_a_word_in_small_letters_that_is_no_body(word: str) -> None:
    """Nothing names it elsewhere."""
    people = read(f"{_TITLE}Present: Ann Low ({word}); Cy Dent ({word}); Di Fox (Dale Police); Ed Gill ({word}){_END}")
    assert [each.organisation for each in people.attendees] == [None, None, "Dale Police", None]
