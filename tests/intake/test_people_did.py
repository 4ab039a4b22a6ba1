"""Sentences below the apologies on what somebody did at the meeting: they are no apologies, and tell who was there."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

HEAD = """
Present:
Cllr Mary Stone, Dale Council (Chair)
Jo Holm, NHS Dale

Apologies:
Vera Kirk (Dale Council)
Nia Rowe (Probation Service)
"""


@pytest.mark.parametrize(
    "sentence, name, capacity",
    [
        ("Cllr Ezra Malt observed the meeting.", "Cllr Ezra Malt", "observer"),
        ("Ezra Malt (Dale Homes) sat in on the meeting.", "Ezra Malt", "observer"),
        ("Ezra Malt, Dale Homes, attended the meeting by invitation.", "Ezra Malt", "guest"),
        ("Ezra Malt came as a guest.", "Ezra Malt", "guest"),
        ("Ezra Malt joined the meeting online", "Ezra Malt", None),
    ],
)
@pytest.mark.parametrize("between", ["\n", ""])
def test_a_line_below_the_apologies_that_tells_of_somebody_there(
    sentence: str, name: str, capacity: str | None, between: str
) -> None:
    """In a paragraph of its own, or in that of the apologies, with or without its stop."""
    people = read(f"{HEAD}{between}{sentence}\n\n1. Minutes\n")
    assert [(each.name, each.capacity) for each in people.attendees[2:]] == [(name, capacity)]
    assert away(people) == ["Vera Kirk", "Nia Rowe"]


@pytest.mark.parametrize(
    "apologies",
    [
        "Apologies: Vera Kirk, Dale Council; Nia Rowe. Cllr Ezra Malt observed the meeting.",
        "Apologies had been received from Vera Kirk and Nia Rowe. Cllr Ezra Malt observed the meeting.",
        "Vera Kirk (Dale Council)\nNia Rowe\nCllr Ezra Malt observed the meeting.",
    ],
)
def test_a_sentence_behind_the_apologies_of_an_item(apologies: str) -> None:
    """Where the apologies are an item of business, those told of there were there as well."""
    people = read(f"Present: Jo Holm, Mary Stone\n\n1. Apologies\n\n{apologies}\n\n2. Minutes\n")
    assert there(people) == ["Jo Holm", "Mary Stone", "Cllr Ezra Malt"]
    assert away(people) == ["Vera Kirk", "Nia Rowe"]


def test_who_came_for_somebody_away() -> None:
    """They were there, and the apology has its substitute."""
    people = read(f"{HEAD}Ezra Malt attended for Vera Kirk.\n\n1. Minutes\n")
    assert [(each.name, each.substitute_for) for each in people.attendees[2:]] == [("Ezra Malt", "Vera Kirk")]
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Vera Kirk", "Ezra Malt"),
        ("Nia Rowe", None),
    ]


def test_what_somebody_did_who_may_not_have_been_there() -> None:
    """It is no apology, and tells of nobody there."""
    people = read(f"{HEAD}Ezra Malt provided a written update.\n\n1. Minutes\n")
    assert there(people) == ["Cllr Mary Stone", "Jo Holm"]
    assert away(people) == ["Vera Kirk", "Nia Rowe"]


@pytest.mark.parametrize("remark", [", delayed in traffic", " – deputy attended", " (Ann Low attended)"])
def test_a_remark_beside_an_apology_is_no_such_sentence(remark: str) -> None:
    """It stands behind a mark, and tells of somebody who was away."""
    people = read(f"{HEAD}Ezra Malt{remark}\n\n1. Minutes\n")
    assert there(people) == ["Cllr Mary Stone", "Jo Holm"]
    assert away(people) == ["Vera Kirk", "Nia Rowe", "Ezra Malt"]
