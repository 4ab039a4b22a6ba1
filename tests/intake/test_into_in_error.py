"""Apologies that a later paper says were recorded in error, of somebody whom an earlier correction had added."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.told import told
from compliance.intake.reading import Reading
from tests.intake.readings import apology, attendee, confirmed, day, on_record, reading
from tests.intake.test_into_whole import into

COUNCIL = "Anytown Council"
JUNE = replace(
    reading("minutes", "2013-06-05", (attendee("A One", COUNCIL),)), apologies=(apology("C Three", COUNCIL),)
)
ADDED = "C Three was present and should be added to the list of those present"
QUESTION = "meeting.csp-2013-06-05.correction."
UNCLEAR = "the list should show C Three, whose apologies it has in error as was said by the police"
PLAIN = "C Three was present and should be added to those attending; his apologies were recorded in error"


def corrects(words: str, on: str) -> Reading:
    """Minutes that correct those of June."""
    return reading("minutes", on, previous_minutes=(confirmed("2013-06-05", "confirmed", words),), path=f"{on}.txt")


def corrected() -> dict[str, Any]:
    """The record of June, with the first correction."""
    once = into(on_record("2014-03-31"), [JUNE], Answers(by="Secretary", day=day("2013-10-01")))[1]
    return into(once, [corrects(ADDED, "2013-09-04")], Answers(by="Secretary", day=day("2013-10-01")))[1]


def answered(paper: Reading, record: dict[str, Any]) -> Answers:
    """The question of a correction, if it is asked, answered with: present after all."""
    asked = [each.id for each in compose((paper,), Answers({}), record).open if each.id.startswith(QUESTION)]
    said = {each: [{"name": "C Three", "organisation": COUNCIL, "what": "present after all"}] for each in asked}
    return Answers(said, by="Secretary", day=day("2013-12-20"))


@pytest.mark.parametrize("words", [PLAIN, UNCLEAR, "C Three had not sent apologies but was present"])
def test_it_is_noted_beside_the_correction_that_has_them_already(words: str) -> None:
    """It was lost without a word, since the list was the same."""
    before, paper = corrected(), corrects(words, "2013-12-11")
    draft, after = into(before, [paper], answered(paper, before))
    said = told(merge.plan(draft, before), draft, before, "board.json", written=True)
    assert "+ meeting csp-2013-06-05, correction of 2013-09-04, note: " in said
    (correction,) = after["meetings"][0]["corrections"]
    cited = next(each["id"] for each in after["sources"] if each.get("date") == "2013-12-11")
    note = f"The apologies of C Three were recorded in error, as stands in the source {cited}."
    assert correction == before["meetings"][0]["corrections"][0] | {"note": note}
    assert after["meetings"][0]["apologies"] == before["meetings"][0]["apologies"]
    draft, again = into(after, [paper], Answers())
    assert again == after
    assert not merge.plan(draft, after).differences
    assert not [each.id for each in draft.open if each.id.startswith(QUESTION)]


def test_it_is_told_where_that_correction_has_a_note_of_the_users() -> None:
    """Nothing of the user's is written over."""
    before, paper = corrected(), corrects(PLAIN, "2013-12-11")
    before["meetings"][0]["corrections"][0]["note"] = "Ours."
    draft, after = into(before, [paper], Answers(by="Secretary", day=day("2013-12-20")))
    assert after["meetings"][0] == before["meetings"][0]
    (differs,) = (each for each in merge.plan(draft, before).differences if "in error" in each)
    assert differs.startswith("meeting csp-2013-06-05: The apologies of C Three were recorded in error")


def test_what_the_first_correction_says_itself_is_said_once() -> None:
    """The same minutes once more, or the next ones in their words, add nothing."""
    once = into(on_record("2014-03-31"), [JUNE], Answers(by="Secretary", day=day("2013-10-01")))[1]
    record = into(once, [corrects(PLAIN, "2013-09-04")], Answers(by="Secretary", day=day("2013-10-01")))[1]
    for on in ("2013-09-04", "2013-12-11"):
        draft, after = into(record, [corrects(PLAIN, on)], Answers())
        assert after["meetings"][0]["corrections"] == record["meetings"][0]["corrections"]
        assert not [each for each in merge.plan(draft, record).differences if "in error" in each]
