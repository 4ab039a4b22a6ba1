"""Headings of items on the minutes of an earlier meeting: they begin no second paper, whatever day they name."""

from __future__ import annotations

from datetime import date

import pytest

from tests.intake.printed import matter, parts

_PAPER = """
# Harrowdale Community Safety Board

**Tuesday 5 March 2024**

### Present

Ann Ash, Chair, Dale Council

Bo Ray, Superintendent, Dale Police

### {first}

The Chair welcomed everyone.

### {second}

{told}

### {third}

The Board agreed the plan.

The Chair thanked those who had worked on it.
"""


@pytest.mark.parametrize(
    "first, second, third",
    [
        (
            "Ref 01/05/03/2024 – Welcome",
            "Ref 02/05/03/2024 – Minutes and Action Log for the meeting held on 5th December 2023",
            "Ref 03/05/03/2024 – Plan",
        ),
        (
            "Agenda item 1: Welcome",
            "Agenda item 2: Minutes and matters arising from the meeting held on 5 December 2023",
            "Agenda item 3: Plan",
        ),
        ("Minute 1 Welcome", "Minute 2 Notes of the meeting held on 5 December 2023", "Minute 3 Plan"),
        ("Welcome", "Minutes and actions from the meeting held on 5 December 2023", "Plan"),
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "The minutes were recorded as an accurate record. Actions 4 and 7 were closed.",
        "Bo Ray asked for two corrections. With these the minutes were accepted.",
    ],
)
def test_an_item_and_no_second_paper(first: str, second: str, third: str, told: str) -> None:
    """One meeting, of its own day, with all its items; the other day is that of the minutes."""
    text = _PAPER.format(first=first, second=second, third=third, told=told)
    (part,) = parts(text, "paper.md")
    assert part.kind != "other"
    read = matter(text, "paper.md")
    assert read.date == date(2024, 3, 5)
    assert [(each.date, each.result) for each in read.previous_minutes] == [(date(2023, 12, 5), "confirmed")]
    assert len(read.items) == 3 if first != "Welcome" else len(read.items) >= 2
    assert read.items[-1].resolution == "The Board agreed the plan."


def test_minutes_of_an_older_meeting_behind() -> None:
    """They list who was there, and so are a paper of their own."""
    text = _PAPER.format(first="1. Welcome", second="2. Money", third="3. Plan", told="There was none.")
    text += """
# Minutes of the Board meeting held on 5 December 2023

### Present

Ann Ash, Chair, Dale Council

Cy Dent, Fire Service

### 1. Welcome

The Chair welcomed everyone.
"""
    assert len(parts(text, "paper.md")) == 2


@pytest.mark.parametrize("told", ["BL to mend the web page – carried forward.", "The action on gates was deferred."])
def test_an_action_carried_forward_below_minutes_that_were_agreed(told: str) -> None:
    """The minutes were confirmed; it is the action that was not."""
    text = _PAPER.format(
        first="1. Welcome",
        second="2. Minutes of the last meeting, 5 December 2023",
        third="3. Plan",
        told=f"Notes agreed as an accurate reflection of the meeting. All actions complete except:\n\n{told}",
    )
    assert [each.result for each in matter(text, "paper.md").previous_minutes] == ["confirmed"]


@pytest.mark.parametrize(
    "told",
    [
        "The minutes were not available and were deferred to the next meeting.",
        "The actions were agreed. The minutes will be presented at the next meeting.",
        "Agreed as correct but for page 2; the minutes were deferred for that to be looked at.",
    ],
)
def test_minutes_that_were_not_confirmed(told: str) -> None:
    """Their own words say so."""
    text = _PAPER.format(
        first="1. Welcome", second="2. Minutes of the last meeting, 5 December 2023", third="3. Plan", told=told
    )
    assert [each.result for each in matter(text, "paper.md").previous_minutes] == ["not_confirmed"]
