"""The pages on which a council's site shows a meeting, with headings that are the site's own."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake import decode
from compliance.intake.read import read
from tests.intake.printed import matter, parts

_ITEMS = (
    "Agenda\n\n1 Apologies for Absence\n\n1. Apologies were received from Councillor A Ash.\n\n2\n\nPdf Drugs in Dale "
    "(104Kb)\n\n2. The Treasurer gave the report.\n\nMembers asked how many had been fined.\n\nNobody had been.\n\n"
    "DECIDED:\n\nThat the report be noted.\n"
)


def test_headings_of_the_site_are_no_title() -> None:
    """What is headed "Meeting Summary" below "Meeting Details" is whatever the page tells, and a person is asked."""
    page = f"Meeting Details\n\nMeeting Summary\n\nDale Police and Crime Panel\n\n8 Dec 2016 - 14:30\n\n{_ITEMS}"
    found = matter(page)
    assert (found.body, found.date) == ("Dale Police and Crime Panel", dt.date(2016, 12, 8))
    (part,) = parts(page)
    assert part.kind == "minutes"
    assert [each.about for each in part.questions] == ["kind"]


def test_summary_of_a_meeting_stays_one() -> None:
    """Without the other heading above it the words are a title."""
    (part,) = parts(f"Dale Police and Crime Panel\n\nMeeting Summary\n\n8 Dec 2016 - 14:30\n\n{_ITEMS}")
    assert part.kind == "summary"


def test_kind_and_size_of_an_attached_file_are_no_part_of_a_title() -> None:
    """They are printed before and behind the title of the item that the file is for."""
    found = matter(f"Minutes of the Dale Police and Crime Panel\n\n8 Dec 2016 - 14:30\n\n{_ITEMS}")
    assert [item.title for item in found.items] == ["Apologies for Absence", "Drugs in Dale"]


@pytest.mark.parametrize("hour", ["10.00 a.m.", "2 p.m.", "10.00am"])
def test_an_hour_with_stops_ends_no_sentence(hour: str) -> None:
    """The heading of the page has the body, the day and the hour, and many words."""
    found = matter(
        "Agenda and minutes\n\n"
        f"North Dale Crime and Disorder Reduction Partnership - Monday, 26 April 2010 {hour}\n\n{_ITEMS}"
    )
    assert found.date == dt.date(2010, 4, 26)


@pytest.mark.parametrize("foot", ["Privacy | Accessibility", "Contact us • Terms of use • Site map"])
def test_links_in_a_row_are_nobody(foot: str) -> None:
    """They stand in the foot of the page, below the list of those who came."""
    page = decode.decode_bytes(
        "<h1>Agenda and minutes</h1><h2>Dale Partnership</h2><p>Monday, 19th June, 2017</p><h2>Items</h2>"
        "<p>1. Apologies</p><p>None.</p><h2>Attendance</h2><table><tr><th>Name</th><th>Organisation</th></tr>"
        "<tr><td>A Low</td>"
        f"<td>DBC</td></tr><tr><td>B Orr</td><td>NHS Dale</td></tr></table><p>{foot}</p>".encode(),
        "minutes.html",
    )
    assert [each.name for each in read(page)[0].attendees] == ["A Low", "B Orr"]


def test_items_without_numbers_in_a_table_made_plain_text() -> None:
    """The bar at the end of a row parts them; letters with a number in one title are the number of no item."""
    found = matter(
        "Venue: Remote Meeting\n\nNo. | Item |\n"
        "Apologies for Absence Minutes: Apologies were received from Ann Low (Dale Council). |\n"
        "Declarations of Interest Members are asked to declare any interests that relate to an item.\n"
        "Minutes: No declarations were received. |\n"
        "Minutes of Previous Meeting PDF 222 KB Minutes of the meeting held on Minutes: RESOLVED:\n"
        "That the minutes of the meeting held on 22 June 2022 be approved. |\n"
        "DHR7 report The joint chairs of the review to report on it. Minutes: The Partnership heard Bo Ray. |\n"
    )
    assert [(item.number, item.title) for item in found.items][:3] == [
        (None, "Apologies for Absence"),
        (None, "Declarations of Interest"),
        (None, "Minutes of Previous Meeting"),
    ]
    assert found.items[3].title is not None
    assert found.items[3].title.startswith("DHR7 report")
    decided = "RESOLVED: That the minutes of the meeting held on 22 June 2022 be approved."
    assert [item.resolution for item in found.items] == [None, None, decided, None]


@pytest.mark.parametrize("link", ["Return to Agenda", "Back to the agenda", "Return to Minutes", "Back to meeting"])
def test_link_above_a_paper_is_no_paper(link: str) -> None:
    """It names no document, and no body."""
    page = f"<p><a href='a.htm'>{link}</a></p><p><b>ITEM CM5</b></p><p><b>DALE SAFETY SCRUTINY committee</b></p>"
    told = "<p><b>MINUTES</b> of the meeting held on 5 May 2016.</p><p>Present:</p><p>A Low (Chair)</p><p>B Orr</p>"
    found = read(decode.decode_bytes(f"<html><body>{page}{told}</body></html>".encode(), "a.html"))
    assert [(each.kind, each.body) for each in found] == [("minutes", "DALE SAFETY SCRUTINY committee")]


@pytest.mark.parametrize("item", ["ITEM CM5", "Agenda Item 5a", "Item No. CS12", "Item 7:"])
def test_number_of_an_item_before_a_name(item: str) -> None:
    """Letters before the figure make it no part of the name."""
    found = matter(f"{item} Dale Safety Committee\n\nMinutes of the meeting held on 5 May 2016\n\n{_ITEMS}")
    assert found.body == "Dale Safety Committee"


def test_foot_of_a_site_is_told_by_its_copyright_in_letters_too() -> None:
    """A program that makes text of a page writes "(C)": its office hours were the end of a decision, and an hour."""
    page = (
        "Skip to main content\n\nMinutes of the Dale Safety Board\n\n8 December 2016\n\n1. Drugs in Dale\n\n"
        "RESOLVED: That the report be noted.\n\nContact us | Accessibility | Privacy\n\n"
        "(C) Dale Council 2021. In attendance at our offices: Monday to Friday, 9am to 5pm.\n"
    )
    found = matter(page)
    assert [item.resolution for item in found.items] == ["RESOLVED: That the report be noted."]
    assert found.time is None
