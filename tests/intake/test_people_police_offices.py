"""A police rank and what its holder has charge of: a post, and neither a surname nor a body."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_PAPER = """
Minutes of the Elmdale Partnership, 4 May 2022

Present:

Cllr Ann Low (Elmdale Council)
{line}
Fay Orr (Elm Homes)

1. Minutes

They were agreed.
"""
OFFICES = [
    "ACC Local Policing",
    "ACC Territorial Policing",
    "ACC Crime",
    "Chief Supt Neighbourhood Policing",
    "Supt Operations",
    "Insp Response Policing",
    "Superintendent Crime and Operations",
]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("line", ["Jo Hall, {}", "Jo Hall ({})"])
def test_it_is_the_post_of_whoever_it_stands_beside(line: str, office: str) -> None:
    """They have no body by it."""
    person = read(_PAPER.format(line=line.format(office))).attendees[1]
    assert (person.name, person.organisation, person.post) == ("Jo Hall", None, office)


@pytest.mark.parametrize("office", OFFICES)
def test_alone_it_is_nobody_by_name(office: str) -> None:
    """Its holder is not called by the first word behind the rank."""
    assert read(_PAPER.format(line=office)).attendees[1].name is None


@pytest.mark.parametrize(
    "line, name, organisation",
    [
        ("Supt Hall, Elmdale Police", "Supt Hall", "Elmdale Police"),
        ("Insp Jo Hall, Neighbourhood Policing Team", "Insp Jo Hall", "Neighbourhood Policing Team"),
        ("Jo Hall, DCC Housing", "Jo Hall", "DCC Housing"),
    ],
)
def test_somebody_and_a_body_stay_so(line: str, name: str, organisation: str) -> None:
    """Letters before a field of a council's work may be those of the council."""
    person = read(_PAPER.format(line=line)).attendees[1]
    assert (person.name, person.organisation) == (name, organisation)
