"""Lines of columns that ran together, and whose brackets broke over lines."""

from __future__ import annotations

from tests.intake.who import read, with_bodies


def test_rests_of_brackets_go_to_those_that_are_open_in_their_order() -> None:
    """They stand at the end of the line or on the next one; where they are not as many, what is there is left."""
    people = read(
        "Dale Board\n\nPresent\n\n    Denis May (RB Fell Alan Jeff (Dale Police) Helen Mill (Moor LSCB) and Marsh)\n\n"
        "    Ian Dean (Dale Board) Jon Anton (Youth Justice Heather Call (Dale\n\n    Board) Councils)\n\n"
        "    Susan Joy (Fell PCT) Martin Jenks (Dale Probation)\n\nApologies:\n\n   "
        " Adrian Irv (Hill Rod Jarv (Dale Police)\n\n"
        "Points of discussion\n\n1) Introductions\n"
    )
    assert with_bodies(people.attendees) == [
        ("Denis May", "RB Fell and Marsh"), ("Alan Jeff", "Dale Police"), ("Helen Mill", "Moor LSCB"),
        ("Ian Dean", "Dale Board"), ("Jon Anton", "Youth Justice Board"), ("Heather Call", "Dale Councils"),
        ("Susan Joy", "Fell PCT"), ("Martin Jenks", "Dale Probation"),
    ]  # fmt: skip
    assert [each.sure for each in people.attendees] == [False] * 6 + [True] * 2
    assert with_bodies(people.apologies) == [("Adrian Irv", "Hill"), ("Rod Jarv", "Dale Police")]
    assert not any(each.sure for each in people.apologies)


def test_a_bracket_within_one_is_no_such_line() -> None:
    """Whose it is stands in it."""
    people = read("Present: Ann Low (Dale (North) Council), Bob Ray (Dale Police)\n")
    assert [each.name for each in people.attendees] == ["Ann Low", "Bob Ray"]
