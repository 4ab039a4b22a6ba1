from __future__ import annotations

import re

from compliance.report import explain
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import CANNOT_TELL, MET, NEEDS_JUDGEMENT, NOT_APPLICABLE, NOT_MET


def flat(report: str) -> str:
    """The report on one line."""
    return re.sub(r"\s+", " ", report)


def test_the_whole_tree_is_shown() -> None:
    """Each limb has its words, what it comes to, and every ground down to the fact and its source."""
    report = flat(explain.render_finding(MET))
    assert "“shall send a copy of the partnership plan”" in report
    assert "- Yes: Every part of this is so." in report
    assert "- Yes: Recorded: copy sent" in report
    assert "“the plan would be sent to the Commissioner” (Minutes of 5 June 2013, minute 9/13, page 2;" in report
    assert "confirmed minutes; record line 41, /events/plan-sent)" in report


def test_the_version_and_the_text_are_named() -> None:
    """A lawyer finds the provision, the version, the address of the text, and the finding's id."""
    report = explain.render_finding(MET)
    assert "in force from 22 November 2012, made by SI 2012/2660, regulation 2(3)" in report
    assert "https://www.legislation.gov.uk/uksi/2007/1830/regulation/13A" in report
    assert "uksi-2007-1830/reg-13A @ amber-vale/2013-14" in report
    assert "the elected local policing body" in report


def test_a_limb_that_is_left_out_says_why_and_no_more() -> None:
    """Where a limb does not count, its own condition is not shown as if it mattered."""
    report = explain.render_finding(CANNOT_TELL)
    assert "Does this part count? No." in report
    assert report.count("Is it so?") == 1


def test_what_would_settle_it_is_said() -> None:
    """A missing fact names whom to ask; a question names who decides and what the answer cites."""
    assert "Ask: the clerk of the council." in explain.render_finding(CANNOT_TELL)
    decision = flat(explain.render_finding(NEEDS_JUDGEMENT))
    assert "By: the county strategy group." in decision
    assert "Question reg-9/2#based-on, about csa-2013" in decision


def test_dates_and_notes_are_shown() -> None:
    """The last day, since when, a reading of the project and what was not judged are there."""
    report = explain.render_finding(NOT_MET)
    assert re.search(r"Last day +31 March 2013", report)
    assert re.search(r"Since +1 April 2013", report)
    assert "Not judged: Whether the assessment was a good one." in report
    assert "it is this project's reading" in flat(report)


def test_a_finding_without_limbs_can_be_explained() -> None:
    """A duty of another kind of group has no limbs to show."""
    report = explain.render_finding(NOT_APPLICABLE)
    assert "another kind of group" in report
    assert "The parts of the provision" not in report


def test_a_record_cannot_command_the_terminal() -> None:
    """Text of a record is cleaned here too, and no line is wider than the page."""
    for finding in ASSESSMENT_POISONED.findings:
        report = explain.render_finding(finding, width=80)
        assert not UNSEEN & set(report)
        assert max(map(len, report.splitlines())) <= 80
