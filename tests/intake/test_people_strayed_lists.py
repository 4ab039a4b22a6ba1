"""Lists that a program printed at another place than the page has them, below what is not theirs, are in doubt."""

from __future__ import annotations

from compliance.intake.read import read
from tests.intake.printed import paper

_HEAD = (
    "Elm Safety Committee\n\n16 December 2019\n\nMinutes\n\nPresent:\n\nN Hart (Chair)\n\nS Orr\n\n45/19 Welcome\n\n"
)
_BELOW = "46/19 Apologies for Absence\n\nG Barr\n\nM Hale\n\n{told}\n\n47/19 Minutes\n\nThey were agreed.\n"


def test_names_below_apologies_that_a_sentence_gives_to_others_are_in_doubt() -> None:
    """They were of the second column of those there."""
    (found,) = read(paper(_HEAD + _BELOW.format(told="Apologies were received from Councillor J Mell.")))
    assert [(each.name, each.sure) for each in found.apologies] == [
        ("G Barr", False),
        ("M Hale", False),
        ("Councillor J Mell", True),
    ]
    assert [each.about for each in found.questions if each.line == 17] == ["apologies"]


def test_names_that_the_sentence_has_too_stay_sure() -> None:
    """It tells of them once more."""
    (found,) = read(paper(_HEAD + _BELOW.format(told="Apologies were received from Councillor Barr.")))
    assert ("M Hale", True) in [(each.name, each.sure) for each in found.apologies]


def test_people_below_two_bodies_are_of_neither_for_sure() -> None:
    """Each was the second's; a page had the first beside them."""
    listed = "Elm Police\n\nInsp J Brain\n\nElm Fire & Rescue\n\nElm Homes\n\nW Eccle\n\nR Sand\n\n"
    (found,) = read(paper(f"{_HEAD.split('N Hart', maxsplit=1)[0]}{listed}1. Welcome\n\nAll came.\n"))
    assert [(each.name, each.sure) for each in found.attendees] == [
        ("Insp J Brain", True),
        ("W Eccle", False),
        ("R Sand", False),
    ]


def test_one_below_two_bodies_is_the_seconds() -> None:
    """Who came for the first is asked."""
    listed = "Elm Police\n\nInsp J Brain\n\nElm Fire & Rescue\n\nElm Homes\n\nW Eccle\n\n"
    (found,) = read(paper(f"{_HEAD.split('N Hart', maxsplit=1)[0]}{listed}1. Welcome\n\nAll came.\n"))
    assert [(each.organisation, each.sure) for each in found.attendees] == [("Elm Police", True), ("Elm Homes", True)]
