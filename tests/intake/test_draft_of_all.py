"""What is asked of all items of a paper, or of all papers of a body: it can be answered, and is asked once."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from compliance.intake.read import read
from compliance.intake.reading import Question, Reading
from tests.intake.printed import paper
from tests.intake.readings import attendee, day, item, on_record, reading

BY = {"by": "Secretary", "day": day("2014-01-01")}
PEOPLE = (attendee("A One", "Anytown Council"),)
HEAD = """\
ANYTOWN COMMUNITY SAFETY PARTNERSHIP
Minutes of the meeting held on {day} in the Town Hall

{note}

Present:
A One (Anytown Council)
B Two (Anyshire Police)

1. Welcome
It was agreed that the plan be noted.
"""
NOTES = (
    "Please note: all Minutes are subject to approval at the next Meeting",
    "Note - the minutes of all meetings are subject to confirmation at the next meeting",
)


def minutes(of: str, note: str) -> Reading:
    """Minutes that bear a note."""
    (found,) = read(paper(HEAD.format(day=of, note=note), f"{of}.txt".replace(" ", "-")))
    return found


def into(record: dict[str, Any], papers: list[Reading], given: dict[str, Any]) -> dict[str, Any]:
    """A record with what papers and answers add to it."""
    answers = Answers(given, **BY)  # type: ignore[arg-type]
    draft = compose(papers, answers, record)

    def made() -> dict[str, Any]:
        additions = merge.plan(draft, record).additions
        return dict(json.loads(insert(json.dumps(record), additions, "board.json", is_json=True)))

    keep_answered(draft, papers, answers, made())
    return made()


def open_of(record: dict[str, Any] | None, papers: list[Reading], end: str) -> list[str]:
    """The questions whose names end so."""
    names = [each.id for each in compose(papers, Answers(), record).open]
    return [each for each in names if each.startswith(("paper.", "items.")) and each.endswith(end)]


@pytest.mark.parametrize("note", NOTES)
@pytest.mark.parametrize("said", ["yes", "no"])
def test_a_note_on_all_minutes_is_asked_about_once(note: str, said: str) -> None:
    """For several papers at once, and for the next one beside a record."""
    june, july = minutes("5 June 2013", note), minutes("3 July 2013", note)
    (name,) = open_of(None, [june, july], ".kind")
    board = on_record("2014-03-31")
    board["partnership"]["name"] = "Anytown Community Safety Partnership"
    assert open_of(board, [june], ".kind") == [name]
    after = into(board, [june], {name: said})
    assert open_of(after, [june], ".kind") == open_of(after, [july], ".kind") == []
    last = into(after, [july], {})
    status = {each["date"]: each["minutes"]["status"] for each in last["meetings"]}
    assert status == dict.fromkeys(("2013-06-05", "2013-07-03"), "draft" if said == "yes" else "not_known")
    other = minutes("3 July 2013", "Please note: all minutes are draft until the next meeting approves them")
    assert len(open_of(after, [other], ".kind")) == 1


def odd() -> Reading:
    """Minutes of which only one item was read."""
    made = reading("minutes", "2013-06-05", PEOPLE, items=(item("1", "Minutes and matters arising", "Agreed."),))
    what = "Only one item was found. Read as the items are, from the first on: “1”. Are these the items?"
    return replace(made, questions=(Question("items", what, 20),))


@pytest.mark.parametrize("said, left", [(None, 1), ("yes", 1), ("no", 0)])
def test_whether_the_items_are_these_can_be_answered(said: str | None, left: int) -> None:
    """It was a question among the remarks, without an answer, at each import."""
    given = {"items.minutes-2013-06-05.right": said} if said else {}
    draft = compose([odd()], Answers(given))
    assert not [each for each in draft.remarks if "Are these the items" in each]
    (meeting,) = draft.facts("meetings")
    assert len(meeting.get("items", [])) == left
    after = into(on_record("2014-03-31"), [odd()], given)
    assert len(open_of(after, [odd()], ".right")) == (said is None)
    assert len(after["meetings"][0].get("items", [])) == left
