"""The day, the hour and the place of a meeting, where a code, a form or a page of a site is in the way."""

import datetime as dt

import pytest

from tests.intake.printed import matter

BELOW = "\n\nPresent: Mary Ashdown (Chair), Paul Brindle\n\n1. Welcome\n\nMary Ashdown welcomed everyone.\n"


@pytest.mark.parametrize("code", ["RAG 09/01", "CSP/09/01", "SNB 12/2009"])
def test_a_code_beside_the_title_is_no_item(code: str) -> None:
    """What it numbers is the paper: the day stands below it."""
    found = matter(
        f"SAFER NORTHAM PARTNERSHIP        {code}\n\nRESPONSIBLE AUTHORITIES GROUP\n\n"
        f"4 February 2009 - 10.30 am - Committee Room B, Northam Town Hall\n\nMINUTES{BELOW}"
    )
    assert (found.date, found.time) == (dt.date(2009, 2, 4), "10:30")
    assert found.place == "Committee Room B, Northam Town Hall"


def test_a_code_that_numbers_the_first_item() -> None:
    """Others like it follow."""
    found = matter(
        "Northam Safety Board\n\nMinutes of 4 February 2009\n\nSNB 09/01\n\nApologies\n\nNone.\n\n"
        "SNB 09/02\n\nMinutes of 3 December 2008\n\nThey were agreed.\n\nSNB 09/03\n\nPresent position\n\nNoted.\n"
    )
    assert [item.number for item in found.items] == ["SNB 09/01", "SNB 09/02", "SNB 09/03"]


def test_the_hour_of_the_next_meeting_hides_not_that_of_this() -> None:
    """Behind a label that is of another day."""
    found = matter(
        "Safer Northam Partnership\n\nNotes\n\nZoom, Tues 7 July 2020, 1pm"
        f"{BELOW}\nNEXT TIME: Tues 6 Oct 2020, 2pm, Zoom again I expect\n"
    )
    assert found.time == "13:00"


@pytest.mark.parametrize(
    "head,place",
    [
        ("Thursday 17 June 2021, 2.00 – 3.40pm, held virtually by Microsoft Teams", "Microsoft Teams"),
        ("Meeting held remotely via Zoom on 17 June 2021", "Zoom"),
        ("Meeting held virtually on 17 June 2021", "virtually"),
        ("Meeting held virtually on Thursday 17 June 2021", "virtually"),
        ("Meeting held virtually on Teams, Thursday 17 June 2021 at 10am", "Teams"),
        ("Meeting held virtually on Zoom on 17 June 2021", "Zoom"),
        (
            "Notes of meeting – 8 December 2017 – Cabinet Room D, County Hall, Preston\n(minutes of part 2 sent apart)",
            "Cabinet Room D, County Hall, Preston",
        ),
    ],
)
def test_the_place_and_no_more(head: str, place: str) -> None:
    """How it was held is no place where one is named; what is told on the next line is not of the place."""
    assert matter(f"Northam Safety Board\n\n{head}{BELOW}").place == place


def test_a_form_with_a_row_at() -> None:
    """`At` alone in its cell is a label."""
    found = matter(
        "Northam Safety Board\n\n| Minutes of meeting on | 20/01/2016 |\n| Start / finish | 10.00 / 12.15 |\n"
        f"| At | Northam Fire Station, conference room |\n| Chair | Mary Ashdown |{BELOW}",
        "paper.md",
    )
    assert found.place == "Northam Fire Station, conference room"


def test_how_often_is_no_place() -> None:
    """Of meetings held every month no one place is read."""
    text = "Meetings are held every other month on the second Wednesday at 2pm in the Dale Room."
    found = matter(f"Northam Safety Board\n\nMinutes of 4 March 2014\n\n{text}{BELOW}")
    assert found.place in (None, "Dale Room")


def test_a_day_alone_below_the_headings_of_a_site() -> None:
    """The minutes that a site prints below `Minutes:` have their own head."""
    text = (
        "Venue: Dale Council Offices\n\nNo. | Item\n\nMinutes:\n\nDALE BOROUGH COUNCIL\n\n"
        "Joint Community Safety Committee\n\n17 January 2017 AT 6.30 pm\n\nAlso in attendance: Paul Brindle.\n\n"
        "1 Welcome and introductions\n\nThe Chairman welcomed everyone to the meeting.\n\n2 Election of Chair\n\n"
        "RESOLVED - that Mary Ashdown be elected Chair.\n"
    )
    found = matter(text)
    assert (found.date, found.time) == (dt.date(2017, 1, 17), "18:30")


def test_a_day_told_below_the_headings_of_a_site_is_none() -> None:
    """A sentence there is of anything."""
    text = (
        "Venue: Dale Council Offices\n\nNo. | Item\n\nMinutes:\n\nJoint Community Safety Committee\n\n"
        "The plan was published on 17 January 2017 at noon.\n\n1 Welcome and introductions\n\n"
        "The Chairman welcomed everyone to the meeting.\n\n2 Election of Chair\n\nRESOLVED - that A B be elected.\n"
    )
    assert matter(text).date is None


def test_a_meeting_that_was_cancelled_has_no_minutes() -> None:
    """Its day is told below the item of minutes, and they are not of it."""
    found = matter(
        "Northam Safety Board\n\nAgenda\n\nThursday 9 July 2020, 2pm, Town Hall\n\n1. Apologies\n\n"
        "2. Minutes of the meeting held on 30 January 2020\n\nTo approve as a correct record. The meeting on "
        "23 April 2020 was cancelled because of the flood.\n\n3. Crime\n\n4. Any other business\n"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2020, 1, 30)]


@pytest.mark.parametrize(
    "told",
    [
        "The minutes of 4 March 2014 were agreed, as the May meeting was cancelled.",
        "The minutes of the meeting held on 4 March 2014, which was postponed from 11 February 2014, were agreed.",
        "The minutes of the meeting of 4 March 2014 (postponed from 4 February 2014) were agreed.",
    ],
)
def test_minutes_whose_sentence_tells_of_a_meeting_put_off_keep_their_day(told: str) -> None:
    """What is confirmed are those of the day that stands first."""
    found = matter(
        "Northam Safety Board\n\nMinutes of the meeting held on 3 June 2014\n\nPresent: Mary Ashdown, Paul Brindle\n\n"
        f"1. Welcome\n\nMary Ashdown welcomed everyone.\n\n2. Minutes\n\n{told}\n"
    )
    assert [(each.date, each.result) for each in found.previous_minutes] == [(dt.date(2014, 3, 4), "confirmed")]
