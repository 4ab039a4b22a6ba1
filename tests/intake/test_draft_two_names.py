"""Two names that are each asked about against one body on record: both answers hold, whichever is given first."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from tests.intake.readings import attendee, on_record, reading

FIRE = {"id": "fire", "name": "Fire", "kind": "fire_and_rescue_authority"}
FORCE = {"id": "police", "name": "Police", "kind": "chief_officer_of_police"}
LETTERS = {"id": "dcc", "name": "DCC", "kind": "other"}
TWO = (
    (FIRE, ("Dale Fire Authority", "Fire Brigade")),
    (FIRE, ("Fire Brigade", "Dale Fire and Rescue Service")),
    (FORCE, ("Dale Constabulary", "Dale Police")),
    (LETTERS, ("Dale County Council", "Dorvale County Council")),
)


def papers(names: tuple[str, ...], day: str = "2013-06-05") -> list[Any]:
    """Minutes with somebody there for each of some bodies."""
    people = tuple(attendee(f"{letter} Person{letter}", each) for letter, each in zip("ABC", names, strict=False))
    return [reading("minutes", day, people)]


def record(body: dict[str, Any], **more: Any) -> dict[str, Any]:  # noqa: ANN401
    """A record with one body."""
    return on_record("2014-03-31", bodies=[{**body, **more}])


def asked_of(names: tuple[str, ...], board: dict[str, Any], given: dict[str, Any]) -> list[str]:
    """The questions which body is which that are open."""
    return [each.id for each in compose(papers(names), Answers(given), board).open if each.id.startswith("body.")]


@pytest.mark.parametrize("body, names", TWO)
def test_both_answers_hold(body: dict[str, Any], names: tuple[str, str]) -> None:
    """The second question was gone as soon as the first was answered, and its answer with it."""
    board = record(body)
    asks = asked_of(names, board, {})
    assert len(asks) == 2
    for first in asks:
        (second,) = [each for each in asks if each != first]
        assert asked_of(names, board, {first: body["id"]}) == [second]
    draft = compose(papers(names), Answers(dict.fromkeys(asks, body["id"])), board)
    assert not draft.stale
    assert not draft.facts("bodies")
    assert sorted(draft.gained[body["id"]]) == sorted(names)
    additions = merge.plan(draft, board).additions
    assert not [each for each in additions if each.at == ("bodies",)]


@pytest.mark.parametrize("body, names", TWO)
def test_one_may_be_it_and_the_other_not(body: dict[str, Any], names: tuple[str, str]) -> None:
    """Each in turn."""
    board = record(body)
    asks = asked_of(names, board, {})
    for one, other in (asks, asks[::-1]):
        draft = compose(papers(names), Answers({one: body["id"], other: "another"}), board)
        assert not draft.stale
        assert len(draft.facts("bodies")) == 1


def test_the_name_that_another_answer_took_up_stands_for_its_body() -> None:
    """It was among the choices of the other question, as a body of its own."""
    board, names = record(FIRE), ("Dale Fire Authority", "Fire Brigade")
    given = {"body.dale-fire-authority": "fire", "body.fire-brigade": "dale-fire-authority"}
    draft = compose(papers(names), Answers(given), board)
    assert not draft.facts("bodies")
    assert sorted(draft.gained["fire"]) == sorted(names)


def test_a_body_that_the_record_has_by_a_longer_name_too_is_asked_about() -> None:
    """By the next paper, after the first answer was written: it became a second body."""
    board = record(FIRE, aliases=["Dale Fire Authority"])
    assert asked_of(("Fire Brigade",), board, {}) == ["body.fire-brigade"]
    assert asked_of(("Dale Fire and Rescue Service",), board, {}) == ["body.dale-fire-and-rescue-service"]
    assert not asked_of(("Dale Fire Authority",), board, {})
    assert not asked_of(("Borset Fire Authority",), board, {})


def test_without_a_record_both_are_asked_about_too() -> None:
    """Of two printed names and one printed in full."""
    names = ("Dale Fire and Rescue Service", "Fire Brigade", "Dale Fire Authority")
    asks = [each.id for each in compose(papers(names), Answers()).open if each.id.startswith("body.")]
    given = dict.fromkeys(asks, "dale-fire-rescue-service")
    draft = compose(papers(names), Answers(given))
    assert not draft.stale
    assert [each["id"] for each in draft.facts("bodies")] == ["dale-fire-rescue-service"]
