"""Names, posts and bodies that stand on lines of their own: which belongs to which, and where that is inferred."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines


def read(*entries: str) -> list[tuple[str | None, str | None, bool]]:
    """Who is there, of which body, and whether that is sure."""
    text = "\n".join(["Present:", *entries])
    people = read_people(lines(f"{text}\n\n1. Welcome\n"), "minutes").attendees
    return [(person.name, person.organisation, person.sure) for person in people]


def test_each_name_has_what_stands_below_it_where_some_have_nothing() -> None:
    """The first line is a name and the last a body, so that no body is a heading; but it is inferred."""
    found = read("Ann Low", "Dale Council", "Ben Moss", "Carl Nye", "Dale Police", "Dora Pike", "Vale Housing")
    assert found == [
        ("Ann Low", "Dale Council", False),
        ("Ben Moss", None, True),
        ("Carl Nye", "Dale Police", False),
        ("Dora Pike", "Vale Housing", False),
    ]


def test_the_last_name_may_have_nothing() -> None:
    """Posts below the names show that the bodies are below them too."""
    found = read("Ann Low", "Chief Executive", "Dale Council", "Ben Moss", "Clerk", "Dale Police", "Carl Nye")
    assert [each[:2] for each in found] == [
        ("Ann Low", "Dale Council"),
        ("Ben Moss", "Dale Police"),
        ("Carl Nye", None),
    ]


def test_initials_below_the_names_are_no_bodies() -> None:
    """They are left out before the lines are told apart."""
    found = read("Ann Low", "AL", "Dale Council", "Ben Moss", "BM", "Dale Police")
    assert found == [("Ann Low", "Dale Council", True), ("Ben Moss", "Dale Police", True)]


def test_headings_with_several_people_are_headings() -> None:
    """Whoever had the chair stands before the first of them."""
    found = read("Ann Low (Chair)", "Dale Council", "Ben Moss", "Carl Nye", "Dale Police", "Dora Pike", "Ed Quill")
    assert [each[1] for each in found] == [None, "Dale Council", "Dale Council", "Dale Police", "Dale Police"]
    assert all(sure for *_, sure in found)


def test_one_of_each_after_the_chair_can_be_either() -> None:
    """The bodies may be those of the people above or of those below."""
    found = read("Ann Low (Chair)", "Dale Council", "Ben Moss", "Dale Police", "Carl Nye")
    assert not any(sure for *_, sure in found)


def test_posts_in_a_column_below_the_names() -> None:
    """Where there are as many they are theirs, though a post could head a list, and lines are broken off."""
    assert read(
        "Ann Low", "Ben Orr", "Cy Ray", "Di Marr",
        "Chief Officer", "Lay Member –", "Victims and", "Witnesses", "GP", "Moor Fire & Rescue", "Service",
    ) == [
        ("Ann Low", None, False),
        ("Ben Orr", None, False),
        ("Cy Ray", None, False),
        ("Di Marr", "Moor Fire & Rescue Service", False),
    ]  # fmt: skip
    assert read("Ann Low", "Ben Orr", "Cy Ray", "GP", "Independent Member", "Head of Safety") == [
        ("Ann Low", None, False),
        ("Ben Orr", None, False),
        ("Cy Ray", None, False),
    ]


def test_posts_in_a_column_that_cannot_be_dealt_out() -> None:
    """Whoever they are of, they are nobody besides the names."""
    found = read("Ann Low", "Ben Orr", "Cy Ray", "GP", "Lay Member", "Head of Safety", "Dale Police", "Moor Homes")
    assert [each[0] for each in found] == ["Ann Low", "Ben Orr", "Cy Ray"]
    assert not any(sure for *_, sure in found)


def test_a_post_above_somebody_heads_them() -> None:
    """So it does behind several names, where what stands below it is somebody."""
    found = read("Ann Low", "Ben Orr", "Cy Ray", "Independent Member", "Di Marr")
    assert [each[0] for each in found] == ["Ann Low", "Ben Orr", "Cy Ray", "Di Marr"]
    assert all(sure for *_, sure in found)


def test_posts_that_came_themselves() -> None:
    """Fewer posts than names below them are people without a name."""
    found = read("Cllr Ann Low", "Cllr Ben Orr", "Cllr Cy Ray", "Director of Place", "Solicitor")
    assert [each[0] for each in found] == ["Cllr Ann Low", "Cllr Ben Orr", "Cllr Cy Ray", None, None]


@pytest.mark.parametrize("label", ["Non Voting Members", "NON VOTING MEMBERS:", "Non-voting members"])
def test_those_without_a_vote_are_of_no_body_called_so(label: str) -> None:
    """Whether with a hyphen or without."""
    found = read("Ann Low", label, "Ben Orr", "Page 1 of 14", "Cy Ray")
    assert found == [("Ann Low", None, True), ("Ben Orr", None, True), ("Cy Ray", None, True)]
