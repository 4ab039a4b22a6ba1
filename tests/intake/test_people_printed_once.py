"""One man who is printed once is asked about once, whomever he may be, and stands in a list once."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.intake.draft.asking.draft import Draft
from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.readings import attendee, chair, on_record, reading
from tests.intake.test_draft_matching import asked, drafted, minutes

COUNCIL, HOMES, FORCE = "Dale Borough Council", "Tristar Homes Ltd", "Dale Police"
UNPARTED = """\
ANYTOWN COMMUNITY SAFETY PARTNERSHIP

Minutes of the meeting held on 4 September 2013 at 2.00 pm

Present:
Geoff Lee (Chair), Mike Batty, Steven Hume (Dale Borough Council), Ian Orr, Paul Kirton (Dale Fire Brigade)

2. Minutes
The minutes were agreed.
"""


def record(*for_whom: str) -> dict[str, Any]:
    """A record with a man of the name for each of these bodies."""
    kinds = {COUNCIL: "district_council", FORCE: "chief_officer_of_police"}
    bodies = [{"id": f"b{at}", "name": name, "kind": kinds.get(name, "other")} for at, name in enumerate(for_whom)]
    people = [{"id": f"geoff-lee-{at}", "name": "Geoff Lee"} for at, _ in enumerate(for_whom)]
    lines = [{"person": each["id"], "represents": [body["id"]]} for each, body in zip(people, bodies, strict=True)]
    june = {"id": "csp-2013-06-05", "date": "2013-06-05", "attendance": lines}
    return on_record("2014-03-31", bodies=bodies, people=people, meetings=[june])


def about_him(draft: Draft) -> list[Any]:
    """The open questions about who he is."""
    return [each for each in draft.open if each.id.startswith("person.")]


def at_meeting(draft: Draft) -> tuple[Any, list[str]]:
    """Who was in the chair of the last meeting, and everybody of his name who was there."""
    meeting = draft.facts("meetings")[-1]
    return meeting.get("chair"), [
        line["person"] for line in meeting["attendance"] if str(line.get("person")).startswith("geoff-lee")
    ]


SEPTEMBER = minutes(("Geoff Lee", COUNCIL), ("Steven Hume", COUNCIL), date="2013-09-04", chair=chair("Geoff Lee"))


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_chair_is_the_one_of_that_name_in_the_list(answer: str) -> None:
    """The chair was taken for the man of another body, and stood in the list beside the one who is printed there."""
    before = record(HOMES)
    draft = drafted(SEPTEMBER, record=before)
    (ask,) = about_him(draft)
    assert ask.what == (
        f'"Geoff Lee" is on record for {HOMES}, and "Geoff Lee" is printed for {COUNCIL}. Are they one person?'
    )
    found, listed = at_meeting(drafted(SEPTEMBER, record=before, given={ask.id: answer}))
    assert (len(listed), [found]) == (1, listed)
    assert (found == "geoff-lee-0") is (answer == "yes")


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_chair_of_a_list_whose_bodies_had_to_be_worked_out_is_asked_about_once(answer: str) -> None:
    """It was asked of him for the body, and of him for none, and with two answers he was there twice."""
    papers, before = read(paper(UNPARTED)), record(HOMES)
    (people,) = (each for each in drafted(*papers, record=before).open if each.id.startswith("attendees."))
    first = drafted(*papers, record=before, given={people.id: "all"})
    assert len(about_him(first)) == 1
    given = {people.id: "all", about_him(first)[0].id: answer}
    made = drafted(*papers, record=before, given=given)
    found, listed = at_meeting(made)
    assert (len(listed), [found]) == (1, listed)
    assert not about_him(made)


def test_the_chair_waits_while_it_is_open_for_whom_the_one_of_that_name_was_there() -> None:
    """It was recorded at once that the man of another body took the chair."""
    papers, before = read(paper(UNPARTED)), record(HOMES)
    (meeting,) = drafted(*papers, record=before).facts("meetings")
    assert "chair" not in meeting
    (meeting,) = drafted(*papers, record=record(COUNCIL)).facts("meetings")
    assert meeting["chair"] == "geoff-lee-0"


@pytest.mark.parametrize(
    "answer, who",
    [("geoff-lee-0", 0), ("2", 1), ("Geoff Lee, on record for Dale Police", 1), ("another", None), ("no", None)],
)
def test_of_several_whom_he_may_be_one_question_is_asked(answer: str, who: int | None) -> None:
    """It was asked of each by himself."""
    before = record(HOMES, FORCE)
    (ask,) = about_him(drafted(SEPTEMBER, record=before))
    assert ask.what == f'"Geoff Lee" is printed for {COUNCIL}. Is it one of these people?'
    assert [each.value for each in ask.choices] == ["geoff-lee-0", "geoff-lee-1", "another"]
    made = drafted(SEPTEMBER, record=before, given={ask.id: answer})
    found, listed = at_meeting(made)
    assert (len(listed), [found]) == (1, listed)
    assert not about_him(made)
    assert found == f"geoff-lee-{who}" if who is not None else not found.endswith(("-0", "-1"))


@pytest.mark.parametrize("of", [None, "Dale Trust"])
def test_printed_twice_for_the_same_in_one_paper_he_is_not_asked_about_twice(of: str | None) -> None:
    """As chair and in the list, and in two sections of it."""
    paper_ = reading(
        "minutes", "2013-09-04", (attendee("Geoff Lee", of), attendee("Mr Geoff Lee", of)), chair=chair("Geoff Lee", of)
    )
    before = record(HOMES, FORCE)
    (ask,) = about_him(drafted(paper_, record=before))
    for answer in ("another", "geoff-lee-1"):
        made = drafted(paper_, record=before, given={ask.id: answer})
        assert len(at_meeting(made)[1]) == 1
        assert not about_him(made)


def test_answers_about_each_by_himself_still_hold() -> None:
    """A file of answers from an earlier round has them; and one of several, where only one is left, holds too."""
    before = record(HOMES, FORCE)
    each = "person.geoff-lee-{}.geoff-lee.dale-bc"
    made = drafted(SEPTEMBER, record=before, given={each.format(0): "no", each.format(1): "yes"})
    assert at_meeting(made) == ("geoff-lee-1", ["geoff-lee-1"])
    assert not made.stale
    half = drafted(SEPTEMBER, record=before, given={each.format(0): "no"})
    assert [one.id for one in about_him(half)] == [each.format(1)]
    one = record(HOMES)
    made = drafted(SEPTEMBER, record=one, given={"person.geoff-lee.dale-bc": "another"})
    assert len(at_meeting(made)[1]) == 1
    assert not {*asked(made)} & {each.format(0), "person.geoff-lee.dale-bc"}
