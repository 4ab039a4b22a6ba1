"""The grammar of names: titles, ranks, initials, particles, honours, and what is no name."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import kinds, names, same


@pytest.mark.parametrize(
    "text",
    [
        "S Goodman", "R.J. Wheel", "RJ Wheel", "P J O'Neil", "Cllr. Alison Carter", "Councillor Mrs C A Heart",
        "County Councillor David Jenk", "Chief Inspector Morrow", "Ch Insp Jo Ó Brian", "T/Supt Russ Frost",
        "C/Supt K Henn", "PC 1482 J Feather", "ACC Leon Drax QPM", "Deputy Chief Constable Ali Khan",
        "Chief Constable Jane Doe", "Station Manager Dave Ash", "Lt Col H Rams-Ish OBE", "The Reverend Canon Q Albr",
        "Rt Hon Lord de Maul", "Dr Priya Nair-Patel MBE JP", "Jane Smith, OBE", "William (Bill) Jones",
        "María José García López", "Aoife Ní Dhomhnaill", "Muhammad bin Salm", "Nguyen Thi Minh", "D van der Berg",
        "Rhys ap Gwilym", "Angela D’Urs", "Heather MacPherson", "JANE SMITH", "Cllr Mike Holder",
    ],
)  # fmt: skip
def test_names_of_every_kind(text: str) -> None:
    """Each is one name, whole."""
    found = names.read(text)
    assert found
    assert found.text == text


@pytest.mark.parametrize(
    "text, kind",
    [
        ("Eastshire County Council", "organisation"),
        ("Arden DC", "organisation"),
        ("NEDC", "short"),
        ("Office of the Police and Crime Commissioner", "organisation"),
        ("Police and Crime Commissioner", "post"),
        ("Youth Offending Service Manager", "post"),
        ("Head of Community Safety", "post"),
        ("Victim Support", "organisation"),
        ("Women’s Aid", "organisation"),
        ("Crown Prosecution Service", "organisation"),
        ("Station Manager", "post"),
        ("Chief Inspector", "post"),
        ("Director of Public Health", "post"),
        ("Sally Goodman", "name"),
        ("Anne-Marie Ward", "name"),
        ("Ngala Harrowby", "plain"),
        ("Harrowby Dale", "plain"),
        ("Chesterton", "single"),
        ("Supt Russ Frost", "name"),
        ("Matters Arising", "other"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    """What a stretch is by itself."""
    assert kinds.kind(text) == kind


@pytest.mark.parametrize("text", ["Councillor B Murray-Cole W Lamb", "S Goodman Cllr D Law", "A Smith DCC"])
def test_name_ends_where_the_next_begins(text: str) -> None:
    """At a title, at initials after a surname, at letters that are no honours."""
    found = names.leading(text)
    assert found
    assert found.text in {"Councillor B Murray-Cole", "S Goodman", "A Smith"}


def test_name_ends_where_a_post_begins() -> None:
    """Words with which posts begin are in no name, though they may close one."""
    found = names.leading("Lyn Harrow Interim Head of Service")
    assert found
    assert found.text == "Lyn Harrow"
    assert names.read("Jim Senior")


@pytest.mark.parametrize(
    "one, other, alike",
    [
        ("S Goodman", "Sally Goodman", True),
        ("Cllr Goodman", "Cllr S Goodman", True),
        ("A Goodman", "S Goodman", False),
        ("Sally Goodman", "Steve Goodman", False),
        ("Mrs C A Heart JP", "Cllr C A Heart", True),
    ],
)
def test_same_person(one: str, other: str, alike: bool) -> None:
    """Initials go with forenames, titles and honours do not matter."""
    assert same.person(one, other) is alike


def test_minister_is_a_post() -> None:
    """A minister of state holds an office, whatever words of bodies stand in what it is for."""
    assert kinds.kind("Minister of State for Justice Policy") == "post"


def test_member_of_another_parliament() -> None:
    """The letters after a name are part of it, and no body."""
    found = names.read("Ann Ash MSP")
    assert found
    assert found.text == "Ann Ash MSP"
