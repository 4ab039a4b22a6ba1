"""In a list of "name – post, organisation" what stands behind the last comma is the organisation."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_LIST = """
    Elmdale Business Board

    Minutes, 4 May 2022

    Present:
    Ann Low – Head of Policy, Dale Council
    Bo Marr – Operations Director, Elm Fire & Security Ltd
    Cy Ray – Centre Manager, Lion Shopping Centre
    {line}
    Di Orr – Chief Executive, Moor Homes
    Ed Fox – Director, Vale Housing Trust

    1. Minutes
"""


@pytest.mark.parametrize(
    "line, post, body",
    [
        ("Gil Hart – MD, Arctic Distribution", "MD", "Arctic Distribution"),
        ("Gil Hart – Harbourmaster, DP World Moor Gateway", "Harbourmaster", "DP World Moor Gateway"),
        ("Gil Hart – MD, Arctic Fenwold", "MD", "Arctic Fenwold"),
        (
            "Gil Hart – Press Manager, Police, Fire & Crime Commissioner",
            "Press Manager",
            "Police, Fire & Crime Commissioner",
        ),
    ],
)
def test_words_that_are_not_known(line: str, post: str, body: str) -> None:
    """The form of the others shows which is which."""
    found = read(_LIST.format(line=line))
    assert [(each.name, each.post, each.organisation) for each in found.attendees][3] == ("Gil Hart", post, body)
    assert len(found.attendees) == 6


def test_a_name_behind_the_last_comma() -> None:
    """With a forename that people commonly have it is somebody, and nobody's body."""
    assert "Sarah Dent" in there(read(_LIST.format(line="Gil Hart – Manager, Sarah Dent")))


def test_words_that_may_be_a_name() -> None:
    """They are taken for the body, and asked about."""
    person = read(_LIST.format(line="Gil Hart – Manager, Arctic Fenwold")).attendees[3]
    assert (person.name, person.organisation, person.sure) == ("Gil Hart", "Arctic Fenwold", False)


def test_what_is_distributed_to() -> None:
    """Behind a body the word heads those to whom the minutes go, as before."""
    found = read(_LIST.format(line="Gil Hart – Director, Dale Council Distribution"))
    assert found.attendees[3].organisation == "Dale Council"


def test_what_somebody_does_at_the_meeting() -> None:
    """It is no post, as in any other list."""
    person = read(_LIST.format(line="Gil Hart – Notes, Arctic Fenwold")).attendees[3]
    assert (person.name, person.post, person.organisation) == ("Gil Hart", None, "Arctic Fenwold")
    assert person.notes == ("Notes",)
