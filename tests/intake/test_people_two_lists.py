"""Two lists side by side whose lines are not level, each of bodies with those who came from them below."""

from __future__ import annotations

from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.who import with_bodies

_HEAD = "MINUTES of a meeting of the ELM SAFETY BOARD held on 9 June 2016\n\nPRESENT\n\n"
_FOOT = "\n1/16 PREVENT The Board received the report.\n"


def test_each_list_is_read_from_top_to_bottom() -> None:
    """As a program lays out a PDF: they were read across, with each other's bodies, and the last for sure."""
    rows = [
        "Elm Borough Council",
        "Councillor J Firth",
        "T Zeke                           Marl County Council",
        "                                 P Akin",
        "Dale District Council            G Moss",
        "Councillor D Holt",
        "S Wick                           Marl Fire and Rescue",
        "                                 A Walden",
        "Marl Constabulary                V Sharp",
        "Ch Supt M Lacey",
        "                                 Marl CRC",
        "                                 J Mead",
    ]
    (found,) = read(paper(_HEAD + "\n".join(rows) + "\n" + _FOOT))
    assert with_bodies(found.attendees) == [
        ("Councillor J Firth", "Elm Borough Council"),
        ("T Zeke", "Elm Borough Council"),
        ("Councillor D Holt", "Dale District Council"),
        ("S Wick", "Dale District Council"),
        ("Ch Supt M Lacey", "Marl Constabulary"),
        ("P Akin", "Marl County Council"),
        ("G Moss", "Marl County Council"),
        ("A Walden", "Marl Fire and Rescue"),
        ("V Sharp", "Marl Fire and Rescue"),
        ("J Mead", "Marl CRC"),
    ]
    assert all(each.sure for each in found.attendees)


def test_bodies_beside_their_people_are_no_list_of_their_own() -> None:
    """The second column begins with a body, and has nobody below it."""
    rows = [
        "Ann Low                          Marl County Council",
        "Bo Moss                          Marl Fire and",
        "                                 Rescue",
        "Cy Ray                           Marl CRC",
    ]
    (found,) = read(paper(_HEAD + "\n".join(rows) + "\n" + _FOOT))
    assert with_bodies(found.attendees) == [
        ("Ann Low", "Marl County Council"),
        ("Bo Moss", "Marl Fire and Rescue"),
        ("Cy Ray", "Marl CRC"),
    ]
