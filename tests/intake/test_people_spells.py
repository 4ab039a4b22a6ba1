"""Labels of those who were there for a part of a meeting: the business that they name is nobody's organisation."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies


@pytest.mark.parametrize(
    "label",
    [
        "Also present from Agenda item CS07/08.21 -",
        "Also present from Item 4 –",
        "In attendance for Minute 14:",
        "Present for Items 3 and 4:",
        "Attending for Part 2:",
        "Also present from 7.30pm -",
        "Present until 8.15pm:",
        "In attendance for the Presentation on Fires:",
        "Also present from the start of item 3:",
    ],
)
def test_for_what_part_of_the_business_they_came(label: str) -> None:
    """Whoever came for it is of no body that the page does not print."""
    people = read(
        f"Present: Cllr A Orme (in the chair), Cllrs Ash, Beech.\n\n{label} Inspector Hana Keal and PC Jay Cleve\n"
    )
    assert with_bodies(people.attendees)[3:] == [("Inspector Hana Keal", None), ("PC Jay Cleve", None)]
    assert [each.capacity for each in people.attendees[3:]] == ["in_attendance"] * 2
    assert all(each.sure for each in people.attendees)


def test_apologies_for_lateness() -> None:
    """They are nobody's who was away."""
    people = read(
        "Present: Cllr A Orme (in the chair), Ann Low\n\nApologies for Lateness: Ann Low\n\nApologies: Bo Ray\n"
    )
    assert there(people) == ["Cllr A Orme", "Ann Low"]
    assert away(people) == ["Bo Ray"]


def test_a_body_that_they_came_from() -> None:
    """It is theirs still."""
    people = read("Present: Cllr A Orme (in the chair), Ann Low\n\nAlso present from Dale Homes: Bo Ray, Cy Dent\n")
    assert with_bodies(people.attendees)[2:] == [("Bo Ray", "Dale Homes"), ("Cy Dent", "Dale Homes")]
