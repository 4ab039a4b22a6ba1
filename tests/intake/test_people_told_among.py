"""Apologies in which more is told of one, and brackets that hold a body and a remark."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import paper

MINUTES = """\
# Safer Dale Board

Minutes of the meeting held on 4 June 2014

### Attendance

Dale Council

- Ann Low (Chair)
- {there}

Dale Police

- T/Supt Bill Hoskyn

### Apologies for absence

{away}

### 1. Declarations

There were none.

### 2. Crime

It was agreed.
"""


def _minutes(there: str = "Di Oak", away: str = "Bo Ray (Dale Fire)") -> Reading:
    (found,) = read(paper(MINUTES.format(there=there, away=away), "paper.md"))
    return found


def test_run_goes_on_behind_one_of_whom_more_is_told() -> None:
    """The sentence made an end of the list, and nobody was away."""
    away = "Sandra Blyth (Dale CC); ACC Ruth Dannatt (Dale Police), for whom T/Supt Hoskyn was present; Cy Ash (NPS)."
    assert [(each.name, each.organisation, each.substitute) for each in _minutes(away=away).apologies] == [
        ("Sandra Blyth", "Dale CC", None),
        ("ACC Ruth Dannatt", "Dale Police", "T/Supt Hoskyn"),
        ("Cy Ash", "NPS", None),
    ]


def test_what_is_told_of_somebody_who_was_there_is_no_apology() -> None:
    """It stands behind the last semicolon, and is asked about."""
    found = _minutes(
        away="Marion Cale (NHS Dale); Noel Whitby for DBC Legal; Cllr Moss had warned that she would leave."
    )
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Marion Cale", "NHS Dale"),
        ("Noel Whitby", "DBC Legal"),
    ]
    assert any("Cllr Moss" in each.what for each in found.questions)


@pytest.mark.parametrize("bracket", ["Probation; by phone", "Probation, by phone", "by phone; Probation"])
def test_body_stands_beside_a_remark(bracket: str) -> None:
    """One bracket holds both."""
    (who,) = [each for each in _minutes(there=f"Mr Al Roe ({bracket})").attendees if each.name == "Mr Al Roe"]
    assert who.organisation == "Probation"


def test_who_is_told_of_below_the_heading_of_apologies_is_asked_about() -> None:
    """Nothing of the sentence was taken for an apology, and nothing was asked."""
    found = _minutes(away="It had been hoped that Supt Ira Moss and Bo Ray would come, but both were ill.")
    assert found.apologies == ()
    assert any("Supt Ira Moss" in each.what for each in found.questions)
