"""Lists that print the initials of people and no names."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from tests.intake.lines import lines

HEAD = "Dale Forum\nNotes\n\nAttendees:\n"


def there(text: str) -> list[tuple[str | None, str | None]]:
    """Name and organisation of each of those there."""
    return [(each.name, each.organisation) for each in read_people(lines(HEAD + text), "notes").attendees]


@pytest.mark.parametrize("between", [" / ", " - ", " – "])
def test_initials_with_bodies(between: str) -> None:
    """Each line is somebody, though it is all in capitals."""
    listed = [("AP", "HAVEN"), ("HW", "PCST, SHCC"), ("SvdM", "University of Dale"), ("IB", "Children Services, SHCC")]
    assert there("\n".join(between.join(each) for each in listed)) == listed


def test_initials_in_a_column_of_their_own() -> None:
    """So it is in a table of two columns, unless the letters are those of the words beside them."""
    listed = [("AP", "Haven"), ("HW", "PCST, SHCC"), ("SvdM", "University of Dale"), ("IB", "Dale Police")]
    assert there("\n".join(f"| {name} | {body} |" for name, body in listed)) == listed
    short = [
        ("CSP", "Community Safety Partnership"),
        ("DHR", "Domestic Homicide Review"),
        ("CCG", "Clinical Care Group"),
    ]
    assert not {name for name, _ in there("\n".join(f"| {name} | {body} |" for name, body in short))} & {"CSP", "DHR"}


def test_initials_in_a_run() -> None:
    """Where one of them is said to have chaired or taken the notes, they are people."""
    text = "KD(Chair), TOB, HS, NaS, LW(minutes)"
    assert there(text) == [(name, None) for name in ("KD", "TOB", "HS", "NaS", "LW")]
    chair = read_people(lines(HEAD + text), "notes").chair
    assert chair is not None
    assert chair.name == "KD"


@pytest.mark.parametrize(
    "text", ["DBC, NHS, CRI, EBC, PCT", "DBC / Ann Low\nEBC / Bob Ash\nNHS / Vera Elm\nCRI / Ken Yew"]
)
def test_letters_of_bodies(text: str) -> None:
    """A run of letters may be bodies, and letters before names are."""
    assert not {"DBC", "NHS", "CRI"} & {name for name, _ in there(text)}


@pytest.mark.parametrize("heading", ["ASB – REVIEW OF THE YEAR", "CCTV - BIDS FOR THE FUND"])
def test_letters_that_head_business_end_a_list(heading: str) -> None:
    """Below people by name, letters before a dash are a matter and nobody's initials."""
    text = f"Ann Low, Dale Homes\nBob Ash, Dale Police\nVera Elm, Ashby Council\n{heading}\nIt was noted."
    found = read_people(lines(HEAD + text), "notes")
    assert [each.name for each in found.attendees] == ["Ann Low", "Bob Ash", "Vera Elm"]
    assert found.attendees_complete


def test_apologies_by_initials_alone() -> None:
    """Nothing says that the letters are people: they are read, all in one doubt; letters of known bodies are none."""
    head = f"{HEAD}KD (Chair), TOB, HS, NaS, LW (minutes)\n\nApologies\n"
    people = read_people(lines(f"{head}GJ, AC, PK, FA\n\nMinutes\nThey were agreed."), "notes")
    assert [(each.name, each.sure) for each in people.apologies] == [(name, False) for name in ("GJ", "AC", "PK", "FA")]
    assert sum(question.about == "apologies" for question in people.questions) == 1
    bodies = read_people(lines(f"{head}NHS, CPS, CCG, DBC\n\nMinutes\nThey were agreed."), "notes")
    assert not [each for each in bodies.apologies if each.name and each.sure]


def test_short_lists_beside_one_of_initials() -> None:
    """Where those there are printed so, fewer in attendance and away are people too."""
    there_ = "KT (Chair), CJ, P B, STH, MD (for MS)\n\nIn attendance: XY (minutes)"
    text = f"{HEAD}{there_}\n\nApologies\n\nMV, ST\n\n1. Plan\n"
    people = read_people(lines(text), "notes")
    assert [each.name for each in people.attendees] == ["KT", "CJ", "P B", "STH", "MD", "XY"]
    assert [(each.name, each.sure) for each in people.apologies] == [("MV", False), ("ST", False)]
    assert people.attendees[4].substitute_for == "MS"
