"""Documents within a pack that do not say what they are, and the days to come in the words in which they are put."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from compliance.intake.matter import split
from compliance.intake.matter.beyond.later import later
from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.paper import Paper
from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.printed import matter

PACK = """
**Audit Committee**
**22 October 2009**

1. Declarations of interest

2. Apologies for absence

3. Minutes of the meeting held on 24 September 2009

AUDIT COMMITTEE
24 SEPTEMBER 2009
(19:15 TO 19:25)

PRESENT: Ann Ash (Chairman), Councillor Bo Beech

1 DECLARATIONS OF INTEREST

There were none.

2 WORK PROGRAMME

RESOLVED: That the programme be noted.
"""


def days(text: str) -> list[str]:
    """The days to come that a text of May 2014 gives."""
    found, _ = later(paragraphs(lines(text)), days_in("6 May 2014")[0].date, "Dale Partnership", None)
    return [each.date.isoformat() for each in found]


def test_minutes_that_never_call_themselves_so_begin_a_page() -> None:
    """A body, another day and who was there, at the top of a page behind an agenda."""
    made = lines(PACK)
    first = next(at for at, line in enumerate(made) if line.text == "AUDIT COMMITTEE")
    paged = tuple(replace(line, page=1 if at < first else 2) for at, line in enumerate(made))
    found = split(Paper("pack.pdf", "0" * 64, "pdf", None, paged))
    assert [part.lines[0].text for part in found] == ["Audit Committee", "AUDIT COMMITTEE"]
    assert found[1].kind == "minutes"


@pytest.mark.parametrize(
    "printed, due",
    [
        ("Next one: Tues 3 June, 9.15, same place", ["2014-06-03"]),
        ("Next: 13 January 2015, 10 March 2015. Steve to send invitations.", ["2015-01-13", "2015-03-10"]),
        ("Date of next meeting: June 24th.", ["2014-06-24"]),
        ("Next meeting: 20 June 2014. The August meeting (15 August 2014) is cancelled.", ["2014-06-20"]),
        ("The next meeting of the liaison group will be held on 7 July 2014.", []),
        (
            "8. Dates\n\n| Meeting | Date |\n| Board | 5th June 2014 |\n| Annual conference | 2nd October 2014 |",
            ["2014-06-05"],
        ),
        ("6. Dyddiad y cyfarfod nesaf / Date of next meeting\n\nTuesday 10 June 2014 at 2.00 p.m.", ["2014-06-10"]),
    ],
)
def test_days_to_come(printed: str, due: list[str]) -> None:
    """Short words, months first, cancelled meetings, other bodies, tables and two languages."""
    assert days(printed) == due


def test_code_and_figures_of_a_number_beside_title_and_text() -> None:
    """A narrow column broke the number: its code stands beside the title, its figures beside what was said."""
    text = """
Present: Ann Ash

SSP\t**Declarations of Interest**
1/13\tThere were no interests declared.

SSP\t**Minutes of 9th April 2013**
2/13\tThe minutes were confirmed.
"""
    held = session(paragraphs(lines(text)), "minutes")
    assert [(business.item.number, business.item.title) for business in held.items] == [
        ("SSP 1/13", "Declarations of Interest"),
        ("SSP 2/13", "Minutes of 9th April 2013"),
    ]


def test_title_of_two_parts_with_a_stroke_is_whole() -> None:
    """`Introductions / Apologies for absence` does not end at the stroke."""
    held = session(paragraphs(lines("AGENDA\n\n1. Introductions / Apologies for absence\n\n2. Minutes")), "agenda")
    assert held.items[0].item.title == "Introductions / Apologies for absence"


def test_who_will_chair_another_meeting_did_not_chair_this_one() -> None:
    """What is to be is not what was."""
    people = read_people(
        lines("Present: Ann Ash (Chair), Bo Beech\n\nThe next Tasking meeting will be chaired by Supt Cy Cole."),
        "minutes",
    )
    assert people.chair
    assert (people.chair.name, people.chair.sure) == ("Ann Ash", True)


def test_items_with_the_month_and_year_in_their_number() -> None:
    """Where the lines were lost, such a number before a title in capitals begins an item."""
    found = matter(
        "MINUTES OF A MEETING OF THE MARR PANEL HELD ON 18TH MARCH 2015 AT 10.30 A.M. Present: Councillor Ann Brent"
        " 51.03/15 APOLOGIES FOR ABSENCE Apologies were received from Councillor Low. 52.03/15 PUBLIC QUESTIONS None."
        " 53.03/15 MINUTES OF THE MEETING HELD ON 4TH FEBRUARY 2015 RESOLVED - that the minutes be confirmed."
        " 54.03/15 WORK PROGRAMME The officer introduced the programme. RESOLVED - that it be approved.\n"
    )
    assert [item.number for item in found.items] == ["51.03/15", "52.03/15", "53.03/15", "54.03/15"]
    assert str(found.date) == "2015-03-18"
    assert found.items[-1].title == "WORK PROGRAMME"


AGENDA = (
    "DALE SAFETY PARTNERSHIP THURSDAY, 11TH JULY 2019 AT 1.30PM IN THE ELM ROOM, TOWN HALL, HIGH STREET, "
    "DALEBURY, DB11 2TZ AGENDA PLEASE NOTE THE VENUE* 1. APOLOGIES 2. MINUTES To approve the minutes of the "
    "meeting held on 11th April 2019. 3. ACTION LOG New standing item requested by the Chair. 4. ANY OTHER "
    "BUSINESS 5. FORWARD PROGRAMME AND MEETING DATES FOR 2019/20 A report on the programme is attached at page 40. "
    "Proposed meeting dates for 2019/20 are as follows: Thursday, 10th October 2019 Thursday, 23rd January 2020."
)
CALLED = dt.date(2019, 7, 11)


def test_an_agenda_in_one_run() -> None:
    """Below the name of a file the day with its time is likely that of the meeting, and asked about."""
    read = matter("DSP 21 June 2012 Minutes\n\n" + AGENDA)
    assert (read.date, read.time, any(q.about == "date" for q in read.questions)) == (CALLED, "13:30", True)
    assert [item.number for item in read.items] == ["1", "2", "3", "4", "5"]
    assert [each.date.isoformat() for each in read.next_meetings] == ["2019-10-10", "2020-01-23"]
