"""Letters behind a "for": the initials of the one whom somebody came for, or those of a body."""

from __future__ import annotations

import pytest

from compliance.intake.reading import Attendee
from tests.intake.who import read


def there(text: str) -> list[Attendee]:
    """Those there, by a list below the label."""
    return list(read(f"Dale Forum\nNotes\n\nPresent:\n{text}").attendees)


def whom(people: list[Attendee]) -> list[tuple[str | None, str | None, str | None]]:
    """The name and organisation of each, and for whom they came."""
    return [(each.name, each.organisation, each.substitute_for) for each in people]


@pytest.mark.parametrize(
    "first",
    [
        "Ann Low (AL for CF), Dale Council",
        "Ann Low (AL) for CF, Dale Council",
        "Ann Low (AL, deputising for CF), Dale Council",
        "Ann Low - AL for CF - Dale Council",
        "Ann Low (AL) Dale Council (for CF)",
    ],
)
@pytest.mark.parametrize("away", ["", "\n\nApologies:\nCay Frost (CF), Dale Council"])
def test_initials_behind_initials(first: str, away: str) -> None:
    """Where a list prints the initials of its people, two letters behind "for" are another's."""
    found = read(f"Dale Forum\nNotes\n\nPresent:\n{first}\nBob Ash (BA), Elm Homes\nVera Elm (VE), Dale Police{away}")
    name = "Cay Frost" if away else "CF"
    assert whom(list(found.attendees)) == [
        ("Ann Low", "Dale Council", name),
        ("Bob Ash", "Elm Homes", None),
        ("Vera Elm", "Dale Police", None),
    ]
    assert all(not each.notes for each in found.attendees)
    assert [(each.name, each.substitute) for each in found.apologies] == ([("Cay Frost", "Ann Low")] if away else [])


def test_a_run() -> None:
    """So in a run."""
    found = there("Ann Low (AL for CF), Bob Ash (BA), Vera Elm (VE obo JT), Ken Yew (KY)")
    assert whom(found) == [
        ("Ann Low", None, "CF"),
        ("Bob Ash", None, None),
        ("Vera Elm", None, "JT"),
        ("Ken Yew", None, None),
    ]


def test_those_of_somebody_in_the_paper() -> None:
    """Three letters are those of somebody away, where these are printed beside the name."""
    listed = "Ann Low (for CJF)\nBob Ash, Elm Homes\n\nApologies:\nCay Frost (CJF), Dale Council"
    found = read(f"Dale Forum\nNotes\n\nPresent:\n{listed}")
    assert whom(list(found.attendees))[0] == ("Ann Low", None, "Cay Frost")


@pytest.mark.parametrize("letters", ["OPCC", "NHS", "HCC", "DMBC"])
def test_letters_of_bodies(letters: str) -> None:
    """Letters that only a body has are that body's."""
    found = there(f"Ann Low (AL for {letters})\nBob Ash (BA), Elm Homes\nVera Elm (VE), Dale Police")
    assert whom(found)[0] == ("Ann Low", letters, None)
    assert found[0].sure


def test_a_body_in_the_paper() -> None:
    """So are those of a body that stands elsewhere in the lists."""
    found = there("Ann Low (AL for DT)\nBob Ash (BA), DT\nVera Elm (VE), Dale Police")
    assert whom(found)[0] == ("Ann Low", "DT", None)


@pytest.mark.parametrize("remark", ["for CF", "deputising for CF", "in place of CF"])
def test_letters_of_which_nothing_is_known(remark: str) -> None:
    """Whether they are somebody's or a body's is asked."""
    found = there(f"Ann Low ({remark}), Dale Council\nBob Ash, Elm Homes\nVera Elm, Dale Police")
    assert whom(found)[0] == ("Ann Low", "Dale Council", "CF")
    assert not found[0].sure


def test_initials_alone() -> None:
    """A list of initials alone says the same of them."""
    found = there("AL for CF / Dale Council\nBA / Elm Homes\nVE (for Jo Tarn) / Dale Police\nKY / Yew Trust")
    assert whom(found) == [
        ("AL", "Dale Council", "CF"),
        ("BA", "Elm Homes", None),
        ("VE", "Dale Police", "Jo Tarn"),
        ("KY", "Yew Trust", None),
    ]


def test_letters_that_are_represented() -> None:
    """What somebody represents is a body; two letters in a list of initials are asked about."""
    found = there("Ann Low (representing DT)\nBob Ash, Elm Homes\nVera Elm, Dale Police")
    assert whom(found)[0] == ("Ann Low", "DT", None)
    assert found[0].sure
    assert not there("Ann Low (AL representing DT)\nBob Ash (BA), Elm Homes\nVera Elm (VE), Dale Police")[0].sure
