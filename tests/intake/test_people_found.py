"""Lists whose heading is no known label, and people whom no list holds, are found by what they are."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_LIST = "Cllr Ann Lowe, North Dale Council\nSupt Bob Marr, Dale Police\nFay Orme, Dale Fire and Rescue Service\n"
_NAMES = ["Cllr Ann Lowe", "Supt Bob Marr", "Fay Orme"]
_BUSINESS = "\n1. Burglary\n\nThe board noted the report on burglary and agreed to fund new locks.\n"


@pytest.mark.parametrize(
    "heading",
    [
        "Round the table",
        "Colleagues, partners and others in attendance",
        "Roll call",
        "Register",
        "With us today",
        "The Chair welcomed everyone. Those present were:",
        "The following officers were also there to give advice to the board:",
        "Attendance 4 March 2019",
    ],
)
def test_a_heading_of_those_there_needs_one_word_of_presence(heading: str) -> None:
    """Whatever else it says, with people right below it."""
    people = read(f"Notes of the Dale Board\n\n{heading}\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees] == _NAMES


@pytest.mark.parametrize(
    "heading", ["Away", "Missing this time", "Excused", "Members sending apologies", "Sent regrets"]
)
def test_a_heading_of_those_away_needs_one_word_of_absence(heading: str) -> None:
    """They are not among those there."""
    people = read(f"Present\n\nIan Dobbs, Dale Council\n\n{heading}\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees] == ["Ian Dobbs"]
    assert [each.name for each in people.apologies] == _NAMES


@pytest.mark.parametrize("heading", ["Did not come:", "Members who were not there", "Those who did not attend:"])
def test_whoever_did_not_come_has_sent_no_apologies_by_that(heading: str) -> None:
    """An apology is something that somebody did; the heading says only that they were not there."""
    people = read(f"Present\n\nIan Dobbs, Dale Council\n\n{heading}\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees if each.sure] == ["Ian Dobbs"]
    assert people.apologies == ()


def test_a_form_signed_by_one_representative_lists_nobody() -> None:
    """A heading of one person is no heading of a list."""
    people = read("Feedback from the Dale Forum\n\nName of representative who filled this in:\n\nIan Dobbs\nManager\n")
    assert people.attendees == ()


def test_people_below_what_cut_their_list_off_are_unsure() -> None:
    """The foot of a page stood within the list."""
    people = read(
        f"Minutes of a meeting\n\nPresent\n\nIan Dobbs, Dale Council\n\nPage 1 of 4\nDale minutes\n\n{_LIST}{_BUSINESS}"
    )
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Ian Dobbs", True),
        *((name, False) for name in _NAMES),
    ]


def test_names_above_their_bodies_without_a_heading() -> None:
    """A line of its own for each, and nothing above them but the title."""
    people = read(
        "Notes of the Dale Board\n\nAnn Lowe\nNorth Dale Council\n\nBob Marr\nDale Police\n\nFay Orme\nDale Probation\n"
        + _BUSINESS
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lowe", "North Dale Council"),
        ("Bob Marr", "Dale Police"),
        ("Fay Orme", "Dale Probation"),
    ]
    assert not any(each.sure for each in people.attendees)


def test_a_column_of_how_each_attended() -> None:
    """What it says in words of its own is that somebody was there."""
    people = read(
        "| Name | Representing | Attended |\n"
        "| Ann Lowe | Dale Council | via Teams until 14:50 |\n"
        "| Bob Marr | Dale Police | dial-in |\n"
        "| Ian Dobbs | Dale Probation | joined at 14:25 |\n"
        "| Fay Orme | Dale Fire | In person |\n"
        "| Lee Pask | Dale Trust | Apologies |\n" + _BUSINESS
    )
    assert [each.name for each in people.attendees] == ["Ann Lowe", "Bob Marr", "Ian Dobbs", "Fay Orme"]
    assert [each.name for each in people.apologies] == ["Lee Pask"]
    assert people.attendees_complete


def test_a_dash_in_a_table_of_three_columns_is_an_empty_cell() -> None:
    """It is no mark of whoever stands in the next column."""
    people = read(
        "| Title | Name | Organisation |\n| - | Ann Lowe | Dale Council |\n| Chief | Bob Marr | Dale Police |\n"
        + _BUSINESS
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lowe", "Dale Council"),
        ("Bob Marr", "Dale Police"),
    ]


def test_a_tick_before_those_who_were_there() -> None:
    """The others of the list were not, where a note says what a tick means."""
    people = read(
        "Notes of the Dale Board\n\n| ✓ Cllr Ann Lowe | (Chair) |\n| Cllr Bob Marr | |\n| ✓ Cllr Ian Dobbs | |\n\n"
        "✓ indicates present at meeting\n" + _BUSINESS
    )
    assert [each.name for each in people.attendees] == ["Cllr Ann Lowe", "Cllr Ian Dobbs"]


def test_the_cells_of_two_tables_one_below_the_other() -> None:
    """A post that could head a list is a cell, and "Apologies" heads the names of the second."""
    people = read(
        "Attendee\nOrganisation\nRole\nAnn Lowe\nDale Council\nPortfolio Holder\nBob Marr\nDale Police\nInspector\n\n"
        "Apologies\nOrganisation\nRole\nIan Dobbs\nDale Probation\nManager\nFay Orme\nDale Fire\nStation Commander\n"
        + _BUSINESS
    )
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("Ann Lowe", "Dale Council", "Portfolio Holder"),
        ("Bob Marr", "Dale Police", "Inspector"),
    ]
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("Ian Dobbs", "Dale Probation"),
        ("Fay Orme", "Dale Fire"),
    ]


def test_who_took_the_minutes_is_printed_beside_the_word() -> None:
    """Below those who sent apologies."""
    people = read(f"Present\n\n{_LIST}\nApologies: Lee Pask (Dale Trust)\n\nMinutes: Ian Dobbs, Dale Fire\n{_BUSINESS}")
    assert [each.name for each in people.attendees] == [*_NAMES, "Ian Dobbs"]
    assert people.attendees[-1].capacity == "officer"


def test_a_list_of_contents_is_no_list_of_items() -> None:
    """What it names comes again, with its people, further down."""
    people = read(
        "# Dale Board\n\n# On this page\n\n- 1. Those attending\n- 2. Burglary\n\n# Those attending\n\n"
        "| Dale Council | Ann Lowe // Bob Marr |\n| Dale Police | Supt Ian Dobbs |\n\n# 2. Burglary\n\nIt was noted.\n"
    )
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Lowe", "Dale Council"),
        ("Bob Marr", "Dale Council"),
        ("Supt Ian Dobbs", "Dale Police"),
    ]


def test_a_heading_of_those_there_after_all_business() -> None:
    """It stands out, and nothing but people stands below it."""
    people = read(
        f"# Dale Board\n{_BUSINESS}\n# The people who came along\n\n- Ann Lowe, Dale Council\n- Bob Marr, Dale Police\n"
    )
    assert [each.name for each in people.attendees] == ["Ann Lowe", "Bob Marr"]


def test_people_who_introduced_themselves_in_a_sentence() -> None:
    """They are unsure, as all are who are told of."""
    people = read(
        "Notes of the Dale Board\n\nSupt Bob Marr (Dale Police) was in the chair and asked who they were. They"
        " were Cllr Ann Lowe of Dale Council; Fay Orme of Dale Probation; and Lee Pask of Dale Fire.\n" + _BUSINESS
    )
    assert {(each.name, each.sure) for each in people.attendees} >= {
        ("Cllr Ann Lowe", False),
        ("Fay Orme", False),
        ("Lee Pask", False),
    }


def test_a_heading_that_denies_something_makes_nobody_sure() -> None:
    """What it says of those below cannot be told."""
    people = read(f"Present\n\nIan Dobbs, Dale Council\n\nNot with us on the day\n\n{_LIST}{_BUSINESS}")
    assert [each.name for each in people.attendees if each.sure] == ["Ian Dobbs"]


def test_people_on_the_line_of_a_heading_of_no_known_words() -> None:
    """There, and away; a sign between them parts them as a comma does."""
    people = read(f"Around the table: Ann Lowe + Bob Marr + Fay Orme\nMissing this time: Ian Dobbs\n{_BUSINESS}")
    assert [each.name for each in people.attendees] == ["Ann Lowe", "Bob Marr", "Fay Orme"]
    assert [each.name for each in people.apologies] == ["Ian Dobbs"]


def test_a_column_that_asks_who_was_present() -> None:
    """No, with apologies, is another answer than no."""
    people = read(
        "| Name | Agency | Present? |\n| Ann Lowe | Dale Council | Yes |\n| Bob Marr | Dale Fire | No - apologies |\n"
        "| Fay Orme | Dale Trust | N |\n" + _BUSINESS
    )
    assert [each.name for each in people.attendees] == ["Ann Lowe"]
    assert [each.name for each in people.apologies] == ["Bob Marr"]


def test_whom_to_write_to_is_nobody_who_was_there() -> None:
    """A line with an address above the title begins with an office, and is no list."""
    people = read(
        "Clerk: Ann Low | Email: clerk@dale.example | Tel: 0781 444 0000 Address: Dale Hall, The Square, Dale\n\n"
        "MINUTES\n\nPresent:\n\nCouncillors: Cllr Ash (Chair), Cllr Elm\n\nClerk: Mrs B Moss\n"
    )
    assert [each.name for each in people.attendees] == ["Cllr Ash", "Cllr Elm", "Mrs B Moss"]


def test_one_list_below_two_headings_is_neither() -> None:
    """Where the columns of a table were lost, nobody can say who of them came; nobody is sure."""
    people = read(
        "Minutes of the meeting held on 8 March 2012\n\nAttendees:\n\nApologies:\n\nAnn Low, Dale Council\n\n"
        "Ben Moss, Cumber Police\n\nCy Reed, Lake Homes\n\n1. Introduction\n\nAnn Low opened the meeting.\n"
    )
    assert people.attendees == ()
    assert {each.sure for each in people.apologies} == {False}
    assert any("Which of them were there" in each.what for each in people.questions)


@pytest.mark.parametrize(
    "title", ["Talk and questions from the Dale Commissioner- Di Ash.", "Presentation on burglary – Di Ash"]
)
def test_a_title_with_who_spoke_ends_the_list(title: str) -> None:
    """It stands out below a run of people: whoever is named in it is none of them by that."""
    people = read(
        f"Present: Cllr Ann Low (Chair), Bo Orr, Cy Dow.\n\n**{title}**\nAll thanked the speaker.\n\n1. Welcome\n"
    )
    assert there(people) == ["Cllr Ann Low", "Bo Orr", "Cy Dow"]


@pytest.mark.parametrize("did", ["Proposed: Ann Low\nSeconded: Bo Orr", "Moved by: Ann Low\nSeconded by: Bo Orr"])
def test_whoever_proposed_is_in_no_list_by_that(did: str) -> None:
    """Neither as a list without a heading nor as the end of the one above."""
    for between in ("\nAdopting the Minutes\nThey were agreed.\n", ""):
        people = read(f"Present\nAnn Low\nBo Orr\n\nApologies\nDi Ash\nEd Fox\n{between}{did}\n\n1. Reports\n")
        assert [each.name for each in people.apologies] == ["Di Ash", "Ed Fox"]
        assert there(people) == ["Ann Low", "Bo Orr"]
