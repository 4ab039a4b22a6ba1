"""Forms met in whole papers: columns of leads set with tabs, minutes that never call themselves so."""

import datetime as dt

import pytest

from tests.intake.printed import matter, parts

LED = """\
Northam Borough Council

Notice of Meeting

Meeting:\tSafer Northam Partnership Board
Date:\tTuesday, 14 October 2025

A G E N D A

1.\tApologies for absence\tChair

2.\tDeclarations of interest\tAll

3.\tMinutes of the meeting of 8 July 2025 (pages 3 - 8)\tChair

4.\tKnife crime: six month review\tSuperintendent Lee

5.\tDate of next meeting: Tuesday 13 January 2026
"""


def test_column_of_leads_is_no_part_of_the_titles() -> None:
    """Who leads on each stands behind a tab of its own, line by line, in paragraphs apart."""
    assert [(item.number, item.title) for item in matter(LED).items] == [
        ("1", "Apologies for absence"),
        ("2", "Declarations of interest"),
        ("3", "Minutes of the meeting of 8 July 2025 (pages 3 - 8)"),
        ("4", "Knife crime: six month review"),
        ("5", "Date of next meeting: Tuesday 13 January 2026"),
    ]


def test_gap_within_one_title_parts_nothing() -> None:
    """One wide gap among many titles is no column."""
    made = matter(LED.replace("\tChair", "").replace("\tAll", ""))
    assert made.items[3].title == "Knife crime: six month review Superintendent Lee"


UNTITLED = """\
Northam Community Safety Partnership

Core Group - 5 March 2013 - 2pm - Northam Fire Station

Ann Reed (Chair)\tNortham District Council
Bo Lee\tNortham Police

Apols: Cy Dunn, Cllr Di Fox (Northam DC)

1. Minutes of 4 December 2012

Fine, save that a surname was wrong.

2. Budget

The Chair said that there was some left. Agreed to give £2,000 to the youth club.

3. Bonfire night

Deferred. Bo said that the field was wet.
"""


def test_minutes_that_name_themselves_nowhere_are_read_and_asked_about() -> None:
    """People, those who sent `Apols`, and what was said make minutes; that it is so is asked."""
    (part,) = parts(UNTITLED)
    assert part.kind == "minutes"
    assert part.questions[0].about == "kind"
    made = matter(UNTITLED)
    assert (made.date, made.time) == (dt.date(2013, 3, 5), "14:00")
    assert [item.number for item in made.items] == ["1", "2", "3"]


HEAD = "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n"


def test_decision_marked_in_capitals_is_what_stands_behind_the_mark() -> None:
    """It need not begin with `that` or `to`, nor hold a verb of deciding."""
    made = matter(
        HEAD
        + "1  DOMESTIC ABUSE\n\nMembers heard of the groups.\n\nDECISION: Each partner to name a champion.\n\n"
        + "2  CLOSE\n\nThe meeting closed.\n"
    )
    assert made.items[0].resolution == "DECISION: Each partner to name a champion."


def test_quorum_that_is_confirmed_is_no_decision() -> None:
    """It is said of the meeting, not decided by it."""
    made = matter(HEAD + "1. Welcome\n\nThe meeting was confirmed as quorate.\n\n2. Close\n\nThe meeting closed.\n")
    assert made.items[0].resolution is None


@pytest.mark.parametrize("number", ["7.", "7.0", "27/13", "CSP/13/27"])
def test_days_below_a_numbered_heading_are_of_meetings_to_come(number: str) -> None:
    """However the heading is numbered."""
    made = matter(f"{HEAD}{number} Date of next meeting\n\nWednesday 11 September 2013 at 10.00am.\n")
    assert [each.date for each in made.next_meetings] == [dt.date(2013, 9, 11)]


def test_days_below_the_label_of_a_page_are_of_meetings_to_come() -> None:
    """What the agenda said, and the label `Minutes:`, stand between the title and the days."""
    made = matter(
        f"{HEAD}7  Dates of Future Meetings\n\nTo note the dates.\n\nMinutes:\n\n11 September 2013, 4 December 2013.\n"
    )
    assert [each.date for each in made.next_meetings] == [dt.date(2013, 9, 11), dt.date(2013, 12, 4)]


@pytest.mark.parametrize(
    "head, body",
    [
        (
            "MINUTES OF THE NORTHAM AND LEE\nCOMMUNITY SAFETY PARTNERSHIP\nHELD ON 2nd MARCH 2017",
            "NORTHAM AND LEE COMMUNITY SAFETY PARTNERSHIP",
        ),
        (
            (
                "Northam CSP | Strategic Group\n\nNortham Community Safety Partnership\n\nStrategic Group\n\n"
                "Notes of the meeting on 6 February 2024"
            ),
            "Northam Community Safety Partnership Strategic Group",
        ),
        (
            "NOT PROTECTIVELY MARKED. Safer Northam Partnership\n\nMinutes of the meeting on 6 February 2024",
            "Safer Northam Partnership",
        ),
        (
            "File Type:pdf, Size:102Kb\n\nOFFICIAL - Safer Northam Partnership\n\nMinutes of the meeting on 6 May 2024",
            "Safer Northam Partnership",
        ),
    ],
)
def test_name_of_a_body_on_two_lines_or_behind_a_marking_is_whole(head: str, body: str) -> None:
    """What a site or a rule of handling puts before it is no part of it."""
    assert matter(f"{head}\n\nPresent:\nAnn Reed (Chair)\n\n1. Budget\n\nIt was agreed.\n").body == body
