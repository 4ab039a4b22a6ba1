"""Details of terms that a change of them leaves out: as before where the rest goes on, else not known."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.told import told
from compliance.intake.read import read
from compliance.record import load
from tests.intake.printed import paper
from tests.intake.test_draft_safety import PACK
from tests.intake.test_into import TODAY, added, assert_kept, data
from tests.intake.test_into_terms import AFTER, BESIDE, CHANGED, START, TERMS, terms

LESS = "The Partnership agreed that the quorum be reduced to four members."
QUORUM = "{term: {members: 6}, words: Six., if_inquorate: notes_only, counts: {substitutes: true}}"
OFTEN = "{times: 4, longest_gap_months: 4, words: Quarterly.}"
DETAILS = ("local/inquorate", "local/frequency/gap", "local/chair/from")


def beside(quorum: str = QUORUM) -> str:
    """A record with terms from 5 June 2013."""
    said = f"  terms:\n    quorum: {quorum}\n    frequency: {OFTEN}\n  source: {{of: minutes-june"
    return BESIDE.replace("  source: {of: minutes-june", said)


def later(text: str, answer: str, words: str = LESS) -> tuple[dict[str, Any], str]:
    """The terms from 4 September, once it is answered what became of those before; and the record."""
    changed = read(paper(CHANGED.replace(LESS, words)))
    given = {**START, AFTER: answer}
    made, _ = added(text, *changed, given=given)
    assert_kept(text, made)
    assert added(made, *changed, given=given)[0] == made
    return next(each["terms"] for each in data(made)["arrangements"] if each["from"] == "2013-09-04"), made


def silent(text: str) -> list[str]:
    """Of which details a report says that the terms say nothing of them."""
    loaded = load.from_loaded(files.read_text(text, "board.yaml"))
    found = assess(PACK, loaded, date(2014, 3, 31)).findings
    return [each.id for each in found if each.rule.startswith(DETAILS) and each.reason.code == "terms_silent"]


def test_what_goes_on_of_a_quorum_is_that_of_the_terms_before() -> None:
    """It was lost with the old number, and the report said that the terms say nothing of it."""
    said, text = later(beside(), "in part")
    assert said["quorum"]["term"] == {"members": "4"}
    assert said["quorum"]["if_inquorate"] == "notes_only"
    assert said["quorum"]["counts"] == {"substitutes": "true"}
    assert "not_known" not in said["quorum"]
    assert said["frequency"]["longest_gap_months"] == "4"
    assert not silent(text)


@pytest.mark.parametrize(
    "answer, before",
    [
        ("in whole", QUORUM),
        ("no", QUORUM),
        ("in part", "{term: {members: 6}, words: Six., not_known: [if_inquorate]}"),
    ],
)
def test_what_nobody_has_told_of_a_quorum_is_not_known(answer: str, before: str) -> None:
    """The report said that the terms say nothing of it."""
    said, text = later(beside(before), answer)
    assert said["quorum"]["not_known"] == ["if_inquorate"]
    assert not {"if_inquorate", "counts"} & {*said["quorum"]}
    assert not silent(text)


def test_what_the_terms_before_do_not_settle_goes_on_too() -> None:
    """Whoever wrote these by hand has read them."""
    said, _ = later(beside("{term: {members: 6}, words: Six.}"), "in part")
    assert "not_known" not in said["quorum"]


@pytest.mark.parametrize(
    "words",
    [
        "If there was none the meeting stand adjourned.",
        "Should it fall short, the oldest of those who came shall say what is done.",
        "Else all is deferred.",
    ],
)
def test_what_was_done_without_a_quorum_does_not_go_on_where_the_change_may_speak_of_it(words: str) -> None:
    """The old rule stood beside words that had put another in its place, or one that the record has no word for."""
    asked = compose(read(paper(CHANGED.replace(LESS, f"{LESS} {words}"))), Answers({})).asks
    more = {each.id: "something else" for each in asked if each.id.endswith(".if-inquorate")}
    given: dict[str, object] = {**START, AFTER: "in part", **more}
    text, _ = added(beside(), *read(paper(CHANGED.replace(LESS, f"{LESS} {words}"))), given=given)
    said = next(each["terms"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert "if_inquorate" not in said["quorum"]
    assert said["quorum"]["not_known"] == ["if_inquorate"]


def test_who_counts_does_not_go_on_where_the_change_may_speak_of_it() -> None:
    """It would be held against them by supposition."""
    said, _ = later(beside(), "in part", "The Partnership agreed that the quorum be four members, not substitutes.")
    assert said["quorum"]["if_inquorate"] == "notes_only"
    assert "counts" not in said["quorum"]


@pytest.mark.parametrize("answer, then", [("ratify at next", "ratify_at_next"), ("something else", None)])
def test_in_one_command_the_answer_about_the_terms_before_holds_on(answer: str, then: str | None) -> None:
    """As from a pack of the year's papers; what the record has no word for is not known."""
    words = "\nIf the meeting is inquorate its decisions shall be ratified at the next meeting."
    changed = TERMS.replace("four members.", f"six members.{words}")
    asks = compose(read(paper(changed)), Answers({})).asks
    label = next(each.id for each in asks if each.id.endswith(".if-inquorate")).removesuffix(".if-inquorate")
    given = {f"{label}.from": "2013-06-05", f"{label}.frequency": [{"times": "4", "in": "year"}]}
    given |= {**START, f"{label}.if-inquorate": answer, AFTER: "in part"}
    draft = compose([*read(paper(changed)), *read(paper(CHANGED))], Answers(given, "The secretary", TODAY))
    for each in draft.facts("arrangements"):
        quorum = each["terms"]["quorum"]
        assert quorum.get("if_inquorate") == then
        assert quorum.get("not_known") == (None if then else ["if_inquorate"])


def test_older_terms_that_come_to_light_give_what_goes_on_to_those_on_record() -> None:
    """The record's own lines stay, and the detail stands beside them."""
    words = "\nIf the meeting is inquorate its decisions shall be ratified at the next meeting."
    old = read(paper(TERMS.replace("four members.", f"six members.{words}")))
    label = next(each.id for each in compose(old, Answers({})).asks if each.id.endswith(".from"))
    label = label.removesuffix(".from")
    given = {
        f"{label}.from": "2013-05-01", f"{label}.frequency": [{"times": "4", "in": "year"}],
        f"{label}.if-inquorate": "adjourn", "terms.2013-06-05.after-2013-05-01": "in part",
    }  # fmt: skip
    text = beside("{term: {members: 4}, words: Four., not_known: [if_inquorate]}   # see the minutes")
    made, plan = added(text, *old, given=given)
    said = told(plan, compose(old, Answers(given), data(text)), data(text), "board.yaml", written=False)
    assert "+ arrangement terms-june, quorum, if_inquorate: adjourn" in said
    assert_kept(text, made)
    now = next(each["terms"] for each in data(made)["arrangements"] if each["from"] == "2013-06-05")
    assert now["quorum"]["if_inquorate"] == "adjourn"
    assert not silent(made)
    assert added(made, *old, given=given)[0] == made


def test_of_terms_without_a_word_on_it_the_report_says_that_it_is_not_known() -> None:
    """A paper may say it where nobody looked, under another heading or in other words."""
    _, given = terms()
    made, _ = added(BESIDE, *read(paper(TERMS)), given=given)
    assert not silent(made)
    (there,) = data(made)["arrangements"]
    assert there["terms"]["quorum"]["not_known"] == ["if_inquorate"]
    assert there["terms"]["frequency"]["not_known"] == ["longest_gap_months"]
