from __future__ import annotations

import re
from dataclasses import replace

from compliance.report import needs
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, MET, NEEDS_JUDGEMENT, NOT_MET


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
    assert "1. The letter or email that enclosed the plan, with its date." in flat(report)
    duty = "to have somebody in a senior position at each public meeting"
    assert f"For: reg 12(4)(b), {duty} (the meeting of 5 June 2013)" in flat(report)


def test_a_letter_can_be_sent_as_it_stands() -> None:
    """It greets, says why it is written, what to confirm and attach, and what to answer if there is nothing."""
    report = flat(needs.render(ASSESSMENT))
    assert "Dear colleague," in report
    assert "Please confirm this, and attach the document, page or email that shows it:" in report
    assert "Please confirm each of these, and attach the document, page or email that shows it:" in report
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
        assert needs.NOTHING in flat(report)
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
