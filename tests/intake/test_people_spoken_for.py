"""Whom and what people in lists speak for and work on, which is no body that they came from."""

from __future__ import annotations

import pytest

from compliance.intake.reading import Attendee
from tests.intake.who import read


def first(entry: str) -> Attendee:
    """The first of those there, as two others stand below."""
    return read(
        "Minutes of the Elmdale Board, 4 May 2022\n\nPresent:\n\n"
        f"{entry}\nSal Flower (Elm Community Forum)\nBo Ray (Dale Council)\n\n1. Minutes\n\nThey were agreed.\n"
    ).attendees[0]


@pytest.mark.parametrize(
    "words",
    [
        "youth representative",
        "Youth Representative",
        "youth rep",
        "community representatives",
        "Health representative",
        "Voluntary Sector rep",
        "business rep",
    ],
)
def test_a_sort_of_people_is_no_body(words: str) -> None:
    """What somebody represents is their post, where it is not a body."""
    found = first(f"Ann Low ({words})")
    assert (found.name, found.post, found.organisation, found.sure) == ("Ann Low", words, None, True)


@pytest.mark.parametrize(
    "entry", ["Ann Low (representing youth)", "Ann Low, representing youth", "Ann Low – for health"]
)
def test_representing_people_in_general(entry: str) -> None:
    """Nor is it one behind a verb."""
    assert first(entry).organisation is None


@pytest.mark.parametrize("body", ["Police", "Elm Council", "Youth Council", "Dale Youth Network"])
def test_the_representative_of_a_body(body: str) -> None:
    """A body is one, whoever represents it."""
    assert first(f"Ann Low ({body} representative)").organisation == body


@pytest.mark.parametrize(
    "work",
    [
        "Consultation",
        "Consultation, Diversity and Outreach",
        "Scrutiny and Review",
        "Funding",
        "Planning, Monitoring",
        "Equalities, Diversity and Outreach",
    ],
)
def test_work_behind_a_post_in_a_bracket(work: str) -> None:
    """It goes on with the post."""
    found = first(f"Ann Low (Policy Officer, {work})")
    assert (found.post, found.organisation) == (f"Policy Officer, {work}", None)
    with_body = first(f"Ann Low (Policy Officer, {work}, Dale Council)")
    assert with_body.organisation == "Dale Council"


def test_a_body_of_one_word_behind_a_post_in_a_bracket() -> None:
    """A word that is none for work is a body."""
    assert first("Ann Low (Policy Officer, Nightstop)").organisation == "Nightstop"
