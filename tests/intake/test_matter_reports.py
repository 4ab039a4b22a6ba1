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
    "Report of: | The Clerk\nSubject: | Partnership plan\n",
    "Item 5a\n\nReport to: | Safer Dale Board\nReport of: | The Clerk\nSubject: | Partnership plan\n",
)


@pytest.mark.parametrize("head", HEADS)
def test_report_behind_minutes_is_a_paper_of_its_own(head: str) -> None:
    """Its headings are no items of the meeting, and what it says was agreed elsewhere is no decision of it."""
    minutes, report = read(paper(f"{MINUTES}\n{head}{BUSINESS}"))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert [item.resolution for item in minutes.items] == [None, "RESOLVED that the report be noted.", None]
    assert (report.kind, report.attendees, report.items) == ("other", (), ())


def test_report_with_a_heading_that_is_a_sentence() -> None:
    """The heading goes with the report, and is no body."""
    head = "Paper 3\n\n# Matters that could not be decided\n\nReport to: Safer Dale Board\n\nReport of: The Clerk\n"
    _, report = read(paper(f"{MINUTES}\n{head}{BUSINESS}", "paper.md"))
    assert (report.kind, report.body) == ("other", None)
    assert report.first_line == len(MINUTES.splitlines()) + 2


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


def test_summary_of_another_boards_meeting_is_a_paper_of_its_own() -> None:
    """What that board decided is no decision of this one."""
    summary = """
Item 7

**Reoffending Board**

**Summary of the meeting of 14 October 2024**

The minutes are kept by the Probation Service.

- The Board heard that prisons are full.
- It was decided to open a second hub.
- Bo Ray will report at the next meeting, on 20 January 2025.
- Nothing else was decided.
"""
    minutes, other = read(paper(MINUTES + summary, "paper.md"))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert (other.kind, other.body, other.date and other.date.month) == ("summary", "Reoffending Board", 10)


def test_terms_whose_numbers_have_no_headings_are_a_paper_of_their_own() -> None:
    """What numbered sentences say shows that they are terms."""
    terms = """
TERMS OF REFERENCE

1. The Board is the strategy group for Dale.

2. Its members are those in the table.

3. Four members are a quorum.

4. The Board meets at least three times in each year.

5. The Chair is elected each May.
"""
    minutes, other = read(paper(MINUTES + terms))
    assert [item.number for item in minutes.items] == ["1", "2", "3"]
    assert other.kind == "terms_of_reference"
    assert other.quorum is not None
    assert "Four members are a quorum" in other.quorum.text


@pytest.mark.parametrize(
    "first", ["1. Purpose of report", "1. Background", "1 Introduction", "1.0 Executive summary and recommendations"]
)
def test_report_without_labels_begins_at_the_title_above_its_first_section(first: str) -> None:
    """Where the document before it had a first item; what it tells of another day is no decision."""
    report = (
        f"SAFER DALE BOARD PERFORMANCE REPORT\n\nQuarter 2 2014/15\n\n{first}\n\nTo set out performance.\n\n"
        "2. Headlines\n\nIt was agreed in July that burglary be a priority. Cy Ash attended the workshop.\n"
    )
    minutes, other = read(paper(f"{MINUTES}\n{report}"))
    assert [item.resolution for item in minutes.items] == [None, "RESOLVED that the report be noted.", None]
    assert (other.kind, other.attendees) == ("other", ())
    assert not [each for each in other.questions if each.about == "body"]  # nobody met


def test_section_of_an_item_begins_no_report() -> None:
    """Below the title of an item with its number, numbers may begin again."""
    text = MINUTES.replace("RESOLVED that", "1. Background\n\nIt had risen.\n\n2. Proposal\n\nRESOLVED that")
    (minutes,) = read(paper(text))
    assert minutes.kind == "minutes"
