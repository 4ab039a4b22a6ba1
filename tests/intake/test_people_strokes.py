"""Strokes that columns left, names with a word of a body in them, bodies with a comma, plain names among bullets."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import kinds
from tests.intake.printed import matter
from tests.intake.who import away, read, there, with_bodies

_HEAD = "Minutes of the Dale Board held on 5 March 2015\n\n"
_FOOT = "\n\n1. Plan\n\nThe plan was noted.\n"


def test_tick_behind_a_stroke_is_no_part_of_the_body() -> None:
    """The last column of a table that lost its lines holds a tick, of which it is not said what it means."""
    listed = "\n".join(
        f"{who} ✓" for who in ("Ann Ash / Dale Trust /", "Bo Birch / Fell Council /", "D/Supt Cy Cole / PSD /")
    )
    people = read(f"{_HEAD}Name / Organisation / Present / Apology\n{listed}{_FOOT}")
    assert with_bodies(people.attendees) == [
        ("Ann Ash", "Dale Trust"),
        ("Bo Birch", "Fell Council"),
        ("D/Supt Cy Cole", "PSD"),
    ]
    assert not any(each.sure for each in people.attendees)


def test_stroke_between_two_columns_of_people() -> None:
    """Where the first column ends and the second begins, a stroke parts two people with their initials before them."""
    people = read(
        f"{_HEAD}Present:\nAA - Ann Ash, Dale Police\nBB - Bo Birch, Dale MDC / CC - Cy Cole,DAIC\n"
        f"DD - Di Dunn, Fell MDC{_FOOT}"
    )
    assert with_bodies(people.attendees) == [
        ("Ann Ash", "Dale Police"),
        ("Bo Birch", "Dale MDC"),
        ("Cy Cole", "DAIC"),
        ("Di Dunn", "Fell MDC"),
    ]


@pytest.mark.parametrize("name", ["Cllr Ward", "Mr Church", "Mrs Court", "Councillor Mayor", "Supt Parish"])
def test_surname_that_bodies_have_too(name: str) -> None:
    """Behind a title such a word is a surname."""
    assert kinds.kind(name) == "name"
    people = read(f"{_HEAD}Present: Ann Ash (Chair), Bo Birch\n\nApologies: Cllr Panter, {name}, Cllr Snee{_FOOT}")
    assert away(people) == ["Cllr Panter", name, "Cllr Snee"]


@pytest.mark.parametrize("text", ["PC Church", "DC Ward"])
def test_letters_before_such_a_word(text: str) -> None:
    """Two letters may be a parish or a district council's."""
    assert kinds.kind(text) == "organisation"


def test_councillors_with_surnames_in_capitals_and_nothing_between() -> None:
    """The title of the next shows where a surname ends; whoever convenes is proposed for the chair."""
    people = read(
        f"{_HEAD}Present\n\nCouncillor Martin ELSON (Convener)\n\nCouncillor Neil BIRCH Councillor Graham COLE "
        f"Councillor Margaret DUNN{_FOOT}"
    )
    names = ["Councillor Martin ELSON", "Councillor Neil BIRCH", "Councillor Graham COLE", "Councillor Margaret DUNN"]
    assert there(people) == names
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Councillor Martin ELSON", False)
    assert any("in the chair" in each.what for each in people.questions)


def test_bare_names_among_bullets_without_a_heading() -> None:
    """Those of the list who have no office are of it too, a comma behind one of them or not."""
    people = read(
        f"{_HEAD}• Len Ash (Chair)\n• Rhea Birch (Deputy Chair)\n• Jorvetta Cole,\n• Toveld Dunn\n\nDPA officers\n\n"
        f"• Cath Fox (Treasurer)\n• Ida Hill (Director) attended for consideration of agenda item 6\n\nAlso present: "
        f"Ray King, Government Office for Dale attended in connection with agenda item 8.{_FOOT}"
    )
    found = ["Len Ash", "Rhea Birch", "Jorvetta Cole", "Toveld Dunn", "Cath Fox", "Ida Hill", "Ray King"]
    assert there(people) == found
    assert people.attendees[-1].organisation == "Government Office for Dale"


@pytest.mark.parametrize(
    "entry, body",
    [
        ("Manager, Fylde, Wyre and Dale Hospitals", "Fylde, Wyre and Dale Hospitals"),
        ("Dale Alcohol, Drug and Virus Forum", "Dale Alcohol, Drug and Virus Forum"),
        ("Finance, Dale and Fell Council", "Dale and Fell Council"),
    ],
)
def test_body_that_begins_before_a_comma(entry: str, body: str) -> None:
    """A place before two others and what they have together is of the body's name, which is asked; a task is not."""
    people = read(f"{_HEAD}Present: Ann Ash (Chair), Fell Trust; Bo Birch, {entry}{_FOOT}")
    found = people.attendees[-1]
    assert found.organisation == body
    assert found.sure == entry.startswith("Finance")


def test_body_that_is_called_after_somebody() -> None:
    """Below a name it is what its bearer is of, and no person."""
    people = read(
        f"{_HEAD}Present\n\nPam Kell (PK)\nDale Police\nDr Sara Ash (SA)\nAnn Marlow University Health Board\n"
        f"Mo Howe (MH)\nFell Council{_FOOT}"
    )
    assert there(people) == ["Pam Kell", "Dr Sara Ash", "Mo Howe"]
    assert people.attendees[1].organisation == "Ann Marlow University Health Board"


def test_bodies_of_the_people_are_not_asked_about_as_the_one_that_met() -> None:
    """Names with their initials, each above what they are of, may stand where the title block ends late."""
    found = matter(
        "Dale Services Board\n\nNotes of 30 June 2022\n\nOrganisation represented\n\nPam Kell (PK)\n\nDale Police\n\n"
        "Anne Ash (AA)\n\nFell Voluntary Alliance\n\nSara Birch (SB)\n\nMoor Health Board\n\n1. Plan\n\nNoted.\n"
    )
    assert found.body == "Dale Services Board"
    assert not [each for each in found.questions if each.about == "body"]


def test_word_minutes_behind_a_place() -> None:
    """What the paper is, behind the place on one line, is no part of it."""
    found = matter(
        "Dale Board 19 November 2018 (12:00-13:40) Committee Room A, Elm Hall Minutes\n\n1. Plan\n\nNoted.\n"
    )
    assert found.place == "Committee Room A, Elm Hall"
