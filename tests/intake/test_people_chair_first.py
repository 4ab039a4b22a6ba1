"""A list whose first entry says "Chair:", the posts before names in it, and a day above it that is no item."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.printed import matter

WHOLE = [("Ann Low", "Dale Homes"), ("Bob Ash", "Dale Police"), ("Vera Elm", "Ashby Council")]


def there(text: str) -> list[tuple[str | None, str | None]]:
    """Name and organisation of each of those there."""
    return [(each.name, each.organisation) for each in read_people(lines(text), "minutes").attendees]


@pytest.mark.parametrize(
    "listed",
    [
        "Present: Chair: Ann Low (Dale Homes), Bob Ash (Dale Police) and Vera Elm (Ashby Council)",
        "Present: Chair: Ann Low, Dale Homes; Bob Ash, Dale Police; Vera Elm, Ashby Council",
        "Present\n1. Chair: Ann Low (Dale Homes)\n2. Bob Ash (Dale Police)\n3. Vera Elm (Ashby Council)",
        "Present\n\n• Chair: Ann Low – Dale Homes\n• Bob Ash – Dale Police\n• Vera Elm – Ashby Council",
    ],
)
def test_chair_first_of_a_list(listed: str) -> None:
    """Whoever follows the chair in a run, or below with numbers or bullets, was there as well."""
    text = f"Dale Safety Partnership\nMinutes\n\n{listed}\n\nApologies: None\n\n1. Minutes\n2. Matters arising"
    assert there(text) == WHOLE
    chair = read_people(lines(text), "minutes").chair
    assert chair is not None
    assert chair.name == "Ann Low"


@pytest.mark.parametrize("mark", ["", "• ", "1. "])
def test_posts_before_names(mark: str) -> None:
    """Among posts "Policy Officer:" and "Chair:" head no lists of their own."""
    listed = ["Policy Officer: Ann Low", "Chair: Bob Ash", "Housing Officer: Vera Elm", "Service Manager: Ken Yew"]
    numbered = [f"{at}. {each}" if mark == "1. " else mark + each for at, each in enumerate(listed, 1)]
    text = "\n".join(["Dale Safety Partnership", "Minutes", "", "Present", *numbered, "", "Apologies: None"])
    found = read_people(lines(text), "minutes")
    posts = [(each.name, each.post) for each in found.attendees]
    assert ("Ann Low", "Policy Officer") in posts
    assert ("Vera Elm", "Housing Officer") in posts
    assert [name for name, _ in posts] == ["Ann Low", "Bob Ash", "Vera Elm", "Ken Yew"]
    assert found.chair is not None
    assert found.chair.name == "Bob Ash"


def test_day_with_its_hour_is_no_item() -> None:
    """Above the lists "6 January 2014 at 2.00 pm" is the day; the heading below them is still one of people."""
    text = """
Minutes
Dale Safety Partnership
6 January 2014 at 2.00 pm

Present
Ann Low, Dale Homes
Bob Ash, Dale Police

Officers in attendance
Vera Elm, Ashby Council

1. Minutes
"""
    assert there(text) == WHOLE


def test_numbered_people_are_no_items() -> None:
    """A numbered list right below "Present" is of people, whatever numbers the items have."""
    found = matter(
        """
        Dale Safety Partnership
        Minutes of the meeting held on 6 June 2014

        Present
        1. Ann Low (Chair), Dale Homes
        2. Bob Ash, Dale Police
        3. Vera Elm, Ashby Council

        1. Minutes of the Last Meeting

        These were agreed.

        2. Funding Update

        Members heard a report.
        """
    )
    assert [item.title for item in found.items] == ["Minutes of the Last Meeting", "Funding Update"]
