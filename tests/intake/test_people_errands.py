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


NOTES = ["Bo Beech to report back", "BB to update", "report sent", "will send an update", "Cy Cole to brief her"]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("end", [" ", "\n"])
def test_what_is_told_of_one_of_a_run_of_apologies_ends_it_not(note: str, end: str) -> None:
    """What stands between a dash and the next semicolon is somebody's errand, and nobody who was away."""
    run = (
        f"Di Dow (Office of the Commissioner); Ed Eden{end}(Vale County Council) – {note}; Flo{end}Fox (Vale Advice);"
        " Gus Gill (Vale Homes)"
    )
    people = read(f"{OTHERS}Apologies\n{run}\n\n1. Welcome\n\nAll were welcomed.")
    bodies = ["Office of the Commissioner", "Vale County Council", "Vale Advice", "Vale Homes"]
    assert with_bodies(people.apologies) == list(zip(["Di Dow", "Ed Eden", "Flo Fox", "Gus Gill"], bodies, strict=True))
    assert len(people.attendees) == 3


@pytest.mark.parametrize("came", ["Bo Beech attended", "Bo Beech attended in her place", "substitute Bo Beech"])
def test_who_came_instead_of_one_of_a_run_is_no_errand(came: str) -> None:
    """They stay the substitute."""
    run = f"Di Dow (Vale Homes) – {came}; Ed Eden (Vale County Council); Flo Fox (Vale Advice)"
    people = read(f"{OTHERS}Apologies\n{run}\n\n1. Welcome\n\nAll were welcomed.")
    assert [(each.name, each.substitute) for each in people.apologies][:2] == [
        ("Di Dow", "Bo Beech"),
        ("Ed Eden", None),
    ]


def test_what_somebody_else_did_behind_a_semicolon_is_no_apology() -> None:
    """Whoever speaks there was at the meeting."""
    people = read(f"{OTHERS}1. Apologies\nDi Dow (Vale Homes); Bo Beech welcomed everyone.\n\n2. Minutes\n\nAgreed.")
    assert "Bo Beech" not in [each.name for each in people.apologies]
