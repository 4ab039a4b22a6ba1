from dataclasses import replace
from datetime import date

import pytest

from compliance.intake.matter import split
from compliance.intake.paper import Cell, Line, Paper
from compliance.intake.reading import DocumentKind
from tests.intake.lines import lines
from tests.intake.printed import matter, parts

MINUTES = """
    MINUTES of a meeting of the SAFER NORTHAM BOARD held on 6 March 2013 at County Hall

    PRESENT

    Councillor A Reed (Chair)

    11/13 MINUTES RESOLVED that the minutes of 5 December 2012 be confirmed.

    12/13 UPDATED TERMS OF REFERENCE The Board agreed them.
"""
AGENDA = """
    SAFER NORTHAM BOARD

    Wednesday 5 June 2013

    A G E N D A

    1. Apologies

    2. Minutes of the meeting of 6 March 2013

    3. Report of the Director
"""


@pytest.mark.parametrize(
    "head, kind",
    [
        ("MINUTES of the meeting of the Safer Northam Board held on 5 June 2013", "minutes"),
        ("Safer Northam Board meeting minutes 5 June 2013", "minutes"),
        ("Agenda and minutes\n\nSafer Northam Board - Wednesday, 5 June 2013", "minutes"),
        ("Agenda and draft minutes\n\nSafer Northam Board - Wednesday, 5 June 2013", "draft_minutes"),
        ("DRAFT MINUTES\n\nSafer Northam Board, 5 June 2013", "draft_minutes"),
        ("Safer Northam Board\n\nMinutes (draft) 5 June 2013", "draft_minutes"),
        (
            "Safer Northam Board\n\nMinutes of 5 June 2013 – subject to confirmation at the next meeting",
            "draft_minutes",
        ),
        ("Notes of the meeting of the Safer Northam Board, 5 June 2013", "notes"),
        ("Safer Northam Board\n\nAction notes\n\n5 June 2013", "notes"),
        ("Summary of the Safer Northam Board meeting held on 5 June 2013", "summary"),
        ("Safer Northam Board\n\nMeeting summary\n\n5 June 2013", "summary"),
        ("Safer Northam Board\n\nNotes and action points\n\n5 June 2013", "notes"),
        ("Safer Northam Board\n\nDiscussion notes\n\n5 June 2013", "notes"),
        ("Safer Northam Board\n\nNote of the meeting held on 5 June 2013", "notes"),
        ("Safer Northam Board\n\nRecord of the meeting held on 5 June 2013", "minutes"),
        ("Safer Northam Board\n\nDecisions and minutes\n\n5 June 2013", "minutes"),
        ("Safer Northam Board\n\nMinutes\n\nDraft for approval\n\n5 June 2013", "draft_minutes"),
        ("DRAFT – not yet approved by the Board\n\nSafer Northam Board\n\nMinutes of 5 June 2013", "draft_minutes"),
        ("Safer Northam Board\n\nMinutes of 5 June 2013 - to be confirmed at the next meeting", "draft_minutes"),
    ],
)
def test_kind_is_what_the_title_says(head: str, kind: DocumentKind) -> None:
    """A draft says so near its title."""
    (part,) = parts(
        f"{head}\n\nPresent\n\nCllr A Reed (Chair)\n\n1. Minutes\n\nThe minutes were agreed.\n\n2. Crime\n\nIt "
        "was noted that it fell.\n"
    )
    assert part.kind == kind
    assert not part.questions


def test_summary_within_a_document_is_no_kind_of_document() -> None:
    """A heading below what was told before it is that of a section; what the document is, is asked."""
    (part,) = parts(
        "Safer Northam Board, 5 June 2013\n\nThe Board met for the first time and thanked its members.\n\n"
        "Summary of outcomes\n\nPresent\n\nCllr A Reed (Chair)\n\n1. Crime\n\nIt was agreed to meet again.\n"
    )
    assert part.kind == "minutes"
    assert [each.about for each in part.questions] == ["kind"]


def test_agenda_terms_and_members_are_told_by_their_titles() -> None:
    """Each by its own word."""
    assert [part.kind for part in parts(AGENDA)] == ["agenda"]
    terms = "SAFER NORTHAM BOARD\n\nTerms of Reference\n\nPurpose\n\nTo cut crime.\n\nQuorum\n\nThree.\n"
    assert [part.kind for part in parts(terms)] == ["terms_of_reference"]
    members = "Members of the Safer Northam Board\n\nCllr A Reed (Northam Council)\n\nSupt B Lee (Police)\n"
    assert [part.kind for part in parts(members)] == ["membership_list"]


def test_draft_at_the_foot_makes_a_draft() -> None:
    """`These minutes are in draft until …` may stand at the end."""
    (part,) = parts(MINUTES + "\n    These minutes remain in draft until agreed at the next meeting.\n")
    assert part.kind == "draft_minutes"


def test_draft_in_the_name_of_the_file_only_is_asked_about() -> None:
    """Nothing printed says so."""
    (part,) = parts(MINUTES, "board-minutes-DRAFT.txt")
    assert part.kind == "minutes"
    (question,) = part.questions
    assert "board-minutes-DRAFT.txt" in question.what
    assert question.choices == ("minutes", "draft minutes")


def test_paper_without_a_title_is_asked_about() -> None:
    """Lists of people and past tense make minutes of it, and a question."""
    (part,) = parts(
        "Safer Northam Board\n\n5 June 2013\n\nPresent: A Reed, B Lee\n\n1. Welcome\n\nThe Chair welcomed "
        "all.\n\n2. Crime\n\nIt was agreed to write.\n"
    )
    assert part.kind == "minutes"
    assert [question.about for question in part.questions] == ["kind"]


def test_paper_about_no_meeting_is_other() -> None:
    """A report is none of these, and nothing is asked about its date."""
    found = matter("REPORT OF THE DIRECTOR\n\n5 June 2013\n\nPurpose of the report\n\nTo tell members of crime.\n")
    assert found.date is None
    assert found.questions == ()


def test_pack_is_cut_where_the_next_document_begins() -> None:
    """An agenda, the minutes of the meeting before, a report and a statute."""
    pack = parts(AGENDA + MINUTES + "\n    STATUTORY INSTRUMENTS\n\n    2012 No. 2660\n\n    Made 22nd October 2012\n")
    assert [part.kind for part in pack] == ["agenda", "minutes", "other"]
    assert [part.lines[0].text for part in pack][1:] == [
        "MINUTES of a meeting of the SAFER NORTHAM BOARD held on 6 March 2013 at County Hall",
        "STATUTORY INSTRUMENTS",
    ]


def test_two_sets_of_minutes_are_two_documents() -> None:
    """Each is of its own day."""
    other = MINUTES.replace("6 March 2013", "10 April 2013").replace("/13 ", "/14 ")
    assert [part.kind for part in parts(MINUTES + other)] == ["minutes", "minutes"]


def test_list_of_items_in_front_of_minutes_is_part_of_them() -> None:
    """The title block above the list is that of the minutes."""
    found = matter(
        "SAFER NORTHAM BOARD\n\nWednesday 5 June 2013, 2.00 pm, County Hall\n\nAGENDA\n\n1. Apologies\n\n2. "
        "Minutes\n\n3. Crime\n\n"
        "MINUTES\n\nPresent\n\nCllr A Reed (Chair)\n\n1. Apologies\n\nNone were received.\n\n2. Minutes\n\nThe "
        "minutes were agreed.\n\n"
        "3. Crime\n\nIt was noted that crime fell.\n"
    )
    assert str(found.date) == "2013-06-05"
    assert [(item.number, item.title) for item in found.items] == [("1", "Apologies"), ("2", "Minutes"), ("3", "Crime")]
    assert found.items[1].resolution == "The minutes were agreed."


def test_title_of_an_item_begins_no_document() -> None:
    """`Minutes` and "Terms of reference" are items like others."""
    text = (
        "Agenda and minutes\n\nSafer Northam Board - Wednesday, 5 June 2013\n\nItems\n\n1.\n\nMinutes\n\nTo "
        "confirm the minutes of the "
        "meeting held on 6 March 2013.\n\nMinutes:\n\nThe minutes of the meeting held on 6 March 2013 were "
        "agreed.\n\n2.\n\n"
        "Terms of reference\n\nMinutes:\n\nThese were agreed.\n\n3.\n\nMembership\n\nMinutes:\n\nThis was noted.\n"
    )
    assert [part.kind for part in parts(text)] == ["minutes"]


def test_front_sheet_with_the_membership_is_an_agenda() -> None:
    """Members are named on it before the business."""
    text = (
        "SAFER NORTHAM BOARD\n\n5 June 2013\n\nMEMBERSHIP\n\nCllr A Reed\n\nSupt B Lee\n\nAGENDA\n\n1. "
        "Apologies\n\n2. Minutes\n\n3. Crime\n"
    )
    assert [part.kind for part in parts(text)] == ["agenda"]


def test_document_that_lost_its_lines_is_read_in_one_run() -> None:
    """Labels and numbers part it."""
    found = matter(
        "Minutes of the Meeting of the Northam Crime Prevention Committee at 7.30 pm on Friday 5th July 2019 in "
        "Northam WI Hall. "
        "Present: Cllr Reed (Chairman), Inspector Lee. Apologies: Cllr Fox. 1. Minutes The minutes of the meeting "
        "held 7th June 2019 were "
        "accepted as a correct record. 2. Policing Inspector Lee gave an overview. 3. Date of next meeting 6th "
        "September 2019.\n"
    )
    assert (str(found.date), found.time, found.place) == ("2019-07-05", "19:30", "Northam WI Hall")
    assert [(item.number, item.title) for item in found.items] == [
        ("1", "Minutes"),
        ("2", "Policing"),
        ("3", "Date of next meeting"),
    ]
    assert [str(each.date) for each in found.previous_minutes] == ["2019-06-07"]
    assert [str(each.date) for each in found.next_meetings] == ["2019-09-06"]


def test_a_second_meeting_below_a_signature() -> None:
    """A word and dots, where somebody signs, is no number of an item whose title follows."""
    found = parts("""
        LOW COMMUNITY COUNCIL

        Minutes of the Annual General Meeting of the above Council held in the Hall on 20 May 2019 at 6.30pm

        Present: Cllrs Ash (in the chair), Birch

        805. Apologies for absence: Cllr Crow.

        806. Confirmation of minutes: Signed as correct.

        807. Report of the chair: Read out.

        808. Election of chairman: Cllr Crow.

        809. Accounts: Approved.

        810. Auditor: Appointed.

        811. Representatives: None.

        Signed ………………..

        Dated ………………..

        Minutes of a meeting of the above Council held on 20 May 2019 at 7.00pm in the Hall

        Present: Cllr Ash in the chair, Cllr Birch

        2691. Police Report: No report.

        2692. Public Forum: Nobody spoke.

        2693. Apologies: Cllr Crow.
    """)
    assert len(found) == 2


def test_minutes_without_a_title_begin_on_a_page_of_their_own() -> None:
    """In a pack, minutes may be headed by their body and day alone, above those present."""
    pages = (
        [
            "AUDIT BOARD",
            "A meeting of the Audit Board will be held:",
            "Date: 22 October 2009",
            "1. Apologies",
            "2. Minutes",
        ],
        [
            "AUDIT BOARD",
            "24 SEPTEMBER 2009",
            "PRESENT:",
            "Ann Lime (Chair), Bob Orr",
            "1 MINUTES",
            "RESOLVED: To agree.",
        ],
        [
            "JOINT SESSION WITH THE FINANCE BOARD",
            "PRESENT:",
            "Ann Lime (Chair)",
            "2 ACCOUNTS",
            "RESOLVED: To note them.",
        ],
    )
    texts = [(page, line) for page, each in enumerate(pages, 1) for line in each]
    lines = tuple(Line(at, page, at, "text", 0, (Cell(line),)) for at, (page, line) in enumerate(texts, 1))
    found = split(Paper("pack.pdf", "", "pdf", None, lines))
    assert [(part.kind, part.lines[0].page) for part in found] == [("agenda", 1), ("minutes", 2), ("minutes", 3)]


MAIL = """
    From: Ann Reed
    Sent: 3 April 2013 09:12
    To: Safer Northam Board
    Subject: FW: Minutes 6 March

    All

    Minutes from last month below. The room for the next one has changed.

    Ann
"""


def test_an_email_with_which_minutes_were_sent_is_no_minutes() -> None:
    """Its subject names them, and its day is not theirs."""
    assert [part.kind for part in parts(MAIL + MINUTES)] == ["other", "minutes"]


def test_minutes_without_a_title_of_their_own_are_known_by_the_subject_of_their_email() -> None:
    """Nothing else says what they are."""
    told = MAIL.replace("Ann\n", "Present: Ann Reed (Northam Borough Council), Bob Low (Northam Police)\n")
    assert [part.kind for part in parts(told)] == ["minutes"]


@pytest.mark.parametrize(
    "held", ["18 June 2013", "18 June 2013 at 10.00 am in the Guildhall", "18 June 2013, as circulated,"]
)
def test_a_long_paragraph_on_the_minutes_of_another_day_begins_no_paper(held: str) -> None:
    """However long it is: that it goes on to tell what became of them shows that it is no title."""
    told = (
        f"The minutes of the meeting held on {held} were confirmed as a correct record subject to the following "
        "amendment: Cy Bell (Victim Support) was present and should be added to the list of attendees, and apologies "
        "should have been recorded from Di Shaw (Northam Homes), who had sent them on the day before the meeting."
    )
    text = (
        MINUTES
        + f"\n13/13 MINUTES\n\n{told}\n\n"
        + "\n\n".join(f"{at}/13 CRIME\n\nThe plan was published on 26 July 2013." for at in range(14, 19))
    )
    (part,) = parts(text)
    assert matter(text).items[-1].number == "18/13"
    assert part.kind == "minutes"


def test_a_title_from_which_the_text_runs_on_is_a_title_whatever_the_next_sentence_tells() -> None:
    """A summary that lost its line ends: behind the day another sentence begins, and that has a verb too."""
    text = (
        "Summary of the Safer Elm Board Meeting held on 14 May 2013 The full minutes can be had from the office. "
        + "A report on hate crime was given to the Board by Ann Low, so that partners could say what more they needed. "
        * 3
    )
    (part,) = parts(text)
    assert (part.kind, matter(text).date) == ("summary", date(2013, 5, 14))


@pytest.mark.parametrize("stamp", ["Agenda Item 3", "AGENDA ITEM NO. 3", "PUBLIC\n\nAgenda Item 3"])
def test_the_stamp_of_an_item_above_the_minutes_of_a_pack(stamp: str) -> None:
    """It says which item of the agenda a paper is for; the minutes of the meeting before begin below it."""
    agenda = (
        "**AGENDA**\n\nA meeting of the Dale Police and Crime Panel will be held at 10.00 am on Thursday, 21 January "
        "2021.\n\n1. Apologies\n\n2. Declarations of Interest\n\n3. Minutes\n\nTo confirm the minutes of 12 "
        "November 2020\n\n4. Proposed Precept\n\n5. Announcements\n\n6. Date of Next Meeting - 4 March 2021"
    )
    minutes = (
        f"{stamp}\n\n**MINUTES** of a meeting of the DALE POLICE AND CRIME PANEL held on 12 November 2020.\n\n"
        "PRESENT\n\nA Low (in the Chair)\n\nCouncillors B Ray (Dale Council) and C Dunn (Fell Council).\n\n"
        "31/20 MINUTES\n\nRESOLVED that the minutes be confirmed.\n\n32/20 PRECEPT\n\nThe Commissioner spoke of it."
    )
    printed = lines(f"{agenda}\n\n{minutes}")
    last = agenda.count("\n") + 1
    paged = tuple(replace(each, page=1 if each.number <= last else 2) for each in printed)
    made = split(Paper("pack.pdf", "", "pdf", None, paged))
    assert [each.kind for each in made] == ["agenda", "minutes"]


def test_the_number_of_an_item_above_its_title_on_a_page() -> None:
    """Behind it the title is one of business, though it names the minutes that are confirmed."""
    printed = lines(
        "**MINUTES** of the DALE PANEL held on 12 November 2020\n\nPRESENT\n\nA Low (in the Chair)\n\n"
        "Agenda Item 3\n\n**Minutes of the meeting held on 10 September 2020**\n\nRESOLVED that they be confirmed."
    )
    made = split(Paper("minutes.pdf", "", "pdf", None, tuple(replace(each, page=1) for each in printed)))
    assert [each.kind for each in made] == ["minutes"]


@pytest.mark.parametrize(
    "torn",
    [
        "DECLARATIONS OF INTEREST IN\n    ITEMS ON THE AGENDA",
        "QUESTIONS OF WHICH NOTICE WAS GIVEN\n    AND WHICH ARE NOT ON THE AGENDA",
    ],
)
def test_heading_that_ends_in_agenda_on_its_second_line(torn: str) -> None:
    """It goes on with the item above it, though another day stands below it, and no agenda begins there."""
    (part,) = parts(f"""
    SAFER NORTHAM BOARD

    Friday, 9 March 2018

    Minutes of the meeting of the Safer Northam Board held on Friday, 9 March 2018

    PRESENT

    Councillor A Reed (Chair)

    1. APOLOGIES

    There were none.

    2. {torn}
    There were none.

    3. MINUTES

    The minutes of the meeting held on 10 November 2017 were agreed.
    """)
    assert part.kind == "minutes"
