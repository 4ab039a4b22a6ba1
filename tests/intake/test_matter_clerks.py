"""Items and what was decided on them, as many clerks print them."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

HEAD = "Safer Northam Board\n\nMinutes of the meeting held on 4 March 2025 at 10.00 am in the Guildhall, Northam\n\n"
Found = list[tuple[str | None, str | None]]


def items(text: str) -> Found:
    """Number and title of each item."""
    return [(item.number, item.title) for item in matter(HEAD + text).items]


def decided(text: str) -> str | None:
    """What was decided on the first of two items."""
    return matter(f"{HEAD}1. The plan\n\n{text}\n\n2. Close\n\nThe meeting closed.\n").items[0].resolution


@pytest.mark.parametrize(
    "numbers",
    [
        ("23/24-015", "23/24-016", "23/24-017"),
        ("8(25)", "9(25)", "10(25)"),
        ("OSC.41", "OSC.42", "OSC.43"),
        ("C/16/01", "C/16/02", "C/16/03"),
    ],
)
def test_numbers_of_the_years(numbers: tuple[str, str, str]) -> None:
    """The year, or the years, and the number in them."""
    text = "\n\n".join(
        f"{number} {title}\n{told}"
        for number, title, told in zip(
            numbers,
            ("Minutes", "Knife crime", "Any other business"),
            ("The minutes were agreed.", "Supt Lee reported a fall in the quarter.", "There was none."),
            strict=True,
        )
    )
    assert items(text) == list(zip(numbers, ("Minutes", "Knife crime", "Any other business"), strict=True))


def test_place_on_the_agenda_behind_the_number_of_the_minute() -> None:
    """It is no part of the title."""
    assert items("C048/23      1.   APOLOGIES\n\nNone.\n\nC049/23      2.   POLICE REPORT\n\nIt was noted.\n") == [
        ("C048/23", "APOLOGIES"),
        ("C049/23", "POLICE REPORT"),
    ]


def test_titles_before_colons_without_numbers() -> None:
    """Each paragraph begins with one; the lists of people above them do not count."""
    found = items(
        "Present: Ann Ash (Dale Council), Bo Beech (Dale Police)\n\nApologies: Cy Cole\n\n"
        "Minutes of the last meeting: Agreed as a true record.\n\n"
        "Burglary: Bo Beech gave an update on the figures for the quarter. A leaflet is to go out.\n\n"
        "Funding: Ann Ash said that the grant had been paid. It was agreed to spend it on lights.\n\n"
        "Next meeting: 3 June 2025 at 10am.\n"
    )
    assert found == [
        (None, "Minutes of the last meeting"),
        (None, "Burglary"),
        (None, "Funding"),
        (None, "Next meeting"),
    ]


def test_rows_with_a_column_of_titles_and_no_numbers() -> None:
    """Every row is an item, not only the one that every meeting has."""
    found = items(
        "| Agenda item | Notes | Action | By whom |\n| Welcome | The Chair welcomed all. | | |\n"
        "| Minutes of the last meeting | The minutes were agreed. | | |\n"
        "| Burglary | Bo Beech gave an update. | Send a leaflet | BB |\n| AOB | None. | | |\n"
    )
    assert [title for _, title in found] == ["Welcome", "Minutes of the last meeting", "Burglary", "AOB"]


def test_column_of_decisions() -> None:
    """What stands in it was decided; an empty cell decides nothing."""
    read = matter(
        f"{HEAD}| No | Item | Summary | Decision |\n| 1 | Welcome | The Chair welcomed all. | - |\n"
        "| 2 | Minutes of the last meeting | Read through. | Agreed as a correct record |\n"
        "| 3 | Burglary | Bo Beech gave an update. | A leaflet to be sent out |\n"
    )
    assert [item.resolution and item.resolution.removeprefix("Decision: ") for item in read.items] == [
        None,
        "Agreed as a correct record",
        "A leaflet to be sent out",
    ]


def test_heading_above_entries_of_a_list() -> None:
    """What was said may be told in entries that are no sentences."""
    found = items(
        "**Welcome and introductions**\n\nThe Chair welcomed all.\n\n**Burglary**\n\n- Bo Beech gave an update\n"
        "- Burglary has gone down by a tenth\n\n**Any other business**\n\nThere was none.\n"
    )
    assert [title for _, title in found] == ["Welcome and introductions", "Burglary", "Any other business"]


def test_numbers_of_the_actions_at_the_end() -> None:
    """A list of actions begins at 1 again; its fourth is not the item after the third."""
    found = items(
        "1. Minutes\n\nThe minutes were agreed.\n\n2. Burglary\n\nBo Beech gave an update.\n\n3. AOB\n\nNone.\n\n"
        "ACTION LOG\n\n1. BB to send a leaflet - 1 May\n2. AA to write to the Minister - 2 May\n"
        "3. CC to book a room - 3 May\n4. CC to tell members - 3 May\n"
    )
    assert [number for number, _ in found] == ["1", "2", "3"]


def test_items_that_all_bear_the_number_one() -> None:
    """A list that a program would have counted."""
    found = items(
        "1. Apologies: Cy Cole had sent his.\n\n1. Minutes\n\nThey were agreed.\n\n1. Burglary\n\nIt has fallen.\n"
    )
    assert [title for _, title in found] == ["Apologies", "Minutes", "Burglary"]


def test_title_in_capitals_on_two_lines() -> None:
    """The first line ends with a word that no title ends with."""
    found = items(
        "12. CONSULTATION ON THE PLAN FOR THE COUNTY OF DALE AND ON THE\n\nFIRE AND RESCUE PLAN\n\n"
        "The Chair asked for comments.\n\n13. DATE OF NEXT MEETING – 3 June 2025\n\nIn the Guildhall.\n"
    )
    assert found == [
        ("12", "CONSULTATION ON THE PLAN FOR THE COUNTY OF DALE AND ON THE FIRE AND RESCUE PLAN"),
        ("13", "DATE OF NEXT MEETING"),
    ]


def test_long_title_that_tells_nothing() -> None:
    """It has no verb and no stop, and is a title all the same."""
    title = (
        "Presentation on the report of the assessment of policy as a driver of economic development in the west and the"
        " mid-west of the county by the Chamber of Commerce"
    )
    assert items(f"Item 1 – {title}\n\nDr Di Dow spoke.\n\nItem 2 – AOB\n\nNone.\n") == [("1", title), ("2", "AOB")]


def test_sentence_that_is_all_of_an_item() -> None:
    """It is the title."""
    found = items("1. Apologies\n\nCy Cole.\n\n2. There were no declarations of interest.\n\n3. Reports\n\nNone.\n")
    assert [title for _, title in found] == ["Apologies", "There were no declarations of interest", "Reports"]


@pytest.mark.parametrize(
    "printed, whole",
    [
        ("Anti-social beha-\nviour in town", "Anti-social behaviour in town"),
        ("Report on multi-\nagency work", "Report on multi-agency work"),
    ],
)
def test_hyphen_at_the_end_of_a_line(printed: str, whole: str) -> None:
    """It goes where it only broke a word, and stays where it belongs to the word."""
    assert items(f"1. {printed}\n\nBo Beech spoke.\n\n2. AOB\n\nNone.\n")[0] == ("1", whole)


@pytest.mark.parametrize(
    "printed, resolution",
    [
        ("Decision: None", None),
        ("Budget approved.", "Budget approved."),
        ("AGREED with one change. Of the nine actions six were done.", "AGREED with one change."),
        ("Ann Ash noted that the plan was adopted by members in May 2018.", None),
        ("In January this year Daleshire County Council agreed a policy for lights.", None),
        ("Members agreed that it was hard to say.", None),
        ("Members noted the report.", "Members noted the report."),
        ("Notes agreed by the Chair on 3 May 2025.", None),
        (
            "The Board agreed to:\n\n- adopt the plan\n- thank Ann Ash",
            "The Board agreed to: - adopt the plan - thank Ann Ash",
        ),
        ("There was agreement that this had gone well.", "There was agreement that this had gone well."),
        (
            "RESOLVED: That the plan be adopted.\n\n- Ann Ash: this was good news.",
            "RESOLVED: That the plan be adopted.",
        ),
    ],
)
def test_only_what_was_decided_here(printed: str, resolution: str | None) -> None:
    """Not what others decided, what was only thought, or what was said after it."""
    assert decided(printed) == resolution


@pytest.mark.parametrize(
    "printed, place",
    [
        ("held in public on 4 March 2025, 18:30, Brook Community Centre", "Brook Community Centre"),
        ("held on 4 March 2025 in Room 1.04, Brook House", "Room 1.04, Brook House"),
        ("Tuesday 4 March 2025 18:00 hrs at 11 Mill Road Northam", "11 Mill Road Northam"),
    ],
)
def test_place_behind_what_is_none(printed: str, place: str) -> None:
    """A meeting held in public is held somewhere; a street with its number is a place."""
    assert matter(f"Safer Northam Board\n\nMinutes of the meeting {printed}\n\n1. Minutes\n\nAgreed.\n").place == place


def test_place_and_hour_told_in_a_sentence() -> None:
    """Below the lists, where the title has neither."""
    read = matter(
        "Safer Northam Board\n\nMinutes\n\n4 March 2025\n\nPresent: Ann Ash, Bo Beech\n\n"
        "The meeting was held in the Conference Room at Fire Headquarters and began at 10.15 am.\n\n"
        "1. Minutes\n\nAgreed.\n"
    )
    assert (read.place, read.time) == ("Conference Room at Fire Headquarters", "10:15")


def test_raised_letters_that_a_scanner_misread() -> None:
    """The day is that of the meeting, whatever became of the letters behind its number."""
    read = matter("MINUTES OF A MEETING OF THE SAFER NORTHAM BOARD\nHELD ON TUESDAY, 4™ MARCH, 2025 IN THE GUILDHALL\n")
    assert read.date
    assert read.date.isoformat() == "2025-03-04"
