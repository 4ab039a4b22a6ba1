"""Remarks beside somebody within a run of names: they are of that one alone, and the run goes on behind them."""

from __future__ import annotations

import pytest

from tests.intake.who import read

_PAPER = "Minutes of the Elmdale Partnership, 4 May 2022\n\nPresent:\n\n{run}\n\n1. Welcome\n"
REMARKS = [
    "also representing the Fire Authority",
    "from item 4",
    "until 3pm",
    "left during item 6",
    "substitute for Cllr Webb",
    "as substitute for Councillor D Webb",
    "via Teams",
]


@pytest.mark.parametrize(
    "behind", [" (Eastlow Borough Council)", " - Eastlow Borough Council", ", Eastlow Borough Council"]
)
@pytest.mark.parametrize("remark", REMARKS)
def test_a_body_behind_the_run_is_asked_of_whoever_has_a_remark_as_of_the_others(remark: str, behind: str) -> None:
    """However it is set apart; a remark says nothing of whom the run is from."""
    run = f"Councillors A Reed, B Lunt ({remark}) and C Doe{behind}\nSupt D Kell (Elmdale Police)"
    people = read(_PAPER.format(run=run))
    assert [(each.name, each.organisation, each.sure) for each in people.attendees[:3]] == [
        ("A Reed", "Eastlow Borough Council", False),
        ("B Lunt", "Eastlow Borough Council", False),
        ("C Doe", "Eastlow Borough Council", True),
    ]  # fmt: skip
    assert [each.what.rsplit("organisation of ")[-1] for each in people.questions] == ["A Reed too?", "B Lunt too?"]


@pytest.mark.parametrize("remark", [*REMARKS[1:], "Vice-Chair in the Chair"])
def test_a_remark_in_a_run_gives_nobody_a_body(remark: str) -> None:
    """Nor does it end the run."""
    people = read(_PAPER.format(run=f"Councillors A Reed, B Lunt ({remark}) and C Doe"))
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("A Reed", None, True), ("B Lunt", None, True), ("C Doe", None, True)
    ]  # fmt: skip


def test_another_body_in_a_remark_is_that_ones_alone() -> None:
    """Those around it have none."""
    people = read(_PAPER.format(run="Councillors A Reed, B Lunt (also representing the Fire Authority) and C Doe"))
    assert [each.organisation for each in people.attendees] == [None, "Fire Authority", None]


def test_a_party_in_brackets_is_no_remark_on_the_meeting() -> None:
    """Each of a list has one, so whoever has shares no bracket with another."""
    people = read(_PAPER.format(run="Cllr Fay Orr (LD), Mary Dale (DNS)\nTom Lee (Elmdale Police)"))
    assert people.attendees[0].organisation is None
