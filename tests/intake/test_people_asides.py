"""What is printed beside a body, in brackets or in a column of its own, and is no part of its name."""

from __future__ import annotations

import pytest

from compliance.intake.people.entries import asides
from compliance.intake.people.read import read_people
from compliance.intake.reading import People
from tests.intake.lines import lines


def read(text: str) -> People:
    """The people of minutes."""
    return read_people(lines(f"{text}\n\n1. Welcome\n"), "minutes")


@pytest.mark.parametrize(
    "printed, organisation, post",
    [
        ("Dale Borough Council (DBC)", "Dale Borough Council", None),
        ("Office of the Police and Crime Commissioner (OPCC)", "Office of the Police and Crime Commissioner", None),
        ("Dale Borough Council (Corporate Director)", "Dale Borough Council", "Corporate Director"),
        ("Dale Fire Service (Mrs U Roe was to come in his place)", "Dale Fire Service", None),
        ("Dale Police (item 6)", "Dale Police", None),
        ("Dale Housing Trust (co-opted, non voting)", "Dale Housing Trust", None),
        ("Dale Police (South)", "Dale Police (South)", None),
    ],
)
def test_a_column_of_bodies_with_brackets(printed: str, organisation: str, post: str | None) -> None:
    """Letters, posts and remarks are taken off; a part of the name stays."""
    (person,) = read(f"Present:\n\n| Name | Organisation |\n| Ann Low | {printed} |").attendees
    assert (person.organisation, person.post, person.sure) == (organisation, post, True)


@pytest.mark.parametrize(
    "letters, body, short",
    [
        ("HCC", "Harn County Council", True),
        ("OPCC", "Office of the Police & Crime Commissioner", True),
        ("South", "Harn County Council", False),
        ("NHS", "Harn County Council", False),
    ],
)
def test_letters_are_short_for_a_body(letters: str, body: str, short: bool) -> None:
    """They are the first ones of its words."""
    assert asides.is_short_for(letters, body) is short


def test_initials_in_some_rows_only_are_no_bodies() -> None:
    """Whoever has no initials has the body in the second column."""
    found = read(
        "Present:\n\nAnn Low   AL   Dale Council (Chair)\nBen Moss-Ray   BMR   Fens\nCarl Nye   Dale Housing (notes)"
    )
    assert [(person.name, person.organisation) for person in found.attendees] == [
        ("Ann Low", "Dale Council"),
        ("Ben Moss-Ray", "Fens"),
        ("Carl Nye", "Dale Housing"),
    ]


def test_numbered_names_beside_posts_which_some_lack() -> None:
    """The numbers do not keep the columns from being told, and nobody is made of a post."""
    found = read("Present:\n1. Ann Low   Treasurer\n2. Ben Moss\n3. Carl Nye   Membership Secretary")
    assert [(person.name, person.post) for person in found.attendees] == [
        ("Ann Low", "Treasurer"),
        ("Ben Moss", None),
        ("Carl Nye", "Membership Secretary"),
    ]


def test_a_colon_after_a_name_is_a_dash() -> None:
    """What comes after it is of the person and no heading."""
    (person,) = read("Guest: Cllr Ann Low: Dale Council Portfolio Holder: Transport").attendees
    assert (person.name, person.organisation) == ("Cllr Ann Low", "Dale Council")


def test_a_field_of_work_after_a_post_is_no_body() -> None:
    """The body stands before the post."""
    (person, _) = read("Present:\nCllr Ann Low, DBC, Cabinet Member – Housing\nBen Moss, Dale Police").attendees
    assert person.organisation == "DBC"


def test_a_column_of_posts_with_bodies_under_its_headings() -> None:
    """The headings hold for the next list in the table, and a post with a body is told from it in any column."""
    found = read(
        """
        | Members present |
        | Name | Role | Voting |
        | Ann Low | Chief Officer, Dale Housing Trust | Y |
        | In attendance |
        | Ben Moss | Programme Manager, Dale ICB (items 4–6) | – |
        | Carl Nye | Governance Officer, Dale ICB (minutes) | – |
        """
    )
    assert [(person.name, person.organisation, person.post) for person in found.attendees] == [
        ("Ann Low", "Dale Housing Trust", "Chief Officer"),
        ("Ben Moss", "Dale ICB", "Programme Manager"),
        ("Carl Nye", "Dale ICB", "Governance Officer"),
    ]


def test_single_words_in_a_second_column_are_bodies() -> None:
    """Firms are often called by one word."""
    found = read("Present:\n\nAnn Low (AL)   Orvane\nBen Moss (BM)   NHS Dale\nCarl Nye (CN)   Tresco")
    assert [person.organisation for person in found.attendees] == ["Orvane", "NHS Dale", "Tresco"]


def test_what_somebody_directs_is_no_body() -> None:
    """A service after a post is what the post is of."""
    found = read("Present:\nAnn Low, Assistant Director Commercial and Operational Services\nBen Moss, Dale Police")
    assert [person.organisation for person in found.attendees] == [None, "Dale Police"]


def test_a_dash_is_no_body_and_a_doctor_is_no_place() -> None:
    """A cell with a dash is empty; letters that are a post's make no body of the word before them."""
    (person,) = read("Present:\n\n| Name | Organisation |\n| Ann Low | – |").attendees
    assert person.organisation is None
    assert read("Present: Dr Ann Low (Named GP); Ben Moss (Dale Police)").attendees[0].organisation is None


def test_a_name_behind_a_post_and_a_body_in_one_bracket() -> None:
    """The bracket behind a seat holds who has it, and what they are elsewhere."""
    people = read(
        "Present:\nPolice Commissioner (Ms Ann Low) - AL\n"
        "Youth Justice Representative (Head of Service, Dale City Council, Colin Ash-Orr) - CA\n\n1. Welcome\n"
    )
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Ms Ann Low", None, True),
        ("Colin Ash-Orr", "Dale City Council", True),
    ]
