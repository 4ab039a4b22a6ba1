"""Entries whose columns stuck together: cut where half of a list shows the seam, and marked."""

from __future__ import annotations

import pytest

from compliance.intake.people.lines import glued
from compliance.intake.people.read import read_people
from compliance.intake.people.words.text import Text
from tests.intake.lines import lines


def read(entries: str) -> list[tuple[str | None, str | None, bool]]:
    """Name, organisation and sureness of those present."""
    people = read_people(lines(f"Present:\n{entries.strip()}\n\n1. Welcome\n"), "minutes")
    return [(each.name, each.organisation, each.sure) for each in people.attendees]


@pytest.mark.parametrize(
    "text, at",
    [
        ("Gordon LangNorth Police", 11),
        ("Alison McKay", None),
        ("Alison McKayNorth Police", 12),
        ("Sue DeVere", None),
        ("Sue Dale", None),
    ],
)
def test_seam(text: str, at: int | None) -> None:
    """Between a small and a capital letter, prefixes of surnames aside."""
    assert glued.seam(text) == at


def test_one_seam_alone_is_left() -> None:
    """It may be how somebody writes their name."""
    texts = [Text("Gordon LangTown Council", ()), Text("Sue Dale, North Police", ())]
    assert glued.cut(texts) == (texts, {})


def test_columns_stuck_together() -> None:
    """Each is read and marked."""
    assert read("""
Gordon LangEastshire Police
Jenna DitchBolver District Council
""") == [("Gordon Lang", "Eastshire Police", False), ("Jenna Ditch", "Bolver District Council", False)]


def test_hyphen_between_name_and_body() -> None:
    """Where half of a list has one it parts the two; elsewhere it stands within a surname."""
    assert read("""
Dom Harris-Eastshire Police
Sue Dale-Bolver District Council
Ann Moss-Eastshire Fire Service
""") == [
        ("Dom Harris", "Eastshire Police", False),
        ("Sue Dale", "Bolver District Council", False),
        ("Ann Moss", "Eastshire Fire Service", False),
    ]
    assert read("""
Dom Harris-Dale, Eastshire Police
Sue Dale, Bolver District Council
Ann Moss, Eastshire Fire Service
""")[0] == ("Dom Harris-Dale", "Eastshire Police", True)


def test_a_third_word_before_a_post_may_be_the_place_of_its_body() -> None:
    """What was in columns runs on: "Hale" or "Hale Dale" may be the surname; a second forename leaves no doubt."""
    people = read_people(
        lines("Present:\nAnn Low, Dale Council\nBryn Hale Dale Inspector\nMary Ann Dow Clerk\n\n1. Welcome\n"),
        "minutes",
    )
    assert [(each.name, each.sure) for each in people.attendees[1:]] == [
        ("Bryn Hale", False),
        ("Mary Ann Dow", True),
    ]
