"""Documents that lost something on their way: lines, blanks, gaps, tables, or the head of the page."""

import datetime as dt

import pytest

from compliance.intake.matter import read_matter, split
from compliance.intake.matter.business.heading import title_of
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.paper import Cell, Line, Paper
from tests.intake.printed import about, matter, parts

RUN = (
    "SAFER NORTHAM EXECUTIVE BOARD Minutes DATE 4 May 2006 TIME 10.00am VENUE Committee Room 2, Civic Hall PRESENT "
    "Ann Lee – Northam Council (Chair) Bob Ray – Northshire Police APOLOGIES Cal Orr – Public Health 1 WELCOME The "
    "Chair welcomed all. 2 MINUTES OF THE MEETING HELD ON 1 FEBRUARY 2006 The minutes were agreed. 3 FUNDING It was "
    "agreed to fund the scheme for another year."
)
PRESENT = "\n\nPresent\n\nAnn Lee (Chair)\n\nApologies\n\nCal Orr\n\n1. Minutes\n\nThe minutes were agreed.\n"


def printed(texts: list[str], *, apart: bool) -> Paper:
    """A PDF of one page whose lines are all paragraphs of their own, or all of one."""
    lines = tuple(
        Line(number, 1, number if apart else 1, "text", 0, (Cell(text, (), 90.0),))
        for number, text in enumerate(texts, start=1)
    )
    return Paper("paper.pdf", "0" * 64, "pdf", None, lines)


# One run of text


def test_head_in_one_line_is_parted_at_labels_in_capitals() -> None:
    """`DATE … VENUE … PRESENT …` need no colon where they stand in capitals and what follows does not."""
    found = matter(RUN)
    assert (found.body, found.date, found.time) == ("SAFER NORTHAM EXECUTIVE BOARD", dt.date(2006, 5, 4), "10:00")
    assert found.place == "Committee Room 2, Civic Hall"
    assert [each.number for each in found.items] == ["1", "2", "3"]
    assert found.previous_minutes[0].date == dt.date(2006, 2, 1)


def test_title_in_a_run_of_text_gives_the_day_and_the_place() -> None:
    """The name of the file before it, and the address of the clerk, are not the title."""
    found = matter(
        "NPC Minutes 05/07/19 Northam Parish Council Clerk: Mrs E Broad 1 Pinetree Way, Northam Minutes of the Meeting "
        "of the Parish Council at 7.30 pm on Friday 5th July 2019 in Northam WI Hall. Present: Cllr Reed (Chairman), "
        "Cllr Blake. 1. To record apologies Apologies were accepted from Cllr Orr. 2. To sign as a correct record the "
        "minutes of the meeting held 7th June 2019 The minutes were accepted as a correct record."
    )
    assert (found.body, found.date, found.place) == ("Parish Council", dt.date(2019, 7, 5), "Northam WI Hall")
    assert found.previous_minutes[0].date == dt.date(2019, 6, 7)
    assert found.previous_minutes[0].result == "confirmed"


def test_draft_in_a_run_of_text_is_asked_about() -> None:
    """The word may have been printed across the page."""
    (part,) = parts(RUN.replace("APOLOGIES Cal", "APOLOGIES DRAFT Cal"))
    assert part.kind == "draft_minutes"
    assert [each.about for each in part.questions] == ["kind"]


# Blanks lost


@pytest.mark.parametrize(
    "text, day",
    [
        ("19thAugust2014", dt.date(2014, 8, 19)),
        ("Tuesday19thAugust 2014", dt.date(2014, 8, 19)),
        ("1stMay2014", dt.date(2014, 5, 1)),
        ("3rd March2011", dt.date(2011, 3, 3)),
    ],
)
def test_days_with_blanks_lost_are_read(text: str, day: dt.date) -> None:
    """A decoder may drop the blanks around an ordinal."""
    (found,) = days_in(text)
    assert found.date == day


def test_title_with_a_glued_day_is_a_title() -> None:
    """The kind does not hang on how the date is set."""
    (part,) = parts("Community Safety Partnership Minutes 19thAugust2014" + PRESENT)
    assert (part.kind, part.questions) == ("minutes", ())


# Lines set apart


def test_lines_of_a_pdf_that_are_all_set_apart_are_joined_by_their_length() -> None:
    """A date, a place and a resolution may break over two lines that no paragraph holds together."""
    found = printed(
        [
            "MINUTES of a meeting of the NORTHSHIRE SAFER COMMUNITIES BOARD held",
            "on 9 June 2016 at Police Headquarters, Northam",
            "PRESENT",
            "Councillor A Reed (Chair)",
            "7/16 MINUTES RESOLVED that the minutes of the meeting held on 10",
            "March 2016 be confirmed as a correct record.",
            "8/16 PREVENT The Board received the annual report and thanked all who",
            "had a part in it.",
        ],
        apart=True,
    )
    (part,) = split(found)
    read = read_matter(part, found)
    assert read.items[0].resolution is not None
    assert read.items[0].resolution.endswith("10 March 2016 be confirmed as a correct record.")
    assert read.previous_minutes[0].date == dt.date(2016, 3, 10)
    assert read.items[1].title == "PREVENT"


def test_short_lines_set_apart_stay_apart() -> None:
    """Names under each other are no sentence."""
    lines = printed(["Councillor A Reed", "Chief Inspector B Ray", "Dr C Orr", "A line that is long " * 4], apart=True)
    assert [each.text for each in paragraphs(lines.lines)[:3]] == [
        "Councillor A Reed", "Chief Inspector B Ray", "Dr C Orr",
    ]  # fmt: skip


def test_month_at_the_start_of_a_line_is_no_number_of_an_item() -> None:
    """`10 / March 2016` broken over two lines is one date, and `7/16` begins an item."""
    found = printed(
        ["The minutes of the meeting that was held on 10", "March 2016 were agreed.", "7/16 NEXT"], apart=False
    )
    assert [each.text for each in paragraphs(found.lines)] == [
        "The minutes of the meeting that was held on 10 March 2016 were agreed.", "7/16 NEXT",
    ]  # fmt: skip


def test_address_that_goes_on_below_a_comma_is_read_whole() -> None:
    """Half of an address would be a wrong place."""
    found = matter(
        "Safer Northam Board\n\nNotes of meeting, 12 March 2015\n\nVenue: Room 4, Town Hall,\nHigh Street" + PRESENT
    )
    assert found.place == "Room 4, Town Hall, High Street"


def test_place_that_a_gap_parts_from_its_street_is_read_whole() -> None:
    """The day behind it shows where the sentence ends."""
    found = matter(
        "MINUTES of MEETING of the SHADOW SAFER BOARD\n\nheld in the Council Chambers, Northam House, Church\n\n"
        "Street, Northam Tuesday 4 December 2012 at 10.00 am." + PRESENT
    )
    assert found.place == "Council Chambers, Northam House, Church Street, Northam"


# Pages of ModernGov


def test_page_names_a_body_that_is_called_by_no_usual_word() -> None:
    """The day behind the dash shows that the line is the head of the page."""
    found = matter(
        "Agenda and minutes\n\nCrime and Disorder Scrutiny - Wednesday, 22nd March, 2017 6.30 pm\n\nNo. Item\n\n"
        "1.\n\nApologies\n\nMinutes:\n\nNone.\n\n2.\n\nMinutes PDF 265 K\n\nMinutes:\n\nRESOLVED: to approve them.\n"
    )
    assert found.body == "Crime and Disorder Scrutiny"
    assert [each.title for each in found.items] == ["Apologies", "Minutes"]


def test_title_of_minutes_that_an_item_quotes_begins_no_document() -> None:
    """What the agenda said of an item stands above the label `Minutes:`."""
    (part,) = parts(
        "Agenda for Safer Northam Board on Thursday 12th September, 2019, 10.00 am\n\nAgenda and draft minutes\n\n"
        "15.\n\nApologies\n\nMinutes:\n\nNone.\n\n16.\n\nInterests\n\nMinutes:\n\nNone.\n\n17.\n\nMinutes of Previous "
        "Meeting\n\nMinutes of the meeting held on 13 June 2019\n\nMinutes:\n\nRESOLVED:\n\nThat the minutes of the "
        "meeting held on 13 June 2019 be confirmed.\n\n18.\n\nStrategy\n\nMinutes:\n\nThe Board was advised of it.\n"
    )
    assert part.kind == "draft_minutes"


def test_rows_of_a_table_made_text_are_items() -> None:
    """Title, what the agenda said and what was minuted run on; a bar ends the row."""
    found = matter(
        "Agenda and minutes\n\nSafer Northam Board - Tuesday, 4 June 2024 10.00 am\n\n"
        "Apologies Members are reminded that they may send somebody in their place, if the board has agreed to it and "
        "its clerk has been told in time. Minutes: Apologies were received from Cllr Reed. |\n"
        "Minutes of the last meeting To confirm the minutes of the meeting held on 5 March 2024, (copy enclosed).\n"
        "Minute 607 – Review Councillor Ray asked for a change to page 3. |\n"
        "Public Participation To receive the views of members of the public on the business of the board, of which "
        "notice has been given in writing to the clerk by noon of the day before the meeting, as the rules of "
        "procedure have it, and to answer them, if need be in writing after the meeting, or to note that none "
        "came. Minutes: None received. |\n"
    )
    assert [each.title for each in found.items] == ["Apologies", "Minutes of the last meeting", "Public Participation"]


def test_page_of_one_item_gives_that_item() -> None:
    """Recommendations are numbered too, but the page names its item."""
    found = matter(
        "Issue - meetings\n\nMeeting: 04/11/2024 - Safer Northam Board (Item 116)\n\n116 Partnership update PDF 260 KB"
        "\n\n1. Note progress\n\n2. Agree what to recommend\n\nThe Chair introduced the item and thanked all.\n"
    )
    assert [(each.number, each.title) for each in found.items] == [("116", "Partnership update")]
    assert found.date == dt.date(2024, 11, 4)


def test_page_without_a_head_is_of_the_body_that_decides_in_it_and_asks() -> None:
    """One body that decides more than once is likely the one that met, but nothing says so."""
    text = (
        "Agenda and minutes\n\n59.\n\nApologies\n\nMinutes:\n\nNone.\n\n60.\n\nMinutes of Last Meeting\n\nMinutes:\n\n"
        "The Northam Crime Reduction Partnership accepted the minutes of 28 April 2009.\n\n61.\n\nCDRP Funding 2008-09 "
        "- Final Report (P Reed - Officer, NDC)\n\nMinutes:\n\nThe Northam Crime Reduction Partnership received it.\n"
    )
    found = matter(text)
    assert found.body == "Northam Crime Reduction Partnership"
    assert about(found, "body")
    assert found.items[2].title == "CDRP Funding 2008-09 - Final Report (P Reed - Officer, NDC)"
    assert matter(text.replace("Partnership received", "Panel received")).body is None


# Days of something else


def test_paper_of_a_later_agenda_is_of_its_own_day_and_asks() -> None:
    """`Agenda Item 3` above the title says where the minutes were filed, not when their meeting was."""
    found = matter(
        "Safer Northam Board\n\nWednesday, 12 June 2013 at 10.00 a.m.\n\nRoom 4, County Hall\n\nAgenda Item 3\n\n"
        "Minutes of the Safer Northam Board held on 13 March 2013" + PRESENT
    )
    assert (found.date, found.time) == (dt.date(2013, 3, 13), None)
    assert about(found, "date")


def test_note_on_another_meeting_below_the_list_is_not_the_day() -> None:
    """`Meeting on 15 November did not meet its quorum` tells of another meeting."""
    found = matter(
        "Tuesday 24 January 2023 – 2.00pm\nMS Teams virtual meeting\nAL Ann Lee (Chair)\nBR Bob Ray (Police)\n"
        "AL welcomed everyone to the meeting.\nNB: Meeting on 15 November did not meet the quorum.\n"
        "The minutes of 15 November 2022 were agreed.\nACTION: BR to send the plan.\nACTION: AL to publish the notes.\n"
    )
    assert found.date == dt.date(2023, 1, 24)


def test_hour_at_which_a_message_was_sent_is_not_that_of_the_meeting() -> None:
    """Minutes may be pasted from a message."""
    found = matter("Sent: 14 June 2018 09:12\nSubject: Minutes of Safer Northam Board 7 June 2018" + PRESENT)
    assert (found.date, found.time) == (dt.date(2018, 6, 7), None)


def test_minutes_of_another_group_that_were_noted_are_not_earlier_minutes() -> None:
    """A board notes the minutes of its groups; it confirms its own."""
    found = matter(
        "Northam Community Safety Forum\n\nMinutes of the meeting held on 12 October 2007\n\nPresent\n\nAnn Lee\n\n"
        "18. MINUTES\n\nThe minutes of the meeting held on 5 July 2007 were confirmed and signed.\n\n"
        "19. MINUTES OF THE SOUTHSHIRE STRATEGIC GROUP\n\nThe forum noted the minutes of that group "
        "held on 18 September 2007.\n"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2007, 7, 5)]


def test_wrong_date_that_was_put_right_is_not_that_of_the_earlier_meeting() -> None:
    """The minutes say which date was a slip; an action that is carried forward leaves them agreed."""
    found = matter(
        "Safer Northam Board\n\nMinutes of the meeting held on 18 September 2014\n\nPresent\n\nAnn Lee\n\n1. Minutes "
        "of last meeting\n\nMinutes for 20 August 2014 had an incorrect date of 30/08/14 in the heading. Minutes were "
        "agreed. Action carried forward from August.\n\n2. Update\n\nThe chair reported on it.\n"
    )
    assert [(each.date, each.result) for each in found.previous_minutes] == [(dt.date(2014, 8, 20), "confirmed")]


@pytest.mark.parametrize(
    "name, day",
    [
        ("safer-northam-board-minutes-12-june-2019.txt", dt.date(2019, 6, 12)),
        ("Minutes_2019-06-12.txt", dt.date(2019, 6, 12)),
        ("minutes approved 12 June 2019.txt", None),
        ("minutes 12 June 2019 and 4 July 2019.txt", None),
        ("paper.txt", None),
    ],
)
def test_day_that_only_the_name_of_the_file_gives_is_taken_and_asked_about(name: str, day: dt.date | None) -> None:
    """One day in a name that is of a meeting; whatever it says, it is printed nowhere."""
    found = matter("Safer Northam Board\n\nMinutes of the meeting" + PRESENT, name)
    assert found.date == day
    assert len(about(found, "date")) == 1


# Titles


@pytest.mark.parametrize(
    "text, title",
    [
        (
            "CDRP Funding 2008-09 - Final Report (P Reed - Officer)",
            "CDRP Funding 2008-09 - Final Report (P Reed - Officer)",
        ),
        (
            "QUESTIONS FROM THE PUBLIC (3 minutes each; 15 in all)",
            "QUESTIONS FROM THE PUBLIC (3 minutes each; 15 in all)",
        ),
        ("Introductions and apologies Ann welcomed everyone.", "Introductions and apologies"),
        ("Urgent Business Ann Lee highlighted an article that was in the paper of the day before.", "Urgent Business"),
        (
            "Public Participation Members are asked to put their questions to the clerk of the board.",
            "Public Participation",
        ),
    ],
)
def test_title_is_told_from_what_runs_on_from_it(text: str, title: str) -> None:
    """Brackets, short names and speakers do not cut a title at the wrong place."""
    assert title_of(text, "", None)[0] == title
