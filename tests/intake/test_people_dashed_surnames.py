"""What stands behind a name and a dash: the rest of the surname, a rank that is a post, a post that ends in a field."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies

_LISTED = "Present:\nAnn Low (AL) – Head of Housing, Dale Council\nBen Orr (BO) – Chief Inspector, North Police\n"


@pytest.mark.parametrize(
    "printed",
    [
        "Louise Bran – White (LB-W)– Head of Finance, North Police",
        "Louise Bran - White (LBW) - Head of Finance, North Police",
        "Louise Bran – White (LBW), Head of Finance, North Police",
    ],
)
def test_a_surname_of_two_parts_with_spaces_about_its_dash(printed: str) -> None:
    """The initials in the bracket behind it tell where the name ends; the first part alone was read, surely."""
    assert with_bodies(read(f"{_LISTED}{printed}\n").attendees)[-1] == ("Louise Bran-White", "North Police")


def test_one_word_behind_a_dash_may_be_of_the_name() -> None:
    """Without initials it is in doubt."""
    last = read(f"{_LISTED}Louise Bran – White – Head of Finance, North Police\n").attendees[-1]
    assert (last.organisation, last.sure) == ("North Police", False)


def test_initials_of_the_name_before_a_dash_join_nothing() -> None:
    """What follows it is where somebody works."""
    assert there(read(f"{_LISTED}Louise Bran – Nightsafe (LB)\n"))[-1] == "Louise Bran"


@pytest.mark.parametrize(
    "printed, post, body",
    [
        ("Lisa Stitt (LS) – Assistant Chief Officer Enable", "Assistant Chief Officer", "Enable"),
        ("Lisa Stitt – Deputy Chief Fire Officer Dale FRS", "Deputy Chief Fire Officer", "Dale FRS"),
        ("Lisa Stitt, Chief Officer Turning Pages", "Chief Officer", "Turning Pages"),
        ("Lisa Stitt – Inspector Moorside", "Inspector", "Moorside"),
    ],
)
def test_a_rank_behind_a_name_is_a_post_and_what_follows_a_body(printed: str, post: str, body: str) -> None:
    """It was somebody else, of that rank and of no organisation."""
    people = read(f"{_LISTED}{printed}\n")
    assert there(people) == ["Ann Low", "Ben Orr", "Lisa Stitt"]
    last = people.attendees[-1]
    assert (last.post, last.organisation, last.sure) == (post, body, False)


@pytest.mark.parametrize(
    "printed",
    [
        "Corporate Director Strategy and Partnerships",
        "Head of Policy and Partnership",
        "Assistant Director, Communities & Partnerships",
        "Head of Service, Mental health Partnership, Community Services, Adult Care",
    ],
)
def test_a_partnership_in_the_end_of_a_post_is_a_field_of_work(printed: str) -> None:
    """It was the organisation, surely."""
    last = read(f"{_LISTED}Geoff Snell (GS) – {printed}\n").attendees[-1]
    assert last.organisation is None
    assert (last.post or "").endswith(printed[-5:])


def test_a_partnership_by_its_name_is_a_body() -> None:
    """Also behind a post, and with an "and" in it."""
    listed = (
        "Geoff Snell (GS) – Manager, Safer Dale Partnership\nKay Ash (KA) – Chair, Crime and Disorder Partnership\n"
    )
    bodies = [body for _, body in with_bodies(read(f"{_LISTED}{listed}").attendees)]
    assert bodies[2:] == ["Safer Dale Partnership", "Crime and Disorder Partnership"]
