"""Names, posts and bodies that stand on lines of their own: which belongs to which, and where that is inferred."""

from __future__ import annotations

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
