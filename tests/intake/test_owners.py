"""Actions of whose owners or words there is reason to doubt are told with their item; a day or a state is no action."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.owners import in_doubt
from compliance.intake.read import read
from compliance.intake.reading import People
from tests.intake.readings import apology, attendee, item

PEOPLE = People(
    attendees=(attendee("Cllr Ann Low", "Anytown District Council"), attendee("Bo Ray-Hill", "ABC")),
    apologies=(apology("Dr C. Fox", None, substitute="Di Elm"),),
)


def _why(action: str, people: People = PEOPLE) -> str:
    (made,) = in_doubt([item("1", "Crime", actions=(action,))], people, [])
    return "; ".join(each.why for each in made.doubts)


@pytest.mark.parametrize(
    "action",
    [
        *("AL", "AL to write to the firm.", "Ann Low", "AL/BRH", "BR and Ann Low to meet", "CF", "Di Elm to report"),
        *("Carol Fox", "C Fox and A Low to meet"),
        *("Clerk", "All to note", "Housing Manager to reply", "ABC to reply", "Police to patrol", "Write to the firm."),
        *("To be written by the Head of Housing", "Restorative Justice to work with schools"),
    ],
)
def test_owners_who_are_listed_and_offices_are_sure(action: str) -> None:
    """By name, by letters, or by their body."""
    assert _why(action) == ""


@pytest.mark.parametrize(
    "action, who",
    [("JF/AL", "JF"), ("Kay Reed.", "Kay Reed"), ("Tom Ash to write to Ann Low", "Tom Ash"), ("XY", "XY")],
)
def test_an_owner_in_no_list_is_doubted(action: str, who: str) -> None:
    """Nobody of that name was there, or sent apologies."""
    assert _why(action) == f"“{who}” is in no list of those present or away"
    assert _why(action, People()) == ""


def test_an_action_that_breaks_off_is_doubted() -> None:
    """Its end stands elsewhere."""
    assert "seems to be missing" in _why("It was agreed that the secretariat")
    assert "seems to be missing" in _why("AL to write to the")


@pytest.mark.parametrize("state, action", [("10/04/2012", "AL"), ("Closed in July 2015", "AL"), ("Open", "AL")])
def test_a_day_or_a_state_is_no_action(state: str, action: str) -> None:
    """They stood in the draft as actions."""
    text = f"""
Minutes of the Dale Partnership held on 4 May 2016

Present: Ann Low (Dale Council), Bo Ray (Dale Police)

1. Crime

The figures were read.

Action: {action}

Action: {state}

2. Close

Action: Tom Ash to close the hall

The meeting closed.
"""
    (found,) = read(decode_bytes(text.encode(), "paper.txt"))
    assert found.items[0].actions == (action,)
    (doubt,) = found.items[1].doubts
    assert (doubt.about, doubt.at.line) == ("actions", 16)
