"""Papers that call a meeting without the word agenda, and the sheets of members at their front."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import about, matter, parts

MEMBERS = """\
NORTH ELM AND DALE POLICE AND CRIME PANEL

Thursday 28 January 2016
10.00 am
Old Mill Room, Guildhall

Members:
Councillor Ash, Chair.
Councillors Beech (Elm Borough Council), Cedar (Dale District Council) and Vacancy (Moor District Council).

"""
PACK = f"""\
Public Document Pack

{MEMBERS}\
Members are invited to attend the above meeting to consider the items of business overleaf.

1. APOLOGIES
To receive apologies from Members.

2. WORK PROGRAMME (Pages 1 - 8)
The Panel will look over the programme.
"""
NOTICE = f"""\
{MEMBERS}\
Dear Member, you are hereby summoned to attend the meeting above.

A Clerk
Chief Executive

1 Minutes
To confirm the minutes of 15 October 2015.

2 Budget
To consider the report of the Treasurer (pages 9 to 12).
"""
TO_DO = f"""\
{MEMBERS}\
1. Minutes (Page 3)
To sign the minutes of 15 October 2015.

2. Budget (Pages 9-12)
To note the report.
"""


@pytest.mark.parametrize("text", [PACK, NOTICE, TO_DO])
def test_front_sheet_with_the_members_calls_a_meeting(text: str) -> None:
    """Whatever heads the members, business to come makes it an agenda."""
    (part,) = parts(text)
    assert (part.kind, part.questions) == ("agenda", ())
    made = matter(text)
    assert (made.date, made.time) == (dt.date(2016, 1, 28), "10:00")
    assert made.body == "NORTH ELM AND DALE POLICE AND CRIME PANEL"
    assert len(made.items) == 2
    assert not about(made, "body")


def test_members_alone_stay_a_list() -> None:
    """One word of what they are to attend calls no meeting."""
    text = """\
Membership of the Dale Community Safety Board

Members are required to attend three meetings in four.

Ann Ash, Dale Council
Bo Beech, Dale Police
"""
    (part,) = parts(text)
    assert part.kind == "membership_list"


def test_an_agenda_calls_an_item_by_a_long_title() -> None:
    """All that it says of the item is the title, however long."""
    long = (
        "Procedure to be followed where the Commissioner for the Dales puts forward that the Chief Warden should "
        "retire or resign before the end of the year (Pages 28 - 29)"
    )
    made = matter(
        f"DALE PANEL\n\nAGENDA\n\nThursday, 9 June 2016\n\n1. Apologies\n\n2. {long}\n\n3. Date of next meeting\n"
    )
    assert [each.title for each in made.items] == ["Apologies", long, "Date of next meeting"]


@pytest.mark.parametrize(
    "title",
    [
        "Agenda & Summons to Councillors and Invitation to Members of the Public",
        "Summons and Agenda",
        "Notice to members and agenda of the meeting",
        "Notice/Agenda",
        "Formal notice for the Dale Library Society’s Annual General Meeting",
    ],
)
def test_an_agenda_that_is_a_summons_too(title: str) -> None:
    """Whichever of the words comes first."""
    head = f"Dale Parish Council\n27th September 2018 at 7.30pm in the Village Hall\n\n{title}\n\n"
    (part,) = parts(f"{head}1. To receive apologies for absence\n\n2. Accounts\n\n3. Village trees\n")
    assert part.kind == "agenda"


SHEET = """\
Dale Borough Council

Safer Dale Board

Wednesday 5 February 2025
7.00 p.m.
Council Chamber, Long Street, Dale

{heading}

{members}

AGENDA

1. APOLOGIES FOR ABSENCE
2. DISCLOSURES OF INTEREST
3. MINUTES OF THE MEETING HELD ON 6 NOVEMBER 2024
4. RESPONSE OF CABINET
"""
LONG_LIST = "\n\n".join(f"Councillor {letter}. {name}" for letter in "ABCDEFGH" for name in ("Ash", "Elm"))


@pytest.mark.parametrize("heading", ["Members of the Committee", "Board members", "Membership for 2025/26", "Members"])
def test_agenda_stands_below_any_number_of_members(heading: str) -> None:
    """A front sheet calls the meeting, though the word comes below more members than the head of a paper is long."""
    text = SHEET.format(heading=heading, members=LONG_LIST)
    (part,) = parts(text)
    assert (part.kind, part.questions) == ("agenda", ())
    made = matter(text)
    assert (made.date, made.time, made.body) == (dt.date(2025, 2, 5), "19:00", "Safer Dale Board")
    assert [item.number for item in made.items] == ["1", "2", "3", "4"]


def test_agenda_without_a_day_or_business_heads_nothing() -> None:
    """A list of members that only has the word in it stays one."""
    text = "Members of the Dale Community Safety Board\n\n" + LONG_LIST + "\n\nAgenda\n\nSent by the clerk.\n"
    (part,) = parts(text)
    assert part.kind == "membership_list"
