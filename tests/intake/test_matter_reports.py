"""Packs in which reports to the body stand between its agenda, its minutes and its terms."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.printed import paper

MINUTES = """\
Safer Dale Board

Minutes of the meeting held on Tuesday 14 January 2025

Those present

Ann Low (Chair), Dale Council
Bo Ray, Dale Police

1. Apologies

None were received.

2. Burglary

RESOLVED that the report be noted.

3. Close

The meeting closed at 6.05 pm.
"""
BUSINESS = """\

1. Decision required

- that the Board adopt the priorities.

2. Background

The survey was open from 2 September to 25 October. It was agreed that it be short.

3. Costs

There are none.
"""
HEADS = (
    "Report to: Safer Dale Board\nDate: 8 April 2025\nReport of: The Clerk\nSubject: Partnership plan\n",
    "Paper C\n\nPARTNERSHIP PLAN\n\nReport to: Safer Dale Board, 8 April 2025\n\nReport of: The Clerk\n",
    "Item 5a\n\nReport to: | Safer Dale Board\nReport of: | The Clerk\nSubject: | Partnership plan\n",
)


@pytest.mark.parametrize("head", HEADS)
def test_report_behind_minutes_is_a_paper_of_its_own(head: str) -> None:
    """Its headings are no items of the meeting, and what it says was agreed elsewhere is no decision of it."""
    minutes, report = read(paper(f"{MINUTES}\n{head}{BUSINESS}"))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert [item.resolution for item in minutes.items] == [None, "RESOLVED that the report be noted.", None]
    assert (report.kind, report.attendees, report.items) == ("other", (), ())


def test_what_an_item_says_of_a_report_begins_no_paper() -> None:
    """One label, or that a report is of somebody, stands at items of agendas and minutes."""
    text = MINUTES.replace("RESOLVED that", "Report of: The Chief Executive\n\nRESOLVED that")
    (minutes,) = read(paper(text))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert minutes.kind == "minutes"


def test_minutes_filed_as_an_item_begin_below_its_number() -> None:
    """`Item 3a` at the top of a page is no item, where those who were there are listed below the title."""
    agenda = """\
Safer Dale Board

A meeting of the Board will be held on Tuesday 8 April 2025 at 5.30 pm

AGENDA

1. Apologies
2. Minutes of 14 January 2025
3. Burglary
\f
"""
    front, minutes = sorted(read(paper(f"{agenda}Item 3a\n\n{MINUTES}")), key=lambda each: each.kind)
    assert (front.kind, front.date and front.date.month, len(front.items)) == ("agenda", 4, 3)
    assert (minutes.kind, minutes.date and minutes.date.month) == ("minutes", 1)
    assert [each.name for each in minutes.attendees] == ["Ann Low", "Bo Ray"]
