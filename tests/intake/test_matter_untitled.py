"""What a paper is and when it was, where its head says so in few words, in a sentence, or under another heading."""

from __future__ import annotations

import datetime as dt

import pytest

from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.people.read import read_people
from tests.intake.lines import lines
from tests.intake.printed import matter, parts

NOTES = """\
Notes of an informal meeting of the Moor and Dale
Community Safety Partnership

The meeting was called for 10.00am on Thursday, 16th November 2017 at Dale Fire Station.

Ann Ash (Dale Council) was in the chair in the absence of Cllr Bo Beech.

Notes of the meeting on 14th September 2017

These could not be approved. They will be put to the next meeting on 23rd January 2018.
"""


def test_day_in_a_sentence_about_when_it_was_called() -> None:
    """The day for which it was called is that of the meeting; that of the last notes is not."""
    made = matter(NOTES)
    assert (made.date, made.time) == (dt.date(2017, 11, 16), "10:00")


def test_general_meeting_without_a_word_of_what_it_is() -> None:
    """A short title, and sentences in the past below it: minutes, with the question whether they are."""
    text = """\
Dale Residents AGM 15/08/23, Village Hall 7pm.

1. Members came in good number and the Chair welcomed them.

2. Reports were given by the officers, and the accounts were approved.

3. Ann Ash reported on the spring fair and thanked those who had helped.

4. The next meeting was agreed.
"""
    (part,) = parts(text)
    assert part.kind == "minutes"
    assert [question.about for question in part.questions] == ["kind"]
    assert matter(text).date == dt.date(2023, 8, 15)


def test_terms_that_only_open_a_front_sheet() -> None:
    """What the committee is for stands above the word agenda."""
    text = """\
CRIME AND DISORDER COMMITTEE

at 6.30pm on Wednesday, 6th December 2017
Market Suite, 1 Market Square

Terms of Reference

To undertake the Council's crime and disorder functions by reviewing decisions.

AGENDA

1. Apologies for absence

2. Public participation

3. Declarations of interest
"""
    (part,) = parts(text)
    assert part.kind == "agenda"
    assert matter(text).date == dt.date(2017, 12, 6)


def test_agenda_that_tells_what_was_said() -> None:
    """A paper headed as an agenda whose items all tell of the meeting is asked about, and read as minutes."""
    said = "\n\n".join(
        f"{number}. Item {number}\n\nThe Board discussed the report and noted it." for number in range(1, 10)
    )
    (part,) = parts(f"Dale Board – Agenda\n\n19 June 2014\n\nAttendees\nAnn Ash (Chair)\nBo Beech\n\n{said}")
    assert part.kind == "minutes"
    assert [question.about for question in part.questions] == ["kind"]
    assert read_people(lines("Attendees\nAnn Ash (Chair)\nBo Beech"), part.kind).chair


@pytest.mark.parametrize(
    "printed, time",
    [
        ("29 May 2015, 1000-1200", "10:00"),
        ("1400 to 1530", "14:00"),
        ("the 2015-2030 plan", None),
        ("DALE INN - 11 OCTOBER 2022 -7PM", "19:00"),
        ("rooms A-7pm", None),
    ],
)
def test_hours_in_four_figures(printed: str, time: str | None) -> None:
    """Two of them are hours; two that may be years are not."""
    found = [each for each in clocks_in(printed) if each.sure]
    assert (found[0].time if found else None) == time


def test_terms_without_a_title_are_asked_about() -> None:
    """A purpose and members, each below its heading, are those of terms of reference."""
    (part,) = parts(
        "Northam Technical Panel\n\nThe Panel advises the Partnership.\n\nPurpose\n\nIt looks at new schemes.\n\n"
        "Membership\n\nOne officer of each authority.\n"
    )
    assert part.kind == "terms_of_reference"
    assert [each.about for each in part.questions] == ["kind"]


def test_agenda_with_notes_in_the_present_tense() -> None:
    """Who attended, what was decided and a few sentences in the past make it minutes; the people are no items."""
    text = """
    Moor and Dale Users' Group - Agenda
    13th May 2014, 9.30am

    Attendees
    Ann Ash (Chair)
    Bo Beech

    Apologies
    Cy Cedar

    1. Welcome
    The Chair was thanked for the paper. The fund is going well.

    2. Requests
    Bo Beech presented the list of requests. Some are new.
    It was agreed that two of them be met.

    3. Any other business
    Ann Ash reported that the office is moving.
    """
    (part,) = parts(text)
    assert part.kind == "minutes"
    assert [question.about for question in part.questions] == ["kind"]
    invited = text.replace("It was agreed that two of them be met.", "").replace("was thanked", "is thanked")
    (part,) = parts(invited)
    assert part.kind == "agenda"


def test_numbered_headings_of_who_was_there() -> None:
    """A list below "1.1 Attendees" and sentences in the past are minutes, whatever the title leaves out; asked."""
    text = """\
#### Dale Steering Committee 2019 December

#### 16th December 2019 - tele-conference

**1. Welcome**
  *1.1 Attendees:*
  - Ann Ash (AA), Dale Council
  - Bo Beech (BB), Dale Trust

**2. Approval of the agenda**
  - The agenda was approved by all.

**3. Reports**
  - AA reported on the fair and thanked those who had helped.
"""
    (part,) = parts(text)
    assert part.kind == "minutes"
    assert [each.about for each in part.questions] == ["kind"]


@pytest.mark.parametrize(
    "printed, place",
    [
        ("Virtual meeting (MS Teams)", "Virtual meeting (MS Teams)"),
        ("(Virtual meeting)", "Virtual meeting"),
        ("Town Hall, Room 2 (first floor), 3 March 2020", "Town Hall, Room 2 (first floor)"),
    ],
)
def test_brackets_of_a_place(printed: str, place: str) -> None:
    """A bracket within a place stays whole, and one about it goes."""
    text = f"Dale Board\nMinutes of the meeting held on 3 March 2020\n{printed}\nPresent: Ann Ash (Police)\n"
    assert matter(f"{text}1. Welcome\n").place == place


PAGE = """\
<html><head><title>{title} on Monday, 22nd January, 2024 6.00 pm</title></head><body><h1>Meeting documents</h1>
<h2>Dale Community Safety Partnership, Monday, 22nd January, 2024 6.00 pm</h2><h3>Attendance</h3><h4>Present</h4>
<ul><li>Cllr Ann Ash (Chair)</li><li>Inspector Bo Beech (Moorshire Police)</li></ul><h4>1. Plan</h4>
<p>The officer presented the plan.</p><p>AGREED: That the plan be adopted.</p><h4>2. Police update</h4>
<p>The Inspector told of burglaries.</p><h4>3. Works</h4><p>AGREED: That the work be done.</p></body></html>
"""


@pytest.mark.parametrize("title", ["Agenda for Dale Community Safety Partnership", "Agenda item - Police update"])
def test_page_that_is_still_called_that_of_its_agenda(title: str) -> None:
    """What it tells was decided makes it minutes, and it is asked about; the title does not."""
    (part,) = parts(PAGE.format(title=title), "page.html")
    assert part.kind == "minutes"
    (asked,) = [each for each in part.questions if each.about == "kind"]
    assert asked.what.startswith(f"This page is called “{title} on Monday")


@pytest.mark.parametrize(
    "first, body",
    [
        ("London Borough of Dale", "Safer Dale Partnership Board"),
        ("Moor and Dale", "Moor and Dale Community Safety Partnership"),
        ("City of Dale", "City of Dale Community Safety Partnership"),
    ],
)
def test_place_above_a_name_that_has_it_too(first: str, body: str) -> None:
    """Whoever's paper it is stands above: the name below has the place already, and does not begin there."""
    name = body.removeprefix(first).strip() if body.startswith("City") else body
    made = matter(f"<p><b>{first}</b></p><p><b>{name}</b></p><p>4 March 2015</p><p>Minutes</p>", "page.html")
    assert made.body == body


def test_item_with_a_dash_behind_its_number_ends_the_paragraph_above() -> None:
    """So does the number of a paragraph, which stands on a line of its own or begins one."""
    made = matter(
        "Dale Panel\nDale Inn, 11 October 2022\nMINUTES\nAttendees: Ann Ash (Chair), Bo Beech, Cy Cedar, Di Dogwood\n"
        "1 – WELCOME AND APOLOGIES\n1.1 There were apologies from Ed Elder and from Fay Fir of Moor Council.\n"
        "2 – ACTIONS AND MINUTES OF THE MEETING BEFORE\n2.1\nAnn Ash told of what was done since, and of what is\n"
        "still to be done.\n2.2 The minutes were agreed.\n3 – FUNDS FOR ROOMS\n"
        "3.1 It was agreed to bid for the fund this year.\n3.2 Bo Beech asked for dates.\n4 – CLOSE\n"
    )
    assert [(each.number, each.title) for each in made.items] == [
        ("1", "WELCOME AND APOLOGIES"),
        ("2", "ACTIONS AND MINUTES OF THE MEETING BEFORE"),
        ("3", "FUNDS FOR ROOMS"),
        ("4", "CLOSE"),
    ]
    assert made.items[2].resolution == "It was agreed to bid for the fund this year."
