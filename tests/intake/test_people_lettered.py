"""Initials at the end of entries, names without a comma between them, and columns that say little at their head."""

from __future__ import annotations

import pytest

from compliance.intake import decode
from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from compliance.intake.reading import People


def people(text: str) -> People:
    """The people of minutes as printed."""
    return read_people(decode.decode_bytes(text.encode(), "minutes.txt").lines, "minutes")


def listed(text: str) -> list[tuple[str | None, str | None]]:
    """Who was there, and for whom."""
    return [(each.name, each.organisation) for each in people(text).attendees]


def test_initials_that_end_every_entry_are_no_part_of_a_body() -> None:
    """Only where most have them: one alone can be the letters of a council."""
    assert listed("Present:\nAnn Low – Dale Council AL\nInsp Ben Moss – Police BM\nCy Ray – Fire Service CR\n") == [
        ("Ann Low", "Dale Council"),
        ("Insp Ben Moss", "Police"),
        ("Cy Ray", "Fire Service"),
    ]
    assert listed("Present:\nBen Cole – Dale BC\nAnn Low – Fell Police\n")[0] == ("Ben Cole", "Dale BC")


def test_two_of_whom_each_has_initials_in_brackets_are_two() -> None:
    """Neither is what the other does, whatever their names look like."""
    read = listed("Attendees: Cllr Ian Moss (IM) Chair, Jo Flint (JF), Kev Lomas (KL), Mina Nair (MN), Nev Oak (NO)\n")
    assert [name for name, _ in read] == ["Cllr Ian Moss", "Jo Flint", "Kev Lomas", "Mina Nair", "Nev Oak"]


def test_titles_part_two_names_on_one_line() -> None:
    """Nothing else stands on it."""
    read = listed("PRESENT\nCllr Al Cobb (Chairman) Cllr Brian Dunn Cllr Celia East\nCllr Dave Fox Cllr Emma Grant\n")
    assert [name for name, _ in read] == [
        "Cllr Al Cobb",
        "Cllr Brian Dunn",
        "Cllr Celia East",
        "Cllr Dave Fox",
        "Cllr Emma Grant",
    ]


def test_marks_belong_to_the_column_that_they_stand_under() -> None:
    """A row of a text has no empty cells, and a mark may stand right of where its heading begins."""
    read = people(
        "Meeting: 18 April 2018\n\nMember                    Agency                  Present   Apols\n"
        "Jane Crow (Chair)         Ash BC                     X\n"
        "Supt Neil Dent            Fell Police                           X\n"
        "Karl West                 Fire and Rescue            X\n"
    )
    assert [each.name for each in read.attendees] == ["Jane Crow", "Karl West"]
    assert [each.name for each in read.apologies] == ["Supt Neil Dent"]


def test_a_column_with_no_heading_is_what_stands_in_it() -> None:
    """Here bodies, between the names and the initials."""
    printed = (
        ("Attendees", "", "Initials"),
        ("Sgt Luke Dean", "Fell Police (Chair)", "LD"),
        ("Noel Fay", "Dale Housing", "NF"),
    )
    lines = [Line(at, 1, 1, "row", 0, tuple(map(Cell, cells))) for at, cells in enumerate(printed, 1)]
    assert [each.organisation for each in read_people(lines, "minutes").attendees] == [
        "Fell Police",
        "Dale Housing",
    ]


def test_letters_that_no_council_has_alone_have_the_place_before_them() -> None:
    """Nothing parts it from the name, so it is asked about."""
    (one, _) = people("Present:\nCllr Roy Shaw Wexham BC (Chair)\nInsp Vic Wild Fell Police\n").attendees
    assert (one.name, one.organisation, one.sure) == ("Cllr Roy Shaw", "Wexham BC", False)


def test_initials_with_an_apostrophe_are_not_a_part_of_the_name() -> None:
    """Before "Mairead O'Donovan" her initials are "MO’D", whichever apostrophe is printed."""
    found = people("Present\nMO’D Mairead O'Donovan (Dale DC)\nSD'A Sue D’Arcy (Police)\nRT Ruth Tickner (Dale DC)")
    assert [each.name for each in found.attendees] == ["Mairead O'Donovan", "Sue D’Arcy", "Ruth Tickner"]


@pytest.mark.parametrize(
    "form",
    ["{} {} {}", "{} {} – {}", "{} {}, {}", "{}/{}/{}", "{} / {} / {}", "{} {} of {}"],
)
def test_initials_between_name_and_body(form: str) -> None:
    """They are neither a part of the name nor of what follows, also in the short list of those away."""
    there = [
        ("Ann Low", "AL", "Dale Council"),
        ("Prof Sue Marr", "SM", "University of Dale"),
        ("Cllr Ben Orr", "BO", "Fell Council"),
        ("Mia Ash", "MAs", "Ash Homes"),
    ]
    away = [("Dr Penny Black", "PB", "NHS Dale")]
    text = "\n".join(["Present:", *(form.format(*each) for each in there), "", "Apologies:"])
    found = people("\n".join([text, *(form.format(*each) for each in away), "", "1. Welcome", ""]))
    assert [(each.name, each.organisation) for each in found.attendees] == [(each[0], each[2]) for each in there]
    assert [(each.name, each.organisation) for each in found.apologies] == [("Dr Penny Black", "NHS Dale")]


def test_letters_behind_one_name_alone_are_of_a_body() -> None:
    """Nobody prints the initials of one and leaves out those of the others."""
    found = listed("Present:\nDan Cole, Fell Homes\nDee Carr DC Probation\nEve Dunn, Dale Police\nFay Elm, Ash Homes\n")
    assert all(name != "Dee Carr" or body == "DC Probation" for name, body in found)


COLUMNS = """\
Present
Ann Ash
-
Dale Fire Service (Chair)
Bo Beech
Cy Cedar
Di Dogwood
Ed Elder
-
Dale Police Authority
Chief Prosecutor
Action With Communities in Dale
{last}
1.
Welcome
The Chair welcomed those present.
"""


@pytest.mark.parametrize("last, body", [("Dale Homes Trust", "Dale Homes Trust"), ("West Dale SCU ?", "West Dale SCU")])
def test_as_many_lines_below_the_names_are_theirs_by_their_places(last: str, body: str) -> None:
    """A charity called Action ends no list, and one line that cannot be read is somebody's too; all are asked about."""
    found = people(COLUMNS.format(last=last))
    assert [(each.name, each.organisation, each.post) for each in found.attendees if not each.sure] == [
        ("Bo Beech", "Dale Police Authority", None),
        ("Cy Cedar", None, "Chief Prosecutor"),
        ("Di Dogwood", "Action With Communities in Dale", None),
        ("Ed Elder", body, None),
    ]
    assert {each.subject for each in found.questions} >= {"Bo Beech", "Cy Cedar", "Di Dogwood", "Ed Elder"}


@pytest.mark.parametrize(
    "kind, body", [("Residents", None), ("Tenants", None), ("Dale Residents Association", "Dale Residents Association")]
)
def test_what_people_are_is_no_body_that_they_are_of(kind: str, body: str | None) -> None:
    """Those of a group are listed behind what they are; an association by that name is one."""
    assert listed(
        f"Attendees:\n{kind}: Ann Ash (Chair), Bo Beech\nCouncillors: Cllr Cedar, Cllr Dogwood\n\n1. Plan\n"
    ) == [
        ("Ann Ash", body),
        ("Bo Beech", body),
        ("Cllr Cedar", None),
        ("Cllr Dogwood", None),
    ]
