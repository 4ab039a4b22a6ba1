from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from datetime import date

import docx
import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.law import pack
from compliance.record.load import from_loaded
from compliance.report import compose, needs
from compliance.report.wording import letters
from tests import goldens
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, MET, NEEDS_JUDGEMENT, NOT_MET

WHO_HAS_A_PLAN = "The community safety manager, or the partnership's secretary, in each group named"


def flat(report: str) -> str:
    """The report on one line."""
    return re.sub(r"\s+", " ", report)


def test_facts_are_grouped_by_whom_to_ask() -> None:
    """Each person to ask has one letter, with everything that they are asked for."""
    report = needs.render(ASSESSMENT)
    assert re.findall(r"(?m)^To (.+)$", report) == [
        "the partnership's secretary",
        "the clerk of the council",
        "the county strategy group",
    ]
    assert "Subject: Amber Vale Strategy Group: 2 points to confirm" in report
    assert "1. Please provide the letter or email that enclosed the plan, with its date." in flat(report)
    duty = "to have somebody in a senior position at each public meeting"
    assert f"For: reg 12(4)(b), {duty} (the meeting of 5 June 2013)" in flat(report)


def test_papers_of_other_groups_are_asked_for_apart_from_the_own() -> None:
    """A county's secretary has no district's plan; a letter to both would be of use to neither."""
    assessed = goldens.assessed("derbyshire-scb", "2013-11-27")
    letters_ = re.split(r"(?m)^To (.+)\n-+$", needs.render(assessed, width=120))
    told = dict(zip(letters_[1::2], map(flat, letters_[2::2]), strict=True))
    others = told[WHO_HAS_A_PLAN[:1].lower() + WHO_HAS_A_PLAN[1:]]
    assert "Community safety partnership for Erewash" in others
    assert "terms of reference" not in others
    assert "reg 13A" not in told["the partnership's secretary"]
    owners = {action.owner: action.subjects for action in compose.compose(assessed).actions}
    assert all("each of 8 groups" in each for each in owners[WHO_HAS_A_PLAN])


def test_one_paper_is_asked_for_once_with_all_that_it_is_to_say() -> None:
    """The terms of reference are looked at by six rules, and are one paper."""
    assessed = goldens.assessed("derbyshire-scb", "2013-11-27")
    whole = (
        "the terms of reference in force, with what they say of the chair, the deputy chair, how often the group "
        "meets, confirming minutes, quorum and substitutes."
    )
    letter = flat(needs.render(assessed, width=120))
    assert letter.count("the terms of reference in force") == 1
    assert f"Please provide {whole}" in letter
    items = [item for action in compose.compose(assessed).actions for item in action.items]
    assert sum("terms of reference in force" in each for each in items) == 1


def test_a_paper_that_is_asked_for_with_something_more_is_not_asked_for_beside_it() -> None:
    """The plan of a year is wanted by eight rules, and by one of them with the minute of its revision."""
    assessed = goldens.assessed("nearly-empty", "2014-06-30")
    letter = flat(needs.render(assessed))
    assert letter.count("the partnership plan for the year, with the day on which the group adopted it") == 1
    asked = letter.partition("Please provide the partnership plan for the year")[2].partition(" 2. ")[0]
    assert "and, for a plan that covers several years, the minute that shows it was revised" in asked
    assert all(f"reg {each}" in asked for each in ("3(1)(b)", "10(1)", "10(2)", "10(3)", "11(1)", "13", "13A", "14"))
    items = [item for action in compose.compose(assessed).actions for item in action.items]
    assert sum("the partnership plan for the year, with the day" in each for each in items) == 1


def test_a_letter_can_be_sent_as_it_stands() -> None:
    """It greets, says why it is written, what to confirm and attach, and what to answer if there is nothing."""
    report = flat(needs.render(ASSESSMENT))
    assert "Dear colleague," in report
    assert "Please reply on this point:" in report
    assert "Please reply on each of these points:" in report
    sent = "a copy of the plan was sent to the elected local policing body"
    assert f"1. Please confirm the date on which {sent}, and attach the list of those present." in report
    assert "there is no such paper, please say so: that answers the question too." in report


def test_decisions_stand_apart_with_what_a_determination_would_cite() -> None:
    """A question comes under its own heading, with the id and the subject that the record of the answer gives."""
    report = needs.render(ASSESSMENT)
    facts, decisions = report.split("Matters for decision\n")
    assert "reg-9/2#based-on" not in facts
    assert "To record the answer: question: reg-9/2#based-on, about: [csa-2013]" in flat(decisions)
    assert "About: the community safety agreement" in decisions


def test_one_question_on_several_subjects_is_put_once() -> None:
    """The same question on two agreements is one item, with what each answer would cite."""
    (need,) = NEEDS_JUDGEMENT.needs
    other = replace(NEEDS_JUDGEMENT, id=f"{NEEDS_JUDGEMENT.id}/2", needs=(replace(need, about=("csa-2014",)),))
    report = flat(needs.render(replace(ASSESSMENT, findings=(NEEDS_JUDGEMENT, other))))
    assert report.count("Is the agreement based on") == 1
    assert "about: [csa-2013] or [csa-2014] (one decision for each)" in report


def test_nothing_missing_is_said() -> None:
    """A record that settles everything gives no letters, and says so."""
    for markdown in (False, True):
        report = needs.render(replace(ASSESSMENT, findings=(MET, NOT_MET)), markdown=markdown)
        assert letters.NOTHING in flat(report)
        assert "Dear colleague" not in report


def test_the_markdown_has_the_same_items() -> None:
    """The Markdown holds every item that the text has, under headings."""
    text, markdown = needs.render(ASSESSMENT), needs.render(ASSESSMENT, markdown=True)
    assert re.findall(r"(?m)^### To (.+)$", markdown) == re.findall(r"(?m)^To (.+)$", text)
    assert len(re.findall(r"(?m)^\d+\. ", markdown)) == len(re.findall(r"(?m)^\d+\. ", text))


def test_a_record_cannot_write_the_letter() -> None:
    """Text of a record is cleaned and escaped here too."""
    for markdown in (False, True):
        report = needs.render(ASSESSMENT_POISONED, markdown=markdown)
        assert not UNSEEN & set(report)
        assert not re.search(r"(?m)^# Heading|^- item", report)
    assert "<script>" not in needs.render(ASSESSMENT_POISONED, markdown=True)


@pytest.mark.parametrize(
    "what,plain,asked",
    [
        (
            "the letter that enclosed the plan, with its date",
            "a copy of the plan was sent to the policing body",
            (
                "Please confirm the date on which a copy of the plan was sent to the policing body, and attach the "
                "letter that enclosed the plan, with its date"
            ),
        ),
        (
            "the notice, with its date",
            "notice was given by the day of the meeting",
            "Please confirm whether notice was given by the day of the meeting, and attach the notice, with its date",
        ),
        (
            "a statement whether the county had a district council",
            "the area is a county",
            "Please confirm whether the county had a district council, and attach what shows it",
        ),
        (
            "the day on which the plan was adopted",
            "the plan is current",
            "Please confirm the day on which the plan was adopted, and attach what shows it",
        ),
        (
            "the dates of the meetings, and a statement that there were no others",
            "the group met often enough",
            "Please provide the dates of the meetings, and a statement that there were no others",
        ),
        (
            "the place in the plan that sets out a strategy",
            "the plan sets out a strategy",
            "Please attach, or give the page of, the place in the plan that sets out a strategy",
        ),
        (
            "the agreement, with the day on which it was approved",
            "the duty reaches this agreement, although it was made before 22 November 2012",
            "Please provide the agreement, with the day on which it was approved",
        ),
        ("the terms", "", "Please provide the terms"),
        (
            "which of these attended from elsewhere, if any did: Ms A",
            "at least three members were there",
            "Please tell us which of these attended from elsewhere, if any did: Ms A",
        ),
        (
            "whether these are of the policing body's office or staff: B",
            "a copy of the plan was sent to the policing body",
            "Please tell us whether these are of the policing body's office or staff: B",
        ),
    ],
)
def test_each_point_is_asked_in_words_of_its_own(what: str, plain: str, asked: str) -> None:
    """The date of an act, whether something is so, a place or a paper: each is asked for as one would in a letter."""
    assert letters.request(what, plain) == asked


def test_what_every_rule_asks_for_can_be_asked() -> None:
    """Whatever a rule wants fits after "provide", and so can be asked for and stand among the actions."""
    opening = re.compile(r"(?:the|a|an|each|what (?!other))\b|\S+'s\b")
    rules = pack.load().rules
    asks = {limb.ask.what for packed in rules for limb in packed.rule.limbs if limb.ask is not None}
    assert [what for what in asks if not opening.match(what)] == []


def test_the_word_document_has_the_letters() -> None:
    """The Word document has each letter under a heading, with the same points as the text."""
    document = docx.Document(io.BytesIO(needs.render_docx(ASSESSMENT)))
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 2"]
    assert headings == [
        "To the partnership's secretary",
        "To the clerk of the council",
        "To the county strategy group",
    ]
    said = flat(" ".join(each.text for each in document.paragraphs))
    assert "1. Please provide the letter or email that enclosed the plan, with its date." in said
    assert "To record the answer: question: reg-9/2#based-on, about: [csa-2013]" in said
    settled = docx.Document(io.BytesIO(needs.render_docx(replace(ASSESSMENT, findings=(MET,)))))
    assert letters.NOTHING in " ".join(each.text for each in settled.paragraphs)


def test_what_the_terms_leave_open_is_asked_of_the_terms() -> None:
    """Where a whole list leaves a quorum open, what is asked is what the terms say, and not for another list."""
    data = {
        "record": 1,
        "partnership": {"id": "g", "name": "G", "kind": "strategy_group", "area": {"id": "a", "name": "A"}},
        "period": {"from": "2018-04-01", "to": "2019-03-31"},
        "bodies": [
            {"id": each, "name": each.title(), "kind": kind, "responsible_authority": [{"from": "2005-04-01"}]}
            for each, kind in (("police", "chief_officer_of_police"), ("fire", "fire_and_rescue_authority"))
        ],
        "people": [{"id": "cat", "name": "Cat Moyes"}],
        "arrangements": [
            {"id": "t", "kind": "terms_of_reference", "from": "2018-04-01",
             "terms": {"quorum": {"term": {"responsible_authorities": 2}}}}
        ],
        "meetings": [
            {"id": "m", "date": "2018-06-14",
             "attendance": [{"person": "cat", "represents": ["fire", "police"], "capacity": "member"}]}
        ],
        "completeness": [{"every": "attendance", "of": "m", "made": "2018-07-01"}],
    }  # fmt: skip
    record = from_loaded(files.read_text(json.dumps(data), "g.json", is_json=True))
    report = flat(needs.render(assess(pack.load(), record, date(2019, 5, 15))))
    assert "Please tell us whether by the group's terms somebody who came for several bodies counts for each" in report
    assert "as would Cat Moyes" in report


def test_what_makes_a_quorum_is_asked_of_the_terms_where_that_is_all_that_they_leave_open() -> None:
    """It is asked with what else of the terms is missing, and of no list of those present, which would not show it."""
    quorum = {"if_inquorate": "adjourn", "not_known": ["term"]}
    data = {
        "record": 1,
        "partnership": {"id": "g", "name": "G", "kind": "strategy_group", "area": {"id": "a", "name": "A"}},
        "period": {"from": "2018-04-01", "to": "2019-03-31"},
        "arrangements": [
            {"id": "t", "kind": "terms_of_reference", "from": "2018-04-01", "terms": {"quorum": quorum}}
        ],
        "meetings": [{"id": "m", "date": "2018-06-14", "attendance": []}],
    }  # fmt: skip
    record = from_loaded(files.read_text(json.dumps(data), "g.json", is_json=True))
    only = {"local/quorum", "local/chair"}
    report = flat(needs.render(assess(pack.load(), record, date(2019, 5, 15), only=only)))
    assert "the terms of reference in force, with what they say of" in report
    assert "the number that makes a quorum" in report
    assert "the list of those present" not in report


def test_nothing_is_asked_of_a_plan_that_is_not_recorded_but_the_plan() -> None:
    """Whether a plan was revised for the year is a question for when there is one; what county it is, is not."""
    data = {
        "record": 1,
        "partnership": {"id": "g", "name": "G", "kind": "county_strategy_group", "area": {"id": "a", "name": "A"}},
        "period": {"from": "2018-04-01", "to": "2019-03-31"},
    }
    record = from_loaded(files.read_text(json.dumps(data), "g.json", is_json=True))
    report = flat(needs.render(assess(pack.load(), record, date(2019, 5, 15))))
    assert "the community safety agreement for the year" in report
    assert "whose time began in an earlier year, the community safety agreement for this year too" not in report
    assert "county" in report.partition("Matters for decision")[0].replace("county group", "")
    data["partnership"]["kind"] = "strategy_group"  # type: ignore[index]
    record = from_loaded(files.read_text(json.dumps(data), "g.json", is_json=True))
    report = flat(needs.render(assess(pack.load(), record, date(2019, 5, 15))))
    assert "the partnership plan for the year" in report
    assert "Was this plan, whose time began in an earlier year" not in report
