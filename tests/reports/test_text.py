from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from compliance.report import text
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT

HEADINGS = [
    "Amber Vale Strategy Group: what the record shows",
    "What the board is asked to do",
    "Summary",
    "The Regulations",
    "Not met (1)",
    "Outstanding (1)",
    "Cannot tell from the record (1)",
    "Needs a decision (1)",
    "Met (1)",
    "Does not apply (1)",
    "The group's own arrangements",
    "Cannot tell from the record (1)",
    "Actions",
    "Timeline: what was due, and what was done",
    "Attendance: facts, not findings",
    "Matters for decision",
    "Problems in the record",
    "Appendix: evidence",
    "Appendix: provisions and the versions used",
    "Appendix: how the law was read",
    "About this report",
]


def headings(report: str) -> list[str]:
    """The lines that are underlined."""
    lines = report.splitlines()
    return [above for above, below in pairwise(lines) if re.fullmatch("[=-]{2,}", below)]


def test_the_parts_stand_in_the_order_that_a_board_expects() -> None:
    """Title, what is asked, summary, findings, actions, timeline, attendance, decisions, problems, appendices."""
    assert headings(text.render(ASSESSMENT)) == HEADINGS


@pytest.mark.parametrize("width", [40, 80, 100, 140])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    """Every line fits, even with long words in the record."""
    for assessment in (ASSESSMENT, ASSESSMENT_POISONED):
        assert max(map(len, text.render(assessment, width=width).splitlines())) <= width


def test_colour_comes_only_when_it_is_asked_for_and_adds_no_words() -> None:
    """The coloured report, less its colours, is the plain one."""
    plain, coloured = text.render(ASSESSMENT), text.render(ASSESSMENT, colour=True)
    assert "\x1b" not in plain
    assert "\x1b[" in coloured
    stripped = re.sub(r"\x1b\[[0-9;]*m", "", coloured)
    assert [line.rstrip() for line in stripped.splitlines()] == plain.splitlines()


def test_nothing_of_a_record_reaches_the_terminal_as_a_command() -> None:
    """Control characters and marks that turn the text are written out; a line break in a record breaks no line."""
    report = text.render(ASSESSMENT_POISONED)
    assert not UNSEEN & set(report)
    assert r"\x1b[31m" in report
    assert r"\u202e" in report
    assert headings(report)[1:] == HEADINGS[1:]
    assert not re.search(r"(?m)^# Heading|^- item|^> quote", report)


def test_a_finding_shows_what_it_rests_on_and_what_is_missing() -> None:
    """A finding has its version, its source and line, what is missing, whom to ask, and its id."""
    report = text.render(ASSESSMENT, width=200)
    assert "reg 13A, in force from 22 November 2012, made by SI 2012/2660, regulation 2(3)" in report
    assert "(Minutes of 5 June 2013, minute 9/13, page 2; record line 41) [E2]" in report
    assert "The letter or email that enclosed the plan, with its date. Ask: the partnership's secretary." in report
    assert "Id          uksi-2007-1830/reg-12/4/b @ amber-vale/june-2013" in report


def test_words_from_a_closed_session_are_not_quoted() -> None:
    """A fact from a closed session is marked, its words are left out, and the report says so at the top."""
    closed = replace(ASSESSMENT.findings[-1].evidence[0], words="the family of the deceased")
    finding = replace(ASSESSMENT.findings[-1], evidence=(closed,))
    report = text.render(replace(ASSESSMENT, findings=(finding,)), width=200)
    assert "from a closed session: do not publish" in report
    assert "the family of the deceased" not in report
    assert "This report rests on facts from closed sessions (1 fact)." in report


def test_a_report_without_findings_says_so_in_order() -> None:
    """An assessment with nothing in it still makes a report."""
    empty = replace(ASSESSMENT, findings=(), meetings=(), problems=(), instruments=())
    assert headings(text.render(empty)) == [
        "Amber Vale Strategy Group: what the record shows",
        "What the board is asked to do",
        "Summary",
        "About this report",
    ]


def test_the_title_block_says_whether_the_report_is_final_and_who_prepared_it() -> None:
    """A report is a draft unless it is said to be final."""
    assert re.search(r"(?m)^Status +Draft$", text.render(ASSESSMENT))
    final = text.render(ASSESSMENT, final=True, prepared_by="Head of Community Safety")
    assert re.search(r"(?m)^Status +Final$", final)
    assert re.search(r"(?m)^Prepared by +Head of Community Safety$", final)
