"""What those there came to the meeting for, printed behind the bracket with their body."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

OTHERS = "Present:\nAnn Ash (Vale Council)\nBo Beech (Vale Police)\nCy Cole (NHS Vale)\n\n"


AND = "In attendance:\nDi Dow (Vale Council) and Ed Eden (Vale Police) attended to take the minutes."
BULLETS = """In attendance:
• Di Dow (Vale Council)
• Ed Eden (Vale Police) attended to take notes
• Flo Fox (NHS Vale) attended for part of the meeting"""
RUN = """In attendance – Di Dow (Vale Council) attended for item 1, Ed Eden (Vale Police) attended for items 2 and 6 \
and Flo Fox (NHS Vale) attended to take the minutes."""
TWO = [("Di Dow", "Vale Council"), ("Ed Eden", "Vale Police")]
THREE = [*TWO, ("Flo Fox", "NHS Vale")]


@pytest.mark.parametrize("printed, wanted", [(AND, TWO), (BULLETS, THREE), (RUN, THREE)])
def test_whoever_came_for_something_is_listed(printed: str, wanted: list[tuple[str, str]]) -> None:
    """A list is not at its end where it tells what somebody came for."""
    people = read(f"{OTHERS}{printed}\n\n1. Welcome\n\nAll were welcomed.")
    assert with_bodies(people.attendees)[3:] == wanted
