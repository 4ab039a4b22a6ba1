"""A list that the record calls whole, and a correction that adds to it: it is asked whether it is whole still."""

from __future__ import annotations

import json
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from compliance.intake.reading import Reading
from compliance.record import load
from tests.intake.readings import attendee, confirmed, day, on_record, reading
from tests.intake.test_draft_safety import PACK

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


@pytest.mark.parametrize("on", ["2013-10-01", "2013-10-02"])
@pytest.mark.parametrize("said", ["yes", "no"])
def test_it_is_recorded_with_either_answer_and_asked_once(said: str, on: str) -> None:
    """With no what was declared is withdrawn by an entry: nothing of the user's is taken out, and it counts no more."""
    before = board()
    answers = Answers({QUESTION: said}, by="Secretary", day=day(on))
    _, after = into(before, [corrects()], answers)
    assert len(corrections(after)[0]["attendance"]) == 2
    assert after["completeness"][:1] == before["completeness"]
    assert [(each["made"], each["withdrawn"]) for each in after["completeness"][1:]] == [(on, True)] * (said == "no")
    for papers in ([corrects()], [JUNE], [JUNE, corrects()]):
        again, last = into(after, papers, Answers())
        assert not [each.id for each in again.open if "complete" in each.id]
        assert last == after


def quorum_of(record: dict[str, Any], as_at: str) -> dict[str, str]:
    """What a report says of the quorum of June, of three members."""
    terms = {"id": "terms", "kind": "terms_of_reference", "from": "2013-01-01", "terms": {"quorum": QUORUM}}
    came = [each | {"capacity": "member", "remote": False} for each in record["meetings"][0]["attendance"]]
    meetings = [record["meetings"][0] | {"attendance": came}, *record["meetings"][1:]]
    for one in meetings[0].get("corrections", []):
        one["attendance"] = [each | {"capacity": "member", "remote": False} for each in one["attendance"]]
    text = json.dumps(record | {"arrangements": [terms], "meetings": meetings})
    loaded = load.from_loaded(files.read_text(text, "board.json", is_json=True))
    found = assess(PACK, loaded, day(as_at)).findings
    return {each.rule: each.outcome.value for each in found if "csp-2013-06-05" in each.id and "quorum" in each.rule}


QUORUM = {"term": {"members": 3}, "counts": {"substitutes": True, "double_representation": False, "remote": True}}


def test_a_report_holds_nobody_to_a_list_that_is_not_whole_any_more() -> None:
    """Somebody left out may have made the quorum; the report said Not met, by a list that was said not to be whole."""
    before = board()
    assert quorum_of(before, "2013-12-31") == {"local/quorum": "not_met"}
    for said, outcome in (("yes", "not_met"), ("no", "cannot_tell")):
        _, after = into(before, [corrects()], Answers({QUESTION: said}, by="Secretary", day=day("2013-10-01")))
        assert quorum_of(after, "2013-12-31") == {"local/quorum": outcome}


def test_it_is_told_which_entry_has_to_go_where_the_answer_is_older() -> None:
    """What was said on an earlier day withdraws nothing that was declared since."""
    before = board()
    draft, after = into(before, [corrects()], Answers({QUESTION: "no"}, by="Secretary", day=day("2013-09-30")))
    assert any("take `every: attendance, of: csp-2013-06-05`" in each for each in draft.remarks)
    assert after["completeness"] == before["completeness"]


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
