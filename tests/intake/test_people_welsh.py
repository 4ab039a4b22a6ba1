"""Labels in English and Welsh, either first, or in Welsh alone."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import labels
from tests.intake.who import away, read, there


@pytest.mark.parametrize(
    "text, role, rest",
    [
        ("Present / Yn bresennol:", "present", ""),
        ("PRESENT/YN BRESENNOL", "present", ""),
        ("Yn bresennol / Present: Ann Low", "present", "Ann Low"),
        ("Yn bresennol:", "present", ""),
        ("In attendance / Hefyd yn bresennol:", "present", ""),
        ("Hefyd yn bresennol / In attendance: Di Elm", "present", "Di Elm"),
        ("Apologies / Ymddiheuriadau", "apologies", ""),
        ("1. Apologies for absence / Ymddiheuriadau am absenoldeb: Cy Orr", "apologies", "Cy Orr"),
        ("Ymddiheuriadau | Apologies: Cy Orr", "apologies", "Cy Orr"),
        ("Chair / Cadeirydd: Ann Low", "chair", "Ann Low"),
        ("Cadeirydd / Chair – Ann Low", "chair", "Ann Low"),
        ("Members / Aelodau:", "members", ""),
    ],
)
def test_label(text: str, role: str, rest: str) -> None:
    """It is that of the list, and what stands behind it is no part of it."""
    label = labels.read(text)
    assert label is not None
    assert (label.role, text[label.end :], label.whole) == (role, rest, not rest)


@pytest.mark.parametrize(
    "text", ["Present / Absent: Ann Low", "Dale / Yn bresennol", "Cadeirydd Ann Low welcomed all."]
)
def test_no_label(text: str) -> None:
    """Two labels in English, or words that are none, are not put in English."""
    label = labels.read(text)
    assert label is None or label.role not in {"chair", "apologies"}


@pytest.mark.parametrize("chair", ["Chair / Cadeirydd: Ann Low", "Cadeirydd / Chair: Ann Low", "Cadeirydd: Ann Low"])
def test_lists(chair: str) -> None:
    """The chair, those there and those away were all missed where English came first."""
    people = read(
        f"{chair}\n\nPresent / Yn bresennol:\nAnn Low (Dale Council)\nBen Marsh (Dale Police)\n\n"
        "Apologies / Ymddiheuriadau:\nCy Orr\n\n1. Croeso / Welcome\n"
    )
    assert there(people) == ["Ann Low", "Ben Marsh"]
    assert away(people) == ["Cy Orr"]
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Ann Low", True)
    assert people.questions == ()
