"""Where a title or rank stands before several, each is somebody of it; and no name is an organisation."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there, with_bodies

_END = "\n\n1. Minutes\n\nThey were agreed.\n"


@pytest.mark.parametrize(
    "printed, named",
    [
        (
            "Ada Crane, Bo Marr, Cy Dent Cllrs Ash, Orme and Pask, Di Gow",
            ["Ada Crane", "Bo Marr", "Cy Dent", "Ash", "Orme", "Pask", "Di Gow"],
        ),
        ("Bo Marr, Cy Dent Sgts Ash and Orme, Di Gow", ["Bo Marr", "Cy Dent", "Sgt Ash", "Sgt Orme", "Di Gow"]),
        ("Deputies Bo Marr; Cy Dent; Cllrs Di Gow; Ed Hay", ["Deputy Bo Marr", "Cy Dent", "Di Gow", "Ed Hay"]),
        ("Messrs Marr and Dent, Mrs D Gow", ["Mr Marr", "Mr Dent", "Mrs D Gow"]),
    ],
    ids=["councillors-behind-a-name", "rank-behind-a-name", "deputies", "messrs"],
)
def test_each_of_several_is_somebody(printed: str, named: list[str]) -> None:
    """With no mark before it the title was a part of the name there, and the surnames its bearer's organisation."""
    people = read(f"Present: {printed}{_END}")
    assert there(people) == named
    assert {each.organisation for each in people.attendees} == {None}


def test_what_sort_several_are_is_nobody() -> None:
    """Apart from those who are of it, it is no title that they need have; and nobody is a councillor by it."""
    people = read(f"Present: Councillors - Ann Low, Bo Ray. Deputies - Di Fox, Ed Gow and Fay Hill.{_END}")
    assert there(people) == ["Ann Low", "Bo Ray", "Di Fox", "Ed Gow", "Fay Hill"]
    assert [each.councillor for each in people.attendees] == [True, True, None, None, None]


def test_whoever_has_another_title_behind_councillors_is_none() -> None:
    """The clerk was a councillor, with nothing asked."""
    people = read(f"Present: Cllrs Hayes, Hope, Ewart, Mr Tom Low, Mrs Ann Gow (Clerk){_END}")
    assert [each.councillor for each in people.attendees] == [True, True, True, None, None]


def test_one_of_the_public_by_rank_is_no_organisation() -> None:
    """It was that of the councillor named before, and the couple were councillors."""
    people = read(
        "Present: Chairman Cllr Mrs Shaw, Cllrs Hayes, Hope, County Cllr Webb and the Clerk. Members of the public – "
        f"CSO Gareth Rees, Mr Tom & Mrs Hetty Court.{_END}"
    )
    assert with_bodies(people.attendees)[3:6] == [
        ("County Cllr Webb", None),
        ("CSO Gareth Rees", None),
        ("Mr Tom", None),
    ]
    assert [each.councillor for each in people.attendees][4:7] == [None, None, None]


def test_a_forename_alone_among_names_is_asked_about() -> None:
    """It was the organisation of the one before, and sure."""
    people = read(f"Present: Esme Clarke, Dan Low, Hal Minch, Ruth, Kay McNair, Gus Mack{_END}")
    assert there(people)[2:5] == ["Hal Minch", "Ruth", "Kay McNair"]
    assert [each.sure for each in people.attendees] == [True, True, True, False, True, True]


def test_a_forename_behind_a_body_is_asked_about() -> None:
    """It was a part of the organisation's name."""
    people = read(f"Present:\nMr Tim Hope, Dale Council, Ruth, Ann Low\nMr Bo Ray, Dale Police{_END}")
    assert not people.attendees[0].sure


def test_a_rank_before_each_name_of_a_run_is_of_the_name_behind() -> None:
    """It was the post of whoever stood before it."""
    people = read(
        "Present: Superintendent Leo Nye. Acting Superintendent Max Orr Sergeant Ned Poe, Dale Monitoring Office.\n"
        f"Mr. Ovid Pym, Dale Rural Watch.{_END}"
    )
    assert there(people)[:3] == ["Superintendent Leo Nye", "Acting Superintendent Max Orr", "Sergeant Ned Poe"]
    assert [each.post for each in people.attendees][:3] == [None, None, None]
