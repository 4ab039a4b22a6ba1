"""The line below a title that tells where the meeting was: of whom it is, it is no part of the place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compliance.intake.decode import decode
from compliance.intake.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.reading import Reading

PAPER = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on 12 June 2024 at 10.00am in the {title}

Present:
Ann Ash, Marlbridge District Council
Bob Birch, Marlshire Police

1. Crime
Noted.
"""


def reading(tmp_path: Path, title: str) -> Reading:
    """What is read of minutes whose title ends so."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(PAPER.format(title=title), encoding="utf-8")
    (found,) = read(decode(paper))
    return found


@pytest.mark.parametrize(
    "title",
    [
        "Heron Room\nAnn Ash in the chair",
        "Heron Room\nAnn Ash (Chair)",
        "Heron Room\nAnn Ash\nBob Birch",
        "Heron Room,\nAnn Ash",
        "Heron Room\nCouncillor Ann Ash presiding",
    ],
)
def test_somebody_on_the_next_line_is_no_part_of_the_place(tmp_path: Path, title: str) -> None:
    """Whether in the chair, or only named there."""
    assert reading(tmp_path, title).place == "Heron Room"


@pytest.mark.parametrize("title", ["Heron Room\nAnn Ash in the chair", "Heron Room\nAnn Ash (Chair)"])
def test_the_room_is_no_part_of_the_name_of_the_chair(tmp_path: Path, title: str) -> None:
    """And the chair is somebody of the list, and nobody else who was there."""
    found = reading(tmp_path, title)
    assert found.chair is not None
    assert found.chair.name == "Ann Ash"
    assert [each.name for each in found.attendees] == ["Ann Ash", "Bob Birch"]


@pytest.mark.parametrize(
    "title,place",
    [
        ("Heron Room, Police\nHeadquarters, Ripley", "Heron Room, Police Headquarters, Ripley"),
        ("Town Hall,\nLong Eaton", "Town Hall, Long Eaton"),
        ("Committee\nRoom 2", "Committee Room 2"),
    ],
)
def test_a_place_goes_on_below(tmp_path: Path, title: str, place: str) -> None:
    """The name of a building or a town that stands in no list belongs to it."""
    assert reading(tmp_path, title).place == place
