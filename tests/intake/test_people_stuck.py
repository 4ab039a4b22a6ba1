"""Apologies on a page that lost spaces: the names are read, and shown as printed where they had to be parted."""

from __future__ import annotations

import pytest

from compliance.intake.people.lines import stuck
from compliance.intake.people.words.text import Text
from tests.intake.who import read, with_bodies


@pytest.mark.parametrize(
    "told",
    [
        "Apologieswere receivedfrom AnnLow (Dale Health),Sgt IanAsh andCllr Bo Beech (Moor Council).",
        "Apologies were receivedfrom AnnLow (Dale Health), SgtIan Ash and CllrBo Beech (Moor Council).",
    ],
)
def test_sentence_with_lost_spaces(told: str) -> None:
    """Everybody is read, and whoever had to be parted is asked about."""
    people = read(f"1. Apologies\n{told}\n2. Plan\nAgreed.")
    assert sorted(with_bodies(people.apologies)) == [
        ("Ann Low", "Dale Health"),
        ("Cllr Bo Beech", "Moor Council"),
        ("Sgt Ian Ash", None),
    ]
    assert [each.sure for each in people.apologies if each.name == "Ann Low"] == [False]
    (asked,) = (each.what for each in people.questions if each.subject == "Ann Low")
    assert "AnnLow" in asked


@pytest.mark.parametrize(
    "text",
    [
        "AnnMarie Low and JoAnn Ash",
        "Cy McElm (RoseHill Trust)",
        "Bo MacBeech and Di DeVere (HomeStart)",
        "Ann Low (WithYou)",
    ],
)
def test_capitals_within_words(text: str) -> None:
    """What is written with a capital within stays as it is."""
    assert stuck.parted(Text(text, ())).text == text


@pytest.mark.parametrize("last", ["E Elm", "Eve Elm", "Cllr Elm"])
def test_a_space_lost_behind_and(last: str) -> None:
    """In a list of those there, whoever comes last is somebody of their own."""
    people = read(f"Present:\nCouncillors A Low, B Orr andC Ray.\nMr D Ash and{last}\n\n1. Welcome\n")
    assert [str(each.name).removeprefix("Cllr ") for each in people.attendees] == [
        "A Low", "B Orr", "C Ray", "Mr D Ash", last.removeprefix("Cllr "),
    ]  # fmt: skip
