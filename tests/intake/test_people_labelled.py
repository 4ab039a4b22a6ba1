"""Labels side by side on one line, each with its list behind it or in columns below it, and a chair named twice."""

from __future__ import annotations

import pytest

from compliance.intake.paper import Cell, Line
from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.who import away, read, there, with_bodies

ITEMS = "\n\n1. Minutes\n\nThey were agreed.\n"


@pytest.mark.parametrize("gap", ["\t", "        "])
def test_each_of_two_labels_on_a_line_has_what_is_behind_it(gap: str) -> None:
    """The second is no post, body or next person of the first."""
    found = read(f"Chair: Cllr Sue Low{gap}Clerk: Ida Kerr\n\nPresent: Alan Cox (Dale Police){ITEMS}")
    assert [(each.name, each.post, each.capacity) for each in found.attendees] == [
        ("Cllr Sue Low", None, "present"),
        ("Ida Kerr", None, "officer"),
        ("Alan Cox", None, "present"),
    ]
    found = read(
        f"Chair: Sue Low, Dale Council{gap}Vice-Chair: Alan Cox, Dale Police\n\nPresent: Mary Orr, NHS Dale{ITEMS}"
    )
    assert with_bodies(found.attendees) == [
        ("Sue Low", "Dale Council"),
        ("Alan Cox", "Dale Police"),
        ("Mary Orr", "NHS Dale"),
    ]
    found = read(f"Present: Cllr Sue Low (Chair), Alan Cox{gap}Apologies: Mary Orr{ITEMS}")
    assert there(found) == ["Cllr Sue Low", "Alan Cox"]
    assert away(found) == ["Mary Orr"]


def placed(*printed: tuple[tuple[str, float], ...]) -> People:
    """The people of a page whose cells stand at these edges."""
    lines = [
        Line(number, None, 1, "text", 0, tuple(Cell(text, left=left) for text, left in row))
        for number, row in enumerate(printed, start=1)
    ]
    return read_people([*lines, Line(len(lines) + 2, None, 2, "item", 1, (Cell("1. Minutes"),))], "minutes")


def test_columns_below_two_labels_are_those_of_the_list_that_they_stand_under() -> None:
    """Names and bodies below each of them, and nothing below the shorter list."""
    printed = (
        (("PRESENT", 0.0), ("APOLOGIES", 246.0)),
        (("Sue Low (Chair)", 0.0), ("Dale Council", 120.0), ("Jane Hay", 246.0), ("NHS Dale", 330.0)),
        (("Alan Cox", 0.0), ("Dale Police", 120.0), ("Tom Ives", 246.0), ("Connexions", 330.0)),
        (("Mary Orr", 0.0), ("Probation", 120.0)),
        (("Peter Fox", 0.0), ("Fell Council", 120.0)),
    )
    found = placed(*printed)
    assert with_bodies(found.attendees) == [
        ("Sue Low", "Dale Council"),
        ("Alan Cox", "Dale Police"),
        ("Mary Orr", "Probation"),
        ("Peter Fox", "Fell Council"),
    ]
    assert with_bodies(found.apologies) == [("Jane Hay", "NHS Dale"), ("Tom Ives", "Connexions")]
    assert not found.questions


def test_names_below_three_labels_where_one_column_has_run_out() -> None:
    """A name stands below the label at its own edge, not below the next; the public is not listed."""
    found = placed(
        (("Present:", 72.0), ("Members of the Public:", 252.0), ("Apologies:", 432.0)),
        (("Sue Low (SL) Chair", 72.0), ("Jane Hay", 252.0), ("Tom Ives", 432.0)),
        (("Alan Cox (AC)", 72.0), ("Kit Lamb", 432.0)),
        (("Mary Orr (MO)", 72.0),),
    )
    assert there(found) == ["Sue Low", "Alan Cox", "Mary Orr"]
    assert away(found) == ["Tom Ives", "Kit Lamb"]


@pytest.mark.parametrize(
    "chair, listed, name",
    [
        ("Cllr Susan Low", "Cllrs Low, Cox & Fox", "Cllr Susan Low"),
        ("Cllr Susan Low", "Cllr Low, Cllr Cox, Cllr Fox", "Cllr Susan Low"),
        ("Cllr Susan Low", "Cllr S Low, Cllr Cox, Cllr Fox", "Cllr Susan Low"),
        ("Cllr Low", "Cllr Susan Low, Cllr Cox, Cllr Fox", "Cllr Susan Low"),
    ],
)
def test_a_chair_whom_the_list_has_with_more_or_less_of_the_name(chair: str, listed: str, name: str) -> None:
    """They are listed once."""
    found = read(f"Chair: {chair}\n\nPresent: {listed}; Ann Gill{ITEMS}")
    assert there(found)[0] == name
    assert len(found.attendees) == len(["Low", "Cox", "Fox", "Gill"])
    assert found.chair
    assert found.chair.name == name


def test_others_of_the_surname_of_the_chair() -> None:
    """Somebody of another rank is somebody else, as is one of two who may be meant."""
    found = read(f"Chair: Susan Low\n\nPresent: PC Low, Dale Police; Cllr J Cox, Fell Council{ITEMS}")
    assert there(found) == ["Susan Low", "PC Low", "Cllr J Cox"]
    found = read(f"Chair: Cllr Susan Low\n\nPresent: Cllr Low, Dale; Cllr S Low, Fell; Cllr J Cox, Moor{ITEMS}")
    assert len(found.attendees) == len(["Susan Low", "Low", "S Low", "Cox"])
