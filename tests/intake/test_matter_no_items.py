"""What looks like the beginning of an item and is none: a title, a version, a list in what members are asked."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.read import read as read_paper
from tests.intake import printed
from tests.intake.lines import lines

ASKED = """
Agenda and draft minutes

Dale Health and Wellbeing Board
Thursday, 18th April, 2019 10.00 am

Venue: Council Chamber - County Offices, Dale. View directions

Items
No. Item

1.

Apologies for Absence

To receive any apologies for absence.

Minutes:

Apologies for absence were received from Mr D Black (Ms H Horn attended as substitute) and Ms B Riley, NHS Dale.

2.

Disclosures of Interest

Members are asked to disclose any interest that they have in any item on the agenda, being

1          Particulars of any work or trade for gain.

2          Particulars of any sum from others towards expenses, or towards the cost of an election.

3          Particulars of any contract between you (or a body in which you have an interest) and the authority

            (a)       Under which goods are to be given; and

4          Particulars of any land in the area of the authority
"""


def items(text: str) -> list[tuple[str | None, str | None]]:
    """The numbers and titles of the items of minutes."""
    return [(each.item.number, each.item.title) for each in session(paragraphs(lines(text)), "minutes").items]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Minutes of the Dale Safeguarding Board (DSB) Meeting\n\nMinutes of the Dale Safeguarding Board (DSB)"
            " Meeting MEETING: Dale Safeguarding Board Date of 2nd March 2016 Meeting:\n\nLOCATION: Town Hall\n\n"
            "Board Member P A Ann Low P Bo Ray A"
        ),
        (
            "MINUTES\nTotal Page:16\nDALE BOARD (DB) MEETING THE OAK ROOM, TUESDAY 29TH JULY 2014 AT 7.00 PM MINUTES"
            " ATTENDEE REPRESENTING AL Ann Low DB Chair BR Bo Ray Dale Trust"
        ),
    ],
)
def test_title_of_minutes_without_items(text: str) -> None:
    """The first line of minutes is their title, and no item on the minutes of another meeting."""
    assert items(text) == []


def test_number_of_a_version() -> None:
    """It is that of the paper: "V0.2"."""
    text = (
        "Minutes of the\n\nDale Full Board Meeting\n\n6 December 2017\n\nVenue: Elm Centre Dale Road\n\nV0.2\n\n"
        "Dale Safeguarding Board County Hall DL2 7QP Tel No: 0115 97 73935\n\n"
        "Dale Safeguarding Board Wednesday 6 December 2017 - Attendance List 1\n\nNAME ROLE PRESENT Ann Low Chair Y"
    )
    assert items(text) == []


def test_numbers_in_what_members_are_asked() -> None:
    """A list that a sentence goes on with does not take the place of the items, whose numbers stand alone."""
    (read,) = read_paper(printed.paper(ASKED))
    assert [(each.number, each.title) for each in read.items] == [
        ("1", "Apologies for Absence"),
        ("2", "Disclosures of Interest"),
    ]


def test_numbers_that_touch_their_titles() -> None:
    """Behind a full line too, and behind the heading of the column of actions."""
    text = (
        "Action1.Welcome and Apologies\nEverybody was welcomed by Cllr Ash and apologies were received from those who"
        " are named above this.\n2.Minutes of the Last Meeting (10.11.10)\nThe minutes were agreed.\n"
        "3.Matters Arising\nThere were none.\n"
    )
    assert [number for number, _ in items(text)] == ["1", "2", "3"]
    assert [title for _, title in items(text)] == [
        "Welcome and Apologies",
        "Minutes of the Last Meeting (10.11.10)",
        "Matters Arising",
    ]


@pytest.mark.parametrize("told", ["Those present were welcomed by the Chair.", "Everybody was welcomed by Cllr Ash."])
def test_standing_title_that_runs_on(told: str) -> None:
    """In what was told of all who came."""
    text = (
        f"Dale Board Minutes of 22 July 2013\n\nPresent: Bo Ray\n\n1 Welcome and Apologies {told} Apologies were sent"
        " by Ann Low.\n\n2. Appointment of the Chair\n\nNone was appointed.\n\n3 Any Other Business\n\nThere was none."
    )
    assert items(text)[0] == ("1", "Welcome and Apologies")


_LISTS = "Marldale Board\n\nMinutes of the meeting held on 8 May 2014\n\nPresent: Ann Low, Bo Reed\n\n"


def test_lines_that_open_paragraphs() -> None:
    """Where nothing numbers or marks them, they are the items, each with its own decision; and it is asked."""
    found = printed.matter(
        f"{_LISTS}Welcome\nAnn Low welcomed all.\n\nSerious violence\nBo Reed gave an update. Members agreed to set up"
        " a group.\n\nNight time economy\nStreet pastors want more help. Bo Reed is to find out what it costs."
    )
    assert [(item.title, item.resolution) for item in found.items] == [
        ("Welcome", None),
        ("Serious violence", "Members agreed to set up a group."),
        ("Night time economy", None),
    ]
    assert [question.about for question in found.questions] == ["items"]


def test_heading_within_what_is_told() -> None:
    """One heading among paragraphs is none of an item, unless every meeting has it."""
    told = "Ann Low spoke of the fires in Elm Road.\nThey were put out.\n\n"
    assert not printed.matter(f"{_LISTS}{told}Hot spots\nBo Reed showed a map.\n\n{told}{told}").items
