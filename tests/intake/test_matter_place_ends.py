"""Where the words of a place end: at the label of the time beside it; and where a sentence tells of it."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter


@pytest.mark.parametrize(
    "line",
    [
        "LOCATION: Mill Exchange Time of 1:30pm to 4.00pm",
        "Venue: Mill Exchange Time: 1.30pm",
        "Place: Mill Exchange Date of meeting: 7 September 2016",
        "Location: Mill Exchange Start time 13:30",
        "Venue / Lleoliad: Mill Exchange",
        "Lleoliad / Venue: Mill Exchange",
        "Venue / Mill Exchange",
    ],
)
def test_label_of_the_time_on_the_line_of_the_place(line: str) -> None:
    """Two labels of a form on one line."""
    made = matter(
        f"Minutes of the Dale Board Meeting\n\n7 September 2016\n\n{line}\n\nPresent: Ann Ash\n\n1. Welcome\n"
    )
    assert made.place == "Mill Exchange"


@pytest.mark.parametrize("verb", ["commenced", "began", "started"])
def test_where_it_is_told_to_have_begun(verb: str) -> None:
    """The hour may stand before the place."""
    made = matter(
        "Safer Dale Partnership\n\nMinutes and Decision Record\n\n7 February 2014\n\n"
        f"The meeting {verb} at 9.30 am in the Civic Centre, Brackmouth\n\nPresent:\n\nAnn Ash\n\n1. Welcome\n"
    )
    assert made.place == "Civic Centre, Brackmouth"


@pytest.mark.parametrize("place", ["Long Room - 3rd Floor, Mill House", "Room 4 – 1st floor, Town Hall"])
def test_a_floor_behind_a_dash(place: str) -> None:
    """The figures behind the dash are no day."""
    made = matter(
        f"Minutes of the meeting of the Safer Dale Board held at {place} on Friday, 9 March 2018 at 2.00 pm\n\n"
        "Present: Ann Ash\n\n1. Welcome\n"
    )
    assert made.place == place


@pytest.mark.parametrize("room", ["Rm 2.14", "Room 2.14", "Floor 3.30"])
def test_a_number_with_a_point_is_that_of_the_room(room: str) -> None:
    """On a line of its own it is no time."""
    made = matter(
        f"Dale Justice Board\n\n12 June 2017\n14:00 – 15:30\n{room}, Mill House, Dale\n\nMinutes\n\n"
        "Present: Ann Ash\n\n1. Welcome\n"
    )
    assert made.place == f"{room}, Mill House, Dale"


def test_a_place_over_several_lines_up_to_when_it_began() -> None:
    """Old title pages print each part of it on a line, without a comma."""
    made = matter(
        "MINUTES\nOF THE MEETING OF THE\nDALE SAFETY AUTHORITY\nHELD ON WEDNESDAY 24 SEPTEMBER 2008\n"
        "IN THE COUNCIL CHAMBER\nCOUNTY HALL\nDALE\nCOMMENCING AT 10.00 AM\n\nPRESENT\n\nAnn Ash\n\n1. Welcome\n"
    )
    assert made.place == "COUNCIL CHAMBER COUNTY HALL DALE"


def test_open_part_in_the_title() -> None:
    """It begins no list of items, and the place behind it was lost."""
    made = matter(
        "Dale Board\nPart I Minutes of the Meeting held on 7 September 2016 at 10.00 am at the Mill Exchange, Dale\n\n"
        "Present: Ann Ash\n\n1. Welcome\n"
    )
    assert made.place == "Mill Exchange, Dale"


@pytest.mark.parametrize(
    "head, place",
    [
        (
            "Minutes of a Meeting held at Watch House,\n\n12 Mill Street, Dale on Tuesday\n\n6 December 2011 at 10am",
            "Watch House, 12 Mill Street, Dale",
        ),
        (
            (
                "A meeting of Dale Watch Authority was held on\nTuesday 6 December 2011 in the Members\nConference "
                "Room at Watch Headquarters."
            ),
            "Members Conference Room at Watch Headquarters",
        ),
        (
            "Minutes of the meeting on 6 December 2011\nVenue: - Town Hall, Mill Street, Dale DL61\n4QR\nTime: - 10am",
            "Town Hall, Mill Street, Dale DL61 4QR",
        ),
    ],
)
def test_a_place_that_the_end_of_a_line_breaks(head: str, place: str) -> None:
    """A number of a street is none of an item; a room and a postcode go on below."""
    found = matter(
        f"DALE WATCH AUTHORITY\n\n{head}\n\nPRESENT:\nCouncillors Barker, Bow and Low\n\n1. Welcome\n\nDone.\n"
    )
    assert (found.date and found.date.isoformat(), found.place) == ("2011-12-06", place)


def test_how_a_meeting_is_held_before_its_place() -> None:
    """What names the manner of it, and the word meeting, is no body before the place."""
    for how in ("Hybrid meeting: ", "In-person meeting in ", ""):
        read = matter(f"""
Minutes of the Dale Partnership

4 June 2014

{how}Committee Room 2, Dale Civic Centre and MS Teams

Present: Ann Low, Bo Ray

1. Welcome

Ann Low welcomed everyone.
""")
        assert read.place == "Committee Room 2, Dale Civic Centre and MS Teams"


@pytest.mark.parametrize(
    "broken, place",
    [
        ("the Trelawn\nRoom, County Offices, Dale", "Trelawn Room, County Offices, Dale"),
        ("Coldwick\nLeisure Centre", "Coldwick Leisure Centre"),
        ("Zoom\nPresent: Ann Ash", "Zoom"),
    ],
)
def test_place_that_a_line_breaks_before_the_word_for_it(broken: str, place: str) -> None:
    """A page of so many lines keeps them apart."""
    head = "Safer Dale Partnership\nMinutes of the meeting held on 11 March 2015 at 10.00 am at {}\n\nPresent: Bo Ray\n"
    lines = head.format(broken) + "\n1. Welcome\n"
    assert matter(lines, "a.txt").place == place
    assert matter(lines.replace("\n", "\n\n").replace("Partnership\n\n", "Partnership\n"), "a.txt").place in {
        place,
        None,
    }


@pytest.mark.parametrize(
    "below",
    [
        "PART I – OPEN\nPresent: Ann Ash, Dale Council",
        "Part 1 (public)\nPresent: Ann Ash, Dale Council",
        "Board members present:\nAnn Ash, Dale Council",
        "Core members present: Ann Ash, Dale Council",
        "Name\nOrganisation\nPosition\nAttendance\nAnn Ash\nDale Council\nChair\nPresent",
    ],
)
def test_place_above_lines_with_no_blank_one_between(below: str) -> None:
    """A Word file saved as text has none: what is below the head is no part of the place."""
    head = "Safer Dale Partnership\nMinutes of the meeting held on 11 March 2015 at 10.00 am in the Town Hall, Dale\n"
    assert matter(f"{head}{below}\n\n1. Welcome\n", "a.txt").place == "Town Hall, Dale"


def test_list_of_people_behind_the_label_of_the_place_is_none() -> None:
    """A program took the form at the head apart, cell by cell."""
    made = matter(
        "Meeting Dale Board\nDate\nVenue\nPresent Ann Ash (Chair) – Dale Council\n\n4 March 2015\n\n1. Welcome\n"
    )
    assert made.place is None
