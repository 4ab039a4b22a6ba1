"""Sentences at the head of minutes on who else was there, beside a list of the members."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

HEAD = "Present: Cllr D Orme (in the chair), Cllr A Wren.\n\n"


@pytest.mark.parametrize(
    "sentence, people",
    [
        (
            "The Clerk, Mrs. L.M. Pine, the Town Clerk's Assistant, Mrs. M.C. Vane and a resident were also present.",
            [("Mrs. L.M. Pine", "Clerk"), ("Mrs. M.C. Vane", "Town Clerk's Assistant")],
        ),
        ("The Clerk (Mrs L Pine) and two members of the public were also present.", [("Mrs L Pine", "Clerk")]),
        ("The Clerk, Mrs Pine, was in attendance.", [("Mrs Pine", "Clerk")]),
        (
            "The Locum Clerk, Ann Low and the Assistant Clerk, Bo Ray were in attendance throughout.",
            [("Ann Low", "Locum Clerk"), ("Bo Ray", "Assistant Clerk")],
        ),
        (
            "Chief Inspector Bo Ray and the Rev. Ann Low were also present.",
            [("Chief Inspector Bo Ray", None), ("Rev. Ann Low", None)],
        ),
        (
            "The meeting was also attended by the Clerk, Ann Low, and a representative of the local press.",
            [("Ann Low", "Clerk")],
        ),
    ],
)
@pytest.mark.parametrize("absent", ["", "Councillors not present: H Fell.\n\n"])
def test_who_else_was_there(sentence: str, people: list[tuple[str, str | None]], absent: str) -> None:
    """Each has the post before the name, and the public is nobody."""
    found = read(f"{HEAD}{absent}{sentence}\n\n1. Minutes\nThey were agreed.\n")
    assert [(each.name, each.post) for each in found.attendees[2:]] == people
    assert all(each.capacity == "in_attendance" and each.sure for each in found.attendees[2:])
    assert [each.name for each in found.apologies] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Four members of the public were also present.",
        "The Leader, Cllr Ann Low, was not present.",
        "Neither Cllr Ann Low nor Bo Ray were present.",
        "Ann Low asked who was present.",
        "The Town Clerk and the Deputy Clerk were also present.",
        "A quorum was present.",
    ],
)
def test_sentences_that_name_nobody_there(sentence: str) -> None:
    """Nothing is taken from them."""
    found = read(f"{HEAD}{sentence}\n\n1. Minutes\nThey were agreed.\n")
    assert there(found) == ["Cllr D Orme", "Cllr A Wren"]
    assert away(found) == []


def test_initials_with_stops_end_no_sentence() -> None:
    """Behind them comes the surname; what begins a sentence does not."""
    found = read(f"{HEAD}Apologies were received from Mrs. M.C. Vane and L.M. Pine. The Clerk kept the list.\n")
    assert away(found) == ["Mrs. M.C. Vane", "L.M. Pine"]
