"""Departments printed behind the name of their council: one question for all, and none for each of the people."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.asking.draft import Draft
from tests.intake.readings import on_record
from tests.intake.test_draft_matching import asked, drafted, list_of, minutes

PLACES = ("Dorset Council, Children's", "Dorset Council, Community Safety, Adults and Housing", "Dorset Council, Place")
DASHED = ("Dale Borough Council - Housing", "Dale Borough Council – Youth Offending Team")
BRACKETED = ("Dale County Council (Adult Care)", "Dale CC", "Dale County Council (Trading Standards)")
HEAD = {"id": "council", "kind": "unitary_council"}


def beside(name: str, *longer: str, **given: Any) -> Draft:  # noqa: ANN401
    """Minutes beside a record that has the council, and somebody who came for it."""
    people = [{"id": "p-0", "name": "P Ash"}]
    meeting = {
        "id": "m", "date": "2013-06-05", "attendance": [{"person": "p-0", "represents": "council"}],
    }  # fmt: skip
    record = on_record("2014-03-31", bodies=[HEAD | {"name": name}], people=people, meetings=[meeting])
    people_ = [("P Ash", longer[0]), *((f"{'BCD'[at]} Orr", each) for at, each in enumerate(longer[1:]))]
    return drafted(minutes(*people_, date="2013-09-04"), record=record, given=given)


def together(name: str, *longer: str, **given: Any) -> Draft:  # noqa: ANN401
    """Minutes that print both."""
    both = [("A Ash", name), *((f"{'BCDE'[at]} Orr", each) for at, each in enumerate(longer))]
    return drafted(minutes(*both, date="2013-09-04"), given=given)


def of_bodies(draft: Draft) -> list[str]:
    """The open questions of who is who."""
    return sorted(each for each in asked(draft) if each.startswith(("body.", "person.")))


@pytest.mark.parametrize(
    "name, longer, number",
    [
        ("Dorset Council", PLACES, 3),
        ("Dale Borough Council", DASHED, 2),
        ("Dale County Council", BRACKETED, 2),
    ],
)
@pytest.mark.parametrize("made", [beside, together])
def test_they_are_one_question(name: str, longer: tuple[str, ...], number: int, made: Any) -> None:  # noqa: ANN401
    """It was one for each, and one more for each of the people whom the record has for the council."""
    draft = made(name, *longer)
    (own,) = of_bodies(draft)
    (ask,) = [each for each in draft.open if each.id == own]
    assert ask.what.startswith(f'{number} organisations are printed as "{name}", which is ')
    assert len(ask.where) == number
    for answer in ("all", "yes", f"1-{number}"):
        settled = made(name, *longer, **{own: answer})
        assert not of_bodies(settled)
        assert len({tuple(line["represents"]) for line in list_of(settled)}) == 1
        assert len(settled.facts("bodies")) == (made is together)
    apart = made(name, *longer, **{own: "none"})
    assert len({tuple(line["represents"]) for line in list_of(apart)}) == number + (
        made is together or "Dale CC" in longer
    )
    some = made(name, *longer, **{own: "1"})
    assert not [each for each in of_bodies(some) if each.startswith("body.")]


def test_whoever_came_for_the_council_before_is_not_asked_about() -> None:
    """While it is open they are not said to be anybody; all answered, they are who they were."""
    (own,) = of_bodies(draft := beside("Dorset Council", *PLACES))
    assert all(line["perhaps_represents"] == ["council"] for line in list_of(draft))
    settled = beside("Dorset Council", *PLACES, **{own: "all"})
    assert list_of(settled)[0]["person"] == "p-0"
    assert settled.gained == {"council": sorted(PLACES, key=lambda each: -len(each.split()))}
    assert [each.partition(".")[0] for each in of_bodies(beside("Dorset Council", *PLACES, **{own: "none"}))] == [
        "person"
    ]


def test_one_that_was_answered_by_itself_stays_answered() -> None:
    """In a file of answers from before."""
    given = {"body.dorset-council-place": "council"}
    draft = beside("Dorset Council", *PLACES, **given)
    assert of_bodies(draft) == ["body.dorset-council.parts-2"]
    assert draft.gained == {"council": ["Dorset Council, Place"]}


def test_one_alone_and_one_of_another_name_are_asked_about_as_before() -> None:
    """A forum that has the council's name in its own is no department."""
    assert of_bodies(beside("Dorset Council", "Dorset Council, Place")) == ["body.dorset-council-place"]
    two = "Dorset Council Tenants Forum", "Dorset Council Staff Union"
    assert of_bodies(beside("Dorset Council", *two)) == [
        "body.dorset-council-staff-union",
        "body.dorset-council-tenants-forum",
    ]


def test_what_sort_of_council_they_are_is_asked_on_a_condition() -> None:
    """Where it is asked of nothing else: once they are the council itself it is not asked."""
    (ask,) = [each for each in beside("Dorset Council", *PLACES).open if each.id == "bodies.councils"]
    assert ask.only_if == "body.dorset-council.parts-3 is answered with a body of its own"
    (ask,) = [each for each in together("Dorset Council", *PLACES).open if each.id == "bodies.councils"]
    assert not ask.only_if
    settled = beside("Dorset Council", *PLACES, **{"body.dorset-council.parts-3": "all"})
    assert not [each for each in asked(settled) if each.startswith("bodies.")]
