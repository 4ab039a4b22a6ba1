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
