"""Questions over which whoever answers would stumble: no reason given, a yes refused, an answer that is lost."""

from __future__ import annotations

import pytest

from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.names.letters import meant
from compliance.intake.reading import Question
from tests.intake.readings import attendee, reading
from tests.intake.who import read

DAY = "2015-11-17"
NAMES = ("A One", "B Two", "C Three")


def test_many_are_asked_about_with_what_is_in_doubt_of_one() -> None:
    """It said only that they were taken to have been there, and not why that was asked."""
    people = tuple(attendee(name, None, sure=False) for name in NAMES)
    doubts = tuple(
        Question("attendees", f"“Police” is printed after D Four. Is it the organisation of {name} too?", 8, (), name)
        for name in NAMES
    )
    (ask,) = [
        each
        for each in compose([reading("minutes", DAY, people, questions=doubts)], Answers()).open
        if each.id.endswith(f"{DAY}.all")
    ]
    assert (
        "these people. “Police” is printed after D Four. Is it the organisation of A One too? So of B Two, C Three."
        in ask.what
    )


@pytest.mark.parametrize("answer, status", [("yes", "draft"), ("no", None), ("minutes", None)])
def test_whether_minutes_are_a_draft_is_answered_with_yes_or_no(answer: str, status: str | None) -> None:
    """The question could be answered only with a kind of paper."""
    asked = Question("kind", "Are these still a draft?", 1, ("minutes", "draft minutes"))
    paper = reading("minutes", DAY, (attendee("A One", None),), questions=(asked,))
    (ask,) = [each for each in compose([paper], Answers()).open if each.id == f"paper.minutes-{DAY}.kind"]
    assert [(each.value, each.words) for each in ask.choices[:2]] == [("minutes", "no"), ("draft_minutes", "yes")]
    made = compose([paper], Answers({ask.id: answer}))
    assert not [each for each in made.open if each.id == ask.id]
    (meeting,) = made.facts("meetings")
    assert ("draft" in str(meeting.get("minutes", ""))) == (status == "draft")


def test_answer_about_a_person_outlasts_the_answer_for_what_letters_stand() -> None:
    """The question bore the id of the body, which the full name changes: it was asked a second time."""
    people = (attendee("A One", "Dale Council"), attendee("A One", "SBC"))
    paper = reading("minutes", DAY, people)
    question = next(each.id for each in compose([paper], Answers()).open if each.id.startswith("person."))
    made = compose([paper], Answers({"body.sbc": "Storr Borough Council", question: "yes"}))
    assert not [each.id for each in made.open if each.id.startswith("person.")]


def test_what_a_body_is_for_is_no_place() -> None:
    """The name “Safe Borough Council” was offered for SBC beside a body “Safe in Dale”."""
    assert meant("SBC", ["Safe in Dale", "Storr Council"]) == ["Storr Borough Council"]


def test_what_was_put_to_a_name_by_its_order_is_not_asked_about_as_unread() -> None:
    """A body that no word gives away as one, in a column of bodies below a column of names."""
    people = read(
        "Present\nAnn Low\nBo Ash\nCy Orr\nDi Elm\nDale CDRP\nWest Dale SCU ?\nDale Council\nDale Police\n\n1. Welcome"
    )
    assert [each.organisation for each in people.attendees] == [
        *("Dale CDRP", "West Dale SCU", "Dale Council", "Dale Police"),
    ]
    assert not [each for each in people.questions if "could not be read" in each.what]
