"""In whose place somebody came: by the name that the record has for them, as the report knows them by no other."""

from __future__ import annotations

import pytest

from tests.intake.readings import apology, attendee, on_record, reading
from tests.intake.test_draft_matching import drafted, list_of, minutes

COUNCIL = "Anytown District Council"
FIRE = "Anyshire Fire and Rescue Service"
EARLIER = minutes(("Councillor Ann Ash", COUNCIL), ("Dave Poole", FIRE), date="2013-05-01")


def came_for(absent: str, body: str = COUNCIL, given: dict[str, str] | None = None) -> tuple[str, set[str]]:
    """In whose place the record has it that somebody came, and what is asked of people."""
    later = reading("minutes", "2013-06-05", (attendee("Tom Pike", body, substitute_for=absent),))
    draft = drafted(EARLIER, later, given=given)
    return list_of(draft, 1)[-1]["substitute_for"], {each.id for each in draft.open if each.id.startswith("person.")}


@pytest.mark.parametrize(
    "absent, body, called",
    [
        ("Cllr Ann Ash", COUNCIL, "Councillor Ann Ash"),
        ("ann ash", COUNCIL, "Councillor Ann Ash"),
        ("Station Commander Dave Poole", FIRE, "Dave Poole"),
        ("Cllr Ann Ash", FIRE, "Cllr Ann Ash"),
        ("the Head of Housing", COUNCIL, "the Head of Housing"),
        ("Cy Cole", COUNCIL, "Cy Cole"),
    ],
)
def test_whoever_can_only_be_one_is_called_as_recorded(absent: str, body: str, called: str) -> None:
    """Of the body for which the other one came; anything else stays as it is printed."""
    assert came_for(absent, body) == (called, set())


def test_initials_are_asked_about_as_they_are_of_anybody() -> None:
    """By the same question, so that it is answered once."""
    ask = "person.ann-ash.cllr-a-ash.anytown-dc"
    assert came_for("Cllr A Ash") == ("Cllr A Ash", {ask})
    assert came_for("Cllr A Ash", given={ask: "yes"}) == ("Councillor Ann Ash", set())
    assert came_for("Cllr A Ash", given={ask: "no"}) == ("Cllr A Ash", set())


def test_the_apologies_may_say_whose_place_it_was() -> None:
    """There the line of the substitute has nothing of it."""
    later = minutes(
        ("Tom Pike", COUNCIL), apologies=(apology("Cllr Ann Ash", COUNCIL, substitute="Tom Pike"),), date="2013-06-05"
    )
    assert list_of(drafted(EARLIER, later), 1)[0]["substitute_for"] == "Councillor Ann Ash"


def test_somebody_on_record_is_called_as_there() -> None:
    """With the place that they have for the body."""
    record = on_record(
        "2014-03-31",
        bodies=[{"id": "anytown-dc", "name": COUNCIL, "kind": "district_council"}],
        people=[{"id": "ann", "name": "Councillor Mrs Ann Ash"}],
        appointments=[{"person": "ann", "from_authority": "anytown-dc"}],
    )
    later = reading("minutes", "2013-06-05", (attendee("Tom Pike", COUNCIL, substitute_for="Cllr Ann Ash"),))
    assert list_of(drafted(later, record=record))[0]["substitute_for"] == "Councillor Mrs Ann Ash"
