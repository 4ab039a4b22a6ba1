"""People listed by sorts whose headings are in words of their own, those there and those who sent apologies."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_HEAD = "Held on 4 May 2016\n\nPRESENT\n"


@pytest.mark.parametrize("sort", ["Non school members:", "Non-school members:", "Nominated subs:", "Parent governors:"])
def test_a_sort_of_those_there(sort: str) -> None:
    """It is nobody, and ends the list above it."""
    people = read(f"{_HEAD}School members:\nAnn Low, Bo Ray\n{sort}\nCy Orr, Dr Di Pask\n\n1. Minutes\n")
    assert there(people) == ["Ann Low", "Bo Ray", "Cy Orr", "Dr Di Pask"]


@pytest.mark.parametrize(
    "told",
    [
        "Apologies providing an explanation of the reason for the absence had been received from: -",
        "Apologies had been received from:",
        "Apologies with reasons for their absence were received from:",
    ],
)
@pytest.mark.parametrize("officers", ["None", "Flo Gale, Hal Hill"])
def test_sorts_of_those_who_sent_apologies(told: str, officers: str) -> None:
    """Those below each are away, and nobody is where it says so."""
    people = read(
        f"{_HEAD}Ann Low, Bo Ray\n\n1. Apologies for absence\n\n{told}\n\nSchool members\n\nCy Orr, Di Pask\n\n"
        f"Non school members\n\nNone\n\nOfficers\n\n{officers}\n\nAll were welcomed to the forum.\n\n2. Minutes\n"
    )
    assert there(people) == ["Ann Low", "Bo Ray"]
    assert away(people) == ["Cy Orr", "Di Pask", *(officers.split(", ") if officers != "None" else [])]


def test_no_sort_has_anybody() -> None:
    """Then nobody sent apologies."""
    people = read(
        f"{_HEAD}Ann Low, Bo Ray\n\nApologies\n\nSchool members\n\nNone\n\nCouncil officers\n\nNone\n\n1. Minutes\n"
    )
    assert there(people) == ["Ann Low", "Bo Ray"]
    assert away(people) == []
