"""How an authority was represented at a meeting, and who came in whose place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess import attendance
from compliance.law import pack
from compliance.report import annex
from tests.unit.test_facts import view

if TYPE_CHECKING:
    from compliance.assess.findings.finding import MeetingFacts

CLAIM = [{"from": "2013-04-01"}]
BODIES = [
    {"id": "council", "name": "Donford Council", "kind": "unitary_council", "responsible_authority": CLAIM},
    {"id": "police", "name": "Donshire Police", "kind": "chief_officer_of_police", "responsible_authority": CLAIM},
    {"id": "ccg", "name": "Donford CCG", "kind": "clinical_commissioning_group", "responsible_authority": CLAIM},
]
PEOPLE = [
    {"id": "finch", "name": "Laura Finch"},
    {"id": "dunne", "name": "Sgt Mike Dunne"},
    {"id": "rao", "name": "Dr Nikhil Rao"},
]


def told(*present: dict[str, Any], apologies: tuple[dict[str, Any], ...] = ()) -> MeetingFacts:
    """The facts of one meeting."""
    meeting = {"id": "m", "date": "2013-06-10", "kind": "group", "attendance": [*present], "apologies": [*apologies]}
    seen = view({"bodies": BODIES, "people": PEOPLE, "meetings": [meeting]}, "2013-12-01")
    (one,) = attendance.facts(seen, pack.load().definitions, seen.period)
    return one


def cell(meeting: MeetingFacts, authority: str) -> str:
    """What the table of a report has for an authority."""
    shown = annex.cell(meeting, authority)
    return f"{shown.word}: {', '.join(shown.people)}"


def test_in_whose_place_somebody_came_is_told() -> None:
    """A substitute is named with whoever they came for."""
    came = {"person": "dunne", "represents": ["police"], "capacity": "substitute", "substitute_for": "Ch Insp Lyle"}
    assert cell(told(came), "police") == "Substitute present: Sgt Mike Dunne in place of Ch Insp Lyle"


def test_who_came_for_another_body_in_place_of_who_sent_apologies_is_told() -> None:
    """The record says in whose place, and another body: for the first there is an apology, and the question shows."""
    came = {"person": "finch", "represents": ["council"], "substitute_for": "Dr Nikhil Rao"}
    meeting = told(came, apologies=({"person": "rao", "body": "ccg"},))
    assert cell(meeting, "ccg") == (
        "Apology: Dr Nikhil Rao, Laura Finch came in place of Dr Nikhil Rao, but is not recorded as for this authority"
    )
    assert cell(meeting, "council") == "Present: Laura Finch in place of Dr Nikhil Rao"


def test_an_apology_alone_is_an_apology() -> None:
    """Nobody is said to have come in place of somebody of another name."""
    came = {"person": "finch", "represents": ["council"], "substitute_for": "Dr Rahman"}
    assert cell(told(came, apologies=({"person": "rao", "body": "ccg"},)), "ccg") == "Apology: Dr Nikhil Rao"


@pytest.mark.parametrize("strength, held", [("agenda", False), ("minutes", True)])
def test_a_meeting_known_from_its_agenda_is_not_shown_to_have_been_held(strength: str, held: bool) -> None:
    """What was meant to be held and what was are told apart, for the timeline."""
    paper = {"id": "paper", "title": "Paper of 10 June", "strength": strength}
    seen = view({"sources": [paper], "meetings": [{"id": "m", "date": "2013-06-10", "source": "paper"}]}, "2013-12-01")
    (one,) = attendance.facts(seen, pack.load().definitions, seen.period)
    assert one.held is held
