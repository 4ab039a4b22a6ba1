"""What was decided, where its mark stands on a line of its own or behind a number; and actions by their references."""

from __future__ import annotations

import pytest

from tests.intake.printed import TOLD, matter

_UNNUMBERED = """
HARROWDALE COMMUNITY SAFETY PARTNERSHIP

Minutes of the meeting held on Thursday, 14 October, 2010

Present:

Ann Ash (Chair) – Dale Council
Bo Ray – Dale Police
Cy Dent – Harrow Trust

The Chair welcomed everyone to the meeting and thanked those who had come.

Minutes

{mark}

That the minutes of the meeting held on 8 July, 2010 be confirmed.

Youth Work – Spring Report

A report was submitted:-

(see annexed)

Cy Dent presented the report.

{mark}

(1) That the report be received;

(2) That the work go on until June.

Any Other Business

The Chair thanked everyone for the year.
"""


@pytest.mark.parametrize("mark", ["Resolved", "Resolved unanimously", "It was resolved", "Agreed"])
def test_a_mark_on_a_line_of_its_own(mark: str) -> None:
    """It heads no item: what stands below it was decided on the item above."""
    items = matter(_UNNUMBERED.format(mark=mark)).items
    assert [(each.title, each.resolution) for each in items] == [
        ("Minutes", "That the minutes of the meeting held on 8 July, 2010 be confirmed."),
        ("Youth Work – Spring Report", "(1) That the report be received; (2) That the work go on until June."),
        ("Any Other Business", None),
    ]


@pytest.mark.parametrize(
    "told, resolution",
    [
        ("2.1 A report was read.\n\n2.2 Agreed that it be noted.", "Agreed that it be noted."),
        ("2.1 A report was read.\n\n2.2 Resolved that it be noted.\n\n2.3 Bo left.", "Resolved that it be noted."),
        ("2.1.1 Approved.", "Approved."),
        ("2.1 Agreed with the point made by Bo Ray.", None),
        ("2.1 Confirmed that the van was sold.", None),
        ("It was long.\n\nAgreed", "Agreed"),
    ],
)
def test_a_paragraph_with_a_number(told: str, resolution: str | None) -> None:
    """The number before the mark is no word of a sentence."""
    assert matter(TOLD.format(told=told)).items[1].resolution == resolution


@pytest.mark.parametrize(
    "told, action",
    [
        ("Action 06/18/1: BR to ask.", "BR to ask."),
        ("ACTION AP/7: BR to ask.", "BR to ask."),
        ("Action no. 24/03 – BR to ask.", "BR to ask."),
        ("It was late. (Action 3.2: BR to ask.)", "BR to ask"),
        ("It was late. Action 24/03: BR to ask.", "BR to ask"),
    ],
)
def test_an_action_with_its_reference(told: str, action: str) -> None:
    """The reference is none of its words."""
    assert matter(TOLD.format(told=told)).items[1].actions == (action,)


@pytest.mark.parametrize(
    "table",
    [
        "| Ref | Action from last meeting | Owner | Update |\n| 1 | Ask for the key | BR | Ongoing – September |",
        "| No | Previous actions | Progress |\n| 1 | Ask for the key | With the Council |",
        (
            "| Ref | Bid received, and what it is to be spent on by whom | Sum | Decision |\n"
            "| 1 | Lights along the canal between the lock and the bridge | £900 | Approved |\n"
            "| 2 | A boxing club for young people in both of the two towns | £200 | Deferred |"
        ),
        "| Action | Owner | Status |\n| Ask for the key | BR | Complete |",
    ],
)
def test_a_table_of_what_is_no_action_of_this_meeting(table: str) -> None:
    """What became of an action, or of a bid, is nothing that somebody is to do."""
    assert matter(TOLD.format(told=table)).items[1].actions == ()


def test_a_log_of_actions_with_those_that_are_done() -> None:
    """What is open is still to be done."""
    table = "| Action | Owner | Status |\n| Ask for the key | BR | Complete |\n| Paint the gate | CD | Open |"
    assert matter(TOLD.format(told=table)).items[1].actions == ("Paint the gate – CD – Open",)


@pytest.mark.parametrize(
    "told",
    [
        "The Board agreed that\n\n- the report be noted\n\n- each panel be asked for its priorities",
        "It was agreed that:\n\n- the report be noted\n\n- each panel be asked for its priorities",
    ],
)
def test_a_list_of_what_was_agreed(told: str) -> None:
    """It is read whether a colon ends the words above it or not."""
    said = matter(TOLD.format(told=told)).items[1].resolution or ""
    assert "the report be noted" in said
    assert "each panel be asked for its priorities" in said


@pytest.mark.parametrize(
    "told, resolution",
    [
        ("Proposal: £900 to the club. This was agreed.", "Proposal: £900 to the club. This was agreed."),
        ("Recommendation 2: to send it out. Agreed.", "Recommendation 2: to send it out. Agreed."),
        ("A plan was shown. This was agreed.", "This was agreed."),
        ("Proposal: £900 to the club. It was agreed that £500 be paid.", "It was agreed that £500 be paid."),
    ],
)
def test_what_was_proposed_right_before(told: str, resolution: str) -> None:
    """What was agreed stands there, and the sentence behind it does not say it."""
    assert matter(TOLD.format(told=told)).items[1].resolution == resolution
