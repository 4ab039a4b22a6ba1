"""Ranks of several words, whole and broken over lines, and reasons for absence that are nobody's body."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from tests.intake.who import away, read, there, with_bodies


@pytest.mark.parametrize(
    "name",
    [
        "Temporary Assistant Chief Fire Officer Pat Quill",
        "Temp. Deputy Assistant Commissioner Flo Gorse",
        "Detective Chief Superintendent (Temporary) Gus Hay",
        "Neighbourhood Policing Inspector Ida Jay",
        "Lieutenant Colonel Xan Yew",
    ],
)
def test_a_rank_of_several_words(name: str) -> None:
    """It belongs to the name as it is printed, and the line before it ends where it ends."""
    people = read(f"Present:\nAnn Low - Dale Council\n{name} - Dale Police\nBo Ray - NHS Dale\n\n1. Welcome\n")
    assert with_bodies(people.attendees) == [("Ann Low", "Dale Council"), (name, "Dale Police"), ("Bo Ray", "NHS Dale")]


@pytest.mark.parametrize(
    "printed",
    [
        "Ann Low, Dale Council\nTemporary Detective\nSuperintendent Craig Belt, Dale Police\nBo Ray, NHS Dale",
        "Ann Low     Dale Council\nTemporary Detective     Dale Police\nSuperintendent Craig Belt\nBo Ray     NHS Dale",
        (
            "| Ann Low | Dale Council |\n| Temporary Detective // Superintendent Craig Belt | Dale Police |\n"
            "| Bo Ray | NHS Dale |"
        ),
    ],
)
def test_a_rank_broken_over_lines(printed: str) -> None:
    """In lines, in columns and within a cell."""
    people = read(f"Present:\n{printed}\n\n1. Welcome\n")
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Temporary Detective Superintendent Craig Belt", "Dale Police"),
        ("Bo Ray", "NHS Dale"),
    ]


def test_a_rank_broken_over_lines_of_a_page() -> None:
    """The rest of the name stands below its beginning, and what the person is of beside that."""
    rows = [
        ["Ann Low", "Head of Housing, Dale Council"],
        ["Acting Chief", "Head of Crime, Dale Police"],
        ["Inspector Bo Ray"],
    ]
    printed = [
        Line(at, 1, 1, "text", 0, tuple(Cell(text, left=50.0 + 150 * nth) for nth, text in enumerate(row)))
        for at, row in enumerate([["Present:"], *rows], start=1)
    ]
    people = read_people(printed, "minutes")
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Acting Chief Inspector Bo Ray", "Dale Police"),
    ]


def test_a_body_above_a_rank_is_no_part_of_it() -> None:
    """A watch of neighbours is no rank of a watch."""
    people = read("Present:\nAnn Low, Neighbourhood Watch\nSgt Bo Ray, Dale Police\nCy Elm, NHS Dale\n\n1. Welcome\n")
    assert there(people) == ["Ann Low", "Sgt Bo Ray", "Cy Elm"]
    people = read("Present:\nAnn Low - Area Commander\nCllr Bo Ray - Leader\nCy Elm - Clerk\n\n1. Welcome\n")
    assert there(people) == ["Ann Low", "Cllr Bo Ray", "Cy Elm"]


@pytest.mark.parametrize("mark", [" – {}", ", {}", " ({})"])
def test_reasons_for_absence_are_no_bodies(mark: str) -> None:
    """However they are parted from the name, in small letters or with a capital."""
    reasons = ["other Council business", "Annual leave", "Prior engagement", "NHS Dale", "attending another meeting"]
    said = "\n".join(
        f"{name}{mark.format(why)}"
        for name, why in zip(["Amy Low", "Bo Ray", "Cy Elm", "Dee Fox", "Ed Fir"], reasons, strict=True)
    )
    people = read(f"Present: Kit Law, Mia Nye\n\nApologies:\n{said}\n\n1. Welcome\n")
    assert away(people) == ["Amy Low", "Bo Ray", "Cy Elm", "Dee Fox", "Ed Fir"]
    assert [each.organisation for each in people.apologies] == [None, None, None, "NHS Dale", None]
    assert all(each.sure and not each.post for each in people.apologies)


@pytest.mark.parametrize(
    "label",
    ["Colleagues, partners and others in attendance:", "Practitioners also present", "Colleagues in attendance"],
)
def test_labels_of_those_who_came_besides_the_members(label: str) -> None:
    """They head a list, and are nobody in it."""
    people = read(f"Present\nAnn Low, Dale Council\n\n{label}\nBo Ray, NHS Dale\n\n1. Welcome\n")
    assert with_bodies(people.attendees) == [("Ann Low", "Dale Council"), ("Bo Ray", "NHS Dale")]
    assert people.attendees_complete


@pytest.mark.parametrize("rank", ["Ch. Supt.", "Det. Insp.", "Ch. Insp.", "A. Supt.", "Det. Ch. Supt."])
def test_a_stop_within_a_rank_ends_no_sentence(rank: str) -> None:
    """In a sentence as in a list."""
    people = read(
        "Present:\nAnn Low - Dale Council\nBo Orr - Dale Homes\n\n"
        "Apologies\nApologies for absence were received from Cllr. Cy Dow "
        f"(Vale Council), Mr. Di Ash (Vale Health Trust) and {rank} Ed Fox (Vale Police).\n\n1. Welcome\n"
    )
    assert with_bodies(people.apologies) == [
        ("Cllr. Cy Dow", "Vale Council"),
        ("Mr. Di Ash", "Vale Health Trust"),
        (f"{rank} Ed Fox", "Vale Police"),
    ]


@pytest.mark.parametrize("rank", ["Temporary Chief Superintendent", "Detective Inspector", "PC", "Sgt"])
def test_a_comma_behind_a_rank(rank: str) -> None:
    """A whole rank is part of the name for all that; letters with a comma behind them are left as they are."""
    people = read(f"Apologies:\n• {rank}, Ann Low (Dale Police)\n• Bo Orr (Dale Homes)\n\n1. Welcome\n")
    assert with_bodies(people.apologies)[0] == ("Ann Low" if rank == "PC" else f"{rank} Ann Low", "Dale Police")


@pytest.mark.parametrize("label", ["Councillor:", "Cllr:", "Councillors:"])
def test_a_title_as_the_label_of_a_row_is_not_put_before_a_name_that_has_its_own(label: str) -> None:
    """The name is the one that is printed beside the label."""
    people = read(
        f"Present:\n{label}      Councillor Ann Low (In the Chair)\n             Bo Ray, NHS Dale\n\n1. Welcome\n"
    )
    assert [person.name for person in people.attendees][:1] == ["Councillor Ann Low"]


@pytest.mark.parametrize(
    "printed, name",
    [
        (
            "Cllr Ann Low (Chair), Supt Tom Gorse, Sergeant\nTony Twigg, Inspector Liam Case, Bo Ray",
            "Sergeant Tony Twigg",
        ),
        ("Cllr Ann Low, Cllr Cy Dent, Cllr\nTony Twigg, Mr Liam Case, Mrs\nBo Ray", "Cllr Tony Twigg"),
        ("Cllr Ann Low, Sgt Cy Dent and Di Fox, Supt Gus Hay, PC\nTony Twigg, Bo Ray", "PC Tony Twigg"),
    ],
)
@pytest.mark.parametrize("label", ["Present", "Apologies"])
def test_a_rank_at_the_end_of_a_line(label: str, printed: str, name: str) -> None:
    """It is that of whoever the next line begins with, and no post of the one before."""
    people = read(f"Minutes of the Dale Board held on 4 May 2016\n\n{label}: {printed}\n\n1. Welcome\n")
    listed = people.attendees if label == "Present" else people.apologies
    assert name in [each.name for each in listed]
    assert not any(each.post for each in listed)


def test_a_post_at_the_end_of_each_line_is_of_whoever_stands_on_it() -> None:
    """Though it could be somebody's title."""
    people = read("Present:\nSupt Tom Gorse, Commander\nTony Twigg, Inspector\nLiam Case, Councillor\n\n1. Welcome\n")
    assert [(each.name, each.post) for each in people.attendees][1:] == [
        ("Tony Twigg", "Inspector"),
        ("Liam Case", "Councillor"),
    ]
