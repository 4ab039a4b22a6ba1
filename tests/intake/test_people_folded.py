"""Tables in two halves, and what is told of somebody after their entry in a list."""

from __future__ import annotations

from compliance.intake import decode
from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from compliance.intake.reading import People


def people(text: str) -> People:
    """The people of minutes as printed."""
    return read_people(decode.decode_bytes(text.encode(), "minutes.txt").lines, "minutes")


def test_a_table_with_its_headings_twice_is_two_halves_of_one_list() -> None:
    """Nobody in the right half is lost, and nobody is taken for what somebody in the left one is."""
    printed = (
        ("Name", "Organisation", "Name", "Organisation"),
        ("Ros Teal (RT)", "OPCC", "Paul Ent (PE)", "Lark City Council"),
        ("Supt Tariq Mahm (TM)", "Lark Police", "Ben Shore (BS)", "Mid Lark DC"),
        ("Ruby Ashe (RA)", "OPCC", "", ""),
    )
    lines = [
        Line(1, 1, 1, "text", 0, (Cell("Attendees"),)),
        *(Line(at, 1, 2, "row", 0, tuple(map(Cell, cells))) for at, cells in enumerate(printed, 2)),
    ]
    assert [(each.name, each.organisation) for each in read_people(lines, "minutes").attendees] == [
        ("Ros Teal", "OPCC"),
        ("Supt Tariq Mahm", "Lark Police"),
        ("Ruby Ashe", "OPCC"),
        ("Paul Ent", "Lark City Council"),
        ("Ben Shore", "Mid Lark DC"),
    ]


def test_what_is_told_after_an_entry_ends_no_list_and_names_nobody() -> None:
    """Their deputy could not come either, and somebody who was there is to tell them."""
    read = people(
        "Present:\nAnn Low, Fell Council\nCllr Jo Ollen, Dale Council\n\n"
        "Apologies:\nEdie Robb, Tyne District Council\n"
        "Marc Bell, North Youth Offending Service - his deputy had hoped to come but was called to court\n"
        "Tom Searl (Dale Council) – Cllr Ollen to feed back\n"
    )
    assert [(each.name, each.organisation) for each in read.apologies] == [
        ("Edie Robb", "Tyne District Council"),
        ("Marc Bell", "North Youth Offending Service"),
        ("Tom Searl", "Dale Council"),
    ]


def test_whoever_came_for_a_part_of_the_meeting_came_instead() -> None:
    """For how long does not matter."""
    read = people(
        "Present:\nAnn Low, Fell Council\n\nApologies:\n"
        "Jacky Rown, Moor Housing Trust – Scott Venn came in her place for the first hour\n"
    )
    assert [(each.name, each.substitute) for each in read.apologies] == [("Jacky Rown", "Scott Venn")]


def test_apologies_go_on_where_a_line_breaks_off_within_a_name() -> None:
    """The next line would be a sentence by itself."""
    read = people(
        "Present:\nAnn Low, Fell Council\n\nAPOLOGIES:\n\n"
        "Councillor T Snape (Corley Borough Council), Mr O Beck (Fell South CCG), Ms N\n"
        "Pardo (Fell County Council) and Mr J Eames (Hather District Council), who was\n"
        "represented by Ms Elph.\n"
    )
    assert [each.name for each in read.apologies] == ["Councillor T Snape", "Mr O Beck", "Ms N Pardo", "Mr J Eames"]
