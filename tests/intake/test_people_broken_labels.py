"""Lists beside a narrow column of labels, and lists that stand side by side under labels of several columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compliance.intake import decode
from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from compliance.intake.read import read
from compliance.intake.reading import People
from tests.intake import who


def people(text: str) -> People:
    """The people of minutes as printed."""
    return read_people(decode.decode_bytes(text.encode(), "minutes.txt").lines, "minutes")


def rows(*printed: tuple[str, ...]) -> list[Line]:
    """A table of one block."""
    return [
        Line(number, 1, 1, "row", 0, tuple(Cell(cell) for cell in cells)) for number, cells in enumerate(printed, 1)
    ]


def test_a_label_broken_over_two_lines_beside_its_list_is_one() -> None:
    """Only "IN" stands on the first of them."""
    read = people(
        "PRESENT:    Cllr N Hart        Fell BC\n"
        "            Mr A Petty         Fell BC\n"
        "\n"
        "IN          Mr T Bicker        Fell BC\n"
        "ATTENDANCE: Mrs M Copple       Fell BC\n"
        "\n"
        "APOLOGIES:  Cllr D Trott       Dale CC\n"
    )
    assert [(each.name, each.capacity) for each in read.attendees] == [
        ("Cllr N Hart", "present"),
        ("Mr A Petty", "present"),
        ("Mr T Bicker", "in_attendance"),
        ("Mrs M Copple", "in_attendance"),
    ]
    assert [each.name for each in read.apologies] == ["Cllr D Trott"]


def test_a_name_below_a_full_column_is_no_rest_of_the_name_above() -> None:
    """It begins with the same title; and those who are counted are no rest of a body."""
    read = people(
        "PRESENT     Councillor J Tollerton   Chairman\n"
        "            Councillor Mrs E Bright\n"
        "            Councillor S Cotter      Town Mayor\n"
        "\n"
        "OTHERS      Sergeant Hilda Jukes     Fell Police\n"
        "            2 members of the public\n"
    )
    assert [(each.name, each.organisation) for each in read.attendees] == [
        ("Councillor J Tollerton", None),
        ("Councillor Mrs E Bright", None),
        ("Councillor S Cotter", None),
        ("Sergeant Hilda Jukes", "Fell Police"),
    ]


def test_a_label_above_two_columns_is_that_of_both() -> None:
    """Names and bodies stand in two columns under each of two labels."""
    read = read_people(
        rows(
            ("Present", "", "Apologies", ""),
            ("Insp Neil Hargreave", "Marsh Police", "Judy Platt", "Brigg Town Council"),
            ("Cllr Wendy Furze", "Brigg Town Council", "", ""),
        ),
        "minutes",
    )
    assert [(each.name, each.organisation) for each in read.attendees] == [
        ("Insp Neil Hargreave", "Marsh Police"),
        ("Cllr Wendy Furze", "Brigg Town Council"),
    ]
    assert [(each.name, each.organisation) for each in read.apologies] == [("Judy Platt", "Brigg Town Council")]


def test_two_labels_that_can_head_columns_head_two_lists_of_people() -> None:
    """The one can be the heading of a column of names, but somebody stands under the other too."""
    read = read_people(
        rows(
            ("Chair", "Insp Tom Garse"),
            ("Minutes", "Amy Lock"),
            ("Attendees", "Apologies"),
            ("Insp Tom Garse – Moor Police", "Sgt Paul Ormond – Moor Police"),
            ("Ben Ache – Calder Council", "Josh Tempest – Youth Service"),
        ),
        "minutes",
    )
    assert [each.name for each in read.apologies] == ["Sgt Paul Ormond", "Josh Tempest"]
    assert {each.name for each in read.attendees} == {"Insp Tom Garse", "Amy Lock", "Ben Ache"}


def test_whoever_took_the_minutes_stands_beside_that_word_below_the_apologies() -> None:
    """The list of those away is then at its end."""
    read = read_people(
        rows(
            ("Present:", "Ros Peake – Tarn Council"), ("Apologies:", "Nina Howe – Moor ICB"), ("Minutes:", "Sue Fell")
        ),
        "minutes",
    )
    assert [each.name for each in read.attendees] == ["Ros Peake", "Sue Fell"]
    assert [each.name for each in read.apologies] == ["Nina Howe"]


def test_a_body_that_nobody_came_from_is_nobody() -> None:
    """It says so beside it."""
    read = people(
        "Present:\nFell Council – Ann Low\n\nApologies:\nProbation – Val Sturt\nHousing – no representative\n"
    )
    assert [(each.name, each.organisation) for each in read.apologies] == [("Val Sturt", "Probation")]


def test_members_above_apologies_are_those_of_a_meeting() -> None:
    """Such a paper is no list of members, though that word is the first on it that could be a title."""
    text = (
        "Fell Safety Partnership\nTuesday 14 May 2019 at 10.00am\n\nChair:      Marian Oak (Fell Borough Council)\n"
        "Members:    Supt Gareth Pym (Fell Police)\n            Alan Deeks (Fell Fire and Rescue Service)\n"
        "Apologies:  Lucy Farr (Youth Offending Service)\n\n1. Minutes\n\nThe minutes were agreed.\n\n"
        "2. Burglary\n\nSupt Pym reported that burglary had fallen. It was agreed to note this.\n"
    )
    (reading,) = read(decode.decode_bytes(text.encode(), "notes.txt"))
    assert [each.name for each in reading.attendees] == ["Marian Oak", "Supt Gareth Pym", "Alan Deeks"]
    assert [each.name for each in reading.apologies] == ["Lucy Farr"]


def test_from_that_a_comma_or_an_and_stands_before_opens_the_next_of_a_sentence() -> None:
    """It does not say which body those before it are from."""
    read = people(
        "MINUTES\n\n1. Apologies\n\nApologies had been received from Kay Dimm (Sele ICB), from Insp Stu Holm of"
        " Sele Police, and from Raj Anan, Otter Council.\n\n2. Minutes\n"
    )
    assert [(each.name, each.organisation) for each in read.apologies] == [
        ("Kay Dimm", "Sele ICB"),
        ("Insp Stu Holm", "Sele Police"),
        ("Raj Anan", "Otter Council"),
    ]


def test_a_dash_apart_behind_the_colon_of_a_label() -> None:
    """In the narrow column, where the label may be broken too, and on a line of its own."""
    read = people(
        "PRESENT: -          Councillor Hart in the Chair\n"
        "\n"
        "Board Members: -    Mr C Low and Mrs L Tann.\n"
        "\n"
        "Police: -           Superintendent D Ash, Chief Inspector S\n"
        "                    Ferris and Inspector B Gill.\n"
        "\n"
        "Also in             Mr V Rimm, Deputy Chief Executive of Dale\n"
        "attendance: -       Wardens Ltd. and Miss F Sayle, Vale Trust.\n"
        "\n"
        "1. WELCOME\n"
    )
    assert [(each.name, each.organisation) for each in read.attendees] == [
        ("Councillor Hart", None),
        ("Mr C Low", None),
        ("Mrs L Tann", None),
        ("Superintendent D Ash", "Police"),
        ("Chief Inspector S Ferris", "Police"),
        ("Inspector B Gill", "Police"),
        ("Mr V Rimm", "Dale Wardens Ltd."),
        ("Miss F Sayle", "Vale Trust"),
    ]


def test_somebody_beside_another_begins_no_label() -> None:
    """Of rows of two people the last is nobody's label, though one stands below it in the first column."""
    printed = rows(
        ("Present:",),
        ("Cllr Ash", "Cllr Elm"),
        ("Rev Canon Oak", "Dr Yew"),
        ("In attendance:",),
        ("Cllr Fir", "Cllr Box"),
    )
    found = read_people([*printed, *(Line(9, 1, 2, "text", 0, (Cell("1. Welcome"),)),)], "minutes").attendees
    assert [each.name for each in found] == ["Cllr Ash", "Cllr Elm", "Rev Canon Oak", "Dr Yew", "Cllr Fir", "Cllr Box"]


@pytest.mark.parametrize(
    "first, second",
    [
        ("Apologies for", "absence:"),
        ("Apologies", "for absence:"),
        ("Apologies", "received:"),
        ("Absent with", "apologies:"),
    ],
)
def test_a_label_broken_where_its_first_line_could_be_one(first: str, second: str) -> None:
    """What stands beside and below its end is of the same list."""
    found = who.read(
        "Minutes of the Dale Board held on 4 May 2016\n\n"
        f"Present:\tAnn Low (Dale Homes), Bo Ray (Dale Police)\n{first}\tCy Dent (Fire)\n{second}\tGus Ives (Health)\n"
        "\tHal Jay (Fire)\n\n1. Welcome\n\nNone.\n"
    )
    assert who.there(found) == ["Ann Low", "Bo Ray"]
    assert who.away(found) == ["Cy Dent", "Gus Ives", "Hal Jay"]


@pytest.mark.parametrize(
    "first, last",
    [
        (("MEMBERS", "Cllr Ann Low (Chair), Cllr"), ("PRESENT:", "Bo Ray, Cllr Cy Dee")),
        (("Members", "Cllr Ann Low (Chair), Cllr Bo"), ("present:", "Ray, Cllr Cy Dee")),
        (("COUNCILLORS", "Cllr Ann Low (Chair), Cllr B."), ("PRESENT", "Ray, Cllr Cy Dee")),
        (("MEMBERS", "Cllr Ann Low (Chair), Cllr Bo Ray,"), ("ATTENDING", "Cllr Cy Dee")),
        (("OFFICERS", "Cllr Ann Low (Chair), Cllr"), ("IN ATTENDANCE:", "Bo Ray, Cllr Cy Dee")),
        (("BOARD MEMBERS", "Cllr Ann Low (Chair), Cllr"), ("PRESENT:", "Bo Ray, Cllr Cy Dee")),
    ],
)
def test_a_label_whose_first_word_could_be_one(first: tuple[str, str], last: tuple[str, str]) -> None:
    """The list beside it runs on over both lines, as the title does that ends the first."""
    read = read_people([replace(row, kind="text") for row in rows(first, last)], "minutes")
    assert [each.name.replace("B.", "Bo") for each in read.attendees if each.name] == [
        "Cllr Ann Low",
        "Cllr Bo Ray",
        "Cllr Cy Dee",
    ]
    assert {(each.organisation, each.post) for each in read.attendees} == {(None, None)}
    assert len({each.capacity for each in read.attendees}) == 1


def test_two_labels_that_would_be_one() -> None:
    """Each with its colon, or beside a list that is ended: whoever stands beside the second is of that list."""
    read = read_people(
        [
            replace(row, kind="text")
            for row in rows(("MEMBERS", "Cllr Ann Low, Cllr Bo Ray"), ("IN ATTENDANCE:", "Cy Dee (Dale Trust)"))
        ],
        "minutes",
    )
    assert [(each.name, each.capacity) for each in read.attendees] == [
        ("Cllr Ann Low", "present"),
        ("Cllr Bo Ray", "present"),
        ("Cy Dee", "in_attendance"),
    ]
