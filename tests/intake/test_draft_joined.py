"""One name that is printed for two bodies: both may be answered, and neither is a body of that name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.intake.readings import apology, on_record
from tests.intake.test_draft_matching import asked, drafted, list_of, minutes, names
from tests.intake.test_into import RECORD, added, assert_kept, data

COUNCILS = (("A One", "Christchurch Borough Council"), ("B Two", "East Dorset District Council"))
HEALTH = (("A One", "Stockton Borough Council"), ("B Two", "NHS Stockton on Tees"))


@pytest.mark.parametrize(
    "others, name, ids",
    [
        (COUNCILS, "C&EDC", ["christchurch-bc", "east-dorset-dc"]),
        (HEALTH, "NHS/SBC", ["nhs-stockton-on-tees", "stockton-bc"]),
        (HEALTH, "NHS Stockton on Tees / Stockton Borough Council", ["nhs-stockton-on-tees", "stockton-bc"]),
    ],
)
def test_both_can_be_answered(others: Any, name: str, ids: list[str]) -> None:  # noqa: ANN401
    """By the ids or names of bodies, in this order; only one could be, or another name."""
    paper = minutes(*others, ("C Three", name), apologies=(apology("D Four", name),))
    draft = drafted(paper)
    (ask,) = [each for each in draft.open if each.id.startswith("body.")]
    assert "or which are they, if it is more than one?" in ask.what
    assert set(ids) <= {each.value for each in ask.choices}
    by_name = [each.words for own in ids for each in ask.choices if each.value == own]
    for answer in (ids, ", ".join(ids), by_name):
        made = drafted(paper, given={ask.id: answer})
        assert sorted(names(made)) == sorted(other for _, other in others)
        assert list_of(made)[2]["represents"] == ids
        away = made.facts("meetings")[0]["apologies"]
        assert [(line["person"], line["body"]) for line in away] == [("d-four", own) for own in ids]
        assert not [each for each in asked(made) if each.startswith("body.")]


def test_one_can_still_be_answered() -> None:
    """W&PBC is one borough, by its full name; what sort of council it is, is asked among the councils."""
    paper = minutes(*COUNCILS, ("C Three", "W&PBC"))
    made = drafted(paper, given={"body.w-and-pbc": "Weymouth and Portland Borough Council"})
    assert "Weymouth and Portland Borough Council" in names(made)
    assert list_of(made)[2]["represents"] == ["weymouth-portland-bc"]
    joint = drafted(paper, given={"body.w-and-pbc": "Weymouth and Portland Councils"})
    (ask,) = [each for each in joint.open if each.id == "bodies.councils"]
    assert "Weymouth and Portland Councils" in [each.words for each in ask.subjects]


@pytest.mark.parametrize("name", ["Drug/Alcohol Team", "F&RS", "Fire & Rescue", "Dale Police/Probation"])
def test_a_sign_within_one_name_is_no_such_thing(name: str) -> None:
    """Where its parts are neither letters nor bodies."""
    draft = drafted(minutes(("A One", "Dale Council"), ("B Two", name)))
    assert not [each.id for each in draft.open if "if it is more than one" in each.what]


def test_letters_of_one_body_that_there_is_are_its() -> None:
    """As they were."""
    paper = minutes(("A One", "Christchurch and East Dorset Council"), ("B Two", "C&EDC"))
    assert not [each.id for each in drafted(paper).open if "if it is more than one" in each.what]


def test_the_record_knows_it_again() -> None:
    """Both have it for another name, and the next paper brings no question."""
    given = {"body.ac-ap": ["council", "police"]}
    june = minutes(("C New", "AC/AP"), date="2013-09-04")
    text, _ = added(RECORD, june, given=given)
    assert_kept(RECORD, text)
    assert [each["aliases"] for each in data(text)["bodies"]] == [["AC/AP"], ["the Force", "AC/AP"]]
    assert added(text, june)[0] == text
    next_one = minutes(("C New", "AC/AP"), date="2013-12-04")
    draft = drafted(next_one, record=data(text))
    assert list_of(draft)[0]["represents"] == ["council", "police"]
    assert not [each for each in asked(draft) if each.startswith(("body.", "person."))]


def test_while_it_is_open_nobody_came_for_either() -> None:
    """And nothing else is asked of it but on that condition."""
    draft = drafted(minutes(("C New", "NHS/SBC")), record=on_record("2014-03-31"))
    assert list_of(draft)[0]["represents"] == ["nhs-sbc"]
    assert [each.only_if for each in draft.open if each.id == "bodies.health"] == [
        "body.nhs-sbc is answered with a body of its own"
    ]
