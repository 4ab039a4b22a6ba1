"""A body whose first words stand on the line above its name, and one named below the council whose paper it is."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from tests.intake.printed import paper

_REST = "12 March 2013\n\nNotes\n\nPresent: Anna Bell, Dale Council; Jo Moss, Dale Police\n\n1. Welcome\n\nAll came.\n"


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_words_above_a_name_that_says_only_what_kind_it_is_are_asked_about(gap: str) -> None:
    """The body was "Strategy Group", and sure."""
    (found,) = read(paper(f"Violence Prevention{gap}Strategy Group Meeting{gap}{_REST}"))
    assert found.body == "Violence Prevention Strategy Group"
    assert [each.about for each in found.questions if each.about == "body"] == ["body"]


@pytest.mark.parametrize("above", ["Dale Hall", "Dale", "Confidential Draft"])
def test_a_place_or_a_mark_above_is_no_part_of_the_name(above: str) -> None:
    """Nor is a word alone."""
    (found,) = read(paper(f"{above}\n\nStrategy Group Meeting\n\n{_REST}"))
    assert found.body == "Strategy Group"


def test_the_council_above_is_not_who_met() -> None:
    """A place of several parts behind the name hid it, and the council was sure."""
    (found,) = read(
        paper(
            "DALE COUNTY COUNCIL\n\nMinutes of Joint Policing Committee Meeting held in the Council Chamber, Old Hall, "
            "Water Street, Dale on Friday, 6th March 2015 at 11.00 a.m.\n\nPRESENT: Ann Low, Bo Ray\n\n1. Roads\n\n"
            "They were discussed.\n"
        )
    )
    assert found.body == "Joint Policing Committee"


def test_the_council_itself_may_have_met() -> None:
    """Where its meeting is what the title is of."""
    (found,) = read(
        paper(
            "DALE PARISH COUNCIL\n\nMinutes of the Parish Council meeting held in the Village Hall, High Street, Dale "
            "on Friday, 6th March 2015\n\nPRESENT: Ann Low, Bo Ray\n\n1. Roads\n\nThey were discussed.\n"
        )
    )
    assert found.body == "DALE PARISH COUNCIL"


@pytest.mark.parametrize("above", ["BOROUGH OF ELMDALE", "CITY OF ELM", "ROYAL BOROUGH OF ELM AND DALE"])
def test_a_council_by_the_name_of_its_area_is_not_who_met(above: str) -> None:
    """In text the two lines were one body, and sure."""
    (found,) = read(paper(f"{above}\nCOMMUNITY SAFETY COMMITTEE\n\nMINUTES\n\n{_REST}"))
    assert found.body == "COMMUNITY SAFETY COMMITTEE"


def test_a_partnership_has_its_area_in_its_name() -> None:
    """On the line above, as before."""
    (found,) = read(paper(f"CITY OF ELM\nSAFETY PARTNERSHIP\n\nMINUTES\n\n{_REST}"))
    assert found.body == "CITY OF ELM SAFETY PARTNERSHIP"
