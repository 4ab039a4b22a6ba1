"""A body whose name does not show that it is one, or the whole of it, is asked about; the others are not."""

from __future__ import annotations

import pytest

from compliance.intake.matter.head import by_its_name
from compliance.intake.read import read
from compliance.intake.reading import Place
from tests.intake.printed import paper

AT = Place(1, None, "")


@pytest.mark.parametrize(
    "name",
    [
        "Northam",
        "DALE COUNTY COUNCIL Monday",
        "Ann Merrow, Dale Housing Forum",
        "Bo Ash 101 team",
        "ITEM DM5 SAFETY SCRUTINY Committee",
        "Dale Parish Council A.G.M.",
        "Board Meeting in Public",
        "Moor Liaison Committee Farms Division MOOR LIAISON",
        "Details on the purpose of the Safer Dale Partnership",
    ],
)
def test_what_is_hardly_the_name_of_a_body_is_asked_about(name: str) -> None:
    """A place, a day, a person, a number, what the paper is, a line of another type."""
    (asked,) = by_its_name.ask(name, AT, ())
    assert (asked.about, asked.choices) == ("body", (name, "another body"))
    assert f"“{name}”" in asked.what


@pytest.mark.parametrize(
    "name",
    [
        "Dale Strategy Group",
        "Safer Northam",
        "Northam Crime and Disorder Reduction Partnership",
        "Avon Merrow Police and Crime Panel",
        "NORTHAM SAFETY PARTNERSHIP",
        "Violence against Women Strategy Group (VAWSG)",
        "Merrow Annual Parish Meeting",
        "Dale Cabinet",
    ],
)
def test_a_name_that_shows_what_it_is_is_not_asked_about(name: str) -> None:
    """A place or a field of its own with what the body is, whatever the type."""
    assert by_its_name.ask(name, AT, ()) == ()


@pytest.mark.parametrize("told", ["The work of the Dale Homes Management Board was noted.", "It was noted."])
def test_a_title_that_says_only_of_what_sort_the_body_is_asks_for_the_longer_name(told: str) -> None:
    """That stands in the text; where none does, the title is all that there is, and nobody is asked."""
    text = "Management Board\n\nMinutes of the meeting held on 5 June 2013\n\nPresent: Ann Low\n\n1. Welcome\n\n"
    (reading,) = read(paper(f"{text}{told}\n"))
    assert reading.body == "Management Board"
    choices = [each.choices for each in reading.questions if each.about == "body"]
    longer = ("Management Board", "Dale Homes Management Board", "another body")
    assert choices == ([longer] if "Homes" in told else [])


@pytest.mark.parametrize(
    "name",
    [
        "Safer Dale Partnership Responsible Authorities Group",
        "SAFER DALE PARTNERSHIP RESPONSIBLE AUTHORITIES GROUP",
        "Safer Dale Partnership – Responsible Authority Group",
    ],
)
def test_the_authorities_of_a_partnership_may_be_the_partnership_itself(name: str) -> None:
    """The group of the responsible authorities is that of the law, and may go by the partnership's name."""
    (asked,) = by_its_name.ask(name, AT, [])
    whole = "SAFER DALE PARTNERSHIP" if name.isupper() else "Safer Dale Partnership"
    assert asked.choices == (name, whole, "another body")
