import datetime as dt

import pytest

from tests.intake.printed import about, matter, parts

PRESENT = (
    "\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n1. Minutes\n\nThe minutes of the last meeting were "
    "agreed.\n\nRESOLVED to note the report.\n"
)


@pytest.mark.parametrize(
    "head, body, place",
    [
        (
            (
                "MINUTES of a meeting of the **NORTHSHIRE SAFER COMMUNITIES BOARD** held on 19 June 2012 at County "
                "Hall, Northam"
            ),
            "NORTHSHIRE SAFER COMMUNITIES BOARD",
            "County Hall, Northam",
        ),
        (
            (
                "Safer Northam Partnership meeting minutes 19 June 2012\n\nTuesday 19 June 2012 – 2.00pm\n\nMS Teams "
                "virtual meeting"
            ),
            "Safer Northam Partnership",
            "MS Teams virtual meeting",
        ),
        (
            (
                "Northam Community Safety Partnership\n\nMinutes of the meeting held on Tuesday 19 June 2012 2.00pm in "
                "Fire HQ, Eastway"
            ),
            "Northam Community Safety Partnership",
            "Fire HQ, Eastway",
        ),
        (
            (
                "Agenda and minutes\n\nNortham Safer Communities Forum - Tuesday, 19 June 2012 2:00 pm\n\n"
                "Venue: Burnt House, St John Street. View directions\n\nContact: Pat Lee - Tel: 01234 567890"
            ),
            "Northam Safer Communities Forum",
            "Burnt House, St John Street",
        ),
        (
            (
                "MINUTES OF PROCEEDINGS AT MEETING OF NORTHAM CITY\n\nAND COUNTY COMMITTEE HELD IN THE COUNCIL\n\n"
                "CHAMBER, EASTWAY, NORTHAM, ON TUESDAY, 19TH\n\nJUNE, 2012, AT 2.00 P.M."
            ),
            "NORTHAM CITY AND COUNTY COMMITTEE",
            "COUNCIL CHAMBER, EASTWAY, NORTHAM",
        ),
        (
            (
                "NORTHSHIRE COUNTY COUNCIL\n\nSAFER COMMUNITIES BOARD\n\nMINUTES\n\nDate: 19 June 2012\tTime: 2.00 "
                "pm\tVenue: Room 4"
            ),
            "SAFER COMMUNITIES BOARD",
            "Room 4",
        ),
        (
            "Notes of the Northam Responsible Authorities Group held via Microsoft Teams on 19 June 2012 at 2.00pm",
            "Northam Responsible Authorities Group",
            "Microsoft Teams",
        ),
    ],
)
def test_title_block_is_read(head: str, body: str, place: str) -> None:
    """The body, the day and the place stand in many orders."""
    found = matter(head + PRESENT)
    assert found.body == body
    assert found.date == dt.date(2012, 6, 19)
    assert found.place == place
    assert not about(found, "date")
    assert set(found.places) >= {"body", "date", "place"}


def test_each_fact_says_where_it_was_read() -> None:
    """The line and the words are kept."""
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES\n\nHeld on 5 June 2013 at 9.30am in the Council Chamber" + PRESENT)
    assert (found.places["date"].line, found.places["date"].words) == (5, "5 June 2013")
    assert (found.places["time"].line, found.places["time"].words) == (5, "9.30am")
    assert found.places["body"].line == 1


@pytest.mark.parametrize(
    "line",
    [
        "Date of next meeting: 4 September 2013",
        "Published: 12 July 2013",
        "Last updated 14 July 2013",
        "Printed on 20 June 2013",
        "(Minutes of 6 March 2013 approved 5 June 2013)",
        "Date of previous meeting: 6 March 2013",
        "Issued on 1 July 2013",
        "Version 2, 8 July 2013",
    ],
)
def test_date_of_something_else_is_not_the_meeting_s(line: str) -> None:
    """A page prints the days of other meetings, of its printing and of its publication."""
    found = matter(f"SAFER NORTHAM BOARD\n\n{line}\n\nMINUTES\n\nMeeting held on 5 June 2013, County Hall" + PRESENT)
    assert found.date == dt.date(2013, 6, 5)
    assert not about(found, "date")


@pytest.mark.parametrize(
    "line",
    ["Date of next meeting: 4 September 2013", "Published: 12 July 2013", "Minutes of the last meeting, 6 March 2013"],
)
def test_no_date_is_made_of_another(line: str) -> None:
    """Where only other days are printed, the meeting has none, and it is asked for."""
    found = matter(f"SAFER NORTHAM BOARD\n\nMINUTES\n\n{line}" + PRESENT)
    assert found.date is None
    assert about(found, "date")


def test_weekday_that_contradicts_the_date_is_asked_about() -> None:
    """5 June 2013 was a Wednesday."""
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on Thursday 5 June 2013" + PRESENT)
    assert found.date == dt.date(2013, 6, 5)
    (question,) = [each for each in found.questions if each.about == "date"]
    assert "Thursday 5 June 2013" in question.what
    assert {"5 June 2013", "6 June 2013"} <= set(question.choices)


def test_year_that_is_not_printed_is_asked_for() -> None:
    """`5 June` alone is no date, whatever the year of the papers may be."""
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on Wednesday 5 June" + PRESENT)
    assert found.date is None
    assert "without a year" in about(found, "date")[0]


def test_year_that_stands_elsewhere_for_the_same_day_is_taken() -> None:
    """The same day printed once more with its year says which it is."""
    foot = "\n2. Close\n\nThe Chair closed the meeting of 5 June 2013 and thanked all.\n"
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on Wednesday 5 June" + PRESENT + foot)
    assert found.date == dt.date(2013, 6, 5)


def test_two_dates_at_the_head_are_asked_about() -> None:
    """Neither of two is chosen where nothing sets one apart."""
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES\n\n5 June 2013\n\n6 June 2013" + PRESENT)
    assert found.date is None
    (question,) = [each for each in found.questions if each.about == "date"]
    assert question.choices == ("5 June 2013", "6 June 2013")


def test_time_without_its_half_of_the_day_is_asked_about() -> None:
    """`at 2.00` may be either."""
    found = matter("SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013 at 2.00 in the Hall" + PRESENT)
    assert found.time is None
    (question,) = [each for each in found.questions if each.about == "time"]
    assert question.choices == ("02:00", "14:00")


def test_time_of_the_end_is_not_the_start() -> None:
    """When the meeting closed says nothing of when it began."""
    found = matter(
        "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013"
        + PRESENT
        + "\nThe meeting closed at 11.25 am.\n"
    )
    assert found.time is None


def test_time_told_at_the_end_is_the_start() -> None:
    """`commenced at … and closed at …` gives the start."""
    foot = "\nThe meeting commenced at 9.30 am and closed at 11.10 am.\n"
    assert matter("SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013" + PRESENT + foot).time == "09:30"


def test_two_bodies_at_the_head_are_asked_about() -> None:
    """A joint front page may name two groups; which of them met is for a person to say."""
    found = matter("SAFER NORTHAM PARTNERSHIP\n\nTASKING AND ADVISORY GROUP\n\nMINUTES\n\n5 June 2013" + PRESENT)
    (question,) = [each for each in found.questions if each.about == "body"]
    assert question.choices == ("SAFER NORTHAM PARTNERSHIP", "TASKING AND ADVISORY GROUP")


def test_a_menu_in_a_list_does_not_hide_the_head_of_a_page() -> None:
    """The calendar of meetings is no body, and one without a word for a body is told by the head of the page."""
    menu = (
        "Committees",
        "Calendar of meetings",
        "Find your councillor",
        "Search documents",
        "Outside bodies",
        "Library",
    )
    entries = "".join(f'<li><a href="#">{each}</a></li>' for each in menu)
    found = matter(
        f"<html><body><ul>{entries}</ul><h1>Agenda and minutes</h1>"
        "<h2>Crime and Disorder Scrutiny - Wednesday, 6th October, 2010 6.30 pm</h2>"
        "<p>1. Apologies</p><p>None.</p><p>2. Minutes</p><p>The minutes were agreed.</p></body></html>",
        "page.html",
    )
    assert found.body == "Crime and Disorder Scrutiny"


def test_menus_of_a_web_page_are_no_part_of_it() -> None:
    """Cookie notices, breadcrumbs and feet are neither body, date nor items."""
    found = matter(
        "Skip to main content\n\nWe use cookies to make this site work\n\nHome > Council and democracy > Committees\n\n"
        "Safer Northam Partnership: notes of the meeting of 5 June 2013\n\n## Apologies\n\nApologies were "
        "received from A Reed.\n\n"
        "## Priorities\n\nThe partnership agreed three priorities.\n\nLast updated 12 July 2013\n\n© Northam "
        "Council 2024\n\nPrivacy\n",
        "paper.md",
    )
    assert found.body == "Safer Northam Partnership"
    assert found.date == dt.date(2013, 6, 5)
    assert [item.title for item in found.items] == ["Apologies", "Priorities"]


def test_body_that_no_head_names_is_asked_for() -> None:
    """Bodies whose minutes are confirmed are choices, and no more."""
    found = matter(
        "Agenda and minutes\n\nVenue: Town Hall\n\nItems\n\n1.\n\nMinutes\n\nMinutes:\n\nRESOLVED that the "
        "minutes of the "
        "meeting of the Northam Safety Panel held on 6 March 2013 be approved.\n\n2.\n\nCrime\n\nMinutes:\n\nIt "
        "was noted.\n"
    )
    assert (found.body, found.date) == (None, None)
    (question,) = [each for each in found.questions if each.about == "body"]
    assert question.choices == ("Northam Safety Panel",)
    assert about(found, "date")


def test_page_of_one_item_is_told_from_minutes_of_a_meeting() -> None:
    """A person is asked whether it is from the minutes; its own line gives body and date."""
    found = matter(
        "Agenda item\n\nKnife crime\n\nMeeting of Safer Northam Partnership, Monday, 18 September 2017 11.00 am "
        "(Item 5.)\n\n"
        "Minutes:\n\nThe Group received a report.\n\nRESOLVED – That it be noted.\n"
    )
    assert (found.body, found.date) == ("Safer Northam Partnership", dt.date(2017, 9, 18))
    assert [item.title for item in found.items] == ["Knife crime"]
    assert about(found, "kind")


def test_what_speaks_of_a_meeting_and_has_no_title_is_asked_about() -> None:
    """Nothing is taken for minutes on such words alone, and nothing is silently taken for no minutes."""
    (found,) = parts("""
Mill Street Hall, seven in the evening. Apologies would be taken by telephone.

Tea will be served.
""")
    assert found.kind == "other"
    assert [each.about for each in found.questions] == ["kind"]


def test_what_speaks_of_no_meeting_is_not_asked_about() -> None:
    """A page of a report is no meeting's paper."""
    (found,) = parts("""
Burglary fell by a tenth. At present the figures are provisional.
""")
    assert found.kind == "other"
    assert not found.questions


def test_a_dated_list_of_those_who_came_is_of_a_meeting() -> None:
    """Without a title and without apologies it is read, and what it is remains a question."""
    (found,) = parts("""
Marlow Crime and Disorder Reduction Partnership

29 January 2009 at 6.30pm

Civic Offices

Attendees:

Anna Marsh    Eastshire Constabulary
Ben Harrow    Resident
""")
    assert found.kind == "minutes"
    assert [each.about for each in found.questions] == ["kind"]


@pytest.mark.parametrize(
    "head, place",
    [
        ("Minutes\\n4 March 2014\\n10am, The Corn Exchange, Saltby", "Corn Exchange, Saltby"),
        ("Minutes of meeting held 4th March 2014, 10am @ Town Hall", "Town Hall"),
        ("Notes of meeting 04.03.14 at 10.00hrs, Rugby Club", "Rugby Club"),
        ("Minutes\\n4 March 2014\\nDale Institute\\n3rd Floor, 6 Mill Street\\nSaltby PE1 4ZZ",
         "Dale Institute, 3rd Floor, 6 Mill Street, Saltby PE1 4ZZ"),
        ("Minutes\\nDate 4 March 2014\\nTime 10.00am\\nVenue Saltby Library", "Saltby Library"),
    ],
)  # fmt: skip
def test_place_by_many_kinds_of_building(head: str, place: str) -> None:
    """Boards meet in clubs and exchanges too; an address goes on to its postcode."""
    assert matter("SAFER NORTHAM BOARD\n" + head.replace("\\n", "\n") + PRESENT).place == place


def test_title_in_a_table() -> None:
    """A head that is set as a table has its title in a row of its own."""
    text = "| SAFER NORTHAM BOARD |\n| Minutes |\n| Date | 4 March 2014 |\n| Venue | Town Hall |\n"
    found = matter(text + PRESENT)
    assert found.date == dt.date(2014, 3, 4)
    assert not about(found, "kind")


@pytest.mark.parametrize(
    "head, body",
    [
        (
            "Joint Board notes – March 2014\n\nDale and Moor Safety Partnership Joint Board\n\n4 March 2014",
            "Dale and Moor Safety Partnership Joint Board",
        ),
        ("DRAFT Safer Dale Strategic Group\n\nMinutes\n\n4 March 2014", "Safer Dale Strategic Group"),
        (
            "Dale Community Safety Partnership\nTactical Delivery Group\n\nMinutes\n\n4 March 2014",
            "Dale Community Safety Partnership Tactical Delivery Group",
        ),
    ],
)
def test_name_in_full_and_without_what_is_no_part_of_it(head: str, body: str) -> None:
    """A short name above the full one, a mark of a draft before it, and a group below its partnership."""
    assert matter(head + PRESENT).body == body


@pytest.mark.parametrize(
    "head, body",
    [
        ("PCC and Community Safety Partnership Chairs’ Strategic Meeting", None),
        ("Northam CSP Tasking Meeting", None),
        ("Safer Northam Partnership Board Meeting", "Safer Northam Partnership Board"),
    ],
)
def test_meeting_stays_where_it_is_the_name_of_what_met(head: str, body: str | None) -> None:
    """Behind the name of a board it says only that it met."""
    assert matter(f"{head}\n\nMinutes of 5 June 2013{PRESENT}").body == (body or head)


@pytest.mark.parametrize("edition", [" - accessible version", " (easy read version)", " – text-only copy"])
def test_the_edition_of_a_paper_is_no_part_of_the_name(edition: str) -> None:
    """A site puts the same paper up in several."""
    made = matter(
        f"# Dale and Moor Community Safety Partnership (CSP) Terms of Reference{edition}\n\n## Terms of Reference\n\n"
        "The Partnership will work together.\n\n## Quorum\n\nThe quorum will be four responsible authorities.\n"
    )
    assert made.body == "Dale and Moor Community Safety Partnership (CSP)"


@pytest.mark.parametrize(
    "printed", ["Action Partnership Minutes.doc", "Action Partnership Minutes 14 June 2010.docx by jb1234"]
)
def test_the_name_of_the_file_on_the_first_line_names_no_body(printed: str) -> None:
    """A library of papers prints it, with who put the file there."""
    read = matter(f"{printed}\n\nDALE COMMUNITY SAFETY ACTION PARTNERSHIP\n\nMonday 14 June 2010{PRESENT}")
    assert read.body == "DALE COMMUNITY SAFETY ACTION PARTNERSHIP"


def test_the_board_of_the_partnership_above_it() -> None:
    """Of a letterhead and the title that stands out below it the title is meant; a plain line below it is not."""
    for title, body in (
        ("**Safer Dale Partnership Board**", "Safer Dale Partnership Board"),
        ("Minutes", "Safer Dale Partnership"),
    ):
        made = matter(
            f"Safer Dale Partnership\n{title}\nTuesday 8 September 2015\n\nPresent:\n\nAnn Ash\n\n1. Welcome\n"
        )
        assert made.body == body


@pytest.mark.parametrize("said", ["What was discussed on", "What we talked about at our meeting on"])
def test_heading_that_says_what_was_discussed_when_is_that_of_a_summary(said: str) -> None:
    """The page was something else, without a day, and nothing was asked."""
    text = f"Elm Safety Partnership\n\n{said} 6 June 2019\n\nBurglary was looked at.\n\nNext meeting: 5 May 2020\n"
    (part,) = parts(text)
    assert (part.kind, matter(text).date) == ("summary", dt.date(2019, 6, 6))
