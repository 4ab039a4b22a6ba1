"""An agenda that calls for minutes of one day, and minutes of another: asked in whatever files and order they come."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from tests.intake.readings import attendee, confirmed, item, on_record, reading

if TYPE_CHECKING:
    from compliance.intake.reading import Reading

MINUTES = reading("minutes", "2013-06-19", (attendee("A One", "Anytown Council"),), path="minutes.txt")
TITLE = "Minutes of the meeting of 6 June 2013"
AGENDA = reading(
    "agenda",
    "2013-09-04",
    path="agenda.docx",
    items=(item("2", TITLE),),
    previous_minutes=(confirmed("2013-06-06", "listed"),),
)
QUESTION = "meeting.csp-2013-06-19.date.2013-06-06"


def into(record: dict[str, Any], papers: list[Reading], given: dict[str, Any] | None = None) -> dict[str, Any]:
    """A record with what papers add to it, as it is written."""
    answers = Answers(given or {})
    draft = compose(papers, answers, record)
    text = json.dumps(record)
    made = json.loads(insert(text, merge.plan(draft, record).additions, "board.json", is_json=True))
    if keep_answered(draft, papers, answers, made):
        made = json.loads(insert(text, merge.plan(draft, record).additions, "board.json", is_json=True))
    return dict(made)


def asked(record: dict[str, Any] | None, *papers: Reading) -> bool:
    """Whether it is asked if the two days are of one meeting."""
    return QUESTION in {each.id for each in compose(papers, Answers(), record).open}


def test_two_files_at_once() -> None:
    """One file was asked about, and two were not."""
    assert asked(None, AGENDA, MINUTES)
    assert asked(None, MINUTES, AGENDA)
    (entry,) = compose([AGENDA, MINUTES], Answers({QUESTION: "same"})).facts("contradictions")
    assert (entry["about"], entry["says"]) == ("csp-2013-06-19", "2013-06-06")


@pytest.mark.parametrize("first, second", [(AGENDA, MINUTES), (MINUTES, AGENDA)])
@pytest.mark.parametrize("said", ["same", "two"])
def test_one_after_the_other(first: Reading, second: Reading, said: str) -> None:
    """Whichever comes first, and only once: the answer stands in the record or beside the statement."""
    before = into(on_record("2014-03-31"), [first], {"meeting.csp-2013-09-04.held": "yes"})
    assert asked(before, second)
    made = into(before, [second], {QUESTION: said})
    assert len(made.get("contradictions", [])) == (said == "same")
    for papers in ([first], [second], [first, second]):
        assert not asked(made, *papers)


@pytest.mark.parametrize("day", ["2013-06-19", "2013-03-06", "2012-12-12"])
def test_another_meeting_is_no_contradiction(day: str) -> None:
    """Minutes that are not here, of a meeting a quarter before or after, and the very minutes."""
    agenda = reading("agenda", "2013-09-04", path="agenda.docx", previous_minutes=(confirmed(day, "listed"),))
    names = {each.id for each in compose([agenda, MINUTES], Answers()).open}
    assert not [each for each in names if ".date." in each]


def test_minutes_that_the_record_has_are_no_contradiction() -> None:
    """The agenda's day is that of a meeting on record, and so are both days where two agendas call for them."""
    june = {"id": "june", "date": "2013-06-06", "minutes": {"status": "not_known"}}
    assert not asked(on_record("2014-03-31", meetings=[june]), AGENDA, MINUTES)
    other = reading("agenda", "2013-07-03", path="b.txt", previous_minutes=(confirmed("2013-06-19", "listed"),))
    assert not asked(None, AGENDA, MINUTES, other)


def test_a_day_in_another_year_is_asked_about() -> None:
    """The year is what is printed wrongly most often."""
    agenda = reading("agenda", "2013-09-04", path="agenda.txt", previous_minutes=(confirmed("2012-06-19", "listed"),))
    names = {each.id for each in compose([agenda, MINUTES], Answers()).open}
    assert "meeting.csp-2013-06-19.date.2012-06-19" in names
