"""Lists in minutes of which no heading says that they are of those there."""

from __future__ import annotations

import pytest

from compliance.intake.reading import People
from tests.intake.who import away, read, there, with_bodies

PLAIN = "Cllr Ann Ash Vale Council\nBo Beech Vale Police\nCy Cole Vale Fire and Rescue Service\nDi Dow Vale Council"
BULLETS = "• Ed Eden (Vale Council)\n• Flo Fox (NHS Vale)\n• Gus Gale (Vale Police)"


def _unsure(people: People) -> list[str | None]:
    return [each.name for each in people.attendees if not each.sure]


def test_bullets_below_the_list_with_no_heading_are_in_doubt() -> None:
    """They may have sent apologies: the heading may be lost."""
    people = read(f"Present:\n{PLAIN}\n\n{BULLETS}\n\n1. Welcome\n\nThe Chair welcomed all.")
    assert there(people) == ["Cllr Ann Ash", "Bo Beech", "Cy Cole", "Di Dow", "Ed Eden", "Flo Fox", "Gus Gale"]
    assert _unsure(people) == ["Ed Eden", "Flo Fox", "Gus Gale"]
    assert [each.about for each in people.questions if "no heading" in each.what] == ["attendees"]


def test_bullets_are_no_others_where_apologies_are_headed() -> None:
    """The same list goes on."""
    people = read(f"Present:\n{PLAIN}\n\n{BULLETS}\n\nApologies:\nHal Hart (Vale Council)\n\n1. Welcome")
    assert _unsure(people) == []
    assert away(people) == ["Hal Hart"]


def test_bullets_from_the_first_on_are_the_list() -> None:
    """Only what begins anew is in doubt."""
    people = read(f"Present:\n{BULLETS}\n\n• Ann Ash (Vale Council)\n• Bo Beech (Vale Police)\n\n1. Welcome")
    assert _unsure(people) == []


def test_members_are_in_doubt_where_nothing_else_says_who_was_there() -> None:
    """A list headed as one of members, in minutes that list nobody but the clerk."""
    people = read(
        f"Core membership:\n{PLAIN}\n\nIn attendance:\nHal Hart (Vale Council)\n\n1. Welcome\n\nAll were welcomed."
    )
    assert ("Bo Beech", "Vale Police") in with_bodies(people.attendees)
    assert _unsure(people) == ["Cllr Ann Ash", "Bo Beech", "Cy Cole", "Di Dow"]
    assert [each.about for each in people.questions if "one of members" in each.what] == ["attendees"]


def test_members_are_nobodys_presence_where_those_there_are_listed() -> None:
    """A list of members beside one of those present."""
    people = read(
        f"Core membership:\n{PLAIN}\n\nPresent:\nHal Hart (Vale Council)\nIda Ince (Vale Police)\n\n1. Welcome"
    )
    assert there(people) == ["Hal Hart", "Ida Ince"]


def test_those_away_in_italics_are_asked_about() -> None:
    """The type in which somebody is printed is not read: all but the chair may be away."""
    for label in ("Attendance and apologies (in italics):", "Present (apologies shown in red):"):
        people = read(
            f"{label}\n\nCllr Ann Ash (Chair), Vale Council\nBo Beech, Vale Police\nCy Cole, Vale Homes\n\n1. Welcome"
        )
        assert _unsure(people) == ["Bo Beech", "Cy Cole"]
        assert [each.about for each in people.questions if "type or colour" in each.what] == ["attendees"]


@pytest.mark.parametrize("above", ["1F   DALE PANEL - 04/03/16", "7A", "Agenda Item 7"])
def test_a_number_of_the_paper_right_above_the_list(above: str) -> None:
    """It is of no item, and the list below it is of those there, with the bodies that head them."""
    people = read(
        f"{above}\n\nDALE PANEL\n\nFriday, 4th March, 2016\n\nPresent: -\n\nDale Borough Council\n\nCllr A Jones\n\n"
        "Fell Borough Council\n\nCllr C Vines\n\nCllr E Wallis\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Cllr A Jones", "Dale Borough Council"),
        ("Cllr C Vines", "Fell Borough Council"),
        ("Cllr E Wallis", "Fell Borough Council"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Attendees:\nDirectors, Members and Staff (for a full list of attendees, please contact Ann Ash)",
        "Attendance: A list of Members attending is available, on request, from the Secretary",
        "Present: As on the attendance sheet, which is attached",
    ],
)
def test_a_list_that_is_kept_elsewhere_names_nobody(told: str) -> None:
    """Who was there is asked, and the list that follows is of apologies only."""
    people = read(f"{told}\n\nApologies:\nHal Hart (Vale Council)\nIda Hill (Vale Police)\n\n1. Welcome")
    assert there(people) == []
    assert not people.attendees_complete
    assert [(each.name, each.sure) for each in people.apologies] == [("Hal Hart", True), ("Ida Hill", True)]
    assert "attendees" in [each.about for each in people.questions]


def test_names_with_a_fuller_list_elsewhere_are_read() -> None:
    """Whoever is named was there."""
    people = read("Present: Ann Ash, Bo Beech and Cy Cole (list of attendees attached)\n\n1. Welcome")
    assert there(people)[:2] == ["Ann Ash", "Bo Beech"]
