"""Where much of a list is in doubt, nobody is sure of whom it does not show by itself that they were read rightly."""

from __future__ import annotations

from tests.intake.who import read

LIST = """Present:
Ann Low, Dale Council
Quarrel Bindle, Moor Police
Carl Nye, Vale Housing
Cllr Dora Pike (Vice-Chair)
"""
ODD = "Ed Quill, District Council\nFay Rudd, Voluntary sector\n"
NOBODY = "Moor Housing Trust\n"


def unsure(text: str) -> list[str | None]:
    """Who of those there is unsure."""
    return [each.name for each in read(text + "\n1. Welcome\n").attendees if not each.sure]


def test_two_that_were_not_understood_leave_the_rest_as_they_are() -> None:
    """A slip or two is no sign that a whole list was misread."""
    assert unsure(LIST) == []
    assert unsure(LIST + ODD) == ["Ed Quill", "Fay Rudd"]


def test_a_third_puts_in_doubt_whose_name_or_body_does_not_speak_for_itself() -> None:
    """Of the others they are asked about together, with what was read of them."""
    text = LIST + ODD + NOBODY
    assert unsure(text) == ["Quarrel Bindle", "Ed Quill", "Fay Rudd"]
    asked = [each.what for each in read(text).questions if each.what.startswith("Much of the list")]
    assert asked == [
        (
            "Much of the list could not be read with certainty, so that these on line 3 were not taken for sure "
            "either: “Quarrel Bindle”, “Moor Police”. Is that right?"
        )
    ]


def test_three_of_a_long_list_are_no_quarter_of_it() -> None:
    """Where most is plain, the layout was understood."""
    others = "".join(
        f"{name} Weir, Dale Council\n" for name in ("Ada", "Bea", "Cora", "Dan", "Eva", "Finn", "Hal", "Ida")
    )
    assert "Quarrel Bindle" not in unsure(LIST + ODD + NOBODY + others)
