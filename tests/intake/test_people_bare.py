"""Whom a bracket covers in a run of apologies, and what stands among them that sent none."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, with_bodies


@pytest.mark.parametrize(
    "run, bodies",
    [
        ("Cllr Ash, Lee Budd, Sgt Niall Brock (Dale Police) and Ursula Coombe.", [None, None, "Dale Police", None]),
        ("Cllr Ash, Dora Finn (Consultant), Mal Osborne (Dale PCC)", [None, None, "Dale PCC"]),
        ("Sheila Dray, Brian Stead, Pippa Norman (Dale Council)", ["Dale Council"] * 3),
    ],
)
def test_whom_a_bracket_covers(run: str, bodies: list[str | None]) -> None:
    """Not those before a bracket of another's, nor for sure anybody where others in the run have nothing."""
    people = read(f"Apologies: {run}")
    assert [each.organisation for each in people.apologies] == bodies


def test_a_bracket_that_may_cover_others_is_asked_about() -> None:
    """Where it is not taken for their body it is a question still."""
    people = read("Apologies: Cllr Ash, Lee Budd, Sgt Niall Brock (Dale Police) and Ursula Coombe.")
    assert [each.subject for each in people.questions if each.about == "apologies"] == ["Lee Budd"]


OVER = """
Safer Dale Partnership
Tuesday, 14 March 2023 2:00 pm

1. Introductions and Apologies
Minutes:

Safer Dale Partnership Board

Tuesday 14th March 2023, 14.00, MS Teams

Members Present: Abi Tunde, Angela Frost, Brendan Shaw
Apologies: Ravi Menon
"""


def test_the_name_of_the_body_over_its_minutes_sent_no_apologies() -> None:
    """Pages of meetings print it below the item of apologies, where the minutes of the item begin."""
    assert with_bodies(read(OVER).apologies) == [("Ravi Menon", None)]


def test_another_body_among_the_apologies_is_kept() -> None:
    """It stands nowhere above the lists."""
    people = read(OVER.replace("Apologies: Ravi Menon", "Apologies\nDale Housing Board"))
    assert [each.organisation for each in people.apologies] == ["Dale Housing Board"]


@pytest.mark.parametrize(
    "office", ["Business Manager of Dale Homes", "Action Plan Officer, Dale Homes", "Risk Manager at Dale Homes"]
)
def test_a_post_that_begins_as_headings_do_ends_no_list(office: str) -> None:
    """It is somebody there, and so is whoever comes after."""
    people = read(f"Present\nAnn Low, Dale Council\n{office}\nCy Ray, Dale Council\nApologies\nBen Moss")
    assert [each.name for each in people.attendees] == ["Ann Low", None, "Cy Ray"]
    assert people.attendees[1].organisation == "Dale Homes"
    assert away(people) == ["Ben Moss"]
