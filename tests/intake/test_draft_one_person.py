"""One person by two forms of a name: asked once, and never two people without a word, nor one."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.written.yaml_text import plain
from tests.intake.readings import on_record
from tests.intake.test_draft_matching import asked, drafted, minutes, names

FIRE = "Harrowdale Fire and Rescue Service"
COUNCIL = "Eastlow DC"


def papers(one: tuple[str, str | None], other: tuple[str, str | None]) -> list[Any]:
    """Two papers, each with one person."""
    return [minutes(one), minutes(other, date="2013-09-04")]


def kept(one: tuple[str, str | None]) -> dict[str, Any]:
    """A record of the first of them."""
    draft = drafted(minutes(one))
    return on_record("2014-03-31", **{each: plain(draft.facts(each)) for each in ("bodies", "people", "meetings")})


SAME = (
    (("Gp Mgr D. Poole", FIRE), ("Group Manager Dave Poole", FIRE)),
    (("Gp Mgr D. Poole", None), ("Group Manager Dave Poole", FIRE)),
    (("Temp/Div Cdr D Poole", FIRE), ("Dave Poole", FIRE)),
    (("D Poole", FIRE), ("Dave Poole", COUNCIL)),
    (("Cllr Poole", COUNCIL), ("Dave Poole", COUNCIL)),
    (("Cllr Mrs J Smith", COUNCIL), ("Councillor Jane Smith", COUNCIL)),
    (("J David Poole", COUNCIL), ("David Poole", COUNCIL)),
    (("Sarah Hart", COUNCIL), ("Sarah Hart-Jones", COUNCIL)),
    (("Sarah Jones", COUNCIL), ("Sarah Hart-Jones", COUNCIL)),
    (("S Hart", COUNCIL), ("Sarah Hart–Jones", COUNCIL)),
    (("Sarah Hart", COUNCIL), ("Sarah Hart Jones", COUNCIL)),
    (("Cllr Hart", COUNCIL), ("Cllr Sarah Hart-Jones", COUNCIL)),
    (("Pat O'Neill", COUNCIL), ("Pat O Neill", COUNCIL)),
    (("Pat O'Neill", COUNCIL), ("Pat Ó Néill", COUNCIL)),
    (("P ONeill", COUNCIL), ("Pat O’Neill", COUNCIL)),
    (("Pat McDonald", COUNCIL), ("Pat Mc Donald", COUNCIL)),
    (("Pat McDonald", COUNCIL), ("Pat MacDonald", COUNCIL)),
    (("Jane Smith (née Jones)", COUNCIL), ("Jane Jones", COUNCIL)),
    (("Jane Smith (née Jones)", COUNCIL), ("Jane Smith", COUNCIL)),
    (("Jane Smith, formerly Jones", COUNCIL), ("J Jones", COUNCIL)),
    (("Jane Smith (previously Jane Jones)", COUNCIL), ("Jane Jones", COUNCIL)),
)

TWO = (
    (("Dave Poole", FIRE), ("Deborah Poole", COUNCIL)),
    (("D Poole", FIRE), ("Ray Poole", COUNCIL)),
    (("Jane Smith", COUNCIL), ("Jane Jones", COUNCIL)),
    (("Sarah Hart-Jones", COUNCIL), ("Sarah Hart-Smythe", COUNCIL)),
    (("Sarah Hart", COUNCIL), ("Peter Hart-Jones", COUNCIL)),
    (("Pat Macey", COUNCIL), ("Pat Mcey", COUNCIL)),
)


@pytest.mark.parametrize("one, other", SAME)
def test_one_person_by_two_forms_of_the_name_is_asked_about(one: Any, other: Any) -> None:  # noqa: ANN401
    """In either order, and into a record with either; most were two people without a question."""
    for first, second in ((one, other), (other, one)):
        for record, read in ((None, papers(first, second)), (kept(first), papers(first, second)[1:])):
            (ask,) = [each for each in drafted(*read, record=record).open if each.id.startswith("person.")]
            settled = drafted(*read, record=record, given={ask.id: "yes"})
            assert len(names(settled, "people")) == (record is None)
            apart = drafted(*read, record=record, given={ask.id: "no"})
            assert len(names(apart, "people")) == 1 + (record is None)


@pytest.mark.parametrize("one, other", TWO)
def test_two_people_are_not_asked_about(one: Any, other: Any) -> None:  # noqa: ANN401
    """Of two names."""
    draft = drafted(*papers(one, other))
    assert len(names(draft, "people")) == 2
    assert not [each for each in asked(draft) if each.startswith("person.")]


@pytest.mark.parametrize("turned", [False, True])
def test_nobody_is_asked_about_of_whom_the_body_tells(turned: bool) -> None:
    """Ann Low of Eastlow and of Eastlow DC is one if these are: one question, whichever paper comes first."""
    both = papers(("Ann Low", "Eastlow"), ("Ann Low", COUNCIL))[:: -1 if turned else 1]
    assert [each for each in sorted(asked(drafted(*both))) if each.startswith(("body.", "person."))] == ["body.eastlow"]


@pytest.mark.parametrize("turned", [False, True])
def test_both_questions_are_put_at_once_where_both_are_open(turned: bool) -> None:
    """Whether Fire is the service, and whether its D Poole is Dave Poole; the second waited for the first's answer."""
    both = papers(("Gp Mgr D Poole", "Fire"), ("Group Manager Dave Poole", FIRE))[:: -1 if turned else 1]
    draft = drafted(*both)
    asks = [each for each in asked(draft) if each.startswith(("body.", "person."))]
    assert len(asks) == 2
    settled = drafted(*both, given=dict.fromkeys(asks, "yes"))
    assert len(names(settled)) == len(names(settled, "people")) == 1
    assert not settled.stale


def test_an_officer_with_another_number_is_asked_about() -> None:
    """Two constables of one surname were one, without a question; without a number it is the one there is."""
    first, other = ("PC 1234 Lee", "Harrowdale Police"), ("PC 5678 Lee", "Harrowdale Police")
    for read, record in (
        (papers(first, other), None),
        (papers(first, other)[1:], kept(first)),
        ([minutes(first, other)], None),
    ):
        (ask,) = [each for each in drafted(*read, record=record).open if each.id.startswith("person.")]
        assert (
            ask.what == '"PC 1234 Lee" and "PC 5678 Lee" are both printed for Harrowdale Police. Are they one person?'
        )
        for answer, new in (("yes", 0), ("no", 1)):
            settled = drafted(*read, record=record, given={ask.id: answer})
            assert len(names(settled, "people")) == new + (record is None)
    for form in ("PC Lee", "PC Lee 1234", "Sgt 1234 Lee"):
        draft = drafted(*papers(first, (form, "Harrowdale Police")))
        assert len(names(draft, "people")) == 1
        assert not [each for each in asked(draft) if each.startswith("person.")]


def test_of_two_officers_of_one_surname_an_unnumbered_one_is_asked_about() -> None:
    """PC Lee may be either; the first of them was taken."""
    two = [minutes((f"PC {each} Lee", "Harrowdale Police"), date=f"2013-0{at}-05") for at, each in ((5, 12), (6, 34))]
    third = minutes(("PC Lee", "Harrowdale Police"), date="2013-09-04")
    given = {each.id: "no" for each in drafted(*two).open if each.id.startswith("person.")}
    (ask,) = [each for each in drafted(*two, third, given=given).open if each.id.startswith("person.")]
    assert [each.words for each in ask.choices][-1] == "somebody else of that name"
    assert len(names(drafted(*two, third, given=given | {ask.id: "2"}), "people")) == 2
