"""A name or an organisation that does not show by itself that it is one is asked about; two such doubt their list."""

from __future__ import annotations

import pytest

from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines

OTHERS = "Ann Low, Dale Council\nBen Moss, Dale Fire and Rescue Service\nCarla Nye, Vale Housing Association\n"
SENT = "Apologies: Ed Quill (Dale Council), Fay Orr (Dale Fire and Rescue Service)"


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(f"{text}\n\n1. Welcome\nThe chair welcomed everybody.\n"), "minutes")


def unsure(text: str) -> list[str | None]:
    """Who of those present is unsure."""
    return [person.name or person.post for person in read(f"Present:\n{OTHERS}{text}").attendees if not person.sure]


def in_table(row: str) -> list[str | None]:
    """Who of those present is unsure, where they are printed as a table."""
    table = (
        "| Name | Post | Organisation |\n| Ann Low | Clerk | Dale Council |\n| Ben Moss | Group Manager | Dale Fire |\n"
        "| Carla Nye | Director | Vale Housing Association |\n"
    )
    return [person.name or person.post for person in read(f"Present:\n{table}| {row} |").attendees if not person.sure]


@pytest.mark.parametrize(
    "entry, who",
    [
        ("Dora’s Reply, Dale Police", "Dora’s Reply"),
        ("Deputy Chief Constable Elect, Dale Police", "Deputy Chief Constable Elect"),
        ("Acting Head of Law Dora Pike, Dale Police", "Acting Head of Law Dora Pike"),
    ],
)
def test_a_name_that_does_not_show_to_be_one_is_unsure(entry: str, who: str) -> None:
    """A possessive, a word behind a post alone, a name in a post."""
    assert unsure(entry) == [who]


@pytest.mark.parametrize(
    "entry",
    [
        "Inspector Pike, Dale Police",
        "Dora O’Shea, Dale Police",
        "Dora Pike, Group Manager, Dale Fire and Rescue Service",
    ],
)
def test_a_name_that_shows_to_be_one_is_sure(entry: str) -> None:
    """A rank before a surname, an apostrophe within one."""
    assert unsure(entry) == []


@pytest.mark.parametrize(
    "row, who",
    [
        ("Dora Pike | Superintendent 10.15 to 11.20 | Dale Police", "Dora Pike"),
        ("Dora Pike | The Chair welcomed everybody | Dale Police", "Dora Pike"),
        (" | Moor Court Services | Dale Police", "Moor Court Services"),
        (" | Head of Legal Services | Dale Council", "Head of Legal Services"),
        ("Dora Pike | Head of Law, Northam Government | Dale Council", "Dora Pike"),
        ("Dora Pike | Director | Strategy and Partnerships", "Dora Pike"),
    ],
)
def test_a_row_that_does_not_show_to_be_somebodys_is_unsure(row: str, who: str) -> None:
    """A time, a sentence, a body and a post with no name, a body in a post, the end of a post."""
    assert in_table(row) == [who]


@pytest.mark.parametrize(
    "row",
    [
        "Dora Pike | Superintendent | Dale Police",
        "Dora Pike | Service Manager | Probation",
        "Dora Pike | Chief Constable of Northam Police | Northam Police",
    ],
)
def test_a_row_that_shows_to_be_somebodys_is_sure(row: str) -> None:
    """A post, a body that is known by one word, a body in a post that is also beside it."""
    assert in_table(row) == []


def test_a_place_with_a_body_elsewhere_in_the_paper_is_unsure_as_a_name() -> None:
    """What heads somebody's line may be the area that they come from."""
    text = f"Present:\n{OTHERS}\n{SENT}, Avon Merrow\n\n1. Policing\nThe plan of Avon Merrow Police was noted.\n"
    people = read_people(lines(text), "minutes")
    assert [person.name for person in people.apologies if not person.sure] == ["Avon Merrow"]


@pytest.mark.parametrize(
    "entry, organisation",
    [
        ("Dora Pike, Ruth", "Ruth"),
        ("Dora Pike, DT – Statistics", "DT – Statistics"),
        ("Dora Pike, Dale Housing Trust / TL", "Dale Housing Trust / TL"),
        ("Dora Pike, Host Authority - West Dale", "Host Authority - West Dale"),
        ("Dora Pike, Three Board Officials", "Three Board Officials"),
        ("Dora Pike, Service Manager, Mental Health Partnership", "Mental Health Partnership"),
    ],
)
def test_an_organisation_that_does_not_show_to_be_one_is_unsure(entry: str, organisation: str) -> None:
    """A forename, a part of one, two with a stroke, people, and the end of a post that nobody else is of."""
    found = [person for person in read(f"Present:\n{OTHERS}{entry}").attendees if not person.sure]
    assert [person.name for person in found] == ["Dora Pike"]
    assert found[0].organisation in {organisation, None}


@pytest.mark.parametrize(
    "entry",
    [
        "Dora Pike, HMP – Stoke",
        "Dora Pike, DC/VC",
        "Dora Pike, Ryeholm",
        "Dora Pike, Dale Watch/Dale Police",
        "Dora Pike, Officer, Youth Offending Team",
        "Dora Pike, Service Manager, Dale Mental Health Partnership",
        "Dora Pike, Service Manager, Probation",
    ],
)
def test_an_organisation_that_shows_to_be_one_is_sure(entry: str) -> None:
    """A prison with a dash, letters of two bodies, a plain word where others have theirs, a body by its own name."""
    more = "Ed Quill, Senior Officer, Probation\n"
    assert unsure(f"{more}{entry}") == []


def test_a_single_word_in_apologies_is_unsure_as_an_organisation() -> None:
    """In a sentence it is as likely the rest of a name, or somebody."""
    people = read(f"Present:\n{OTHERS}\nApologies were received from Ed Quill (Dale Council) and Gareth Orme (Prowse).")
    assert [person.name for person in people.apologies if not person.sure] == ["Gareth Orme"]


def test_posts_alone_are_sure_where_nobody_is_named() -> None:
    """And among apologies, which offices send; but a chair beside an organisation there is another's, or nobody."""
    posts = "Present:\nChief Executive, Dale Council\nArea Commander, Dale Police\nDirector, Vale Housing Association"
    assert all(person.sure for person in read(posts).attendees)
    away = "Apologies:\nEd Quill, Dale Council\nArea Commander, Dale Police\n"
    assert [person.sure for person in read(f"Present:\n{OTHERS}\n{away}").apologies] == [True, True]
    chair = read(f"Present:\n{OTHERS}\n{away}Interim Chair, Vale Trust\n").apologies
    assert [person.sure for person in chair] == [True, True, False]


def test_two_plain_faults_doubt_the_whole_list() -> None:
    """Where a heading and a post were taken for people, columns may have shifted."""
    faults = "Dora’s Reply, Dale Council\nChief Constable Elect, Dale Police"
    assert unsure(faults) == ["Ann Low", "Ben Moss", "Carla Nye", "Dora’s Reply", "Chief Constable Elect"]
    asked = [each.what for each in read(f"Present:\n{OTHERS}{faults}").questions if each.about == "attendees"]
    assert any("Much of the list could not be read with certainty" in what for what in asked)
