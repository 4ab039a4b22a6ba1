"""A title printed of the first alone that several share, and a list of apologies with a second paragraph."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies


@pytest.mark.parametrize(
    "printed",
    [
        "Apologies were received from: Cllr A Dow, Marr, Orme and Cllr Pask.",
        "Apologies: Cllr A Dow, Marr, Orme, Cllr Pask",
    ],
)
def test_surnames_between_two_councillors_are_people(printed: str) -> None:
    """They share the title of the first, which a person is asked about; they are nobody's post or body."""
    people = read(f"Present: Cy Cole\n\n{printed}\n\n1. Welcome")
    assert away(people) == ["Cllr A Dow", "Marr", "Orme", "Cllr Pask"]
    assert [each.sure for each in people.apologies] == [True, False, False, True]
    assert not any(each.organisation or each.post for each in people.apologies)


def test_titled_name_behind_an_and_is_never_within_a_post_or_body() -> None:
    """One word alone behind a councillor may be the place they are of; whoever an "and" joins to it stands alone."""
    people = read("Present: Councillor Dow, Marr and Councillor Pask\n\n1. Welcome")
    assert there(people) == ["Councillor Dow", "Councillor Pask"]
    assert not people.attendees[0].sure


def test_place_and_body_behind_councillors_are_no_surnames() -> None:
    """What is a body by its words, or stands behind the last councillor, is theirs."""
    people = read("Present: Cllr Ann Dow, Dale Council, Cllr Bo Pask, Elm Council\n\n1. Welcome")
    assert with_bodies(people.attendees) == [("Cllr Ann Dow", "Dale Council"), ("Cllr Bo Pask", "Elm Council")]


@pytest.mark.parametrize("further", ["S Green, N Bird and D Oxley", "Mr S Green; N Bird; Dr D Oxley"])
def test_next_paragraph_of_names_goes_on_with_the_apologies(further: str) -> None:
    """Nothing is said of whose it is, so each of them is asked about."""
    people = read(
        f"Present: Cy Cole\n\n1. Apologies\n\nApologies were received from Ann Low and Bo Ray.\n\n{further}\n\n2. Crime"
    )
    assert [(each.name or "")[-4:] for each in people.apologies] == [" Low", " Ray", "reen", "Bird", "xley"]
    assert [each.sure for each in people.apologies] == [True, True, False, False, False]


@pytest.mark.parametrize(
    "further", ["Bo Ray took the chair for Ann Low", "Action: Bo Ray, Di Elm", "Housing and Health", "Di Elm"]
)
def test_next_paragraph_of_anything_else_does_not(further: str) -> None:
    """A sentence, a label, or one name alone is something else."""
    people = read(f"Present: Cy Cole\n\n1. Apologies\n\nApologies were received from Ann Low.\n\n{further}\n\n2. Crime")
    assert away(people) == ["Ann Low"]


def test_forename_alone_in_a_table_is_a_row_of_its_own() -> None:
    """Though others of the table have no second column, it goes on with nothing above it."""
    people = read(
        "Present:\n\n| Ann Low | Dale Council - Housing Lead |\n| Arthur | Resident |\n| Bo Ray | Resident |\n"
        "| Cllr Cy Cole |\n\n1. Welcome"
    )
    assert there(people) == ["Ann Low", "Arthur", "Bo Ray", "Cllr Cy Cole"]
    assert [each.post for each in people.attendees] == ["Housing Lead", "Resident", "Resident", None]
    assert not people.attendees[1].sure
