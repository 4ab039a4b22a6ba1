"""A list that the record calls whole, and a correction that adds to it: it is asked whether it is whole still."""

from __future__ import annotations

import json
from typing import Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.draft import Draft
from compliance.intake.draft.insert import insert
from compliance.intake.reading import Reading
from tests.intake.readings import attendee, confirmed, day, on_record, reading

COUNCIL = "Anytown Council"
ADDED = "B Two (Anytown Council) was present and should be added to the list of those present"
JUNE = reading("minutes", "2013-06-05", (attendee("A One", COUNCIL),))
QUESTION = "meeting.csp-2013-06-05.complete-as-corrected"


def corrects(words: str = ADDED) -> Reading:
    """The minutes of September, which correct those of June."""
    return reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))


def board(**answers: Any) -> dict[str, Any]:  # noqa: ANN401  # an answer of any shape
    """The record of June, with its list declared whole on a day."""
    given = Answers({"meeting.csp-2013-06-05.complete": "yes"}, by="Secretary", day=day("2013-10-01"))
    return into(on_record("2014-03-31"), [JUNE], given)[1] | answers


def into(record: dict[str, Any], papers: list[Reading], answers: Answers) -> tuple[Draft, dict[str, Any]]:
    """What papers add to a record: the draft, and the record as it is written."""
    draft = compose(papers, answers, record)

    def made() -> dict[str, Any]:
        additions = merge.plan(draft, record).additions
        return dict(json.loads(insert(json.dumps(record), additions, "board.json", is_json=True)))

    keep_answered(draft, papers, answers, made())
    return draft, made()


def corrections(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The corrections of June."""
    return list(record["meetings"][0].get("corrections", []))


def test_the_correction_waits_until_it_is_said_whether_the_list_is_whole() -> None:
    """It went on standing as whole, with somebody of whom whoever called it so had not heard."""
    before = board()
    assert [each["of"] for each in before["completeness"]] == ["csp-2013-06-05"]
    draft, after = into(before, [corrects()], Answers())
    (ask,) = (each for each in draft.open if each.id == QUESTION)
    assert "it is corrected now: B Two was there too. With that it has 2: A One; B Two." in ask.what
    assert corrections(after) == []


@pytest.mark.parametrize("said", ["yes", "no"])
def test_it_is_recorded_with_either_answer_and_asked_once(said: str) -> None:
    """With no it is told which entry has to go: nothing of the user's is taken out."""
    before = board()
    answers = Answers({QUESTION: said}, by="Secretary", day=day("2013-10-02"))
    draft, after = into(before, [corrects()], answers)
    assert len(corrections(after)[0]["attendance"]) == 2
    assert after["completeness"] == before["completeness"]
    told = [each for each in draft.remarks if "take `every: attendance, of: csp-2013-06-05`" in each]
    assert len(told) == (said == "no")
    again, last = into(after, [corrects()], Answers())
    assert QUESTION not in {each.id for each in again.open}
    assert last == after


def test_a_list_that_nobody_called_whole_is_corrected_as_it_was() -> None:
    """Nor is it asked where the declaration is older than the correction, and so says nothing of it."""
    for record in (board(completeness=[]), board()):
        for each in record["completeness"]:
            each["made"] = "2013-07-01"
        draft, after = into(record, [corrects()], Answers())
        assert QUESTION not in {each.id for each in draft.open}
        assert len(corrections(after)) == 1


def test_whoever_is_taken_off_the_list_leaves_it_whole() -> None:
    """And an apology adds nobody to it."""
    for words in ("A One was not present", "C Three had sent apologies which were not recorded"):
        draft, _ = into(board(), [corrects(words)], Answers())
        assert QUESTION not in {each.id for each in draft.open}


def test_a_second_paper_of_the_meeting_with_a_longer_list_is_asked_about_too() -> None:
    """Once it is said that it corrects the first."""
    longer = reading("notes", "2013-06-05", (attendee("A One", COUNCIL), attendee("B Two", COUNCIL)), path="long.txt")
    given = {"meeting.csp-2013-06-05.second-list.notes": "2013-09-04"}
    draft, after = into(board(), [longer], Answers(given, by="Secretary", day=day("2013-10-02")))
    assert QUESTION in {each.id for each in draft.open}
    assert corrections(after) == []
    _, after = into(board(), [longer], Answers(given | {QUESTION: "yes"}, by="Secretary", day=day("2013-10-02")))
    assert len(corrections(after)[0]["attendance"]) == 2
