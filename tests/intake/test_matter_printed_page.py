"""A meeting's page of a council's site, printed or pasted: its labels, its columns' headings and what stands below."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.decode_made import paper
from tests.intake.printed import matter


def test_labels_above_the_items_are_none() -> None:
    """Nor are the headings of the columns, which a printed page has on one line."""
    found = matter("""
        Agenda

        Venue: Council Chamber, Town Hall. View directions

        Contact: Ann Low

        No. Item

        Introduction and apologies

        Minutes and matters arising

        Safer Elmdale Plan
    """)
    assert [each.title for each in found.items] == [
        "Introduction and apologies",
        "Minutes and matters arising",
        "Safer Elmdale Plan",
    ]


@pytest.mark.parametrize("label", ["Venue", "Proposed venue"])
def test_a_link_broken_over_lines_is_no_part_of_the_place(label: str) -> None:
    """The words that lead to the map go, whatever line they stand on."""
    found = matter(f"""
        Agenda and minutes

        {label}: Lecture Theatre, Dale House, 4 Mill Lane, Elmdale. View
        directions

        No. Item

        Minutes of Previous Meeting
    """)
    assert found.place == "Lecture Theatre, Dale House, 4 Mill Lane, Elmdale"


PASTED = """# Agenda and minutes

**Elmdale Safety Partnership - Wednesday, 18th July, 2018 10.00 am**

Venue: Mill Room, Town Hall, Elmdale

No. Item

**Notes of meeting held on 21 March 2018**

Minutes:

RESOLVED that the notes be signed by the Chair.

**Elmdale Safety Agreement Update**

Additional documents:

Minutes:

1. Ann Low (Head of Safety) explained that the agreement had been updated and sent to all partners.

2. Bo Ray (Team Leader) gave an overview of the action plan that was agreed in spring.

3. Members discussed the update and asked questions about the recording of crime.

RESOLVED that the update be noted.

**Working Group Update**

Minutes:

1. Cy Dent (Dale Fire Service) told members how the working group had met.
"""


def test_numbered_paragraphs_below_titles_are_no_items() -> None:
    """The titles that have the labels are the items, with what was resolved on each."""
    (found,) = read(paper(PASTED, "page.md"))
    assert [(each.number, each.title, each.resolution) for each in found.items] == [
        (None, "Notes of meeting held on 21 March 2018", "RESOLVED that the notes be signed by the Chair."),
        (None, "Elmdale Safety Agreement Update", "RESOLVED that the update be noted."),
        (None, "Working Group Update", None),
    ]


def test_numbered_titles_with_the_labels_stay_items() -> None:
    """Numbers of the page's own items, each with its label below."""
    numbered = PASTED
    for number, title in enumerate(("Notes of", "Elmdale Safety Agreement", "Working Group"), start=1):
        numbered = numbered.replace(f"**{title}", f"**{number}. {title}")
    for number in (1, 2, 3):
        numbered = numbered.replace(f"\n{number}. ", "\n")
    (found,) = read(paper(numbered, "page.md"))
    assert [each.number for each in found.items] == ["1", "2", "3"]


def test_items_of_the_meeting_before_are_none_of_this_one() -> None:
    """Below matters arising they are named by their numbers; a mark alone below a title is not all that is told."""
    page = """# Agenda and draft minutes

Venue: Room 8, Town Hall, Elmdale

No. Item

**Welcomes and Introductions**

•

Bo Ray chaired the meeting.

**Declarations of Interest**

•

There were none.

**Minutes of Previous Meeting**

The minutes of the meeting held on 16 October 2012 were AGREED as an accurate record of the meeting.

Matters arising

Item 4 – End of Year Performance

It was reported that the cost of the contract had been 450,000.

Item 6 – Performance and Risk Issues

Ann Low reiterated the points that she had made at the last meeting.
"""
    (found,) = read(paper(page, "page.md"))
    assert [each.title for each in found.items] == [
        "Welcomes and Introductions",
        "Declarations of Interest",
        "Minutes of Previous Meeting",
    ]


ROWS = """<title>Agenda and minutes</title><h1>Agenda and minutes</h1>
<p>Venue: Room 8, Town Hall, Elmdale</p>
<table><tr><th>No.</th><th>Item</th></tr>
<tr><td></td><td><p><b>Welcome and introductions</b></p><p><b>Minutes:</b></p><p>All were made welcome.</p></td></tr>
<tr><td></td><td><p><b>Declarations of Interest</b></p><p><b>Minutes:</b></p><p>There were none.</p></td></tr>
<tr><td></td><td><p><b>Safer Wards Board</b></p><p><b>Minutes:</b></p>
<p>The first public meeting of the board had been arranged for 18 November</p></td></tr>
<tr><td></td><td><p><b>Performance 2022/23 - Quarter 4.</b></p></td></tr></table>
"""


def test_the_title_of_an_item_is_not_the_body_nor_a_day_told_of_that_of_the_meeting() -> None:
    """A page that prints neither is asked about both."""
    (found,) = read(paper(ROWS, "page.html"))
    assert (found.body, found.date) == (None, None)
    assert {"body", "date"} <= {each.about for each in found.questions}


def test_a_title_below_which_nothing_was_written_is_an_item() -> None:
    """In the last row as in any other."""
    (found,) = read(paper(ROWS, "page.html"))
    assert [each.title for each in found.items][2:] == ["Safer Wards Board", "Performance 2022/23 - Quarter 4"]
