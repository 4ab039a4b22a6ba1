"""Forms met in whole papers: columns of leads set with tabs, minutes that never call themselves so."""

from tests.intake.printed import matter

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
