"""What stands in the head or beside it and is not of this meeting: what a body prints on all minutes, the next one."""

from __future__ import annotations

import pytest

from tests.intake.printed import about, matter, parts

HEAD = """\
Dale and Moor Police and Crime Panel
Minutes
Date: Tuesday, 17th July, 2012
{note}
Present: Cllr Ann Ash (Dale Council), Cllr Bo Beech (Moor Council), Cllr Cy Cedar (Moor Council).

1 Welcome
The Chair welcomed those present. It was agreed that the plan be noted.
"""


@pytest.mark.parametrize(
    "note",
    [
        "Please note: all Minutes are subject to approval at the next Meeting",
        "Note - the minutes of all meetings are subject to confirmation at the next meeting",
    ],
)
def test_what_is_printed_on_all_minutes(note: str) -> None:
    """A note on all minutes does not make these a draft, but leaves open whether they are one."""
    (part,) = parts(HEAD.format(note=note))
    assert part.kind == "minutes"
    assert [each.about for each in part.questions] == ["kind"]


def test_what_is_printed_of_these_minutes() -> None:
    """A note on these minutes makes them a draft."""
    (part,) = parts(HEAD.format(note="These minutes are subject to approval at the next meeting"))
    assert (part.kind, part.questions) == ("draft_minutes", ())


@pytest.mark.parametrize(
    "told",
    [
        "The next Board Meeting will be held on 3 September 2013, 10:00 at Moor Hall, Dale.",
        "The following meeting of the Board will be on 3 September 2013 at 10.00 am in Moor Hall, Dale.",
    ],
)
def test_place_and_time_of_the_next_meeting_in_a_run(told: str) -> None:
    """Where a document is one run of text, the time and the place of the next meeting are not those of this one."""
    made = matter(
        "Summary of the Safer Dale Partnership Board Meeting held on 14 May 2013. A report on burglary was given to "
        f"the Board by Ann Ash, and it was agreed that the figures be sent to all partners. {told}"
    )
    assert (made.time, made.place) == (None, None)


@pytest.mark.parametrize(
    "heading", ["Dates of future meetings:", "Next meetings", "Dates and times for forthcoming meetings"]
)
def test_one_time_for_all_meetings_to_come(heading: str) -> None:
    """What stands below the days that they are held on is not when this one began."""
    made = matter(
        "Summary of the Safer Dale Partnership Board Meeting\n\nheld on 14 May 2013\n\nA report on burglary was "
        f"given.\n\n{heading}\n\n3 September 2013\n\n5 December 2013\n\nAll at 10.00am, Moor Hall."
    )
    assert made.time is None


def test_place_of_this_meeting_in_a_run() -> None:
    """What stands beside its own day is, though the next one is told of below."""
    made = matter(
        "Summary of the Safer Dale Partnership Board Meeting held on 14 May 2013, 2.00pm at Moor Hall. A report on "
        "burglary was given. The next Board Meeting will be held on 3 September 2013, 10:00 at Ash House, Dale."
    )
    assert (made.time, made.place) == ("14:00", "Moor Hall")


@pytest.mark.parametrize(
    "below, place",
    [
        ("Dale Civic Hall", "Heron Room, Dale Civic Hall"),
        ("Ann Ash / Dale Civic Hall (Chair)", "Heron Room"),
        ("Ann Ash", "Heron Room"),
    ],
)
def test_place_over_two_lines(below: str, place: str) -> None:
    """A comma leaves a place open for a building on the next line, and not for somebody."""
    made = matter(f"""\
        Minutes of the Dale Board
        held on 5 November 2007 in the Heron Room,
        {below}
        Bo Beech / Dale Fire Service
        Cy Cedar / Dale Police
        1. Apologies
        Di Dogwood
        2. Plan
        It was agreed that the plan be noted.
        """)
    assert made.place == place


@pytest.mark.parametrize(
    "below, place",
    [
        ("Room 2", "Dale Town Hall, Committee Room 2"),
        ("Chamber", "Dale Town Hall, Committee Chamber"),
        ("Ann Room", "Dale Town Hall, Committee"),
    ],
)
def test_room_torn_from_its_name_behind_a_label(below: str, place: str) -> None:
    """`Committee` at the end of a line is the name of a room that the next line ends, and of nobody."""
    made = matter(f"""\
        Minutes of the Dale Board
        Tuesday 5 November 2019
        Venue: Dale Town Hall, Committee
        {below}
        Present:
        Bo Beech, Dale Fire Service
        1. Plan
        It was agreed that the plan be noted.
        """)
    assert made.place == place


HEADED = """\
Minutes from {short} Meeting: 21st April 2016

{full}

1. Attendance
Ann Ash, Dale Council
2. Plan
It was agreed that the plan be noted.
"""


@pytest.mark.parametrize(
    "short, full",
    [
        ("DMSCB Board", "DALE AND MOOR SAFEGUARDING CHILDREN BOARD (DMSCB)"),
        ("Dale CSP", "Dale Community Safety Partnership"),
        ("CSDM Board", "Community Safety for Dale and Moor Partnership Board"),
    ],
)
def test_body_in_letters_above_its_name_in_full(short: str, full: str) -> None:
    """The name in full is taken, and nobody is asked which of the two met."""
    made = matter(HEADED.format(short=short, full=full))
    assert made.body is not None
    assert full.startswith(made.body)
    assert about(made, "body") == []


@pytest.mark.parametrize("short", ["DMSCB Executive Group", "CSP Board"])
def test_body_in_letters_above_another(short: str) -> None:
    """A group of the body named below, or other letters, are another body."""
    made = matter(HEADED.format(short=short, full="DALE AND MOOR SAFEGUARDING CHILDREN BOARD (DMSCB)"))
    assert len(about(made, "body")) == 1
