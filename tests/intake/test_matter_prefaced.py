"""Corrections told before, within or below the approval of earlier minutes, whose day is not that of this meeting."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import about, matter

EARLIER = dt.date(2014, 4, 25)
PAGE = "Agenda and minutes\n\nVenue: Town Hall\n\n1. Minutes of the previous meeting\n\nMinutes:\n\n{said}\n"
PAPER = "Dale Safety Board\nMinutes of the meeting held on 21 July 2014\n\nPresent: Ann Low, Bo Orr\n\n{items}"


@pytest.mark.parametrize(
    "preface",
    [
        "Subject to the correction that Ms Fay Orr (DBC) was also in attendance, ",
        "Subject to Ms Fay Orr being recorded as in attendance, ",
        "Following a welcome to those attending for the first time, ",
    ],
)
def test_words_before_the_approval(preface: str) -> None:
    """On a page without a day the minutes are those of an earlier meeting, and the day of this one is asked for."""
    found = matter(PAGE.format(said=f"{preface}the minutes of the meeting held on 25 April 2014 were agreed."))
    assert found.date is None
    assert about(found, "date") == ["No date of the meeting is printed here. When was it?"]
    assert [(each.date, each.result) for each in found.previous_minutes] == [(EARLIER, "confirmed")]


@pytest.mark.parametrize(
    "correction",
    [
        "Bob Marr was not present at the last meeting.",
        "Apologies had been sent by Fay Orr.",
        "The list of those present should have had Bob Marr.",
    ],
)
def test_correction_in_the_paragraph_below_the_words_that_announce_it(correction: str) -> None:
    """It is one, though no mark of a list stands before it; and what follows it is none."""
    said = "RESOLVED: That the minutes of 25 April 2014 be approved subject to the following amendment:"
    found = matter(
        PAPER.format(items=f"1. Minutes\n\n{said}\n\n{correction}\n\nBo Orr was thanked for the list.\n\n2. Plan\n")
    )
    (minutes,) = found.previous_minutes
    assert minutes.date == EARLIER
    assert minutes.corrections[1:] == (correction,)


@pytest.mark.parametrize(
    "errors",
    [
        "Errors on the attendance list were noted and amended accordingly.",
        "An error in the list of those present was corrected.",
    ],
)
def test_errors_among_the_matters_arising(errors: str) -> None:
    """They correct the minutes that were confirmed above."""
    said = f"The minutes of 25 April 2014 were agreed.\n\nMatters arising:\n\n{errors}\n\nA plan was made."
    (minutes,) = matter(PAPER.format(items=f"1. Minutes and matters arising\n\n{said}\n\n2. Plan\n")).previous_minutes
    assert minutes.corrections == (errors,)
