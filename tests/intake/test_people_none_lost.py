"""Nobody in a list is lost without a word: several of one rank, the last below a list, apologies of who is listed."""

from __future__ import annotations

import pytest

from compliance.intake.read import read as read_paper
from tests.intake.printed import paper
from tests.intake.who import away, read, there, with_bodies

_HEAD = "SAFER DALE PARTNERSHIP\n\nMinutes of the meeting held on 5 June 2013 at 2.00 pm\n\n"
_BUSINESS = "\n2. Minutes\nThe minutes were agreed.\n\n3. Burglary\nMr Hugh Marr told of his street.\n"


@pytest.mark.parametrize(
    "printed, named",
    [
        ("Mr C Atkins (Dale Homes), PCSOs Sam and Debbie", ["Mr C Atkins", "PCSO Sam", "PCSO Debbie"]),
        (
            "Mr C Dow (Chairman of the Elm Road Association), PCs Ash, Gow and Hill",
            ["Mr C Dow", "PC Ash", "PC Gow", "PC Hill"],
        ),
        (
            "Cllr B Orr, Inspectors Low & Ray (North Police), Mr C Gill (Clerk)",
            ["Cllr B Orr", "Inspector Low", "Inspector Ray", "Mr C Gill"],
        ),
    ],
    ids=["forenames", "three", "bracket"],
)
def test_several_of_one_rank_are_each_somebody(printed: str, named: list[str]) -> None:
    """They were in the post or the body of whoever stood before them."""
    assert there(read(f"Present: {printed}\n\n1. Minutes\n\nThey were agreed.\n")) == named


def test_several_of_one_rank_are_listed_line_by_line_too() -> None:
    """The next line, which begins with a title, is somebody else's."""
    people = read("Present:\nCllr A Low\nMr B Orr, Dale Council, Sergeants Jo and Ben\nMr C Gill (Clerk)\n")
    assert with_bodies(people.attendees) == [
        ("Cllr A Low", None),
        ("Mr B Orr", "Dale Council"),
        ("Sergeant Jo", None),
        ("Sergeant Ben", None),
        ("Mr C Gill", None),
    ]


def test_whom_two_of_one_rank_came_for_has_no_reason_in_the_name() -> None:
    """And why that person was away is no part of it."""
    people = read("Also present: Mr C Atkins (Dale Homes), PCSOs Sam and Deb (in place of PCSO Al Ash on rest day)\n")
    assert [each.substitute_for for each in people.attendees] == [None, None, "PCSO Al Ash"]


def test_others_within_a_post_are_asked_about() -> None:
    """Where what several are called is no rank."""
    people = read("Present:\nMr B Orr, Dale Council, Wardens Sam and Debbie\nMr C Gill (Clerk)\n")
    assert not people.attendees_complete
    assert [each.about for each in people.questions] == ["attendees"]


@pytest.mark.parametrize(
    "printed",
    ["Corporate Lead, enableNY", "enableNY", "(enableNY)", "Corporate Lead, adva", "Lead – iMatter"],
)
def test_a_body_that_begins_small_is_asked_about(printed: str) -> None:
    """It was a note beside the name, and the organisation was empty and sure."""
    bracket = printed.startswith("(")
    people = read(
        "Present:\nAnn Low, Dale Council\nBen Orr, North Police\n" + f"Mo Chap{' ' if bracket else ', '}{printed}\n"
    )
    last = people.attendees[-1]
    body = printed.strip("()").replace(" – ", ", ").split(", ")[-1]
    assert (last.name, last.organisation, last.sure, last.notes) == ("Mo Chap", body, False, ())
    assert any(body in each.what for each in people.questions)


@pytest.mark.parametrize("last", ["Zara Khan Dale Housing Trust (minutes)", "Zara Khan DHT", "Zara Khan Magistrate"])
def test_the_last_of_a_list_without_a_label_or_a_mark(last: str) -> None:
    """One whose forename is not a common one was no part of the list, and nothing was asked."""
    listed = "Ann Low Head of Housing\n\nCarl Ray Dale Council\n\nSue Ash North Police\n\nJo Marr DCC\n\n"
    (found,) = read_paper(
        paper(f"{_HEAD}1. Welcome\n\n{listed}{last}\n\n2. Apologies\n\nColin Gill Dale Homes\n\n3. Crime\n\nIt fell.\n")
    )
    assert [each.name for each in found.attendees][-1] == "Zara Khan"
    assert not found.attendees_complete


def test_whoever_stands_below_a_list_and_could_not_be_read_is_asked_about() -> None:
    """With a mark between in the other lines, the entry does not look like one of them."""
    listed = "Ann Low, Head of Housing, Dale Council\n\nCarl Ray, Dale Council\n\nSue Ash, North Police\n\n"
    (found,) = read_paper(
        paper(f"{_HEAD}{listed}Zara Khan Dale Housing Trust (minutes)\n\n1. Apologies\n\nColin Gill, Dale Homes\n")
    )
    assert not found.attendees_complete
    assert any("Zara Khan" in each.what for each in found.questions) or "Zara Khan" in [
        each.name for each in found.attendees
    ]


@pytest.mark.parametrize(
    "told", ["apologised for absence", "apologises for absence", "apologised", "had apologised for non-attendance"]
)
def test_an_apology_of_who_is_on_the_list(told: str) -> None:
    """It was lost, and the attendance was sure."""
    listed = "Present:\nAnn Low, Dale Council (Chair)\nBen Orr, North Police\nMartin Davis, Dale Homes\n\n"
    (found,) = read_paper(paper(f"{_HEAD}{listed}1. Apologies for absence\n\nMartin Davis {told}.\n{_BUSINESS}"))
    assert [each.name for each in found.apologies] == ["Martin Davis"]
    assert (found.attendees[-1].sure, found.apologies[0].sure) == (False, False)
    assert any("both as there and among the apologies" in each.what for each in found.questions)


def test_an_apology_for_something_else_is_none() -> None:
    """Nor is one for an earlier meeting."""
    people = read(
        "Present:\nAnn Low, Dale Council\nBen Orr, North Police\n\n1. Apologies for absence\n\n"
        "Ben Orr apologised for the noise.\n\n2. Crime\n\nBen Orr apologised for absence from the open day.\n"
    )
    assert not away(people)
