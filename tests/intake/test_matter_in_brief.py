"""Pages and bulletins that tell of a meeting in brief, below headings of their own."""

from __future__ import annotations

import datetime as dt

from tests.intake.printed import matter, parts

BULLETIN = """\
# Safer Dale: what your Partnership talked about

Spring bulletin for residents and parish councils

The Safer Dale Partnership met on 6 March 2024 at Dale Fire Station. This is a short summary.

## Car crime

Inspector Low told partners that thefts had fallen.

## Violence

Partners agreed to pay for a second year of Safe Saturdays.

## Want to come along?

Our next meeting is on 5 June 2024 at 2pm in Dale Hall.
"""


def test_bulletin_tells_of_a_meeting() -> None:
    """Its title says of whom and its first sentence of when; the headings of its matter are items, a site's are not."""
    assert [part.kind for part in parts(BULLETIN, "bulletin.md")] == ["summary"]
    read = matter(BULLETIN, "bulletin.md")
    assert (read.date, read.place) == (dt.date(2024, 3, 6), "Dale Fire Station")
    assert [(item.number, item.title) for item in read.items] == [(None, "Car crime"), (None, "Violence")]
    assert read.items[1].resolution == "Partners agreed to pay for a second year of Safe Saturdays."
    assert [each.date for each in read.next_meetings] == [dt.date(2024, 6, 5)]


def test_one_heading_heads_no_item() -> None:
    """Where nothing is parted from anything, it is the page that has a heading."""
    text = BULLETIN.replace("## Violence", "").replace("## Car crime", "## Spring news")
    assert matter(text, "bulletin.md").items == ()
