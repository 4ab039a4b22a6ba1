"""What is printed beside a body, in brackets or in a column of its own, and is no part of its name."""

from __future__ import annotations

import pytest

from compliance.intake.people import asides
from compliance.intake.people.read import People, read_people
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
